//! The items that a list has returned, so that repeated ones are recognised by their id.

use std::collections::{HashSet, VecDeque};

/// The number of ids that are kept: `from` and `limit` reach no further, and neither do page numbers.
const KEPT: usize = 5_000;

/// The number of items at the end of a page that distinguish it from another page, and are written to a cursor.
const TELLING: usize = 200;

/// The keys that identify the items of one page, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Keys {
    keys: Vec<Key>,
    /// The keys of the last items in the form of a cursor.
    text: String,
}

#[derive(Debug, Clone, Copy)]
struct Key {
    hash: u128,
    is_id: bool,
}

impl Keys {
    /// Returns the keys of the items, which `identify` writes one after another; it returns whether the key is an id.
    pub(super) fn of<T>(items: &[T], identify: impl Fn(&T, &mut String) -> bool) -> Self {
        let mut this = Self {
            keys: Vec::with_capacity(items.len()),
            // An id has 18 digits, as a rule.
            text: String::with_capacity(20 * items.len().min(TELLING)),
        };
        let telling = items.len().saturating_sub(TELLING);
        let mut name = String::new();
        for (index, item) in items.iter().enumerate() {
            name.clear();
            let is_id = identify(item, &mut name);
            let hash = hash_of(&name);
            this.keys.push(Key { hash, is_id });
            if index < telling {
                continue;
            }
            if !this.text.is_empty() {
                this.text.push(',');
            }
            if is_id && is_plain(&name) {
                this.text.push_str(&name);
            } else {
                this.text.push_str(&format!("*{hash:032x}"));
            }
        }
        this
    }

    /// Returns the keys of the last items, for a cursor.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the value that distinguishes the page from another, independent of the order of its items.
    pub(super) fn signature(&self) -> Vec<u128> {
        let telling = self.keys.len().saturating_sub(TELLING);
        sorted(self.keys.iter().skip(telling).map(|key| key.hash))
    }
}

/// Parses the keys from the text of [`Keys::text`].
pub(super) fn saved(text: &str) -> Vec<u128> {
    let keys = text.split(',').filter(|key| !key.is_empty()).map(|key| {
        let hash = key.strip_prefix('*');
        hash.and_then(|hash| u128::from_str_radix(hash, 16).ok())
            .unwrap_or_else(|| hash_of(key))
    });
    sorted(keys)
}

fn sorted(keys: impl Iterator<Item = u128>) -> Vec<u128> {
    let mut keys: Vec<_> = keys.collect();
    keys.sort_unstable();
    keys
}

/// Returns whether an id can be written to a cursor unescaped.
fn is_plain(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    id.len() <= 40 && id.bytes().all(plain)
}

/// Computes FNV-1a of 128 bits: the same in every version, as it is written to cursors.
fn hash_of(text: &str) -> u128 {
    let start = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    text.bytes().fold(start, |hash: u128, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}

/// The items that were returned; only the last ones if there are many.
#[derive(Debug, Default)]
pub(super) struct Given {
    known: HashSet<u128>,
    order: VecDeque<u128>,
}

impl Given {
    /// Adds the items of a page and returns for each whether it is new. An item that occurs twice in one page is kept.
    /// Items without an id count only if `by_content` is set.
    pub(super) fn take(&mut self, page: &Keys, by_content: bool) -> Vec<bool> {
        let counts = |key: &&Key| key.is_id || by_content;
        let is_new = |key: &Key| !counts(&key) || !self.known.contains(&key.hash);
        let new = page.keys.iter().map(is_new).collect();
        self.add(page.keys.iter().filter(counts).map(|key| key.hash));
        new
    }

    /// Adds items that were returned before.
    pub(super) fn add(&mut self, keys: impl IntoIterator<Item = u128>) {
        for key in keys {
            if !self.known.insert(key) {
                continue;
            }
            self.order.push_back(key);
            if self.order.len() > KEPT
                && let Some(oldest) = self.order.pop_front()
            {
                self.known.remove(&oldest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(ids: &[&str]) -> Keys {
        Keys::of(ids, |id, to| {
            to.push_str(id);
            !id.starts_with('{')
        })
    }

    #[test]
    fn a_cursor_holds_the_keys_of_a_page() {
        let page = ids(&["400000000000000001", "b,c", "{\"x\":1}"]);
        assert!(page.text().starts_with("400000000000000001,*"));
        assert_eq!(saved(page.text()), page.signature());
        assert!(saved("").is_empty());
    }

    #[test]
    fn what_was_given_is_known_and_what_a_page_repeats_in_itself_stays() {
        let mut given = Given::default();
        assert_eq!(given.take(&ids(&["1", "1", "2"]), true), [true; 3]);
        assert_eq!(given.take(&ids(&["2", "3"]), true), [false, true]);
        // Items without an id are compared only if the same content means the same item.
        for (by_content, expected) in [(false, true), (true, true), (true, false)] {
            assert_eq!(given.take(&ids(&["{}"]), by_content), [expected]);
        }
    }

    #[test]
    fn the_last_five_thousand_are_kept() {
        let mut given = Given::default();
        given.add(0..6_000);
        assert_eq!(given.known.len(), KEPT);
        assert!(!given.known.contains(&999) && given.known.contains(&1_000));
    }
}
