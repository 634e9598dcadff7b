//! Conformance tests for implementations of [`TokenStore`]. Feature `conformance`.
//!
//! ```
//! use std::sync::Arc;
//! use zoho_auth::{MemoryStore, conformance};
//!
//! // In your crate: #[tokio::test(flavor = "multi_thread")]
//! # let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
//! # runtime.block_on(async {
//! conformance::suite(Arc::new(MemoryStore::new())).await; // here: your store
//! # });
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! A check panics with the rule that the store breaks. Every id of a run begins with `zoho-conformance-` and random
//! digits. A check removes the connections it stored and releases its leases at the end, even when it fails, so that
//! the suite can run on a store that is in use. It requires Tokio, ideally a runtime with several threads, and a store
//! whose leases end in real time.
//!
//! Each check can be called on its own while a store is being written; [`suite`] runs all of them.

mod changes;
mod content;
mod ids;
mod leases;
mod writers;

use std::panic::{AssertUnwindSafe, resume_unwind};

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use tokio::task::JoinSet;

use crate::connection::{Connection, ConnectionId};
use crate::scope::ScopeSet;
use crate::store::{Expected, Lease, StoreError, StoreErrorKind, TokenStore};

pub use changes::changes;
pub use content::{generations, large_content, removal, round_trip, unknown_ids};
pub use ids::{listing, odd_ids};
pub use leases::{lease_end, leases};
pub use writers::{first_writers, removals, separate_writers, writers};

/// Runs all checks, the simple ones first.
///
/// # Panics
/// When the store breaks a rule of [`TokenStore`], or fails.
pub async fn suite(store: Arc<dyn TokenStore>) {
    unknown_ids(&store).await;
    round_trip(&store).await;
    generations(&store).await;
    removal(&store).await;
    large_content(&store).await;
    odd_ids(&store).await;
    listing(&store).await;
    leases(&store).await;
    lease_end(&store).await;
    first_writers(&store).await;
    writers(&store).await;
    removals(&store).await;
    separate_writers(&store).await;
    changes(&store).await;
}

/// One run of one check: its store, and the connections and leases it has left there.
#[derive(Debug, Clone)]
struct Check {
    store: Arc<dyn TokenStore>,
    prefix: String,
    left: Arc<Mutex<Left>>,
}

#[derive(Debug, Default)]
struct Left {
    ids: Vec<ConnectionId>,
    leases: Vec<(ConnectionId, Lease)>,
}

impl Check {
    /// Runs a check and cleans up afterwards, whatever its outcome.
    async fn run<F: Future<Output = ()>>(
        store: &Arc<dyn TokenStore>,
        check: impl FnOnce(Self) -> F,
    ) {
        let run = getrandom::u64().expect("the system gives random numbers");
        let own = Self {
            store: Arc::clone(store),
            prefix: format!("zoho-conformance-{run:016x}-"),
            left: Arc::default(),
        };
        let result = AssertUnwindSafe(check(own.clone())).catch_unwind().await;
        let cleaned = own.clean().await;
        if let Err(panic) = result {
            resume_unwind(panic);
        }
        done(cleaned, "removing what a check has left");
    }

    fn left(&self) -> MutexGuard<'_, Left> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns an id of this run.
    fn id(&self, name: &str) -> ConnectionId {
        let id = ConnectionId::from(format!("{}{name}", self.prefix));
        self.left().ids.push(id.clone());
        id
    }

    /// Tries to take a lease, which ends with the check.
    async fn lease(&self, id: &ConnectionId, ttl: Duration) -> Option<Lease> {
        let lease = done(self.store.try_lease(id, ttl).await, "`try_lease`");
        if let Some(lease) = &lease {
            self.left().leases.push((id.clone(), lease.clone()));
        }
        lease
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) {
        done(self.store.release(id, lease).await, "`release`");
    }

    async fn load(&self, id: &ConnectionId) -> Option<Connection> {
        match self.store.load(id).await {
            Ok(kept) => kept,
            Err(e) => panic!("`load` of {id:?} failed: {e}"),
        }
    }

    /// Saves a connection where there is none.
    async fn add(&self, id: &ConnectionId, connection: &Connection) {
        let why = "nothing was there";
        self.sets(id, Expected::Absent, Some(connection), why).await;
    }

    /// Makes a change that the store has to accept by `rule`.
    async fn sets(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
        why: &str,
    ) {
        if let Err(e) = self.store.compare_and_set(id, expected, new).await {
            panic!(
                "`compare_and_set` of {id:?} where {expected:?} is expected has to succeed, as {why}; \
                 it answered: {e}"
            );
        }
    }

