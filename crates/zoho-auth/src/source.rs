//! The tokens of one connection: kept at hand, renewed ahead of time, one renewal at a time.

mod failure;
mod flight;
mod lease;
mod margin;
mod minted;
mod refusal;
mod renewal;
mod sign_in;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use async_trait::async_trait;
use zoho_http::{Clock, OrganizationId, Refusal, Token, TokenError, TokenSource};

use crate::connection::{Refusals, SignIn};
use crate::store::Watch;
use crate::{
    Accounts, Connection, ConnectionId, Error, EventListener, Expected, ScopeSet, StoreErrorKind,
    TokenStore,
};
pub use margin::Renewal;

use failure::Failure;
use flight::UnderWay;
use minted::Minted;
pub(crate) use renewal::in_time;

/// How long a caller waits for a renewal while the old token still serves.
const PATIENCE_WHILE_VALID: Duration = Duration::from_secs(3);

/// How long the calls after such a one do not wait.
const LET_PASS: Duration = Duration::from_secs(5);

/// How often a renewal is joined that brings nothing of use.
const TRIES: u32 = 2;

/// The same after a refusal, of which the renewals that others begin know nothing.
const JOINS: u32 = 4;

/// The tokens of one connection, for any client of `zoho-http`.
///
/// A token is renewed when it has less than 120 seconds to live, and when a product refuses it. All who
/// ask meanwhile share one renewal, which goes on when they stop waiting, and what it brings is stored.
/// Whatever a renewal fails for, a token that is still valid stays in use, unless the user has to sign in
/// again. Processes that share a store take turns by its leases, share what they learn of refusals, and
/// notice each other's sign-ins within [`Renewal::look_again`]. Renewals run as Tokio tasks;
/// [`settled`](Self::settled) waits for them.
///
/// A refusal belongs to its product: when Desk refuses a token, one other is made for it, and CRM goes on
/// meanwhile. Where Desk refuses that one as well, no other is made for it for ten minutes, and longer
/// each time it happens again, up to an hour; its calls fail with
/// [`TokenErrorKind::Rejected`](zoho_http::TokenErrorKind::Rejected), or `Reconnect` where every product
/// of the granted scopes has done the same.
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
    events: EventListener,
    at_hand: ArcSwapOption<AtHand>,
    /// What the connection last read says of calls.
    known: ArcSwapOption<Known>,
    /// Where the store tells of changes.
    watch: Option<Watch>,
    /// Whether some product wants another token than the one that it refused: rarely so, and asked before
    /// every request.
    has_refusals: AtomicBool,
    state: Mutex<State>,
}

/// The token every request takes, while it is fresh and what the store keeps is known.
struct AtHand {
    token: Token,
    renew_at: SystemTime,
    /// When the store was last known to keep it. Before that the clock was not: it has been set back.
    from: SystemTime,
    /// When it is to be renewed, or the store to be asked again.
    until: SystemTime,
    /// The changes told by then.
    changes: u64,
}

