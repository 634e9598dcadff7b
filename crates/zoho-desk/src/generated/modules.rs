// Written by `cargo xtask codegen` from xtask/catalog/desk/modules.toml; changes belong there.
//! Modules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut modules = desk.modules().list().stream();
//! while let Some(module) = modules.next().await {
//!     println!("{:?}", module?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Desk, shared};

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

/// Modules.
///
/// From [`Desk::modules`](crate::Desk::modules); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> List<shared::Module> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets a module.
    ///
    /// `GET /api/v1/organizationModules/{module_id}`. Scopes `Desk.modules.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, module_id: impl Into<Id>) -> Call<shared::Module> {
        let request = self.client.request(&GET).segment(module_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a module.
    ///
    /// `POST /api/v1/organizationModules`. Scopes `Desk.modules.CREATE` and `Desk.settings.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &ModuleCreate) -> Call<shared::Module> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a module.
    ///
    /// `PUT /api/v1/organizationModules/{module_id}`. Scopes `Desk.modules.UPDATE` and
    /// `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, module_id: impl Into<Id>, body: &ModuleUpdate) -> Call<shared::Module> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists modules, as older portals know them.
    ///
    /// `GET /api/v1/modules`. Scope `Desk.basic.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_legacy(&self) -> Call<LegacyModules> {
        Call::new(
            self.client.clone(),
            self.client.request(&LIST_LEGACY),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the user's own modules.
    ///
    /// `GET /api/v1/myAccessibleModules`. Scope `Desk.basic.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_mine(&self) -> List<MyModule> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST_MINE),
            |_, body| wire::list(body, "modules"),
            Paging::Whole,
        )
    }
}

/// Legacy module.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyModule {
    /// `id`: its id; always there.
    pub id: Id,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiKey`: text.
    pub api_key: Option<String>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `nameField`: text.
    pub name_field: Option<String>,
    /// `isMigratedModule`: whether it is migrated module.
    pub is_migrated_module: Option<bool>,
    /// `pluralLabel`: text.
    pub plural_label: Option<String>,
    /// `singularLabel`: text.
    pub singular_label: Option<String>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `isCustomModule`: whether it is custom module.
    pub is_custom_module: Option<bool>,
    /// `singularI18NLabel`: text.
    pub singular_i18_n_label: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `isDeptSpecific`: whether it is dept specific.
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

/// Legacy modules, from `modules().list_legacy`.
#[non_exhaustive]
pub struct LegacyModules {
    /// `modules`: a list.
    pub modules: Option<Vec<MyModule>>,
    /// `data`: a list.
    pub data: Option<Vec<LegacyModule>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LegacyModules {
    "modules" => modules,
    "data" => data;
    extra
});

/// Module create, for `modules().create`.
pub struct ModuleCreate {
    /// `description`: text.
    pub description: Option<String>,
    /// `profileIds`: one or more ids.
    pub profile_ids: Option<Vec<Id>>,
    /// `isDeptSpecific`: whether it is dept specific.
    pub is_dept_specific: Option<bool>,
    /// `pluralLabel`: text; has to be sent.
    pub plural_label: Option<String>,
    /// `departmentIds`: one or more ids.
    pub department_ids: Option<Vec<Id>>,
    /// `singularLabel`: text; has to be sent.
    pub singular_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ModuleCreate {
    /// With what has to be sent; the rest is left out.
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

/// Module update, for `modules().update`.
pub struct ModuleUpdate {
    /// `description`: text.
    pub description: Option<String>,
    /// `profileIds`: one or more ids; has to be sent.
    pub profile_ids: Option<Vec<Id>>,
    /// `pluralLabel`: text; has to be sent.
    pub plural_label: Option<String>,
    /// `departmentIds`: one or more ids; has to be sent.
    pub department_ids: Option<Vec<Id>>,
    /// `singularLabel`: text; has to be sent.
    pub singular_label: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ModuleUpdate {
    /// With what has to be sent; the rest is left out.
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

/// My module, from `modules().list_mine`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyModule {
    /// `id`: its id; always there.
    pub id: Id,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiKey`: text.
    pub api_key: Option<String>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `nameField`: text.
    pub name_field: Option<String>,
    /// `pluralLabel`: text.
    pub plural_label: Option<String>,
    /// `singularLabel`: text.
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
