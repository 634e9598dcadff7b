//! Token handles of a program with many connections.

mod keep_alive;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::future::join_all;
use zoho_http::Registry;

use crate::accounts::AccountsClient;
use crate::connection::ConnectionId;
use crate::error::Error;
use crate::events::EventListener;
use crate::source::{ConnectionTokens, RefreshPolicy};
use crate::store::TokenStore;

pub use keep_alive::{KeepAlive, KeepAliveOutcome};

/// Default number of kept handles. A handle takes about a kilobyte.
const CAPACITY: usize = 4096;

/// Token handles of a program that works for many users, one for each connection in use.
///
/// All callers with the same id get the same handle, and so share its token, its refreshes and the record of failed
/// ones. Unused handles are kept for the next caller, in bounded memory. A program needs one of these, shared in an
/// [`Arc`]. See the page [many tenants](crate::guide::tenants).
///
/// ```no_run
/// use std::sync::Arc;
/// use zoho_auth::{AccountsClient, Connections, FileStore, TokenSource};
///
/// # async fn example(accounts: AccountsClient) -> Result<(), Box<dyn std::error::Error>> {
/// let store = Arc::new(FileStore::open("connections.json")?);
/// let connections = Arc::new(Connections::new(store, accounts).capacity(20_000));
///
/// let tokens = connections.get("tenant-42");
/// println!("valid until {:?}", tokens.token().await?.expires_at());
/// # Ok(()) }
/// ```
pub struct Connections {
    store: Arc<dyn TokenStore>,
    accounts: AccountsClient,
    policy: RefreshPolicy,
    events: EventListener,
    handles: Mutex<Registry<ConnectionId, ConnectionTokens>>,
}

impl Connections {
    /// Creates handles for the connections in `store`, refreshed by `accounts`. Reads and sends nothing until a token
    /// is requested.
    #[must_use]
    pub fn new(store: Arc<dyn TokenStore>, accounts: AccountsClient) -> Self {
        Self {
            store,
            accounts,
            policy: RefreshPolicy::default(),
            events: EventListener::default(),
            handles: Mutex::new(Registry::new(CAPACITY)),
        }
    }

    /// Sets when tokens are refreshed. See [`RefreshPolicy`] for the default.
    #[must_use]
    pub fn refresh_policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets the listener for events of connections. There is none by default.
    #[must_use]
    pub fn events(mut self, events: EventListener) -> Self {
        self.events = events;
        self
    }

    /// Sets the number of handles kept in memory. Defaults to 4096, at about a kilobyte each.
    ///
    /// Beyond that number a new handle replaces an unused one; the next use of the replaced connection then reads the
    /// store once. Handles in use are always kept, whatever their number.
    #[must_use]
    pub fn capacity(self, handles: usize) -> Self {
        self.handles().set_capacity(handles);
        self
    }

    /// Returns the handle of the connection `id`, which need not exist. Returns the same handle as long as any clone of
    /// it is held, or a refresh of it is in progress.
    ///
    /// Takes constant time, however many handles there are.
    #[must_use]
    pub fn get(&self, id: impl Into<ConnectionId>) -> Arc<ConnectionTokens> {
        let make = |id: &ConnectionId| {
            ConnectionTokens::with(
                id,
                Arc::clone(&self.store),
                self.accounts.clone(),
                self.policy,
                self.events.clone(),
            )
        };
        self.handles()
            .get_or_insert_with(id.into(), ConnectionTokens::is_idle, make)
    }

    /// Returns the ids of all connections in the store, in byte order.
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails or cannot list.
    pub async fn list(&self) -> Result<Vec<ConnectionId>, Error> {
        Ok(self.store.list().await?)
    }

    /// Waits until no refresh is in progress, so that every token that Zoho issued is stored before the program ends.
    /// Does not wait for refreshes that begin in the meantime: stop requesting tokens first.
    ///
    /// A refresh takes at most about forty seconds; add a timeout where the program has to end sooner. The wait for a
    /// refresh whose runtime is no longer driven ends after 60 seconds.
    ///
    /// ```no_run
    /// # async fn example(connections: &zoho_auth::Connections) {
    /// // The server has stopped and its tasks have ended:
    /// connections.settled().await;
    /// # }
    /// ```
    pub async fn settled(&self) {
        let handles: Vec<_> = self.handles().values().map(Arc::clone).collect();
        // Concurrently: each may take a minute.
        join_all(handles.iter().map(|handle| handle.settled())).await;
    }

    /// Returns the store of the connections.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn TokenStore> {
        &self.store
    }

    /// Returns the client that refreshes the connections.
    #[must_use]
    pub fn accounts(&self) -> &AccountsClient {
        &self.accounts
    }

    fn handles(&self) -> MutexGuard<'_, Registry<ConnectionId, ConnectionTokens>> {
        // Code that may panic runs before the map is changed.
        self.handles.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections")
            .field("store", &self.store)
            .field("policy", &self.policy)
            .field("handles", &self.handles().len())
            .finish_non_exhaustive()
    }
}
