//! The channel on which changes are told.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use zoho_http::redis_connection::{RedisConnection, RedisNotice, RedisSubscription};

use crate::store::Changes;

/// Listens once somebody wants to know, in whatever runtime is there.
#[derive(Debug, Default)]
pub(super) struct Listener {
    changes: Changes,
    wanted: AtomicBool,
    subscription: Mutex<Option<RedisSubscription>>,
    warned: AtomicBool,
}

impl Listener {
    /// Where changes are told from now on.
    pub(super) fn changes(&self) -> Changes {
        self.wanted.store(true, Ordering::Relaxed);
        self.changes.clone()
    }

    /// Sees to it that somebody listens: the runtime of the one who did may have ended.
    pub(super) fn attend(&self, redis: &RedisConnection, channel: impl FnOnce() -> String) {
        if !self.wanted.load(Ordering::Relaxed) {
            return;
        }
        let mut subscription = self
            .subscription
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if subscription
            .as_ref()
            .is_some_and(RedisSubscription::is_alive)
        {
            return;
        }
        let changes = self.changes.clone();
        *subscription = redis.subscribe(channel(), move |notice| match notice {
            RedisNotice::Message(id) => changes.changed(&id.into()),
            // Earlier reports were missed.
            _ => changes.all_changed(),
        });
    }

    #[cfg(test)]
    pub(super) fn has_warned(&self) -> bool {
        self.warned.load(Ordering::Relaxed)
    }

    /// Says once that this process changes connections and may not tell the others.
    pub(super) fn cannot_tell(&self, channel: &str) {
        if !self.warned.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                channel,
                "the Redis user may not publish: other processes learn of changes only when they look again"
            );
        }
    }
}
