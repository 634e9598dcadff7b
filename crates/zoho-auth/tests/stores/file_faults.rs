//! `FileStore` where nothing can be written: a full disk, a file and a folder that are read-only. The
//! faults are real ones of a process of their own, and work for root and for everybody else.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use zoho_auth::{Connection, FileStore, ScopeSet, StoreErrorKind, TokenStore};

use crate::child::{block_on, say, told, within};
use crate::file::names;
use crate::support::{Seed, connection, seconds, text, user};

/// A folder with a store of two connections; its path, and the bytes of the file.
fn prepared(folder: &Path) -> (PathBuf, Vec<u8>) {
    let path = folder.join("connections.json");
    let store = FileStore::open(&path).unwrap();
    block_on(async {
        store.save(&user(), &connection("m", 60)).await.unwrap();
        store.save(&"b".into(), &connection("n", 60)).await.unwrap();
        // The lock file with a lease that has ended.
        let lease = store.try_lease(&user(), seconds(60)).await.unwrap();
        store.release(&user(), &lease.unwrap()).await.unwrap();
    });
    let bytes = fs::read(&path).unwrap();
    (path, bytes)
}

fn large() -> Connection {
    connection("large", 60)
        .with_scopes(ScopeSet::parse(&"x".repeat(100_000)))
        .with_generation(2)
}

/// A file may not grow beyond 8 or 16 KiB, by how the shell counts. Beyond that the system says
/// "file too large" in the middle of a write, as it says "no space left" on a full disk. The signal that
/// would kill the process first is ignored.
const LITTLE_SPACE: &[&str] = &["sh", "-c", r#"trap "" XFSZ; ulimit -f 16; exec "$0" "$@""#];
const NO_SPACE: &[&str] = &["sh", "-c", r#"trap "" XFSZ; ulimit -f 0; exec "$0" "$@""#];

#[test]
fn a_full_disk_is_an_error_and_the_old_content_stays() {
    for space in [LITTLE_SPACE, NO_SPACE] {
        let folder = tempfile::tempdir().unwrap();
        let (path, before) = prepared(folder.path());
        let said = told(within(space, "save on a full disk", path.to_str().unwrap()));
        assert!(said[0].starts_with("the token file"), "{said:?}");
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(
            names(folder.path()),
            ["connections.json", "connections.json.lock"],
            "a write that failed leaves nothing behind"
        );
        let store = FileStore::open(&path).unwrap();
        // With space again it goes on.
        block_on(store.save(&user(), &large())).unwrap();
    }
}

/// In the child: saves what does not fit.
pub(crate) fn save_on_a_full_disk(path: &str) {
    let path = Path::new(path);
    let probe = path.with_file_name("probe");
    let e = fs::write(&probe, vec![0; 100_000]).unwrap_err();
    fs::remove_file(&probe).unwrap();
    let before = fs::read(path).unwrap();
    let store = FileStore::open(path).unwrap();
    block_on(async {
        let old = store.load(&user()).await.unwrap().unwrap();
        for _ in 0..3 {
            let failed = store.save(&user(), &large()).await.unwrap_err();
            assert_eq!(failed.kind(), StoreErrorKind::Failed, "{failed}");
            let message = failed.to_string();
            assert!(message.contains(path.to_str().unwrap()), "{message}");
            assert!(message.contains(&e.to_string()), "{message}");
            assert!(!message.contains("1000."), "{message}");
            say(&message);
            assert_eq!(fs::read(path).unwrap(), before);
            let kept = store.load(&user()).await.unwrap().unwrap();
            assert_eq!(text(&kept), text(&old));
        }
    });
}

/// Root may write whatever the modes say, unless it gives that right up.
const WITHOUT_PRIVILEGES: &[&str] = &["setpriv", "--bounding-set=-all", "--inh-caps=-all"];

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[test]
fn a_read_only_file_in_a_read_only_folder_is_an_error_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (path, before) = prepared(folder.path());
    let lock = folder.path().join("connections.json.lock");
    let set = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let wrapper = if is_root() { WITHOUT_PRIVILEGES } else { &[] };
    // With and without the lock file writable: the fault then meets another step.
    for (locked, with_lock) in [(0o400, true), (0o600, true), (0o600, false)] {
        set(&path, 0o400);
        if with_lock {
            set(&lock, locked);
        } else {
            fs::remove_file(&lock).unwrap();
        }
        set(folder.path(), 0o500);
        let child = within(
            wrapper,
            "save where nothing can be written",
            path.to_str().unwrap(),
        );
        told(child);
        assert_eq!(fs::read(&path).unwrap(), before);
        set(folder.path(), 0o700);
        let expected: &[_] = if with_lock {
            &["connections.json", "connections.json.lock"]
        } else {
            &["connections.json"]
        };
        assert_eq!(names(folder.path()), expected);
    }
}

/// In the child: tries to change what cannot be changed. It can still be read.
pub(crate) fn save_read_only(path: &str) {
    let path = Path::new(path);
    let probe = fs::write(path.with_file_name("probe"), "");
    let e = probe.expect_err("the folder is read-only");
    assert_eq!(e.kind(), std::io::ErrorKind::PermissionDenied);
    let store = FileStore::open(path).unwrap();
    block_on(async {
        let old = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(store.list().await.unwrap().len(), 2);
        let next = connection("next", 60).with_generation(2);
        let errors = [
            store.save(&user(), &next).await.err(),
            store.save(&"new".into(), &next).await.err(),
            store.remove(&user()).await.err(),
        ];
        for e in errors {
            let e = e.expect("nothing can be written");
            assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
            assert!(e.to_string().contains(path.to_str().unwrap()), "{e}");
        }
        let kept = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(text(&kept), text(&old));
    });
}

#[test]
fn a_file_of_another_user_that_others_may_read_is_told_and_one_that_they_may_write_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = prepared(folder.path());
    let mut wrapper = Vec::new();
    if is_root() {
        // Of its own file root may change the mode in any case; who is not root has no other's.
        std::os::unix::fs::chown(&path, Some(65_534), None).unwrap();
        wrapper.extend(WITHOUT_PRIVILEGES);
    }
    for (mode, is_read) in [(0o644, true), (0o646, !is_root())] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let argument = format!("{is_read}:{}", path.display());
        told(within(&wrapper, "read a loose file", &argument));
    }
}

