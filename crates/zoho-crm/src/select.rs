//! COQL queries that go through all of their rows.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{self, Stream, StreamExt};
use zoho_http::{Error, Id, List};

use crate::coql::CoqlClient;
use crate::shared::Record;

/// The most rows that CRM gives in one answer, and the most that it counts through.
const MOST: u32 = 2000;
const LAST: u32 = 100_000;

impl CoqlClient {
    /// Selects `columns` of the records of `module`, all of them, page by page.
    ///
    /// Without an order of its own the query goes through the records by their ids: any number of them,
    /// and none twice when others are written meanwhile. In another order CRM gives the first 100,000.
    ///
    /// `POST /crm/v8/coql`.
    ///
    /// ```no_run
    /// # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
    /// let mut contacts = crm
    ///     .coql()
    ///     .select("Contacts", ["Last_Name", "Account_Name.Account_Name"])
    ///     .filter(format!("Mailing_City = {}", zoho_crm::coql_text("King's Lynn")))
    ///     .stream();
    /// while let Some(contact) = contacts.next().await {
    ///     println!("{:?}", contact?.get("Last_Name"));
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// <https://www.zoho.com/crm/developer/docs/api/v8/Get-Records-through-COQL-Query.html>
    pub fn select(
        &self,
        module: impl Into<String>,
        columns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Select {
        Select {
            client: self.clone(),
            module: module.into(),
            columns: columns.into_iter().map(Into::into).collect(),
            filter: None,
            order_by: None,
            page_size: MOST,
            after: None,
        }
    }
}

/// A COQL query that has not been sent yet.
#[derive(Clone)]
#[must_use = "a query does nothing until it is sent"]
pub struct Select {
    client: CoqlClient,
    module: String,
    columns: Vec<String>,
    filter: Option<String>,
    order_by: Option<String>,
    page_size: u32,
    after: Option<Id>,
}

impl Select {
    /// What stands behind `where`. Texts go through [`coql_text`](crate::coql_text); more than two
    /// comparisons stand in brackets by twos.
    pub fn filter(mut self, condition: impl Into<String>) -> Self {
        self.filter = Some(condition.into());
        self
    }

    /// What stands behind `order by`: `Last_Name asc, Email desc`.
    pub fn order_by(mut self, columns: impl Into<String>) -> Self {
        self.order_by = Some(columns.into());
        self
    }

    /// How many rows come in one answer: from 1 to 2,000, and 2,000 where it is left out. Up to 200 cost
    /// one credit, up to 1,000 two, and up to 2,000 three.
    pub fn page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.clamp(1, MOST);
        self
    }

    /// Goes on behind the record `id`, where a query in the order of ids stopped.
    pub fn after(mut self, id: impl Into<Id>) -> Self {
        self.after = Some(id.into());
        self
    }

    /// Gets all rows; one page is held in memory.
    pub fn stream(self) -> Rows {
        let pages = stream::unfold(Some((self, 0)), |state| async move {
            let (mut query, offset) = state?;
            let page = match query.page(offset).send().await {
                Ok(page) => page,
                Err(error) => return Some((vec![Err(error)], None)),
            };
            let more = page.info().and_then(|info| info.more_records);
            let full = page.len() >= query.page_size as usize;
            let more = more.unwrap_or(full) && !page.is_empty();
            let rows = page.into_items();
            let next = more.then(|| {
                if query.order_by.is_none() {
                    query.after = rows.last().and_then(|row| row.id.clone());
                }
                let next = offset + u32::try_from(rows.len()).unwrap_or(LAST);
                (query, next)
            });
            Some((rows.into_iter().map(Ok).collect(), next))
        });
        Rows(pages.flat_map(stream::iter).boxed())
    }

    /// The page that begins at the row `offset`.
    fn page(&self, offset: u32) -> List<Record> {
        let mut list = self.client.query(self.text(offset));
        let problem = if self.order_by.is_some() && offset + self.page_size > LAST {
            "COQL counts through 100,000 rows only: leave `order_by` out to go on by id"
        } else if self.order_by.is_none() && offset > 0 && self.after.is_none() {
            "the last row came without an `id` to go on from"
        } else {
            return list;
        };
        let request = list.request_mut();
        *request = request.clone().problem(problem);
        list
    }

    /// The query for the page that begins at the row `offset`.
    fn text(&self, offset: u32) -> String {
        let mut columns = self.columns.clone();
        if self.order_by.is_none() && !columns.iter().any(|column| column == "id") {
            columns.push("id".to_owned());
        }
        let filter = match (&self.filter, &self.after) {
            (None, None) => "id is not null".to_owned(),
            (Some(filter), None) => filter.clone(),
            (None, Some(id)) => format!("id > '{id}'"),
            (Some(filter), Some(id)) => format!("(({filter}) and id > '{id}')"),
        };
        let (columns, module, size) = (columns.join(", "), &self.module, self.page_size);
        let (order, limit) = match &self.order_by {
            Some(order) => (order.as_str(), format!("{size} offset {offset}")),
            None => ("id asc", size.to_string()),
        };
        format!("select {columns} from {module} where {filter} order by {order} limit {limit}")
    }
}

impl fmt::Debug for Select {
    /// Without the filter: it may be about people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Select")
            .field("module", &self.module)
            .field("columns", &self.columns)
            .finish_non_exhaustive()
    }
}

/// The rows of a COQL query: a stream, or `while let Some(row) = rows.next().await`. Ends with the first
/// error.
#[must_use = "rows are fetched as they are asked for"]
pub struct Rows(Pin<Box<dyn Stream<Item = Result<Record, Error>> + Send>>);

impl Rows {
    /// The next row; none behind the last, and none behind an error.
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
