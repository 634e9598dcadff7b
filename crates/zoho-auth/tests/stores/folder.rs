//! `FileStore` in a folder: one private file a connection, whatever its id.

use std::fs;

use zoho_auth::{ConnectionId, FileStore, StoreErrorKind, TokenStore};

use crate::file::names;
use crate::support::{Seed, connection, text, user};

#[tokio::test]
async fn each_connection_has_a_file_of_its_own_that_goes_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("made/connections");
    let store = FileStore::open_folder(&path).unwrap();
    assert_eq!(store.path(), path);
    assert!(store.list().await.unwrap().is_empty());

    let odd = ConnectionId::from("../b/\u{e9} ".repeat(100));
    for id in [&odd, &user()] {
        store.save(id, &connection("m", 60)).await.unwrap();
    }
    let kept = names(&path);
    let files: Vec<_> = kept.iter().filter(|name| name.ends_with(".json")).collect();
    assert_eq!(files.len(), 2, "{kept:?}");
    assert!(files.iter().all(|name| name.len() == 64 + 5), "{kept:?}");
    let mut ids = [odd.clone(), user()];
    ids.sort();
    assert_eq!(store.list().await.unwrap(), ids);

    // Another program reads the same.
    let other = FileStore::open_folder(&path).unwrap();
    let read = other.load(&odd).await.unwrap().unwrap();
    assert_eq!(text(&read), text(&connection("m", 60)));

    store.remove(&odd).await.unwrap();
    let left = names(&path);
    assert_eq!(
        left.iter().filter(|name| name.ends_with(".json")).count(),
        1,
        "{left:?}"
    );
    assert_eq!(other.list().await.unwrap(), [user()]);
}

#[tokio::test]
async fn a_broken_file_is_named_and_harms_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::open_folder(folder.path()).unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    let file = names(folder.path())
        .into_iter()
        .find(|name| name.ends_with(".json"))
        .unwrap();
    let file = folder.path().join(file);
    fs::write(&file, "{").unwrap();

    let e = store.load(&user()).await.unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Corrupt);
    assert!(e.to_string().contains(file.to_str().unwrap()), "{e}");
    let e = store.save(&user(), &connection("n", 60)).await.unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Corrupt);
    assert_eq!(fs::read(&file).unwrap(), b"{");

    let other = ConnectionId::from("other");
    store.save(&other, &connection("n", 60)).await.unwrap();
    assert!(store.load(&other).await.unwrap().is_some());
}
