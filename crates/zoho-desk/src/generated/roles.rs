// Written by `cargo xtask codegen` from xtask/catalog/desk/roles.toml; changes belong there.
//! Roles.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut roles = desk.roles().list().stream();
//! while let Some(role) = roles.next().await {
//!     println!("{:?}", role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::Desk;

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

/// Roles.
///
/// From [`Desk::roles`](crate::Desk::roles); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.settings.READ`. Comes in pages of up to 500. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 500 },
        ))
    }

    /// Gets a role.
    ///
    /// `GET /api/v1/roles/{role_id}`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, role_id: impl Into<Id>) -> Call<Role> {
        let request = self.client.request(&GET).segment(role_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a role.
    ///
    /// `POST /api/v1/roles`. Scopes `Desk.basic.CREATE`, `Desk.permissions.CREATE` and
    /// `Desk.settings.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &RoleInput) -> Call<Role> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a role.
    ///
    /// `PATCH /api/v1/roles/{role_id}`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, role_id: impl Into<Id>, body: &RoleInput) -> Call<Role> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(role_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a role.
    ///
    /// `POST /api/v1/roles/{role_id}/delete`. Scopes `Desk.basic.DELETE`, `Desk.permissions.DELETE`
    /// and `Desk.settings.DELETE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, role_id: impl Into<Id>, transfer_to_role_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(role_id.into())
            .json_member("transferToRoleId", &transfer_to_role_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Counts roles.
    ///
    /// `GET /api/v1/roles/count`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count(&self) -> CountCall {
        CountCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Gets the personal of roles.
    ///
    /// `GET /api/v1/personalRole`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_personal(&self) -> Call<Role> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_PERSONAL),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the agents of a role.
    ///
    /// `GET /api/v1/roles/{role_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_agents(&self, role_id: impl Into<Id>) -> List<Id> {
        let request = self.client.request(&LIST_AGENTS).segment(role_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "associatedAgents"),
            Paging::Whole,
        )
    }

    /// Lists roles by ids.
    ///
    /// `GET /api/v1/rolesByIds`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `role_ids` (`roleIds`): one or more ids, which are sent with commas between them
    pub fn list_by_ids(&self, role_ids: impl IntoIterator<Item = impl Into<Id>>) -> List<Role> {
        let mut request = self.client.request(&LIST_BY_IDS);
        request.set_query("roleIds", wire::strings::<Id>(role_ids).join(","));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// What may be set before `roles().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Role>);

impl ListCall {
    /// Whether it is default. Query parameter `isDefault`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isDefault", is_default.to_string());
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// How many come at a time, from 1 to 500. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=500);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Whether it is visible. Query parameter `isVisible`.
    pub fn is_visible(mut self, is_visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isVisible", is_visible.to_string());
        self
    }
}

call!(ListCall => list Role);

/// What may be set before `roles().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// Whether it is default. Query parameter `isDefault`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isDefault", is_default.to_string());
        self
    }

    /// Whether it is visible. Query parameter `isVisible`.
    pub fn is_visible(mut self, is_visible: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isVisible", is_visible.to_string());
        self
    }
}

call!(CountCall => i64);

/// Role, from `roles().list`, `roles().get`, `roles().create`, ….
#[non_exhaustive]
pub struct Role {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `shareDataWithPeers`: yes or no.
    pub share_data_with_peers: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `reportsTo`: an id.
    pub reports_to: Option<Id>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `immediateSubRoles`: one or more ids.
    pub immediate_sub_roles: Option<Vec<Id>>,
    /// `isVisible`: whether it is visible.
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

/// Role input, for `roles().create`, `roles().update`.
pub struct RoleInput {
    /// `shareDataWithPeers`: yes or no.
    pub share_data_with_peers: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `reportsTo`: an id.
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
