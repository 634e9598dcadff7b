//! How long before its end a token is refreshed, and how long a connection goes without being loaded.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;
use std::time::Duration;

use zoho_http::Token;

/// When tokens are refreshed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefreshPolicy {
    /// Time before its expiry at which a token is refreshed at the latest. 120 seconds by default; at most 25
    /// minutes count.
    pub ahead: Duration,
    /// How much earlier it may be: each token draws its own, so that a fleet does not move together. Up
    /// to 30 seconds by default; at most 5 minutes count.
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
    /// How long before its expiry this token is refreshed. A token lives an hour: who asked for more than
    /// half of it ahead of time would do nothing but refresh.
    pub(super) fn ahead_of(&self, token: &Token) -> Duration {
        /// Its own in every process, so that those who share a token do not move together.
        static SALT: LazyLock<u64> = LazyLock::new(|| getrandom::u64().unwrap_or_default());
        let mut hasher = DefaultHasher::new();
        SALT.hash(&mut hasher);
        token.header().as_bytes().hash(&mut hasher);
        let drawn = (hasher.finish() >> 11) as f64 / (1u64 << 53) as f64;
        let ahead = self.ahead.min(Duration::from_secs(25 * 60));
        ahead + self.jitter.min(Duration::from_secs(5 * 60)).mul_f64(drawn)
    }
}
