//! Connections in one JSON file, or in a folder of files, that only the owner can read.

mod content;
mod lease;
mod lock;
mod owned;
mod waiting;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use sha2::{Digest, Sha256};
use zoho_http::clock::{Clock, SystemClock};

use self::lock::Lock;
use self::waiting::{Waiting, blocking};
use super::{Expected, Lease, StoreError, TokenStore};
use crate::connection::{Connection, ConnectionId};

/// A store that keeps connections in one JSON file with mode 0600, or each in a separate file of a folder. A single
/// file is easy to inspect and to move; a folder stays fast with thousands of connections.
///
/// A change is written to a temporary file in the same folder, flushed to the disk and renamed over the old one, so
/// that the file is complete at any time. A file that cannot be read is an error that names it, and is never
/// overwritten. If others can read or write the file and this process's user owns it, the store removes their
/// permissions and logs a warning.
///
/// A lock file prevents processes from undoing each other's changes. A lock that another process holds for longer than
/// [`lock_timeout`](Self::lock_timeout) is an error, and so is a lock file that is not a regular file owned by this
/// user: a link could make the store overwrite another file.
///
/// The lock file is as long as the token file and serves as a reserve on a full disk: removing a connection, or writing
/// a refreshed one, uses its space.
///
/// ```
/// use zoho_auth::{FileStore, TokenStore};
///
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("connections.json");
/// let store = FileStore::open(path)?;
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// assert!(store.list().await?.is_empty());
/// # Ok::<(), zoho_auth::StoreError>(()) })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct FileStore {
    place: Arc<Place>,
    clock: Arc<dyn Clock>,
    waiting: Arc<Waiting>,
    lock_timeout: Duration,
}

/// Other holders keep a lock for as long as it takes to write a file.
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);

#[derive(Debug)]
enum Place {
    File(PathBuf),
    Folder(PathBuf),
}

impl Place {
    /// Returns the file of `id`. Ids may be longer than file names, and contain characters that those cannot.
    fn file_of(&self, id: &ConnectionId) -> PathBuf {
        match self {
            Self::File(file) => file.clone(),
            Self::Folder(folder) => {
                let hash = Sha256::digest(id.as_str().as_bytes());
                let name: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
                folder.join(format!("{name}.json"))
            }
        }
    }

    /// Returns all files.
    fn files(&self) -> Result<Vec<PathBuf>, StoreError> {
        let folder = match self {
            Self::File(file) => return Ok(vec![file.clone()]),
            Self::Folder(folder) => folder,
        };
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|e| failed("the folder cannot be read", folder, e))?;
        let is_kept = |path: &PathBuf| {
            let hidden = path
                .file_name()
                .is_none_or(|name| name.as_encoded_bytes().starts_with(b"."));
            !hidden
                && path
                    .extension()
                    .is_some_and(|extension| extension == "json")
        };
        Ok(entries
            .iter()
            .map(fs::DirEntry::path)
            .filter(is_kept)
            .collect())
    }
}

