//! Lists that come in pages: one page, all pages, or a stream of all items.
//!
//! A [`List`] is a call that gives one [`Page`]. [`List::pages`] and [`List::stream`] go on from there by
//! themselves. Their place is a [`Cursor`], which can be saved and taken up by another process.
//!
//! # Guarantees
//!
//! [`List::pages`] and [`List::stream`]
//!
//! - give every item of a list that does not change, whether the server counts from 0 or from 1, gives
//!   smaller pages than it was asked for, or leaves out rows that the user may not see;
//! - give no item twice. Items are known by their `id`, those without one by their whole content. An item
//!   comes as it was when it came first;
//! - end where the server says so or gives nothing, and otherwise with an error. Items that came are given
//!   before it. The error is [`ErrorKind::PaginationLimit`](crate::ErrorKind::PaginationLimit) where more items
//!   follow than the list gives, and [`ErrorKind::Decode`](crate::ErrorKind::Decode) where the server repeats
//!   itself or does not say whether more follow;
//! - hold one page and at most 5,000 ids in memory.
//!
//! A list may change while it is read. An item that is added may be left out, and none comes twice. Where items
//! are removed, page numbers and offsets move past as many others, and nothing in the answers shows it. A page
//! token does not: CRM's lists that take `page_token` go by it from the first page with [`List::by_token`].
//! Neither does a key: CRM's `coql().select(…)` reads by ids, and a list with a range
//! of times can be read range by range. The documentation of each operation names what it has.
//!
//! Two things cannot be told apart from the end of a list in Desk: a page of the largest size on which the user
//! may see no row, and rows without an `id` that are equal in every member, which count as one.
//!
//! # Lists of other products
//!
//! A product says how its lists go on in [`Product::next_page`](crate::Product::next_page), and a caller for one
//! list in [`List::next_page`]: both read it from a page's response.

mod cursor;
mod given;
mod identity;
mod list;
mod next;
mod pages;
mod walk;

use std::fmt;
use std::ops::Deref;

use serde::ser::{Serialize, SerializeMap, Serializer};

pub(crate) use self::cursor::Blocked;
pub use self::cursor::{Cursor, InvalidCursor};
use self::given::Keys;
pub use self::list::List;
pub use self::next::{Next, PageResponse};
pub use self::pages::{Items, Pages};
pub(crate) use self::walk::asks_past_the_last;
use zoho_types::json::{ExtraFields, Field, View, members_of};
use zoho_types::{DateTime, object};

/// How a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// Not at all: everything comes at once. A page with `more_records: true` is followed by an error.
    Whole,
    /// `page` from 1 and `per_page`, as in CRM: up to 2,000 items, and past them with `page_token`. Where the
    /// pages do not say whether more follow, an empty page or one that came before is the end.
    Numbered {
        /// Whether the list takes `page_token`.
        token: bool,
        /// The largest page.
        max: u32,
    },
    /// `from` and `limit`, as in Desk: up to `from` 4999. The first page is asked for without `from`, and the
    /// next from the number of items that came, so that it does not matter whether the server counts from 0 or
    /// from 1. An empty page or one that came before is the end; a short one is not, as rows may be hidden.
    Offset {
        /// The largest page.
        max: u32,
    },
    /// `index`, as for the e-mails of a record in CRM: `info.next_index` of a page leads to the next.
    Index,
}

/// One page of a list, with what came beside it. It is used like a slice.
#[derive(Clone, PartialEq)]
pub struct Page<T> {
    items: Vec<T>,
    key: &'static str,
    info: Option<PageInfo>,
    extra: ExtraFields,
    here: Option<Cursor>,
    next: Option<Cursor>,
    not_modified: bool,
    identify: Identify<T>,
}

/// How an item's key is written. The type of the items decides it, so that two of them are equal.
struct Identify<T>(Option<fn(&T, &mut String) -> bool>);

