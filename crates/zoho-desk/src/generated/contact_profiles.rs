// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_profiles.toml; changes belong there.
//! Contact profiles.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut contact_profiles = desk.contact_profiles().list("4876876000000123456").stream();
//! while let Some(contact_profile) = contact_profiles.next().await {
//!     println!("{:?}", contact_profile?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::Desk;

/// `GET /api/v1/contacts/{contact_id}/profiles`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contact_profiles.list",
    "/api/{version}/contacts/{contact_id}/profiles",
)
.scopes(&["Desk.contacts.READ"]);

/// Contact profiles.
///
/// From [`Desk::contact_profiles`](crate::Desk::contact_profiles); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/contacts/{contact_id}/profiles`. Scope `Desk.contacts.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, contact_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }
}

/// What may be set before `contact_profiles().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ContactProfile>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(ListCall => list ContactProfile);

/// Contact profile, from `contact_profiles().list`.
#[non_exhaustive]
pub struct ContactProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `displayName`: text.
    pub display_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `source`: an object.
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

/// Contact profile source.
#[non_exhaustive]
pub struct ContactProfileSource {
    /// `appName`: text.
    pub app_name: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `appPhotoURL`: an address on the web.
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
