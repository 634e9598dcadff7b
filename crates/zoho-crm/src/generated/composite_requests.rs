// Written by `cargo xtask codegen` from xtask/catalog/crm/composite_requests.toml; changes belong there.
//! Up to five calls in one.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! for outcome in
//! crm.composite_requests().execute(&zoho_crm::composite_requests::CompositeRequestExecute::default()).send().await?
//! {
//!     println!("{outcome:?}");
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Operation, Request, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows};

/// `POST /crm/v8/__composite_requests`. Scope `ZohoCRM.composite_requests.CUSTOM`.
pub static EXECUTE: Operation = Operation::post(
    "crm.composite_requests.execute",
    "/crm/{version}/__composite_requests",
)
.scopes(&["ZohoCRM.composite_requests.CUSTOM"])
.rows("__composite_requests");

/// Up to five calls in one.
///
/// From [`Crm::composite_requests`](crate::Crm::composite_requests).
#[derive(Debug, Clone)]
pub struct CompositeRequestsClient {
    client: Client,
}

impl Crm {
    /// Up to five calls in one.
    #[must_use]
    pub fn composite_requests(&self) -> CompositeRequestsClient {
        CompositeRequestsClient {
            client: self.client().clone(),
        }
    }
}

impl CompositeRequestsClient {
    /// Runs up to five calls in one and gives the outcome of each.
    ///
    /// `POST /crm/v8/__composite_requests`. Scope `ZohoCRM.composite_requests.CUSTOM`.
    pub fn execute(&self, body: &CompositeRequestExecute) -> Call<RowOutcomes> {
        let request = Request::new(&EXECUTE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__composite_requests")
        })
    }
}

/// Composite request.
#[derive(Clone, Default, PartialEq)]
pub struct CompositeRequest {
    /// Method.
    pub method: Option<String>,
    /// Uri.
    pub uri: Option<String>,
    /// Headers.
    pub headers: Option<Json>,
    /// Params.
    pub params: Option<Json>,
    /// Body.
    pub body: Option<Json>,
    /// Sub request id.
    pub sub_request_id: Option<String>,
}

object!(CompositeRequest {
    "method" => method,
    "uri" => uri,
    "headers" => headers,
    "params" => params,
    "body" => body,
    "sub_request_id" => sub_request_id
});

/// Composite request execute, of `composite_requests().execute`.
#[derive(Clone, Default, PartialEq)]
pub struct CompositeRequestExecute {
    /// Rollback on fail.
    pub rollback_on_fail: Option<bool>,
    /// Concurrent execution.
    pub concurrent_execution: Option<bool>,
    /// Composite requests.
    pub composite_requests: Option<Vec<CompositeRequest>>,
    /// Parallel execution.
    pub parallel_execution: Option<bool>,
}

object!(CompositeRequestExecute {
    "rollback_on_fail" => rollback_on_fail,
    "concurrent_execution" => concurrent_execution,
    "__composite_requests" => composite_requests,
    "parallel_execution" => parallel_execution
});
