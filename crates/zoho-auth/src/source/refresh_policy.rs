//! When tokens are refreshed and connections loaded again.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;
use std::time::Duration;

use zoho_http::Token;

/// Policy of when tokens are refreshed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefreshPolicy {
    /// Time before its expiry at which a token is refreshed at the latest. 120 seconds by default; at most 25
    /// minutes count.
    pub ahead: Duration,
    /// Jitter: each token in each process is refreshed up to so much earlier, so that processes do not refresh
    /// at the same time. 30 seconds by default; at most 5 minutes count.
    pub jitter: Duration,
    /// Time after which a connection in use is loaded again from the store: a new sign-in, another
    /// account or a disconnect by another process reaches every call that begins this much later. 30
    /// seconds by default. Of an idle connection nothing is loaded. Where the store tells of changes
    /// ([`TokenStore::changes`](crate::TokenStore::changes)) they are noticed at once.
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
    /// Time before its expiry at which `token` is refreshed. At most half of the hour that a token lives: a
    /// longer one would cause a refresh with every call.
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
