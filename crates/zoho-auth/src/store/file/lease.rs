//! The lock file beside the token file: held while the token file changes, and the place where leases
//! are written down.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use zoho_http::Clock;

use super::super::{Lease, StoreError};
use super::failed;
use crate::ConnectionId;

/// A lease as it stands in the lock file. In milliseconds since 1970.
#[derive(Serialize, Deserialize)]
struct Held {
    holder: String,
    from: u64,
    until: u64,
}

type Leases = BTreeMap<String, Held>;

/// How far a clock may be set back while a lease still counts, in milliseconds. The lease lasts so much
/// longer then.
const SKEW: u64 = 5000;

/// Waits until no other process or task changes the token file. The lock ends with the returned file,
/// or with its process.
pub(super) fn lock(path: &Path) -> Result<File, StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let locked = options.open(name).and_then(|file| {
        file.lock()?;
        Ok(file)
    });
    locked.map_err(|e| failed("its lock file cannot be used", path, e))
}

pub(super) fn take(
    path: &Path,
    id: &ConnectionId,
    ttl: Duration,
    clock: &dyn Clock,
) -> Result<Option<Lease>, StoreError> {
    let mut file = lock(path)?;
    // Not before: who waited for the lock would take a lease of meanwhile for one from the future.
    let now = millis(clock.now());
    let mut leases = read(&mut file);
    // A lease from further ahead was written before the clock went back, and would last too long.
    leases.retain(|_, held| held.from <= now.saturating_add(SKEW) && now < held.until);
    if leases.contains_key(id.as_str()) {
        return Ok(None);
    }
    let lease = Lease::new()?;
    let held = Held {
        holder: lease.holder().to_owned(),
        from: now,
        until: now.saturating_add(u64::try_from(ttl.as_millis()).unwrap_or(u64::MAX)),
    };
    leases.insert(id.as_str().to_owned(), held);
    write(&mut file, &leases).map_err(|e| failed("its lock file cannot be written", path, e))?;
    Ok(Some(lease))
}

pub(super) fn give_back(path: &Path, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
    let mut file = lock(path)?;
    let mut leases = read(&mut file);
    if leases
        .get(id.as_str())
        .is_none_or(|held| held.holder != lease.holder())
    {
        return Ok(());
    }
    leases.remove(id.as_str());
    write(&mut file, &leases).map_err(|e| failed("its lock file cannot be written", path, e))
}

/// What cannot be read is no lease: a writer died in the middle, and leases only save requests.
fn read(file: &mut File) -> Leases {
    let mut text = Vec::new();
    let read = file.rewind().and_then(|()| file.read_to_end(&mut text));
    match read {
        Ok(_) => serde_json::from_slice(&text).unwrap_or_default(),
        Err(_) => Leases::new(),
    }
}

fn write(file: &mut File, leases: &Leases) -> io::Result<()> {
    let text = serde_json::to_vec(leases)?;
    file.rewind()?;
    // On a full disk the old leases then still stand.
    file.write_all(&text)?;
    file.set_len(text.len() as u64)
}

fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    })
}
