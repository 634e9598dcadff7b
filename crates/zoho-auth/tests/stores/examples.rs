//! The examples, run as they are, and the README's store, which is the example's.

#[path = "../../examples/own_store.rs"]
mod own_store;
#[path = "../../examples/sqlite_store.rs"]
mod sqlite_store;

#[test]
fn own_store_keeps_the_rules() {
    own_store::main();
}

#[test]
fn sqlite_store_keeps_the_rules() {
    sqlite_store::main().unwrap();
}

/// Two who have opened the file are like two processes.
#[tokio::test(flavor = "multi_thread")]
async fn two_who_open_one_sqlite_file_share_it() {
    use crate::support::Seed;
    use std::sync::Arc;
    use zoho_auth::TokenStore;
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let path = folder.path().join("connections.sqlite");
        Arc::new(sqlite_store::SqliteStore::open(path).unwrap())
    };
    let (one, two): (Arc<dyn TokenStore>, Arc<dyn TokenStore>) = (open(), open());
    let (user, ttl) = (crate::support::user(), crate::support::seconds(60));
    let first = crate::support::connection("first", 60);
    one.save(&user, &first).await.unwrap();
    assert_eq!(two.list().await.unwrap(), std::slice::from_ref(&user));
    let lease = one.try_lease(&user, ttl).await.unwrap().unwrap();
    assert!(two.try_lease(&user, ttl).await.unwrap().is_none());
    one.release(&user, &lease).await.unwrap();
    assert!(two.try_lease(&user, ttl).await.unwrap().is_some());
    let second = first.with_generation(2);
    two.save(&user, &second).await.unwrap();
    assert!(one.save(&user, &second).await.is_err());
}

/// The README shows the example's store, to the letter but for the layout.
#[test]
fn the_readme_shows_the_store_that_keeps_the_rules() {
    let bare = |text: &str| {
        let text: String = text.split_whitespace().collect();
        // rustfmt adds a comma where it breaks a line.
        text.replace(",)", ")")
    };
    let example = include_str!("../../examples/own_store.rs");
    let from = example.find("/// Rows of").unwrap();
    let to = example.find("#[tokio::main]").unwrap();
    let readme = include_str!("../../README.md");
    assert!(
        bare(readme).contains(&bare(&example[from..to])),
        "README.md does not show the store of examples/own_store.rs"
    );
}
