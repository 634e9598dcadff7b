// Written by `cargo xtask codegen` from xtask/catalog/crm/user_territories.toml; changes belong there.
//! The territories of a user.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut user_territories = crm.user_territories().list("4876876000000123456").stream();
//! while let Some(user_territory) = user_territories.next().await {
//!     println!("{:?}", user_territory?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows};

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

/// The territories of a user.
///
/// From [`Crm::user_territories`](crate::Crm::user_territories); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.users.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self, user_id: impl Into<Id>) -> List<UserTerritory> {
        let request = self.client.request(&LIST).segment(user_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "territories"),
            Paging::Whole,
        )
    }

    /// Gets a user territory.
    ///
    /// `GET /crm/v8/users/{user_id}/territories/{territory_id}`. Scopes
    /// `ZohoCRM.settings.territories.READ` and `ZohoCRM.users.READ`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, user_id: impl Into<Id>, territory_id: impl Into<Id>) -> Call<UserTerritory> {
        let request = self
            .client
            .request(&GET)
            .segment(user_id.into())
            .segment(territory_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "territories")
        })
    }

    /// Adds user territories.
    ///
    /// `PUT /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.UPDATE` and
    /// `ZohoCRM.users.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn add(&self, user_id: impl Into<Id>, territories: &[UserTerritory]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&ADD)
            .segment(user_id.into())
            .json_list("territories", territories);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        })
    }

    /// Removes a user territory.
    ///
    /// `DELETE /crm/v8/users/{user_id}/territories/{territory_id}`. Scopes
    /// `ZohoCRM.settings.territories.DELETE` and `ZohoCRM.users.DELETE`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn remove(&self, user_id: impl Into<Id>, territory_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&REMOVE)
            .segment(user_id.into())
            .segment(territory_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "territories")
        })
    }

    /// Removes several user territories.
    ///
    /// `DELETE /crm/v8/users/{user_id}/territories`. Scopes `ZohoCRM.settings.territories.DELETE` and
    /// `ZohoCRM.users.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn remove_many(
        &self,
        user_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&REMOVE_MANY).segment(user_id.into());
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "territories")
        })
    }
}

/// Territory manager.
pub struct TerritoryManager {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TerritoryManager {
    "id" => id,
    "Name" => name;
    extra
});

/// User territory, for `user_territories().add`, from `user_territories().list`,
/// `user_territories().get`.
pub struct UserTerritory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Manager`: an object.
    pub manager: Option<TerritoryManager>,
    /// `Reporting_To`: an object.
    pub reporting_to: Option<TerritoryManager>,
    /// `Name`: its name.
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
