//! The position after a page, for each pagination style.

use url::form_urlencoded;

use super::{LAST_FROM, PageSummary, Step, Walk};
use crate::page::cursor::{After, Blocked, Position, Stage};
use crate::page::next::Next;
use crate::page::{PageInfo, Paging};

/// The number of items that CRM returns by page numbers alone.
const WITHOUT_TOKEN: u32 = 2000;

/// CRM's default page size.
const DEFAULT_SIZE: u32 = 200;

impl Blocked {
    pub(in crate::page) fn limit(why: impl Into<String>) -> Self {
        Self {
            is_limit: true,
            why: why.into(),
        }
    }

    pub(in crate::page) fn stuck(why: impl Into<String>) -> Self {
        Self {
            is_limit: false,
            why: why.into(),
        }
    }
}

fn end() -> Step {
    Step {
        next: None,
        discards: false,
    }
}

fn to(place: Position) -> Step {
    Step {
        next: Some(place),
        discards: false,
    }
}

fn limit(why: impl Into<String>) -> Step {
    to(Position::Blocked(Blocked::limit(why)))
}

fn stuck(why: impl Into<String>) -> Step {
    to(Position::Blocked(Blocked::stuck(why)))
}

/// Returns the step for a page that is repeated although more follow.
fn same_page() -> Step {
    stuck("the list does not move: this page is the same as the one before")
}

fn does_not_say() -> Step {
    stuck("Zoho does not say whether more items follow, or how to ask for them")
}

fn no_token() -> Step {
    limit("more records follow, and there is no `next_page_token` to get them by")
}

impl Walk {
    /// Returns the step after the page `seen`, which `repeats` the one before.
    pub(super) fn after(&mut self, seen: &PageSummary<'_>, repeats: bool) -> Step {
        if let Some(told) = &seen.told {
            return self.told(told, repeats);
        }
        let more = seen.info.and_then(|info| info.more_records);
        match self.place.clone() {
            Some(Position::After(after)) => self.after_offset(after, seen, repeats),
            Some(Position::Query(_)) if more == Some(false) || seen.count == 0 => end(),
            Some(Position::Query(_)) => does_not_say(),
            None if more == Some(true) => {
                limit("more items follow, and this list has no known way to ask for them")
            }
            None if more.is_none() && self.is_cut(seen.count) => limit(
                "as many items came as were asked for, and this list has no known way to ask for more",
            ),
            Some(Position::Page(number, _)) => self.after_page(number, seen, repeats),
            Some(Position::Token(token)) => after_token(&token, seen, repeats),
            Some(Position::Index(index)) => after_index(&index, seen, repeats),
            Some(Position::From(_) | Position::Blocked(_)) | None => end(),
        }
    }

    /// Returns whether a list without pagination may have been cut at the size that the caller set.
    fn is_cut(&self, count: usize) -> bool {
        let size = self.size.and_then(|size| usize::try_from(size).ok());
        size.is_some_and(|size| count >= size.max(1))
    }

    fn told(&self, told: &Next, repeats: bool) -> Step {
        match told {
            Next::End => end(),
            Next::Unknown(why) => limit(why),
            Next::Query(_) if repeats => same_page(),
            Next::Query(pairs) => {
                let mut query = form_urlencoded::Serializer::new(String::new());
                let place = Position::Query(query.extend_pairs(pairs).finish());
                if self.place.as_ref() == Some(&place) {
                    stuck("the list does not move: the next page has the parameters of this one")
                } else {
                    to(place)
                }
            }
        }
    }

