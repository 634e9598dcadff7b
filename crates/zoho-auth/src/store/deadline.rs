//! Deadline of a token store call.

use std::pin::pin;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use futures_util::future::{Either, pending, select};
use tokio::sync::oneshot;
use zoho_http::clock::{Clock, SystemClock};

use super::StoreError;

/// The deadline of a store call.
const DEADLINE: Duration = Duration::from_secs(10);

/// Awaits `response` for at most the deadline of a store call. Needs Tokio's timer.
pub(crate) async fn in_time<T>(
    response: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let response = tokio::time::timeout(DEADLINE, response).await;
    response.unwrap_or_else(|_| Err(silent()))
}

/// Awaits `response` for at most the deadline of a store call, by `clock`.
pub(crate) async fn in_time_of<T>(
    clock: &dyn Clock,
    response: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    match select(pin!(response), clock.sleep(DEADLINE)).await {
        Either::Left((response, _)) => response,
        Either::Right(_) => Err(silent()),
    }
}

fn silent() -> StoreError {
    StoreError::new("the token store does not answer")
}

/// The system clock without Tokio's timer, for functions that also run without a runtime. Each sleep occupies a thread
/// while it is awaited.
#[derive(Debug, Default)]
pub(crate) struct ThreadClock(SystemClock);

#[async_trait]
impl Clock for ThreadClock {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        let (awaited, is_awaited) = mpsc::channel::<()>();
        let (wake, woken) = oneshot::channel();
        let wait = move || {
            // Ends early when the sleep is dropped, which drops `awaited`.
            let _ = is_awaited.recv_timeout(duration);
            let _ = wake.send(());
        };
        match thread::Builder::new()
            .name("zoho-deadline".to_owned())
            .spawn(wait)
        {
            Ok(_) => drop(woken.await),
            // Without a thread there is no deadline.
            Err(_) => pending().await,
        }
        drop(awaited);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;
    use futures_util::future::ready;
    use zoho_http::clock::ManualClock;

    #[tokio::test]
    async fn a_response_comes_before_the_deadline_and_nothing_after_it() {
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
        assert_eq!(in_time_of(&clock, ready(Ok(1))).await.unwrap(), 1);
        assert_eq!(clock.monotonic(), Duration::ZERO);
        let e = in_time_of::<()>(&clock, pending()).await.unwrap_err();
        assert_eq!(e.to_string(), silent().to_string());
        assert_eq!(clock.monotonic(), DEADLINE);
    }

    #[test]
    fn a_thread_sleeps_where_there_is_no_timer() {
        let clock = ThreadClock::default();
        assert!(clock.sleep(DEADLINE).now_or_never().is_none());
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.build().unwrap();
        runtime.block_on(clock.sleep(Duration::ZERO));
    }
}
