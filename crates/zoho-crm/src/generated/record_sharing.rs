// Written by `cargo xtask codegen` from xtask/catalog/crm/record_sharing.toml; changes belong there.
//! Which users a record is shared with.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.record_sharing().list("Contacts", "4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, Operation, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Which users a record is shared with.
///
/// From [`Crm::record_sharing`](crate::Crm::record_sharing); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListCall {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Changes what users may do with a shared record.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &RecordShare,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body)
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "share")
        })
    }

    /// Stops sharing a record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn revoke(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&REVOKE)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "share")
        })
    }

    /// Shares a record with users.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/share`. Scope `ZohoCRM.share.ALL`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn share(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &RecordShare,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&SHARE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body)
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "share")
        })
    }
}

/// What may be set before `record_sharing().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(Call<RecordSharing>);

impl ListCall {
    /// A whole number. Query parameter `sharedTo`.
    pub fn shared_to(mut self, shared_to: i64) -> Self {
        self.0
            .request_mut()
            .set_query("sharedTo", shared_to.to_string());
        self
    }

    /// Text. Query parameter `view`.
    pub fn view(mut self, view: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("view", view);
        self
    }
}

call!(ListCall => RecordSharing);

/// Record share, for `record_sharing().update`, `record_sharing().share`.
pub struct RecordShare {
    /// `share`: a list.
    pub share: Option<Vec<RecordShareEntry>>,
    /// `notify_on_completion`: yes or no.
    pub notify_on_completion: Option<bool>,
    /// `notify`: yes or no.
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

/// Record share entry.
pub struct RecordShareEntry {
    /// `shared_with`: an object.
    pub shared_with: Option<shared::UserInput>,
    /// `share_related_records`: yes or no.
    pub share_related_records: Option<bool>,
    /// `shared_through`: an object.
    pub shared_through: Option<SharedThrough>,
    /// `permission`: text.
    pub permission: Option<String>,
    /// `user`: an object.
    pub user: Option<shared::UserInput>,
    /// `type`: one of `private`, `public`.
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

/// Record share input.
#[non_exhaustive]
pub struct RecordShareInput {
    /// `shared_with`: an object.
    pub shared_with: Option<shared::User>,
    /// `share_related_records`: yes or no.
    pub share_related_records: Option<bool>,
    /// `shared_through`: an object.
    pub shared_through: Option<SharedThrough>,
    /// `shared_time`: a moment with its offset.
    pub shared_time: Option<DateTime>,
    /// `permission`: text.
    pub permission: Option<String>,
    /// `shared_by`: an object.
    pub shared_by: Option<shared::User>,
    /// `user`: an object.
    pub user: Option<shared::User>,
    /// `type`: one of `private`, `public`.
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

/// Record sharing, from `record_sharing().list`.
#[non_exhaustive]
pub struct RecordSharing {
    /// `share`: a list.
    pub share: Option<Vec<RecordShareInput>>,
    /// `shareable_user`: a list.
    pub shareable_user: Option<Vec<shared::User>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecordSharing {
    "share" => share,
    "shareable_user" => shareable_user;
    extra
});

/// Shared through.
pub struct SharedThrough {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<shared::FieldRef>,
    /// `entity_name`: text.
    pub entity_name: Option<String>,
    /// `name`: its name.
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
    /// Record share type.
    pub enum RecordShareType {
        /// `private`
        Private = "private",
        /// `public`
        Public = "public",
    }
}
