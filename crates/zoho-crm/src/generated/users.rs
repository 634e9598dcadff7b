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
/// From [`Crm::users`](crate::Crm::users).
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
    /// `GET /crm/v8/users`. Scope `ZohoCRM.users.READ`. Comes in pages of up to 200.
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
    /// `GET /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.READ`.
    pub fn get(&self, user_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET).segment(user_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "users")
        }))
    }

    /// Creates a user.
    ///
    /// `POST /crm/v8/users`. Scope `ZohoCRM.users.CREATE`.
    pub fn create(&self, users: &[shared::User]) -> Call<RowOutcomes> {
        let request =
            Request::new(&CREATE).body("application/json", wire::body_list("users", users));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        })
    }

    /// Updates a user.
    ///
    /// `PUT /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.UPDATE`.
    pub fn update(&self, user_id: impl Into<Id>, body: &shared::User) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE).segment(user_id.into()).body(
            "application/json",
            wire::body_list("users", std::slice::from_ref(body)),
        );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        })
    }

    /// Updates several users.
    ///
    /// `PUT /crm/v8/users`. Scope `ZohoCRM.users.UPDATE`.
    pub fn update_many(&self, users: &[shared::User]) -> Call<RowOutcomes> {
        let request =
            Request::new(&UPDATE_MANY).body("application/json", wire::body_list("users", users));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        })
    }

    /// Deletes a user.
    ///
    /// `DELETE /crm/v8/users/{user_id}`. Scope `ZohoCRM.users.DELETE`.
    pub fn delete(&self, user_id: impl Into<Id>) -> Call<RowOutcome> {
        let request = Request::new(&DELETE).segment(user_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        })
    }

    /// Counts users.
    ///
    /// `GET /crm/v8/users/actions/count`. Scope `ZohoCRM.users.READ`.
    pub fn count(&self) -> CountCall {
        CountCall(Call::new(
            self.client.clone(),
            Request::new(&COUNT),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Gets how far the deletion of users is.
    ///
    /// `GET /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.READ`.
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
    /// `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`.
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
    /// `POST /crm/v8/users/actions/transfer_and_delete`. Scope `ZohoCRM.users.CREATE`.
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
    /// Type.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Ids: at the most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), i64::MIN..=100);
        self
    }

    /// If modified since.
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
    /// If modified since.
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
    /// Type.
    pub fn type_(mut self, type_: impl Into<UserFilter>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(CountCall => i64);

/// User transfer.
#[derive(Clone, Default, PartialEq)]
pub struct UserTransfer {
    /// Id.
    pub id: Option<Id>,
    /// Records.
    pub records: Option<bool>,
    /// Assignment.
    pub assignment: Option<bool>,
    /// Criteria.
    pub criteria: Option<bool>,
}

object!(UserTransfer {
    "id" => id,
    "records" => records,
    "assignment" => assignment,
    "criteria" => criteria
});

/// User transfer and delete, of `users().transfer_and_delete`.
#[derive(Clone, Default, PartialEq)]
pub struct UserTransferAndDelete {
    /// Transfer.
    pub transfer: Option<UserTransfer>,
    /// Move subordinate.
    pub move_subordinate: Option<shared::IdRef>,
}

object!(UserTransferAndDelete {
    "transfer" => transfer,
    "move_subordinate" => move_subordinate
});

/// User transfer and delete many, of `users().transfer_and_delete_many`.
#[derive(Clone, Default, PartialEq)]
pub struct UserTransferAndDeleteMany {
    /// Id.
    pub id: Option<Id>,
    /// Transfer.
    pub transfer: Option<UserTransfer>,
    /// Move subordinate.
    pub move_subordinate: Option<shared::IdRef>,
}

object!(UserTransferAndDeleteMany {
    "id" => id,
    "transfer" => transfer,
    "move_subordinate" => move_subordinate
});

/// User transfer and delete status, of `users().get_transfer_and_delete_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserTransferAndDeleteStatus {
    /// Status.
    pub status: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(UserTransferAndDeleteStatus {
    "status" => status;
    other
});

words! {
    /// User filter.
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
