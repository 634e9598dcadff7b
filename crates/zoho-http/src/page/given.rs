//! Which items a list has given: what comes again is known by its id.

use std::collections::{HashSet, VecDeque};

/// How many ids are kept: `from` and `limit` reach no further, and neither do page numbers.
const KEPT: usize = 5_000;

/// How many of a page's items, from its end, tell it from another page, and are written to a cursor.
const TELLING: usize = 200;

/// What tells the items of one page from all others, in their order.
#[derive(Debug, Clone, Default)]
pub(super) struct Keys {
    keys: Vec<Key>,
    /// The keys of the last items as a cursor holds them.
    text: String,
}

#[derive(Debug, Clone, Copy)]
struct Key {
    hash: u128,
    is_id: bool,
}

impl Keys {
    /// The keys of items that `identify` writes one after another, saying whether it is an id.
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

    /// The keys of the last items, for a cursor.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What tells the page from another, whatever the order in it.
    pub(super) fn signature(&self) -> Vec<u128> {
        let telling = self.keys.len().saturating_sub(TELLING);
        sorted(self.keys.iter().skip(telling).map(|key| key.hash))
    }
}

/// The keys in a text of [`Keys::text`].
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

/// Whether an id can stand in a cursor as it is.
fn is_plain(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    id.len() <= 40 && id.bytes().all(plain)
}

/// FNV-1a of 128 bits: the same in every version, as it is written to cursors.
fn hash_of(text: &str) -> u128 {
    let start = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    text.bytes().fold(start, |hash: u128, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}

/// The items that were given, the last of them where there are many.
#[derive(Debug, Default)]
pub(super) struct Given {
    known: HashSet<u128>,
    order: VecDeque<u128>,
}

impl Given {
    /// Takes the items of a page; says of each whether it is new. What comes twice in one page is left as it
    /// is. Items without an id count only where `by_content` says so.
    pub(super) fn take(&mut self, page: &Keys, by_content: bool) -> Vec<bool> {
        let counts = |key: &&Key| key.is_id || by_content;
        let is_new = |key: &Key| !counts(&key) || !self.known.contains(&key.hash);
        let new = page.keys.iter().map(is_new).collect();
        self.add(page.keys.iter().filter(counts).map(|key| key.hash));
        new
    }

    /// Takes items that were given before.
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
        // Without an id, only where the same content can be no other item.
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
