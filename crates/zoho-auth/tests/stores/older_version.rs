//! What an older version (commit 5b453e2) has stored is read, refreshed and written on, and one that still
//! runs beside this version on the same store does no harm. The fixtures are its own files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zoho_auth::redis::AsyncCommands;
use zoho_auth::{
    Connection, ConnectionId, EncryptedStore, EncryptionKey, Expected, ExposeSecret, FileStore,
    StoreErrorKind, TokenStore,
};
use zoho_http::TokenSource;
use zoho_http::clock::ManualClock;

use crate::support::accounts::AccountsServer;
use crate::support::clock::StillClock;
use crate::support::redis_server::RedisServer;
use crate::support::{access_token, connection, seconds, start, text, user};

fn fixture(name: &str) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fixtures.join("stored_by_5b453e2").join(name)
}

/// The connections as the older version wrote them, by id.
fn written() -> BTreeMap<String, Value> {
    let file = fs::read(fixture("file.json")).unwrap();
    let mut file: Value = serde_json::from_slice(&file).unwrap();
    serde_json::from_value(file["connections"].take()).unwrap()
}

fn key() -> EncryptionKey {
    EncryptionKey::new("2025-11", [3; 32])
}

/// The stores of the older version, each in a place of its own.
struct Older {
    folder: tempfile::TempDir,
    redis: RedisServer,
}

impl Older {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["file.json", "sealed.json"] {
            fs::copy(fixture(name), folder.path().join(name)).unwrap();
        }
        fs::create_dir(folder.path().join("folder")).unwrap();
        for entry in fs::read_dir(fixture("folder")).unwrap() {
            let entry = entry.unwrap();
            let copy = folder.path().join("folder").join(entry.file_name());
            fs::copy(entry.path(), copy).unwrap();
        }
        let redis = RedisServer::start();
        let hashes = fs::read(fixture("redis.json")).unwrap();
        let hashes: BTreeMap<String, BTreeMap<String, String>> =
            serde_json::from_slice(&hashes).unwrap();
        let mut raw = redis.raw().await;
        for (key, fields) in hashes {
            let fields: Vec<_> = fields.into_iter().collect();
            let () = raw.hset_multiple(key, &fields).await.unwrap();
        }
        Self { folder, redis }
    }

    fn stores(&self) -> Vec<(&'static str, Arc<dyn TokenStore>)> {
        let at = |name| self.folder.path().join(name);
        let sealed = FileStore::open(at("sealed.json")).unwrap();
        vec![
            ("file", Arc::new(FileStore::open(at("file.json")).unwrap())),
            (
                "folder",
                Arc::new(FileStore::open_folder(at("folder")).unwrap()),
            ),
            ("redis", Arc::new(self.redis.store())),
            (
                "encrypted",
                Arc::new(EncryptedStore::new(sealed, [key()]).unwrap()),
            ),
        ]
    }
}

#[tokio::test]
async fn every_field_is_read() {
    let older = Older::new().await;
    for (what, store) in older.stores() {
        let ids = store.list().await.unwrap();
        let ids: Vec<_> = ids.iter().map(ConnectionId::as_str).collect();
        let mut expected: Vec<_> = written().into_keys().collect();
        expected.sort();
        assert_eq!(ids, expected, "{what}");
        for (id, expected) in written() {
            let kept = store.load(&id.as_str().into()).await.unwrap().unwrap();
            let kept: Value = serde_json::from_str(&text(&kept)).unwrap();
            assert_eq!(kept, expected, "{what}: {id}");
        }
    }
}

#[tokio::test]
async fn a_connection_is_refreshed_and_signed_in_again() {
    let older = Older::new().await;
    for (what, store) in older.stores() {
        let before = store.load(&user()).await.unwrap().unwrap();
        let server = AccountsServer::new();
        let tokens = server.tokens(&store, &StillClock::at(start()));
        tokens.token().await.unwrap();
        assert_eq!(server.asked(), 1, "{what}");
        let refreshed = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(access_token(&refreshed), "1000.refreshed.1", "{what}");
        assert!(refreshed.generation() > before.generation(), "{what}");
        assert_eq!(refreshed.organization("desk").unwrap().as_str(), "42");

        tokens.connect(connection("again", 3600)).await.unwrap();
        let again = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(access_token(&again), "1000.access.again", "{what}");
        assert!(again.generation() > refreshed.generation(), "{what}");
        // The others are as they were.
        for (id, expected) in written() {
            if id != user().as_str() {
                let kept = store.load(&id.as_str().into()).await.unwrap().unwrap();
                let kept: Value = serde_json::from_str(&text(&kept)).unwrap();
                assert_eq!(kept, expected, "{what}: {id}");
            }
        }
    }
}

