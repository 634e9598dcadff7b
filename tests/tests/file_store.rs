//! `FileStore` on a real disk: whole at any moment, private, and never replaced by less.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::Method;
use serde_json::Value;
use tokio::task::JoinSet;
use zoho::{Connection, FileStore, ScopeSet, TokenStore};
use zoho_auth::{Expected, ExposeSecret, StoreError, StoreErrorKind};
use zoho_tests::{REFRESHED, Seed, World, json, token_answer};

fn connection(generation: u64) -> Connection {
    let url = |text: &str| text.parse().unwrap();
    let expires_at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_003_600);
    Connection::new(
        url("https://accounts.zoho.eu"),
        url("https://www.zohoapis.eu"),
    )
    .with_access_token(format!("1000.access.{generation}"), expires_at)
    .with_refresh_token("1000.refresh")
    .with_scopes(ScopeSet::parse("ZohoCRM.settings.ALL,Desk.basic.READ"))
    .with_organization("desk", "9223372036854775807")
    .with_generation(generation)
}

fn text(connection: &Connection) -> String {
    connection.to_json().expose_secret().to_owned()
}

async fn loaded(store: &FileStore, id: &str) -> Option<String> {
    let kept = store.load(&id.into()).await.unwrap();
    kept.as_ref().map(text)
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
    let mut names: Vec<String> = entries
        .map(|entry| name(entry).into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn what_is_saved_is_there_for_the_next_program_and_for_the_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a").join("b").join("connections.json");
    let store = FileStore::open(&path).unwrap();
    assert!(!path.exists(), "opening writes nothing");

    store
        .save(&"user-é/42".into(), &connection(1))
        .await
        .unwrap();

    let next = FileStore::open(&path).unwrap();
    assert_eq!(loaded(&next, "user-é/42").await, Some(text(&connection(1))));
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700, "a folder of its own");
    assert_eq!(mode(&folder.path().join("a")), 0o700);
    let content: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let stored: Value = serde_json::from_str(&text(&connection(1))).unwrap();
    assert_eq!(content["connections"]["user-é/42"], stored);
    let names = names_in(path.parent().unwrap());
    assert_eq!(names, ["connections.json", "connections.json.lock"]);
    assert_eq!(mode(&path.with_file_name(&names[1])), 0o600);
}

#[tokio::test]
async fn a_file_that_others_could_read_becomes_private_with_the_next_change() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    let store = FileStore::open(&path).unwrap();
    store.save(&"a".into(), &connection(1)).await.unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    store.save(&"a".into(), &connection(2)).await.unwrap();
    assert_eq!(mode(&path), 0o600);
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_named_and_never_touched() {
    let whole = {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json");
        let store = FileStore::open(&path).unwrap();
        store.save(&"a".into(), &connection(1)).await.unwrap();
        fs::read_to_string(&path).unwrap()
    };
    let newer_file = whole.replacen("\"version\": 1", "\"version\": 99", 1);
    let newer_entry = {
        let at = whole.rfind("\"version\": 1").unwrap();
        format!("{}\"version\": 99{}", &whole[..at], &whole[at + 12..])
    };
    for bad in [
        "".to_owned(),
        "1000.secret".to_owned(),
        whole[..whole.len() / 2].to_owned(),
        format!("{whole}1000.secret"),
        whole.replace("\"generation\": 1", "\"generation\": \"1000.secret\""),
        whole.replace("https://www", "1000.secret www"),
        newer_file,
        newer_entry,
        "[]".to_owned(),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json");
        let store = FileStore::open(&path).unwrap();
        fs::write(&path, &bad).unwrap();
        let id = "a".into();

        let failures: [StoreError; 5] = [
            FileStore::open(&path).unwrap_err(),
            store.load(&id).await.unwrap_err(),
            store.save(&id, &connection(9)).await.unwrap_err(),
            store.remove(&id).await.unwrap_err(),
            store.list().await.unwrap_err(),
        ];

        for e in failures {
            assert_eq!(e.kind(), StoreErrorKind::Corrupt, "{bad}: {e}");
            assert!(e.to_string().contains(path.to_str().unwrap()), "{e}");
            assert!(!format!("{e} {e:?}").contains("1000."), "{e:?}");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), bad, "to the byte");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_of_two_handles_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    let stores = [(); 2].map(|()| FileStore::open(&path).unwrap());
    let mut tasks = JoinSet::new();
    for n in 0..40_usize {
        let store = stores[n % 2].clone();
        tasks.spawn(async move {
            let id = format!("user-{n:02}").into();
            for generation in 1..=3 {
                store.save(&id, &connection(generation)).await.unwrap();
            }
            if n % 10 == 0 {
                store.remove(&id).await.unwrap();
            }
            // The file is whole whenever somebody looks.
            store.list().await.unwrap();
        });
    }
    tasks.join_all().await;

    let expected: Vec<String> = (0..40)
        .filter(|n| n % 10 != 0)
        .map(|n| format!("user-{n:02}"))
        .collect();
    let third = FileStore::open(&path).unwrap();
    let ids = third.list().await.unwrap();
    let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    assert_eq!(ids, expected, "all, and in order");
    for id in ids {
        assert_eq!(loaded(&third, id).await, Some(text(&connection(3))), "{id}");
    }
    assert_eq!(names_in(folder.path()), ["c.json", "c.json.lock"]);
}

