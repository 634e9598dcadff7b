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

use zoho_http::{Call, Client, ExtraFields, Operation, object, wire::Json};

use crate::{Crm, RowOutcomes, rows};

/// `POST /crm/v8/__composite_requests`. Scope `ZohoCRM.composite_requests.CUSTOM`.
pub static EXECUTE: Operation = Operation::post(
    "crm.composite_requests.execute",
    "/crm/{version}/__composite_requests",
)
.scopes(&["ZohoCRM.composite_requests.CUSTOM"])
.places(5)
.rows("__composite_requests");

/// Up to five calls in one.
///
/// From [`Crm::composite_requests`](crate::Crm::composite_requests); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `POST /crm/v8/__composite_requests`. Scope `ZohoCRM.composite_requests.CUSTOM`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn execute(&self, body: &CompositeRequestExecute) -> Call<RowOutcomes> {
        let request = self.client.request(&EXECUTE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__composite_requests")
        })
    }
}

/// Composite request.
pub struct CompositeRequest {
    /// `method`: text.
    pub method: Option<String>,
    /// `uri`: text.
    pub uri: Option<String>,
    /// `headers`: any JSON.
    pub headers: Option<Json>,
    /// `params`: any JSON.
    pub params: Option<Json>,
    /// `body`: any JSON.
    pub body: Option<Json>,
    /// `sub_request_id`: text.
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

/// Composite request execute, for `composite_requests().execute`.
pub struct CompositeRequestExecute {
    /// `rollback_on_fail`: yes or no.
    pub rollback_on_fail: Option<bool>,
    /// `concurrent_execution`: yes or no.
    pub concurrent_execution: Option<bool>,
    /// `__composite_requests`: a list.
    pub composite_requests: Option<Vec<CompositeRequest>>,
    /// `parallel_execution`: yes or no.
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
