//! `FileStore`: who can read the file, what is read, what is never overwritten, and leases.

use std::fs;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use zoho_auth::{FileStore, Lease, StoreErrorKind, TokenStore};
use zoho_http::clock::{Clock, ManualClock, SystemClock};

use crate::support::{Seed, connection, seconds, start, text, user};

/// The files in a folder, hidden ones too, in order.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[tokio::test]
async fn only_the_owner_can_read_what_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("a/b");
    let path = inner.join("connections.json");
    let store = FileStore::open(&path).unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    store.try_lease(&user(), seconds(60)).await.unwrap();
    assert_eq!(mode(&folder.path().join("a")), 0o700);
    assert_eq!(mode(&inner), 0o700);
    assert_eq!(names(&inner), ["connections.json", "connections.json.lock"]);
    for name in names(&inner) {
        assert_eq!(mode(&inner.join(&name)), 0o600, "{name}");
    }
}

#[tokio::test]
async fn a_file_that_others_could_read_is_private_after_the_next_save() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store = FileStore::open(&path).unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let next = connection("m", 60).with_generation(2);
    store.save(&user(), &next).await.unwrap();
    assert_eq!(mode(&path), 0o600);
}

#[tokio::test]
async fn folders_that_are_there_keep_their_mode() {
    let folder = tempfile::tempdir().unwrap();
    let shared = folder.path().join("shared");
    fs::DirBuilder::new().mode(0o750).create(&shared).unwrap();
    let store = FileStore::open(shared.join("connections.json")).unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    assert_eq!(mode(&shared), 0o750);
}

#[tokio::test]
async fn a_symbolic_link_stays_one_and_its_target_is_the_file() {
    for target_is_there in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real.json"), folder.path().join("link"));
        if target_is_there {
            let store = FileStore::open(&real).unwrap();
            store.save(&user(), &connection("m", 60)).await.unwrap();
        }
        symlink("real.json", &link).unwrap();
        let store = FileStore::open(&link).unwrap();
        let next = connection("n", 60).with_generation(2);
        store.save(&user(), &next).await.unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let direct = FileStore::open(&real).unwrap();
        let kept = direct.load(&user()).await.unwrap().unwrap();
        assert_eq!(text(&kept), text(&next));
        // Both names have one lock.
        let lease = store.try_lease(&user(), seconds(60)).await.unwrap();
        assert!(lease.is_some());
        let other = direct.try_lease(&user(), seconds(60)).await.unwrap();
        assert!(other.is_none());
    }
}

/// A file with a connection of [`user`], and its text.
async fn made(folder: &Path) -> (PathBuf, String) {
    let path = folder.join("connections.json");
    let store = FileStore::open(&path).unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    let text = fs::read_to_string(&path).unwrap();
    (path, text)
}

#[tokio::test]
async fn what_cannot_be_read_is_an_error_that_names_the_file_and_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let (path, good) = made(folder.path()).await;
    let half = &good[..good.len() / 2];
    let newer = good.replacen("\"version\": 1", "\"version\": 2", 1);
    let newer_connection = {
        let at = good.rfind("\"version\": 1").unwrap();
        format!("{}\"version\": 99{}", &good[..at], &good[at + 12..])
    };
    let other_type = good.replace("\"generation\": 1", "\"generation\": \"1000.secret\"");
    let bad: [(&str, &[u8]); 10] = [
        ("empty", b""),
        ("cut off", half.as_bytes()),
        ("zeroes", &[0; 4096]),
        ("no text", &[0xff, 0xfe, 0x00, 0xd8]),
        ("other JSON", b"[1, 2, 3]"),
        ("a token alone", b"1000.refresh.secret"),
        ("no connections", b"{\"version\": 1}"),
        ("a newer file", newer.as_bytes()),
        ("a newer connection", newer_connection.as_bytes()),
        ("another type", other_type.as_bytes()),
    ];
    let store = FileStore::open(&path).unwrap();
    for (what, bytes) in bad {
        assert_ne!(bytes, good.as_bytes(), "{what}");
        fs::write(&path, bytes).unwrap();
        let next = connection("next", 60).with_generation(9);
        let errors = [
            FileStore::open(&path).err(),
            store.load(&user()).await.err(),
            store.save(&user(), &next).await.err(),
            store.save(&"another".into(), &next).await.err(),
            store.remove(&user()).await.err(),
            store.list().await.err(),
        ];
        for (i, e) in errors.into_iter().enumerate() {
            let e = e.unwrap_or_else(|| panic!("{what}: call {i} succeeded"));
            assert_eq!(e.kind(), StoreErrorKind::Corrupt, "{what}: {e}");
            let shown = format!("{e} {e:?}");
            assert!(shown.contains(path.to_str().unwrap()), "{what}: {shown}");
            assert!(!shown.contains("1000."), "{what}: {shown}");
        }
        assert_eq!(fs::read(&path).unwrap(), bytes, "{what}");
        assert_eq!(
            names(folder.path()),
            ["connections.json", "connections.json.lock"],
            "{what}"
        );
    }
    fs::write(&path, &good).unwrap();
    assert!(store.load(&user()).await.unwrap().is_some());
}