/// Thirty writers, each of whom puts a generation in place of the one that it has seen, and tries again
/// where somebody was faster.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_writers_of_one_id_none_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    let stores = [(); 2].map(|()| FileStore::open(&path).unwrap());
    stores[0].save(&"a".into(), &connection(1)).await.unwrap();
    let mut tasks = JoinSet::new();
    for writer in 0..30 {
        let store = stores[writer % 2].clone();
        tasks.spawn(async move {
            loop {
                let id = "a".into();
                let seen = store.load(&id).await.unwrap().unwrap();
                let next = connection(seen.generation() + 1);
                let expected = Expected::from(&seen);
                match store.compare_and_set(&id, expected, Some(&next)).await {
                    Ok(()) => return,
                    Err(e) => assert_eq!(e.kind(), StoreErrorKind::Stale, "{e}"),
                }
            }
        });
    }
    tasks.join_all().await;
    assert_eq!(loaded(&stores[0], "a").await, Some(text(&connection(31))));
}

#[tokio::test]
async fn another_generation_than_expected_is_refused_and_the_file_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    let store = FileStore::open(&path).unwrap();
    store.save(&"a".into(), &connection(5)).await.unwrap();
    let before = fs::read(&path).unwrap();

    let next = connection(6);
    for expected in [
        Expected::Absent,
        Expected::Generation(4),
        Expected::Generation(6),
    ] {
        for new in [Some(&next), None] {
            let e = store.compare_and_set(&"a".into(), expected, new).await;
            let e = e.unwrap_err();
            assert_eq!(e.kind(), StoreErrorKind::Stale);
            assert!(e.to_string().contains("than was expected"), "{e}");
            assert_eq!(fs::read(&path).unwrap(), before);
        }
    }
    store.save(&"b".into(), &connection(1)).await.unwrap();
    store
        .compare_and_set(&"a".into(), Expected::Generation(5), Some(&next))
        .await
        .unwrap();
    assert_eq!(loaded(&store, "a").await, Some(text(&next)));
}

#[tokio::test]
async fn what_is_not_there_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::open(folder.path().join("c.json")).unwrap();
    assert!(store.list().await.unwrap().is_empty());
    assert_eq!(loaded(&store, "nobody").await, None);
    store.remove(&"nobody".into()).await.unwrap();
    assert!(!store.path().exists(), "nothing to write");

    store.save(&"a".into(), &connection(1)).await.unwrap();
    store.remove(&"nobody".into()).await.unwrap();
    store.remove(&"a".into()).await.unwrap();
    store.remove(&"a".into()).await.unwrap();
    assert_eq!(loaded(&store, "a").await, None);
    store.save(&"a".into(), &connection(1)).await.unwrap();
    assert_eq!(
        loaded(&store, "a").await,
        Some(text(&connection(1))),
        "anew"
    );
}

