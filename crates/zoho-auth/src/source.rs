//! The tokens of one connection: kept at hand, renewed ahead of time, one renewal at a time.

mod failure;
mod flight;
mod minted;
mod renewal;
mod sign_in;
mod under_way;

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use async_trait::async_trait;
use zoho_http::{Clock, OrganizationId, Token, TokenError, TokenErrorKind, TokenSource};

use crate::{
    Accounts, Connection, ConnectionId, Error, Event, EventListener, Expected, ScopeSet,
    StoreErrorKind, TokenStore,
};
use failure::Failure;
use flight::Flight;
use minted::Minted;
use renewal::in_time;

/// When tokens are renewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewal {
    /// How long before its expiry a token is renewed at the latest. 120 seconds by default; at most 25
    /// minutes count.
    pub ahead: Duration,
    /// How much earlier it may be: each token draws its own, so that a fleet does not move together. Up
    /// to 30 seconds by default; at most 5 minutes count.
    pub jitter: Duration,
}

impl Default for Renewal {
    fn default() -> Self {
        Self {
            ahead: Duration::from_secs(120),
            jitter: Duration::from_secs(30),
        }
    }
}

impl Renewal {
    /// How long before its expiry this token is renewed. A token lives an hour: who asked for more than
    /// half of it ahead of time would do nothing but renew.
    fn ahead_of(&self, token: &Token, salt: u64) -> Duration {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        token.header().as_bytes().hash(&mut hasher);
        let drawn = (hasher.finish() >> 11) as f64 / (1u64 << 53) as f64;
        let ahead = self.ahead.min(Duration::from_secs(25 * 60));
        ahead + self.jitter.min(Duration::from_secs(5 * 60)).mul_f64(drawn)
    }
}

/// How long a caller waits for a renewal while the old token still serves.
const PATIENCE_WHILE_VALID: Duration = Duration::from_secs(3);

/// How long after it was made a refused token is no reason to make another one.
const JUST_MADE: Duration = Duration::from_secs(60);

/// Of this process.
static SALT: LazyLock<u64> = LazyLock::new(|| getrandom::u64().unwrap_or_default());

/// The tokens of one connection, for any client of `zoho-http`.
///
/// A token is renewed when it has less than 120 seconds to live, and when Zoho refuses it. All who ask
/// meanwhile share one renewal, which goes on when they stop waiting, and what it brings is stored. A
/// renewal that Zoho could not be asked for leaves a token in use that is still valid; one that Zoho
/// refused is an error. Processes that share a store take turns by its leases. Renewals run as Tokio
/// tasks.
///
/// ```no_run
/// use std::sync::Arc;
/// use zoho_auth::{Accounts, ConnectionTokens, FileStore};
/// use zoho_http::TokenSource;
///
/// # async fn example(accounts: Accounts) -> Result<(), Box<dyn std::error::Error>> {
/// let store = Arc::new(FileStore::open("connections.json")?);
/// let tokens = ConnectionTokens::new("user-42", store, accounts);
/// match tokens.token().await {
///     Ok(token) => println!("valid until {:?}", token.expires_at()),
///     Err(e) if e.needs_reconnect() => println!("send the user to sign in"),
///     Err(e) => return Err(e.into()),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct ConnectionTokens(Arc<Inner>);

struct Inner {
    id: ConnectionId,
    store: Arc<dyn TokenStore>,
    accounts: Accounts,
    clock: Arc<dyn Clock>,
    renewal: Renewal,
    /// Its own in every process, so that those who share a token do not move together.
    salt: u64,
    events: EventListener,
    at_hand: ArcSwapOption<AtHand>,
    /// What the connection last read says of calls.
    known: ArcSwapOption<Known>,
    state: Mutex<State>,
}

/// The token every request takes, while it is fresh.
struct AtHand {
    token: Token,
    fresh_until: SystemTime,
    /// On the monotonic clock, when this source had it made.
    made_at: Option<Duration>,
    /// Whether somebody was told that Zoho refuses it though it was made just now.
    told_useless: AtomicBool,
}

/// What a connection says that calls go by.
struct Known {
    /// By product.
    organizations: BTreeMap<String, OrganizationId>,
    scopes: ScopeSet,
}

#[derive(Default)]
struct State {
    /// Grows with every `forget`: what a renewal learned before is of no use after.
    epoch: u64,
    flight: Option<(u64, Flight)>,
    flights: u64,
    failure: Option<Failure>,
    /// The last token that Zoho refused: it is not sent again, even where the store still has it.
    rejected: Option<Token>,
    /// A connection that the store did not take. It is offered again before a new token is asked for.
    unsaved: Option<Box<Minted>>,
}

