//! Organisations: the Desk portals that a user belongs to.

// A separate file, so that the module of the generated methods is below them.
pub(crate) mod client;

#[cfg(feature = "dynamic")]
pub(crate) use self::client::entries;
pub use self::client::{LIST, ListOrganizations, Organization, OrganizationsClient};
#[cfg(feature = "organization")]
pub use crate::generated::organizations::*;