#[tokio::test]
async fn an_error_says_that_a_newer_version_wrote_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, good) = made(folder.path()).await;
    fs::write(&path, good.replacen("\"version\": 1", "\"version\": 2", 1)).unwrap();
    let e = FileStore::open(&path).unwrap_err().to_string();
    assert!(e.contains("newer version of zoho-auth"), "{e}");
}

#[tokio::test]
async fn a_folder_in_the_files_place_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let e = FileStore::open(folder.path()).unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
    assert!(names(folder.path()).is_empty());
}

#[tokio::test]
async fn a_file_that_was_deleted_holds_nothing_and_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = made(folder.path()).await;
    let store = FileStore::open(&path).unwrap();
    fs::remove_file(&path).unwrap();
    assert!(store.load(&user()).await.unwrap().is_none());
    assert!(store.list().await.unwrap().is_empty());
    store.save(&user(), &connection("m", 60)).await.unwrap();
    assert_eq!(mode(&path), 0o600);
}

/// Two stores on one file whose leases end by one clock.
fn leasing(folder: &Path) -> (FileStore, FileStore, ManualClock) {
    let clock = ManualClock::at(start());
    let open = || {
        let path = folder.join("connections.json");
        FileStore::open_with_clock(path, Arc::new(clock.clone())).unwrap()
    };
    (open(), open(), clock)
}

async fn lease(store: &FileStore, ttl: u64) -> Option<Lease> {
    store.try_lease(&user(), seconds(ttl)).await.unwrap()
}

#[tokio::test]
async fn a_lease_holds_for_whoever_opens_the_file_and_ends_by_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two, clock) = leasing(folder.path());
    let first = lease(&one, 15).await.unwrap();
    assert!(lease(&one, 15).await.is_none());
    assert!(lease(&two, 15).await.is_none());
    clock.advance(seconds(15) - Duration::from_millis(1));
    assert!(lease(&two, 15).await.is_none());
    clock.advance(Duration::from_millis(1));
    let second = lease(&two, 15).await.unwrap();
    one.release(&user(), &first).await.unwrap();
    assert!(lease(&one, 15).await.is_none());
    two.release(&user(), &second).await.unwrap();
    assert!(lease(&one, 15).await.is_some());
}

#[tokio::test]
async fn a_clock_that_jumps_an_hour_does_not_lengthen_a_lease() {
    for forward in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let (one, two, clock) = leasing(folder.path());
        lease(&one, 15).await.unwrap();
        if forward {
            clock.set(start() + seconds(3600));
            assert!(lease(&two, 15).await.is_some());
            // And what was taken in the future does not last until then.
            clock.set(start());
            clock.advance(seconds(15));
            assert!(lease(&one, 15).await.is_some());
        } else {
            clock.set(start() - seconds(3600));
            clock.advance(seconds(15));
            assert!(lease(&two, 15).await.is_some());
        }
    }
}