/// How a connection is.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConnectionStatus {
    /// When the access token expires; `None` when there is none at the moment.
    pub valid_until: Option<SystemTime>,
    /// Whether it can be renewed without the user.
    pub renews_itself: bool,
    /// What the user granted.
    pub scopes: ScopeSet,
    /// The short name of its data centre.
    pub data_center: String,
    /// Why the last renewal failed, while it is in vain to try again.
    pub last_failure: Option<TokenError>,
}

impl ConnectionTokens {
    /// The tokens of the connection that `store` keeps under `id`, renewed by `accounts`. Nothing is
    /// read or sent before a token is asked for.
    pub fn new(
        id: impl Into<ConnectionId>,
        store: Arc<dyn TokenStore>,
        accounts: Accounts,
    ) -> Self {
        Self::with(
            id,
            store,
            accounts,
            Renewal::default(),
            EventListener::default(),
        )
    }

    /// The same, renewed as `renewal` says, with `events` told of what happens.
    pub fn with(
        id: impl Into<ConnectionId>,
        store: Arc<dyn TokenStore>,
        accounts: Accounts,
        renewal: Renewal,
        events: EventListener,
    ) -> Self {
        let clock = Arc::clone(accounts.http().clock());
        Self(Arc::new(Inner {
            id: id.into(),
            store,
            accounts,
            clock,
            renewal,
            salt: *SALT,
            events,
            at_hand: ArcSwapOption::empty(),
            known: ArcSwapOption::empty(),
            state: Mutex::default(),
        }))
    }

    /// The connection's id.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        &self.0.id
    }

    /// The connection as the store keeps it.
    ///
    /// # Errors
    /// [`ErrorKind::NotConnected`](crate::ErrorKind::NotConnected) when there is none, and
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn connection(&self) -> Result<Connection, Error> {
        let epoch = self.0.state().epoch;
        let kept = in_time(self.0.store.load(&self.0.id)).await?;
        let kept = kept.ok_or_else(|| Error::not_connected(&self.0.id))?;
        self.0.note(&kept, epoch);
        Ok(kept)
    }

    /// How the connection is, from the store and what this process knows. Nothing is sent.
    ///
    /// # Errors
    /// As for [`connection`](Self::connection).
    pub async fn status(&self) -> Result<ConnectionStatus, Error> {
        let connection = self.connection().await?;
        let data_centers = self.0.accounts.data_centers();
        let endpoints = data_centers
            .of_connection(connection.accounts_server(), connection.api_domain())
            .map_err(Error::untrusted)?;
        let last_failure = self.0.standing_failure(&connection);
        Ok(ConnectionStatus {
            valid_until: connection.access_token().map(|_| connection.expires_at()),
            renews_itself: connection.refresh_token().is_some() || connection.is_service_account(),
            scopes: connection.scopes().clone(),
            data_center: endpoints.name().to_owned(),
            last_failure,
        })
    }

    /// Remembers in the store which organisation to use with a product (`desk`, …), as long as the
    /// sign-in is still that of `connection`.
    ///
    /// # Errors
    /// As for [`connection`](Self::connection).
    pub async fn remember_organization(
        &self,
        product: &str,
        organization: &OrganizationId,
        connection: &Connection,
    ) -> Result<(), Error> {
        let mut tries = 3;
        loop {
            let epoch = self.0.state().epoch;
            let latest = self.connection().await?;
            let known = latest.organization(product) == Some(organization);
            if known || !latest.is_same_sign_in(connection) {
                return Ok(());
            }
            let expected = Expected::from(&latest);
            let next = latest
                .with_organization(product, organization)
                .next_generation();
            tries -= 1;
            let store = &self.0.store;
            match in_time(store.compare_and_set(&self.0.id, expected, Some(&next))).await {
                // A refresh came between: its connection is the one to add to.
                Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
                result => {
                    result?;
                    self.0.note(&next, epoch);
                    return Ok(());
                }
            }
        }
    }

    /// Lets go of what is known of the connection, so that the next call reads the store.
    pub fn forget(&self) {
        let mut state = self.0.state();
        state.epoch += 1;
        state.flight = None;
        state.failure = None;
        state.rejected = None;
        state.unsaved = None;
        self.0.at_hand.store(None);
        self.0.known.store(None);
    }
}

