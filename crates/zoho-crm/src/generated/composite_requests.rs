// Written by `cargo xtask codegen` from crm/v8/composite_requests.toml of the catalogue; changes belong there.
//! Up to five calls in one.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! for outcome in
//! crm.composite_requests().execute(&zoho_crm::composite_requests::CompositeRequestExecute::default()).send().await?
//! {
//!     println!("{outcome:?}");
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `POST /crm/v8/__composite_requests`. Scope `ZohoCRM.composite_requests.CUSTOM`.
pub static EXECUTE: Operation = Operation::post(
    "crm.composite_requests.execute",
    "/crm/{version}/__composite_requests",
)
.scopes(&["ZohoCRM.composite_requests.CUSTOM"])
.places(5)
.rows("__composite_requests");

pub(super) const OPERATIONS: &[&Operation] = &[&EXECUTE];

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
    /// `POST /crm/v8/__composite_requests`. Scope `ZohoCRM.composite_requests.CUSTOM`. Not retried
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/composite-api.html).
    pub fn execute(&self, body: &CompositeRequestExecute) -> ExecuteCompositeRequests {
        let request = self.client.request(&EXECUTE).json_member("", body);
        ExecuteCompositeRequests(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__composite_requests")
        }))
    }
}

call! {
    /// Returned by [`CompositeRequestsClient::execute`](crate::composite_requests::CompositeRequestsClient::execute).
    ExecuteCompositeRequests => RowOutcomes
}

pub struct CompositeRequest {
    pub method: Option<String>,
    pub uri: Option<String>,
    pub headers: Option<Json>,
    pub params: Option<Json>,
    pub body: Option<Json>,
    pub sub_request_id: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CompositeRequest {
    "method" => method,
    "uri" => uri,
    "headers" => headers,
    "params" => params,
    "body" => body,
    "sub_request_id" => sub_request_id;
    extra
});

/// Sent by `composite_requests().execute`.
pub struct CompositeRequestExecute {
    pub rollback_on_fail: Option<bool>,
    pub concurrent_execution: Option<bool>,
    pub composite_requests: Option<Vec<CompositeRequest>>,
    pub parallel_execution: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CompositeRequestExecute {
    "rollback_on_fail" => rollback_on_fail,
    "concurrent_execution" => concurrent_execution,
    "__composite_requests" => composite_requests,
    "parallel_execution" => parallel_execution;
    extra
});
