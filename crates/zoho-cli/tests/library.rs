//! A made-up product through the library: found, listed, called and refused like those of this crate.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::{Arc, LazyLock, Mutex};

use http::StatusCode;
use url::Url;
use zoho::http::data_center::Endpoints;
use zoho::http::dynamic::{Entry, nothing};
use zoho::http::error::OrganizationChoice;
use zoho::http::product::ApiError;
use zoho::http::{DataCenter, Operation};
use zoho_catalog::Catalogue;
use zoho_cli::product::{Host, Organizations, Setting};
use zoho_cli::{Cli, Exit, Product};

#[derive(Debug)]
struct Shop;

impl zoho::http::Product for Shop {
    fn name(&self) -> &'static str {
        "shop"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }

    fn api_error(&self, _: StatusCode, _: &[u8]) -> Option<ApiError> {
        None
    }
}

static LIST: Operation =
    Operation::get("shop.boxes.list", "/shop/v1/boxes").scopes(&["Shop.boxes.READ"]);
static SETTINGS: Operation =
    Operation::get("shop.settings.get", "/shop/v1/settings").scopes(&["Shop.settings.READ"]);
static ENTRIES: [Entry; 2] = [
    Entry::new(&LIST, |_, body| nothing(&LIST, body)),
    Entry::new(&SETTINGS, |_, body| nothing(&SETTINGS, body)),
];

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let boxes = r#"
        [operations.list]
        http = "GET /shop/v1/boxes"
        query = { colour = "string" }
    "#;
    let product = "name = \"shop\"\nversion = \"v1\"\ntitle = \"Shop\"\nhost = \"api\"\n";
    let files = [("product.toml", product), ("boxes.toml", boxes)];
    Catalogue::from_files(files).expect("the catalogue is sound")
});

fn shop() -> Product {
    Product::new("shop", "Shop", "/shop/v1", |account| {
        account.http().client(Arc::new(Shop), account.tokens())
    })
    .operations(&ENTRIES)
    .catalogue(|| &CATALOGUE)
    .organizations(Organizations::new(&SETTINGS, |_| async {
        Ok(vec![OrganizationChoice::new("1", None)])
    }))
    .host(Host::new(Endpoints::upload, |endpoints, url| {
        let (accounts, api) = (endpoints.accounts(), endpoints.api());
        Endpoints::custom(endpoints.name(), accounts, api, api, url)
    }))
    .setting(Setting::new(
        "shop.settings",
        "settings",
        &SETTINGS,
        |_| async { Ok(serde_json::json!({ "on": true })) },
    ))
    .get_example("/boxes", "")
    .call_example("boxes.list --colour red", "")
}

/// A writer whose content can be read afterwards.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no writer panics").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shared {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("no writer panics").clone()).expect("UTF-8")
    }
}

/// Runs a command: how it ended, its results, its messages.
fn run(products: impl IntoIterator<Item = Product>, line: &[&str]) -> (Exit, String, String) {
    let (results, messages) = (Shared::default(), Shared::default());
    let cli = Cli::new()
        .products(products)
        .output(results.clone(), messages.clone());
    let exit = cli.run(["zoho"].iter().chain(line));
    (exit, results.text(), messages.text())
}

#[test]
fn its_operations_are_found() {
    let (exit, out, _) = run([shop()], &["ops", "boxes"]);
    assert_eq!(exit, Exit::Done);
    assert_eq!(
        out,
        "shop.boxes.list  GET /shop/v1/boxes  Shop.boxes.READ\n"
    );
    let (exit, out, _) = run([shop()], &["scopes", "boxes.list", "settings.get"]);
    assert_eq!(
        (exit, out.as_str()),
        (Exit::Done, "Shop.boxes.READ,Shop.settings.READ\n")
    );
}

#[test]
fn help_names_it_and_no_other() {
    for (command, expected) in [
        (
            "--help",
            &["call Shop from a shell", "zoho get shop /boxes"][..],
        ),
        ("login", &["(Shop)", "--shop-url", "ZOHO_SHOP_URL"]),
        ("login", &["--more-scopes Shop.boxes.READ"]),
        ("audit", &["Reads Shop's settings", "the settings of Shop"]),
        ("get", &["[possible values: shop]", "zoho get shop /boxes"]),
        ("ops", &["zoho ops shop POST", "zoho ops Shop.boxes.READ"]),
        ("scopes", &["zoho scopes shop.boxes.list"]),
        ("call", &["zoho call shop boxes.list --colour red"]),
        ("sim", &["each data centre takes 3"]),
    ] {
        let line = [command, "--help"];
        let line = if command == "--help" {
            &line[..1]
        } else {
            &line
        };
        let (exit, out, _) = run([shop()], line);
        assert_eq!(exit, Exit::Done);
        for expected in expected {
            assert!(out.contains(expected), "{command}: {expected}: {out}");
        }
        let words = out.split(|c: char| !c.is_alphanumeric());
        let others =
            words.filter(|word| ["crm", "zohocrm", "desk"].contains(&word.to_lowercase().as_str()));
        assert_eq!(others.count(), 0, "{command}: {out}");
    }
    let (exit, out, _) = run([shop()], &["call", "shop", "boxes.list", "--help"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.contains("--colour <VALUE>"), "{out}");
}

#[test]
fn help_names_every_data_centre() {
    let (_, out, _) = run([shop()], &["--help"]);
    let words: Vec<_> = out.split_whitespace().collect();
    let out = words.join(" ");
    let codes = DataCenter::ALL.map(DataCenter::code).join(", ");
    assert!(out.contains(&format!("start: {codes} [default")), "{out}");
}

#[test]
fn an_unknown_product_is_refused_with_those_there_are() {
    let (exit, _, err) = run([shop()], &["call", "shap", "boxes.list"]);
    assert_eq!(exit, Exit::Usage);
    assert!(
        err.contains("did you mean shop? The products are shop"),
        "{err}"
    );
    let (exit, _, err) = run([shop()], &["get", "shap", "/boxes"]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("[possible values: shop]"), "{err}");
}

#[test]
fn it_is_added_to_those_of_the_crate() {
    let products = zoho_cli::built_in().into_iter().chain([shop()]);
    let (exit, out, _) = run(products, &["ops", "boxes.list"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.starts_with("shop.boxes.list "), "{out}");
}
