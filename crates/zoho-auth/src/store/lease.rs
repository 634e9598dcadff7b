//! Leases on refreshing a connection.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use zoho_http::clock::{Clock, SystemClock};

use super::StoreError;
use crate::connection::ConnectionId;

/// A lease on refreshing a connection, from [`TokenStore::try_lease`](super::TokenStore::try_lease).
#[derive(Clone, PartialEq, Eq)]
pub struct Lease {
    holder: String,
}

impl Lease {
    /// Creates a lease for a holder with a unique name.
    ///
    /// # Errors
    /// [`StoreError`] when the system provides no random numbers.
    pub fn new() -> Result<Self, StoreError> {
        let mut bytes = [0u8; 16];
        getrandom::fill(&mut bytes)
            .map_err(|e| StoreError::new(format!("the system gives no random numbers: {e}")))?;
        Ok(Self {
            holder: format!("{:032x}", u128::from_ne_bytes(bytes)),
        })
    }

    /// Returns the holder's name: 32 hexadecimal digits. A store saves it to identify the holder.
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

/// Number of leases from which on expired ones are removed.
const FEW: usize = 64;

/// The leases of one process, on a monotonic clock.
#[derive(Debug)]
pub(super) struct Leases<K> {
    held: HashMap<K, (String, Duration)>,
    /// The number of leases at which expired ones are removed next: twice the number left the last time, so that taking
    /// a lease has a constant amortised cost.
    sweep_at: usize,
}

impl<K> Default for Leases<K> {
    fn default() -> Self {
        Self {
            held: HashMap::new(),
            sweep_at: FEW,
        }
    }
}

impl<K: Hash + Eq> Leases<K> {
    pub(super) fn take(
        &mut self,
        key: K,
        ttl: Duration,
        now: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        if self.held.get(&key).is_some_and(|(_, until)| now < *until) {
            return Ok(None);
        }
        let lease = Lease::new()?;
        if self.held.len() >= self.sweep_at {
            self.held.retain(|_, (_, until)| now < *until);
            self.sweep_at = (self.held.len() * 2).max(FEW);
        }
        self.held
            .insert(key, (lease.holder.clone(), now.saturating_add(ttl)));
        Ok(Some(lease))
    }

    pub(super) fn give_back(&mut self, key: &K, lease: &Lease) {
        if self
            .held
            .get(key)
            .is_some_and(|(holder, _)| *holder == lease.holder)
        {
            self.held.remove(key);
        }
    }
}

/// For stores without leases of their own: keyed by the store's address and the connection.
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

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn leases_that_have_ended_are_dropped_though_nobody_gives_them_back() {
        let mut leases = Leases::default();
        for second in 0..10_000 {
            let now = SECOND * second;
            leases.take(second, SECOND, now).unwrap().unwrap();
            assert!(leases.held.len() <= FEW);
        }
    }

    #[test]
    fn the_more_are_held_the_more_seldom_they_are_looked_through() {
        let mut leases = Leases::default();
        let mut sweeps = 0;
        for key in 0..10_000 {
            let before = leases.sweep_at;
            leases.take(key, SECOND, Duration::ZERO).unwrap().unwrap();
            sweeps += usize::from(leases.sweep_at != before);
        }
        assert_eq!(sweeps, 8);
        assert!(leases.take(5, SECOND, Duration::ZERO).unwrap().is_none());
        assert!(leases.take(5, SECOND, SECOND).unwrap().is_some());
    }
}
