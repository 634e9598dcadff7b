//! Servers that stop, start again, and only read after a failover.

use std::sync::Arc;

use zoho_auth::{StoreErrorKind, TokenStore};

use crate::postgres_store::PostgresStore;
use crate::server::{self, PostgresServer, new_database};
use crate::{connection, generation, put, user};

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_starts_again_is_found_again() {
    let mut server = PostgresServer::start();
    let url = server.url("postgres");
    let store = PostgresStore::open(&url).await.unwrap().listening(&url);
    put(&store, &connection("before", 1)).await.unwrap();

    server.stop();
    for _ in 0..2 {
        let failed = store.load(&user()).await.unwrap_err();
        assert_eq!(failed.kind(), StoreErrorKind::Failed, "{failed}");
        let failed = put(&store, &connection("lost", 2)).await.unwrap_err();
        assert_eq!(failed.kind(), StoreErrorKind::Failed, "{failed}");
    }

    server.start_again();
    assert_eq!(generation(&store).await, Some(1));
    put(&store, &connection("after", 2)).await.unwrap();
    assert_eq!(generation(&store).await, Some(2));
}

/// The old primary goes on as one that only reads. A new connection finds the new one.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_only_reads_is_left_for_another() {
    let url = new_database().await;
    let admin = server::connect(&url).await;
    let database = url.rsplit('/').next().unwrap();
    let only_reads = async |on: &str| {
        let alter = format!("ALTER DATABASE {database} SET default_transaction_read_only = {on}");
        let alter = format!("SET default_transaction_read_only = off; {alter}");
        admin.batch_execute(&alter).await.unwrap();
    };
    let setup = PostgresStore::open(&url).await.unwrap();
    put(&setup, &connection("before", 1)).await.unwrap();
    only_reads("on").await;
    let store = PostgresStore::connected_to(&url);
    assert_eq!(generation(&store).await, Some(1));
    let refused = put(&store, &connection("refused", 2)).await.unwrap_err();
    assert!(refused.to_string().contains("25006"), "{refused}");
    // Settings of a database hold for new connections.
    only_reads("off").await;
    put(&store, &connection("after", 2)).await.unwrap();
    assert_eq!(generation(&store).await, Some(2));
}

/// What the calls of one process do at the same time does not keep them apart from each other, and an
/// outage fails each of them once.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_ended_under_many_calls_is_replaced() {
    let url = new_database().await;
    let store = Arc::new(PostgresStore::open(&url).await.unwrap());
    put(&store, &connection("kept", 1)).await.unwrap();
    let admin = server::connect(&url).await;
    let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()";
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.load(&user()).await })
        })
        .collect();
    admin.batch_execute(others).await.unwrap();
    for call in calls {
        // It came before or after the end, or was caught by it: never does it hang.
        let _ = call.await.unwrap();
    }
    // The end may be noticed with the first call after it, which is then the one to fail.
    let _ = store.load(&user()).await;
    assert_eq!(generation(&store).await, Some(1));
}
