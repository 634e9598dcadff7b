// Written by `cargo xtask codegen` from desk/v1/roles.toml of the catalogue; changes belong there.
//! Roles.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut roles = desk.roles().list().stream();
//! while let Some(role) = roles.next().await {
//!     println!("{:?}", role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;

/// `GET /api/v1/roles`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.roles.list", "/api/{version}/roles")
    .scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ])
    .most(
        5_000,
        "narrow the list with `isDefault`, `searchStr`, `isVisible`",
    );

/// `GET /api/v1/roles/{role_id}`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get("desk.roles.get", "/api/{version}/roles/{role_id}")
    .scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ]);

/// `POST /api/v1/roles`. Scopes `Desk.basic.CREATE`, `Desk.permissions.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.roles.create", "/api/{version}/roles").scopes(&[
        "Desk.basic.CREATE",
        "Desk.permissions.CREATE",
        "Desk.settings.CREATE",
    ]);

/// `PATCH /api/v1/roles/{role_id}`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.roles.update", "/api/{version}/roles/{role_id}").scopes(&[
        "Desk.basic.UPDATE",
        "Desk.permissions.UPDATE",
        "Desk.settings.UPDATE",
    ]);

/// `POST /api/v1/roles/{role_id}/delete`. Scopes `Desk.basic.DELETE`, `Desk.permissions.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::post("desk.roles.delete", "/api/{version}/roles/{role_id}/delete").scopes(&[
        "Desk.basic.DELETE",
        "Desk.permissions.DELETE",
        "Desk.settings.DELETE",
    ]);

/// `GET /api/v1/roles/count`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static COUNT: Operation = Operation::get("desk.roles.count", "/api/{version}/roles/count")
    .scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ]);

/// `GET /api/v1/personalRole`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static GET_PERSONAL: Operation =
    Operation::get("desk.roles.get_personal", "/api/{version}/personalRole").scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ]);

/// `GET /api/v1/roles/{role_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST_AGENTS: Operation = Operation::get(
    "desk.roles.list_agents",
    "/api/{version}/roles/{role_id}/agents",
)
.scopes(&["Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ"]);

/// `GET /api/v1/rolesByIds`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static LIST_BY_IDS: Operation =
    Operation::get("desk.roles.list_by_ids", "/api/{version}/rolesByIds").scopes(&[
        "Desk.basic.READ",
        "Desk.permissions.READ",
        "Desk.settings.READ",
    ]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &COUNT,
    &GET_PERSONAL,
    &LIST_AGENTS,
    &LIST_BY_IDS,
];

/// Roles.
///
/// From [`Desk::roles`](crate::Desk::roles).
#[derive(Debug, Clone)]
pub struct RolesClient {
    client: Client,
}

