//! The entry point of CRM's operations.

use std::borrow::Cow;
use std::sync::Arc;

use http::Method;
use serde_json::Value;
use zoho_http::{Call, Client, Http, Request, TokenSource, decode};
use zoho_types::OrganizationId;

use crate::generated::product::CrmProduct;
use crate::mail_config::MailConfigClient;
use crate::service_preferences::ServicePreferencesClient;

/// Zoho CRM for one user. Cheap to clone.
///
/// Calls go to the `api_domain` of the user's token, for every data centre.
#[derive(Debug, Clone)]
pub struct Crm {
    http: Http,
    tokens: Arc<dyn TokenSource>,
    product: CrmProduct,
    client: Client,
}

impl Crm {
    /// Returns a client for CRM v8 with the tokens of `tokens`.
    #[must_use]
    pub fn new(http: &Http, tokens: Arc<dyn TokenSource>) -> Self {
        Self::of(http.clone(), tokens, CrmProduct::default())
    }

    /// Returns the client with another default version, written like `v7`. Operations that pin a version keep it.
    #[must_use]
    pub fn version(self, version: impl Into<Cow<'static, str>>) -> Self {
        let product = CrmProduct {
            version: version.into(),
            ..self.product
        };
        Self::of(self.http, self.tokens, product)
    }

    /// Returns the client for a user of the organisation `id`, which is CRM's `zgid`.
    ///
    /// Zoho limits organisations, not users: the users of one organisation then share a limiter. If neither this method
    /// nor the token source names the organisation, each account has its own limiter. This does not change the
    /// requests.
    #[must_use]
    pub fn organization(self, id: impl Into<OrganizationId>) -> Self {
        let product = CrmProduct {
            organization: Some(id.into()),
            ..self.product
        };
        Self::of(self.http, self.tokens, product)
    }

    /// Returns the client of zoho-http, for its [limit status](Client::limit_status).
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    fn of(http: Http, tokens: Arc<dyn TokenSource>, product: CrmProduct) -> Self {
        let client = http.client(Arc::new(product.clone()), Arc::clone(&tokens));
        Self {
            http,
            tokens,
            product,
            client,
        }
    }

    /// Returns a client for the service preferences of the organisation.
    #[must_use]
    pub fn service_preferences(&self) -> ServicePreferencesClient {
        ServicePreferencesClient::new(self.client.clone())
    }

    /// Returns a client for the mail configuration of the organisation.
    #[must_use]
    pub fn mail_config(&self) -> MailConfigClient {
        MailConfigClient::new(self.client.clone())
    }

    /// Calls an operation by its name, with arguments as they are sent: for tools.
    ///
    /// # Errors
    /// Same as [`Entry::call`](zoho_http::dynamic::Entry::call).
    #[cfg(feature = "dynamic")]
    pub fn call(
        &self,
        entry: &zoho_http::dynamic::Entry,
        arguments: zoho_http::dynamic::Arguments,
    ) -> Result<Call<zoho_http::dynamic::CheckedJson>, zoho_types::DecodeError> {
        entry.call(&self.client, arguments)
    }

    /// Returns a call that this crate has no method for. `path` is the whole path (`/crm/v8/org`) or the part after the
    /// version (`/org`), and may contain a query. If an operation of the enabled features has the path, its limits
    /// apply to the call.
    ///
    /// ```no_run
    /// # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
    /// let org = crm.request(&http::Method::GET, "/org").send().await?;
    /// println!("{}", org["org"][0]["company_name"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: &Method, path: &str) -> Call<Value> {
        let request = if path.starts_with("/crm/") {
            Request::untyped(method, path)
        } else {
            let path = path.trim_start_matches('/');
            Request::untyped(method, &format!("/crm/{{version}}/{path}"))
        };
        let request = request.limited_like(crate::generated::OPERATIONS);
        Call::new(self.client.clone(), request, decode::json_or_default)
    }
}