/// When the store was last asked.
#[derive(Clone, Copy)]
struct Looked {
    at: SystemTime,
    /// The changes told by then.
    changes: u64,
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
    flight: Option<UnderWay>,
    /// Those that were under way at a `forget`. Nobody joins them.
    forgotten: Vec<UnderWay>,
    flights: u64,
    failure: Option<Failure>,
    /// What the store keeps of refusals, and what it does not have yet.
    refusals: Refusals,
    /// Of the connection last read.
    sign_in: Option<SignIn>,
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
        let id = id.into();
        let watch = store.changes().map(|changes| changes.watch(&id));
        Self(Arc::new(Inner {
            id,
            store,
            accounts,
            clock,
            renewal,
            events,
            at_hand: ArcSwapOption::empty(),
            known: ArcSwapOption::empty(),
            watch,
            has_refusals: AtomicBool::new(false),
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

    /// Waits until no renewal is under way: before a program ends, or its runtime. Without, a token that
    /// Zoho is just making may be lost, and counts all the same.
    ///
    /// ```no_run
    /// # async fn example(tokens: zoho_auth::ConnectionTokens) {
    /// tokens.settled().await;
    /// # }
    /// ```
    pub async fn settled(&self) {
        loop {
            let flight = {
                let state = self.0.state();
                let mut under_way = state.flight.iter().chain(&state.forgotten);
                under_way.next().map(|under_way| under_way.flight.clone())
            };
            match flight {
                Some(flight) => drop(flight.await),
                None => return,
            }
        }
    }

    /// Lets go of what is known of the connection, so that the next call reads the store.
    pub fn forget(&self) {
        let mut state = self.0.state();
        state.epoch += 1;
        let flight = state.flight.take();
        state.forgotten.extend(flight);
        state.failure = None;
        state.refusals = Refusals::default();
        state.sign_in = None;
        state.unsaved = None;
        self.0.has_refusals.store(false, Ordering::Relaxed);
        self.0.at_hand.store(None);
        self.0.known.store(None);
    }
}

#[async_trait]
impl TokenSource for ConnectionTokens {
    fn current(&self) -> Option<Token> {
        let at_hand = self.0.at_hand.load();
        let at_hand = at_hand.as_ref()?;
        let now = self.0.clock.now();
        let serves =
            at_hand.from <= now && now < at_hand.until && at_hand.changes == self.0.changes();
        serves.then(|| at_hand.token.clone())
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

    fn is_refused(&self, token: &Token, product: &str) -> bool {
        self.0.has_refusals.load(Ordering::Relaxed) && self.0.wants_another(token, product)
    }

    async fn token(&self) -> Result<Token, TokenError> {
        // A renewal that was stopped with its runtime is begun again here.
        for _ in 0..TRIES {
            if let Some(token) = self.current() {
                return Ok(token);
            }
            let (flight, _) = self.join(None);
            let landed = match tokio::time::timeout(PATIENCE_WHILE_VALID, flight.clone()).await {
                Ok(landed) => landed,
                // The renewal goes on by itself; a token that is still valid serves those who waited.
                Err(_) => match self.0.let_pass() {
                    Some(token) => return Ok(token),
                    None => flight.await,
                },
            };
            match landed {
                Some(Err(e)) if !e.needs_reconnect() => return self.0.still_valid().ok_or(e),
                Some(result) => return result,
                None => {}
            }
        }
        self.0.still_valid().ok_or_else(flight::stopped)
    }

    async fn renew(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        let rejected = refusal.token();
        if let Some(token) = self.current().filter(|token| !token.is_same(rejected)) {
            return Ok(token);
        }
        if self.0.is_in_vain(refusal) {
            return Err(self.0.refused_in_vain(refusal).await);
        }
        for _ in 0..JOINS {
            let (flight, is_for_us) = self.join(Some(refusal));
            match flight.await {
                // Zoho has nothing else to give.
                Some(Ok(token)) if token.is_same(rejected) && is_for_us => {
                    return Err(self.0.refused_in_vain(refusal).await);
                }
                // It knew nothing of the refusal, and brought the refused token back.
                Some(Ok(token)) if token.is_same(rejected) => {}
                Some(result) => return result,
                None => {}
            }
            if let Some(token) = self.current().filter(|token| !token.is_same(rejected)) {
                return Ok(token);
            }
        }
        Err(flight::stopped())
    }

    async fn refused_again(&self, refusal: &Refusal<'_>) -> Result<(), TokenError> {
        Err(self.0.refused_in_vain(refusal).await)
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        // Each change of the state is one assignment: it is whole, whatever panicked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The changes of the connection that were told.
    fn changes(&self) -> u64 {
        self.watch.as_ref().map_or(0, Watch::count)
    }

    /// The store, about to be asked.
    fn look(&self) -> Looked {
        Looked {
            at: self.clock.now(),
            changes: self.changes(),
        }
    }

    /// Lets clients know which organisations they work for, what was granted and what was refused, unless the
    /// connection was let go of meanwhile.
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
        let mut state = self.state();
        if state.epoch == epoch {
            let before = state.sign_in.as_ref();
            if before.is_some_and(|before| *before != connection.sign_in()) {
                // The token at hand is of the sign-in before, which may be another account's.
                self.at_hand.store(None);
            }
            self.note_refusals(&mut state, connection);
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

    /// The token at hand for a call that has waited long enough, and for a while for the next ones: they
    /// would wait as long for the same renewal.
    fn let_pass(&self) -> Option<Token> {
        let _state = self.state();
        let at_hand = self.at_hand.load_full()?;
        let token = at_hand.token.clone();
        let looked = self.look();
        if looked.at < token.expires_at() {
            let until = token.expires_at().min(looked.at + LET_PASS);
            self.at_hand.store(Some(Arc::new(AtHand {
                token: token.clone(),
                renew_at: at_hand.renew_at,
                from: looked.at,
                until,
                changes: looked.changes,
            })));
            return Some(token);
        }
        None
    }

    /// When the token is to be renewed.
    fn renew_at(&self, token: &Token) -> SystemTime {
        let ahead = self.renewal.ahead_of(token);
        let renew_at = token.expires_at().checked_sub(ahead);
        let renew_at = renew_at.unwrap_or(SystemTime::UNIX_EPOCH);
        let at_hand = self.at_hand.load();
        match at_hand.as_ref().filter(|a| a.token.is_same(token)) {
            Some(at_hand) => at_hand.renew_at.max(renew_at),
            None => renew_at,
        }
    }

    fn is_fresh(&self, token: &Token) -> bool {
        self.clock.now() < self.renew_at(token)
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
