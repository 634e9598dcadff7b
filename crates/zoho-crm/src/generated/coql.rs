// Written by `cargo xtask codegen` from crm/v8/coql.toml of the catalogue; changes belong there.
//! Queries in CRM's own query language.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut items = crm.coql().query("text").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};

use crate::client::Crm;
use crate::generated::shared;

/// `POST /crm/v8/coql`. Scopes `ZohoCRM.coql.READ` and `ZohoCRM.modules.READ`.
pub static QUERY: Operation = Operation::post("crm.coql.query", "/crm/{version}/coql")
    .scopes(&["ZohoCRM.coql.READ", "ZohoCRM.modules.READ"])
    .alternatives(&[&["ZohoCRM.modules.{module}.READ", "ZohoCRM.coql.READ"]])
    .idempotent(true)
    .heavy();

pub(super) const OPERATIONS: &[&Operation] = &[&QUERY];

/// Queries in CRM's own query language.
///
/// From [`Crm::coql`](crate::Crm::coql).
#[derive(Debug, Clone)]
pub struct CoqlClient {
    client: Client,
}

impl Crm {
    /// Queries in CRM's own query language.
    #[must_use]
    pub fn coql(&self) -> CoqlClient {
        CoqlClient {
            client: self.client().clone(),
        }
    }
}

impl CoqlClient {
    /// Runs a query and gives the records it finds.
    ///
    /// `POST /crm/v8/coql`. Scopes `ZohoCRM.coql.READ` and `ZohoCRM.modules.READ`. Retried on
    /// transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/Get-Records-through-COQL-Query.html).
    pub fn query(&self, select_query: impl AsRef<str>) -> QueryCoql {
        let request = self
            .client
            .request(&QUERY)
            .json_member("select_query", &select_query.as_ref().to_owned());
        QueryCoql(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`CoqlClient::query`](crate::coql::CoqlClient::query).
    QueryCoql => list shared::Record
}
