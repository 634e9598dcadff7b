//! The suite on every store and wrapper.

use std::sync::Arc;

use zoho_auth::conformance::suite;
use zoho_auth::{EncryptedStore, EncryptionKey, FileStore, MemoryStore, TokenStore};

use crate::support::Seed;
use crate::support::redis_server::RedisServer;

fn encrypted<S: TokenStore>(store: S) -> EncryptedStore<S> {
    EncryptedStore::new(store, [EncryptionKey::new("2026", [7; 32])]).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn memory_store() {
    suite(Arc::new(MemoryStore::new())).await;
}

#[tokio::test]
async fn memory_store_on_one_thread() {
    suite(Arc::new(MemoryStore::new())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn file_store() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::open(folder.path().join("connections.json")).unwrap();
    suite(Arc::new(store)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn folder_store() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::open_folder(folder.path().join("connections")).unwrap();
    suite(Arc::new(store)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn redis_store() {
    let server = RedisServer::start();
    suite(Arc::new(server.store())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn encrypted_memory_store() {
    suite(Arc::new(encrypted(MemoryStore::new()))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn encrypted_file_store() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::open(folder.path().join("connections.json")).unwrap();
    suite(Arc::new(encrypted(store))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn encrypted_redis_store() {
    let server = RedisServer::start();
    suite(Arc::new(encrypted(server.store()))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_store_that_several_own() {
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    // `Arc<dyn TokenStore>` is a store itself, which can be wrapped.
    suite(Arc::new(Arc::clone(&store))).await;
    suite(Arc::new(encrypted(store))).await;
}

/// What stood in a store before stays, and is not mistaken for the suite's own.
#[tokio::test]
async fn a_store_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store: Arc<dyn TokenStore> = Arc::new(FileStore::open(&path).unwrap());
    for name in ["", "a", "zoho-conformance-", "~"] {
        let connection = crate::support::connection(name, 60);
        store.save(&name.into(), &connection).await.unwrap();
    }
    let before = std::fs::read(&path).unwrap();
    suite(Arc::clone(&store)).await;
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