    /// Makes a change that the store has to refuse.
    async fn refuses(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
        why: &str,
    ) {
        let answer = match self.store.compare_and_set(id, expected, new).await {
            Err(e) if e.kind() == StoreErrorKind::Stale => return,
            Err(e) => format!("it answered: {e}"),
            Ok(()) => "it succeeded".to_owned(),
        };
        panic!(
            "`compare_and_set` of {id:?} where {expected:?} is expected has to answer \
             `StoreError::stale()`, as {why}; {answer}"
        );
    }

    async fn remove(&self, id: &ConnectionId) {
        let why = "anything may be removed";
        self.sets(id, Expected::Any, None, why).await;
    }

    /// Loads `id` and compares it with `expected`.
    async fn holds(&self, id: &ConnectionId, expected: &Connection, rule: &str) {
        let Some(kept) = self.load(id).await else {
            panic!("{rule}: `load` of {id:?} found nothing");
        };
        if let Some(field) = difference(&kept, expected) {
            panic!("{rule}: `load` of {id:?} gave a connection with another {field}");
        }
    }

    async fn holds_nothing(&self, id: &ConnectionId, rule: &str) {
        let kept = self.load(id).await;
        assert!(kept.is_none(), "{rule}: `load` of {id:?} found {kept:?}");
    }

    /// Removes everything that is left, even when a removal fails. A lease that was released may have another holder by
    /// now and is not touched.
    async fn clean(self) -> Result<(), StoreError> {
        let left = std::mem::take(&mut *self.left());
        let mut result = Ok(());
        for (id, lease) in &left.leases {
            let released = self.store.release(id, lease).await;
            result = result.and(released);
        }
        for id in &left.ids {
            let removed = self.store.compare_and_set(id, Expected::Any, None).await;
            result = result.and(removed);
        }
        result
    }
}

/// Returns the results of the tasks of a check. Waits for all of them even when one panics, so that none writes after
/// the check has cleaned up.
async fn joined<T: 'static>(mut tasks: JoinSet<T>) -> Vec<T> {
    let mut results = Vec::new();
    let mut panic = None;
    while let Some(task) = tasks.join_next().await {
        match task {
            Ok(result) => results.push(result),
            Err(e) => panic = panic.or(e.try_into_panic().ok()),
        }
    }
    match panic {
        Some(panic) => resume_unwind(panic),
        None => results,
    }
}

/// Returns a connection as after a sign-in, with `mark` in both its tokens.
fn connection(mark: &str) -> Connection {
    let url = |text: &str| text.parse().expect("a URL of our own");
    Connection::new(
        url("https://accounts.zoho.eu"),
        url("https://www.zohoapis.eu"),
    )
    .with_access_token(format!("1000.access.{mark}"), at(1_800_000_000))
    .with_refresh_token(format!("1000.refresh.{mark}"))
    .with_scopes(ScopeSet::parse("ZohoShop.settings.ALL,Depot.settings.READ"))
}

/// Returns a time in whole seconds, the precision in which times are stored.
fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Returns the first field in which two connections differ.
fn difference(kept: &Connection, expected: &Connection) -> Option<&'static str> {
    use secrecy::ExposeSecret;
    let plain = |token: Option<&secrecy::SecretString>| token.map(|t| t.expose_secret().to_owned());
    let same = [
        ("generation", kept.generation() == expected.generation()),
        (
            "access token",
            plain(kept.access_token()) == plain(expected.access_token()),
        ),
        ("expiry", kept.expires_at() == expected.expires_at()),
        (
            "refresh token",
            plain(kept.refresh_token()) == plain(expected.refresh_token()),
        ),
        (
            "accounts server",
            kept.accounts_server() == expected.accounts_server(),
        ),
        ("API domain", kept.api_domain() == expected.api_domain()),
        ("list of scopes", kept.scopes() == expected.scopes()),
        (
            "record of tokens asked for",
            kept.token_budget() == expected.token_budget(),
        ),
        ("record of refusals", kept.refusals() == expected.refusals()),
        (
            "field (keep the whole of `Connection::to_json`)",
            kept.is_same(expected),
        ),
    ];
    same.iter().find(|(_, same)| !same).map(|(field, _)| *field)
}

/// Panics with a message for a call that failed without breaking a particular rule.
fn done<T>(result: Result<T, StoreError>, call: &str) -> T {
    match result {
        Ok(value) => value,
        Err(e) => panic!("{call} failed: {e}"),
    }
}