#[async_trait]
impl TokenSource for ConnectionTokens {
    fn current(&self) -> Option<Token> {
        let at_hand = self.0.at_hand.load();
        let at_hand = at_hand.as_ref()?;
        (self.0.clock.now() < at_hand.fresh_until).then(|| at_hand.token.clone())
    }

    fn account(&self) -> Option<&str> {
        Some(self.0.id.as_str())
    }

    fn organization(&self, product: &str) -> Option<OrganizationId> {
        let known = self.0.known.load();
        known.as_ref()?.organizations.get(product).cloned()
    }

    fn lacks(&self, scope: &str) -> bool {
        let known = self.0.known.load();
        let granted = known.as_ref().map(|known| &known.scopes);
        granted.is_some_and(|granted| !granted.is_empty() && !granted.covers(scope))
    }

    async fn token(&self) -> Result<Token, TokenError> {
        if let Some(token) = self.current() {
            return Ok(token);
        }
        let flight = self.join(None);
        if let Ok(result) = tokio::time::timeout(PATIENCE_WHILE_VALID, flight.clone()).await {
            return result;
        }
        // The renewal goes on by itself; a token that is still valid serves those who waited too long.
        match self.0.still_valid() {
            Some(token) => Ok(token),
            None => flight.await,
        }
    }

    async fn renew(&self, rejected: &Token) -> Result<Token, TokenError> {
        if self.0.has_just_made(rejected) {
            return Err(TokenError::new(
                TokenErrorKind::Reconnect,
                "Zoho refuses a token that it made just now, so that another one is no use: see whether \
                 the user may use this product, or send the user to sign in again",
            ));
        }
        // Nobody else is to be given it, whatever a renewal that is under way reads.
        self.0.drop_rejected(rejected);
        // The renewal under way may have begun before the refusal and bring the refused token back.
        for _ in 0..2 {
            if let Some(token) = self.current().filter(|token| !token.is_same(rejected)) {
                return Ok(token);
            }
            let token = self.join(Some(rejected.clone())).await?;
            if !token.is_same(rejected) {
                return Ok(token);
            }
        }
        Err(TokenError::new(
            TokenErrorKind::Refused,
            "Zoho refused the token, and renewing it brought the same one again",
        ))
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        // Each change of the state is one assignment: it is whole, whatever panicked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets clients know which organisations they work for and what was granted, unless the connection was let go of meanwhile.
    fn note(&self, connection: &Connection, epoch: u64) {
        let mut known: BTreeMap<String, OrganizationId> = connection
            .organizations()
            .map(|(product, id)| (product.to_owned(), id.clone()))
            .collect();
        // A service account of CRM names its organisation when it asks for tokens.
        let soid = connection.service_account().flatten();
        if let Some(id) = soid.and_then(|soid| soid.strip_prefix("ZohoCRM.")) {
            known.entry("crm".to_owned()).or_insert_with(|| id.into());
        }
        let state = self.state();
        if state.epoch == epoch {
            let known = Known {
                organizations: known,
                scopes: connection.scopes().clone(),
            };
            self.known.store(Some(Arc::new(known)));
        }
    }

    /// The token at hand, even within its margin.
    fn still_valid(&self) -> Option<Token> {
        let at_hand = self.at_hand.load();
        let token = &at_hand.as_ref()?.token;
        self.is_valid(token).then(|| token.clone())
    }

    fn has_just_made(&self, token: &Token) -> bool {
        let at_hand = self.at_hand.load();
        let Some(at_hand) = at_hand.as_ref().filter(|a| a.token.is_same(token)) else {
            return false;
        };
        let made = at_hand.made_at;
        let ago = made.map(|at| self.clock.monotonic().saturating_sub(at));
        let just = ago.is_some_and(|ago| ago < JUST_MADE);
        if just && !at_hand.told_useless.swap(true, Ordering::Relaxed) {
            self.events.tell(&self.id, &Event::ReconnectNeeded);
        }
        just
    }

    fn is_fresh(&self, token: &Token) -> bool {
        self.clock.now() + self.renewal.ahead_of(token, self.salt) < token.expires_at()
    }

    fn is_valid(&self, token: &Token) -> bool {
        self.clock.now() < token.expires_at()
    }
}

impl fmt::Debug for ConnectionTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionTokens")
            .field("id", &self.0.id)
            .field("store", &self.0.store)
            .finish_non_exhaustive()
    }
}
