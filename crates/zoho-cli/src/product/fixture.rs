//! A made-up product for tests.

use std::sync::OnceLock;

use zoho::http::Operation;
use zoho::http::dynamic::{Entry, nothing};
use zoho_catalog::Catalogue;

use super::Product;

const PRODUCT: &str = "name = \"shop\"\nversion = \"v1\"\ntitle = \"Shop\"\nhost = \"api\"\n";

const AREAS: &str = r#"
[base]
doc = "Everything."
"#;

const BOXES: &str = r#"
area = "base"

[operations.list]
http = "GET /shop/{version}/boxes"
scopes = ["Shop.boxes.READ"]
response = "data: [Box]"
headers = { If-Modified-Since = "datetime" }
[operations.list.query]
ids = "[id]"
per_page = "int 1..200 = 200"
type = "BoxType"

[operations.get]
http = "GET /shop/{version}/boxes/{box_id}"
scopes = ["Shop.boxes.READ"]
query = { include = "[string]" }
response = "Box"

[types.Box]
id = "id!"

[enums]
BoxType = ["Open", "Closed"]
"#;

static LIST: Operation =
    Operation::get("shop.boxes.list", "/shop/{version}/boxes").scopes(&["Shop.boxes.READ"]);
static GET: Operation =
    Operation::get("shop.boxes.get", "/shop/{version}/boxes/{box_id}").scopes(&["Shop.boxes.READ"]);
static ENTRIES: [Entry; 2] = [entry(&LIST), entry(&GET)];

const fn entry(operation: &'static Operation) -> Entry {
    Entry::new(operation, |_, body| nothing(&LIST, body))
}

/// Returns a product with two operations that cannot be called.
pub(crate) fn shop() -> Product {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    Product::new("shop", "Shop", "/shop/{version}", |_| unreachable!())
        .operations(&ENTRIES)
        .catalogue(|| {
            CATALOGUE.get_or_init(|| {
                let files = [
                    ("product.toml", PRODUCT),
                    ("areas.toml", AREAS),
                    ("boxes.toml", BOXES),
                ];
                Catalogue::from_files(files).unwrap()
            })
        })
        .call_example("boxes.list --per-page 1", "")
}
