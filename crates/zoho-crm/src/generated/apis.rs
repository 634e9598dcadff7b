// Written by `cargo xtask codegen` from crm/v8/apis.toml of the catalogue; changes belong there.
//! The APIs that the organisation may call, with their scopes and credits.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut items = crm.apis().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, object};

use crate::client::Crm;

/// `GET /crm/v8/__apis`. Scope `ZohoCRM.apis.READ`.
pub static LIST: Operation = Operation::get("crm.apis.list", "/crm/{version}/__apis")
    .scopes(&["ZohoCRM.apis.READ"])
    .alternatives(&[&["ZohoCRM.settings.modules.READ"]]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST];

/// The APIs that the organisation may call, with their scopes and credits.
///
/// From [`Crm::apis`](crate::Crm::apis).
#[derive(Debug, Clone)]
pub struct ApisClient {
    client: Client,
}

impl Crm {
    /// The APIs that the organisation may call, with their scopes and credits.
    #[must_use]
    pub fn apis(&self) -> ApisClient {
        ApisClient {
            client: self.client().clone(),
        }
    }
}

impl ApisClient {
    /// Lists apis.
    ///
    /// `GET /crm/v8/__apis`. Scope `ZohoCRM.apis.READ`. Retried on transient failures.
    pub fn list(&self) -> ListApis {
        ListApis(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "__apis"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ApisClient::list`](crate::apis::ApisClient::list).
    ListApis => list SupportedApi
}

impl ListApis {
    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

/// Returned by `apis().list`.
#[non_exhaustive]
pub struct SupportedApi {
    pub path: Option<String>,
    pub operation_types: Option<Vec<SupportedApiOperation>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SupportedApi {
    "path" => path,
    "operation_types" => operation_types;
    extra
});

#[non_exhaustive]
pub struct SupportedApiOperation {
    pub method: Option<String>,
    pub oauth_scope: Option<String>,
    pub max_credits: Option<i64>,
    pub min_credits: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SupportedApiOperation {
    "method" => method,
    "oauth_scope" => oauth_scope,
    "max_credits" => max_credits,
    "min_credits" => min_credits;
    extra
});
