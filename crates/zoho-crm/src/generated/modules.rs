// Written by `cargo xtask codegen` from xtask/catalog/crm/modules.toml; changes belong there.
//! The modules, such as Leads and Contacts.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut modules = crm.modules().list().stream();
//! while let Some(module) = modules.next().await {
//!     println!("{:?}", module?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// The modules, such as Leads and Contacts.
///
/// From [`Crm::modules`](crate::Crm::modules); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "modules"),
            Paging::Whole,
        ))
    }

    /// Gets a module.
    ///
    /// `GET /crm/v8/settings/modules/{module_id}`. Scope `ZohoCRM.settings.modules.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, module_id: impl Into<Id>) -> Call<shared::Module> {
        let request = self.client.request(&GET).segment(module_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "modules")
        })
    }

    /// Creates a module.
    ///
    /// `POST /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, modules: &[shared::ModuleInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("modules", modules)
            .checked_all(modules);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "modules")
        })
    }

    /// Updates a module.
    ///
    /// `PUT /crm/v8/settings/modules/{module_id}`. Scope `ZohoCRM.settings.modules.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        module_id: impl Into<Id>,
        body: &shared::ModuleInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module_id.into())
            .json_list("modules", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "modules")
        })
    }

    /// Updates several modules.
    ///
    /// `PUT /crm/v8/settings/modules`. Scope `ZohoCRM.settings.modules.UPDATE`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, modules: &[shared::ModuleInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("modules", modules)
            .checked_all(modules);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "modules")
        })
    }

    /// Generates the web link of a module.
    ///
    /// `GET /crm/v8/settings/module/{module_id}/actions/generate_link`. Scope
    /// `ZohoCRM.settings.modules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn generate_link(&self, module_id: impl Into<Id>) -> Call<ModuleLink> {
        let request = self
            .client
            .request(&GENERATE_LINK)
            .segment(module_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "generate_link")
        })
    }

    /// Gets a module by api name.
    ///
    /// `GET /crm/v8/settings/modules/{api_name}`. Scope `ZohoCRM.settings.modules.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_by_api_name(&self, api_name: impl AsRef<str>) -> Call<shared::Module> {
        let request = self.client.request(&GET_BY_API_NAME).segment(api_name);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "modules")
        })
    }

    /// Updates a module by api name.
    ///
    /// `PUT /crm/v8/settings/modules/{api_name}`. Scope `ZohoCRM.settings.modules.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_by_api_name(
        &self,
        api_name: impl AsRef<str>,
        body: &shared::ModuleInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_BY_API_NAME)
            .segment(api_name)
            .json_list("modules", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "modules")
        })
    }
}

/// What may be set before `modules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Module>);

impl ListCall {
    /// Any of `visible`, `scheduled_for_deletion`, `user_hidden`, `system_hidden`. Query parameter
    /// `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<ModuleStatus>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<ModuleStatus>(status).join(","));
        self
    }

    /// Text. Query parameter `feature_name`.
    pub fn feature_name(mut self, feature_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_name", feature_name);
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// The API names of the fields that come. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }
}

call!(ListCall => list shared::Module);

/// Module link, from `modules().generate_link`.
#[non_exhaustive]
pub struct ModuleLink {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `web_link`: an address on the web.
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
    /// Module status, for `modules().list`.
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
