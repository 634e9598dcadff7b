//! A clock that does not advance while others work.

use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use zoho_http::clock::{Clock, ManualClock};

/// Like [`ManualClock`], but a sleep takes no time: it only lets others work. Somebody who polls while
/// another process refreshes would otherwise sleep that one's lease away.
#[derive(Debug, Clone)]
pub(crate) struct StillClock(ManualClock);

impl StillClock {
    pub(crate) fn at(now: SystemTime) -> Self {
        Self(ManualClock::at(now))
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.0.advance(by);
    }

    /// Sets the time of day alone.
    pub(crate) fn set(&self, now: SystemTime) {
        self.0.set(now);
    }
}

#[async_trait]
impl Clock for StillClock {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    async fn sleep(&self, _duration: Duration) {
        tokio::task::yield_now().await;
    }
}