impl<T> Clone for Identify<T> {
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

impl<T> PartialEq for Identify<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What CRM says of a page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// How many items a page has at the most.
    pub per_page: Option<i64>,
    /// How many items this page has.
    pub count: Option<i64>,
    /// The number of this page, from 1.
    pub page: Option<i64>,
    /// Whether more follow.
    pub more_records: Option<bool>,
    /// What it is sorted by.
    pub sort_by: Option<String>,
    /// `asc` or `desc`
    pub sort_order: Option<String>,
    /// Leads to the next page.
    pub next_page_token: Option<String>,
    /// Leads to the page before.
    pub previous_page_token: Option<String>,
    /// Leads to the next page of a list that goes by `index`.
    pub next_index: Option<String>,
    /// Leads to the page before in a list that goes by `index`.
    pub prev_index: Option<String>,
    /// When the tokens are no longer taken.
    pub page_token_expiry: Option<DateTime>,
    /// What else it says.
    pub extra: ExtraFields,
}

object!(PageInfo {
    "page" => page,
    "per_page" => per_page,
    "count" => count,
    "more_records" => more_records,
    "sort_by" => sort_by,
    "sort_order" => sort_order,
    "next_page_token" => next_page_token,
    "previous_page_token" => previous_page_token,
    "next_index" => next_index,
    "prev_index" => prev_index,
    "page_token_expiry" => page_token_expiry;
    extra
});

impl<T: Field> Page<T> {
    pub(crate) fn new(
        items: Vec<T>,
        key: &'static str,
        info: Option<PageInfo>,
        extra: ExtraFields,
    ) -> Self {
        Self {
            items,
            key,
            info,
            extra,
            here: None,
            next: None,
            not_modified: false,
            identify: Identify(Some(identity::identity::<T>)),
        }
    }
}

impl<T> Page<T> {
    /// The page of a list in which nothing changed.
    fn not_modified() -> Self {
        Self {
            items: Vec::new(),
            key: "",
            info: None,
            extra: ExtraFields::new(),
            here: None,
            next: None,
            not_modified: true,
            identify: Identify(None),
        }
    }

    /// What tells the items from all others.
    fn keys(&self) -> Keys {
        let identify = self.identify.0;
        let identify = identify.unwrap_or(|_, _| false);
        Keys::of(&self.items, identify)
    }

    /// Leaves the items that are new.
    fn keep(&mut self, new: &[bool]) {
        if new.contains(&false) {
            let mut new = new.iter();
            self.items.retain(|_| new.next().copied().unwrap_or(true));
        }
    }

    /// What is in it.
    #[must_use]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// What is in it, taken out.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// What the server says of the page, where it does.
    #[must_use]
    pub fn info(&self) -> Option<&PageInfo> {
        self.info.as_ref()
    }

    /// What came beside the items and [`info`](Self::info).
    #[must_use]
    pub fn extra(&self) -> &ExtraFields {
        &self.extra
    }

    /// Where this page starts; none in a list that comes whole.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.here.as_ref()
    }

    /// Where the next page starts; none when this is the last. Where more items follow than the list gives,
    /// resuming there is an error that says why.
    #[must_use]
    pub fn next_cursor(&self) -> Option<&Cursor> {
        self.next.as_ref()
    }

    /// Returns whether Zoho answered that nothing changed since the time that the request named (304). The page
    /// is empty then, and the list is at its end.
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        self.not_modified
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Field + Default> Serialize for Page<T> {
    /// As it came: the items bare or under their key, with what stood beside them.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let items = View::List(&self.items);
        if self.key.is_empty() {
            return items.serialize(to);
        }
        let mut map = to.serialize_map(None)?;
        map.serialize_entry(self.key, &items)?;
        if let Some(info) = &self.info {
            map.serialize_entry("info", info)?;
        }
        let mut failed = None;
        members_of(&self.extra.view(), &mut |key, value| {
            if failed.is_none() {
                failed = map.serialize_entry(key, &value).err();
            }
        });
        failed.map_or(Ok(()), Err)?;
        map.end()
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("is_last", &self.next.is_none())
            .finish_non_exhaustive()
    }
}
