// Written by `cargo xtask codegen` from crm/v8/user_territories.toml of the catalogue; changes belong there.
//! The territories of a user.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut user_territories = crm.user_territories().list("4876876000000123456").stream();
//! while let Some(user_territory) = user_territories.next().await {
//!     println!("{:?}", user_territory?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`.
pub static LIST: Operation = Operation::get(
    "crm.user_territories.list",
    "/crm/{version}/users/{user_id}/territories",
)
.scopes(&["ZohoCRM.settings.territories.READ", "ZohoCRM.users.READ"])
.alternatives(&[&["ZohoCRM.settings.territories.ALL"]]);

/// `GET /crm/v8/users/{user_id}/territories/{territory_id}`. Scopes `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`.
pub static GET: Operation = Operation::get(
    "crm.user_territories.get",
    "/crm/{version}/users/{user_id}/territories/{territory_id}",
)
.scopes(&["ZohoCRM.settings.territories.READ", "ZohoCRM.users.READ"])
.alternatives(&[&["ZohoCRM.settings.territories.ALL"]]);

/// `PUT /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.UPDATE` and `ZohoCRM.users.UPDATE`.
pub static ADD: Operation = Operation::put(
    "crm.user_territories.add",
    "/crm/{version}/users/{user_id}/territories",
)
.scopes(&[
    "ZohoCRM.settings.territories.UPDATE",
    "ZohoCRM.users.UPDATE",
])
.alternatives(&[&["ZohoCRM.settings.territories.ALL"]])
.rows("territories");

/// `DELETE /crm/v8/users/{user_id}/territories/{territory_id}`. Scopes `ZohoCRM.settings.territories.DELETE` and `ZohoCRM.users.DELETE`.
pub static REMOVE: Operation = Operation::delete(
    "crm.user_territories.remove",
    "/crm/{version}/users/{user_id}/territories/{territory_id}",
)
.scopes(&[
    "ZohoCRM.settings.territories.DELETE",
    "ZohoCRM.users.DELETE",
])
.alternatives(&[&["ZohoCRM.settings.territories.ALL"]])
.rows("territories");

/// `DELETE /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.DELETE` and `ZohoCRM.users.DELETE`.
pub static REMOVE_MANY: Operation = Operation::delete(
    "crm.user_territories.remove_many",
    "/crm/{version}/users/{user_id}/territories",
)
.scopes(&[
    "ZohoCRM.settings.territories.DELETE",
    "ZohoCRM.users.DELETE",
])
.alternatives(&[&["ZohoCRM.settings.territories.ALL"]])
.rows("territories");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &ADD, &REMOVE, &REMOVE_MANY];

/// The territories of a user.
///
/// From [`Crm::user_territories`](crate::Crm::user_territories).
#[derive(Debug, Clone)]
pub struct UserTerritoriesClient {
    client: Client,
}

impl Crm {
    /// The territories of a user.
    #[must_use]
    pub fn user_territories(&self) -> UserTerritoriesClient {
        UserTerritoriesClient {
            client: self.client().clone(),
        }
    }
}

impl UserTerritoriesClient {
    /// Lists user territories.
    ///
    /// `GET /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.READ` and
    /// `ZohoCRM.users.READ`. Retried on transient failures.
    pub fn list(&self, user_id: impl Into<Id>) -> ListUserTerritories {
        let request = self.client.request(&LIST).segment(user_id.into());
        ListUserTerritories(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "territories"),
            Paging::Whole,
        ))
    }

    /// Gets a user territory.
    ///
    /// `GET /crm/v8/users/{user_id}/territories/{territory_id}`. Scopes
    /// `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`. Retried on transient failures.
    pub fn get(&self, user_id: impl Into<Id>, territory_id: impl Into<Id>) -> GetUserTerritory {
        let request = self
            .client
            .request(&GET)
            .segment(user_id.into())
            .segment(territory_id.into());
        GetUserTerritory(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "territories")
        }))
    }

    /// Adds user territories.
    ///
    /// `PUT /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.UPDATE` and
    /// `ZohoCRM.users.UPDATE`. Retried on transient failures.
    pub fn add(&self, user_id: impl Into<Id>, territories: &[UserTerritory]) -> AddUserTerritories {
        let request = self
            .client
            .request(&ADD)
            .segment(user_id.into())
            .json_list("territories", territories);
        AddUserTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }

    /// Removes a user territory.
    ///
    /// `DELETE /crm/v8/users/{user_id}/territories/{territory_id}`. Scopes
    /// `ZohoCRM.settings.territories.DELETE` and `ZohoCRM.users.DELETE`. Retried on transient
    /// failures.
    pub fn remove(
        &self,
        user_id: impl Into<Id>,
        territory_id: impl Into<Id>,
    ) -> RemoveUserTerritory {
        let request = self
            .client
            .request(&REMOVE)
            .segment(user_id.into())
            .segment(territory_id.into());
        RemoveUserTerritory(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "territories")
        }))
    }

    /// Removes several user territories.
    ///
    /// `DELETE /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.DELETE` and
    /// `ZohoCRM.users.DELETE`. Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn remove_many(
        &self,
        user_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveManyUserTerritories {
        let mut request = self.client.request(&REMOVE_MANY).segment(user_id.into());
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        RemoveManyUserTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        }))
    }
}

call! {
    /// Returned by [`UserTerritoriesClient::list`](crate::user_territories::UserTerritoriesClient::list).
    ListUserTerritories => list UserTerritory
}

call! {
    /// Returned by [`UserTerritoriesClient::get`](crate::user_territories::UserTerritoriesClient::get).
    GetUserTerritory => UserTerritory
}

call! {
    /// Returned by [`UserTerritoriesClient::add`](crate::user_territories::UserTerritoriesClient::add).
    AddUserTerritories => RowOutcomes
}

call! {
    /// Returned by [`UserTerritoriesClient::remove`](crate::user_territories::UserTerritoriesClient::remove).
    RemoveUserTerritory => RowOutcomes
}

call! {
    /// Returned by [`UserTerritoriesClient::remove_many`](crate::user_territories::UserTerritoriesClient::remove_many).
    RemoveManyUserTerritories => RowOutcomes
}

pub struct TerritoryManager {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TerritoryManager {
    "id" => id,
    "Name" => name;
    extra
});

/// Sent by `user_territories().add`. Returned by `user_territories().list`,
/// `user_territories().get`.
pub struct UserTerritory {
    pub id: Option<Id>,
    pub manager: Option<TerritoryManager>,
    pub reporting_to: Option<TerritoryManager>,
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserTerritory {
    "id" => id,
    "Manager" => manager,
    "Reporting_To" => reporting_to,
    "Name" => name;
    extra
});
