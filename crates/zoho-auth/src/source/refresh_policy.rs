//! When tokens are refreshed and connections are loaded again.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;
use std::time::Duration;

use zoho_http::Token;

/// Policy for refreshing tokens and reloading connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefreshPolicy {
    /// The time before its expiry at which a token is refreshed at the latest. Defaults to 120 seconds; values above 25
    /// minutes count as 25 minutes.
    pub ahead: Duration,
    /// The maximum jitter. Each process refreshes each token up to this much earlier, so that processes do not refresh
    /// at the same time. Defaults to 30 seconds; values above 5 minutes count as 5 minutes.
    pub jitter: Duration,
    /// The time after which a connection in use is loaded again from the store. A new sign-in, another account or a
    /// disconnect by another process reaches every call that begins this much later. Defaults to 30 seconds. Idle
    /// connections are not loaded. If the store reports changes ([`TokenStore::changes`](crate::TokenStore::changes))
    /// they are noticed immediately.
    pub look_again: Duration,
}

impl Default for RefreshPolicy {
    fn default() -> Self {
        Self {
            ahead: Duration::from_secs(120),
            jitter: Duration::from_secs(30),
            look_again: Duration::from_secs(30),
        }
    }
}

impl RefreshPolicy {
    /// Returns the time before its expiry at which `token` is refreshed. At most half of a token's lifetime of an hour:
    /// a longer one would cause a refresh with every call.
    pub(super) fn ahead_of(&self, token: &Token) -> Duration {
        /// Differs between processes, so that those that share a token do not refresh it at the same time.
        static SALT: LazyLock<u64> = LazyLock::new(|| getrandom::u64().unwrap_or_default());
        let mut hasher = DefaultHasher::new();
        SALT.hash(&mut hasher);
        token.header().as_bytes().hash(&mut hasher);
        let drawn = (hasher.finish() >> 11) as f64 / (1u64 << 53) as f64;
        let ahead = self.ahead.min(Duration::from_secs(25 * 60));
        ahead + self.jitter.min(Duration::from_secs(5 * 60)).mul_f64(drawn)
    }
}
