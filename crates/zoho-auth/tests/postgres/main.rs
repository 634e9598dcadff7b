//! The example's store on a real PostgreSQL: the conformance suite, and what a server and other processes
//! can do to it.
#![allow(clippy::unwrap_used, reason = "helpers of tests panic like the tests")]

mod outages;
#[path = "../../examples/postgres_store.rs"]
mod postgres_store;
mod replicas;
mod server;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use postgres_store::PostgresStore;
use server::new_database;
use zoho_auth::{Connection, ConnectionId, Expected, StoreError, TokenStore, conformance};

fn user() -> ConnectionId {
    "user-42".into()
}

/// A connection with `mark` in both tokens.
fn connection(mark: &str, generation: u64) -> Connection {
    let (accounts, api) = ("https://accounts.zoho.eu", "https://www.zohoapis.eu");
    Connection::new(accounts.parse().unwrap(), api.parse().unwrap())
        .with_refresh_token(format!("1000.refresh.{mark}"))
        .with_generation(generation)
}

async fn put(store: &PostgresStore, new: &Connection) -> Result<(), StoreError> {
    store
        .compare_and_set(&user(), Expected::Any, Some(new))
        .await
}

async fn generation(store: &PostgresStore) -> Option<u64> {
    let kept = store.load(&user()).await.unwrap();
    kept.map(|kept| kept.generation())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn it_keeps_every_rule() {
    let url = new_database().await;
    let store = PostgresStore::open(&url).await.unwrap().listening(&url);
    conformance::suite(Arc::new(store)).await;
}

/// Two that create a table at once would fail on its name.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_open_an_empty_database_at_once() {
    let url = new_database().await;
    let opened = join_all((0..8).map(|_| PostgresStore::open(&url))).await;
    for store in opened {
        assert_eq!(store.unwrap().list().await.unwrap(), []);
    }
}

/// A generation beyond PostgreSQL's signed integer is distinguished from all others all the same.
#[tokio::test]
async fn the_highest_generations() {
    let store = PostgresStore::open(&new_database().await).await.unwrap();
    put(&store, &connection("a", u64::MAX)).await.unwrap();
    assert_eq!(generation(&store).await, Some(u64::MAX));
    let (next, seen) = (connection("b", 7), Expected::Generation(u64::MAX));
    let wrong = Expected::Generation(u64::MAX - 1);
    let set = async |expected| store.compare_and_set(&user(), expected, Some(&next)).await;
    assert!(set(wrong).await.is_err());
    set(seen).await.unwrap();
    assert_eq!(generation(&store).await, Some(7));
}

#[tokio::test]
async fn a_lease_is_given_back_or_ends_by_the_clock_of_the_database() {
    let url = new_database().await;
    let one = PostgresStore::open(&url).await.unwrap();
    let two = PostgresStore::open(&url).await.unwrap();
    let minute = Duration::from_secs(60);
    let lease = one.try_lease(&user(), minute).await.unwrap().unwrap();
    assert!(two.try_lease(&user(), minute).await.unwrap().is_none());
    one.release(&user(), &lease).await.unwrap();
    assert!(two.try_lease(&user(), minute).await.unwrap().is_some());
    let admin = server::connect(&url).await;
    let later = "UPDATE zoho_leases SET until = until - interval '1 minute'";
    admin.batch_execute(later).await.unwrap();
    assert!(one.try_lease(&user(), minute).await.unwrap().is_some());
}

#[tokio::test]
async fn no_error_shows_the_password() {
    let url = new_database().await;
    let url = url.replace("postgres@", "nobody:the-password@");
    let refused = PostgresStore::open(&url).await.unwrap_err();
    let shown = format!("{refused} {refused:#?}");
    assert!(!shown.contains("the-password"), "{shown}");
    assert!(shown.contains("nobody"), "{shown}");
}
