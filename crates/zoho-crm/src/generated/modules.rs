// Written by `cargo xtask codegen` from crm/v8/modules.toml of the catalogue; changes belong there.
//! The modules, such as Leads and Contacts.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut modules = crm.modules().list().stream();
//! while let Some(module) = modules.next().await {
//!     println!("{:?}", module?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.READ`.
pub static LIST: Operation = Operation::get("crm.modules.list", "/crm/{version}/settings/modules")
    .scopes(&["ZohoCRM.settings.modules.READ"]);

/// `GET /crm/v8/settings/modules/{module_id}`. Scope `ZohoCRM.settings.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.modules.get",
    "/crm/{version}/settings/modules/{module_id}",
)
.scopes(&["ZohoCRM.settings.modules.READ"]);

/// `POST /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.modules.create", "/crm/{version}/settings/modules")
        .scopes(&["ZohoCRM.settings.modules.CREATE"])
        .rows("modules");

/// `PUT /crm/v8/settings/modules/{module_id}`. Scope `ZohoCRM.settings.modules.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.modules.update",
    "/crm/{version}/settings/modules/{module_id}",
)
.scopes(&["ZohoCRM.settings.modules.UPDATE"])
.rows("modules");

/// `PUT /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::put("crm.modules.update_many", "/crm/{version}/settings/modules")
        .scopes(&["ZohoCRM.settings.modules.UPDATE"])
        .rows("modules");

/// `GET /crm/v8/settings/module/{module_id}/actions/generate_link`. Scope `ZohoCRM.settings.modules.READ`.
pub static GENERATE_LINK: Operation = Operation::get(
    "crm.modules.generate_link",
    "/crm/{version}/settings/module/{module_id}/actions/generate_link",
)
.scopes(&["ZohoCRM.settings.modules.READ"]);

/// `GET /crm/v8/settings/modules/{api_name}`. Scope `ZohoCRM.settings.modules.READ`.
pub static GET_BY_API_NAME: Operation = Operation::get(
    "crm.modules.get_by_api_name",
    "/crm/{version}/settings/modules/{api_name}",
)
.scopes(&["ZohoCRM.settings.modules.READ"]);

/// `PUT /crm/v8/settings/modules/{api_name}`. Scope `ZohoCRM.settings.modules.UPDATE`.
pub static UPDATE_BY_API_NAME: Operation = Operation::put(
    "crm.modules.update_by_api_name",
    "/crm/{version}/settings/modules/{api_name}",
)
.scopes(&["ZohoCRM.settings.modules.UPDATE"])
.rows("modules");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &GENERATE_LINK,
    &GET_BY_API_NAME,
    &UPDATE_BY_API_NAME,
];

/// The modules, such as Leads and Contacts.
///
/// From [`Crm::modules`](crate::Crm::modules).
#[derive(Debug, Clone)]
pub struct ModulesClient {
    client: Client,
}

