//! The tokens of one connection: kept in memory, refreshed ahead of expiry, one refresh at a time.

mod failure;
mod known;
mod lease;
mod refresh_policy;
mod refreshed;
mod refresher;
mod refused;
mod replace;
mod sign_in;
mod single_flight;
mod status;
mod store_access;
mod token_cache;
mod writer;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use zoho_http::clock::Clock;
use zoho_http::token::{Refusal, TokenError, TokenErrorKind};
use zoho_http::{Token, TokenSource};
use zoho_types::OrganizationId;

use crate::accounts::AccountsClient;
use crate::connection::ConnectionId;
use crate::events::EventListener;
use crate::store::TokenStore;
use crate::telemetry;
pub use refresh_policy::RefreshPolicy;
pub use status::ConnectionStatus;

use refresher::Refresher;
use refused::Refused;
use single_flight::{RunHandle, SingleFlight};
use store_access::StoreAccess;
use token_cache::{Checkpoint, TokenCache};
use writer::Writer;

/// How long a caller waits for a refresh while the old token is still valid.
const PATIENCE_WHILE_VALID: Duration = Duration::from_secs(3);

/// How many refreshes without a usable outcome a call joins.
const TRIES: u32 = 2;

/// The same after a refusal, which refreshes started by other calls do not know of.
const JOINS: u32 = 4;

/// Token source of one connection, for any client of `zoho-http`.
///
/// A token is refreshed when its remaining lifetime is below 120 seconds, and when a product refuses it. All concurrent
/// callers share one refresh. It continues when they stop waiting, and its outcome is stored. Whatever the reason of a
/// failed refresh, a token that is still valid stays in use, unless the user has to sign in again. Processes that share
/// a store take turns with its leases, share refusals, and notice each other's sign-ins within
/// [`RefreshPolicy::look_again`]. Refreshes run as Tokio tasks; [`settled`](Self::settled) waits for them.
///
/// A refusal concerns a single product: when Desk refuses a token, one replacement is requested, and CRM is not
/// affected. If Desk refuses the replacement as well, no other is requested for it for ten minutes, and longer each
/// time this happens again, up to an hour. Its calls then fail with
/// [`TokenErrorKind::Rejected`](zoho_http::token::TokenErrorKind::Rejected), or with `Reconnect` where every product of
/// the granted scopes has refused tokens in this way.
///
/// ```no_run
/// use std::sync::Arc;
/// use zoho_auth::{AccountsClient, ConnectionTokens, FileStore, TokenSource};
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
    store: StoreAccess,
    accounts: AccountsClient,
    clock: Arc<dyn Clock>,
    events: EventListener,
    cache: TokenCache,
    /// The refresh in progress, and the refusal that it was started for.
    single_flight: SingleFlight<Option<Refused>, Result<Token, TokenError>>,
}

impl ConnectionTokens {
    /// Creates the token source of the connection `id` in `store`, refreshed by `accounts`. Reads and sends nothing
    /// until a token is requested.
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
        Self(Arc::new(Inner {
            store: StoreAccess::new(id.into(), store),
            accounts,
            clock,
            events,
            cache: TokenCache::new(policy),
            single_flight: SingleFlight::default(),
        }))
    }

    /// Returns the connection's id.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        self.0.store.id()
    }

    /// Waits until no refresh is in progress. Call it before the program or its runtime ends: a token that Zoho issues
    /// afterwards is lost, and counts against the limit of ten in ten minutes.
    ///
    /// A refresh takes at most about forty seconds. One that has not ended after 60 seconds belongs to a runtime that
    /// is no longer driven, and is not waited for.
    ///
    /// ```no_run
    /// # async fn example(tokens: zoho_auth::ConnectionTokens) {
    /// tokens.settled().await;
    /// # }
    /// ```
    pub async fn settled(&self) {
        self.0.single_flight.settled().await;
    }

    /// Clears the state in memory, so that the next call reads the store.
    pub fn forget(&self) {
        self.0.cache.forget();
        self.0.single_flight.detach();
    }

    /// Returns whether the caller holds the only handle and no refresh is running.
    pub(crate) fn is_idle(&self) -> bool {
        // A refresh holds a handle too.
        Arc::strong_count(&self.0) == 1
    }

    /// Joins the refresh in progress, or starts one. Also returns whether it was started for `refusal`.
    fn join(&self, refusal: Option<&Refusal<'_>>) -> (RunHandle<Result<Token, TokenError>>, bool) {
        let refused = refusal.map(Refused::of);
        self.0.single_flight.run(refused, |because| {
            let (inner, because) = (Arc::clone(&self.0), because.clone());
            // A task: a caller that stops waiting must neither cancel it for the others nor lose a token that Zoho has
            // counted.
            let refresh =
                Box::pin(async move { inner.refresher().refresh(because.as_ref()).await });
            let clock = Arc::clone(&self.0.clock);
            telemetry::refresh(self.id(), clock, refresh)
        })
    }
}

