//! `FileStore` and its lock: waited for under a deadline and without threads, and never another file.

use std::fs;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use rustix::fs::{CWD, Mode, mkfifoat};
use tokio::task::JoinSet;
use zoho_auth::{ConnectionId, Expected, FileStore, StoreErrorKind, TokenStore};
use zoho_http::clock::{Clock, SystemClock};

use crate::child::block_on;
use crate::file::names;
use crate::support::{Seed, connection, seconds, text, user};

fn lock_of(path: &Path) -> PathBuf {
    path.with_file_name("connections.json.lock")
}

/// The lock of a store, as another process would hold it.
fn hold(lock: &Path) -> fs::File {
    let mut options = fs::OpenOptions::new();
    options.create(true).truncate(false).write(true).mode(0o600);
    let held = options.open(lock).unwrap();
    held.lock().unwrap();
    held
}

/// In a runtime with few threads for what blocks: who kept one while waiting for a lock would soon have all.
fn with_few_threads(test: impl AsyncFnOnce(&Path)) {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(4)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(test(folder.path()));
    // Where a thread hangs, the test has failed and does not wait for it.
    runtime.shutdown_background();
}

/// What else needs a thread has one.
async fn a_thread_is_free() {
    let work = tokio::task::spawn_blocking(|| ());
    let done = tokio::time::timeout(seconds(20), work).await;
    done.expect("the locks have all threads").unwrap();
}

#[test]
fn a_lock_that_stays_held_is_an_error_in_words_for_all_who_wait() {
    with_few_threads(wait_for_a_held_lock);
}

async fn wait_for_a_held_lock(folder: &Path) {
    let path = folder.join("connections.json");
    let store = FileStore::open(&path).unwrap();
    let store = Arc::new(store.lock_timeout(Duration::from_millis(300)));
    store.save(&user(), &connection("m", 60)).await.unwrap();
    let held = hold(&lock_of(&path));
    let clock = SystemClock::new();
    let mut tasks = JoinSet::new();
    for i in 0..200 {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            match i % 3 {
                0 => store.try_lease(&user(), seconds(15)).await.err(),
                1 => store.remove(&user()).await.err(),
                _ => {
                    let (new, any) = (connection("n", 60), Expected::Any);
                    store.compare_and_set(&user(), any, Some(&new)).await.err()
                }
            }
        });
    }
    a_thread_is_free().await;
    let mut errors = Vec::new();
    while let Some(error) = tasks.join_next().await {
        errors.push(error.unwrap().expect("the lock is held"));
    }
    let took = clock.monotonic();
    assert!(
        took < seconds(10),
        "all who queued gave up together, not one by one: {took:?}"
    );
    for e in errors {
        assert_eq!(e.kind(), StoreErrorKind::Failed);
        let message = e.to_string();
        assert!(message.contains("another process has held"), "{message}");
        assert!(message.contains("connections.json.lock"), "{message}");
        assert!(message.contains("try again"), "{message}");
    }
    // What can be read is read in the meantime, and afterwards all goes on.
    assert!(store.load(&user()).await.unwrap().is_some());
    drop(held);
    assert!(
        store
            .try_lease(&user(), seconds(15))
            .await
            .unwrap()
            .is_some()
    );
    store.remove(&user()).await.unwrap();
}

/// Callers who stop waiting leave neither a thread nor a lease behind.
#[test]
fn leases_that_are_given_up_leave_no_threads() {
    with_few_threads(give_up_leases);
}

async fn give_up_leases(folder: &Path) {
    let path = folder.join("connections.json");
    let store = FileStore::open(&path).unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    let held = hold(&lock_of(&path));
    for _ in 0..300 {
        let id = user();
        let mut lease = store.try_lease(&id, seconds(60));
        for _ in 0..10 {
            let tried = futures_util::poll!(lease.as_mut());
            assert!(tried.is_pending(), "it waits for the lock");
            tokio::task::yield_now().await;
        }
    }
    a_thread_is_free().await;
    drop(held);
    let lease = store.try_lease(&user(), seconds(60)).await.unwrap();
    assert!(lease.is_some(), "nobody else has it");
}

#[test]
fn in_a_folder_a_held_lock_stops_its_connection_alone() {
    with_few_threads(hold_locks_in_a_folder);
}

