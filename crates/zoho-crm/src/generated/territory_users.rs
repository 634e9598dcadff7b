// Written by `cargo xtask codegen` from crm/v8/territory_users.toml of the catalogue; changes belong there.
//! Territory users.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut territory_users = crm.territory_users().list("4876876000000123456").stream();
//! while let Some(territory_user) = territory_users.next().await {
//!     println!("{:?}", territory_user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/territories/{territory_id}/users`. Scopes `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`.
pub static LIST: Operation = Operation::get(
    "crm.territory_users.list",
    "/crm/{version}/settings/territories/{territory_id}/users",
)
.scopes(&["ZohoCRM.settings.territories.READ", "ZohoCRM.users.READ"])
.alternatives(&[&["ZohoCRM.users.ALL"]]);

/// `GET /crm/v8/settings/territories/{territory_id}/users/{user_id}`. Scopes `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`.
pub static GET: Operation = Operation::get(
    "crm.territory_users.get",
    "/crm/{version}/settings/territories/{territory_id}/users/{user_id}",
)
.scopes(&["ZohoCRM.settings.territories.READ", "ZohoCRM.users.READ"])
.alternatives(&[&["ZohoCRM.users.ALL"]]);

/// `PUT /crm/v8/settings/territories/{territory_id}/users/{user_id}`. Scopes `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.territory_users.update",
    "/crm/{version}/settings/territories/{territory_id}/users/{user_id}",
)
.scopes(&["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"])
.rows("users");

/// `PUT /crm/v8/settings/territories/{territory_id}/users`. Scopes `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.territory_users.update_many",
    "/crm/{version}/settings/territories/{territory_id}/users",
)
.scopes(&["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"])
.rows("users");

/// `DELETE /crm/v8/settings/territories/{territory_id}/users/{user_id}`. Scopes `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`.
pub static REMOVE: Operation = Operation::delete(
    "crm.territory_users.remove",
    "/crm/{version}/settings/territories/{territory_id}/users/{user_id}",
)
.scopes(&["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"])
.rows("users");

/// `DELETE /crm/v8/settings/territories/{territory_id}/users`. Scopes `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`.
pub static REMOVE_MANY: Operation = Operation::delete(
    "crm.territory_users.remove_many",
    "/crm/{version}/settings/territories/{territory_id}/users",
)
.scopes(&["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"])
.rows("users");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &UPDATE, &UPDATE_MANY, &REMOVE, &REMOVE_MANY];

/// Territory users.
///
/// From [`Crm::territory_users`](crate::Crm::territory_users).
#[derive(Debug, Clone)]
pub struct TerritoryUsersClient {
    client: Client,
}

impl Crm {
    /// Territory users.
    #[must_use]
    pub fn territory_users(&self) -> TerritoryUsersClient {
        TerritoryUsersClient {
            client: self.client().clone(),
        }
    }
}

impl TerritoryUsersClient {
    /// Lists territory users.
    ///
    /// `GET /crm/v8/settings/territories/{territory_id}/users`. Scopes
    /// `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`. Retried on transient failures.
    pub fn list(&self, territory_id: impl Into<Id>) -> ListTerritoryUsers {
        let request = self.client.request(&LIST).segment(territory_id.into());
        ListTerritoryUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "users"),
            Paging::Whole,
        ))
    }

    /// Gets a territory user.
    ///
    /// `GET /crm/v8/settings/territories/{territory_id}/users/{user_id}`. Scopes
    /// `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`. Retried on transient failures.
    pub fn get(&self, territory_id: impl Into<Id>, user_id: impl Into<Id>) -> GetTerritoryUser {
        let request = self
            .client
            .request(&GET)
            .segment(territory_id.into())
            .segment(user_id.into());
        GetTerritoryUser(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "users")
        }))
    }

    /// Updates a territory user.
    ///
    /// `PUT /crm/v8/settings/territories/{territory_id}/users/{user_id}`. Scopes
    /// `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`. Retried on transient failures.
    pub fn update(
        &self,
        territory_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> UpdateTerritoryUser {
        let request = self
            .client
            .request(&UPDATE)
            .segment(territory_id.into())
            .segment(user_id.into());
        UpdateTerritoryUser(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        }))
    }

    /// Updates several territory users.
    ///
    /// `PUT /crm/v8/settings/territories/{territory_id}/users`. Scopes
    /// `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`. Retried on transient failures.
    pub fn update_many(
        &self,
        territory_id: impl Into<Id>,
        users: &[shared::UserInput],
    ) -> UpdateManyTerritoryUsers {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(territory_id.into())
            .json_list("users", users)
            .checked_all(users);
        UpdateManyTerritoryUsers(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }

    /// Removes a territory user.
    ///
    /// `DELETE /crm/v8/settings/territories/{territory_id}/users/{user_id}`. Scopes
    /// `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`. Retried on transient failures.
    pub fn remove(
        &self,
        territory_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> RemoveTerritoryUser {
        let request = self
            .client
            .request(&REMOVE)
            .segment(territory_id.into())
            .segment(user_id.into());
        RemoveTerritoryUser(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users")
        }))
    }

    /// Removes several territory users.
    ///
    /// `DELETE /crm/v8/settings/territories/{territory_id}/users`. Scopes
    /// `ZohoCRM.settings.territories.ALL` and `ZohoCRM.users.ALL`. Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn remove_many(
        &self,
        territory_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveManyTerritoryUsers {
        let mut request = self
            .client
            .request(&REMOVE_MANY)
            .segment(territory_id.into());
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        RemoveManyTerritoryUsers(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }
}

call! {
    /// Returned by [`TerritoryUsersClient::list`](crate::territory_users::TerritoryUsersClient::list).
    ListTerritoryUsers => list shared::User
}

call! {
    /// Returned by [`TerritoryUsersClient::get`](crate::territory_users::TerritoryUsersClient::get).
    GetTerritoryUser => shared::User
}

call! {
    /// Returned by [`TerritoryUsersClient::update`](crate::territory_users::TerritoryUsersClient::update).
    UpdateTerritoryUser => RowOutcomes
}

call! {
    /// Returned by [`TerritoryUsersClient::update_many`](crate::territory_users::TerritoryUsersClient::update_many).
    UpdateManyTerritoryUsers => RowOutcomes
}

call! {
    /// Returned by [`TerritoryUsersClient::remove`](crate::territory_users::TerritoryUsersClient::remove).
    RemoveTerritoryUser => RowOutcomes
}

call! {
    /// Returned by [`TerritoryUsersClient::remove_many`](crate::territory_users::TerritoryUsersClient::remove_many).
    RemoveManyTerritoryUsers => RowOutcomes
}
