// Written by `cargo xtask codegen` from desk/v1/contact_profiles.toml of the catalogue; changes belong there.
//! Contact profiles.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contact_profiles = desk.contact_profiles().list("4876876000000123456").stream();
//! while let Some(contact_profile) = contact_profiles.next().await {
//!     println!("{:?}", contact_profile?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;

/// `GET /api/v1/contacts/{contact_id}/profiles`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contact_profiles.list",
    "/api/{version}/contacts/{contact_id}/profiles",
)
.scopes(&["Desk.contacts.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST];

/// Contact profiles.
///
/// From [`Desk::contact_profiles`](crate::Desk::contact_profiles).
#[derive(Debug, Clone)]
pub struct ContactProfilesClient {
    client: Client,
}

impl Desk {
    /// Contact profiles.
    #[must_use]
    pub fn contact_profiles(&self) -> ContactProfilesClient {
        ContactProfilesClient {
            client: self.client().clone(),
        }
    }
}

impl ContactProfilesClient {
    /// Lists contact profiles.
    ///
    /// `GET /api/v1/contacts/{contact_id}/profiles`. Scope `Desk.contacts.READ`. Retried on transient
    /// failures.
    pub fn list(&self, contact_id: impl Into<Id>) -> ListContactProfiles {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListContactProfiles(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ContactProfilesClient::list`](crate::contact_profiles::ContactProfilesClient::list).
    ListContactProfiles => list ContactProfile
}

impl ListContactProfiles {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

/// Returned by `contact_profiles().list`.
#[non_exhaustive]
pub struct ContactProfile {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub channel: Option<String>,
    pub source: Option<ContactProfileSource>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactProfile {
    "id" => id,
    "photoURL" => photo_url,
    "displayName" => display_name,
    "name" => name,
    "channel" => channel,
    "source" => source;
    extra
});

#[non_exhaustive]
pub struct ContactProfileSource {
    pub app_name: Option<String>,
    pub permalink: Option<String>,
    pub app_photo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactProfileSource {
    "appName" => app_name,
    "permalink" => permalink,
    "appPhotoURL" => app_photo_url;
    extra
});
