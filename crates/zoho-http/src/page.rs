//! Lists in pages: one page, all pages, or a stream of all items.
//!
//! A [`List`] is a call that returns one [`Page`]. [`List::pages`] and [`List::stream`] follow the pages. Their
//! position is a [`Cursor`], which can be saved and resumed by another process.
//!
//! # Guarantees
//!
//! [`List::pages`] and [`List::stream`]
//!
//! - return every item of a list that does not change, whether the server counts from 0 or from 1, returns smaller
//!   pages than requested, or leaves out rows that the user may not see;
//! - return no item twice. Items are identified by their `id`, or by their whole content if they have none. The first
//!   version of an item is the one returned;
//! - end when the server says so or returns nothing, and otherwise with an error, after all items that arrived. The
//!   error is [`ErrorKind::PaginationLimit`](crate::ErrorKind::PaginationLimit) if more items follow than the list
//!   returns, and [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the server repeats itself or does not say whether
//!   more follow;
//! - hold one page and at most 5,000 ids in memory.
//!
//! A list may change while it is read. An item that is added may be left out, but none is returned twice. If items are
//! removed, page numbers and offsets skip as many others, and the responses do not show it. Page tokens do not skip
//! any: CRM's lists that take `page_token` use it from the first page with [`List::by_token`]. Neither do keys: CRM's
//! `coql().select(…)` reads by ids, and a list with a range of times can be read range by range. The documentation of
//! each operation names its options.
//!
//! In Desk, two things look like the end of a list: a page of the largest size on which the user may see no row, and
//! rows without an `id` that are equal in every member, which count as one.
//!
//! # Lists of other products
//!
//! A product implements [`Product::next_page`](crate::Product::next_page) for its lists, and a caller sets
//! [`List::next_page`] for one list: both read the next page from a page's response.

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

/// The pagination style of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// No pagination: everything comes in one response. A page with `more_records: true` is followed by an error.
    Whole,
    /// `page` from 1 and `per_page`, as in CRM: up to 2,000 items, and after them with `page_token`. If the pages do
    /// not say whether more follow, an empty or repeated page is the end.
    Numbered {
        /// Whether the list takes `page_token`.
        token: bool,
        /// The largest page size.
        max: u32,
    },
    /// `from` and `limit`, as in Desk: up to `from` 4999. The first page is requested without `from`, and the next from
    /// the number of items received, so that it does not matter whether the server counts from 0 or from 1. An empty or
    /// repeated page is the end; a short one is not, as rows may be hidden.
    Offset {
        /// The largest page size.
        max: u32,
    },
    /// `index`, as for the e-mails of a record in CRM: `info.next_index` of a page leads to the next one.
    Index,
}

/// One page of a list, with the other members of the response. Dereferences to a slice.
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

/// Writes the key of an item. It depends on the type of the items only, so that two pages of a type are equal.
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

/// CRM's `info` about a page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// The maximum number of items of a page.
    pub per_page: Option<i64>,
    /// The number of items of this page.
    pub count: Option<i64>,
    /// The number of this page, from 1.
    pub page: Option<i64>,
    /// Whether more follow.
    pub more_records: Option<bool>,
    /// The field that the list is sorted by.
    pub sort_by: Option<String>,
    /// `asc` or `desc`
    pub sort_order: Option<String>,
    /// The token of the next page.
    pub next_page_token: Option<String>,
    /// The token of the previous page.
    pub previous_page_token: Option<String>,
    /// The index of the next page, in a list that uses `index`.
    pub next_index: Option<String>,
    /// The index of the previous page, in a list that uses `index`.
    pub prev_index: Option<String>,
    /// The time at which the tokens expire.
    pub page_token_expiry: Option<DateTime>,
    /// Members without a field here.
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
    /// Returns the page of a list in which nothing changed.
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

    /// Returns the keys that identify the items.
    fn keys(&self) -> Keys {
        let identify = self.identify.0;
        let identify = identify.unwrap_or(|_, _| false);
        Keys::of(&self.items, identify)
    }

    /// Retains the items that are new.
    fn keep(&mut self, new: &[bool]) {
        if new.contains(&false) {
            let mut new = new.iter();
            self.items.retain(|_| new.next().copied().unwrap_or(true));
        }
    }

    /// Returns the items.
    #[must_use]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Returns the items by value.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// Returns the server's `info` about the page, if any.
    #[must_use]
    pub fn info(&self) -> Option<&PageInfo> {
        self.info.as_ref()
    }

    /// Returns the members other than the items and [`info`](Self::info).
    #[must_use]
    pub fn extra(&self) -> &ExtraFields {
        &self.extra
    }

    /// Returns the position of this page; `None` for a list without pagination.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.here.as_ref()
    }

    /// Returns the position of the next page; `None` if this is the last one. If more items follow than the list
    /// returns, resuming there is an error that says why.
    #[must_use]
    pub fn next_cursor(&self) -> Option<&Cursor> {
        self.next.as_ref()
    }

    /// Returns whether Zoho answered that nothing changed since the time that the request named (304). The page is then
    /// empty, and the list ends.
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
    /// Writes the response as received: the items bare or under their key, with the other members.
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
