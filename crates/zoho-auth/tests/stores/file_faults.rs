//! `FileStore` where nothing can be written: a full disk, a file and a folder that are read-only. The
//! faults are real ones of a process of their own, and work for root and for everybody else.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

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
