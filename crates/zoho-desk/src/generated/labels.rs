// Written by `cargo xtask codegen` from desk/v1/labels.toml of the catalogue; changes belong there.
//! Labels.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut labels = desk.labels().list().stream();
//! while let Some(label) = labels.next().await {
//!     println!("{:?}", label?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/labels`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.labels.list", "/api/{version}/labels")
    .scopes(&["Desk.contacts.READ", "Desk.settings.READ"])
    .most(5_000, "narrow the list with `searchBy`, `helpCenterId`");

/// `GET /api/v1/labels/{label_id}`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get("desk.labels.get", "/api/{version}/labels/{label_id}")
    .scopes(&["Desk.contacts.READ", "Desk.settings.READ"]);

/// `POST /api/v1/labels`. Scopes `Desk.contacts.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post("desk.labels.create", "/api/{version}/labels")
    .scopes(&["Desk.contacts.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/labels/{label_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.labels.update", "/api/{version}/labels/{label_id}")
        .scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/labels/{label_id}`. Scopes `Desk.contacts.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.labels.delete", "/api/{version}/labels/{label_id}")
        .scopes(&["Desk.contacts.DELETE", "Desk.settings.DELETE"]);

/// `POST /api/v1/labels/{label_id}/users/add`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static ADD_USERS: Operation = Operation::post(
    "desk.labels.add_users",
    "/api/{version}/labels/{label_id}/users/add",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/labels/{label_id}/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and `Desk.search.READ`.
pub static LIST_USERS: Operation = Operation::get(
    "desk.labels.list_users",
    "/api/{version}/labels/{label_id}/users",
)
.scopes(&[
    "Desk.contacts.READ",
    "Desk.settings.READ",
    "Desk.search.READ",
])
.most(5_000, "narrow the list with `searchBy`");

/// `POST /api/v1/labels/{label_id}/users/remove`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static REMOVE_USERS: Operation = Operation::post(
    "desk.labels.remove_users",
    "/api/{version}/labels/{label_id}/users/remove",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &ADD_USERS,
    &LIST_USERS,
    &REMOVE_USERS,
];

/// Labels.
///
/// From [`Desk::labels`](crate::Desk::labels).
#[derive(Debug, Clone)]
pub struct LabelsClient {
    client: Client,
}

impl Desk {
    /// Labels.
    #[must_use]
    pub fn labels(&self) -> LabelsClient {
        LabelsClient {
            client: self.client().clone(),
        }
    }
}

impl LabelsClient {
    /// Lists labels.
    ///
    /// `GET /api/v1/labels`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Pages of up to 50
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self) -> ListLabels {
        ListLabels(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a label.
    ///
    /// `GET /api/v1/labels/{label_id}`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Retried
    /// on transient failures.
    pub fn get(&self, label_id: impl Into<Id>) -> GetLabel {
        let request = self.client.request(&GET).segment(label_id.into());
        GetLabel(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a label.
    ///
    /// `POST /api/v1/labels`. Scopes `Desk.contacts.CREATE` and `Desk.settings.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, body: &LabelCreate) -> CreateLabel {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateLabel(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a label.
    ///
    /// `PATCH /api/v1/labels/{label_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(&self, label_id: impl Into<Id>, body: &LabelUpdate) -> UpdateLabel {
        let request = self
            .client
            .request(&UPDATE)
            .segment(label_id.into())
            .json_member("", body);
        UpdateLabel(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a label.
    ///
    /// `DELETE /api/v1/labels/{label_id}`. Scopes `Desk.contacts.DELETE` and `Desk.settings.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, label_id: impl Into<Id>) -> DeleteLabel {
        let request = self.client.request(&DELETE).segment(label_id.into());
        DeleteLabel(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Adds the users of a label.
    ///
    /// `POST /api/v1/labels/{label_id}/users/add`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn add_users(
        &self,
        label_id: impl Into<Id>,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AddLabelUsers {
        let request = self
            .client
            .request(&ADD_USERS)
            .segment(label_id.into())
            .json_member("userIds", &json::owned::<Id>(user_ids));
        AddLabelUsers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the users of a label.
    ///
    /// `GET /api/v1/labels/{label_id}/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and
    /// `Desk.search.READ`. Pages of up to 50 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list_users(&self, label_id: impl Into<Id>) -> ListLabelUsers {
        let request = self.client.request(&LIST_USERS).segment(label_id.into());
        ListLabelUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Removes the users of a label.
    ///
    /// `POST /api/v1/labels/{label_id}/users/remove`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn remove_users(
        &self,
        label_id: impl Into<Id>,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveLabelUsers {
        let request = self
            .client
            .request(&REMOVE_USERS)
            .segment(label_id.into())
            .json_member("userIds", &json::owned::<Id>(user_ids));
        RemoveLabelUsers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`LabelsClient::list`](crate::labels::LabelsClient::list).
    ListLabels => list shared::Label
}

impl ListLabels {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<LabelSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call! {
    /// Returned by [`LabelsClient::get`](crate::labels::LabelsClient::get).
    GetLabel => shared::Label
}

call! {
    /// Returned by [`LabelsClient::create`](crate::labels::LabelsClient::create).
    CreateLabel => shared::Label
}

call! {
    /// Returned by [`LabelsClient::update`](crate::labels::LabelsClient::update).
    UpdateLabel => shared::Label
}

call! {
    /// Returned by [`LabelsClient::delete`](crate::labels::LabelsClient::delete).
    DeleteLabel => ()
}

call! {
    /// Returned by [`LabelsClient::add_users`](crate::labels::LabelsClient::add_users).
    AddLabelUsers => ()
}

call! {
    /// Returned by [`LabelsClient::list_users`](crate::labels::LabelsClient::list_users).
    ListLabelUsers => list shared::User
}

impl ListLabelUsers {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<LabelSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`LabelsClient::remove_users`](crate::labels::LabelsClient::remove_users).
    RemoveLabelUsers => ()
}

/// Sent by `labels().create`.
pub struct LabelCreate {
    pub preferences: Option<shared::Preferences>,
    pub name: Option<String>,
    pub logo_id: Option<Id>,
    pub help_center_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LabelCreate {
    "preferences" => preferences,
    "name" => name,
    "logoId" => logo_id,
    "helpCenterId" => help_center_id;
    extra
});

/// Sent by `labels().update`.
pub struct LabelUpdate {
    pub preferences: Option<shared::Preferences>,
    pub name: Option<String>,
    pub logo_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LabelUpdate {
    "preferences" => preferences,
    "name" => name,
    "logoId" => logo_id;
    extra
});

open_enum! {
    /// Sent by `labels().list`, `labels().list_users`.
    pub enum LabelSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `name`
        Name = "name",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `-name`
        NameDescending = "-name",
        /// `assignedTime`
        AssignedTime = "assignedTime",
        /// `-assignedTime`
        AssignedTimeDescending = "-assignedTime",
    }
}
