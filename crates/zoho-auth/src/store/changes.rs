//! How a store tells the handles of this process that a connection was changed.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::connection::ConnectionId;

/// Hub that reports changes in the store to the users of a connection in this process. Cheap to clone.
///
/// A store that learns of changes (by a subscription, by `LISTEN`) makes one, returns clones of it from
/// [`TokenStore::changes`](crate::TokenStore::changes), and calls [`changed`](Self::changed) for each
/// change it learns of. The next call in the name of that connection then loads it again. Telling of a
/// change that did not happen costs one load; a change that is not told is noticed after
/// [`RefreshPolicy::look_again`](crate::RefreshPolicy::look_again).
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
    /// Grows when anything may have changed.
    all: AtomicU64,
    /// By connection that somebody watches, what grows when it was changed.
    each: Mutex<HashMap<ConnectionId, Weak<AtomicU64>>>,
}

impl Changes {
    /// Creates a hub without watchers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports that the connection `id` was changed or removed, by any process.
    pub fn changed(&self, id: &ConnectionId) {
        if let Some(watched) = self.0.each().get(id).and_then(Weak::upgrade) {
            watched.fetch_add(1, Ordering::Release);
        }
    }

    /// Reports that any connection may have been changed, as messages may have been lost.
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
        // A map is whole between two calls, whatever panicked in between.
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
    /// Always there, but for the moment in which the watch ends.
    own: Option<Arc<AtomicU64>>,
    changes: Changes,
}

impl Watch {
    /// A number that is another one after each change that was told. Two loads: no lock, no waiting.
    pub(crate) fn count(&self) -> u64 {
        let own = self
            .own
            .as_ref()
            .map_or(0, |own| own.load(Ordering::Acquire));
        // Both grow only, so that their sum is never the same again.
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