#[tokio::test]
async fn what_counts_for_the_throttle_goes_on() {
    let older = Older::new().await;
    let (_, store) = older.stores().remove(0);
    let asked = store.load(&"asked".into()).await.unwrap().unwrap();
    let cooling = SystemTime::UNIX_EPOCH + seconds(1_790_000_400);
    let own = asked.with_access_token("1000.dead", cooling);
    store
        .compare_and_set(&user(), Expected::Any, Some(&own))
        .await
        .unwrap();
    let server = AccountsServer::new();
    let tokens = server.tokens(&store, &ManualClock::at(cooling));
    assert!(tokens.token().await.is_err(), "it cools down until :900");
    assert_eq!(server.asked(), 0);
}

/// The lock file of the older version with a lease that it took, at a time recorded in it.
#[tokio::test]
async fn its_lease_holds_until_it_ends() {
    let older = Older::new().await;
    let path = older.folder.path().join("file.json");
    let lock = path.with_file_name("file.json.lock");
    fs::copy(fixture("file.json.lock"), &lock).unwrap();
    let held: Value = serde_json::from_slice(&fs::read(&lock).unwrap()).unwrap();
    let at = |member| {
        let millis = held["user-42"][member].as_u64().unwrap();
        SystemTime::UNIX_EPOCH + Duration::from_millis(millis)
    };
    let clock = ManualClock::at(at("from"));
    let store = FileStore::open_with_clock(&path, Arc::new(clock.clone())).unwrap();
    assert!(
        store
            .try_lease(&user(), seconds(15))
            .await
            .unwrap()
            .is_none()
    );
    clock.set(at("until"));
    let own = store.try_lease(&user(), seconds(15)).await.unwrap();
    assert!(own.is_some());

    // And the other way round: it reads ours, whatever room is kept after them.
    let new = connection("m", 60).with_generation(4);
    store
        .compare_and_set(&user(), Expected::Any, Some(&new))
        .await
        .unwrap();
    let leases: BTreeMap<String, Held> = serde_json::from_slice(&fs::read(&lock).unwrap()).unwrap();
    assert_eq!(leases["user-42"].holder, own.unwrap().holder());
    // What it writes is as long as its leases.
    fs::write(&lock, "{}").unwrap();
    let lease = store.try_lease(&user(), seconds(15)).await.unwrap();
    assert!(lease.is_some());
}

/// A lease, as the older version reads it.
#[derive(Deserialize)]
#[expect(dead_code, reason = "it wants them there")]
struct Held {
    holder: String,
    from: u64,
    until: u64,
}

/// A file, as the older version reads and writes it: what it does not know is gone afterwards.
#[derive(Serialize, Deserialize)]
struct OlderFile {
    version: u32,
    connections: BTreeMap<String, OlderConnection>,
}

#[derive(Serialize, Deserialize)]
struct OlderConnection {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    access_token: Option<String>,
    expires_at: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    accounts_server: String,
    api_domain: String,
    #[serde(default)]
    scopes: Vec<String>,
    #[serde(default)]
    organizations: BTreeMap<String, String>,
    #[serde(default)]
    mints: OlderMints,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service_account: Option<Value>,
    generation: u64,
}

#[derive(Default, Serialize, Deserialize)]
struct OlderMints {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    at: Vec<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cool_down_until: Option<u64>,
}

impl OlderFile {
    fn read(path: &Path) -> Self {
        let file: Self = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        assert_eq!(file.version, 1);
        assert!(file.connections.values().all(|c| c.version == 1));
        file
    }
}

/// What the older version loads.
fn older_load(path: &Path) -> OlderConnection {
    let mut file = OlderFile::read(path);
    file.connections.remove(user().as_str()).unwrap()
}

/// Writes as it does: over a lower generation alone.
fn older_save(path: &Path, new: OlderConnection) -> bool {
    let mut file = OlderFile::read(path);
    let kept = file.connections.get(user().as_str());
    if kept.is_some_and(|kept| kept.generation >= new.generation) {
        return false;
    }
    file.connections.insert(user().as_str().to_owned(), new);
    fs::write(path, serde_json::to_vec(&file).unwrap()).unwrap();
    true
}

#[tokio::test]
async fn one_that_still_runs_on_the_same_file_does_no_harm() {
    let older = Older::new().await;
    let path = older.folder.path().join("file.json");
    let clock = StillClock::at(start());
    let store: Arc<dyn TokenStore> = Arc::new(FileStore::open(&path).unwrap());
    let server = AccountsServer::new();
    for round in 1..=5 {
        // This version refreshes what the older one has written.
        let tokens = server.tokens(&store, &clock);
        tokens.token().await.unwrap();
        assert_eq!(server.asked(), round);
        let ours = store.load(&user()).await.unwrap().unwrap();

        // The older one was slow: what it has seen before is not written over ours.
        let mut late = older_load(&path);
        assert_eq!(late.access_token.as_deref(), Some(access_token(&ours)));
        late.access_token = Some("1000.late".into());
        assert!(!older_save(&path, late));

        // It loads again, and refreshes.
        let mut next = older_load(&path);
        next.generation += 1;
        next.access_token = Some(format!("1000.older.{round}"));
        next.expires_at += 3600;
        assert!(older_save(&path, next));

        // What we have seen before is not written over its own.
        let stale = ours.clone().with_generation(ours.generation() + 2);
        for new in [Some(&stale), None] {
            let late = store
                .compare_and_set(&user(), Expected::from(&ours), new)
                .await;
            assert_eq!(late.unwrap_err().kind(), StoreErrorKind::Stale);
        }
        let kept = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(access_token(&kept), format!("1000.older.{round}"));
        assert_eq!(kept.organization("desk").unwrap().as_str(), "42");
        clock.advance(seconds(2 * 3600));
    }
    // A sign-in of ours stays too.
    let tokens = server.tokens(&store, &clock);
    tokens
        .connect(connection("again", 1_000_000))
        .await
        .unwrap();
    let mut late = older_load(&path);
    late.access_token = Some("1000.late".into());
    assert!(!older_save(&path, late));
}

