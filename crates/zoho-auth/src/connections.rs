//! The token handles of a program with many connections.

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

/// How many handles are kept by default. One takes about a kilobyte.
const CAPACITY: usize = 4096;

/// Token handles of a program that works for many users: one for each connection that is in use.
///
/// All who ask for a connection get the same handle, and so share its token, its refreshes and what is
/// known of failed ones. Unused handles are kept for the next caller, in bounded memory.
/// Make one a program, and share it in an [`Arc`]. The page [many tenants](crate::guide::tenants) says
/// how to run one.
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
    /// Creates handles for the connections in `store`, refreshed by `accounts`. Nothing is read or sent before a
    /// token is asked for.
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

    /// Sets when tokens are refreshed; see [`RefreshPolicy`] for the default.
    #[must_use]
    pub fn refresh_policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets the listener for events of connections; there is none by default.
    #[must_use]
    pub fn events(mut self, events: EventListener) -> Self {
        self.events = events;
        self
    }

    /// Sets how many handles are kept in memory: 4096 by default, about a kilobyte each.
    ///
    /// Beyond that a new handle replaces an unused one, which costs the next user of
    /// that connection one read of the store. Handles in use are always kept, whatever their number.
    #[must_use]
    pub fn capacity(self, handles: usize) -> Self {
        self.handles().set_capacity(handles);
        self
    }

    /// Returns the handle of the connection `id`, which need not exist. As long as anybody holds a handle
    /// of an id, its clones included, or a refresh of it is under way, this gives the same one.
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

    /// Waits until no refresh is under way any more, so that every token that Zoho gave is stored before
    /// the program ends. Refreshes that begin meanwhile are not waited for: stop asking for tokens first.
    ///
    /// A refresh takes at most some forty seconds; put a timeout around this where the program has to end
    /// sooner. One whose runtime is not driven any more is given up after 60 seconds.
    ///
    /// ```no_run
    /// # async fn example(connections: &zoho_auth::Connections) {
    /// // The server has stopped and its tasks have ended:
    /// connections.settled().await;
    /// # }
    /// ```
    pub async fn settled(&self) {
        let handles: Vec<_> = self.handles().values().map(Arc::clone).collect();
        // All at the same time: each may take a minute.
        join_all(handles.iter().map(|handle| handle.settled())).await;
    }

    /// Returns the store that keeps the connections.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn TokenStore> {
        &self.store
    }

    /// Returns the client that refreshes them.
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
