//! The entry point of Desk's operations.

use std::sync::Arc;

use http::Method;
use serde_json::Value;
use zoho_http::{Call, Client, Http, Request, TokenSource, decode};
use zoho_types::OrganizationId;

use crate::generated::product::DeskProduct;
use crate::mail_configurations::MailConfigurationsClient;
use crate::organizations::OrganizationsClient;

/// Zoho Desk for one user and organisation. Cheap to clone.
///
/// Calls go to the Desk host of the token's data centre, with the organisation's id in the header
/// `orgId`.
#[derive(Debug, Clone)]
pub struct Desk {
    http: Http,
    tokens: Arc<dyn TokenSource>,
    organization: Option<OrganizationId>,
    client: Client,
}

impl Desk {
    /// Returns a client for Desk with the tokens of `tokens`. Until an [`organization`](Self::organization) is set,
    /// only [`organizations`](Self::organizations) can be called.
    #[must_use]
    pub fn new(http: &Http, tokens: Arc<dyn TokenSource>) -> Self {
        Self::of(http.clone(), tokens, None)
    }

    /// Returns the client for the organisation `id`.
    #[must_use]
    pub fn organization(self, id: impl Into<OrganizationId>) -> Self {
        Self::of(self.http, self.tokens, Some(id.into()))
    }

    /// Returns the organisation that calls are for.
    #[must_use]
    pub fn organization_id(&self) -> Option<&OrganizationId> {
        self.organization.as_ref()
    }

    fn of(http: Http, tokens: Arc<dyn TokenSource>, organization: Option<OrganizationId>) -> Self {
        let product = DeskProduct {
            organization: organization.clone(),
            ..DeskProduct::default()
        };
        let client = http.client(Arc::new(product), Arc::clone(&tokens));
        Self {
            http,
            tokens,
            organization,
            client,
        }
    }

    /// Returns a client for the organisations that the user belongs to.
    #[must_use]
    pub fn organizations(&self) -> OrganizationsClient {
        OrganizationsClient::new(self.client.clone())
    }

    /// Returns a client for the mail configurations of the organisation and its departments.
    #[must_use]
    pub fn mail_configurations(&self) -> MailConfigurationsClient {
        MailConfigurationsClient::new(self.client.clone())
    }

    /// Returns the client of zoho-http, for operations and types of your own.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
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

    /// Returns a call that this crate has no method for. `path` is the whole path (`/api/v1/agents`) or the part after
    /// the version (`/agents`), and may contain a query.
    ///
    /// ```no_run
    /// # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
    /// let agents = desk.request(&http::Method::GET, "/agents?limit=10").send().await?;
    /// println!("{}", agents["data"][0]["emailId"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: &Method, path: &str) -> Call<Value> {
        let path = if path.starts_with("/api/") {
            path.to_owned()
        } else {
            format!("/api/{{version}}/{}", path.trim_start_matches('/'))
        };
        // The only path that is called to find the organisation.
        let request = match path.as_str() {
            "/api/{version}/organizations" | "/api/v1/organizations" if *method == Method::GET => {
                Request::new(&crate::organizations::LIST)
            }
            path => Request::untyped(method, path),
        };
        Call::new(self.client.clone(), request, decode::json_or_default)
    }
}
