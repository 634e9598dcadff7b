//! The right to renew a connection, for a while.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use zoho_http::{Clock, SystemClock};

use super::StoreError;
use crate::ConnectionId;

/// The right to renew a connection, for a while. From [`TokenStore::try_lease`](super::TokenStore::try_lease).
#[derive(Clone, PartialEq, Eq)]
pub struct Lease {
    holder: String,
}

impl Lease {
    /// A lease for a holder with a name that nobody else has.
    ///
    /// # Errors
    /// [`StoreError`] when the system gives no random numbers.
    pub fn new() -> Result<Self, StoreError> {
        let mut bytes = [0u8; 16];
        getrandom::fill(&mut bytes)
            .map_err(|e| StoreError::new(format!("the system gives no random numbers: {e}")))?;
        Ok(Self {
            holder: format!("{:032x}", u128::from_ne_bytes(bytes)),
        })
    }

    /// The holder's name: 32 hexadecimal digits. A store keeps it to tell whose lease it is.
    #[must_use]
    pub fn holder(&self) -> &str {
        &self.holder
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease")
            .field("holder", &self.holder)
            .finish()
    }
}

/// The leases of one process, on a monotonic clock.
#[derive(Debug)]
pub(super) struct Leases<K>(HashMap<K, (String, Duration)>);

impl<K> Default for Leases<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Hash + Eq> Leases<K> {
    pub(super) fn take(
        &mut self,
        key: K,
        ttl: Duration,
        now: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        self.0.retain(|_, (_, until)| now < *until);
        if self.0.contains_key(&key) {
            return Ok(None);
        }
        let lease = Lease::new()?;
        self.0
            .insert(key, (lease.holder.clone(), now.saturating_add(ttl)));
        Ok(Some(lease))
    }

    pub(super) fn give_back(&mut self, key: &K, lease: &Lease) {
        if self
            .0
            .get(key)
            .is_some_and(|(holder, _)| *holder == lease.holder)
        {
            self.0.remove(key);
        }
    }
}

/// For stores that have none of their own: keyed by the store's address and the connection.
static LOCAL: LazyLock<Mutex<Leases<(usize, ConnectionId)>>> = LazyLock::new(Mutex::default);
static CLOCK: LazyLock<SystemClock> = LazyLock::new(SystemClock::new);

pub(super) fn local(
    store: usize,
    id: &ConnectionId,
    ttl: Duration,
) -> Result<Option<Lease>, StoreError> {
    let mut leases = LOCAL.lock().unwrap_or_else(PoisonError::into_inner);
    leases.take((store, id.clone()), ttl, CLOCK.monotonic())
}

pub(super) fn release_local(store: usize, id: &ConnectionId, lease: &Lease) {
    let mut leases = LOCAL.lock().unwrap_or_else(PoisonError::into_inner);
    leases.give_back(&(store, id.clone()), lease);
}