impl FileStore {
    /// Opens the store in the file `path`, which need not exist yet. Creates missing folders, readable by the owner
    /// only. A relative path is resolved against the current working directory once.
    ///
    /// # Errors
    /// [`StoreErrorKind::Corrupt`](crate::StoreErrorKind::Corrupt) when the file exists but does not contain
    /// connections, and `Failed` when its folder cannot be created, when it is not a regular file, or when everyone may
    /// write it and this process cannot change that.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        Self::open_with_clock(path, Arc::new(SystemClock::new()))
    }

    /// Opens the store with leases that expire by `clock`.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_with_clock(
        path: impl Into<PathBuf>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StoreError> {
        let path = absolute(&path.into())?;
        make_folder(folder_of(&path)).map_err(|e| failed("its folder cannot be made", &path, e))?;
        let path = behind_links(path);
        owned::check_folder(folder_of(&path));
        content::read(&path)?;
        Ok(Self::at(Place::File(path), clock))
    }

    /// Opens the store in the folder `path`, with one file for each connection. Creates a missing folder, readable by
    /// the owner only.
    ///
    /// # Errors
    /// `Failed` when the folder cannot be created.
    pub fn open_folder(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        Self::open_folder_with_clock(path, Arc::new(SystemClock::new()))
    }

    /// Opens the store with leases that expire by `clock`.
    ///
    /// # Errors
    /// As for [`open_folder`](Self::open_folder).
    pub fn open_folder_with_clock(
        path: impl Into<PathBuf>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StoreError> {
        let path = absolute(&path.into())?;
        make_folder(&path).map_err(|e| failed("the folder cannot be made", &path, e))?;
        owned::check_folder(&path);
        Ok(Self::at(Place::Folder(path), clock))
    }

    fn at(place: Place, clock: Arc<dyn Clock>) -> Self {
        Self {
            place: Arc::new(place),
            clock,
            waiting: Waiting::new(),
            lock_timeout: LOCK_TIMEOUT,
        }
    }

    /// Sets the time after which a lock held by another process is an error. Defaults to 5 seconds. Tasks of this
    /// process take turns, and their waits do not count.
    #[must_use]
    pub fn lock_timeout(mut self, timeout: Duration) -> Self {
        self.lock_timeout = timeout;
        self
    }

    /// Returns the file or folder that the path resolved to when the store was opened.
    #[must_use]
    pub fn path(&self) -> &Path {
        match &*self.place {
            Place::File(path) | Place::Folder(path) => path,
        }
    }

    /// Runs `work` with the lock of the file of `id`, on a thread that may block.
    async fn locked<T: Send + 'static>(
        &self,
        id: &ConnectionId,
        work: impl FnOnce(&Path, &mut Lock, &ConnectionId) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (file, id) = (self.place.file_of(id), id.clone());
        let work = move |path: &Path, lock: &mut Lock| work(path, lock, &id);
        self.waiting.locked(file, self.lock_timeout, work).await
    }

    /// Reads the file of `id`, calls `change` and writes the file, under the lock of all processes.
    async fn change(
        &self,
        id: &ConnectionId,
        change: impl FnOnce(
            &mut BTreeMap<String, Connection>,
            &ConnectionId,
        ) -> Result<bool, StoreError>
        + Send
        + 'static,
    ) -> Result<(), StoreError> {
        let in_folder = matches!(*self.place, Place::Folder(_));
        self.locked(id, move |path, lock, id| {
            let mut connections = content::read(path)?;
            if !change(&mut connections, id)? {
                return Ok(());
            }
            let written = if in_folder && connections.is_empty() {
                content::remove(path)
            } else {
                content::write(path, lock, &connections)
            };
            written.map_err(|e| failed("it cannot be written", path, e))
        })
        .await
    }
}

#[async_trait]
impl TokenStore for FileStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let (file, id) = (self.place.file_of(id), id.clone());
        blocking(move || Ok(content::read(&file)?.remove(id.as_str()))).await
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        let new = new.cloned();
        self.change(id, move |connections, id| {
            let kept = connections.get(id.as_str());
            expected.check(kept.map(Connection::generation))?;
            Ok(match new {
                Some(new) => {
                    connections.insert(id.to_string(), new);
                    true
                }
                None => connections.remove(id.as_str()).is_some(),
            })
        })
        .await
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let clock = Arc::clone(&self.clock);
        let taken = self
            .locked(id, move |path, lock, id| {
                lease::take(path, lock, id, ttl, &*clock)
            })
            .await?;
        Ok(taken.arrived())
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let lease = lease.clone();
        self.locked(id, move |path, lock, id| {
            lease::give_back(path, lock, id, &lease)
        })
        .await
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        let place = Arc::clone(&self.place);
        blocking(move || {
            let mut ids = Vec::new();
            for file in place.files()? {
                ids.extend(content::read(&file)?.into_keys().map(ConnectionId::from));
            }
            ids.sort_unstable();
            Ok(ids)
        })
        .await
    }
}

/// Makes the path absolute, so that a later change of the working directory has no effect.
fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    std::path::absolute(path).map_err(|e| failed("it cannot be found", path, e))
}

/// Returns the target of a symbolic link, even if it does not exist: a rename would replace the link itself.
fn behind_links(mut path: PathBuf) -> PathBuf {
    for _ in 0..40 {
        let Ok(target) = fs::read_link(&path) else {
            break;
        };
        path = folder_of(&path).join(target);
    }
    path
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Returns the error for a failure at the file `path`, with advice if there is any.
fn failed(what: &str, path: &Path, e: io::Error) -> StoreError {
    let advice = match e.kind() {
        io::ErrorKind::PermissionDenied => {
            "; the file and its folder have to belong to the user as which this program runs"
        }
        io::ErrorKind::ReadOnlyFilesystem => "; keep it where this program may write",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "; nothing was changed: make room"
        }
        io::ErrorKind::Unsupported => HAS_NO_LOCKS,
        _ if lacks_locks(&e) => HAS_NO_LOCKS,
        _ => "",
    };
    let place = path.display();
    StoreError::new(format!("the token file {place}: {what}: {e}{advice}")).because(e)
}

const HAS_NO_LOCKS: &str = "; this file system has no locks (NFS without its lock service?): keep the file on a local disk, or \
     take RedisStore";

#[cfg(unix)]
fn lacks_locks(e: &io::Error) -> bool {
    e.raw_os_error() == Some(rustix::io::Errno::NOLCK.raw_os_error())
}

#[cfg(not(unix))]
fn lacks_locks(_e: &io::Error) -> bool {
    false
}
