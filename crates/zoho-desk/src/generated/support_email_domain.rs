// Written by `cargo xtask codegen` from xtask/catalog/desk/support_email_domain.toml; changes belong there.
//! The domain that support mail is sent from.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.support_email_domain().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, DateTime, ExtraFields, Id, Operation, object, wire};

use crate::Desk;

/// `GET /api/v1/supportEmailDomain`. Scope `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.support_email_domain.get",
    "/api/{version}/supportEmailDomain",
)
.scopes(&["Desk.settings.READ"]);

/// `PUT /api/v1/supportEmailDomain`. Scope `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.support_email_domain.update",
    "/api/{version}/supportEmailDomain",
)
.scopes(&["Desk.settings.UPDATE"]);

/// The domain that support mail is sent from.
///
/// From [`Desk::support_email_domain`](crate::Desk::support_email_domain); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct SupportEmailDomainClient {
    client: Client,
}

impl Desk {
    /// The domain that support mail is sent from.
    #[must_use]
    pub fn support_email_domain(&self) -> SupportEmailDomainClient {
        SupportEmailDomainClient {
            client: self.client().clone(),
        }
    }
}

impl SupportEmailDomainClient {
    /// Gets a support email domain.
    ///
    /// `GET /api/v1/supportEmailDomain`. Scope `Desk.settings.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self) -> Call<SupportEmailDomain> {
        Call::new(self.client.clone(), self.client.request(&GET), |_, body| {
            wire::one(body, "")
        })
    }

    /// Updates a support email domain.
    ///
    /// `PUT /api/v1/supportEmailDomain`. Scope `Desk.settings.UPDATE`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, body: &SupportEmailDomainUpdate) -> Call<SupportEmailDomain> {
        let request = self.client.request(&UPDATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Support email domain, from `support_email_domain().get`, `support_email_domain().update`.
#[non_exhaustive]
pub struct SupportEmailDomain {
    /// `updatedTime`: a moment with its offset.
    pub updated_time: Option<DateTime>,
    /// `updatedBy`: an id.
    pub updated_by: Option<Id>,
    /// `supportEmailDomain`: text.
    pub support_email_domain: Option<String>,
    /// `oldDomain`: text.
    pub old_domain: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SupportEmailDomain {
    "updatedTime" => updated_time,
    "updatedBy" => updated_by,
    "supportEmailDomain" => support_email_domain,
    "oldDomain" => old_domain;
    extra
});

/// Support email domain update, for `support_email_domain().update`.
pub struct SupportEmailDomainUpdate {
    /// `supportEmailDomain`: text.
    pub support_email_domain: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SupportEmailDomainUpdate {
    "supportEmailDomain" => support_email_domain;
    extra
});
