// Written by `cargo xtask codegen` from crm/v8/roles.toml of the catalogue; changes belong there.
//! Roles.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut roles = crm.roles().list().stream();
//! while let Some(role) = roles.next().await {
//!     println!("{:?}", role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &UPDATE_MANY, &DELETE];

/// Roles.
///
/// From [`Crm::roles`](crate::Crm::roles).
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
    /// `GET /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListRoles {
        ListRoles(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "roles"),
            Paging::Whole,
        ))
    }

    /// Gets a role.
    ///
    /// `GET /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.READ`. Retried on
    /// transient failures.
    pub fn get(&self, role_id: impl Into<Id>) -> GetRole {
        let request = self.client.request(&GET).segment(role_id.into());
        GetRole(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "roles")
        }))
    }

    /// Creates a role.
    ///
    /// `POST /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.CREATE`. Not retried when it may
    /// have been carried out.
    pub fn create(&self, roles: &[Role]) -> CreateRoles {
        let request = self.client.request(&CREATE).json_list("roles", roles);
        CreateRoles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "roles")
        }))
    }

    /// Updates a role.
    ///
    /// `PUT /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, role_id: impl Into<Id>, body: &Role) -> UpdateRole {
        let request = self
            .client
            .request(&UPDATE)
            .segment(role_id.into())
            .json_list("roles", std::slice::from_ref(body));
        UpdateRole(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "roles")
        }))
    }

    /// Updates several roles.
    ///
    /// `PUT /crm/v8/settings/roles`. Scope `ZohoCRM.settings.roles.UPDATE`. Retried on transient
    /// failures.
    pub fn update_many(&self, roles: &[Role]) -> UpdateManyRoles {
        let request = self.client.request(&UPDATE_MANY).json_list("roles", roles);
        UpdateManyRoles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "roles")
        }))
    }

    /// Deletes a role.
    ///
    /// `DELETE /crm/v8/settings/roles/{role_id}`. Scope `ZohoCRM.settings.roles.DELETE`. Retried on
    /// transient failures.
    pub fn delete(&self, role_id: impl Into<Id>, transfer_to_id: impl Into<Id>) -> DeleteRole {
        let mut request = self.client.request(&DELETE).segment(role_id.into());
        request.set_query("transfer_to_id", transfer_to_id.into());
        DeleteRole(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "roles")
        }))
    }
}

call! {
    /// Returned by [`RolesClient::list`](crate::roles::RolesClient::list).
    ListRoles => list Role
}

call! {
    /// Returned by [`RolesClient::get`](crate::roles::RolesClient::get).
    GetRole => Role
}

call! {
    /// Returned by [`RolesClient::create`](crate::roles::RolesClient::create).
    CreateRoles => RowOutcomes
}

call! {
    /// Returned by [`RolesClient::update`](crate::roles::RolesClient::update).
    UpdateRole => RowOutcomes
}

call! {
    /// Returned by [`RolesClient::update_many`](crate::roles::RolesClient::update_many).
    UpdateManyRoles => RowOutcomes
}

call! {
    /// Returned by [`RolesClient::delete`](crate::roles::RolesClient::delete).
    DeleteRole => RowOutcomes
}

/// Sent by `roles().create`, `roles().update`, `roles().update_many`. Returned by `roles().list`,
/// `roles().get`.
pub struct Role {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub forecast_manager: Option<shared::NameRef>,
    pub reporting_to: Option<shared::NameRef>,
    pub share_with_peers: Option<bool>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub created_by: Option<shared::UserRef>,
    pub modified_by: Option<shared::UserRef>,
    pub modified_time: Option<DateTime>,
    pub created_time: Option<DateTime>,
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
