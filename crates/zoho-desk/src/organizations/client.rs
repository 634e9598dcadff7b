//! The client for organisations, and the operation that lists them, which names no organisation.

use zoho_http::{Call, Client, Operation, Request, call};
use zoho_types::{ExtraFields, OrganizationId, object};

use crate::response;

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
    /// # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
    /// for organization in desk.organizations().list().send().await? {
    ///     println!("{} {}", organization.id, organization.company_name.unwrap_or_default());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListOrganizations {
        let request = Request::new(&LIST);
        ListOrganizations(Call::new(self.client.clone(), request, response::list))
    }
}

call! {
    /// Returned by [`OrganizationsClient::list`].
    ListOrganizations => Vec<Organization>
}

/// A Desk portal.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The id: the `orgId` of every other call.
    pub id: OrganizationId,
    /// The name of the company.
    pub company_name: Option<String>,
    /// The name of the portal.
    pub portal_name: Option<String>,
    /// The address of the portal.
    pub portal_url: Option<String>,
    /// Whether it is the user's default.
    pub is_default: Option<bool>,
    /// Whether the user administers it.
    pub is_admin_in_org: Option<bool>,
    /// The edition that was bought.
    pub edition: Option<String>,
    /// Whether it is a sandbox.
    pub is_sandbox_portal: Option<bool>,
    /// Fields without a member in this version of the crate.
    pub extra: ExtraFields,
}

object!(Organization {
    "id" => id,
    "companyName" => company_name,
    "portalName" => portal_name,
    "portalURL" => portal_url,
    "isDefault" => is_default,
    "isAdminInOrg" => is_admin_in_org,
    "edition" => edition,
    "isSandboxPortal" => is_sandbox_portal;
    extra
} required "id");

/// The operations by name.
#[cfg(feature = "dynamic")]
pub(crate) mod entries {
    use zoho_http::dynamic::{Entry, response};

    pub(crate) const LIST: Entry =
        Entry::new(&super::LIST, |_, body| response(&super::LIST, body, |_| {}));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_is_kept_and_a_missing_id_is_named() {
        let text = r#"{"id":"7","companyName":"Zylker","isDefault":"yes?","newOne":[1]}"#;
        let read: Organization = serde_json::from_str(text).unwrap();
        assert_eq!((read.id.as_str(), read.is_default), ("7", None));
        assert_eq!(
            serde_json::to_value(&read).unwrap(),
            serde_json::from_str::<serde_json::Value>(text).unwrap()
        );
        let body = zoho_http::external::Bytes::from(r#"{"data":[{"id":1},{}]}"#);
        let error = response::list::<Organization>(http::StatusCode::OK, &body).unwrap_err();
        assert!(
            error.to_string().contains("missing at `data[1].id`"),
            "{error}"
        );
    }
}
