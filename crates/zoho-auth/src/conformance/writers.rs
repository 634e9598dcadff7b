//! Concurrent writers.

use std::sync::Arc;

use tokio::sync::Barrier;
use tokio::task::{JoinSet, yield_now};

use super::{Check, connection, done, joined};
use crate::connection::{Connection, ConnectionId};
use crate::store::{Expected, StoreErrorKind, TokenStore};

const WRITERS: u64 = 16;
const ROUNDS: u64 = 25;
/// Maximum number of consecutive conflicts before a check fails.
const PATIENCE: u32 = 100_000;

/// The product in whose organisation the writers count.
const COUNTER: &str = "conformance-counter";

/// Of sixteen tasks that save a first connection under one id at the same time, one succeeds and its connection is
/// stored; the others get [`StoreErrorKind::Stale`].
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn first_writers(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let id = check.id("first-writers");
        let barrier = Arc::new(Barrier::new(16));
        let mut tasks = JoinSet::new();
        for i in 0..WRITERS {
            let (store, id, barrier) = (Arc::clone(store), id.clone(), Arc::clone(&barrier));
            tasks.spawn(async move {
                let own = connection(&format!("writer-{i}"));
                barrier.wait().await;
                match store
                    .compare_and_set(&id, Expected::Absent, Some(&own))
                    .await
                {
                    Ok(()) => Some(own),
                    Err(e) if e.kind() == StoreErrorKind::Stale => None,
                    Err(e) => {
                        panic!("a change that loses the race answers `StoreError::stale()`: {e}")
                    }
                }
            });
        }
        let won: Vec<Connection> = joined(tasks).await.into_iter().flatten().collect();
        assert_eq!(
            won.len(),
            1,
            "of writers of one generation one succeeds: here {} of {WRITERS} did",
            won.len()
        );
        check
            .holds(&id, &won[0], "what the one who succeeded wrote is there")
            .await;
    })
    .await;
}

/// Sixteen tasks change one connection 25 times each: load it, add one, raise the generation and replace the loaded
/// one, with a retry on a conflict. No change is lost: comparing and writing are one atomic step.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn writers(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
    let id = check.id("writers");
    let start = connection("writers").with_organization(COUNTER, 0);
    check.add(&id, &start).await;
    let mut tasks = JoinSet::new();
    for _ in 0..WRITERS {
        let (store, id) = (Arc::clone(store), id.clone());
        tasks.spawn(async move {
            for _ in 0..ROUNDS {
                add_one(&*store, &id).await;
            }
        });
    }
    joined(tasks).await;
    let Some(kept) = check.load(&id).await else {
        panic!("many writers lose nothing: `load` of {id:?} found nothing");
    };
    let changes = WRITERS * ROUNDS;
    assert_eq!(
        count(&kept),
        changes,
        "many writers lose nothing: every one of {changes} changes was saved, and not all are there"
    );
    assert_eq!(kept.generation(), start.generation() + changes);
    })
    .await;
}

async fn add_one(store: &dyn TokenStore, id: &ConnectionId) {
    for _ in 0..PATIENCE {
        let Some(kept) = done(store.load(id).await, "`load`") else {
            panic!("a connection that many change is there at any moment: {id:?} was not");
        };
        // Lets the other tasks run on a runtime with one thread.
        yield_now().await;
        let expected = Expected::from(&kept);
        let next = count(&kept) + 1;
        let generation = kept.generation() + 1;
        let changed = kept
            .with_organization(COUNTER, next)
            .with_generation(generation);
        match store.compare_and_set(id, expected, Some(&changed)).await {
            Ok(()) => return,
            Err(e) if e.kind() == StoreErrorKind::Stale => yield_now().await,
            Err(e) => panic!("a change that loses the race answers `StoreError::stale()`: {e}"),
        }
    }
    panic!(
        "`compare_and_set` refused {PATIENCE} connections in place of the generation that was read"
    );
}

fn count(connection: &Connection) -> u64 {
    let counter = connection.organization(COUNTER);
    counter
        .and_then(|counter| counter.as_str().parse().ok())
        .expect("the connection has the counter")
}

/// Sixteen times, one task removes the generation that it loaded while another replaces it with the next one, as when a
/// user signs in while a connection is revoked. One of the two succeeds, the other gets [`StoreErrorKind::Stale`]; a
/// successful sign-in stays.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn removals(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        for round in 0..16 {
            let id = check.id(&format!("removals-{round}"));
            let loaded = connection("loaded").with_generation(7);
            let next = connection("next").with_generation(8);
            check.add(&id, &loaded).await;
            let barrier = Arc::new(Barrier::new(2));
            let mut tasks = JoinSet::new();
            let mut changes = [None, Some(next.clone())];
            // On a runtime with one thread the last task begins first.
            changes.rotate_left(round % 2);
            for new in changes {
                let (store, id) = (Arc::clone(store), id.clone());
                let barrier = Arc::clone(&barrier);
                tasks.spawn(async move {
                    barrier.wait().await;
                    let expected = Expected::Generation(7);
                    let set = store.compare_and_set(&id, expected, new.as_ref()).await;
                    match set {
                        Ok(()) => Some(new.is_some()),
                        Err(e) if e.kind() == StoreErrorKind::Stale => None,
                        Err(e) => panic!(
                            "a change that loses the race answers `StoreError::stale()`: {e}"
                        ),
                    }
                });
            }
            let won: Vec<bool> = joined(tasks).await.into_iter().flatten().collect();
            let rule = "of a removal and a change of one generation one succeeds";
            match won[..] {
                [true] => check.holds(&id, &next, rule).await,
                [false] => check.holds_nothing(&id, rule).await,
                _ => panic!("{rule}: here {} did", won.len()),
            }
        }
    })
    .await;
}

/// Sixteen tasks write under separate ids at the same time, ten times each, and half of them remove theirs at the end.
/// No task undoes a change of another.
///
/// # Panics
/// When the store breaks this rule, or fails.
pub async fn separate_writers(store: &Arc<dyn TokenStore>) {
    Check::run(store, |check| async move {
        let mut tasks = JoinSet::new();
        let ids: Vec<_> = (0..WRITERS)
            .map(|i| check.id(&format!("separate-{i}")))
            .collect();
        for (i, id) in ids.iter().enumerate() {
            let (store, id) = (Arc::clone(store), id.clone());
            tasks.spawn(async move {
                let mut expected = Expected::Absent;
                for generation in 1..=10 {
                    let own = connection(&i.to_string()).with_generation(generation);
                    let set = store.compare_and_set(&id, expected, Some(&own)).await;
                    done(set, "`compare_and_set`");
                    expected = Expected::from(&own);
                }
                if i % 2 == 1 {
                    let removed = store.compare_and_set(&id, expected, None).await;
                    done(removed, "`compare_and_set` to remove");
                }
            });
        }
        joined(tasks).await;
        let rule = "writers of different ids do not undo each other's changes";
        for (i, id) in ids.iter().enumerate() {
            if i % 2 == 1 {
                check.holds_nothing(id, rule).await;
            } else {
                let own = connection(&i.to_string()).with_generation(10);
                check.holds(id, &own, rule).await;
            }
        }
    })
    .await;
}
