//! Import of connections from other programs: the tokens of Zoho's official SDKs, and bare refresh tokens.
//!
//! [The guide](crate::guide::migration) describes the steps.

mod sdk_token;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use secrecy::{ExposeSecret, SecretString};
use url::Url;
use zoho_http::clock::Clock;
use zoho_http::data_center::{DataCenters, Endpoints};

use crate::connection::{Connection, ConnectionId};
use crate::scope::ScopeSet;
use crate::store::{Expected, StoreError, StoreErrorKind, ThreadClock, TokenStore, in_time_of};

#[cfg(feature = "csv")]
pub use sdk_token::NotSdkTokens;
pub use sdk_token::SdkToken;

impl Connection {
    /// Creates a connection from a refresh token and the data centre that issued it. Its first use requests an access
    /// token.
    ///
    /// Zoho reports the scopes with the first access token, if at all: set those that you know of with
    /// [`with_scopes`](Self::with_scopes).
    ///
    /// ```
    /// use zoho_auth::{Connection, DataCenter};
    ///
    /// let connection = Connection::from_refresh_token(&DataCenter::Eu.endpoints(), "1000.refresh");
    /// assert!(connection.access_token().is_none());
    /// ```
    #[must_use]
    pub fn from_refresh_token(at: &Endpoints, refresh_token: impl Into<SecretString>) -> Self {
        Self::new(at.accounts().clone(), at.api().clone()).with_refresh_token(refresh_token)
    }
}

/// Import of tokens of the official SDKs into a [`TokenStore`].
///
/// ```no_run
/// # #[cfg(feature = "csv")]
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use zoho_auth::migration::{Import, SdkToken};
/// use zoho_auth::{ConnectionId, FileStore};
///
/// let tokens = SdkToken::from_csv(&std::fs::read("sdk_tokens.txt")?)?;
/// let store = FileStore::open("connections.json")?;
/// let by_user = |token: &SdkToken| token.user().map(ConnectionId::from);
/// let report = Import::of_client("1000.ABC").run(&store, tokens, by_user).await;
/// println!("{report}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Import {
    client_id: String,
    data_centers: DataCenters,
    data_center: Option<Endpoints>,
    scopes: ScopeSet,
    clock: Arc<dyn Clock>,
}

impl Import {
    /// Creates an import of tokens that were issued to the client `client_id`. Tokens of other clients are refused,
    /// because Zoho would not refresh them for this one.
    pub fn of_client(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            data_centers: DataCenters::zoho(),
            data_center: None,
            scopes: ScopeSet::new(),
            clock: Arc::new(ThreadClock::default()),
        }
    }

    /// Sets the trusted data centres. Defaults to all of Zoho's.
    #[must_use]
    pub fn data_centers(mut self, data_centers: DataCenters) -> Self {
        self.data_centers = data_centers;
        self
    }

    /// Sets the data centre of rows without an `api_domain`, as the SDKs before version 5 write them. Without it these
    /// rows are refused.
    #[must_use]
    pub fn data_center(mut self, endpoints: Endpoints) -> Self {
        self.data_center = Some(endpoints);
        self
    }

    /// Sets the scopes that the users granted. The SDKs do not store them.
    #[must_use]
    pub fn scopes(mut self, scopes: ScopeSet) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets the clock for the deadline of each store call. Defaults to the system clock, without Tokio's timer.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Converts `token` into a connection.
    ///
    /// # Errors
    /// [`RowError`] when the row cannot be read, has no refresh token, belongs to another client, or names no data
    /// centre or an untrusted one.
    pub fn connection(&self, token: &SdkToken) -> Result<Connection, RowError> {
        if let Some(problem) = token.problem {
            return Err(RowError::new(problem));
        }
        if token.client_id().is_some_and(|id| id != self.client_id) {
            return Err(RowError::new("it belongs to another client (`client_id`)"));
        }
        let refresh_token = token.refresh_token.clone().ok_or_else(|| {
            RowError::new("it has no refresh token: the user has to sign in again")
        })?;
        let (accounts, api) = self.hosts(token)?;
        let mut connection = Connection::new(accounts, api)
            .with_refresh_token(refresh_token)
            .with_scopes(self.scopes.clone());
        if let (Some(access_token), Some(at)) = (token.access_token.clone(), token.expires_at) {
            connection = connection.with_access_token(access_token, at);
        }
        Ok(connection)
    }

    fn hosts(&self, token: &SdkToken) -> Result<(Url, Url), RowError> {
        let Some(api_domain) = &token.api_domain else {
            let at = self.data_center.as_ref().ok_or_else(|| {
                RowError::new(
                    "it names no data centre (`api_domain`): give it to `Import::data_center`",
                )
            })?;
            return Ok((at.accounts().clone(), at.api().clone()));
        };
        let url = Url::parse(api_domain).or_else(|_| Url::parse(&format!("https://{api_domain}")));
        let api = url.map_err(|_| RowError::new("its `api_domain` is no URL"))?;
        let at = self.data_centers.by_api_domain(&api);
        let at =
            at.map_err(|_| RowError::new("its `api_domain` is none of the trusted data centres"))?;
        Ok((at.accounts().clone(), api))
    }

    /// Stores the connections of `tokens` under the ids that `id` returns, and returns the outcome of each row.
    ///
    /// A connection that is in the store already is not changed, so the call can be repeated. Of several rows with the
    /// same id or refresh token the first is stored. A store call that does not return within ten seconds fails its
    /// row, and the import continues with the next.
    ///
    /// No other program should use the tokens in the meantime: Zoho counts the access tokens of a refresh token, and
    /// beyond ten the oldest become invalid.
    pub async fn run(
        &self,
        store: &dyn TokenStore,
        tokens: impl IntoIterator<Item = SdkToken>,
        id: impl Fn(&SdkToken) -> Option<ConnectionId>,
    ) -> ImportReport {
        let mut taken = TakenRows::default();
        let mut rows = Vec::new();
        for token in tokens {
            let id = id(&token);
            let outcome = match self.admit(&token, id.as_ref(), &mut taken) {
                Ok((id, connection)) => self.store(store, id, connection).await,
                Err(outcome) => outcome,
            };
            rows.push(ImportedRow {
                row: token.row(),
                id,
                outcome,
            });
        }
        ImportReport { rows }
    }

    fn admit<'a>(
        &self,
        token: &SdkToken,
        id: Option<&'a ConnectionId>,
        taken: &mut TakenRows,
    ) -> Result<(&'a ConnectionId, Connection), ImportOutcome> {
        let connection = self.connection(token).map_err(ImportOutcome::Refused)?;
        let id =
            id.ok_or_else(|| ImportOutcome::Refused(RowError::new("no id was given for it")))?;
        match taken.earlier(token, id) {
            Some(row) => Err(ImportOutcome::Duplicate { row }),
            None => Ok((id, connection)),
        }
    }

    async fn store(
        &self,
        store: &dyn TokenStore,
        id: &ConnectionId,
        connection: Connection,
    ) -> ImportOutcome {
        let now = self.clock.now().duration_since(SystemTime::UNIX_EPOCH);
        // As for a sign-in: higher than that of a connection that was removed.
        let connection = connection.with_generation(now.map_or(1, |since| since.as_secs()));
        let stored = store.compare_and_set(id, Expected::Absent, Some(&connection));
        match in_time_of(&*self.clock, stored).await {
            Ok(()) => ImportOutcome::Stored,
            Err(e) if e.kind() == StoreErrorKind::Stale => ImportOutcome::AlreadyThere,
            Err(e) => ImportOutcome::Failed(e),
        }
    }
}