async fn hold_locks_in_a_folder(folder: &Path) {
    let store = FileStore::open_folder(folder).unwrap();
    let store = store.lock_timeout(seconds(60));
    let ids: Vec<_> = (0..40)
        .map(|i| ConnectionId::from(format!("user-{i}")))
        .collect();
    for id in &ids {
        store.save(id, &connection("m", 60)).await.unwrap();
    }
    let locks = names(folder);
    let locks = locks.iter().filter(|name| name.ends_with(".lock"));
    let held: Vec<_> = locks.map(|name| hold(&folder.join(name))).collect();
    assert_eq!(held.len(), ids.len());
    let mut tasks = JoinSet::new();
    for id in ids {
        let store = store.clone();
        tasks.spawn(async move { store.try_lease(&id, seconds(15)).await });
    }
    let free = "free".into();
    let (new, any) = (connection("m", 60), Expected::Any);
    let saved = store.compare_and_set(&free, any, Some(&new));
    let saved = tokio::time::timeout(seconds(20), saved).await;
    saved.expect("the locks of others stop it").unwrap();
    a_thread_is_free().await;
    drop(held);
    while let Some(lease) = tasks.join_next().await {
        assert!(lease.unwrap().unwrap().is_some());
    }
}

/// The caller goes away between the taking and the response: its task was dropped.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lease_that_reaches_nobody_is_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store = FileStore::open(&path).unwrap();
    let is_taken = || fs::read_to_string(lock_of(&path)).is_ok_and(|text| text.contains("holder"));
    let (id, clock) = (user(), SystemClock::new());
    let lease = loop {
        let mut lease = store.try_lease(&id, seconds(600));
        match futures_util::poll!(lease.as_mut()) {
            Poll::Pending => break lease,
            // The thread was faster.
            Poll::Ready(taken) => store.release(&id, &taken.unwrap().unwrap()).await.unwrap(),
        }
    };
    while !is_taken() {
        assert!(clock.monotonic() < seconds(20), "nobody took it");
        tokio::task::yield_now().await;
    }
    drop(lease);
    while is_taken() {
        assert!(clock.monotonic() < seconds(20), "nobody gave it back");
        tokio::task::yield_now().await;
    }
}

/// A holder whose runtime has ended gives its lease back from anywhere.
#[test]
fn a_lease_is_released_from_another_runtime_and_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store = FileStore::open(&path).unwrap();
    for with_runtime in [true, false] {
        let lease = block_on(store.try_lease(&user(), seconds(60)))
            .unwrap()
            .unwrap();
        let store = store.clone();
        let release = move || {
            let id = user();
            let release = store.release(&id, &lease);
            match with_runtime {
                true => block_on(release),
                false => futures_util::FutureExt::now_or_never(release).unwrap(),
            }
        };
        std::thread::spawn(release).join().unwrap().unwrap();
    }
    assert!(
        block_on(store.try_lease(&user(), seconds(60)))
            .unwrap()
            .is_some()
    );
}

