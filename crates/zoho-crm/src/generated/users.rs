// Written by `cargo xtask codegen` from xtask/catalog/crm/users.toml; changes belong there.
//! The users of the organisation.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut users = crm.users().list().stream();
//! while let Some(user) = users.next().await {
//!     println!("{:?}", user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

/// `GET /crm/v8/users`. Scope `ZohoCRM.users.READ`.
pub static LIST: Operation =
    Operation::get("crm.users.list", "/crm/{version}/users").scopes(&["ZohoCRM.users.READ"]);

/// `GET /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.READ`.
pub static GET: Operation = Operation::get("crm.users.get", "/crm/{version}/users/{user_id}")
    .scopes(&["ZohoCRM.users.READ"]);

/// `POST /crm/v8/users`. Scope `ZohoCRM.users.CREATE`.
pub static CREATE: Operation = Operation::post("crm.users.create", "/crm/{version}/users")
    .scopes(&["ZohoCRM.users.CREATE"])
    .rows("users");

/// `PUT /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.UPDATE`.
pub static UPDATE: Operation = Operation::put("crm.users.update", "/crm/{version}/users/{user_id}")
    .scopes(&["ZohoCRM.users.UPDATE"])
    .rows("users");

/// `PUT /crm/v8/users`. Scope `ZohoCRM.users.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put("crm.users.update_many", "/crm/{version}/users")
    .scopes(&["ZohoCRM.users.UPDATE"])
    .rows("users");

/// `DELETE /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.DELETE`.
pub static DELETE: Operation =
    Operation::delete("crm.users.delete", "/crm/{version}/users/{user_id}")
        .scopes(&["ZohoCRM.users.DELETE"])
        .rows("users");

/// `GET /crm/v8/users/actions/count`. Scope `ZohoCRM.users.READ`.
pub static COUNT: Operation =
    Operation::get("crm.users.count", "/crm/{version}/users/actions/count")
        .scopes(&["ZohoCRM.users.READ"]);

/// `GET /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.READ`.
pub static GET_TRANSFER_AND_DELETE_STATUS: Operation = Operation::get(
    "crm.users.get_transfer_and_delete_status",
    "/crm/{version}/users/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.users.READ"]);

/// `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`.
pub static TRANSFER_AND_DELETE: Operation = Operation::post(
    "crm.users.transfer_and_delete",
    "/crm/{version}/users/{user_id}/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.users.CREATE"])
.rows("transfer_and_delete");

/// `POST /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`.
pub static TRANSFER_AND_DELETE_MANY: Operation = Operation::post(
    "crm.users.transfer_and_delete_many",
    "/crm/{version}/users/actions/transfer_and_delete",
)
.scopes(&["ZohoCRM.users.CREATE"])
.rows("transfer_and_delete");

/// The users of the organisation.
///
/// From [`Crm::users`](crate::Crm::users); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct UsersClient {
    client: Client,
}

impl Crm {
    /// The users of the organisation.
    #[must_use]
    pub fn users(&self) -> UsersClient {
        UsersClient {
            client: self.client().clone(),
        }
    }
}

