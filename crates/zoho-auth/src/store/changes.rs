//! Reports of changed connections to the handles of this process.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::connection::ConnectionId;

/// Hub that reports changes in the store to the handles of a connection in this process. Cheap to clone.
///
/// A store that is notified of changes (by a subscription, by `LISTEN`) creates one, returns clones of it from
/// [`TokenStore::changes`](crate::TokenStore::changes), and calls [`changed`](Self::changed) for each notification. The
/// next call of that connection then loads it again. A report without a change costs one load; a change without a
/// report is noticed after [`RefreshPolicy::look_again`](crate::RefreshPolicy::look_again).
///
/// ```
/// use zoho_auth::Changes;
///
/// let changes = Changes::new();
/// // A message of the database names a connection:
/// changes.changed(&"user-42".into());
/// // The subscription broke off and is there again; messages may have been lost:
/// changes.all_changed();
/// ```
#[derive(Clone, Default)]
pub struct Changes(Arc<Shared>);

#[derive(Default)]
struct Shared {
    /// Incremented when anything may have changed.
    all: AtomicU64,
    /// A counter for each watched connection, incremented when it was changed.
    each: Mutex<HashMap<ConnectionId, Weak<AtomicU64>>>,
}

impl Changes {
    /// Creates a hub without watchers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports that the connection `id` was changed or removed by any process.
    pub fn changed(&self, id: &ConnectionId) {
        if let Some(watched) = self.0.each().get(id).and_then(Weak::upgrade) {
            watched.fetch_add(1, Ordering::Release);
        }
    }

    /// Reports that any connection may have been changed, because notifications may have been lost.
    pub fn all_changed(&self) {
        self.0.all.fetch_add(1, Ordering::Release);
    }

    /// Watches one connection.
    pub(crate) fn watch(&self, id: &ConnectionId) -> Watch {
        let mut each = self.0.each();
        let found = each.get(id).and_then(Weak::upgrade);
        let own = found.unwrap_or_else(|| {
            let own = Arc::default();
            each.insert(id.clone(), Arc::downgrade(&own));
            own
        });
        drop(each);
        Watch {
            id: id.clone(),
            own: Some(own),
            changes: self.clone(),
        }
    }
}

impl Shared {
    fn each(&self) -> MutexGuard<'_, HashMap<ConnectionId, Weak<AtomicU64>>> {
        // The map is consistent between two calls, so a panic does no harm.
        self.each.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes")
            .field("watched", &self.0.each().len())
            .finish()
    }
}

/// The changes of one connection.
pub(crate) struct Watch {
    id: ConnectionId,
    /// Always `Some`, except while the watch is dropped.
    own: Option<Arc<AtomicU64>>,
    changes: Changes,
}

impl Watch {
    /// Returns a number that differs after each reported change. Two loads; takes no lock.
    pub(crate) fn count(&self) -> u64 {
        let own = self
            .own
            .as_ref()
            .map_or(0, |own| own.load(Ordering::Acquire));
        // Both only grow, so that their sum never repeats.
        own.wrapping_add(self.changes.0.all.load(Ordering::Acquire))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let mut each = self.changes.0.each();
        self.own = None;
        // Another handle of the same connection may still watch it.
        if each
            .get(&self.id)
            .is_some_and(|own| own.strong_count() == 0)
        {
            each.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_is_told_to_those_who_watch_and_to_no_others() {
        let changes = Changes::new();
        let (a, again, b) = (
            changes.watch(&"a".into()),
            changes.watch(&"a".into()),
            changes.watch(&"b".into()),
        );
        let before = (a.count(), again.count(), b.count());
        changes.changed(&"a".into());
        changes.changed(&"unwatched".into());
        assert_ne!(a.count(), before.0);
        assert_ne!(again.count(), before.1);
        assert_eq!(b.count(), before.2);
        changes.all_changed();
        assert_ne!(b.count(), before.2);
    }

    #[test]
    fn a_watch_that_ended_leaves_nothing_behind() {
        let changes = Changes::new();
        let (one, two) = (changes.watch(&"a".into()), changes.watch(&"a".into()));
        drop(one);
        let before = two.count();
        changes.changed(&"a".into());
        assert_ne!(two.count(), before);
        drop(two);
        assert!(changes.0.each().is_empty());
    }
}