#[tokio::test]
async fn a_clock_that_is_set_back_a_little_ends_no_lease() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two, clock) = leasing(folder.path());
    lease(&one, 15).await.unwrap();
    clock.set(start() - seconds(2));
    assert!(lease(&two, 15).await.is_none());
    clock.advance(seconds(17));
    assert!(lease(&two, 15).await.is_some());
}

/// Notes whether the lock file at `lock` was held when it was looked at.
#[derive(Debug)]
struct Watching {
    lock: PathBuf,
    held: Mutex<Vec<bool>>,
}

#[async_trait]
impl Clock for Watching {
    fn now(&self) -> SystemTime {
        let file = fs::File::open(&self.lock);
        let held = file.is_ok_and(|file| file.try_lock().is_err());
        self.held.lock().unwrap().push(held);
        start()
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    async fn sleep(&self, _duration: Duration) {}
}

/// Who looked before would take a lease that was taken while it waited for one from the future, and two
/// would refresh.
#[tokio::test]
async fn the_clock_of_leases_is_looked_at_once_nobody_else_can_take_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let clock = Arc::new(Watching {
        lock: folder.path().join("connections.json.lock"),
        held: Mutex::default(),
    });
    let store = FileStore::open_with_clock(path, Arc::clone(&clock) as Arc<dyn Clock>).unwrap();
    assert!(lease(&store, 15).await.is_some());
    assert!(lease(&store, 15).await.is_none());
    assert_eq!(*clock.held.lock().unwrap(), [true, true]);
}

/// The thread that waits for the lock goes on, and no one knows of the lease.
#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_was_given_up_while_it_waited_is_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two, _clock) = leasing(folder.path());
    // Makes the lock file.
    let first = lease(&one, 15).await.unwrap();
    one.release(&user(), &first).await.unwrap();
    let lock = fs::File::open(folder.path().join("connections.json.lock")).unwrap();
    lock.lock().unwrap();
    let given_up = tokio::time::timeout(Duration::ZERO, lease(&one, 15)).await;
    assert!(given_up.is_err(), "it waits for the lock");
    drop(lock);
    let real = SystemClock::new();
    while lease(&two, 15).await.is_none() {
        assert!(real.monotonic() < seconds(20), "nobody gave it back");
    }
}

#[tokio::test]
async fn a_lock_file_that_makes_no_sense_is_no_lease_and_costs_no_connection() {
    let folder = tempfile::tempdir().unwrap();
    let (path, good) = made(folder.path()).await;
    let lock = folder.path().join("connections.json.lock");
    let store = FileStore::open(&path).unwrap();
    for nonsense in [&b"{\"user-42\": {\"hol"[..], &[0xff; 64], b"[]", b"null"] {
        fs::write(&lock, nonsense).unwrap();
        assert!(store.load(&user()).await.unwrap().is_some());
        let lease = store.try_lease(&user(), seconds(60)).await.unwrap();
        assert!(lease.is_some());
        assert!(
            store
                .try_lease(&user(), seconds(60))
                .await
                .unwrap()
                .is_none()
        );
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), good);
}

#[test]
fn a_lock_that_another_process_holds_is_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let store = FileStore::open(&path).unwrap();
    let mut options = fs::OpenOptions::new();
    options.create(true).truncate(false).write(true).mode(0o600);
    let held = options.open(folder.path().join("connections.json.lock"));
    let held = held.unwrap();
    held.lock().unwrap();
    crate::child::block_on(async {
        let (id, first) = (user(), connection("m", 60));
        let mut save = std::pin::pin!(store.save(&id, &first));
        for _ in 0..1_000 {
            let polled = futures_util::poll!(save.as_mut());
            assert!(polled.is_pending(), "it saved while another held the lock");
            assert!(!path.exists());
            tokio::task::yield_now().await;
        }
        held.unlock().unwrap();
        save.await.unwrap();
    });
    assert!(path.exists());
}
