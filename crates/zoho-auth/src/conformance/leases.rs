//! Leases: one holder at a time, for a limited time.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Barrier;
use tokio::task::JoinSet;
use zoho_http::clock::{Clock, SystemClock};

use super::{Check, connection, done, joined};
use crate::connection::ConnectionId;
use crate::store::{Lease, TokenStore};

/// Longer than any check takes.
const LONG: Duration = Duration::from_secs(600);
/// Short enough to wait for, and long enough to catch a lease that ends far too early even on a machine that pauses
/// briefly.
const SHORT: Duration = Duration::from_millis(400);
/// Tolerance for a lease that ends early: a store may use a coarse clock, which lags more on a busy machine.
const LAG: Duration = Duration::from_millis(50);
/// Tolerance for a lease that ends late.
const GRACE: Duration = Duration::from_secs(2);

impl Check {
    async fn is_free(&self, id: &ConnectionId, rule: &str) -> Lease {
        match self.lease(id, LONG).await {
            Some(lease) => lease,
            None => panic!("{rule}: `try_lease` of {id:?} answered that it is held"),
        }
    }

    async fn is_held(&self, id: &ConnectionId, rule: &str) {
        assert!(
            self.lease(id, LONG).await.is_none(),
            "{rule}: `try_lease` of {id:?} gave it to another"
        );
    }
}

/// A lease has one holder at a time, and each id has its own lease. It is free again once its holder has released it; a
/// release by anyone else has no effect. Saving and removing do not affect leases, and an id without a connection has a
/// lease too.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn leases(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let (id, other) = (check.id("leased"), check.id("leased-other"));
        let exclusive = "a lease has one holder";

        let first = check.is_free(&id, "a lease that nobody took is free").await;
        check.is_held(&id, exclusive).await;
        let others = check
            .is_free(&other, "each id has a lease of its own")
            .await;

        let stranger = done(Lease::new(), "`Lease::new`");
        for lease in [&stranger, &others] {
            check.release(&id, lease).await;
            check.is_held(&id, "only its holder releases a lease").await;
        }

        let untouched = "changes leave leases alone";
        check.add(&id, &connection("leased")).await;
        check.is_held(&id, untouched).await;
        check.remove(&id).await;
        check.is_held(&id, untouched).await;

        check.release(&id, &first).await;
        let second = check
            .is_free(&id, "a lease is free once it is released")
            .await;
        assert_ne!(
            first.holder(),
            second.holder(),
            "every lease has a holder of its own: make it with `Lease::new`"
        );
        check.is_held(&id, exclusive).await;
        check.release(&id, &first).await;
        check
            .is_held(&id, "a lease that was released once releases nothing later")
            .await;

        check.release(&id, &second).await;
        check.release(&other, &others).await;
        let winners = rush(&check, &id).await;
        assert_eq!(
            winners.len(),
            1,
            "{exclusive}: of 16 who tried at once, {} have it",
            winners.len()
        );
        check.release(&id, &winners[0]).await;
    })
    .await;
}

/// Tries to take a lease in sixteen tasks at the same time, and returns the leases they got.
async fn rush(check: &Check, id: &ConnectionId) -> Vec<Lease> {
    let barrier = Arc::new(Barrier::new(16));
    let mut tasks = JoinSet::new();
    for _ in 0..16 {
        let (check, id, barrier) = (check.clone(), id.clone(), Arc::clone(&barrier));
        tasks.spawn(async move {
            barrier.wait().await;
            check.lease(&id, LONG).await
        });
    }
    joined(tasks).await.into_iter().flatten().collect()
}

/// A lease ends on its own after its `ttl`, and not before. A holder whose lease has ended does not release the lease
/// of the next holder.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn lease_end(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let (id, clock) = (check.id("leased-shortly"), SystemClock::new());
        let before = clock.monotonic();
        let first = check.lease(&id, SHORT).await;
        let Some(first) = first else {
            panic!(
                "a lease that nobody took is free: `try_lease` of {id:?} answered that it is held"
            );
        };
        let taken = clock.monotonic();
        let second = loop {
            let asked = clock.monotonic();
            if let Some(lease) = check.lease(&id, LONG).await {
                let lasted = clock.monotonic() - before;
                assert!(
                    lasted + LAG >= SHORT,
                    "a lease lasts for its ttl: one of {SHORT:?} had ended after {lasted:?}"
                );
                break lease;
            }
            let late = (asked - taken).saturating_sub(SHORT);
            assert!(
                late < GRACE,
                "a lease ends after its ttl: one of {SHORT:?} was held {late:?} longer"
            );
            tokio::task::yield_now().await;
        };
        check.release(&id, &first).await;
        check
            .is_held(
                &id,
                "a holder whose lease has ended does not release the next one's",
            )
            .await;
        check.release(&id, &second).await;
    })
    .await;
}
