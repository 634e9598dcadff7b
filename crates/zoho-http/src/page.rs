//! Lists that come in pages: one page, all pages, or a stream of all items.
//!
//! A [`List`] is a call that gives one [`Page`]. [`List::pages`] and [`List::stream`] go on from there by
//! themselves: they ask for the largest pages, know when the list is over, hold one page in memory, end
//! with the first error, and notice a server that gives the same page again and again. Where they stand is
//! a [`Cursor`], which can be saved and taken up by another process.

mod cursor;
mod list;
mod walk;

use std::fmt;
use std::ops::Deref;

use serde::ser::{Serialize, SerializeMap, Serializer};

pub use self::cursor::{Cursor, InvalidCursor};
pub use self::list::{Items, List, Pages};
use crate::wire::{Field, Other, View};
use crate::{DateTime, object};

/// How a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// Not at all: everything comes at once.
    Whole,
    /// `page` from 1 and `per_page`, as in CRM: up to 2,000 items, and past them with `page_token`.
    Numbered {
        /// Whether the list takes `page_token`.
        token: bool,
        /// The largest page.
        max: u32,
    },
    /// `from` and `limit`, as in Desk: up to `from` 4999.
    Offset {
        /// The number of the first item: 0 or 1.
        origin: u32,
        /// The largest page.
        max: u32,
    },
}

/// One page of a list, with what came beside it. It is used like a slice.
#[derive(Clone, PartialEq)]
pub struct Page<T> {
    items: Vec<T>,
    key: &'static str,
    info: Option<PageInfo>,
    other: Other,
    here: Option<Cursor>,
    next: Option<Cursor>,
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
    /// When the tokens are no longer taken.
    pub page_token_expiry: Option<DateTime>,
    /// What else it says.
    pub other: Other,
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
    "page_token_expiry" => page_token_expiry;
    other
});

impl<T> Page<T> {
    pub(crate) fn new(
        items: Vec<T>,
        key: &'static str,
        info: Option<PageInfo>,
        other: Other,
    ) -> Self {
        Self {
            items,
            key,
            info,
            other,
            here: None,
            next: None,
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
    pub fn beside(&self) -> &Other {
        &self.other
    }

    /// Where this page starts; none in a list that comes whole.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.here.as_ref()
    }

    /// Where the next page starts; none when this is the last.
    #[must_use]
    pub fn next_cursor(&self) -> Option<&Cursor> {
        self.next.as_ref()
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
        for (key, value) in self.other.pairs() {
            map.serialize_entry(key, &View::Raw(value))?;
        }
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