/// Something that is not the store's own file, under the name of its lock file.
fn in_the_locks_place(what: &str, lock: &Path) {
    match what {
        "a symbolic link" => {
            let victim = lock.with_file_name("victim");
            fs::write(&victim, "precious").unwrap();
            symlink("victim", lock).unwrap();
        }
        "a link to nothing" => symlink("nothing", lock).unwrap(),
        "a hard link" => {
            let victim = lock.with_file_name("victim");
            fs::write(&victim, "precious").unwrap();
            fs::hard_link(&victim, lock).unwrap();
        }
        "a folder" => fs::create_dir(lock).unwrap(),
        "a FIFO" => mkfifoat(CWD, lock, Mode::from_raw_mode(0o600)).unwrap(),
        "a device" => symlink("/dev/null", lock).unwrap(),
        what => panic!("{what}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_file_that_is_not_our_own_is_refused_and_left_alone() {
    for what in [
        "a symbolic link",
        "a link to nothing",
        "a hard link",
        "a folder",
        "a FIFO",
        "a device",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("connections.json");
        let lock = lock_of(&path);
        in_the_locks_place(what, &lock);
        let store = FileStore::open(&path).unwrap();
        let errors = [
            store.try_lease(&user(), seconds(60)).await.err(),
            store.save(&user(), &connection("m", 60)).await.err(),
            store.remove(&user()).await.err(),
        ];
        for e in errors {
            let e = e.unwrap_or_else(|| panic!("{what} was taken for a lock file"));
            assert_eq!(e.kind(), StoreErrorKind::Failed, "{what}: {e}");
            assert!(
                e.to_string().contains(lock.to_str().unwrap()),
                "{what}: {e}"
            );
        }
        assert!(!path.exists(), "{what}");
        assert!(!lock.with_file_name("nothing").exists(), "{what}");
        if let Ok(victim) = fs::read_to_string(lock.with_file_name("victim")) {
            assert_eq!(victim, "precious", "{what}");
        }
    }
}

/// Somebody else could hold such a lock for ever.
#[tokio::test]
async fn a_lock_file_of_another_user_is_refused() {
    if !rustix::process::geteuid().is_root() {
        // Only root can give a file away. Of root's own the system keeps everybody else out already.
        let store = FileStore::open("/etc/.pwd").unwrap();
        let e = store.try_lease(&user(), seconds(60)).await.unwrap_err();
        let message = e.to_string();
        assert!(message.contains("as which this program runs"), "{message}");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let lock = lock_of(&path);
    fs::write(&lock, "").unwrap();
    std::os::unix::fs::chown(&lock, Some(65_534), None).unwrap();
    let store = FileStore::open(&path).unwrap();
    let e = store.save(&user(), &connection("m", 60)).await;
    let e = e.unwrap_err();
    let message = e.to_string();
    assert!(message.contains("belongs to the user 65534"), "{message}");
    assert!(message.contains("as which this program runs"), "{message}");
    assert_eq!(
        names(folder.path()),
        ["connections.json.lock"],
        "no probe stays"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fifo_as_the_token_file_is_an_error_and_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store = FileStore::open(&path).unwrap();
    mkfifoat(CWD, &path, Mode::from_raw_mode(0o600)).unwrap();
    let errors = [
        FileStore::open(&path).err(),
        store.load(&user()).await.err(),
        store
            .compare_and_set(&user(), Expected::Any, Some(&connection("m", 60)))
            .await
            .err(),
        store.list().await.err(),
    ];
    for e in errors {
        let message = e.expect("a FIFO holds no connections").to_string();
        assert!(message.contains("it is no regular file"), "{message}");
        assert!(message.contains(path.to_str().unwrap()), "{message}");
    }
    assert_eq!(
        names(folder.path()),
        ["connections.json", "connections.json.lock"]
    );
}

#[tokio::test]
async fn rights_of_others_are_taken_away_when_the_files_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store = FileStore::open(&path).unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    let loosen = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    for (loose, closed) in [
        (0o666, 0o600),
        (0o644, 0o600),
        (0o640, 0o600),
        (0o604, 0o600),
        (0o444, 0o400),
    ] {
        loosen(&path, loose);
        FileStore::open(&path).unwrap();
        assert_eq!(mode(&path), closed, "{loose:o} at opening");
        loosen(&path, loose);
        let kept = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(text(&kept), text(&connection("m", 60)));
        assert_eq!(mode(&path), closed, "{loose:o} at reading");
    }
    let lock = lock_of(&path);
    loosen(&lock, 0o666);
    store.try_lease(&user(), seconds(60)).await.unwrap();
    assert_eq!(mode(&lock), 0o600);
}

/// In a child, whose working directory is its own.
pub(crate) fn change_the_folder(argument: &str) {
    let folder = Path::new(argument);
    std::env::set_current_dir(folder).unwrap();
    let file = FileStore::open("connections.json").unwrap();
    let kept = FileStore::open_folder("kept/here").unwrap();
    assert_eq!(file.path(), folder.join("connections.json"));
    std::env::set_current_dir("/").unwrap();
    block_on(async {
        for store in [&file, &kept] {
            store.save(&user(), &connection("m", 60)).await.unwrap();
            assert!(store.load(&user()).await.unwrap().is_some());
        }
    });
}

#[test]
fn a_relative_path_stays_where_it_was_opened() {
    let folder = tempfile::tempdir().unwrap();
    let argument = folder.path().canonicalize().unwrap();
    let child = crate::child::command("change the folder", argument.to_str().unwrap());
    crate::child::told(child);
    assert_eq!(
        names(folder.path()),
        ["connections.json", "connections.json.lock", "kept"]
    );
    assert_eq!(names(&folder.path().join("kept/here")).len(), 2);
    assert!(FileStore::open("").is_err(), "no path is no store");
}
