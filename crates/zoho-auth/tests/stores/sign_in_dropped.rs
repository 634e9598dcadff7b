//! Sign-ins whose caller stops waiting.

use std::sync::Arc;

use tokio::time::timeout;
use zoho_auth::{MemoryStore, ScopeSet, TokenStore};
use zoho_http::data_center::DataCenters;

use crate::support::accounts::{AccountsServer, token};
use crate::support::clock::StillClock;
use crate::support::{access_token, seconds, start, user};

/// Zoho accepts the code of a sign-in once: a request that is dropped must not cost the user the sign-in.
#[tokio::test]
async fn a_sign_in_whose_caller_stops_waiting_is_completed() {
    let clock = StillClock::at(start());
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
    let server = AccountsServer::new();
    let tokens = server.tokens(&store, &clock);
    let data_centers = DataCenters::zoho();
    let start = data_centers.iter().next().unwrap();
    let scopes = ScopeSet::parse("ZohoCRM.settings.ALL");
    let login = server
        .client(&clock)
        .authorize(user(), start, &scopes)
        .unwrap();
    let callback = format!("/callback?code=1000.code&state={}", login.state());

    let held = server.hold();
    let completing = tokio::spawn(async move { tokens.complete(login, &callback).await });
    server.was_asked(1).await;
    completing.abort();
    assert!(completing.await.unwrap_err().is_cancelled());
    held.open();

    let stored = async {
        loop {
            if let Some(connection) = store.load(&user()).await.unwrap() {
                return connection;
            }
            tokio::task::yield_now().await;
        }
    };
    let stored = timeout(seconds(5), stored).await.expect("it is stored");
    assert_eq!(access_token(&stored), token(1));
    assert_eq!(server.asked(), 1);
}
