//! A map of shared values in bounded memory, which are kept while they are in use.

use std::fmt;
use std::hash::Hash;
use std::sync::Arc;

use indexmap::IndexMap;

/// The maximum number of entries that an insertion examines to find one to drop. It bounds the cost of an insertion,
/// however many entries are held, and drops idle entries faster than new ones arrive.
const LOOKS: usize = 4;

/// A map of shared values: all callers with the same key get the same value for as long as any of them holds it.
///
/// Up to `capacity` entries are kept. Beyond that, an insertion drops idle entries, which only the registry holds;
/// entries that were requested again since they were last examined are dropped last. An entry in use is never dropped,
/// so the registry grows with the number of values held at a time.
///
/// A lookup and an insertion take constant time, amortised over the growth of the table.
pub struct Registry<K, V> {
    entries: IndexMap<K, Entry<V>>,
    capacity: usize,
    /// The next entry to examine when room is needed.
    hand: usize,
}

struct Entry<V> {
    value: Arc<V>,
    /// Whether it was requested again since the hand last passed.
    used: bool,
}

impl<K: Hash + Eq, V> Registry<K, V> {
    /// Returns an empty registry that keeps up to `capacity` entries.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            entries: IndexMap::new(),
            capacity,
            hand: 0,
        }
    }

    /// Sets the number of entries to keep.
    pub fn set_capacity(&mut self, capacity: usize) {
        self.capacity = capacity;
    }

    /// Returns the value of `key`, created by `make` if there is none. `is_idle` decides whether a value to which the
    /// registry has the only `Arc` may be dropped.
    pub fn get_or_insert_with(
        &mut self,
        key: K,
        is_idle: impl Fn(&V) -> bool,
        make: impl FnOnce(&K) -> V,
    ) -> Arc<V> {
        if let Some(entry) = self.entries.get_mut(&key) {
            entry.used = true;
            return Arc::clone(&entry.value);
        }
        self.make_room(|value| Arc::strong_count(value) == 1 && is_idle(value));
        let value = Arc::new(make(&key));
        let entry = Entry {
            value: Arc::clone(&value),
            used: false,
        };
        self.entries.insert(key, entry);
        value
    }

    /// Returns the values, in no particular order.
    pub fn values(&self) -> impl Iterator<Item = &Arc<V>> {
        self.entries.values().map(|entry| &entry.value)
    }

    /// Returns the number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn make_room(&mut self, is_idle: impl Fn(&Arc<V>) -> bool) {
        let before = self.entries.len();
        // Dropped if there is no better candidate: memory must stay bounded even if every entry is in demand.
        let mut in_demand = None;
        for _ in 0..LOOKS {
            if self.entries.len() < self.capacity {
                return;
            }
            if self.hand >= self.entries.len() {
                self.hand = 0;
            }
            let Some((_, entry)) = self.entries.get_index_mut(self.hand) else {
                return;
            };
            let at = self.hand;
            self.hand += 1;
            if !is_idle(&entry.value) {
                continue;
            }
            if std::mem::take(&mut entry.used) {
                in_demand.get_or_insert(at);
            } else {
                // The youngest takes its place, and is examined in the next round.
                self.entries.swap_remove_index(at);
            }
        }
        if self.entries.len() == before
            && let Some(at) = in_demand
        {
            self.entries.swap_remove_index(at);
        }
    }
}

impl<K, V> fmt::Debug for Registry<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry")
            .field("len", &self.entries.len())
            .field("capacity", &self.capacity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn get(registry: &mut Registry<u32, u32>, key: u32) -> Arc<u32> {
        registry.get_or_insert_with(key, |_| true, |key| *key)
    }

    #[test]
    fn one_value_a_key_and_no_more_than_the_capacity_while_nobody_holds_them() {
        let mut registry = Registry::new(100);
        let held = get(&mut registry, 0);
        for key in 1..10_000 {
            assert_eq!(*get(&mut registry, key), key);
            assert!(registry.len() <= 100);
        }
        assert!(Arc::ptr_eq(&held, &get(&mut registry, 0)));
    }

    #[test]
    fn what_is_asked_for_again_outlives_what_is_not() {
        let mut registry = Registry::new(100);
        let popular = Arc::downgrade(&get(&mut registry, 0));
        for key in 1..10_000 {
            get(&mut registry, key);
            get(&mut registry, 0);
        }
        assert!(popular.upgrade().is_some());
    }

    #[test]
    fn every_idle_entry_has_its_turn() {
        let mut registry = Registry::new(100);
        let first: Vec<_> = (0..100)
            .map(|key| Arc::downgrade(&get(&mut registry, key)))
            .collect();
        for key in 100..1000 {
            get(&mut registry, key);
        }
        assert!(first.iter().all(|gone| gone.upgrade().is_none()));
    }

    #[test]
    fn memory_stays_bounded_where_all_are_in_demand() {
        let mut registry = Registry::new(100);
        for key in 0..1000 {
            get(&mut registry, key);
            for known in 0..=key {
                if registry.entries.contains_key(&known) {
                    get(&mut registry, known);
                }
            }
            assert!(registry.len() <= 101, "{}", registry.len());
        }
    }

    #[test]
    fn values_that_are_busy_by_themselves_stay() {
        let mut registry = Registry::new(10);
        let busy = Arc::downgrade(&get(&mut registry, 0));
        for key in 1..1000 {
            registry.get_or_insert_with(key, |value| *value != 0, |key| *key);
        }
        assert!(busy.upgrade().is_some());
    }

    /// A sweep over all entries at every insertion made each one cost a millisecond.
    #[test]
    fn an_insertion_looks_at_few_entries_however_many_are_held() {
        let mut registry = Registry::new(100);
        let mut held = Vec::new();
        let looked_at = Cell::new(0);
        for key in 0..20_000 {
            let look = |_: &u32| {
                looked_at.set(looked_at.get() + 1);
                false
            };
            held.push(registry.get_or_insert_with(key, look, |key| *key));
        }
        // None of the entries in use is asked whether it is busy.
        assert_eq!(looked_at.get(), 0);
        held.clear();
        for key in 0..20_000 {
            let look = |_: &u32| {
                looked_at.set(looked_at.get() + 1);
                false
            };
            registry.get_or_insert_with(key + 20_000, look, |key| *key);
        }
        assert!(looked_at.get() <= 20_000 * LOOKS);
    }

    #[test]
    fn a_crowd_that_has_left_is_dropped_soon() {
        let mut registry = Registry::new(100);
        let held: Vec<_> = (0..20_000).map(|key| get(&mut registry, key)).collect();
        assert_eq!(registry.len(), 20_000);
        drop(held);
        for key in 0..8_000 {
            get(&mut registry, key + 20_000);
        }
        assert!(registry.len() <= 100);
    }

    #[test]
    fn nothing_is_kept_without_capacity() {
        let mut registry = Registry::new(0);
        for key in 0..100 {
            get(&mut registry, key);
        }
        assert!(registry.len() <= 1);
    }
}
