//! Single flight: one run of a task at a time, shared by all who wait for its outcome.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, join_all};

/// Time after which a run is abandoned, because its runtime is no longer driven.
const LONGEST: Duration = Duration::from_secs(60);

/// One run of a task at a time. `K` is the reason a run was started for, and `T` its outcome.
pub(super) struct SingleFlight<K, T>(Arc<Mutex<Runs<K, T>>>);

struct Runs<K, T> {
    current: Option<Run<K, T>>,
    /// Detached runs that have not ended.
    detached: Vec<Run<K, T>>,
    /// Number of started runs.
    started: u64,
}

struct Run<K, T> {
    key: K,
    handle: RunHandle<T>,
}

/// Handle to wait for a run.
pub(super) struct RunHandle<T> {
    number: u64,
    /// `None` if the task was stopped, by a panic or with its runtime.
    outcome: Shared<BoxFuture<'static, Option<T>>>,
}

impl<T> Clone for RunHandle<T> {
    fn clone(&self) -> Self {
        Self {
            number: self.number,
            outcome: self.outcome.clone(),
        }
    }
}

impl<K, T> Default for SingleFlight<K, T> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Runs {
            current: None,
            detached: Vec::new(),
            started: 0,
        })))
    }
}

impl<K, T> SingleFlight<K, T>
where
    K: PartialEq + Send + 'static,
    T: Clone + Send + Sync + 'static,
{
    /// Joins the current run, or starts `task` as a Tokio task. Also returns whether the run was started for `key`.
    ///
    /// The task continues when nothing waits for it any more.
    pub(super) fn run<F>(&self, key: K, task: impl FnOnce(&K) -> F) -> (RunHandle<T>, bool)
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut runs = self.runs();
        if let Some(current) = &runs.current {
            return (current.handle.clone(), current.key == key);
        }
        runs.started += 1;
        let number = runs.started;
        let task = task(&key);
        let this = Self(Arc::clone(&self.0));
        let task = tokio::spawn(async move {
            let outcome = task.await;
            this.finish(number);
            outcome
        });
        // A weak reference: the runs hold the outcome, and a strong one would keep both alive for ever.
        let this = Arc::downgrade(&self.0);
        let outcome = async move {
            let outcome = task.await.ok();
            if outcome.is_none()
                && let Some(this) = this.upgrade()
            {
                Self(this).finish(number);
            }
            outcome
        };
        let handle = RunHandle {
            number,
            outcome: outcome.boxed().shared(),
        };
        let run = Run {
            key,
            handle: handle.clone(),
        };
        runs.current = Some(run);
        (handle, true)
    }

    /// Waits for the outcome; `None` if the task was stopped. A run without an outcome after too long is abandoned: it
    /// continues, and the next caller starts another.
    pub(super) async fn outcome(&self, run: RunHandle<T>) -> Option<T> {
        let outcome = tokio::time::timeout(LONGEST, run.outcome).await;
        outcome.unwrap_or_else(|_| {
            self.finish(run.number);
            None
        })
    }

    /// Waits for the outcome for at most `patience`.
    ///
    /// # Errors
    /// The handle, if there is no outcome by then.
    pub(super) async fn outcome_within(
        &self,
        run: RunHandle<T>,
        patience: Duration,
    ) -> Result<Option<T>, RunHandle<T>> {
        let outcome = tokio::time::timeout(patience, run.outcome.clone()).await;
        outcome.map_err(|_| run)
    }

    /// Detaches the current run: it continues, and no later caller joins it.
    pub(super) fn detach(&self) {
        let mut runs = self.runs();
        let current = runs.current.take();
        runs.detached.extend(current);
    }

    /// Waits until no run is left, detached ones included.
    pub(super) async fn settled(&self) {
        loop {
            let left: Vec<_> = {
                let runs = self.runs();
                let left = runs.current.iter().chain(&runs.detached);
                left.map(|run| run.handle.clone()).collect()
            };
            if left.is_empty() {
                return;
            }
            join_all(left.into_iter().map(|run| self.outcome(run))).await;
        }
    }

    fn finish(&self, number: u64) {
        let mut runs = self.runs();
        runs.current.take_if(|run| run.handle.number == number);
        runs.detached.retain(|run| run.handle.number != number);
    }

    fn runs(&self) -> MutexGuard<'_, Runs<K, T>> {
        // Each change of the runs is one assignment, so a panic leaves them consistent.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    type Flights = SingleFlight<&'static str, u32>;

    #[tokio::test]
    async fn all_share_one_run_and_know_what_it_was_started_for() {
        let flights = Flights::default();
        let (finish, finished) = oneshot::channel();
        let (first, is_for_first) = flights.run("a", |_| async { finished.await.unwrap() });
        let (second, is_for_second) = flights.run("b", |_| async { 2 });
        let (third, is_for_third) = flights.run("a", |_| async { 3 });
        assert_eq!(
            (is_for_first, is_for_second, is_for_third),
            (true, false, true)
        );
        finish.send(1).unwrap();
        for run in [first, second, third] {
            assert_eq!(flights.outcome(run).await, Some(1));
        }
        let (next, _) = flights.run("b", |_| async { 4 });
        assert_eq!(flights.outcome(next).await, Some(4));
    }

    #[tokio::test]
    async fn a_detached_run_is_not_joined_and_settling_waits_for_it() {
        let flights = Flights::default();
        let (finish, finished) = oneshot::channel();
        let (before, _) = flights.run("a", |_| async { finished.await.unwrap() });
        flights.detach();
        let (after, _) = flights.run("a", |_| async { 2 });
        assert_eq!(flights.outcome(after).await, Some(2));
        let mut settled = Box::pin(flights.settled());
        assert!((&mut settled).now_or_never().is_none());
        finish.send(1).unwrap();
        settled.await;
        assert_eq!(flights.outcome(before).await, Some(1));
    }

    #[tokio::test]
    async fn a_panic_ends_the_run() {
        let flights = Flights::default();
        let (run, _) = flights.run("a", |_| async { panic!("in the task") });
        assert_eq!(flights.outcome(run).await, None);
        let (next, _) = flights.run("a", |_| async { 2 });
        assert_eq!(flights.outcome(next).await, Some(2));
    }

    #[tokio::test(start_paused = true)]
    async fn a_run_without_an_outcome_is_given_up() {
        let flights = Flights::default();
        let (run, _) = flights.run("a", |_| std::future::pending());
        let waited = flights.outcome_within(run, Duration::from_secs(3)).await;
        let run = waited.err().unwrap();
        assert_eq!(flights.outcome(run).await, None);
        flights.settled().await;
    }
}
