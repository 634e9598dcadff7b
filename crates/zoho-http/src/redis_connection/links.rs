//! The open connections, one for each runtime.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::RedisResult;
use tokio::runtime::{Handle, Id};
use tokio::sync::watch;
use tokio::task::AbortHandle;

use super::link::RedisLink;
use super::target::Target;

/// The minimum time between two replacements of a connection that works.
const AT_MOST_EVERY: Duration = Duration::from_secs(1);

/// The connections by runtime. A connection is driven by the runtime in which it was made, and is dead when that has
/// ended.
#[derive(Default)]
pub(super) struct Links(Mutex<State>);

#[derive(Default)]
struct State {
    made: u64,
    slots: HashMap<Id, Slot>,
}

struct Slot {
    number: u64,
    made_at: Duration,
    link: watch::Receiver<Option<RedisResult<RedisLink>>>,
    task: AbortHandle,
}

impl Slot {
    /// Returns whether it is alive. Its task, which ends with its runtime, holds the other end.
    fn is_alive(&self) -> bool {
        self.link.has_changed().is_ok()
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Links {
    /// Returns the connection of this runtime, opened if there is none.
    pub(super) async fn get(
        &self,
        runtime: &Handle,
        target: &Arc<Target>,
        timeout: Duration,
        now: Duration,
    ) -> RedisResult<RedisLink> {
        let (number, mut link) = {
            let mut state = self.state();
            if !state.slots.get(&runtime.id()).is_some_and(Slot::is_alive) {
                state.slots.retain(|_, slot| slot.is_alive());
                state.made += 1;
                let slot = make(runtime, state.made, target, timeout, now);
                state.slots.insert(runtime.id(), slot);
            }
            let slot = &state.slots[&runtime.id()];
            (slot.number, slot.link.clone())
        };
        let made = match link.wait_for(Option::is_some).await {
            Ok(made) => made.clone(),
            Err(_) => None,
        };
        let ended = || std::io::Error::from(std::io::ErrorKind::BrokenPipe).into();
        let made = made.unwrap_or_else(|| Err(ended()));
        if made.is_err() {
            self.give_up(runtime, number);
        }
        made
    }

    /// Drops a dead connection, so that a new one is opened next time.
    pub(super) fn give_up(&self, runtime: &Handle, number: u64) {
        let mut state = self.state();
        if let Some(slot) = state.slots.get(&runtime.id())
            && slot.number == number
        {
            state.slots.remove(&runtime.id());
        }
    }

    /// Drops a connection that works, so that a new one is opened next time, unless that was done just now; returns
    /// whether the next one is a new one.
    pub(super) fn renew(&self, runtime: &Handle, number: u64, now: Duration) -> bool {
        let mut state = self.state();
        match state.slots.get(&runtime.id()) {
            Some(slot) if slot.number == number => {
                let may = now >= slot.made_at + AT_MOST_EVERY;
                if may {
                    state.slots.remove(&runtime.id());
                }
                may
            }
            // Another caller did.
            _ => true,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Connects in a separate task: a cancelled caller must not stop it half-way for the others.
fn make(
    runtime: &Handle,
    number: u64,
    target: &Arc<Target>,
    timeout: Duration,
    now: Duration,
) -> Slot {
    let (sender, link) = watch::channel(None);
    let target = Arc::clone(target);
    let task = runtime.spawn(async move {
        let made = target
            .connect(timeout)
            .await
            .map(|link| link.numbered(number));
        let failed = made.is_err();
        sender.send_replace(Some(made));
        if !failed {
            target.attend().await;
        }
    });
    Slot {
        number,
        made_at: now,
        link,
        task: task.abort_handle(),
    }
}
