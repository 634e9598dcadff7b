//! Replacement and removal of a connection.

use std::time::{Duration, SystemTime};

use zoho_http::clock::Clock;

use super::lease::{HeldLease, LEASE_TTL, poll_interval};
use super::store_access::StoreAccess;
use crate::accounts::AccountsClient;
use crate::connection::Connection;
use crate::error::Error;
use crate::store::{Expected, StoreErrorKind};

/// Maximum number of tries when other writers come first.
const TRIES: u32 = 5;

/// How long a removal waits for a refresh by another holder.
const TURN: Duration = Duration::from_secs(5);

/// Replaces the stored connection with `connection`.
pub(super) async fn replace(
    store: &StoreAccess,
    clock: &dyn Clock,
    connection: Connection,
) -> Result<(), Error> {
    let mut tries = TRIES;
    loop {
        tries -= 1;
        let stored = store.load().await?;
        let generation = first_generation(stored.as_ref(), clock.now());
        let newest = connection.clone().with_generation(generation);
        let expected = Expected::from(stored.as_ref());
        match store.compare_and_set(expected, Some(&newest)).await {
            Ok(()) => return Ok(()),
            // The old connection was changed meanwhile, by a writer without a lease.
            Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
            Err(e) => return Err(e.into()),
        }
    }
}

/// Removes the connection, once no refresh can store its token afterwards. With `revoke`, revokes its tokens first.
/// Returns whether there was a connection.
pub(super) async fn remove(
    store: &StoreAccess,
    clock: &dyn Clock,
    revoke: Option<&AccountsClient>,
) -> Result<bool, Error> {
    let lease = lease_in_turn(store, clock).await;
    let result = remove_now(store, revoke).await;
    if let Some(lease) = lease {
        lease.release().await;
    }
    result
}

async fn remove_now(store: &StoreAccess, revoke: Option<&AccountsClient>) -> Result<bool, Error> {
    let Some(mut stored) = store.load().await? else {
        return Ok(false);
    };
    if let Some(accounts) = revoke {
        accounts.revoke(&stored).await?;
    }
    let mut tries = TRIES;
    loop {
        tries -= 1;
        match store.compare_and_set(Expected::from(&stored), None).await {
            Ok(()) => return Ok(true),
            Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
            Err(e) => return Err(e.into()),
        }
        stored = match store.load().await? {
            // Something was recorded in it meanwhile.
            Some(latest) if latest.is_same_sign_in(&stored) => latest,
            // The user has signed in again meanwhile, and that sign-in stays, or another process removed the
            // connection.
            _ => return Ok(false),
        };
    }
}

/// Returns the seconds since 1970, or more: higher than the generation of any earlier connection under this id, even of
/// one that was removed and that a slow writer still holds.
fn first_generation(stored: Option<&Connection>, now: SystemTime) -> u64 {
    let since = now.duration_since(SystemTime::UNIX_EPOCH);
    let now = since.as_ref().map_or(1, Duration::as_secs).max(1);
    // Wraps: a record with the highest generation must not block every sign-in.
    let next = stored.map_or(0, |stored| stored.generation().wrapping_add(1));
    now.max(next)
}

/// Takes the lease, so that no refresh in progress can store its token after the removal. Does not wait for a refresh
/// that takes long: it checks for the connection before it stores anything.
async fn lease_in_turn(store: &StoreAccess, clock: &dyn Clock) -> Option<HeldLease> {
    let give_up = clock.monotonic().saturating_add(TURN);
    loop {
        match store.try_lease(LEASE_TTL).await {
            Ok(Some(lease)) => return Some(lease),
            Ok(None) if clock.monotonic() < give_up => {}
            Ok(None) => return None,
            // A full disk or memory must not prevent a removal.
            Err(e) => {
                tracing::debug!(connection = %store.id(), error = %e, "there is no lease");
                return None;
            }
        }
        clock.sleep(poll_interval()).await;
    }
}
