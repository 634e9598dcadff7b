//! The way through a list: which parameters the next page is asked for with, and whether there is one.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::cursor::{Cursor, Place};
use super::{PageInfo, Paging};
use crate::{DecodeError, Request};

/// How many items CRM gives by page numbers alone.
const WITHOUT_TOKEN: u64 = 2000;

/// The last `from` that Desk takes.
const LAST_FROM: u32 = 4999;

/// CRM's own page size where none is asked for.
const DEFAULT_SIZE: u64 = 200;

/// What a page says, as far as going on is concerned.
pub(super) struct Seen<'a> {
    pub(super) count: usize,
    pub(super) info: Option<&'a PageInfo>,
    pub(super) body: &'a [u8],
}

/// Where a list stands.
#[derive(Debug)]
pub(super) struct Walk {
    paging: Paging,
    /// None when there is no place to go on from, such as in a list that comes whole.
    place: Option<Place>,
    size: Option<u32>,
    /// The page before, in 64 bits: the same once more means that the server does not move.
    before: Option<u64>,
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&Cursor(self.clone()), f)
    }
}

impl Walk {
    /// Starts where `request` says.
    pub(super) fn new(paging: Paging, request: &Request) -> Self {
        let number = |name| request.query_value(name)?.parse().ok();
        let (place, size) = match paging {
            Paging::Whole => (None, None),
            Paging::Numbered { .. } => (
                Some(match request.query_value("page_token") {
                    Some(token) => Place::Token(token),
                    None => Place::Page(number("page").unwrap_or(1)),
                }),
                number("per_page"),
            ),
            Paging::Offset { origin, .. } => (
                Some(Place::From(number("from").unwrap_or(origin))),
                number("limit"),
            ),
        };
        Self {
            paging,
            place,
            size,
            before: None,
        }
    }

    /// Asks for the largest pages, unless a size was chosen.
    pub(super) fn widen(&mut self) {
        if let Paging::Numbered { max, .. } | Paging::Offset { max, .. } = self.paging {
            self.size.get_or_insert(max);
        }
    }

    /// Goes on from a saved place.
    pub(super) fn resume(&mut self, cursor: Cursor) -> Result<(), &'static str> {
        match (self.paging, &cursor.0) {
            (Paging::Numbered { .. }, Place::Page(_))
            | (Paging::Numbered { token: true, .. }, Place::Token(_))
            | (Paging::Offset { .. }, Place::From(_)) => {
                self.place = Some(cursor.0);
                Ok(())
            }
            _ => Err("the cursor is of another list"),
        }
    }

    /// Sets the parameters for the page at the present place.
    pub(super) fn prepare(&self, request: &mut Request) {
        let size_name = match self.paging {
            Paging::Whole => return,
            Paging::Numbered { .. } => "per_page",
            Paging::Offset { .. } => "limit",
        };
        if let Some(size) = self.size {
            request.set_query(size_name, size.to_string());
        }
        match &self.place {
            Some(Place::Page(number)) => request.set_query("page", number.to_string()),
            Some(Place::Token(token)) => {
                request.remove_query("page");
                request.set_query("page_token", token);
            }
            Some(Place::From(number)) if *number > LAST_FROM => request.fail(format!(
                "Desk gives nothing from {number} on, as `from` ends at {LAST_FROM}: cut the list by time, with `modifiedTimeRange` or `createdTimeRange`, and read part after part"
            )),
            Some(Place::From(number)) => request.set_query("from", number.to_string()),
            None => {}
        }
    }

    /// Where it stands.
    pub(super) fn cursor(&self) -> Option<Cursor> {
        self.place.clone().map(Cursor)
    }

    /// Moves on past a page; gives the place of the next one, if there is one.
    pub(super) fn advance(&mut self, seen: &Seen<'_>) -> Result<Option<Cursor>, DecodeError> {
        let next = match (self.paging, &self.place) {
            (Paging::Numbered { token, .. }, Some(place)) => {
                self.after_numbered(place, token, seen)?
            }
            (Paging::Offset { .. }, Some(Place::From(from))) => {
                self.after_offset(*from, seen.count)
            }
            _ => None,
        };
        if next.is_some() && seen.count > 0 {
            let mut hasher = DefaultHasher::new();
            seen.body.hash(&mut hasher);
            let this = hasher.finish();
            if self.before.replace(this) == Some(this) {
                return Err(DecodeError::new(
                    "the list does not move: this page is the same as the one before",
                ));
            }
        }
        self.place.clone_from(&next);
        Ok(next.map(Cursor))
    }

    fn after_offset(&self, from: u32, count: usize) -> Option<Place> {
        let count = u32::try_from(count).ok()?;
        let is_short = self.size.is_some_and(|size| count < size);
        (count > 0 && !is_short).then(|| Place::From(from.saturating_add(count)))
    }

    fn after_numbered(
        &self,
        place: &Place,
        takes_token: bool,
        seen: &Seen<'_>,
    ) -> Result<Option<Place>, DecodeError> {
        let Some(info) = seen.info.filter(|info| info.more_records == Some(true)) else {
            return Ok(None);
        };
        let token = info.next_page_token.as_ref().filter(|_| takes_token);
        match place {
            Place::Token(last) => match token {
                Some(token) if token == last => Err(DecodeError::new(
                    "the list does not move: the next page has the token of this one",
                )),
                Some(token) => Ok(Some(Place::Token(token.clone()))),
                None => Err(DecodeError::new(
                    "more records follow, and there is no `next_page_token` to get them by",
                )),
            },
            Place::Page(number) => {
                if info.page.is_some_and(|page| page != i64::from(*number)) {
                    return Err(DecodeError::new(format!(
                        "the list does not move: page {number} was asked for and another came"
                    )));
                }
                let size = self.size.map(u64::from);
                let size = size.or_else(|| u64::try_from(info.per_page?).ok());
                let so_far = u64::from(*number) * size.unwrap_or(DEFAULT_SIZE);
                if !takes_token || so_far < WITHOUT_TOKEN {
                    return Ok(Some(Place::Page(number.saturating_add(1))));
                }
                match token {
                    Some(token) => Ok(Some(Place::Token(token.clone()))),
                    None => Err(DecodeError::new(
                        "more than 2,000 records, and there is no `next_page_token` to get the rest by",
                    )),
                }
            }
            Place::From(_) => Ok(None),
        }
    }
}
