// Written by `cargo xtask codegen` from things/v2/organizations.toml of the catalogue; changes belong there.
//! The organisations that the user belongs to.
//!
//! ```no_run
//! # async fn example(things: zoho_things::Things) -> Result<(), zoho_things::Error> {
//! let mut organizations = things.organizations().list().stream();
//! while let Some(organization) = organizations.next().await {
//!     println!("{:?}", organization?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Things;

/// `GET /things/v2/organizations`. Scope `ZohoThings.settings.READ`.
pub static LIST: Operation = Operation::get(
    "things.organizations.list",
    "/things/{version}/organizations",
)
.scopes(&["ZohoThings.settings.READ"])
.without_organization();

pub(super) const OPERATIONS: &[&Operation] = &[&LIST];

/// The organisations that the user belongs to.
///
/// From [`Things::organizations`](crate::Things::organizations).
#[derive(Debug, Clone)]
pub struct OrganizationsClient {
    client: Client,
}

impl Things {
    /// The organisations that the user belongs to.
    #[must_use]
    pub fn organizations(&self) -> OrganizationsClient {
        OrganizationsClient {
            client: self.client().clone(),
        }
    }
}

impl OrganizationsClient {
    /// Lists organisations.
    ///
    /// `GET /things/v2/organizations`. Scope `ZohoThings.settings.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListOrganizations {
        ListOrganizations(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "organizations"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`OrganizationsClient::list`](crate::organizations::OrganizationsClient::list).
    ListOrganizations => list Organization
}

/// Returned by `organizations().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    pub organization_id: Id,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Organization {
    "organization_id" => organization_id,
    "name" => name;
    extra
} required "organization_id");