#[async_trait]
impl TokenSource for ConnectionTokens {
    fn current(&self) -> Option<Token> {
        self.0.cache.current(self.0.checkpoint())
    }

    fn account(&self) -> Option<&str> {
        Some(self.id().as_str())
    }

    fn organization(&self, product: &str) -> Option<OrganizationId> {
        self.0.cache.organization(product)
    }

    fn lacks(&self, scope: &str) -> bool {
        self.0.cache.lacks(scope)
    }

    fn is_refused(&self, token: &Token, product: &str) -> bool {
        let now = || self.0.clock().now();
        self.0.cache.is_refused(token, product, now)
    }

    async fn token(&self) -> Result<Token, TokenError> {
        // A refresh that was stopped with its runtime is started again here.
        for _ in 0..TRIES {
            if let Some(token) = self.current() {
                return Ok(token);
            }
            let (run, _) = self.join(None);
            let single_flight = &self.0.single_flight;
            let outcome = match single_flight
                .outcome_within(run, PATIENCE_WHILE_VALID)
                .await
            {
                Ok(outcome) => outcome,
                // The refresh continues; a token that is still valid serves the callers that waited.
                Err(run) => match self.0.cache.extend(self.0.checkpoint()) {
                    Some(token) => return Ok(token),
                    None => single_flight.outcome(run).await,
                },
            };
            match outcome {
                Some(Err(e)) if !e.needs_reconnect() => return self.0.still_valid().ok_or(e),
                Some(result) => return result,
                None => {}
            }
        }
        self.0.still_valid().ok_or_else(stopped)
    }

    async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        let rejected = refusal.token();
        if let Some(token) = self.current().filter(|token| !token.is_same(rejected)) {
            return Ok(token);
        }
        if self.0.cache.refuse(refusal, self.0.clock().now()) {
            return Err(self.0.refuse_finally(refusal).await);
        }
        for _ in 0..JOINS {
            let (run, is_for_us) = self.join(Some(refusal));
            match self.0.single_flight.outcome(run).await {
                // Zoho has no other token to issue.
                Some(Ok(token)) if token.is_same(rejected) && is_for_us => {
                    return Err(self.0.refuse_finally(refusal).await);
                }
                // The refresh was not started for the refusal, and returned the refused token.
                Some(Ok(token)) if token.is_same(rejected) => {}
                // The error concerns another product or another token.
                Some(Err(e)) if e.kind() == TokenErrorKind::Rejected && !is_for_us => {}
                Some(result) => return result,
                None => {}
            }
            if let Some(token) = self.current().filter(|token| !token.is_same(rejected)) {
                return Ok(token);
            }
        }
        Err(stopped())
    }

    async fn refused_again(&self, refusal: &Refusal<'_>) -> Result<(), TokenError> {
        Err(self.0.refuse_finally(refusal).await)
    }
}

impl Inner {
    fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    fn checkpoint(&self) -> Checkpoint {
        self.store.checkpoint(self.clock())
    }

    fn still_valid(&self) -> Option<Token> {
        self.cache.still_valid(self.clock().now())
    }

    /// Records that no replacement token helps the product, and returns the error of the call.
    async fn refuse_finally(&self, refusal: &Refusal<'_>) -> TokenError {
        self.writer().refuse_finally(&Refused::of(refusal)).await
    }

    fn writer(&self) -> Writer<'_> {
        Writer {
            store: &self.store,
            cache: &self.cache,
            clock: self.clock(),
            data_centers: self.accounts.data_centers(),
            events: &self.events,
        }
    }

    fn refresher(&self) -> Refresher<'_> {
        Refresher {
            writer: self.writer(),
            accounts: &self.accounts,
        }
    }
}

/// Returns the error for a refresh whose task was stopped.
fn stopped() -> TokenError {
    TokenError::new(
        TokenErrorKind::Unavailable,
        "the refresh of the token was stopped: try again",
    )
}

impl fmt::Debug for ConnectionTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionTokens")
            .field("id", self.id())
            .field("store", self.0.store.store())
            .finish_non_exhaustive()
    }
}