impl Crm {
    /// The modules, such as Leads and Contacts.
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
    /// `GET /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListModules {
        ListModules(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "modules"),
            Paging::Whole,
        ))
    }

    /// Gets a module.
    ///
    /// `GET /crm/v8/settings/modules/{module_id}`. Scope `ZohoCRM.settings.modules.READ`. Retried on
    /// transient failures.
    pub fn get(&self, module_id: impl Into<Id>) -> GetModule {
        let request = self.client.request(&GET).segment(module_id.into());
        GetModule(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "modules")
        }))
    }

    /// Creates a module.
    ///
    /// `POST /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn create(&self, modules: &[shared::ModuleInput]) -> CreateModules {
        let request = self
            .client
            .request(&CREATE)
            .json_list("modules", modules)
            .checked_all(modules);
        CreateModules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "modules")
        }))
    }

    /// Updates a module.
    ///
    /// `PUT /crm/v8/settings/modules/{module_id}`. Scope `ZohoCRM.settings.modules.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, module_id: impl Into<Id>, body: &shared::ModuleInput) -> UpdateModule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module_id.into())
            .json_list("modules", std::slice::from_ref(body))
            .checked(body);
        UpdateModule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "modules")
        }))
    }

    /// Updates several modules.
    ///
    /// `PUT /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.UPDATE`. Retried on transient
    /// failures.
    pub fn update_many(&self, modules: &[shared::ModuleInput]) -> UpdateManyModules {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("modules", modules)
            .checked_all(modules);
        UpdateManyModules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "modules")
        }))
    }

    /// Generates the web link of a module.
    ///
    /// `GET /crm/v8/settings/module/{module_id}/actions/generate_link`. Scope
    /// `ZohoCRM.settings.modules.READ`. Retried on transient failures.
    pub fn generate_link(&self, module_id: impl Into<Id>) -> GenerateModuleLink {
        let request = self
            .client
            .request(&GENERATE_LINK)
            .segment(module_id.into());
        GenerateModuleLink(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "generate_link")
        }))
    }

    /// Gets a module by api name.
    ///
    /// `GET /crm/v8/settings/modules/{api_name}`. Scope `ZohoCRM.settings.modules.READ`. Retried on
    /// transient failures.
    pub fn get_by_api_name(&self, api_name: impl AsRef<str>) -> GetModuleByApiName {
        let request = self.client.request(&GET_BY_API_NAME).segment(api_name);
        GetModuleByApiName(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "modules")
        }))
    }

    /// Updates a module by api name.
    ///
    /// `PUT /crm/v8/settings/modules/{api_name}`. Scope `ZohoCRM.settings.modules.UPDATE`. Retried on
    /// transient failures.
    pub fn update_by_api_name(
        &self,
        api_name: impl AsRef<str>,
        body: &shared::ModuleInput,
    ) -> UpdateModuleByApiName {
        let request = self
            .client
            .request(&UPDATE_BY_API_NAME)
            .segment(api_name)
            .json_list("modules", std::slice::from_ref(body))
            .checked(body);
        UpdateModuleByApiName(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "modules")
        }))
    }
}

call! {
    /// Returned by [`ModulesClient::list`](crate::modules::ModulesClient::list).
    ListModules => list shared::Module
}

impl ListModules {
    /// Query parameter `status`, any of `visible`, `scheduled_for_deletion`, `user_hidden`,
    /// `system_hidden`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<ModuleStatus>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", json::strings::<ModuleStatus>(status).join(","));
        self
    }

    /// Query parameter `feature_name`.
    pub fn feature_name(mut self, feature_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_name", feature_name);
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<String>(fields).join(","));
        self
    }
}

call! {
    /// Returned by [`ModulesClient::get`](crate::modules::ModulesClient::get).
    GetModule => shared::Module
}

call! {
    /// Returned by [`ModulesClient::create`](crate::modules::ModulesClient::create).
    CreateModules => RowOutcomes
}

call! {
    /// Returned by [`ModulesClient::update`](crate::modules::ModulesClient::update).
    UpdateModule => RowOutcomes
}

call! {
    /// Returned by [`ModulesClient::update_many`](crate::modules::ModulesClient::update_many).
    UpdateManyModules => RowOutcomes
}

call! {
    /// Returned by [`ModulesClient::generate_link`](crate::modules::ModulesClient::generate_link).
    GenerateModuleLink => ModuleLink
}

call! {
    /// Returned by [`ModulesClient::get_by_api_name`](crate::modules::ModulesClient::get_by_api_name).
    GetModuleByApiName => shared::Module
}

call! {
    /// Returned by [`ModulesClient::update_by_api_name`](crate::modules::ModulesClient::update_by_api_name).
    UpdateModuleByApiName => RowOutcomes
}

/// Returned by `modules().generate_link`.
#[non_exhaustive]
pub struct ModuleLink {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub web_link: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModuleLink {
    "id" => id,
    "name" => name,
    "web_link" => web_link;
    extra
});

open_enum! {
    /// Sent by `modules().list`.
    pub enum ModuleStatus {
        /// `visible`
        Visible = "visible",
        /// `scheduled_for_deletion`
        ScheduledForDeletion = "scheduled_for_deletion",
        /// `user_hidden`
        UserHidden = "user_hidden",
        /// `system_hidden`
        SystemHidden = "system_hidden",
    }
}
