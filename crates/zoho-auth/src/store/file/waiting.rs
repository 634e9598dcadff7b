//! Waiting for the lock of a file: one task at a time tries to take it, the others queue without a thread, and all of
//! them time out.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use tokio::runtime::Handle;
use tokio::sync::{Mutex as Queue, OwnedMutexGuard};
use zoho_http::clock::{Clock, SystemClock};

use super::lock::{self, Lock};
use super::{StoreError, failed};

/// Pause between two attempts to take a lock that another process holds.
const PAUSE: Duration = Duration::from_millis(5);

/// When a task timed out on this lock. Tasks that were queued before that have waited as long.
type GivenUp = Option<Duration>;

/// The waits of one store.
pub(super) struct Waiting {
    queues: Mutex<HashMap<PathBuf, Arc<Queue<GivenUp>>>>,
    pause: Mutex<Option<Shared<BoxFuture<'static, ()>>>>,
    /// Real time, in which the process that holds the lock runs.
    clock: SystemClock,
}

impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting").finish_non_exhaustive()
    }
}

/// Outcome of one try.
enum Tried<T, W> {
    Done(T),
    /// The lock is held; returns the work and the place in the queue for the next try.
    Busy(W, Turn),
}

impl Waiting {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self {
            queues: Mutex::default(),
            pause: Mutex::default(),
            clock: SystemClock::new(),
        })
    }

    /// Does `work` with the lock of the token file `path`, on a thread that may block. A lock that another process
    /// holds for longer than `timeout` is an error.
    ///
    /// If the caller stops waiting, either no lock is taken or the work is done to its end.
    pub(super) async fn locked<T: Send + 'static>(
        self: &Arc<Self>,
        path: PathBuf,
        timeout: Duration,
        work: impl FnOnce(&Path, &mut Lock) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let arrived = self.clock.monotonic();
        let mut turn = self.turn(&path).await;
        let begins = self.clock.monotonic();
        let given_up = turn.given_up().is_some_and(|at| at >= arrived);
        let mut work = work;
        loop {
            let path = path.clone();
            let tried = blocking(move || match Lock::try_take(&path)? {
                Some(mut lock) => {
                    let done = work(&path, &mut lock)?;
                    drop(turn);
                    Ok(Tried::Done(done))
                }
                None => Ok(Tried::Busy(work, turn)),
            });
            match tried.await? {
                Tried::Done(done) => return Ok(done),
                Tried::Busy(again, place) => (work, turn) = (again, place),
            }
            let now = self.clock.monotonic();
            if given_up || now.saturating_sub(begins) >= timeout {
                turn.give_up(now);
                return Err(held(turn.path(), timeout));
            }
            self.pause().await;
        }
    }

    /// Waits for the tasks that are queued before.
    async fn turn(self: &Arc<Self>, path: &Path) -> Turn {
        let queue = {
            let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(queues.entry(path.to_owned()).or_default())
        };
        Turn {
            given_up: Some(queue.lock_owned().await),
            waiting: Arc::clone(self),
            path: path.to_owned(),
        }
    }

    /// Pauses. One thread waits for all tasks of the store.
    async fn pause(&self) {
        if Handle::try_current().is_err() {
            return sleep();
        }
        let pause = {
            let mut pause = self.pause.lock().unwrap_or_else(PoisonError::into_inner);
            match &*pause {
                Some(running) if running.peek().is_none() => running.clone(),
                _ => {
                    let started = tokio::task::spawn_blocking(sleep)
                        .map(drop)
                        .boxed()
                        .shared();
                    pause.insert(started).clone()
                }
            }
        };
        pause.await;
    }
}

/// The head of the queue for a file.
struct Turn {
    given_up: Option<OwnedMutexGuard<GivenUp>>,
    waiting: Arc<Waiting>,
    path: PathBuf,
}

impl Turn {
    fn given_up(&self) -> GivenUp {
        self.given_up.as_deref().copied().flatten()
    }

    fn give_up(&mut self, now: Duration) {
        if let Some(given_up) = &mut self.given_up {
            **given_up = Some(now);
        }
    }

    fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Turn {
    /// The last task removes the queue.
    fn drop(&mut self) {
        let queues = &self.waiting.queues;
        let mut queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
        self.given_up = None;
        if queues
            .get(&self.path)
            .is_some_and(|queue| Arc::strong_count(queue) == 1)
        {
            queues.remove(&self.path);
        }
    }
}

/// Does `work` on a thread that may block; without a runtime, on the current one.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    if Handle::try_current().is_err() {
        return work();
    }
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| StoreError::new("the thread that accesses the token file ended early"))?
}

#[expect(
    clippy::disallowed_methods,
    reason = "no clock of a test decides when another process lets go of a file"
)]
fn sleep() {
    std::thread::sleep(PAUSE);
}

fn held(path: &Path, timeout: Duration) -> StoreError {
    let lock = lock::path_of(path);
    let cause = std::io::Error::new(
        std::io::ErrorKind::TimedOut,
        format!(
            "another process has held its lock file {} for {timeout:?}: try again later, or end that process",
            lock.display()
        ),
    );
    failed("it cannot be changed now", path, cause)
}