#[tokio::test]
async fn a_symbolic_link_stays_one() {
    for exists in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real.json");
        let link = folder.path().join("link.json");
        if exists {
            let store = FileStore::open(&real).unwrap();
            store.save(&"a".into(), &connection(1)).await.unwrap();
        }
        symlink("real.json", &link).unwrap();

        let store = FileStore::open(&link).unwrap();
        store.save(&"b".into(), &connection(2)).await.unwrap();

        let kind = fs::symlink_metadata(&link).unwrap().file_type();
        assert!(kind.is_symlink(), "target there at first: {exists}");
        let direct = FileStore::open(&real).unwrap();
        assert_eq!(loaded(&direct, "b").await, Some(text(&connection(2))));
        let first = exists.then(|| text(&connection(1)));
        assert_eq!(loaded(&direct, "a").await, first);
    }
}

#[tokio::test]
async fn a_place_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let e = FileStore::open(folder.path()).unwrap_err();
    assert!(
        e.to_string().contains(folder.path().to_str().unwrap()),
        "{e}"
    );
    fs::write(folder.path().join("file"), "").unwrap();
    let below = folder.path().join("file/c.json");
    let e = FileStore::open(&below).unwrap_err();
    assert!(e.to_string().contains(below.to_str().unwrap()), "{e}");

    let gone = folder.path().join("gone");
    let path = gone.join("c.json");
    let store = FileStore::open(&path).unwrap();
    fs::remove_dir(&gone).unwrap();
    let e = store.save(&"a".into(), &connection(1)).await.unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Failed);
    assert!(e.to_string().contains(path.to_str().unwrap()), "{e}");
}

#[tokio::test]
async fn a_refresh_is_written_to_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    let store = Arc::new(FileStore::open(&path).unwrap());
    let world = World::with(|setup| setup.store = store).await;
    world.connect(0).await;
    let token = json(200, token_answer(REFRESHED));
    world.accounts.on("POST", "/oauth/v2/token", token).await;
    world.api.on("GET", "/crm/v8/org", json(200, "{}")).await;

    let crm = world.user().await.crm();
    crm.request(&Method::GET, "/org").send().await.unwrap();

    let next = FileStore::open(&path).unwrap();
    let kept = next.load(&zoho_tests::USER.into()).await.unwrap().unwrap();
    assert_eq!(kept.access_token().unwrap().expose_secret(), REFRESHED);
    assert_eq!(kept.generation(), 2);
    assert_eq!(kept.expires_at(), world.connection(3600).expires_at());
}

#[tokio::test]
async fn a_corrupt_file_costs_a_user_neither_the_file_nor_the_code() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json");
    let store = Arc::new(FileStore::open(&path).unwrap());
    let world = World::with(|setup| setup.store = store).await;
    fs::write(&path, "{").unwrap();
    let login = world
        .zoho
        .authorize("a", zoho::scopes!["ZohoCRM.settings.ALL"])
        .unwrap();
    let callback = format!("?code=1000.code&state={}", login.state());

    let e = world
        .zoho
        .complete("a", login, &callback)
        .await
        .unwrap_err();

    assert!(e.to_string().contains(path.to_str().unwrap()), "{e}");
    assert!(!e.needs_reconnect() && !e.is_retryable());
    assert_eq!(world.accounts.sent().await, [], "the code was not spent");
    let e = world.zoho.user("a").await.unwrap_err();
    assert!(
        !e.needs_reconnect(),
        "a broken store is no missing connection"
    );
    assert_eq!(fs::read(&path).unwrap(), b"{");
}
