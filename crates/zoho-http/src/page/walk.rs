//! The traversal of a list: the parameters of the next page, and whether there is one.

mod after;

use url::form_urlencoded;

use super::cursor::{After, Blocked, Cursor, Position, Stage};
use super::given::{Given, Keys, saved};
use super::next::Next;
use super::{PageInfo, Paging};
use crate::request::Request;

/// The last `from` that Desk accepts.
const LAST_FROM: u32 = 4999;

/// The maximum number of consecutive pages without a new item. Rows that the user may not see can empty a page or two.
const IDLE: u32 = 20;

/// The parts of a page that determine how the list continues.
pub(super) struct PageSummary<'a> {
    pub(super) count: usize,
    pub(super) info: Option<&'a PageInfo>,
    /// The keys of all items; empty if nothing needs them.
    pub(super) keys: &'a Keys,
    /// The decision of the product or of the caller.
    pub(super) told: Option<Next>,
}

/// The step of a list after a page.
#[derive(Debug)]
pub(super) struct Step {
    next: Option<Position>,
    /// Whether the page is discarded: it only answered a question about the server, and its items come again.
    discards: bool,
}

/// The position in a list, and the items it has returned.
#[derive(Debug)]
pub(super) struct Walk {
    paging: Paging,
    /// The maximum number of items that the list returns.
    most: Option<u32>,
    /// `None` at the end, and at the start of a list without pagination.
    place: Option<Position>,
    size: Option<u32>,
    /// Whether all pages are requested, one after another.
    runs: bool,
    /// Whether page tokens are used from the first page on.
    by_token: bool,
    given: Given,
    /// The signature of the previous page: the same again means that the server does not advance.
    last: Vec<u128>,
    /// The number of consecutive pages without a new item.
    idle: u32,
    /// The number of items of the largest page: each page covers at least as many rows.
    widest: u32,
}

impl Walk {
    /// Starts at the position that `request` names.
    pub(super) fn new(paging: Paging, request: &Request) -> Self {
        let number = |name| request.query_value(name)?.parse().ok();
        let (place, size) = match paging {
            Paging::Whole => (None, number("limit").or_else(|| number("per_page"))),
            Paging::Numbered { .. } => {
                let size = number("per_page");
                let place = match request.query_value("page_token") {
                    Some(token) => Position::Token(token),
                    None => Position::Page(number("page").unwrap_or(1), size),
                };
                (Some(place), size)
            }
            Paging::Offset { .. } => {
                let after = After {
                    received: number("from").unwrap_or(0),
                    ..After::default()
                };
                (Some(Position::After(after)), number("limit"))
            }
            Paging::Index => {
                let index = request.query_value("index").unwrap_or_default();
                (Some(Position::Index(index)), None)
            }
        };
        Self {
            paging,
            most: request.operation().most_items(),
            place,
            size,
            runs: false,
            by_token: false,
            given: Given::default(),
            last: Vec::new(),
            idle: 0,
            widest: 0,
        }
    }

    /// Prepares for all pages, in the largest size unless one was set.
    pub(super) fn run(&mut self) {
        self.runs = true;
        if let Paging::Numbered { max, .. } | Paging::Offset { max } = self.paging {
            self.size.get_or_insert(max);
        }
    }

    /// Uses page tokens from the first page on.
    pub(super) fn by_token(&mut self) -> Result<(), String> {
        self.by_token = true;
        if let Paging::Numbered { token: true, .. } = self.paging {
            return Ok(());
        }
        Err("this list takes no page tokens".to_owned())
    }

    /// Continues at a saved position.
    pub(super) fn resume(&mut self, cursor: Cursor) -> Result<(), String> {
        match (self.paging, &cursor.0) {
            (Paging::Numbered { .. }, Position::Page(_, Some(saved))) => {
                let asked = *self.size.get_or_insert(*saved);
                if asked != *saved {
                    return Err(format!(
                        "the cursor was saved among pages of {saved}, and numbers of pages of {asked} lead elsewhere"
                    ));
                }
            }
            (Paging::Offset { .. }, Position::From(number)) => {
                // Counted from 0 or from 1: the lower loses nothing.
                self.place = Some(Position::After(After {
                    received: number.saturating_sub(1),
                    ..After::default()
                }));
                return Ok(());
            }
            (Paging::Offset { .. }, Position::After(after)) => {
                self.last = saved(&after.last);
                self.given.add(self.last.iter().copied());
            }
            (Paging::Numbered { .. }, Position::Page(_, None))
            | (Paging::Numbered { token: true, .. }, Position::Token(_))
            | (Paging::Index, Position::Index(_))
            | (_, Position::Query(_) | Position::Blocked(_)) => {}
            _ => return Err("the cursor is of another list".to_owned()),
        }
        self.place = Some(cursor.0);
        Ok(())
    }

