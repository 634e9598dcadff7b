// Written by `cargo xtask codegen` from xtask/catalog/crm/roles.toml; changes belong there.
//! Roles.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut roles = crm.roles().list().stream();
//! while let Some(role) = roles.next().await {
//!     println!("{:?}", role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.READ`.
pub static LIST: Operation = Operation::get("crm.roles.list", "/crm/{version}/settings/roles")
    .scopes(&["ZohoCRM.settings.roles.READ"]);

/// `GET /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.READ`.
pub static GET: Operation =
    Operation::get("crm.roles.get", "/crm/{version}/settings/roles/{role_id}")
        .scopes(&["ZohoCRM.settings.roles.READ"]);

/// `POST /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.CREATE`.
pub static CREATE: Operation = Operation::post("crm.roles.create", "/crm/{version}/settings/roles")
    .scopes(&["ZohoCRM.settings.roles.CREATE"])
    .rows("roles");

/// `PUT /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.roles.update",
    "/crm/{version}/settings/roles/{role_id}",
)
.scopes(&["ZohoCRM.settings.roles.UPDATE"])
.rows("roles");

/// `PUT /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::put("crm.roles.update_many", "/crm/{version}/settings/roles")
        .scopes(&["ZohoCRM.settings.roles.UPDATE"])
        .rows("roles");

/// `DELETE /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.roles.delete",
    "/crm/{version}/settings/roles/{role_id}",
)
.scopes(&["ZohoCRM.settings.roles.DELETE"])
.rows("roles");

/// Roles.
///
/// From [`Crm::roles`](crate::Crm::roles); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct RolesClient {
    client: Client,
}

impl Crm {
    /// Roles.
    #[must_use]
    pub fn roles(&self) -> RolesClient {
        RolesClient {
            client: self.client().clone(),
        }
    }
}

impl RolesClient {
    /// Lists roles.
    ///
    /// `GET /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.READ`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<Role> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "roles"),
            Paging::Whole,
        )
    }

    /// Gets a role.
    ///
    /// `GET /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, role_id: impl Into<Id>) -> Call<Role> {
        let request = self.client.request(&GET).segment(role_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "roles")
        })
    }

    /// Creates a role.
    ///
    /// `POST /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.CREATE`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, roles: &[Role]) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_list("roles", roles);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "roles")
        })
    }

    /// Updates a role.
    ///
    /// `PUT /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, role_id: impl Into<Id>, body: &Role) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(role_id.into())
            .json_list("roles", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "roles")
        })
    }

    /// Updates several roles.
    ///
    /// `PUT /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.UPDATE`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, roles: &[Role]) -> Call<RowOutcomes> {
        let request = self.client.request(&UPDATE_MANY).json_list("roles", roles);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "roles")
        })
    }

    /// Deletes a role.
    ///
    /// `DELETE /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.DELETE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(
        &self,
        role_id: impl Into<Id>,
        transfer_to_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE).segment(role_id.into());
        request.set_query("transfer_to_id", transfer_to_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "roles")
        })
    }
}

/// Role, for `roles().create`, `roles().update`, `roles().update_many`, from `roles().list`,
/// `roles().get`.
pub struct Role {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `forecast_manager`: an object.
    pub forecast_manager: Option<shared::NameRef>,
    /// `reporting_to`: an object.
    pub reporting_to: Option<shared::NameRef>,
    /// `share_with_peers`: yes or no.
    pub share_with_peers: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `created_by__s`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `modified_by__s`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `modified_time__s`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `created_time__s`: when it was created.
    pub created_time: Option<DateTime>,
    /// `admin_user`: yes or no.
    pub admin_user: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Role {
    "id" => id,
    "display_label" => display_label,
    "forecast_manager" => forecast_manager,
    "reporting_to" => reporting_to,
    "share_with_peers" => share_with_peers,
    "description" => description,
    "name" => name,
    "created_by__s" => created_by,
    "modified_by__s" => modified_by,
    "modified_time__s" => modified_time,
    "created_time__s" => created_time,
    "admin_user" => admin_user;
    extra
});
