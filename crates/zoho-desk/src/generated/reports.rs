// Written by `cargo xtask codegen` from desk/v1/reports.toml of the catalogue; changes belong there.
//! Reports.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut reports =
//! desk.reports().list_fields(zoho_desk::reports::ReportModule::Tickets).stream();
//! while let Some(report) = reports.next().await {
//!     println!("{:?}", report?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::open_enum;

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/reports/fields`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static LIST_FIELDS: Operation =
    Operation::get("desk.reports.list_fields", "/api/{version}/reports/fields")
        .scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST_FIELDS];

/// Reports.
///
/// From [`Desk::reports`](crate::Desk::reports).
#[derive(Debug, Clone)]
pub struct ReportsClient {
    client: Client,
}

impl Desk {
    /// Reports.
    #[must_use]
    pub fn reports(&self) -> ReportsClient {
        ReportsClient {
            client: self.client().clone(),
        }
    }
}

impl ReportsClient {
    /// Lists the fields of reports.
    ///
    /// `GET /api/v1/reports/fields`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list_fields(&self, module: impl Into<ReportModule>) -> ListReportFields {
        let mut request = self.client.request(&LIST_FIELDS);
        request.set_query("module", module.into());
        ListReportFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ReportsClient::list_fields`](crate::reports::ReportsClient::list_fields).
    ListReportFields => list shared::Field
}

open_enum! {
    /// Sent by `reports().list_fields`.
    pub enum ReportModule {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `tasks`
        Tasks = "tasks",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `accounts`
        Accounts = "accounts",
        /// `solutions`
        Solutions = "solutions",
        /// `products`
        Products = "products",
        /// `topics`
        Topics = "topics",
        /// `departments`
        Departments = "departments",
        /// `agents`
        Agents = "agents",
        /// `agentdepmap`
        Agentdepmap = "agentdepmap",
        /// `survey`
        Survey = "survey",
        /// `productdepmap`
        Productdepmap = "productdepmap",
        /// `teams`
        Teams = "teams",
        /// `outgoingThreads`
        OutgoingThreads = "outgoingThreads",
        /// `resolutionTime`
        ResolutionTime = "resolutionTime",
        /// `staging`
        Staging = "staging",
        /// `incomingThreads`
        IncomingThreads = "incomingThreads",
        /// `slaMetrics`
        SlaMetrics = "slaMetrics",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `teamAgentMap`
        TeamAgentMap = "teamAgentMap",
    }
}
