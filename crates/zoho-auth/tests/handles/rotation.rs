//! A client secret that is replaced under live handles.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use zoho_auth::{AccountsClient, Connections, ErrorKind, ScopeSet, SecretString};
use zoho_http::clock::ManualClock;
use zoho_http::{DataCenter, TokenSource};

use crate::server::{AccountsServer, OLD_SECRET, days, start, store_of, token, value};

const NEW_SECRET: &str = "new-secret";

/// A server that takes one secret alone, the old one at first.
struct Picky {
    server: Arc<AccountsServer>,
    takes: Arc<Mutex<&'static str>>,
    clock: ManualClock,
}

impl Picky {
    fn new() -> Self {
        let takes = Arc::new(Mutex::new(OLD_SECRET));
        let secret = Arc::clone(&takes);
        let server = AccountsServer::new(move |form| {
            match value(form, "client_secret") == *secret.lock().unwrap() {
                true => (200, token(value(form, "refresh_token"))),
                false => (400, r#"{"error":"invalid_client_secret"}"#.to_owned()),
            }
        });
        Self {
            server,
            takes,
            clock: ManualClock::at(start()),
        }
    }

    /// What the API console does.
    fn rotate(&self) {
        *self.takes.lock().unwrap() = NEW_SECRET;
    }

    fn accounts(&self) -> AccountsClient {
        self.server.accounts(&self.clock)
    }
}

#[tokio::test]
async fn every_handle_and_clone_sends_the_new_secret() {
    let zoho = Picky::new();
    let accounts = zoho.accounts();
    let store = store_of(&[("one", days(1)), ("two", days(1))]).await;
    let connections = Connections::new(store, accounts.clone());
    let (one, two) = (connections.get("one"), connections.get("two"));
    one.token().await.unwrap();
    zoho.rotate();
    accounts.rotate_secret(NEW_SECRET);
    two.token().await.unwrap();
    zoho.clock.advance(Duration::from_secs(3600));
    one.token().await.unwrap();
    let sent = zoho.server.asked("client_secret");
    assert_eq!(sent, [OLD_SECRET, NEW_SECRET, NEW_SECRET]);
}

#[tokio::test]
async fn a_refresh_under_way_with_the_old_secret_is_tried_again_with_the_new_one() {
    let zoho = Picky::new();
    let accounts = zoho.accounts();
    let connections = Connections::new(store_of(&[("one", days(1))]).await, accounts.clone());
    let open = zoho.server.hold();
    let tokens = connections.get("one");
    let refresh = tokio::spawn(async move { tokens.token().await });
    zoho.server.was_asked(1).await;
    zoho.rotate();
    accounts.rotate_secret(NEW_SECRET);
    open.send(()).unwrap();
    refresh.await.unwrap().unwrap();
    assert_eq!(zoho.server.asked("client_secret"), [OLD_SECRET, NEW_SECRET]);
}

/// A code can be used once, and is not spent by a request with a secret that Zoho does not take.
#[tokio::test]
async fn so_is_an_exchange() {
    let zoho = Picky::new();
    let accounts = zoho.accounts();
    let open = zoho.server.hold();
    let exchange = {
        let accounts = accounts.clone();
        tokio::spawn(async move {
            let code = SecretString::from("1000.code");
            let eu = DataCenter::Eu.endpoints();
            accounts.exchange_self_client(&eu, &code, &scopes()).await
        })
    };
    zoho.server.was_asked(1).await;
    zoho.rotate();
    accounts.rotate_secret(NEW_SECRET);
    open.send(()).unwrap();
    exchange.await.unwrap().unwrap();
    assert_eq!(zoho.server.asked("code"), ["1000.code", "1000.code"]);
}

#[tokio::test]
async fn without_a_new_secret_a_refused_one_is_sent_once() {
    let zoho = Picky::new();
    zoho.rotate();
    let accounts = zoho.accounts();
    let code = SecretString::from("1000.code");
    let eu = DataCenter::Eu.endpoints();
    let refused = accounts.exchange_self_client(&eu, &code, &scopes()).await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidClient);
    assert_eq!(zoho.server.asked("client_secret"), [OLD_SECRET]);
}

/// What failed because of the old secret is no reason to wait once there is a new one.
#[tokio::test]
async fn a_refresh_that_was_refused_before_is_tried_at_once_with_the_new_secret() {
    let zoho = Picky::new();
    let accounts = zoho.accounts();
    let connections = Connections::new(store_of(&[("one", days(1))]).await, accounts.clone());
    let tokens = connections.get("one");
    zoho.rotate();
    assert!(tokens.token().await.is_err());
    assert!(tokens.token().await.is_err());
    assert_eq!(
        zoho.server.asked("client_secret"),
        [OLD_SECRET],
        "not asked in vain"
    );
    accounts.rotate_secret(NEW_SECRET);
    tokens.token().await.unwrap();
}

fn scopes() -> ScopeSet {
    ScopeSet::parse("ZohoCRM.settings.ALL")
}

#[test]
fn no_debug_shows_a_secret() {
    let accounts = Picky::new().accounts();
    accounts.rotate_secret(NEW_SECRET);
    let shown = format!("{accounts:?} {accounts:#?}");
    assert!(!shown.contains(NEW_SECRET) && !shown.contains(OLD_SECRET));
}
