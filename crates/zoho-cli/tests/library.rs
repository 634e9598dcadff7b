//! A made-up product through the library: found, listed, called and refused like those of this crate.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::{Arc, LazyLock, Mutex};

use http::StatusCode;
use url::Url;
use zoho::http::dynamic::{Entry, nothing};
use zoho::http::{Endpoints, Fault, Operation, OrganizationChoice};
use zoho_catalog::Catalogue;
use zoho_cli::product::{Host, Organizations, Setting};
use zoho_cli::{Cli, Exit, Product};

#[derive(Debug)]
struct Things;

impl zoho::http::Product for Things {
    fn name(&self) -> &'static str {
        "things"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }

    fn fault(&self, _: StatusCode, _: &[u8]) -> Option<Fault> {
        None
    }
}

static LIST: Operation =
    Operation::get("things.boxes.list", "/things/v1/boxes").scopes(&["Things.boxes.READ"]);
static SETTINGS: Operation =
    Operation::get("things.settings.get", "/things/v1/settings").scopes(&["Things.settings.READ"]);
static ENTRIES: [Entry; 2] = [
    Entry::new(&LIST, |_, body| nothing(&LIST, body)),
    Entry::new(&SETTINGS, |_, body| nothing(&SETTINGS, body)),
];

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let boxes = r#"
        [operations.list]
        http = "GET /things/v1/boxes"
        query = { colour = "string" }
    "#;
    let product = "name = \"things\"\nversion = \"v1\"\ntitle = \"Things\"\nhost = \"api\"\n";
    let files = [("product.toml", product), ("boxes.toml", boxes)];
    Catalogue::from_files(files).expect("the catalogue is sound")
});

fn things() -> Product {
    Product::new("things", "Things", "/things/v1", |account| {
        account.http().client(Arc::new(Things), account.tokens())
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
        "things.settings",
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
    let (exit, out, _) = run([things()], &["ops", "boxes"]);
    assert_eq!(exit, Exit::Done);
    assert_eq!(
        out,
        "things.boxes.list  GET /things/v1/boxes  Things.boxes.READ\n"
    );
    let (exit, out, _) = run([things()], &["scopes", "boxes.list", "settings.get"]);
    assert_eq!(
        (exit, out.as_str()),
        (Exit::Done, "Things.boxes.READ,Things.settings.READ\n")
    );
}

#[test]
fn help_names_it_and_no_other() {
    for (command, expected) in [
        (
            "--help",
            &[
                "call Things from a shell",
                "zoho get things /boxes",
                "ae, sg",
            ][..],
        ),
        ("login", &["(Things)", "--things-url", "ZOHO_THINGS_URL"]),
        (
            "audit",
            &["Reads Things's settings", "the settings of Things"],
        ),
        (
            "get",
            &["[possible values: things]", "zoho get things /boxes"],
        ),
        (
            "ops",
            &["zoho ops things POST", "zoho ops Things.boxes.READ"],
        ),
        ("scopes", &["zoho scopes things.boxes.list"]),
        ("call", &["zoho call things boxes.list --colour red"]),
        ("sim", &["each data centre takes 3"]),
    ] {
        let line = [command, "--help"];
        let line = if command == "--help" {
            &line[..1]
        } else {
            &line
        };
        let (exit, out, _) = run([things()], line);
        assert_eq!(exit, Exit::Done);
        for expected in expected {
            assert!(out.contains(expected), "{command}: {expected}: {out}");
        }
        let words = out.split(|c: char| !c.is_alphanumeric());
        let others = words.filter(|word| ["crm", "desk"].contains(&word.to_lowercase().as_str()));
        assert_eq!(others.count(), 0, "{command}: {out}");
    }
    let (exit, out, _) = run([things()], &["call", "things", "boxes.list", "--help"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.contains("--colour <VALUE>"), "{out}");
}

#[test]
fn an_unknown_product_is_refused_with_those_there_are() {
    let (exit, _, err) = run([things()], &["call", "thongs", "boxes.list"]);
    assert_eq!(exit, Exit::Usage);
    assert!(
        err.contains("did you mean things? The products are things"),
        "{err}"
    );
    let (exit, _, err) = run([things()], &["get", "thongs", "/boxes"]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("[possible values: things]"), "{err}");
}

#[test]
fn it_stands_beside_those_of_the_crate() {
    let products = zoho_cli::built_in().into_iter().chain([things()]);
    let (exit, out, _) = run(products, &["ops", "boxes.list"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.starts_with("things.boxes.list "), "{out}");
}
