// Written by `cargo xtask codegen` from desk/v1/support_email_domain.toml of the catalogue; changes belong there.
//! The domain that support mail is sent from.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.support_email_domain().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Desk;

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

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE];

/// The domain that support mail is sent from.
///
/// From [`Desk::support_email_domain`](crate::Desk::support_email_domain).
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
    /// `GET /api/v1/supportEmailDomain`. Scope `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self) -> GetSupportEmailDomain {
        GetSupportEmailDomain(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Updates a support email domain.
    ///
    /// `PUT /api/v1/supportEmailDomain`. Scope `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn update(&self, body: &SupportEmailDomainUpdate) -> UpdateSupportEmailDomain {
        let request = self.client.request(&UPDATE).json_member("", body);
        UpdateSupportEmailDomain(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`SupportEmailDomainClient::get`](crate::support_email_domain::SupportEmailDomainClient::get).
    GetSupportEmailDomain => SupportEmailDomain
}

call! {
    /// Returned by [`SupportEmailDomainClient::update`](crate::support_email_domain::SupportEmailDomainClient::update).
    UpdateSupportEmailDomain => SupportEmailDomain
}

/// Returned by `support_email_domain().get`, `support_email_domain().update`.
#[non_exhaustive]
pub struct SupportEmailDomain {
    pub updated_time: Option<DateTime>,
    pub updated_by: Option<Id>,
    pub support_email_domain: Option<String>,
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

/// Sent by `support_email_domain().update`.
pub struct SupportEmailDomainUpdate {
    pub support_email_domain: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SupportEmailDomainUpdate {
    "supportEmailDomain" => support_email_domain;
    extra
});
