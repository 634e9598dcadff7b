// Written by `cargo xtask codegen` from desk/v1/modules.toml of the catalogue; changes belong there.
//! Modules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut modules = desk.modules().list().stream();
//! while let Some(module) = modules.next().await {
//!     println!("{:?}", module?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/organizationModules`. Scopes `Desk.basic.READ`, `Desk.modules.READ` and `Desk.settings.READ`.
pub static LIST: Operation =
    Operation::get("desk.modules.list", "/api/{version}/organizationModules").scopes(&[
        "Desk.basic.READ",
        "Desk.modules.READ",
        "Desk.settings.READ",
    ]);

/// `GET /api/v1/organizationModules/{module_id}`. Scopes `Desk.modules.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.modules.get",
    "/api/{version}/organizationModules/{module_id}",
)
.scopes(&["Desk.modules.READ", "Desk.settings.READ"]);

/// `POST /api/v1/organizationModules`. Scopes `Desk.modules.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.modules.create", "/api/{version}/organizationModules")
        .scopes(&["Desk.modules.CREATE", "Desk.settings.CREATE"]);

/// `PUT /api/v1/organizationModules/{module_id}`. Scopes `Desk.modules.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.modules.update",
    "/api/{version}/organizationModules/{module_id}",
)
.scopes(&["Desk.modules.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/modules`. Scope `Desk.basic.READ`.
pub static LIST_LEGACY: Operation =
    Operation::get("desk.modules.list_legacy", "/api/{version}/modules")
        .scopes(&["Desk.basic.READ"]);

/// `GET /api/v1/myAccessibleModules`. Scope `Desk.basic.READ`.
pub static LIST_MINE: Operation = Operation::get(
    "desk.modules.list_mine",
    "/api/{version}/myAccessibleModules",
)
.scopes(&["Desk.basic.READ"]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &LIST_LEGACY, &LIST_MINE];

/// Modules.
///
/// From [`Desk::modules`](crate::Desk::modules).
#[derive(Debug, Clone)]
pub struct ModulesClient {
    client: Client,
}

impl Desk {
    /// Modules.
    #[must_use]
    pub fn modules(&self) -> ModulesClient {
        ModulesClient {
            client: self.client().clone(),
        }
    }
}

impl ModulesClient {
    /// Lists modules.
    ///
    /// `GET /api/v1/organizationModules`. Scopes `Desk.basic.READ`, `Desk.modules.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list(&self) -> ListModules {
        ListModules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a module.
    ///
    /// `GET /api/v1/organizationModules/{module_id}`. Scopes `Desk.modules.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, module_id: impl Into<Id>) -> GetModule {
        let request = self.client.request(&GET).segment(module_id.into());
        GetModule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a module.
    ///
    /// `POST /api/v1/organizationModules`. Scopes `Desk.modules.CREATE` and `Desk.settings.CREATE`.
    /// Not retried when it may have been carried out.
    pub fn create(&self, body: &ModuleCreate) -> CreateModule {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateModule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a module.
    ///
    /// `PUT /api/v1/organizationModules/{module_id}`. Scopes `Desk.modules.UPDATE` and
    /// `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn update(&self, module_id: impl Into<Id>, body: &ModuleUpdate) -> UpdateModule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module_id.into())
            .json_member("", body);
        UpdateModule(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists modules, as older portals know them.
    ///
    /// `GET /api/v1/modules`. Scope `Desk.basic.READ`. Retried on transient failures.
    pub fn list_legacy(&self) -> ListLegacyModules {
        ListLegacyModules(Call::new(
            self.client.clone(),
            self.client.request(&LIST_LEGACY),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the user's own modules.
    ///
    /// `GET /api/v1/myAccessibleModules`. Scope `Desk.basic.READ`. Retried on transient failures.
    pub fn list_mine(&self) -> ListMyModule {
        ListMyModule(List::new(
            self.client.clone(),
            self.client.request(&LIST_MINE),
            |_, body| decode::list(body, "modules"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ModulesClient::list`](crate::modules::ModulesClient::list).
    ListModules => list shared::Module
}

call! {
    /// Returned by [`ModulesClient::get`](crate::modules::ModulesClient::get).
    GetModule => shared::Module
}

call! {
    /// Returned by [`ModulesClient::create`](crate::modules::ModulesClient::create).
    CreateModule => shared::Module
}

call! {
    /// Returned by [`ModulesClient::update`](crate::modules::ModulesClient::update).
    UpdateModule => shared::Module
}

call! {
    /// Returned by [`ModulesClient::list_legacy`](crate::modules::ModulesClient::list_legacy).
    ListLegacyModules => LegacyModules
}

call! {
    /// Returned by [`ModulesClient::list_mine`](crate::modules::ModulesClient::list_mine).
    ListMyModule => list MyModule
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyModule {
    pub id: Id,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub api_key: Option<String>,
    pub is_enabled: Option<bool>,
    pub name_field: Option<String>,
    pub is_migrated_module: Option<bool>,
    pub plural_label: Option<String>,
    pub singular_label: Option<String>,
    pub sanitized_name: Option<String>,
    pub is_custom_module: Option<bool>,
    pub singular_i18_n_label: Option<String>,
    pub i18_n_label: Option<String>,
    pub is_dept_specific: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(LegacyModule {
    "id" => id,
    "displayLabel" => display_label,
    "apiKey" => api_key,
    "isEnabled" => is_enabled,
    "nameField" => name_field,
    "isMigratedModule" => is_migrated_module,
    "pluralLabel" => plural_label,
    "singularLabel" => singular_label,
    "sanitizedName" => sanitized_name,
    "isCustomModule" => is_custom_module,
    "singularI18NLabel" => singular_i18_n_label,
    "i18NLabel" => i18_n_label,
    "isDeptSpecific" => is_dept_specific;
    extra
} required "id");

/// Returned by `modules().list_legacy`.
#[non_exhaustive]
pub struct LegacyModules {
    pub modules: Option<Vec<MyModule>>,
    pub data: Option<Vec<LegacyModule>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LegacyModules {
    "modules" => modules,
    "data" => data;
    extra
});

/// Sent by `modules().create`.
pub struct ModuleCreate {
    pub description: Option<String>,
    pub profile_ids: Option<Vec<Id>>,
    pub is_dept_specific: Option<bool>,
    /// Required.
    pub plural_label: Option<String>,
    pub department_ids: Option<Vec<Id>>,
    /// Required.
    pub singular_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ModuleCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(plural_label: impl Into<String>, singular_label: impl Into<String>) -> Self {
        Self {
            plural_label: Some(plural_label.into()),
            singular_label: Some(singular_label.into()),
            ..Self::default()
        }
    }
}

object!(type ModuleCreate {
    "description" => description,
    "profileIds" => profile_ids,
    "isDeptSpecific" => is_dept_specific,
    "pluralLabel" => plural_label,
    "departmentIds" => department_ids,
    "singularLabel" => singular_label;
    extra
});

/// Sent by `modules().update`.
pub struct ModuleUpdate {
    pub description: Option<String>,
    /// Required.
    pub profile_ids: Option<Vec<Id>>,
    /// Required.
    pub plural_label: Option<String>,
    /// Required.
    pub department_ids: Option<Vec<Id>>,
    /// Required.
    pub singular_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ModuleUpdate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        profile_ids: impl IntoIterator<Item = impl Into<Id>>,
        plural_label: impl Into<String>,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
        singular_label: impl Into<String>,
    ) -> Self {
        Self {
            profile_ids: Some(profile_ids.into_iter().map(Into::into).collect()),
            plural_label: Some(plural_label.into()),
            department_ids: Some(department_ids.into_iter().map(Into::into).collect()),
            singular_label: Some(singular_label.into()),
            ..Self::default()
        }
    }
}

object!(type ModuleUpdate {
    "description" => description,
    "profileIds" => profile_ids,
    "pluralLabel" => plural_label,
    "departmentIds" => department_ids,
    "singularLabel" => singular_label;
    extra
});

/// Returned by `modules().list_mine`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyModule {
    pub id: Id,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub api_key: Option<String>,
    pub is_enabled: Option<bool>,
    pub name_field: Option<String>,
    pub plural_label: Option<String>,
    pub singular_label: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(MyModule {
    "id" => id,
    "displayLabel" => display_label,
    "apiKey" => api_key,
    "isEnabled" => is_enabled,
    "nameField" => name_field,
    "pluralLabel" => plural_label,
    "singularLabel" => singular_label;
    extra
} required "id");