impl UsersClient {
    /// Lists users.
    ///
    /// `GET /crm/v8/users`. Scope `ZohoCRM.users.READ`. Comes in pages of up to 200. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "users"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a user.
    ///
    /// `GET /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, user_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET).segment(user_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "users")
        }))
    }

    /// Creates a user.
    ///
    /// `POST /crm/v8/users`. Scope `ZohoCRM.users.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, users: &[shared::User]) -> Call<RowOutcomes> {
        let request = Request::new(&CREATE)
            .body("application/json", wire::body_list("users", users))
            .checked_all(users);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        })
    }

    /// Updates a user.
    ///
    /// `PUT /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, user_id: impl Into<Id>, body: &shared::User) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE)
            .segment(user_id.into())
            .body(
                "application/json",
                wire::body_list("users", std::slice::from_ref(body)),
            )
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        })
    }

    /// Updates several users.
    ///
    /// `PUT /crm/v8/users`. Scope `ZohoCRM.users.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, users: &[shared::User]) -> Call<RowOutcomes> {
        let request = Request::new(&UPDATE_MANY)
            .body("application/json", wire::body_list("users", users))
            .checked_all(users);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        })
    }

    /// Deletes a user.
    ///
    /// `DELETE /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.DELETE`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, user_id: impl Into<Id>) -> Call<RowOutcome> {
        let request = Request::new(&DELETE).segment(user_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        })
    }

    /// Counts users.
    ///
    /// `GET /crm/v8/users/actions/count`. Scope `ZohoCRM.users.READ`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count(&self) -> CountCall {
        CountCall(Call::new(
            self.client.clone(),
            Request::new(&COUNT),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Gets how far the deletion of users is.
    ///
    /// `GET /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_transfer_and_delete_status(
        &self,
        job_id: impl Into<Id>,
    ) -> List<UserTransferAndDeleteStatus> {
        let mut request = Request::new(&GET_TRANSFER_AND_DELETE_STATUS);
        request.set_query("job_id", job_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "transfer_and_delete"),
            Paging::Whole,
        )
    }

    /// Transfers and deletes a user.
    ///
    /// `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer_and_delete(
        &self,
        user_id: impl Into<Id>,
        transfer_and_delete: &[UserTransferAndDelete],
    ) -> Call<RowOutcomes> {
        let request = Request::new(&TRANSFER_AND_DELETE)
            .segment(user_id.into())
            .body(
                "application/json",
                wire::body_list("transfer_and_delete", transfer_and_delete),
            );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_and_delete")
        })
    }

    /// Transfers and deletes several users.
    ///
    /// `POST /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer_and_delete_many(
        &self,
        transfer_and_delete: &[UserTransferAndDeleteMany],
    ) -> Call<RowOutcomes> {
        let request = Request::new(&TRANSFER_AND_DELETE_MANY).body(
            "application/json",
            wire::body_list("transfer_and_delete", transfer_and_delete),
        );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "transfer_and_delete")
        })
    }
}

/// What may be set before `users().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::User>);

impl ListCall {
    /// One of the 6 words of [`UserFilter`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }

    /// Only what has changed since then comes; where nothing has, the call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since.to_string());
        self
    }
}

call!(ListCall => list shared::User);

/// What may be set before `users().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<shared::User>);

impl GetCall {
    /// Only what has changed since then comes; where nothing has, the call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since.to_string());
        self
    }
}

call!(GetCall => shared::User);

/// What may be set before `users().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// One of the 6 words of [`UserFilter`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(CountCall => i64);

/// User transfer.
#[derive(Clone, Default, PartialEq)]
pub struct UserTransfer {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `records`: yes or no.
    pub records: Option<bool>,
    /// `assignment`: yes or no.
    pub assignment: Option<bool>,
    /// `criteria`: yes or no.
    pub criteria: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(UserTransfer {
    "id" => id,
    "records" => records,
    "assignment" => assignment,
    "criteria" => criteria;
    other
});

/// User transfer and delete, for `users().transfer_and_delete`.
#[derive(Clone, Default, PartialEq)]
pub struct UserTransferAndDelete {
    /// `transfer`: an object.
    pub transfer: Option<UserTransfer>,
    /// `move_subordinate`: an object.
    pub move_subordinate: Option<shared::IdRef>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(UserTransferAndDelete {
    "transfer" => transfer,
    "move_subordinate" => move_subordinate;
    other
});

/// User transfer and delete many, for `users().transfer_and_delete_many`.
#[derive(Clone, Default, PartialEq)]
pub struct UserTransferAndDeleteMany {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `transfer`: an object.
    pub transfer: Option<UserTransfer>,
    /// `move_subordinate`: an object.
    pub move_subordinate: Option<shared::IdRef>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(UserTransferAndDeleteMany {
    "id" => id,
    "transfer" => transfer,
    "move_subordinate" => move_subordinate;
    other
});

/// User transfer and delete status, from `users().get_transfer_and_delete_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserTransferAndDeleteStatus {
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub other: Other,
}

object!(UserTransferAndDeleteStatus {
    "status" => status;
    other
});

words! {
    /// User filter, for `users().list`, `users().count`.
    pub enum UserFilter {
        /// `ActiveUsers`
        ActiveUsers = "ActiveUsers",
        /// `CurrentUser`
        CurrentUser = "CurrentUser",
        /// `ActiveConfirmedUsers`
        ActiveConfirmedUsers = "ActiveConfirmedUsers",
        /// `DeactiveUsers`
        DeactiveUsers = "DeactiveUsers",
        /// `NotConfirmedUsers`
        NotConfirmedUsers = "NotConfirmedUsers",
        /// `ConfirmedUsers`
        ConfirmedUsers = "ConfirmedUsers",
    }
}
