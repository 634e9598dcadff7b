//! Leases, stored in the lock file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use zoho_http::clock::Clock;

use super::super::{Lease, StoreError};
use super::failed;
use super::lock::Lock;
use crate::connection::ConnectionId;

/// A lease as stored in the lock file. In milliseconds since 1970.
#[derive(Serialize, Deserialize)]
struct Held {
    holder: String,
    from: u64,
    until: u64,
}

/// The leases of a lock file, and the number of bytes they occupy.
struct Leases {
    held: BTreeMap<String, Held>,
    length: usize,
}

/// The maximum by which a clock may be set back for a lease to remain valid, in milliseconds. The lease then lasts
/// longer by this much.
const SKEW: u64 = 5000;

/// A lease on its way to its holder; released if it does not arrive.
pub(super) struct Taken {
    file: PathBuf,
    id: ConnectionId,
    lease: Option<Lease>,
}

impl Taken {
    pub(super) fn arrived(mut self) -> Option<Lease> {
        self.lease.take()
    }
}

impl Drop for Taken {
    /// The holder is gone: its task was dropped, or its runtime ended.
    fn drop(&mut self) {
        let Some(lease) = self.lease.take() else {
            return;
        };
        // If the lock is held at this moment, the lease expires on its own.
        if let Ok(Some(mut lock)) = Lock::try_take(&self.file)
            && let Err(e) = give_back(&self.file, &mut lock, &self.id, &lease)
        {
            tracing::debug!(connection = %self.id, error = %e, "the lease was not released and ends by itself");
        }
    }
}

pub(super) fn take(
    path: &Path,
    lock: &mut Lock,
    id: &ConnectionId,
    ttl: Duration,
    clock: &dyn Clock,
) -> Result<Taken, StoreError> {
    let mut taken = Taken {
        file: path.to_owned(),
        id: id.clone(),
        lease: None,
    };
    // After the lock: with an earlier time, a lease taken during the wait would look as if it came from the future.
    let now = millis(clock.now());
    let mut leases = Leases::read(lock);
    // A lease from further ahead was written before the clock was set back, and would last too long.
    leases
        .held
        .retain(|_, held| held.from <= now.saturating_add(SKEW) && now < held.until);
    if leases.held.contains_key(id.as_str()) {
        return Ok(taken);
    }
    let lease = Lease::new()?;
    let held = Held {
        holder: lease.holder().to_owned(),
        from: now,
        until: now.saturating_add(u64::try_from(ttl.as_millis()).unwrap_or(u64::MAX)),
    };
    leases.held.insert(id.as_str().to_owned(), held);
    leases.write(path, lock)?;
    taken.lease = Some(lease);
    Ok(taken)
}

pub(super) fn give_back(
    path: &Path,
    lock: &mut Lock,
    id: &ConnectionId,
    lease: &Lease,
) -> Result<(), StoreError> {
    let mut leases = Leases::read(lock);
    let held = leases.held.get(id.as_str());
    if held.is_none_or(|held| held.holder != lease.holder()) {
        return Ok(());
    }
    leases.held.remove(id.as_str());
    leases.write(path, lock)
}

impl Leases {
    /// Unreadable content counts as no lease: a writer died halfway, and leases only save requests.
    fn read(lock: &mut Lock) -> Self {
        let content = lock.content().map(|content| {
            let mut values = serde_json::Deserializer::from_reader(content).into_iter();
            let held = values.next().and_then(Result::ok);
            held.map(|held| (held, values.byte_offset()))
        });
        match content {
            Ok(Some((held, length))) => Self { held, length },
            _ => Self {
                held: BTreeMap::new(),
                length: usize::try_from(lock.length()).unwrap_or(0),
            },
        }
    }

    fn write(&self, path: &Path, lock: &mut Lock) -> Result<(), StoreError> {
        let text = serde_json::to_vec(&self.held).map_err(std::io::Error::from);
        text.and_then(|text| lock.write(text, self.length))
            .map_err(|e| failed("its lock file cannot be written", path, e))
    }
}

fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    })
}
