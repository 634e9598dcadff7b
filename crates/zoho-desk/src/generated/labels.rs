// Written by `cargo xtask codegen` from xtask/catalog/desk/labels.toml; changes belong there.
//! Labels.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut labels = desk.labels().list().stream();
//! while let Some(label) = labels.next().await {
//!     println!("{:?}", label?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Labels.
///
/// From [`Desk::labels`](crate::Desk::labels); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/labels`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Comes in pages of
    /// up to 50. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a label.
    ///
    /// `GET /api/v1/labels/{label_id}`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, label_id: impl Into<Id>) -> Call<shared::Label> {
        let request = self.client.request(&GET).segment(label_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a label.
    ///
    /// `POST /api/v1/labels`. Scopes `Desk.contacts.CREATE` and `Desk.settings.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &LabelCreate) -> Call<shared::Label> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a label.
    ///
    /// `PATCH /api/v1/labels/{label_id}`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, label_id: impl Into<Id>, body: &LabelUpdate) -> Call<shared::Label> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(label_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a label.
    ///
    /// `DELETE /api/v1/labels/{label_id}`. Scopes `Desk.contacts.DELETE` and `Desk.settings.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, label_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(label_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Adds the users of a label.
    ///
    /// `POST /api/v1/labels/{label_id}/users/add`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add_users(
        &self,
        label_id: impl Into<Id>,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&ADD_USERS)
            .segment(label_id.into())
            .json_member("userIds", &wire::owned::<Id>(user_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the users of a label.
    ///
    /// `GET /api/v1/labels/{label_id}/users`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and
    /// `Desk.search.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_users(&self, label_id: impl Into<Id>) -> ListUsersCall {
        let request = self.client.request(&LIST_USERS).segment(label_id.into());
        ListUsersCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Removes the users of a label.
    ///
    /// `POST /api/v1/labels/{label_id}/users/remove`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove_users(
        &self,
        label_id: impl Into<Id>,
        user_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE_USERS)
            .segment(label_id.into())
            .json_member("userIds", &wire::owned::<Id>(user_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `labels().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Label>);

impl ListCall {
    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Text. Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// What the list is ordered by: the 8 words of [`LabelSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<LabelSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The id of a help center. Query parameter `helpCenterId`.
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("helpCenterId", help_center_id.into());
        self
    }
}

call!(ListCall => list shared::Label);

/// What may be set before `labels().list_users` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListUsersCall(List<shared::User>);

impl ListUsersCall {
    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Text. Query parameter `searchBy`.
    pub fn search_by(mut self, search_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchBy", search_by);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// What the list is ordered by: the 8 words of [`LabelSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<LabelSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListUsersCall => list shared::User);

/// Label create, for `labels().create`.
pub struct LabelCreate {
    /// `preferences`: an object.
    pub preferences: Option<shared::Preferences>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoId`: the id of a logo.
    pub logo_id: Option<Id>,
    /// `helpCenterId`: the id of a help center.
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

/// Label update, for `labels().update`.
pub struct LabelUpdate {
    /// `preferences`: an object.
    pub preferences: Option<shared::Preferences>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoId`: the id of a logo.
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
    /// Label sort by, for `labels().list`, `labels().list_users`.
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
