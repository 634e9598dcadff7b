//! The tokens of one connection: kept at hand, renewed ahead of time, one renewal at a time.

mod failure;
mod renewal;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use async_trait::async_trait;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use zoho_http::{Clock, OrganizationId, Token, TokenError, TokenErrorKind, TokenSource};

use crate::{Accounts, Connection, ConnectionId, Error, EventListener, StoreErrorKind, TokenStore};
use failure::Failure;

/// When tokens are renewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewal {
    /// How long before its expiry a token is renewed at the latest. 120 seconds by default.
    pub ahead: Duration,
    /// How much earlier it may be, drawn anew for each token, so that a fleet does not move together.
    /// Up to 30 seconds by default.
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

/// The tokens of one connection, for any client of `zoho-http`.
///
/// A token is renewed when it has less than 120 seconds to live, and when Zoho refuses it. All who ask
/// meanwhile share one renewal, which goes on when they stop waiting, and what it brings is stored. A
/// renewal that Zoho could not be asked for leaves a token in use that is still valid; one that Zoho
/// refused is an error. Renewals run as Tokio tasks.
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
    state: Mutex<State>,
}

/// The token every request takes, while it is fresh.
struct AtHand {
    token: Token,
    fresh_until: SystemTime,
}

#[derive(Default)]
struct State {
    flight: Option<Flight>,
    failure: Option<Failure>,
    /// A connection that the store did not take. It is offered again before a new token is asked for.
    unsaved: Option<Minted>,
}

/// A connection before and after a token was made for it.
#[derive(Clone)]
struct Minted {
    before: Connection,
    after: Connection,
}

type Flight = Shared<BoxFuture<'static, Result<Token, TokenError>>>;

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
            events,
            at_hand: ArcSwapOption::empty(),
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
        let kept = self.0.store.load(&self.0.id).await?;
        kept.ok_or_else(|| Error::not_connected(&self.0.id))
    }

    /// Remembers in the store which organisation to use with a product (`desk`, …).
    ///
    /// # Errors
    /// As for [`connection`](Self::connection).
    pub async fn remember_organization(
        &self,
        product: &str,
        organization: &OrganizationId,
    ) -> Result<(), Error> {
        let mut tries = 3;
        loop {
            let connection = self.connection().await?;
            if connection.organization(product) == Some(organization) {
                return Ok(());
            }
            let connection = connection
                .with_organization(product, organization)
                .next_generation();
            tries -= 1;
            match self.0.store.save(&self.0.id, &connection).await {
                // A refresh came between: its connection is the one to add to.
                Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
                result => return result.map_err(Error::from),
            }
        }
    }

    /// Lets go of the token at hand, so that the next call reads the store: after a new sign-in or a
    /// sign-out.
    pub fn forget(&self) {
        self.0.at_hand.store(None);
        let mut state = self.0.state();
        state.failure = None;
        state.unsaved = None;
    }

    /// Joins the renewal that is under way, or starts one.
    fn join(&self, rejected: Option<Token>) -> Flight {
        let mut state = self.0.state();
        if let Some(flight) = &state.flight {
            return flight.clone();
        }
        let inner = Arc::clone(&self.0);
        // A task of its own: a caller who stops waiting must not stop it for the others, nor lose a
        // token that Zoho has counted.
        let task = tokio::spawn(async move {
            let result = inner.renewed(rejected.as_ref()).await;
            inner.state().flight = None;
            result
        });
        let inner = Arc::clone(&self.0);
        let flight = async move {
            task.await.unwrap_or_else(|_| {
                inner.state().flight = None;
                Err(TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the renewal of the token was stopped: try again",
                ))
            })
        }
        .boxed()
        .shared();
        state.flight = Some(flight.clone());
        flight
    }
}

#[async_trait]
impl TokenSource for ConnectionTokens {
    fn current(&self) -> Option<Token> {
        let at_hand = self.0.at_hand.load();
        let at_hand = at_hand.as_ref()?;
        (self.0.clock.now() < at_hand.fresh_until).then(|| at_hand.token.clone())
    }

    async fn token(&self) -> Result<Token, TokenError> {
        match self.current() {
            Some(token) => Ok(token),
            None => self.join(None).await,
        }
    }

    async fn renew(&self, rejected: &Token) -> Result<Token, TokenError> {
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
}

/// A random number in `0.0..1.0` for jitter. Without randomness it is the middle.
fn fraction() -> f64 {
    getrandom::u32().map_or(0.5, |n| f64::from(n) / (f64::from(u32::MAX) + 1.0))
}

impl fmt::Debug for ConnectionTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionTokens")
            .field("id", &self.0.id)
            .field("store", &self.0.store)
            .finish_non_exhaustive()
    }
}