/// The rows that were taken so far.
#[derive(Default)]
struct TakenRows {
    ids: BTreeMap<ConnectionId, u64>,
    tokens: HashMap<String, u64>,
}

impl TakenRows {
    /// Returns the earlier row with the same id or refresh token; otherwise remembers this one.
    fn earlier(&mut self, token: &SdkToken, id: &ConnectionId) -> Option<u64> {
        let text = token.refresh_token.as_ref();
        let text = text.map_or("", |token| token.expose_secret());
        let earlier = self.ids.get(id).or_else(|| self.tokens.get(text));
        if let Some(row) = earlier {
            return Some(*row);
        }
        self.ids.insert(id.clone(), token.row());
        self.tokens.insert(text.to_owned(), token.row());
        None
    }
}

/// The reason why a row was refused. It quotes nothing of the row.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct RowError {
    reason: &'static str,
}

zoho_types::debug_is_display!(RowError);

impl RowError {
    fn new(reason: &'static str) -> Self {
        Self { reason }
    }
}

/// The outcome of a row.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportOutcome {
    /// The connection was stored.
    Stored,
    /// The store already has a connection under this id, which was not changed.
    AlreadyThere,
    /// An earlier row has the same id or refresh token.
    Duplicate {
        /// The number of that row.
        row: u64,
    },
    /// The row was refused.
    Refused(RowError),
    /// The store failed; a later run can store the row.
    Failed(StoreError),
}

impl fmt::Display for ImportOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stored => f.write_str("stored"),
            Self::AlreadyThere => {
                f.write_str("left as it is: the store has this connection already")
            }
            Self::Duplicate { row } => write!(f, "not stored: the same user or token as row {row}"),
            Self::Refused(e) => write!(f, "not stored: {e}"),
            Self::Failed(e) => write!(f, "not stored: {e}"),
        }
    }
}

/// One row of an [`ImportReport`].
#[derive(Debug)]
#[non_exhaustive]
pub struct ImportedRow {
    /// The number of the row: [`SdkToken::row`].
    pub row: u64,
    /// The id of the connection.
    pub id: Option<ConnectionId>,
    /// The outcome.
    pub outcome: ImportOutcome,
}

impl fmt::Display for ImportedRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}", self.row)?;
        if let Some(id) = &self.id {
            write!(f, " ({:?})", id.as_str())?;
        }
        write!(f, ": {}", self.outcome)
    }
}

/// The outcome of an [`Import`], row by row. `Display` writes a line for each row. It contains no secret.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImportReport {
    /// The rows in the order of the tokens.
    pub rows: Vec<ImportedRow>,
}

impl ImportReport {
    /// Returns the number of connections that were stored.
    #[must_use]
    pub fn stored(&self) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| matches!(row.outcome, ImportOutcome::Stored))
            .count()
    }

    /// Returns whether the connection of every row is in the store now.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let there = |row: &ImportedRow| {
            matches!(
                row.outcome,
                ImportOutcome::Stored | ImportOutcome::AlreadyThere
            )
        };
        self.rows.iter().all(there)
    }
}

impl fmt::Display for ImportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        write!(f, "{} of {} stored", self.stored(), self.rows.len())
    }
}
