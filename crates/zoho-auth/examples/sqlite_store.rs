//! A token store in SQLite, for the processes of one machine: compare-and-set in one statement, leases
//! in a table, and the suite that tells whether it keeps the rules.
//!
//! `cargo run -p zoho-auth --features conformance --example sqlite_store`
#![allow(clippy::print_stdout, reason = "an example speaks to the terminal")]

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{OptionalExtension, params};
use zoho_auth::{
    Connection, ConnectionId, Expected, ExposeSecret, Lease, StoreError, TokenStore, conformance,
};

/// `json` holds the tokens: wrap the store in an
/// `EncryptedStore` where others can read the file.
const TABLES: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS connections (
        id TEXT PRIMARY KEY NOT NULL,
        generation INTEGER NOT NULL,
        json TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS leases (
        id TEXT PRIMARY KEY NOT NULL,
        holder TEXT NOT NULL,
        until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
";

/// Each changes one row, or none where something else is there than was expected.
const INSERT: &str = "
    INSERT INTO connections (id, generation, json) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING
";
const UPDATE: &str = "
    UPDATE connections SET generation = ?2, json = ?3 WHERE id = ?1 AND generation = ?4
";
const PUT: &str = "
    INSERT INTO connections (id, generation, json) VALUES (?1, ?2, ?3)
    ON CONFLICT (id) DO UPDATE SET generation = excluded.generation, json = excluded.json
";
const DELETE: &str = "DELETE FROM connections WHERE id = ?1 AND generation = ?2";
const CLEAR: &str = "DELETE FROM connections WHERE id = ?1";

/// Takes a lease: another's is taken over once it has ended, by the clock of the machine, which
/// all who have the file share.
const LEASE: &str = "
    INSERT INTO leases (id, holder, until)
    VALUES (?1, ?2, CAST(unixepoch('subsec') * 1000 AS INTEGER) + ?3)
    ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE leases.until <= CAST(unixepoch('subsec') * 1000 AS INTEGER)
";

/// Connections in a SQLite file. Cheap to clone.
#[derive(Clone)]
pub(crate) struct SqliteStore {
    database: Arc<Mutex<rusqlite::Connection>>,
    path: PathBuf,
}

impl SqliteStore {
    /// Opens the file, which need not exist yet.
    pub(crate) fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let path = path.into();
        make_private(&path)
            .map_err(|e| StoreError::new(format!("cannot open {}: {e}", path.display())))?;
        let database = rusqlite::Connection::open(&path).map_err(failed)?;
        // Another process may be writing.
        database
            .busy_timeout(Duration::from_secs(5))
            .map_err(failed)?;
        database.execute_batch(TABLES).map_err(failed)?;
        let database = Arc::new(Mutex::new(database));
        Ok(Self { database, path })
    }

    /// Runs `work` on a thread where it may block.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let database = Arc::clone(&self.database);
        let work = move || work(&database.lock().unwrap_or_else(PoisonError::into_inner));
        let done = tokio::task::spawn_blocking(work).await;
        done.map_err(|_| StoreError::new("the thread that uses the database ended early"))?
            .map_err(failed)
    }
}

#[async_trait::async_trait]
impl TokenStore for SqliteStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let id = id.to_string();
        let select = "SELECT json FROM connections WHERE id = ?1";
        let json: Option<String> = self
            .run(move |db| db.query_row(select, [id], |row| row.get(0)).optional())
            .await?;
        let read = json.map(|json| Connection::from_json(&json)).transpose();
        read.map_err(|e| StoreError::corrupt(self.path.display(), e))
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        let id = id.to_string();
        let new = new.map(|new| (integer(new.generation()), new.to_json()));
        let change = move |db: &rusqlite::Connection| match (&new, expected) {
            (Some((generation, json)), Expected::Absent) => {
                db.execute(INSERT, params![id, generation, json.expose_secret()])
            }
            (Some((generation, json)), Expected::Generation(kept)) => {
                let json = json.expose_secret();
                db.execute(UPDATE, params![id, generation, json, integer(kept)])
            }
            (Some((generation, json)), Expected::Any) => {
                db.execute(PUT, params![id, generation, json.expose_secret()])
            }
            (None, Expected::Generation(kept)) => db.execute(DELETE, params![id, integer(kept)]),
            (None, Expected::Any) => db.execute(CLEAR, [&id]).map(|_| 1),
            (None, Expected::Absent) => {
                let mut select = db.prepare("SELECT 1 FROM connections WHERE id = ?1")?;
                select.exists([&id]).map(|exists| usize::from(!exists))
            }
        };
        match self.run(change).await? {
            0 => Err(StoreError::stale()),
            _ => Ok(()),
        }
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let (id, lease) = (id.to_string(), Lease::new()?);
        let holder = lease.holder().to_owned();
        let ttl = i64::try_from(ttl.as_millis()).unwrap_or(i64::from(i32::MAX));
        let changed = self
            .run(move |db| db.execute(LEASE, params![id, holder, ttl]))
            .await?;
        Ok((changed > 0).then_some(lease))
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let (id, holder) = (id.to_string(), lease.holder().to_owned());
        let delete = "DELETE FROM leases WHERE id = ?1 AND holder = ?2";
        self.run(move |db| db.execute(delete, [id, holder]))
            .await
            .map(|_| ())
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        self.run(|db| {
            let mut select = db.prepare("SELECT id FROM connections ORDER BY id")?;
            let ids = select.query_map([], |row| row.get::<_, String>(0))?;
            ids.map(|id| id.map(ConnectionId::from)).collect()
        })
        .await
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Makes the file, unless it is there, so that its owner alone can read it. SQLite gives the files
/// beside it the same mode.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(|_| ())
}

/// A generation as SQLite's signed integer: compared for being the same only, so that it may wrap.
fn integer(generation: u64) -> i64 {
    generation.cast_signed()
}

/// SQLite's messages name tables and columns, never their values.
fn failed(e: rusqlite::Error) -> StoreError {
    StoreError::new(format!("the SQLite token store failed: {e}")).because(e)
}

#[tokio::main]
pub(crate) async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("connections.sqlite");
    conformance::suite(Arc::new(SqliteStore::open(path)?)).await;
    println!("SqliteStore keeps every rule of a token store.");
    Ok(())
}
