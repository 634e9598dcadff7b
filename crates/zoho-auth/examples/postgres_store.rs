//! A token store in PostgreSQL, for many processes: compare-and-set in one statement, leases by the database's
//! clock, changes reported immediately by `LISTEN` and `NOTIFY`, and the conformance suite.
//!
//! `cargo run -p zoho-auth --features conformance --example postgres_store postgres://app@db.example/app`
#![allow(clippy::print_stdout, reason = "an example speaks to the terminal")]

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::try_join;
use futures_util::{TryStreamExt, stream};
use tokio::sync::Mutex;
use tokio::task::AbortHandle;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{AsyncMessage, Client, NoTls, Row};
use zoho_auth::{
    Changes, Connection, ConnectionId, Expected, ExposeSecret, Lease, StoreError, TokenStore,
    conformance,
};
use zoho_http::clock::{Clock, SystemClock};

/// `COLLATE "C"` orders by bytes, as `list` has to; the collation of the database does not. `json` holds
/// the tokens: wrap the store in an `EncryptedStore` where others can read the table. Two that create a
/// table at once would fail: they take turns.
const TABLES: &str = r#"
    BEGIN;
    SELECT pg_advisory_xact_lock(hashtext('zoho_connections'));
    CREATE TABLE IF NOT EXISTS zoho_connections (
        id text COLLATE "C" PRIMARY KEY,
        generation int8 NOT NULL,
        json text NOT NULL
    );
    CREATE TABLE IF NOT EXISTS zoho_leases (
        id text COLLATE "C" PRIMARY KEY,
        holder text NOT NULL,
        until timestamptz NOT NULL
    );
    COMMIT;
"#;

/// Each gives the id of the row that it changed, or no row where something else is there than was expected.
/// A generation is compared for being the same only, so that it may wrap in PostgreSQL's signed integer.
const INSERT: &str =
    "INSERT INTO zoho_connections VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id";
const UPDATE: &str = "UPDATE zoho_connections SET generation = $2, json = $3
    WHERE id = $1 AND generation = $4 RETURNING id";
const PUT: &str = "INSERT INTO zoho_connections VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE
    SET generation = excluded.generation, json = excluded.json RETURNING id";
const DELETE: &str = "DELETE FROM zoho_connections WHERE id = $1 AND generation = $4 RETURNING id";
const CLEAR: &str = "DELETE FROM zoho_connections WHERE id = $1 RETURNING id";
const LOOK: &str = "SELECT $1 AS id WHERE NOT EXISTS (SELECT FROM zoho_connections WHERE id = $1)";

/// Takes a lease, or one that has ended, by the one clock that all processes share. `now()` would stand
/// still within a transaction.
const LEASE: &str = "INSERT INTO zoho_leases AS held
    VALUES ($1, $2, clock_timestamp() + $3 * interval '1 second') ON CONFLICT (id) DO UPDATE
    SET holder = excluded.holder, until = excluded.until
    WHERE held.until < clock_timestamp() OR held.holder = excluded.holder RETURNING id";

/// How long until a broken subscription is made again.
const AGAIN: Duration = Duration::from_secs(1);

type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// Connections in PostgreSQL. A connection to it that broke is made again when it is next needed.
///
/// Statements are unnamed, so that a PgBouncer in transaction mode may stand in between.
pub(crate) struct PostgresStore {
    url: String,
    client: Mutex<Option<Arc<Client>>>,
    changes: Option<Changes>,
    listener: Option<AbortHandle>,
}

impl PostgresStore {
    /// The store at `url`: `postgres://user:password@host/database`. It connects when it is first used.
    ///
    /// With `?keepalives_idle=30&tcp_user_timeout=10` a server that vanished is noticed; where there are
    /// several hosts, `&target_session_attrs=read-write` finds the primary. For TLS give a connector
    /// (`tokio-postgres-rustls`) in place of `NoTls`.
    pub(crate) fn connected_to(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            client: Mutex::default(),
            changes: None,
            listener: None,
        }
    }

    /// The same, once its tables are there.
    pub(crate) async fn open(url: &str) -> Result<Self, StoreError> {
        let store = Self::connected_to(url);
        let tables = store.client().await?.batch_execute(TABLES).await;
        tables.map_err(failed)?;
        Ok(store)
    }

    /// The same store, with changes reported immediately by the server at `url`. A PgBouncer in transaction mode
    /// takes a `LISTEN` and never delivers: give the URL of the server itself here.
    pub(crate) fn listening(mut self, url: &str) -> Self {
        let changes = Changes::new();
        let listener = tokio::spawn(listen(url.to_owned(), changes.clone()));
        self.listener = Some(listener.abort_handle());
        self.changes = Some(changes);
        self
    }

    /// The shared connection, which pipelines the statements of all tasks.
    async fn client(&self) -> Result<Arc<Client>, StoreError> {
        let mut kept = self.client.lock().await;
        if let Some(open) = kept.as_ref().filter(|client| !client.is_closed()) {
            return Ok(Arc::clone(open));
        }
        let connected = tokio_postgres::connect(&self.url, NoTls).await;
        let (client, connection) = connected.map_err(failed)?;
        // It ends with the last clone of the client. Those who wait get its error.
        tokio::spawn(connection);
        Ok(Arc::clone(kept.insert(Arc::new(client))))
    }

    /// Runs one statement. It is not repeated when the connection breaks meanwhile, as it may have been
    /// carried out; who asks next gets a new connection.
    async fn run(&self, statement: &str, with: &[Parameter<'_>]) -> Result<Vec<Row>, StoreError> {
        let client = self.client().await?;
        let result = client.query_typed(statement, with).await;
        if result.as_ref().is_err_and(is_of_the_server) {
            let mut kept = self.client.lock().await;
            kept.take_if(|kept| Arc::ptr_eq(kept, &client));
        }
        result.map_err(failed)
    }
}

