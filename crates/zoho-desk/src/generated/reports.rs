// Written by `cargo xtask codegen` from xtask/catalog/desk/reports.toml; changes belong there.
//! Reports.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut reports =
//! desk.reports().list_fields(zoho_desk::reports::ReportModule::Tickets).stream();
//! while let Some(report) = reports.next().await {
//!     println!("{:?}", report?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Client, List, Operation, Paging, open_enum, wire};

use crate::{Desk, shared};

/// `GET /api/v1/reports/fields`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static LIST_FIELDS: Operation =
    Operation::get("desk.reports.list_fields", "/api/{version}/reports/fields")
        .scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// Reports.
///
/// From [`Desk::reports`](crate::Desk::reports); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/reports/fields`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: the 22 words of [`ReportModule`]
    pub fn list_fields(&self, module: impl Into<ReportModule>) -> List<shared::Field> {
        let mut request = self.client.request(&LIST_FIELDS);
        request.set_query("module", module.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

open_enum! {
    /// Report module, for `reports().list_fields`.
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
