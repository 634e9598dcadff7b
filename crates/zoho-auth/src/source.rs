//! The tokens of one connection: kept at hand, refreshed ahead of time, one refresh at a time.

mod failure;
mod lease;
mod margin;
mod refresher;
mod refusal;
mod sign_in;
mod single_flight;
mod status;
mod store_access;
mod token_cache;
mod writer;

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use async_trait::async_trait;
use futures_util::future::join_all;
use zoho_http::{Clock, OrganizationId, Refusal, Token, TokenError, TokenErrorKind, TokenSource};

use crate::accounts::AccountsClient;
use crate::connection::{ConnectionId, Refusals, SignIn};
use crate::events::EventListener;
use crate::store::{TokenStore, Watch};
pub use margin::RefreshPolicy;
pub use status::ConnectionStatus;
pub(crate) use store_access::in_time;

use failure::Failure;
use single_flight::UnderWay;
use status::Known;
use token_cache::AtHand;
use writer::Refreshed;

/// How long a caller waits for a refresh while the old token still serves.
const PATIENCE_WHILE_VALID: Duration = Duration::from_secs(3);

/// How often a refresh is joined that brings nothing of use.
const TRIES: u32 = 2;

/// The same after a refusal, of which the refreshes that others begin know nothing.
const JOINS: u32 = 4;

/// The tokens of one connection, for any client of `zoho-http`.
///
/// A token is refreshed when it has less than 120 seconds to live, and when a product refuses it. All who
/// ask meanwhile share one refresh, which goes on when they stop waiting, and what it brings is stored.
/// Whatever a refresh fails for, a token that is still valid stays in use, unless the user has to sign in
/// again. Processes that share a store take turns by its leases, share what they learn of refusals, and
/// notice each other's sign-ins within [`RefreshPolicy::look_again`]. Refreshes run as Tokio tasks;
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
/// use zoho_auth::{AccountsClient, ConnectionTokens, FileStore};
/// use zoho_http::TokenSource;
///
/// # async fn example(accounts: AccountsClient) -> Result<(), Box<dyn std::error::Error>> {
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
    accounts: AccountsClient,
    clock: Arc<dyn Clock>,
    policy: RefreshPolicy,
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

#[derive(Default)]
struct State {
    /// Grows with every `forget`: what a refresh learned before is of no use after.
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
    unsaved: Option<Box<Refreshed>>,
}

impl ConnectionTokens {
    /// The tokens of the connection that `store` keeps under `id`, refreshed by `accounts`. Nothing is
    /// read or sent before a token is asked for.
    pub fn new(
        id: impl Into<ConnectionId>,
        store: Arc<dyn TokenStore>,
        accounts: AccountsClient,
    ) -> Self {
        Self::with(
            id,
            store,
            accounts,
            RefreshPolicy::default(),
            EventListener::default(),
        )
    }

    /// Like [`new`](Self::new), with a refresh policy and a listener for events.
    pub fn with(
        id: impl Into<ConnectionId>,
        store: Arc<dyn TokenStore>,
        accounts: AccountsClient,
        policy: RefreshPolicy,
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
            policy,
            events,
            at_hand: ArcSwapOption::empty(),
            known: ArcSwapOption::empty(),
            watch,
            has_refusals: AtomicBool::new(false),
            state: Mutex::default(),
        }))
    }

    /// Returns the connection's id.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        &self.0.id
    }

    /// Waits until no refresh is under way. Call it before the program or its runtime ends: a token that
    /// Zoho issues afterwards is lost, and counts against the limit of ten in ten minutes.
    ///
    /// A refresh takes at most some forty seconds. One that has not ended after 60 seconds belongs to a
    /// runtime that is not driven any more, and is not waited for.
    ///
    /// ```no_run
    /// # async fn example(tokens: zoho_auth::ConnectionTokens) {
    /// tokens.settled().await;
    /// # }
    /// ```
    pub async fn settled(&self) {
        loop {
            let under_way = self.under_way();
            if under_way.is_empty() {
                return;
            }
            join_all(under_way.into_iter().map(|joined| self.finished(joined))).await;
        }
    }

    /// Discards what is known of the connection, so that the next call reads the store.
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
        // A refresh that was stopped with its runtime is begun again here.
        for _ in 0..TRIES {
            if let Some(token) = self.current() {
                return Ok(token);
            }
            let joined = self.join(None);
            let flight = joined.flight.clone();
            let finished = match tokio::time::timeout(PATIENCE_WHILE_VALID, flight).await {
                Ok(finished) => finished,
                // The refresh goes on by itself; a token that is still valid serves those who waited.
                Err(_) => match self.0.let_pass() {
                    Some(token) => return Ok(token),
                    None => self.finished(joined).await,
                },
            };
            match finished {
                Some(Err(e)) if !e.needs_reconnect() => return self.0.still_valid().ok_or(e),
                Some(result) => return result,
                None => {}
            }
        }
        self.0.still_valid().ok_or_else(single_flight::stopped)
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
            let joined = self.join(Some(refusal));
            let is_for_us = joined.is_for_us;
            match self.finished(joined).await {
                // Zoho has nothing else to give.
                Some(Ok(token)) if token.is_same(rejected) && is_for_us => {
                    return Err(self.0.refused_in_vain(refusal).await);
                }
                // It knew nothing of the refusal, and brought the refused token back.
                Some(Ok(token)) if token.is_same(rejected) => {}
                // That is for another product, or of another token.
                Some(Err(e)) if e.kind() == TokenErrorKind::Rejected && !is_for_us => {}
                Some(result) => return result,
                None => {}
            }
            if let Some(token) = self.current().filter(|token| !token.is_same(rejected)) {
                return Ok(token);
            }
        }
        Err(single_flight::stopped())
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
}

impl fmt::Debug for ConnectionTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionTokens")
            .field("id", &self.0.id)
            .field("store", &self.0.store)
            .finish_non_exhaustive()
    }
}
