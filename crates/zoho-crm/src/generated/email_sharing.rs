// Written by `cargo xtask codegen` from crm/v8/email_sharing.toml of the catalogue; changes belong there.
//! Which users share the mail of a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut items = crm.email_sharing().get("Contacts", "4876876000000123456").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/__emails_sharing_details`. Scopes `ZohoCRM.modules.ALL` and `ZohoCRM.modules.emails.READ`.
pub static GET: Operation = Operation::get(
    "crm.email_sharing.get",
    "/crm/{version}/{module}/{record_id}/__emails_sharing_details",
)
.scopes(&["ZohoCRM.modules.ALL", "ZohoCRM.modules.emails.READ"])
.alternatives(&[
    &[
        "ZohoCRM.modules.{module}.ALL",
        "ZohoCRM.modules.emails.READ",
    ],
    &["ZohoCRM.settings.emails.READ"],
]);

/// `POST /crm/v8/{module}/{record_id}/actions/share_emails`. Scope `ZohoCRM.modules.CREATE`.
pub static SHARE: Operation = Operation::post(
    "crm.email_sharing.share",
    "/crm/{version}/{module}/{record_id}/actions/share_emails",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
.rows("data");

/// `POST /crm/v8/{module}/actions/share_emails`. Scope `ZohoCRM.modules.CREATE`.
pub static SHARE_MANY: Operation = Operation::post(
    "crm.email_sharing.share_many",
    "/crm/{version}/{module}/actions/share_emails",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
.rows("data");

/// `POST /crm/v8/{module}/{record_id}/actions/unshare_emails`. Scope `ZohoCRM.modules.DELETE`.
pub static UNSHARE: Operation = Operation::post(
    "crm.email_sharing.unshare",
    "/crm/{version}/{module}/{record_id}/actions/unshare_emails",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `POST /crm/v8/{module}/actions/unshare_emails`. Scope `ZohoCRM.modules.DELETE`.
pub static UNSHARE_MANY: Operation = Operation::post(
    "crm.email_sharing.unshare_many",
    "/crm/{version}/{module}/actions/unshare_emails",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &SHARE, &SHARE_MANY, &UNSHARE, &UNSHARE_MANY];

/// Which users share the mail of a record.
///
/// From [`Crm::email_sharing`](crate::Crm::email_sharing).
#[derive(Debug, Clone)]
pub struct EmailSharingClient {
    client: Client,
}

impl Crm {
    /// Which users share the mail of a record.
    #[must_use]
    pub fn email_sharing(&self) -> EmailSharingClient {
        EmailSharingClient {
            client: self.client().clone(),
        }
    }
}

impl EmailSharingClient {
    /// Gets who shares the mail of a record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/__emails_sharing_details`. Scopes `ZohoCRM.modules.ALL` and
    /// `ZohoCRM.modules.emails.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> GetEmailSharing {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into());
        GetEmailSharing(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "__emails_sharing_details"),
            Paging::Whole,
        ))
    }

    /// Shares the mail of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/share_emails`. Scope `ZohoCRM.modules.CREATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn share(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ShareEmailSharing {
        let request = self
            .client
            .request(&SHARE)
            .segment(module)
            .segment(record_id.into());
        ShareEmailSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Shares the mail of several records.
    ///
    /// `POST /crm/v8/{module}/actions/share_emails`. Scope `ZohoCRM.modules.CREATE`. Not retried when
    /// it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn share_many(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ShareManyEmailSharing {
        let request = self
            .client
            .request(&SHARE_MANY)
            .segment(module)
            .json_member("ids", &json::owned::<Id>(ids));
        ShareManyEmailSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Stops sharing the mail of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/unshare_emails`. Scope `ZohoCRM.modules.DELETE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn unshare(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
    ) -> UnshareEmailSharing {
        let request = self
            .client
            .request(&UNSHARE)
            .segment(module)
            .segment(record_id.into());
        UnshareEmailSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Stops sharing the mail of several records.
    ///
    /// `POST /crm/v8/{module}/actions/unshare_emails`. Scope `ZohoCRM.modules.DELETE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn unshare_many(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> UnshareManyEmailSharing {
        let request = self
            .client
            .request(&UNSHARE_MANY)
            .segment(module)
            .json_member("ids", &json::owned::<Id>(ids));
        UnshareManyEmailSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`EmailSharingClient::get`](crate::email_sharing::EmailSharingClient::get).
    GetEmailSharing => list EmailSharing
}

call! {
    /// Returned by [`EmailSharingClient::share`](crate::email_sharing::EmailSharingClient::share).
    ShareEmailSharing => RowOutcomes
}

call! {
    /// Returned by [`EmailSharingClient::share_many`](crate::email_sharing::EmailSharingClient::share_many).
    ShareManyEmailSharing => RowOutcomes
}

call! {
    /// Returned by [`EmailSharingClient::unshare`](crate::email_sharing::EmailSharingClient::unshare).
    UnshareEmailSharing => RowOutcomes
}

call! {
    /// Returned by [`EmailSharingClient::unshare_many`](crate::email_sharing::EmailSharingClient::unshare_many).
    UnshareManyEmailSharing => RowOutcomes
}

/// Returned by `email_sharing().get`.
#[non_exhaustive]
pub struct EmailSharing {
    pub share_from_users: Option<Vec<EmailSharingUser>>,
    pub available_types: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailSharing {
    "share_from_users" => share_from_users,
    "available_types" => available_types;
    extra
});

#[non_exhaustive]
pub struct EmailSharingUser {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailSharingUser {
    "id" => id,
    "name" => name,
    "_type" => type_;
    extra
});
