//! A removed connection stays removed, even with concurrent changes.

use std::sync::Arc;

use tokio::task::JoinSet;
use zoho_auth::{
    EncryptedStore, EncryptionKey, Expected, FileStore, MemoryStore, StoreErrorKind, TokenStore,
};

use crate::support::redis_server::RedisServer;
use crate::support::{Seed, connection, user};

/// Changes the connection until it is gone; how often that was.
async fn change_until_gone(store: Arc<dyn TokenStore>) -> u64 {
    let mut changes = 0;
    while let Some(kept) = store.load(&user()).await.unwrap() {
        let generation = kept.generation() + 1;
        let next = kept.with_generation(generation);
        let seen = Expected::Generation(generation - 1);
        match store.compare_and_set(&user(), seen, Some(&next)).await {
            Ok(()) => changes += 1,
            Err(e) => assert_eq!(e.kind(), StoreErrorKind::Stale, "{e}"),
        }
    }
    changes
}

async fn stays_removed(store: impl TokenStore + 'static) {
    let store: Arc<dyn TokenStore> = Arc::new(store);
    for round in 0..20 {
        store.save(&user(), &connection("m", 60)).await.unwrap();
        let mut tasks = JoinSet::new();
        for _ in 0..4 {
            tasks.spawn(change_until_gone(Arc::clone(&store)));
        }
        while store.load(&user()).await.unwrap().unwrap().generation() < 5 {
            tokio::task::yield_now().await;
        }
        store.remove(&user()).await.unwrap();
        let changes: u64 = tasks.join_all().await.iter().sum();
        assert!(changes >= 4, "{changes}");
        let kept = store.load(&user()).await.unwrap();
        assert!(kept.is_none(), "round {round}: it is back");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_memory() {
    stays_removed(MemoryStore::new()).await;
    let key = EncryptionKey::new("2026", [7; 32]);
    stays_removed(EncryptedStore::new(MemoryStore::new(), [key]).unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_a_file_and_in_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    stays_removed(FileStore::open(folder.path().join("connections.json")).unwrap()).await;
    stays_removed(FileStore::open_folder(folder.path().join("connections")).unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_redis() {
    let server = RedisServer::start();
    stays_removed(server.store()).await;
}