impl Desk {
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
    /// `GET /api/v1/roles`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Pages of up to 500 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list(&self) -> ListRoles {
        ListRoles(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 500 },
        ))
    }

    /// Gets a role.
    ///
    /// `GET /api/v1/roles/{role_id}`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, role_id: impl Into<Id>) -> GetRole {
        let request = self.client.request(&GET).segment(role_id.into());
        GetRole(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a role.
    ///
    /// `POST /api/v1/roles`. Scopes `Desk.basic.CREATE`, `Desk.permissions.CREATE` and
    /// `Desk.settings.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, body: &RoleInput) -> CreateRole {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateRole(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a role.
    ///
    /// `PATCH /api/v1/roles/{role_id}`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, role_id: impl Into<Id>, body: &RoleInput) -> UpdateRole {
        let request = self
            .client
            .request(&UPDATE)
            .segment(role_id.into())
            .json_member("", body);
        UpdateRole(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a role.
    ///
    /// `POST /api/v1/roles/{role_id}/delete`. Scopes `Desk.basic.DELETE`, `Desk.permissions.DELETE`
    /// and `Desk.settings.DELETE`. Not retried when it may have been carried out.
    pub fn delete(&self, role_id: impl Into<Id>, transfer_to_role_id: impl Into<Id>) -> DeleteRole {
        let request = self
            .client
            .request(&DELETE)
            .segment(role_id.into())
            .json_member("transferToRoleId", &transfer_to_role_id.into());
        DeleteRole(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Counts roles.
    ///
    /// `GET /api/v1/roles/count`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn count(&self) -> CountRoles {
        CountRoles(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Gets the personal of roles.
    ///
    /// `GET /api/v1/personalRole`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get_personal(&self) -> GetRolePersonal {
        GetRolePersonal(Call::new(
            self.client.clone(),
            self.client.request(&GET_PERSONAL),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the agents of a role.
    ///
    /// `GET /api/v1/roles/{role_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_agents(&self, role_id: impl Into<Id>) -> ListRoleAgents {
        let request = self.client.request(&LIST_AGENTS).segment(role_id.into());
        ListRoleAgents(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "associatedAgents"),
            Paging::Whole,
        ))
    }

    /// Lists roles by ids.
    ///
    /// `GET /api/v1/rolesByIds`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_by_ids(&self, role_ids: impl IntoIterator<Item = impl Into<Id>>) -> ListRolesByIds {
        let mut request = self.client.request(&LIST_BY_IDS);
        request.set_query("roleIds", json::strings::<Id>(role_ids).join(","));
        ListRolesByIds(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`RolesClient::list`](crate::roles::RolesClient::list).
    ListRoles => list Role
}

impl ListRoles {
    /// Query parameter `isDefault`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isDefault", is_default.to_string());
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 500.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=500);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `isVisible`.
    pub fn is_visible(mut self, is_visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isVisible", is_visible.to_string());
        self
    }
}

call! {
    /// Returned by [`RolesClient::get`](crate::roles::RolesClient::get).
    GetRole => Role
}

call! {
    /// Returned by [`RolesClient::create`](crate::roles::RolesClient::create).
    CreateRole => Role
}

call! {
    /// Returned by [`RolesClient::update`](crate::roles::RolesClient::update).
    UpdateRole => Role
}

call! {
    /// Returned by [`RolesClient::delete`](crate::roles::RolesClient::delete).
    DeleteRole => ()
}

call! {
    /// Returned by [`RolesClient::count`](crate::roles::RolesClient::count).
    CountRoles => i64
}

impl CountRoles {
    /// Query parameter `isDefault`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isDefault", is_default.to_string());
        self
    }

    /// Query parameter `isVisible`.
    pub fn is_visible(mut self, is_visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isVisible", is_visible.to_string());
        self
    }
}

call! {
    /// Returned by [`RolesClient::get_personal`](crate::roles::RolesClient::get_personal).
    GetRolePersonal => Role
}

call! {
    /// Returned by [`RolesClient::list_agents`](crate::roles::RolesClient::list_agents).
    ListRoleAgents => list Id
}

call! {
    /// Returned by [`RolesClient::list_by_ids`](crate::roles::RolesClient::list_by_ids).
    ListRolesByIds => list Role
}

/// Returned by `roles().list`, `roles().get`, `roles().create` and others.
#[non_exhaustive]
pub struct Role {
    pub id: Option<Id>,
    pub share_data_with_peers: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub reports_to: Option<Id>,
    pub is_default: Option<bool>,
    pub immediate_sub_roles: Option<Vec<Id>>,
    pub is_visible: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Role {
    "id" => id,
    "shareDataWithPeers" => share_data_with_peers,
    "name" => name,
    "description" => description,
    "reportsTo" => reports_to,
    "isDefault" => is_default,
    "immediateSubRoles" => immediate_sub_roles,
    "isVisible" => is_visible;
    extra
});

/// Sent by `roles().create`, `roles().update`.
pub struct RoleInput {
    pub share_data_with_peers: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub reports_to: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RoleInput {
    "shareDataWithPeers" => share_data_with_peers,
    "name" => name,
    "description" => description,
    "reportsTo" => reports_to;
    extra
});
