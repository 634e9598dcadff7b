// Written by `cargo xtask codegen` from xtask/catalog/crm/email_sharing.toml; changes belong there.
//! Which users share the mail of a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut items = crm.email_sharing().get("Contacts", "4876876000000123456").stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows};

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

/// Which users share the mail of a record.
///
/// From [`Crm::email_sharing`](crate::Crm::email_sharing); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.modules.emails.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> List<EmailSharing> {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "__emails_sharing_details"),
            Paging::Whole,
        )
    }

    /// Shares the mail of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/share_emails`. Scope `ZohoCRM.modules.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn share(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&SHARE)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Shares the mail of several records.
    ///
    /// `POST /crm/v8/{module}/actions/share_emails`. Scope `ZohoCRM.modules.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn share_many(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&SHARE_MANY)
            .segment(module)
            .json_member("ids", &wire::owned::<Id>(ids));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Stops sharing the mail of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/unshare_emails`. Scope `ZohoCRM.modules.DELETE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unshare(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UNSHARE)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Stops sharing the mail of several records.
    ///
    /// `POST /crm/v8/{module}/actions/unshare_emails`. Scope `ZohoCRM.modules.DELETE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unshare_many(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UNSHARE_MANY)
            .segment(module)
            .json_member("ids", &wire::owned::<Id>(ids));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// Email sharing, from `email_sharing().get`.
#[non_exhaustive]
pub struct EmailSharing {
    /// `share_from_users`: a list.
    pub share_from_users: Option<Vec<EmailSharingUser>>,
    /// `available_types`: one or more texts.
    pub available_types: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailSharing {
    "share_from_users" => share_from_users,
    "available_types" => available_types;
    extra
});

/// Email sharing user.
#[non_exhaustive]
pub struct EmailSharingUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `_type`: text.
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
