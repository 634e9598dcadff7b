//! The traversal of the rows of a COQL query, each once.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{self, Stream, StreamExt};
use zoho_http::Error;
use zoho_types::Id;

use super::{LAST, Position, Select};
use crate::generated::shared::Record;

const REPEATED: &str =
    "CRM gave rows again that it gave before, and would go on doing so: the list has no end";
const OUT_OF_ORDER: &str =
    "CRM gave rows out of the order of their ids: nothing tells where to go on";
const EMPTY: &str = "CRM says that there are more rows and gives none";
const ONE_ROW: &str =
    "CRM says that there are more rows of these aggregates: send the text by `query()`";

/// The state of the traversal.
struct Walk {
    query: Select,
    at: Position,
    /// The rows that were returned, if they are read by offset and have ids.
    given: HashSet<Id>,
    /// The reason why it ends here.
    problem: Option<&'static str>,
}

pub(super) fn of(query: Select) -> Rows {
    let at = Position {
        offset: 0,
        after: query.after.clone(),
    };
    let walk = Walk {
        query,
        at,
        given: HashSet::new(),
        problem: None,
    };
    let pages = stream::unfold(Some(walk), |walk| async move {
        let mut walk = walk?;
        match walk.next().await {
            Ok((rows, more)) => {
                let rows: Vec<_> = rows.into_iter().map(Ok).collect();
                Some((rows, more.then_some(walk)))
            }
            Err(error) => Some((vec![Err(error)], None)),
        }
    });
    Rows(pages.flat_map(stream::iter).boxed())
}

impl Walk {
    /// Returns the next rows, and whether more follow, or the reason why there are none.
    async fn next(&mut self) -> Result<(Vec<Record>, bool), Error> {
        let mut list = self.query.page(&self.at);
        if let Some(problem) = self.problem {
            let request = list.request_mut();
            *request = request.clone().problem(problem);
        }
        let page = list.send().await?;
        let said = page.info().and_then(|info| info.more_records);
        let full = page.len() >= self.query.page_size as usize;
        let rows = page.into_items();
        if self.query.is_aggregate() {
            self.problem = (said == Some(true)).then_some(ONE_ROW);
            return Ok((rows, self.problem.is_some()));
        }
        let more = said.unwrap_or(full);
        let count = rows.len();
        let counted = u32::try_from(count).unwrap_or(LAST);
        self.at.offset = self.at.offset.saturating_add(counted);
        let fresh = if self.query.order_by.is_some() {
            self.not_given(rows)
        } else {
            self.behind(rows, more)
        };
        // Rows that were moved while they are read by offset may fill the last page.
        let is_by_id = self.query.order_by.is_none();
        if count > 0 && fresh.is_empty() && (more || is_by_id) {
            self.problem = Some(REPEATED);
        } else if count == 0 && more {
            self.problem = Some(EMPTY);
        }
        Ok((fresh, more || self.problem.is_some()))
    }

    /// Retains the rows that were not returned before, for rows that are read by offset: others may have been written
    /// meanwhile, and moved them. Rows without an id cannot be distinguished.
    fn not_given(&mut self, mut rows: Vec<Record>) -> Vec<Record> {
        rows.retain(|row| {
            let id = row.id.as_ref();
            id.is_none_or(|id| self.given.insert(id.clone()))
        });
        rows
    }

    /// Retains the rows after the previous page, for rows in the order of their ids. If there are `more`, they have to
    /// follow the last one.
    fn behind(&mut self, mut rows: Vec<Record>, more: bool) -> Vec<Record> {
        let before = self.at.after.take();
        let mut here = HashSet::new();
        let is_behind = |id: &Id| {
            let before = before.as_ref();
            before.is_none_or(|before| compare(id, before) == Ordering::Greater)
        };
        rows.retain(|row| {
            let id = row.id.as_ref();
            id.is_none_or(|id| is_behind(id) && here.insert(id.clone()))
        });
        let ids: Option<Vec<&Id>> = rows.iter().map(|row| row.id.as_ref()).collect();
        let is_ordered = |ids: &Vec<&Id>| ids.is_sorted_by(|a, b| compare(a, b) == Ordering::Less);
        if more && ids.as_ref().is_some_and(|ids| !is_ordered(ids)) {
            self.problem = Some(OUT_OF_ORDER);
        }
        // A row without an id gives no position to continue at.
        self.at.after = ids.and_then(|ids| ids.last().map(|id| (*id).clone()));
        rows
    }
}

/// Compares ids, which are numbers of any length.
fn compare(one: &Id, other: &Id) -> Ordering {
    let digits = |id: &Id| {
        let text = id.as_str().trim_start_matches('0').to_owned();
        (text.len(), text)
    };
    digits(one).cmp(&digits(other))
}

/// The rows of a COQL query: a stream, or `while let Some(row) = rows.next().await`. Ends with the first
/// error.
#[must_use = "rows are fetched as they are asked for"]
pub struct Rows(Pin<Box<dyn Stream<Item = Result<Record, Error>> + Send>>);

impl Rows {
    /// Returns the next row; `None` after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<Record, Error>> {
        StreamExt::next(self).await
    }
}

impl Stream for Rows {
    type Item = Result<Record, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").finish_non_exhaustive()
    }
}