/// `json` as a later version would write it.
fn from_the_future(json: &str) -> String {
    let mut value: Value = serde_json::from_str(json).unwrap();
    value["version"] = 2.into();
    value["refresh_token"] = serde_json::json!({"sealed": "1000.hidden"});
    value.to_string()
}

/// A later version may store what this one would lose: it is refused in words, and stays.
#[tokio::test]
async fn a_record_of_a_later_version_is_refused_in_words() {
    let json = text(&connection("m", 60));
    for changed in [
        json.replacen("\"version\":1", "\"version\":2", 1),
        from_the_future(&json),
    ] {
        let e = Connection::from_json(&changed).unwrap_err().to_string();
        assert!(e.contains("newer"), "{e}");
    }

    let older = Older::new().await;
    let redis_key = format!("zoho:connection:{}", user());
    let mut raw = older.redis.raw().await;
    let future = from_the_future(&json);
    let () = raw.hset(&redis_key, "connection", &future).await.unwrap();
    let file = older.folder.path().join("file.json");
    let sealed = older.folder.path().join("sealed.json");
    let mut one_of_a_folder = None;
    for entry in fs::read_dir(older.folder.path().join("folder")).unwrap() {
        let path = entry.unwrap().path();
        if fs::read_to_string(&path).unwrap().contains("user-42") {
            one_of_a_folder = Some(path);
        }
    }
    for path in [&file, &sealed, &one_of_a_folder.unwrap()] {
        let mut content: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        let record = &mut content["connections"]["user-42"];
        *record = serde_json::from_str(&from_the_future(&record.to_string())).unwrap();
        fs::write(path, content.to_string()).unwrap();
    }
    let places = [file.clone(), sealed];
    let before = places.each_ref().map(|path| fs::read(path).unwrap());

    // The file cannot be opened any more, as it is read then.
    for path in &places {
        let e = FileStore::open(path).unwrap_err();
        assert_eq!(e.kind(), StoreErrorKind::Corrupt);
        assert!(e.to_string().contains("newer"), "{e}");
    }
    let folder = FileStore::open_folder(older.folder.path().join("folder")).unwrap();
    let stores: [(&str, Arc<dyn TokenStore>); 4] = [
        ("folder", Arc::new(folder.clone())),
        ("redis", Arc::new(older.redis.store())),
        (
            "encrypted folder",
            Arc::new(EncryptedStore::new(folder, [key()]).unwrap()),
        ),
        (
            "encrypted redis",
            Arc::new(EncryptedStore::new(older.redis.store(), [key()]).unwrap()),
        ),
    ];
    for (what, store) in stores {
        let e = store.load(&user()).await.unwrap_err();
        assert_eq!(e.kind(), StoreErrorKind::Corrupt, "{what}: {e}");
        let shown = format!("{e} {e:?}");
        assert!(shown.contains("newer"), "{what}: {shown}");
        assert!(!shown.contains("1000."), "{what}: {shown}");
        let server = AccountsServer::new();
        let tokens = server.tokens(&store, &StillClock::at(start()));
        assert!(tokens.token().await.is_err(), "{what}");
        assert_eq!(server.asked(), 0, "{what}");
    }
    assert_eq!(
        places.each_ref().map(|path| fs::read(path).unwrap()),
        before
    );
    let kept: String = raw.hget(&redis_key, "connection").await.unwrap();
    assert_eq!(kept, future);
}

/// What the older version has encrypted is encrypted again with a new key.
#[tokio::test]
async fn what_it_has_encrypted_is_encrypted_again() {
    let older = Older::new().await;
    let path = older.folder.path().join("sealed.json");
    let new = || EncryptionKey::new("2026-11", [7; 32]);
    let rotating = EncryptedStore::new(FileStore::open(&path).unwrap(), [new(), key()]).unwrap();
    let done = rotating.reseal_all().await.unwrap();
    assert_eq!(done.resealed, written().len());
    let rotated = EncryptedStore::new(FileStore::open(&path).unwrap(), [new()]).unwrap();
    let kept = rotated.load(&user()).await.unwrap().unwrap();
    let token = kept.refresh_token().unwrap().expose_secret();
    assert_eq!(token, "1000.refresh.user-42");
}
