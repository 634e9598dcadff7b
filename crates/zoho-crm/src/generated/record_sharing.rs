// Written by `cargo xtask codegen` from crm/v8/record_sharing.toml of the catalogue; changes belong there.
//! Which users a record is shared with.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.record_sharing().list("Contacts", "4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.record_sharing.list",
    "/crm/{version}/{module}/{record_id}/actions/share",
)
.scopes(&["ZohoCRM.share.ALL"])
.alternatives(&[&["ZohoCRM.share.{module}.READ"]]);

/// `PUT /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.record_sharing.update",
    "/crm/{version}/{module}/{record_id}/actions/share",
)
.scopes(&["ZohoCRM.share.ALL"])
.alternatives(&[&["ZohoCRM.share.{module}.UPDATE"]])
.rows("share");

/// `DELETE /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`.
pub static REVOKE: Operation = Operation::delete(
    "crm.record_sharing.revoke",
    "/crm/{version}/{module}/{record_id}/actions/share",
)
.scopes(&["ZohoCRM.share.ALL"])
.alternatives(&[&["ZohoCRM.share.{module}.DELETE"]])
.rows("share");

/// `POST /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`.
pub static SHARE: Operation = Operation::post(
    "crm.record_sharing.share",
    "/crm/{version}/{module}/{record_id}/actions/share",
)
.scopes(&["ZohoCRM.share.ALL"])
.alternatives(&[&["ZohoCRM.share.{module}.CREATE"]])
.rows("share");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPDATE, &REVOKE, &SHARE];

/// Which users a record is shared with.
///
/// From [`Crm::record_sharing`](crate::Crm::record_sharing).
#[derive(Debug, Clone)]
pub struct RecordSharingClient {
    client: Client,
}

impl Crm {
    /// Which users a record is shared with.
    #[must_use]
    pub fn record_sharing(&self) -> RecordSharingClient {
        RecordSharingClient {
            client: self.client().clone(),
        }
    }
}

impl RecordSharingClient {
    /// Lists the users that a record is shared with.
    ///
    /// `GET /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListRecordSharing {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListRecordSharing(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Changes what users may do with a shared record.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &RecordShare,
    ) -> UpdateRecordSharing {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body)
            .checked(body);
        UpdateRecordSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "share")
        }))
    }

    /// Stops sharing a record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn revoke(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> RevokeRecordSharing {
        let request = self
            .client
            .request(&REVOKE)
            .segment(module)
            .segment(record_id.into());
        RevokeRecordSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "share")
        }))
    }

    /// Shares a record with users.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Not retried when
    /// it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn share(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &RecordShare,
    ) -> ShareRecordSharing {
        let request = self
            .client
            .request(&SHARE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body)
            .checked(body);
        ShareRecordSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "share")
        }))
    }
}

call! {
    /// Returned by [`RecordSharingClient::list`](crate::record_sharing::RecordSharingClient::list).
    ListRecordSharing => RecordSharing
}

impl ListRecordSharing {
    /// Query parameter `sharedTo`.
    pub fn shared_to(mut self, shared_to: i64) -> Self {
        self.0
            .request_mut()
            .set_query("sharedTo", shared_to.to_string());
        self
    }

    /// Query parameter `view`.
    pub fn view(mut self, view: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("view", view);
        self
    }
}

call! {
    /// Returned by [`RecordSharingClient::update`](crate::record_sharing::RecordSharingClient::update).
    UpdateRecordSharing => RowOutcomes
}

call! {
    /// Returned by [`RecordSharingClient::revoke`](crate::record_sharing::RecordSharingClient::revoke).
    RevokeRecordSharing => RowOutcomes
}

call! {
    /// Returned by [`RecordSharingClient::share`](crate::record_sharing::RecordSharingClient::share).
    ShareRecordSharing => RowOutcomes
}

/// Sent by `record_sharing().update`, `record_sharing().share`.
pub struct RecordShare {
    pub share: Option<Vec<RecordShareEntry>>,
    pub notify_on_completion: Option<bool>,
    pub notify: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordShare {
    "share" => share,
    "notify_on_completion" => notify_on_completion,
    "notify" => notify;
    extra
});

pub struct RecordShareEntry {
    pub shared_with: Option<shared::UserInput>,
    pub share_related_records: Option<bool>,
    pub shared_through: Option<SharedThrough>,
    pub permission: Option<String>,
    pub user: Option<shared::UserInput>,
    /// One of `private`, `public`.
    pub type_: Option<RecordShareType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordShareEntry {
    "shared_with" => shared_with,
    "share_related_records" => share_related_records,
    "shared_through" => shared_through,
    "permission" => permission,
    "user" => user,
    "type" => type_;
    extra
});

#[non_exhaustive]
pub struct RecordShareInput {
    pub shared_with: Option<shared::User>,
    pub share_related_records: Option<bool>,
    pub shared_through: Option<SharedThrough>,
    pub shared_time: Option<DateTime>,
    pub permission: Option<String>,
    pub shared_by: Option<shared::User>,
    pub user: Option<shared::User>,
    /// One of `private`, `public`.
    pub type_: Option<RecordShareType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecordShareInput {
    "shared_with" => shared_with,
    "share_related_records" => share_related_records,
    "shared_through" => shared_through,
    "shared_time" => shared_time,
    "permission" => permission,
    "shared_by" => shared_by,
    "user" => user,
    "type" => type_;
    extra
});

/// Returned by `record_sharing().list`.
#[non_exhaustive]
pub struct RecordSharing {
    pub share: Option<Vec<RecordShareInput>>,
    pub shareable_user: Option<Vec<shared::User>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecordSharing {
    "share" => share,
    "shareable_user" => shareable_user;
    extra
});

pub struct SharedThrough {
    pub id: Option<Id>,
    pub module: Option<shared::FieldRef>,
    pub entity_name: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SharedThrough {
    "id" => id,
    "module" => module,
    "entity_name" => entity_name,
    "name" => name;
    extra
});

open_enum! {
    pub enum RecordShareType {
        /// `private`
        Private = "private",
        /// `public`
        Public = "public",
    }
}
