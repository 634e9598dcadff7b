//! Injected time: every wait and expiry of the workspace uses a [`Clock`].

use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use async_trait::async_trait;

/// A source of time and of waits.
///
/// Pass your own to [`HttpBuilder::clock`](crate::HttpBuilder::clock) to test code that depends on expiry or back-off
/// without waiting for it, or use [`ManualClock`].
#[async_trait]
pub trait Clock: Debug + Send + Sync {
    /// Returns the time of day, for the expiry of tokens. It may jump when the system's clock is set.
    fn now(&self) -> SystemTime;

    /// Returns the time since an arbitrary start, for deadlines and durations. It never goes back.
    fn monotonic(&self) -> Duration;

    /// Waits for `duration`.
    async fn sleep(&self, duration: Duration);
}

/// The system's clock and Tokio's timer.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock {
    start: Instant,
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the system's clock is read"
)]
impl SystemClock {
    /// Returns a clock whose monotonic time starts now.
    #[must_use]
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the system's clock is read"
)]
#[async_trait]
impl Clock for SystemClock {
    // Every request asks whether its token has expired: a few milliseconds matter less than the time
    // it takes to ask.
    #[cfg(target_os = "linux")]
    fn now(&self) -> SystemTime {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::RealtimeCoarse);
        let seconds = u64::try_from(now.tv_sec).unwrap_or(0);
        let nanos = u32::try_from(now.tv_nsec).unwrap_or(0);
        SystemTime::UNIX_EPOCH + Duration::new(seconds, nanos)
    }

    #[cfg(not(target_os = "linux"))]
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// A clock that moves only when it is advanced, for tests.
///
/// A sleep returns at once, advances the clock by its duration and is recorded.
///
/// Use it in place of Tokio's paused time (`start_paused = true`) wherever a real socket takes part, such as that of a
/// mock server: paused time jumps to the next timer while a response is still in flight, so that the call fails with a
/// timeout after about a millisecond.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use zoho_http::clock::{Clock, ManualClock};
///
/// let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(3600));
/// ```
#[derive(Debug, Clone)]
pub struct ManualClock {
    state: Arc<Mutex<ManualState>>,
}

#[derive(Debug)]
struct ManualState {
    now: SystemTime,
    monotonic: Duration,
    sleeps: Vec<Duration>,
}

/// The end of the year 9999. Later times have no calendar date and soon overflow.
const LAST: Duration = Duration::from_secs(253_402_300_799);

impl ManualState {
    fn advance(&mut self, by: Duration) {
        let last = SystemTime::UNIX_EPOCH + LAST;
        let later = self.now.checked_add(by).filter(|later| *later <= last);
        self.now = later.unwrap_or_else(|| last.max(self.now));
        self.monotonic = self.monotonic.saturating_add(by);
    }
}

impl ManualClock {
    /// Returns a clock that is set to `now`.
    #[must_use]
    pub fn at(now: SystemTime) -> Self {
        Self {
            state: Arc::new(Mutex::new(ManualState {
                now,
                monotonic: Duration::ZERO,
                sleeps: Vec::new(),
            })),
        }
    }

    /// Moves both the time of day and the monotonic time forward; the time of day at most to the end of the year 9999.
    pub fn advance(&self, by: Duration) {
        self.with(|state| state.advance(by));
    }

    /// Sets only the time of day, as an operator or NTP would.
    pub fn set(&self, now: SystemTime) {
        self.with(|state| state.now = now);
    }

    /// Returns all sleeps so far, in order.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.with(|state| state.sleeps.clone())
    }

    fn with<T>(&self, f: impl FnOnce(&mut ManualState) -> T) -> T {
        f(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[async_trait]
impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        self.with(|state| state.now)
    }

    fn monotonic(&self) -> Duration {
        self.with(|state| state.monotonic)
    }

    async fn sleep(&self, duration: Duration) {
        self.with(|state| {
            state.advance(duration);
            state.sleeps.push(duration);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_clock_goes_to_the_end_of_time_and_no_further() {
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
        clock.advance(Duration::from_secs(1));
        clock.advance(Duration::MAX);
        assert_eq!(clock.monotonic(), Duration::MAX);
        assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + LAST);
        clock.sleep(Duration::MAX).await;
        assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + LAST);
        assert_eq!(clock.sleeps(), [Duration::MAX]);
    }
}