    /// Continues after as many items as were received, including repeated ones. From 0 that is where the page ended, or
    /// before it if rows are hidden; from 1, one before that. So nothing is left out, and repeated items are recognised
    /// by their id.
    fn after_offset(&mut self, after: After, seen: &PageSummary<'_>, repeats: bool) -> Step {
        let Paging::Offset { max } = self.paging else {
            return end();
        };
        let count = u32::try_from(seen.count).unwrap_or(u32::MAX);
        if after.stage == Stage::Probe {
            // No item of the page before reaches so far, so that only a server that ignores `from` repeats it.
            let stage = Stage::Moves;
            return Step {
                next: (!repeats).then_some(Position::After(After { stage, ..after })),
                discards: true,
            };
        }
        if count == 0 {
            // All rows of a small page may be hidden: a large one shows whether more follow.
            let is_small = self.size.is_some_and(|size| size < max);
            if !(self.runs && is_small) {
                return end();
            }
            self.size = Some(max);
            return to(Position::After(after));
        }
        self.widest = self.widest.max(count);
        let span = self.span();
        let mut next = After {
            received: after.received.saturating_add(count),
            stage: Stage::After,
            last: seen.keys.text().to_owned(),
        };
        if !repeats {
            return to(Position::After(next));
        }
        // So few items can all be repeated because rows are hidden, or because the server counts from 1.
        next.stage = match after.stage {
            Stage::After if count > span.div_ceil(2) => return end(),
            Stage::After => Stage::Again,
            Stage::Again if next.received.saturating_add(span) <= LAST_FROM => Stage::Probe,
            Stage::Again | Stage::Probe => Stage::After,
            Stage::Moves => {
                next.received = after.received.saturating_add(self.widest);
                Stage::Moves
            }
        };
        to(Position::After(next))
    }

    fn after_page(&self, number: u32, seen: &PageSummary<'_>, repeats: bool) -> Step {
        let more = seen.info.and_then(|info| info.more_records);
        match more {
            Some(false) => return end(),
            None if repeats || seen.count == 0 => return end(),
            Some(true) | None => {}
        }
        let said = seen.info.and_then(|info| info.page);
        if more.is_some() && said.is_some_and(|page| page != i64::from(number)) {
            return stuck(format!(
                "the list does not move: page {number} was asked for and another came"
            ));
        }
        if repeats {
            return same_page();
        }
        let said = seen.info.and_then(|info| info.per_page);
        let said = said.and_then(|size| u32::try_from(size).ok());
        let said = said.filter(|size| *size > 0);
        let size = said.or(self.size).unwrap_or(DEFAULT_SIZE);
        let so_far = number.saturating_mul(size);
        let takes_token = self.paging_takes_token();
        let bound = if takes_token {
            WITHOUT_TOKEN
        } else {
            self.most.unwrap_or(u32::MAX)
        };
        let token = token_in(seen.info).filter(|_| takes_token);
        match token {
            // The next page may end after the limit.
            Some(token) if self.by_token || so_far.saturating_add(size) > bound => {
                to(Position::Token(token.to_owned()))
            }
            _ if self.by_token && more == Some(true) => no_token(),
            _ if self.by_token => does_not_say(),
            _ if so_far < bound => to(Position::Page(number.saturating_add(1), self.size.or(said))),
            _ if takes_token => limit(
                "more than 2,000 records, and there is no `next_page_token` to get the rest by",
            ),
            _ => limit(format!(
                "more than {bound} records, and this list gives no more"
            )),
        }
    }

    fn paging_takes_token(&self) -> bool {
        matches!(self.paging, Paging::Numbered { token: true, .. })
    }
}

fn token_in(info: Option<&PageInfo>) -> Option<&str> {
    let token = info?.next_page_token.as_deref()?;
    (!token.is_empty()).then_some(token)
}

fn after_token(last: &str, seen: &PageSummary<'_>, repeats: bool) -> Step {
    let more = seen.info.and_then(|info| info.more_records);
    match (more, token_in(seen.info)) {
        (Some(false), _) => end(),
        (_, Some(token)) if token == last => {
            stuck("the list does not move: the next page has the token of this one")
        }
        (_, Some(_)) if repeats => same_page(),
        (_, Some(token)) => to(Position::Token(token.to_owned())),
        (Some(true), None) => no_token(),
        (None, None) if seen.count == 0 => end(),
        (None, None) => does_not_say(),
    }
}

fn after_index(last: &str, seen: &PageSummary<'_>, repeats: bool) -> Step {
    let more = seen.info.and_then(|info| info.more_records);
    let next = seen.info.and_then(|info| info.next_index.as_deref());
    match (more, next.filter(|next| !next.is_empty())) {
        (Some(false), _) => end(),
        (_, Some(next)) if next == last => {
            stuck("the list does not move: the next page has the index of this one")
        }
        (_, Some(_)) if repeats => same_page(),
        (_, Some(next)) => to(Position::Index(next.to_owned())),
        (Some(true), None) => {
            limit("more items follow, and there is no `next_index` to get them by")
        }
        (None, None) if seen.count == 0 || seen.info.is_some() => end(),
        (None, None) => does_not_say(),
    }
}