/// The logged lines.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// In the child: reads a file that is another user's where root runs the tests.
pub(crate) fn read_a_loose_file(argument: &str) {
    let (is_read, path) = argument.split_once(':').unwrap();
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone());
    let opened = tracing::subscriber::with_default(subscriber.finish(), || FileStore::open(path));
    if is_read == "true" {
        opened.unwrap();
        let told = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        assert!(told.contains("WARN"), "{told}");
        assert!(told.contains("rights to this file of tokens"), "{told}");
        assert!(told.contains(path), "{told}");
        assert!(!told.contains("1000."), "{told}");
    } else {
        let message = opened.unwrap_err().to_string();
        assert!(
            message.contains("anybody may write it (mode 646)"),
            "{message}"
        );
    }
}

/// A disk of 128 KiB of its own, seen by the child alone. Who is not root is root in a namespace.
const SMALL_DISK: &str =
    r#"mount -t tmpfs -o size=128k,mode=700 small "$ZOHO_AUTH_TEST_ARGUMENT" && exec "$0" "$@""#;

#[test]
fn on_a_full_disk_a_connection_is_removed_and_refreshed() {
    let folder = tempfile::tempdir().unwrap();
    let mut wrapper = vec!["unshare", "--mount"];
    if !is_root() {
        wrapper.push("--map-root-user");
    }
    let mut may_mount = std::process::Command::new(wrapper[0]);
    may_mount.args(&wrapper[1..]).arg("true");
    assert!(
        may_mount.status().is_ok_and(|status| status.success()),
        "a small disk is mounted for this test: run it as root with the right to mount, or let users \
         do so by `sysctl kernel.unprivileged_userns_clone=1 \
         kernel.apparmor_restrict_unprivileged_userns=0`, with `apt-get install util-linux`"
    );
    wrapper.extend(["sh", "-c", SMALL_DISK]);
    let argument = folder.path().to_str().unwrap();
    told(within(&wrapper, "change on a full disk", argument));
}

/// In the child: changes a store where not a byte is left.
pub(crate) fn change_on_a_full_disk(folder: &str) {
    let path = Path::new(folder).join("connections.json");
    let store = FileStore::open(&path).unwrap();
    let id = |i: u64| zoho_auth::ConnectionId::from(format!("user-{i}"));
    block_on(async {
        for i in 0..20 {
            store.save(&id(i), &connection("m", 60)).await.unwrap();
        }
        let fill = Path::new(folder).join("fill");
        let full = fs::write(&fill, vec![0; 1 << 25]).unwrap_err();
        assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
        let probe = fs::write(Path::new(folder).join("probe"), "one byte");
        assert!(probe.is_err(), "not a byte is left");

        let lease = store.try_lease(&id(0), seconds(60)).await.unwrap();
        store.release(&id(0), &lease.unwrap()).await.unwrap();
        for round in 2..12 {
            let refreshed = connection("n", 60).with_generation(round);
            store.save(&id(0), &refreshed).await.unwrap();
            let kept = store.load(&id(0)).await.unwrap().unwrap();
            assert_eq!(text(&kept), text(&refreshed));
        }
        for i in 1..20 {
            store.remove(&id(i)).await.unwrap();
            assert!(store.load(&id(i)).await.unwrap().is_none());
        }
        assert_eq!(store.list().await.unwrap(), [id(0)]);

        // What does not fit is refused in words, and nothing is lost.
        let before = fs::read(&path).unwrap();
        let e = store.save(&id(99), &large()).await.unwrap_err();
        assert!(e.to_string().contains("make room"), "{e}");
        assert_eq!(fs::read(&path).unwrap(), before);
        store.remove(&id(0)).await.unwrap();
        assert!(store.list().await.unwrap().is_empty());
    });
}
