// Written by `cargo xtask codegen` from xtask/catalog/crm/services.toml; changes belong there.
//! Services.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.services().get_many().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, Operation, Request,
    wire::{self, Json},
};

use crate::Crm;

/// `GET /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.settings.roles.READ`.
pub static GET: Operation = Operation::get(
    "crm.services.get",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.settings.roles.READ"]);

/// `POST /crm/v8/Services__s`. Scope `ZohoCRM.settings.roles.ALL`.
pub static CREATE: Operation = Operation::post("crm.services.create", "/crm/{version}/Services__s")
    .scopes(&["ZohoCRM.settings.roles.ALL"]);

/// `PUT /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.settings.roles.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.services.update",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.settings.roles.ALL"]);

/// `DELETE /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.settings.roles.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.services.delete",
    "/crm/{version}/Services__s/{service_id}",
)
.scopes(&["ZohoCRM.settings.roles.ALL"]);

/// `GET /crm/v8/Services__s`. Scope `ZohoCRM.settings.roles.READ`.
pub static GET_MANY: Operation =
    Operation::get("crm.services.get_many", "/crm/{version}/Services__s")
        .scopes(&["ZohoCRM.settings.roles.READ"]);

/// Services.
///
/// From [`Crm::services`](crate::Crm::services).
#[derive(Debug, Clone)]
pub struct ServicesClient {
    client: Client,
}

impl Crm {
    /// Services.
    #[must_use]
    pub fn services(&self) -> ServicesClient {
        ServicesClient {
            client: self.client().clone(),
        }
    }
}

impl ServicesClient {
    /// Gets a service.
    ///
    /// `GET /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.settings.roles.READ`.
    pub fn get(&self, service_id: impl Into<Id>) -> Call<Json> {
        let request = Request::new(&GET).segment(Into::<Id>::into(service_id));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a service.
    ///
    /// `POST /crm/v8/Services__s`. Scope `ZohoCRM.settings.roles.ALL`.
    pub fn create(&self, body: &Json) -> Call<Json> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a service.
    ///
    /// `PUT /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.settings.roles.ALL`.
    pub fn update(&self, service_id: impl Into<Id>, body: &Json) -> Call<Json> {
        let request = Request::new(&UPDATE)
            .segment(Into::<Id>::into(service_id))
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a service.
    ///
    /// `DELETE /crm/v8/Services__s/{service_id}`. Scope `ZohoCRM.settings.roles.ALL`.
    pub fn delete(&self, service_id: impl Into<Id>) -> Call<Json> {
        let request = Request::new(&DELETE).segment(Into::<Id>::into(service_id));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets many: services.
    ///
    /// `GET /crm/v8/Services__s`. Scope `ZohoCRM.settings.roles.READ`.
    pub fn get_many(&self) -> Call<Json> {
        Call::new(self.client.clone(), Request::new(&GET_MANY), |_, body| {
            wire::one(body, "")
        })
    }
}
