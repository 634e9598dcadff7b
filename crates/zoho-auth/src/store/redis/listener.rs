//! Subscription to the channel on which changes are published.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use zoho_http::redis_connection::{RedisConnection, RedisNotice, RedisSubscription};

use crate::store::Changes;

/// A listener that starts on first use, in the current runtime.
#[derive(Debug, Default)]
pub(super) struct Listener {
    changes: Changes,
    wanted: AtomicBool,
    subscription: Mutex<Option<RedisSubscription>>,
    warned: AtomicBool,
}

impl Listener {
    /// Returns the hub, which reports changes from now on.
    pub(super) fn changes(&self) -> Changes {
        self.wanted.store(true, Ordering::Relaxed);
        self.changes.clone()
    }

    /// Starts the listener unless one is running: the runtime of the last one may have ended.
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

    /// Logs once that this process may not publish the changes it makes.
    pub(super) fn cannot_tell(&self, channel: &str) {
        if !self.warned.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                channel,
                "the Redis user may not publish: other processes learn of changes only when they look again"
            );
        }
    }
}
