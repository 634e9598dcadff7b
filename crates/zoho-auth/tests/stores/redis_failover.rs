//! A failover without Sentinel: the address leads to another server, and the old one lives on as a replica.

use zoho_auth::{Expected, RedisStore, StoreErrorKind, TokenStore};
use zoho_http::limits::{RedisLimits, SharedLimits};

use crate::support::redis_deployment::{Pair, role, until};
use crate::support::relay::Relay;
use crate::support::{connection, seconds, text, user};

/// The connection stays with the old primary for as long as that lives, and gets READONLY for every change.
#[tokio::test]
async fn a_store_leaves_a_server_that_became_a_replica() {
    let mut pair = Pair::start().await;
    let relay = Relay::to(pair.primary.port()).await;
    let store = RedisStore::connect(&relay.url()).unwrap();
    let limits = RedisLimits::connect(&relay.url()).unwrap();
    let any = Expected::Any;
    let first = connection("first", 60);
    store
        .compare_and_set(&user(), any, Some(&first))
        .await
        .unwrap();
    limits
        .publish("lane", zoho_http::limits::LimitUpdate::Paused(seconds(60)))
        .await
        .unwrap();

    for round in 0..2 {
        pair.exchange().await;
        relay.lead_to(pair.primary.port());
        // Most often a connection is given up once a second.
        let mut refused = None;
        until("changes are taken again", async || {
            let next = connection(&format!("next {round}"), 60);
            let changed = store.compare_and_set(&user(), any, Some(&next)).await;
            refused = changed.err();
            refused.is_none()
        })
        .await;
        let lease = store
            .try_lease(&user(), seconds(60))
            .await
            .unwrap()
            .unwrap();
        store.release(&user(), &lease).await.unwrap();
        until("limits are kept again", async || {
            limits.clear("lane").await.is_ok()
        })
        .await;
        assert_eq!(role(&pair.primary).await, "master");
        let there = pair.primary.store().load(&user()).await.unwrap().unwrap();
        assert_eq!(
            text(&there),
            text(&connection(&format!("next {round}"), 60))
        );
    }
}

#[tokio::test]
async fn a_replica_is_called_one_and_serves_again_as_a_primary() {
    let mut pair = Pair::start().await;
    let store = pair.primary.store();
    let kept = connection("kept", 60);
    store
        .compare_and_set(&user(), Expected::Absent, Some(&kept))
        .await
        .unwrap();
    until("the replica has it", async || {
        let there = pair.replica.store().load(&user()).await;
        there.is_ok_and(|there| there.is_some())
    })
    .await;
    pair.exchange().await;
    for e in [
        store
            .compare_and_set(&user(), Expected::Any, None)
            .await
            .err(),
        store.try_lease(&user(), seconds(60)).await.err(),
    ] {
        let e = e.expect("it is a replica");
        assert_eq!(e.kind(), StoreErrorKind::Failed);
        assert!(e.to_string().contains("read-only replica"), "{e}");
        assert!(e.to_string().contains("READONLY"), "{e}");
    }
    // What it knows it goes on telling.
    let there = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&there), text(&kept));
    pair.exchange().await;
    until("it is a primary again", async || {
        store
            .compare_and_set(&user(), Expected::Any, None)
            .await
            .is_ok()
    })
    .await;
}
