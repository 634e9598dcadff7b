//! The path that every request takes first does not allocate.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use allocation_counter::measure;
use zoho::{Connection, MemoryStore, OAuthClient};
use zoho_auth::{AccountsClient, ConnectionTokens};
use zoho_http::clock::{Clock, ManualClock, SystemClock};
use zoho_http::data_center::DataCenters;
use zoho_http::{DataCenter, Http, TokenSource};
use zoho_tests::{Seed, seconds};

/// A source whose token lives so long by `clock`.
async fn source(clock: Arc<dyn Clock>, lives: Duration) -> ConnectionTokens {
    let store = Arc::new(MemoryStore::new());
    let eu = DataCenter::Eu.endpoints();
    let connection = Connection::new(eu.accounts().clone(), eu.api().clone())
        .with_access_token("1000.access", clock.now() + lives)
        .with_refresh_token("1000.refresh");
    let id = "user".into();
    store.save(&id, &connection).await.unwrap();
    let http = Http::builder().clock(clock).build().unwrap();
    let client = OAuthClient::new("1000.CLIENT", "secret");
    let accounts = AccountsClient::new(client, http, DataCenters::zoho());
    ConnectionTokens::new(id, store, accounts)
}

/// How often a thousand calls allocate on this thread, which has called before.
fn allocations(source: &dyn TokenSource) -> u64 {
    black_box(source.current());
    let counted = measure(|| {
        for _ in 0..1000 {
            black_box(source.current());
        }
    });
    counted.count_total
}

#[tokio::test]
async fn taking_the_token_at_hand_allocates_nothing() {
    let counted = measure(|| drop(black_box(vec![0_u8; 64])));
    assert_eq!(counted.count_total, 1, "the counter counts");

    let system = source(Arc::new(SystemClock::new()), seconds(3600)).await;
    assert!(system.current().is_none(), "nothing was asked for yet");
    assert_eq!(allocations(&system), 0);
    system.token().await.unwrap();
    assert!(system.current().is_some());
    assert_eq!(allocations(&system), 0);
    let other = std::thread::scope(|scope| scope.spawn(|| allocations(&system)).join());
    assert_eq!(other.unwrap(), 0, "on any thread");
}

#[tokio::test]
async fn finding_that_it_has_to_be_refreshed_allocates_nothing_either() {
    let clock = ManualClock::at(zoho_tests::start());
    let source = source(Arc::new(clock.clone()), seconds(3600)).await;
    source.token().await.unwrap();
    clock.advance(seconds(3500));
    assert!(source.current().is_none());
    assert_eq!(allocations(&source), 0);
}
