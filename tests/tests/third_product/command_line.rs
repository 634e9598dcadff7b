//! The command line takes the product as a value: its operations are found, described and called.

use std::io::{self, Write};
use std::sync::{Arc, LazyLock, Mutex};

use zoho_catalog::Catalogue;
use zoho_cli::{Cli, Exit, Product};
use zoho_http::TokenSource as _;

use crate::{Things, data, dynamic, simulated};

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::from_folder(data::folder()).unwrap());

/// The product as the command line takes it. Its organisation is known.
fn product() -> Product {
    Product::new("things", "Things", "/things/{version}", |account| {
        let things = Things::new(account.http(), account.tokens());
        things.organization("501").client().clone()
    })
    .operations(dynamic::entries())
    .catalogue(|| &CATALOGUE)
}

/// A writer whose content can be read afterwards.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shared {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Runs a command: how it ended, its results, its messages.
fn run(line: &[&str]) -> (Exit, String, String) {
    let (results, messages) = (Shared::default(), Shared::default());
    let cli = Cli::new().product(product());
    let cli = cli.output(results.clone(), messages.clone());
    let exit = cli.run(["zoho"].iter().chain(line));
    (exit, results.text(), messages.text())
}

#[test]
fn its_operations_are_found() {
    let (exit, out, err) = run(&["ops", "boxes"]);
    assert_eq!(exit, Exit::Done, "{err}");
    assert_eq!(out.lines().count(), 2, "{out}");
    let (exit, out, _) = run(&["scopes", "things.things.list"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.starts_with("ZohoThings.things.READ"), "{out}");
    let (exit, out, _) = run(&["call", "things", "things.list", "--help"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.contains("tool, toy, 24h"), "{out}");
}

#[test]
fn its_operations_are_called() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (sim, token) = runtime.block_on(async {
        let sim = simulated::start().await;
        let (_, user) = simulated::user(&sim).await;
        let token = user.tokens().token().await.unwrap();
        (sim, token.header().to_str().unwrap().to_owned())
    });
    let endpoints = sim.endpoints("us");
    let (exit, out, err) = run(&[
        "call",
        "things",
        "things.get",
        "42",
        "--accounts-url",
        endpoints.accounts().as_str(),
        "--api-url",
        endpoints.api().as_str(),
        "--access-token",
        token.trim_start_matches("Zoho-oauthtoken "),
    ]);
    assert_eq!(exit, Exit::Done, "{err}");
    assert!(out.contains("\"thing_id\""), "{out}");
}
