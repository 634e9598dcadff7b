//! Organisations: the Desk portals that a user belongs to.

// In a file of its own, so that the generated methods have it below them.
pub(crate) mod client;

#[cfg(feature = "dynamic")]
pub(crate) use self::client::entries;
pub use self::client::{LIST, ListOrganizations, Organization, OrganizationsClient};
#[cfg(feature = "organization")]
pub use crate::generated::organizations::*;
