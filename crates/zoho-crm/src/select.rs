//! COQL queries that return all of their rows, page by page.

mod rows;
mod text;

use std::fmt;

use zoho_http::List;
use zoho_types::Id;

use crate::generated::coql::CoqlClient;
use crate::generated::shared::Record;

pub use self::rows::Rows;

/// The maximum number of rows of one CRM response, and of a query in an order other than by id.
const MOST: u32 = 2000;
const LAST: u32 = 100_000;
/// The condition that COQL requires if there is no other one.
const ANY: &str = "id is not null";

impl CoqlClient {
    /// Selects `columns` of the records of `module`, all of them, page by page.
    ///
    /// Without an order, the query reads the records by their ids: any number of them, and none twice if others are
    /// written meanwhile. In another order CRM returns the first 100,000.
    ///
    /// A column is a field's API name, with the fields of related records after dots, or an aggregate such as
    /// `COUNT(id)`, and may have an alias (`SUM(Amount) as total`). Reserved words are put in quotes. Aggregates alone
    /// return a single row, and nothing is added to them; for aggregates together with fields, and queries with `group
    /// by`, use [`query`](CoqlClient::query). A query that cannot be sent safely (a module or a column that is not a
    /// name, a filter that leaves its brackets) returns an error when it is sent.
    ///
    /// `POST /crm/v8/coql`.
    ///
    /// ```no_run
    /// # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
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
    /// Sets the condition after `where`. Write values with [`coql_value`](crate::coql_value), texts with
    /// [`coql_text`](crate::coql_text); more than two comparisons need brackets around each pair.
    pub fn filter(mut self, condition: impl Into<String>) -> Self {
        self.filter = Some(condition.into());
        self
    }

    /// Sets the columns after `order by`: `Last_Name asc, Email desc`.
    pub fn order_by(mut self, columns: impl Into<String>) -> Self {
        self.order_by = Some(columns.into());
        self
    }

    /// Sets the number of rows in one response: from 1 to 2,000, and 2,000 by default. Up to 200 cost one credit, up to
    /// 1,000 two, and up to 2,000 three.
    pub fn page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.clamp(1, MOST);
        self
    }

    /// Continues after the record `id`, where a query in the order of ids stopped.
    pub fn after(mut self, id: impl Into<Id>) -> Self {
        self.after = Some(id.into());
        self
    }

    /// Streams all rows; one page is held in memory.
    ///
    /// Ends with an error, after the rows received, if CRM repeats rows, or says that more follow and returns none.
    pub fn stream(self) -> Rows {
        rows::of(self)
    }

    /// Returns whether it selects aggregates, which have a single row.
    fn is_aggregate(&self) -> bool {
        text::columns(&self.columns).is_ok_and(|columns| columns.are_aggregates)
    }

    /// Returns the call for one page.
    fn page(&self, at: &Position) -> List<Record> {
        let text = self.text(at);
        let query = self.client.query(text.as_deref().unwrap_or_default());
        let mut list = query.into_list();
        if let Err(problem) = text {
            let request = list.request_mut();
            *request = request.clone().problem(problem);
        }
        list
    }

    /// Returns the query for the page, or the reason why there is none.
    fn text(&self, at: &Position) -> Result<String, String> {
        let module = &self.module;
        text::check_module(module)?;
        let mut columns = text::columns(&self.columns)?;
        if let Some(filter) = &self.filter {
            text::check_filter(filter)?;
        }
        if columns.are_aggregates {
            if self.order_by.is_some() || self.after.is_some() {
                return Err(text::NO_PAGES_OF_AGGREGATES.to_owned());
            }
            let filter = self.filter.as_deref().unwrap_or(ANY);
            return Ok(format!(
                "select {} from {module} where {filter}",
                columns.text
            ));
        }
        let size = self.page_size;
        let (filter, order, limit) = match (&self.order_by, &at.after) {
            (Some(_), _) if at.offset + size > LAST => {
                return Err(
                    "COQL counts through 100,000 rows only: leave `order_by` out to go on by id"
                        .to_owned(),
                );
            }
            (Some(order), after) => (
                self.filter_after(after.as_ref())?,
                text::order(order)?,
                format!("{size} offset {}", at.offset),
            ),
            (None, None) if at.offset > 0 => {
                return Err("the last row came without an `id` to go on from".to_owned());
            }
            (None, after) => {
                columns.add_id();
                let filter = self.filter_after(after.as_ref())?;
                (filter, "id asc".to_owned(), size.to_string())
            }
        };
        let columns = columns.text;
        Ok(format!(
            "select {columns} from {module} where {filter} order by {order} limit {limit}"
        ))
    }

    fn filter_after(&self, after: Option<&Id>) -> Result<String, String> {
        let after = after.map(text::id).transpose()?;
        Ok(match (&self.filter, after) {
            (None, None) => ANY.to_owned(),
            (Some(filter), None) => filter.clone(),
            (None, Some(id)) => format!("id > '{id}'"),
            (Some(filter), Some(id)) => format!("(({filter}) and id > '{id}')"),
        })
    }
}

/// The position of a page.
#[derive(Clone, Default)]
struct Position {
    offset: u32,
    after: Option<Id>,
}

impl fmt::Debug for Select {
    /// Omits the filter: it may be about people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Select")
            .field("module", &self.module)
            .field("columns", &self.columns)
            .finish_non_exhaustive()
    }
}
