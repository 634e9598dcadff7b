// Written by `cargo xtask codegen` from xtask/catalog/crm/apis.toml; changes belong there.
//! The APIs that the organisation may call, with their scopes and credits.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut items = crm.apis().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Client, ExtraFields, List, Operation, Paging, call, object, wire};

use crate::Crm;

/// `GET /crm/v8/__apis`. Scope `ZohoCRM.apis.READ`.
pub static LIST: Operation = Operation::get("crm.apis.list", "/crm/{version}/__apis")
    .scopes(&["ZohoCRM.apis.READ"])
    .alternatives(&[&["ZohoCRM.settings.modules.READ"]]);

/// The APIs that the organisation may call, with their scopes and credits.
///
/// From [`Crm::apis`](crate::Crm::apis); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/__apis`. Scope `ZohoCRM.apis.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "__apis"),
            Paging::Whole,
        ))
    }
}

/// What may be set before `apis().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<SupportedApi>);

impl ListCall {
    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list SupportedApi);

/// Supported API, from `apis().list`.
#[non_exhaustive]
pub struct SupportedApi {
    /// `path`: text.
    pub path: Option<String>,
    /// `operation_types`: a list.
    pub operation_types: Option<Vec<SupportedApiOperation>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SupportedApi {
    "path" => path,
    "operation_types" => operation_types;
    extra
});

/// Supported API operation.
#[non_exhaustive]
pub struct SupportedApiOperation {
    /// `method`: text.
    pub method: Option<String>,
    /// `oauth_scope`: text.
    pub oauth_scope: Option<String>,
    /// `max_credits`: a whole number.
    pub max_credits: Option<i64>,
    /// `min_credits`: a whole number.
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
