//! Connections in one JSON file that only its owner can read.

mod lease;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};
use zoho_http::{Clock, SystemClock};

use super::{Lease, StoreError, TokenStore, refuse_stale};
use crate::connection::Stored;
use crate::{Connection, ConnectionId};

const VERSION: u32 = 1;

/// Keeps connections in one JSON file, readable by its owner alone (mode 0600).
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
    path: Arc<Path>,
    clock: Arc<dyn Clock>,
}

#[derive(Serialize, Deserialize)]
struct Content {
    version: u32,
    connections: BTreeMap<String, Stored>,
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
        read(&path)?;
        Ok(Self {
            path: path.into(),
            clock,
        })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `work` on a thread where it may block.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Path) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let path = Arc::clone(&self.path);
        tokio::task::spawn_blocking(move || work(&path))
            .await
            .map_err(|_| StoreError::new("the thread that accesses the token file ended early"))?
    }

    /// Reads the file, lets `change` decide, writes the file: alone among all processes.
    async fn change(
        &self,
        change: impl FnOnce(&mut BTreeMap<String, Connection>) -> Result<bool, StoreError>
        + Send
        + 'static,
    ) -> Result<(), StoreError> {
        self.blocking(move |path| {
            let _lock = lease::lock(path)?;
            let mut connections = read(path)?;
            if change(&mut connections)? {
                write(path, &connections).map_err(|e| failed("it cannot be written", path, e))?;
            }
            Ok(())
        })
        .await
    }
}

#[async_trait]
impl TokenStore for FileStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let id = id.clone();
        self.blocking(move |path| Ok(read(path)?.remove(id.as_str())))
            .await
    }

    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        let (id, connection) = (id.clone(), connection.clone());
        self.change(move |connections| {
            refuse_stale(connections.get(id.as_str()), &connection)?;
            connections.insert(id.into_string(), connection);
            Ok(true)
        })
        .await
    }

    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError> {
        let id = id.clone();
        self.change(move |connections| Ok(connections.remove(id.as_str()).is_some()))
            .await
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let (id, now) = (id.clone(), self.clock.now());
        self.blocking(move |path| lease::take(path, &id, ttl, now))
            .await
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let (id, lease) = (id.clone(), lease.clone());
        self.blocking(move |path| lease::give_back(path, &id, &lease))
            .await
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        self.blocking(|path| Ok(read(path)?.into_keys().map(ConnectionId::from).collect()))
            .await
    }
}

fn read(path: &Path) -> Result<BTreeMap<String, Connection>, StoreError> {
    let text = match fs::read(path) {
        Ok(text) => Zeroizing::new(text),
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(e) => return Err(failed("it cannot be read", path, e)),
    };
    let corrupt = |cause: &dyn std::fmt::Display| StoreError::corrupt(path.display(), cause);
    // serde's message would quote what stands there.
    let content: Content = serde_json::from_slice(&text).map_err(|e| {
        corrupt(&format_args!(
            "not our JSON at line {}, column {}",
            e.line(),
            e.column()
        ))
    })?;
    if content.version > VERSION {
        return Err(corrupt(&"written by a newer version of zoho-auth"));
    }
    content
        .connections
        .into_iter()
        .map(|(id, stored)| Ok((id, Connection::try_from(stored).map_err(|e| corrupt(&e))?)))
        .collect()
}

fn write(path: &Path, connections: &BTreeMap<String, Connection>) -> io::Result<()> {
    let content = Content {
        version: VERSION,
        connections: connections
            .iter()
            .map(|(id, connection)| (id.clone(), Stored::from(connection)))
            .collect(),
    };
    let folder = folder_of(path);
    // A temporary file is made with mode 0600, and goes away by itself when anything fails.
    let mut new = tempfile::Builder::new()
        .prefix(".zoho-connections-")
        .tempfile_in(folder)?;
    let mut text = Zeroizing::new(serde_json::to_vec_pretty(&content)?);
    text.push(b'\n');
    new.write_all(&text)?;
    new.as_file().sync_all()?;
    new.persist(path).map_err(|e| e.error)?;
    sync_folder(folder)
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

/// The rename itself is on the disk only once the folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

fn failed(what: &str, path: &Path, e: io::Error) -> StoreError {
    StoreError::new(format!("the token file {}: {what}: {e}", path.display())).because(e)
}
