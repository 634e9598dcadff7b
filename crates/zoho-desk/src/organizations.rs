//! Organisations: the Desk portals that a user belongs to.

use serde::Deserialize;
use serde_json::{Map, Value};
use zoho_http::{Call, Client, Operation, OrganizationId, Request};

use crate::answer;
#[cfg(feature = "organization")]
pub use crate::generated::organizations::*;

/// `GET /api/v1/organizations`. Scope `Desk.basic.READ`. It names no organisation.
pub static LIST: Operation =
    Operation::get("desk.organizations.list", "/api/{version}/organizations")
        .scopes(&["Desk.basic.READ"])
        .alternatives(&[&["Desk.organization.READ"], &["Desk.settings.READ"]])
        .without_organization();

/// Lists organisations. From [`Desk::organizations`](crate::Desk::organizations).
#[derive(Debug, Clone)]
pub struct OrganizationsClient {
    pub(crate) client: Client,
}

impl OrganizationsClient {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the organisations that the user belongs to.
    ///
    /// `GET /api/v1/organizations`. Scope `Desk.basic.READ`.
    /// Zoho's page: <https://desk.zoho.com/DeskAPIDocument#Organizations#Organizations_Getallorganizations>
    ///
    /// ```no_run
    /// # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
    /// for organization in desk.organizations().list().send().await? {
    ///     println!("{} {}", organization.id, organization.company_name.unwrap_or_default());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Call<Vec<Organization>> {
        Call::new(self.client.clone(), Request::new(&LIST), answer::list)
    }
}

/// A Desk portal.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Organization {
    /// Its id: the `orgId` of every other call.
    pub id: OrganizationId,
    /// The company's name.
    #[serde(default)]
    pub company_name: Option<String>,
    /// The portal's name.
    #[serde(default)]
    pub portal_name: Option<String>,
    /// The portal's address.
    #[serde(default, rename = "portalURL")]
    pub portal_url: Option<String>,
    /// Whether it is the user's default.
    #[serde(default)]
    pub is_default: Option<bool>,
    /// Whether the user administers it.
    #[serde(default)]
    pub is_admin_in_org: Option<bool>,
    /// The edition that was bought.
    #[serde(default)]
    pub edition: Option<String>,
    /// Whether it is a sandbox.
    #[serde(default)]
    pub is_sandbox_portal: Option<bool>,
    /// Fields that this version of the crate has no name for.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
