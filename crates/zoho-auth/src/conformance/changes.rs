//! Reports of changes.

use std::sync::Arc;
use std::time::Duration;

use zoho_http::clock::{Clock, SystemClock};

use super::{Check, connection};
use crate::store::{Expected, TokenStore, Watch};

/// The maximum delay of a report.
const GRACE: Duration = Duration::from_secs(3);

/// A store that reports changes reports every one within three seconds: a first connection, a replacement and a
/// removal. Each call of `changes` returns the same [`Changes`](crate::Changes). A store that reports none passes this
/// check too.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn changes(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let id = check.id("told");
        let (Some(one), Some(another)) = (store.changes(), store.changes()) else {
            return;
        };
        let watches = [one.watch(&id), another.watch(&id)];
        let steps = [
            ("a first connection", Some(1)),
            ("a connection in place of another", Some(2)),
            ("a removal", None),
            ("a connection after a removal", Some(1)),
        ];
        for (step, generation) in steps {
            let before = watches.each_ref().map(Watch::count);
            let new = generation.map(|g| connection("told").with_generation(g));
            let why = "anything may be replaced";
            check.sets(&id, Expected::Any, new.as_ref(), why).await;
            for (watch, before) in watches.iter().zip(before) {
                is_told(watch, before, step).await;
            }
        }
    })
    .await;
}

async fn is_told(watch: &Watch, before: u64, step: &str) {
    let clock = SystemClock::new();
    while watch.count() == before {
        assert!(
            clock.monotonic() < GRACE,
            "a store that has `changes` tells of {step}: it was not told for {GRACE:?}"
        );
        tokio::task::yield_now().await;
    }
}
