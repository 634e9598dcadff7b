//! Connections in one JSON file, or a folder of them, that only its owner can read.

mod content;
mod lease;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use sha2::{Digest, Sha256};
use tokio::sync::oneshot;
use zoho_http::{Clock, SystemClock};

use super::{Expected, Lease, StoreError, TokenStore};
use crate::{Connection, ConnectionId};

/// Keeps connections in one JSON file, readable by its owner alone (mode 0600), or each in a file of its
/// own in a folder: one file is easy to look at and to move, a folder stays quick with thousands.
///
/// A change is written to a temporary file beside it, flushed to the disk and renamed over it, so that
/// the file is whole at any moment; a lock file keeps several processes from undoing each other's
/// changes. A file that cannot be read is an error that names it, and is never overwritten.
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
}

#[derive(Debug)]
enum Place {
    File(PathBuf),
    Folder(PathBuf),
}

impl Place {
    /// The file in which `id` is kept. Ids may be longer than file names, and hold what those cannot.
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

    /// All files.
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
    /// The store in the file `path`, which need not exist yet. Missing folders are made, readable by
    /// their owner alone.
    ///
    /// # Errors
    /// [`StoreErrorKind::Corrupt`](crate::StoreErrorKind::Corrupt) when the file is there and cannot be
    /// read as connections, and `Failed` when its folder cannot be made.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        Self::open_with_clock(path, Arc::new(SystemClock::new()))
    }

    /// The same with leases that end by `clock`.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_with_clock(
        path: impl Into<PathBuf>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StoreError> {
        let mut path = path.into();
        if path.parent().is_none_or(|p| p.as_os_str().is_empty()) {
            path = Path::new(".").join(path);
        }
        make_folder(folder_of(&path)).map_err(|e| failed("its folder cannot be made", &path, e))?;
        path = behind_links(path);
        content::read(&path)?;
        Ok(Self {
            place: Arc::new(Place::File(path)),
            clock,
        })
    }

    /// The store in the folder `path`, one file a connection. A missing folder is made, readable by its
    /// owner alone.
    ///
    /// # Errors
    /// `Failed` when the folder cannot be made.
    pub fn open_folder(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        Self::open_folder_with_clock(path, Arc::new(SystemClock::new()))
    }

    /// The same with leases that end by `clock`.
    ///
    /// # Errors
    /// As for [`open_folder`](Self::open_folder).
    pub fn open_folder_with_clock(
        path: impl Into<PathBuf>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StoreError> {
        let path = path.into();
        make_folder(&path).map_err(|e| failed("the folder cannot be made", &path, e))?;
        Ok(Self {
            place: Arc::new(Place::Folder(path)),
            clock,
        })
    }

    /// The file or folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        match &*self.place {
            Place::File(path) | Place::Folder(path) => path,
        }
    }

    /// Runs `work` on the file of `id`, on a thread where it may block.
    async fn blocking<T: Send + 'static>(
        &self,
        id: &ConnectionId,
        work: impl FnOnce(&Path, &ConnectionId) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (file, id) = (self.place.file_of(id), id.clone());
        blocking(move || work(&file, &id)).await
    }

    /// Reads the file of `id`, lets `change` decide, writes the file: alone among all processes.
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
        self.blocking(id, move |path, id| {
            let _lock = lease::lock(path)?;
            let mut connections = content::read(path)?;
            if !change(&mut connections, id)? {
                return Ok(());
            }
            let written = if in_folder && connections.is_empty() {
                content::remove(path)
            } else {
                content::write(path, &connections)
            };
            written.map_err(|e| failed("it cannot be written", path, e))
        })
        .await
    }
}

#[async_trait]
impl TokenStore for FileStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        self.blocking(id, |path, id| Ok(content::read(path)?.remove(id.as_str())))
            .await
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
        let (file, id) = (self.place.file_of(id), id.clone());
        let clock = Arc::clone(&self.clock);
        let (tell, told) = oneshot::channel();
        tokio::task::spawn_blocking(move || {
            let taken = lease::take(&file, &id, ttl, &*clock);
            // Who gave up while it waited for the lock does not know that it has a lease.
            if let Err(Ok(Some(lease))) = tell.send(taken) {
                let _ = lease::give_back(&file, &id, &lease);
            }
        });
        told.await.map_err(|_| ended_early())?
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let lease = lease.clone();
        self.blocking(id, move |path, id| lease::give_back(path, id, &lease))
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

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| ended_early())?
}

fn ended_early() -> StoreError {
    StoreError::new("the thread that accesses the token file ended early")
}

/// What a symbolic link points to, there or not: a rename would replace the link itself.
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

fn failed(what: &str, path: &Path, e: io::Error) -> StoreError {
    StoreError::new(format!("the token file {}: {what}: {e}", path.display())).because(e)
}