#[async_trait::async_trait]
impl TokenStore for PostgresStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let select = "SELECT json FROM zoho_connections WHERE id = $1";
        let rows = self.run(select, &[(&id.as_str(), Type::TEXT)]).await?;
        let read = |row: &Row| Connection::from_json(row.get("json"));
        let read = rows.first().map(read).transpose();
        read.map_err(|e| StoreError::corrupt("the table zoho_connections", e))
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        let (change, kept) = match (new, expected) {
            (Some(_), Expected::Absent) => (INSERT, None),
            (Some(_), Expected::Generation(kept)) => (UPDATE, Some(kept.cast_signed())),
            (Some(_), Expected::Any) => (PUT, None),
            (None, Expected::Absent) => (LOOK, None),
            (None, Expected::Generation(kept)) => (DELETE, Some(kept.cast_signed())),
            (None, Expected::Any) => (CLEAR, None),
        };
        // One statement is one transaction: listeners are notified if the change was made, and only then.
        let change = format!(
            "WITH changed AS ({change}) SELECT pg_notify('zoho_connections', id) FROM changed"
        );
        let generation = new.map(|new| new.generation().cast_signed());
        let json = new.map(Connection::to_json);
        let json = json.as_ref().map(ExposeSecret::expose_secret);
        let with: [Parameter<'_>; 4] = [
            (&id.as_str(), Type::TEXT),
            (&generation, Type::INT8),
            (&json, Type::TEXT),
            (&kept, Type::INT8),
        ];
        match self.run(&change, &with).await?.len() {
            0 if expected != Expected::Any => Err(StoreError::stale()),
            _ => Ok(()),
        }
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let lease = Lease::new()?;
        let with: [Parameter<'_>; 3] = [
            (&id.as_str(), Type::TEXT),
            (&lease.holder(), Type::TEXT),
            (&ttl.as_secs_f64(), Type::FLOAT8),
        ];
        let taken = self.run(LEASE, &with).await?;
        Ok((!taken.is_empty()).then_some(lease))
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let delete = "DELETE FROM zoho_leases WHERE id = $1 AND holder = $2";
        let with: [Parameter<'_>; 2] = [(&id.as_str(), Type::TEXT), (&lease.holder(), Type::TEXT)];
        self.run(delete, &with).await.map(|_| ())
    }

    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        let select = "SELECT id FROM zoho_connections ORDER BY id";
        let rows = self.run(select, &[]).await?;
        Ok(rows
            .iter()
            .map(|row| row.get::<_, &str>("id").into())
            .collect())
    }

    fn changes(&self) -> Option<Changes> {
        self.changes.clone()
    }
}

/// Tells `changes` what the server at `url` notifies of, for ever.
async fn listen(url: String, changes: Changes) {
    let clock = SystemClock::new();
    loop {
        if let Err(e) = listen_once(&url, &changes).await {
            tracing::debug!(error = %e, "changes of connections are not told at the moment");
        }
        clock.sleep(AGAIN).await;
    }
}

/// The same until the connection breaks.
async fn listen_once(url: &str, changes: &Changes) -> Result<(), tokio_postgres::Error> {
    let (client, mut connection) = tokio_postgres::connect(url, NoTls).await?;
    let mut messages = stream::poll_fn(move |context| connection.poll_message(context));
    let begin = async {
        client.batch_execute("LISTEN zoho_connections").await?;
        // Earlier notifications are lost.
        changes.all_changed();
        Ok(())
    };
    let hear = async {
        while let Some(message) = messages.try_next().await? {
            if let AsyncMessage::Notification(changed) = message {
                changes.changed(&changed.payload().into());
            }
        }
        Ok(())
    };
    try_join(begin, hear).await.map(|_| ())
}

impl Drop for PostgresStore {
    fn drop(&mut self) {
        if let Some(listener) = &self.listener {
            listener.abort();
        }
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the URL, which has a password in it.
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}

/// Whether another connection may do better: this one is broken, the server is going down or starting, or
/// it only reads, as a primary does after a failover.
fn is_of_the_server(e: &tokio_postgres::Error) -> bool {
    let read_only = &SqlState::READ_ONLY_SQL_TRANSACTION;
    e.is_closed()
        || e.code().is_some_and(|code| {
            code == read_only
                || ["08", "57P"]
                    .iter()
                    .any(|class| code.code().starts_with(class))
        })
}

/// PostgreSQL's messages name tables and columns. Its details may hold a row, and are left out.
fn failed(e: tokio_postgres::Error) -> StoreError {
    let message = match e.as_db_error() {
        Some(said) => format!("{} ({})", said.message(), said.code().code()),
        None => e.to_string(),
    };
    StoreError::new(format!("the PostgreSQL token store failed: {message}"))
}

#[allow(dead_code, reason = "tests and measurements take the store alone")]
#[tokio::main]
pub(crate) async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1);
    let url = url.ok_or("the URL of a PostgreSQL is missing: postgres://user@host/database")?;
    let store = PostgresStore::open(&url).await?.listening(&url);
    conformance::suite(Arc::new(store)).await;
    println!("PostgresStore keeps every rule of a token store.");
    Ok(())
}