    /// Sets the parameters for the page at the current position; returns the reason if it cannot be requested.
    pub(super) fn prepare(&self, request: &mut Request) -> Result<(), Blocked> {
        let size = match self.paging {
            Paging::Numbered { .. } => Some("per_page").zip(self.size),
            Paging::Offset { .. } => Some("limit").zip(self.size),
            Paging::Whole | Paging::Index => None,
        };
        if let Some((name, size)) = size {
            request.set_query(name, size.to_string());
        }
        match &self.place {
            Some(Position::Page(number, _)) => request.set_query("page", number.to_string()),
            Some(Position::Token(token)) => {
                request.remove_query("page");
                request.set_query("page_token", token);
            }
            Some(Position::After(after)) => {
                let past = if after.stage == Stage::Probe {
                    self.span()
                } else {
                    0
                };
                let from = after.received.saturating_add(past);
                if from > LAST_FROM {
                    return Err(Blocked::limit(format!(
                        "Zoho gives nothing from {from} on, as `from` ends at {LAST_FROM}"
                    )));
                }
                // The first page is requested without it: whether lists count from 0 or 1 differs.
                if from > 0 {
                    request.set_query("from", from.to_string());
                }
            }
            Some(Position::Index(index)) if !index.is_empty() => request.set_query("index", index),
            Some(Position::Query(query)) => {
                for (name, value) in form_urlencoded::parse(query.as_bytes()) {
                    request.set_query(&name, value);
                }
            }
            Some(Position::Blocked(blocked)) => return Err(blocked.clone()),
            Some(Position::Index(_) | Position::From(_)) | None => {}
        }
        Ok(())
    }

    /// Returns the maximum number of rows of the list that one page covers.
    fn span(&self) -> u32 {
        let max = match self.paging {
            Paging::Offset { max } => max,
            _ => 0,
        };
        self.size.unwrap_or(max)
    }

    /// Returns how many more pages may repeat the one before while the list advances through hidden rows: until all
    /// rows that such a page can cover have been passed.
    fn within_a_page(&self, next: &Position) -> u32 {
        match next {
            Position::After(after) if after.stage == Stage::Moves => {
                self.span().div_ceil(self.widest.max(1))
            }
            _ => 0,
        }
    }

    /// Returns the current position.
    pub(super) fn cursor(&self) -> Option<Cursor> {
        self.place.clone().map(Cursor)
    }

    /// Ends the list.
    pub(super) fn end(&mut self) {
        self.place = None;
    }

    /// Returns whether the keys of a page's items are needed; `told` if a product or a caller determines the next page.
    pub(super) fn needs_keys(&self, told: bool) -> bool {
        match self.paging {
            Paging::Offset { .. } => true,
            Paging::Whole => self.runs && told,
            Paging::Numbered { .. } | Paging::Index => self.runs,
        }
    }

    /// Advances past a page; returns for each of its items whether it is new, if that was checked.
    pub(super) fn advance(&mut self, seen: &PageSummary<'_>) -> Option<Vec<bool>> {
        let signature = seen.keys.signature();
        let repeats = !signature.is_empty() && signature == self.last;
        // A page number may lead to repeated items; a token cannot.
        let by_content = matches!(self.place, Some(Position::Page(..) | Position::After(_)));
        let Step { next, discards } = self.after(seen, repeats);
        let new = if discards {
            Some(vec![false; seen.count])
        } else if signature.is_empty() {
            None
        } else {
            self.last = signature;
            Some(self.given.take(seen.keys, by_content))
        };
        let is_idle = match &new {
            Some(new) => !new.contains(&true),
            None => seen.count == 0,
        };
        self.idle = if is_idle { self.idle + 1 } else { 0 };
        self.place = next.map(|next| {
            let most = IDLE.saturating_add(self.within_a_page(&next));
            if self.idle < most || matches!(next, Position::Blocked(_)) {
                return next;
            }
            Position::Blocked(Blocked::stuck(format!(
                "the list does not move: {most} pages in a row brought nothing new"
            )))
        });
        new
    }
}

/// Returns whether a request asks for items after the last one that Desk returns.
pub(crate) fn asks_past_the_last(request: &Request) -> bool {
    let from = request
        .query_value("from")
        .and_then(|from| from.parse().ok());
    from.is_some_and(|from: u64| from > u64::from(LAST_FROM))
}
