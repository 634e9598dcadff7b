//! `EncryptedStore` and the change of keys: all is encrypted again while others use it.

use std::sync::Arc;

use zoho_auth::{ConnectionId, EncryptedStore, Expected, StoreErrorKind, TokenStore};
use zoho_http::clock::ManualClock;

use crate::encryption::{Inner, encrypted, key, sealed};
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, connection, seconds, start, text, user};

/// A store with `count` connections that key `one` has encrypted.
async fn sealed_many(count: usize) -> Inner {
    let inner = Inner::default();
    let store = encrypted(&inner, [key("one", 1)]);
    for i in 0..count {
        let id = ConnectionId::from(format!("user-{i}"));
        store
            .save(&id, &connection(&i.to_string(), 60))
            .await
            .unwrap();
    }
    inner
}

#[tokio::test]
async fn all_are_encrypted_again_and_the_old_key_can_go() {
    let inner = sealed_many(20).await;
    let rotating = encrypted(&inner, [key("two", 2), key("one", 1)]);
    let done = rotating.reseal_all().await.unwrap();
    assert_eq!((done.resealed, done.current), (20, 0));
    assert!(!done.is_done());
    let again = rotating.reseal_all().await.unwrap();
    assert_eq!((again.resealed, again.current), (0, 20));
    assert!(again.is_done());

    let rotated = encrypted(&inner, [key("two", 2)]);
    for i in 0..20 {
        let id = ConnectionId::from(format!("user-{i}"));
        let read = rotated.load(&id).await.unwrap().unwrap();
        let expected = connection(&i.to_string(), 60).with_generation(2);
        assert_eq!(text(&read), text(&expected));
    }
    assert!(!rotated.reseal(&"nobody".into()).await.unwrap());
    assert!(rotated.load(&"nobody".into()).await.unwrap().is_none());
}

#[tokio::test]
async fn what_cannot_be_decrypted_stays_and_does_not_stop_the_others() {
    let inner = sealed_many(3).await;
    let stranger = encrypted(&inner, [key("lost", 9)]);
    stranger
        .save(&"user-1x".into(), &connection("x", 60))
        .await
        .unwrap();
    let plain = connection("plain", 60);
    inner.save(&"plain".into(), &plain).await.unwrap();
    let before = inner.load(&"user-1x".into()).await.unwrap().unwrap();

    let rotating = encrypted(&inner, [key("two", 2), key("one", 1)]);
    let done = rotating.reseal_all().await.unwrap();
    assert_eq!(
        done.to_string(),
        "3 encrypted again, 0 were already, 2 failed"
    );
    let failed: Vec<_> = done.failed.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(failed, ["plain", "user-1x"]);
    let shown = format!("{done:?}");
    assert!(!shown.contains("1000."), "{shown}");
    let after = inner.load(&"user-1x".into()).await.unwrap().unwrap();
    assert_eq!(text(&after), text(&before));

    // What was stored before there was encryption is encrypted where that is asked for.
    let lenient = encrypted(&inner, [key("two", 2), key("one", 1)]).accept_plain();
    assert!(lenient.reseal(&"plain".into()).await.unwrap());
    let read = rotating.load(&"plain".into()).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&plain.with_generation(2)));
}

/// A refresh comes in between, by a process that still writes with the old key.
#[tokio::test]
async fn a_refresh_in_between_is_kept() {
    let (memory, _) = sealed().await;
    let inner = Interrupted::new(Arc::clone(&memory) as Arc<dyn TokenStore>);
    let refreshed = connection("refreshed", 3600).with_generation(2);
    let other = encrypted(&memory, [key("one", 1), key("two", 2)]);
    let by_other = refreshed.clone();
    inner.before(
        Call::Save,
        async move { other.save(&user(), &by_other).await },
    );
    let rotating = EncryptedStore::new(inner, [key("two", 2), key("one", 1)]).unwrap();
    assert!(rotating.reseal(&user()).await.unwrap());
    let rotated = encrypted(&memory, [key("two", 2)]);
    let read = rotated.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&refreshed.with_generation(3)));
}

/// A removal comes in between: nothing comes back.
#[tokio::test]
async fn a_removal_in_between_is_kept() {
    let (memory, _) = sealed().await;
    let inner = Interrupted::new(Arc::clone(&memory) as Arc<dyn TokenStore>);
    let other = Arc::clone(&memory);
    inner.before(Call::Save, async move { other.remove(&user()).await });
    let rotating = EncryptedStore::new(inner, [key("two", 2), key("one", 1)]).unwrap();
    assert!(!rotating.reseal(&user()).await.unwrap());
    assert!(memory.load(&user()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_store_that_hangs_is_an_error() {
    let (memory, _) = sealed().await;
    let inner = Interrupted::new(memory);
    let rotating = EncryptedStore::new(Arc::clone(&inner), [key("two", 2), key("one", 1)]);
    let clock = ManualClock::at(start());
    let rotating = rotating.unwrap().clock(Arc::new(clock.clone()));
    for call in [Call::Load, Call::Save] {
        inner.before(call, std::future::pending());
        let e = rotating.reseal(&user()).await.unwrap_err();
        assert_eq!(e.kind(), StoreErrorKind::Failed, "{call:?}");
        assert_eq!(clock.sleeps().last(), Some(&seconds(10)), "{call:?}");
    }
    inner.before(Call::List, std::future::pending());
    let e = rotating.reseal_all().await.unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Failed);
    assert!(rotating.reseal(&user()).await.unwrap());
}

#[test]
fn a_store_that_takes_its_time_needs_no_timer() {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(async {
        let (memory, _) = sealed().await;
        let inner = Interrupted::new(memory);
        for call in [Call::Load, Call::Save] {
            let later = async {
                tokio::task::yield_now().await;
                Ok(())
            };
            inner.before(call, later);
        }
        let rotating = EncryptedStore::new(inner, [key("two", 2), key("one", 1)]).unwrap();
        assert!(rotating.reseal(&user()).await.unwrap());
    });
}

/// Four tasks change ten connections while all are encrypted again: no change is lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn connections_that_are_in_use_are_encrypted_again() {
    let inner = sealed_many(10).await;
    let keys = || [key("two", 2), key("one", 1)];
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..4 {
        let store = encrypted(&inner, keys());
        writers.spawn(async move {
            for round in 0..100 {
                let id = ConnectionId::from(format!("user-{}", (writer + round) % 10));
                loop {
                    let kept = store.load(&id).await.unwrap().unwrap();
                    let count = kept.organization("count");
                    let count: u64 = count.map_or(0, |n| n.as_str().parse().unwrap());
                    let next = kept.clone().with_organization("count", count + 1);
                    let next = next.with_generation(kept.generation() + 1);
                    let set = store.compare_and_set(&id, Expected::from(&kept), Some(&next));
                    match set.await {
                        Ok(()) => break,
                        Err(e) => assert_eq!(e.kind(), StoreErrorKind::Stale, "{e}"),
                    }
                }
            }
        });
    }
    let store = encrypted(&inner, keys());
    while !store.reseal_all().await.unwrap().is_done() {}
    writers.join_all().await;
    let mut sum = 0;
    let rotated = encrypted(&inner, [key("two", 2)]);
    for id in rotated.list().await.unwrap() {
        let kept = rotated.load(&id).await.unwrap().unwrap();
        let count = kept.organization("count").unwrap();
        sum += count.as_str().parse::<u64>().unwrap();
    }
    assert_eq!(sum, 400);
}
