// Written by `cargo xtask codegen` from xtask/catalog/crm/field_dependencies.toml; changes belong there.
//! Which values of one pick list go with which of another.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut field_dependencies = crm.field_dependencies().list("4876876000000123456",
//! "Contacts").stream();
//! while let Some(field_dependency) = field_dependencies.next().await {
//!     println!("{:?}", field_dependency?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/layouts/{layout_id}/map_dependency`. Scope `ZohoCRM.settings.map_dependency.READ`.
pub static LIST: Operation = Operation::get(
    "crm.field_dependencies.list",
    "/crm/{version}/settings/layouts/{layout_id}/map_dependency",
)
.scopes(&["ZohoCRM.settings.map_dependency.READ"]);

/// `GET /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope `ZohoCRM.settings.map_dependency.READ`.
pub static GET: Operation = Operation::get(
    "crm.field_dependencies.get",
    "/crm/{version}/settings/layouts/{layout_id}/map_dependency/{dependency_id}",
)
.scopes(&["ZohoCRM.settings.map_dependency.READ"]);

/// `POST /crm/v8/settings/layouts/{layout_id}/map_dependency`. Scope `ZohoCRM.settings.map_dependency.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.field_dependencies.create",
    "/crm/{version}/settings/layouts/{layout_id}/map_dependency",
)
.scopes(&["ZohoCRM.settings.map_dependency.CREATE"])
.rows("map_dependency");

/// `PUT /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope `ZohoCRM.settings.map_dependency.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.field_dependencies.update",
    "/crm/{version}/settings/layouts/{layout_id}/map_dependency/{dependency_id}",
)
.scopes(&["ZohoCRM.settings.map_dependency.UPDATE"])
.rows("map_dependency");

/// `DELETE /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope `ZohoCRM.settings.map_dependency.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.field_dependencies.delete",
    "/crm/{version}/settings/layouts/{layout_id}/map_dependency/{dependency_id}",
)
.scopes(&["ZohoCRM.settings.map_dependency.DELETE"])
.rows("map_dependency");

/// Which values of one pick list go with which of another.
///
/// From [`Crm::field_dependencies`](crate::Crm::field_dependencies); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct FieldDependenciesClient {
    client: Client,
}

impl Crm {
    /// Which values of one pick list go with which of another.
    #[must_use]
    pub fn field_dependencies(&self) -> FieldDependenciesClient {
        FieldDependenciesClient {
            client: self.client().clone(),
        }
    }
}

impl FieldDependenciesClient {
    /// Lists field dependencies.
    ///
    /// `GET /crm/v8/settings/layouts/{layout_id}/map_dependency`. Scope
    /// `ZohoCRM.settings.map_dependency.READ`. Comes in pages of up to 200. Where items are removed
    /// while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, layout_id: impl Into<Id>, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST).segment(layout_id.into());
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "map_dependency"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a field dependency.
    ///
    /// `GET /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<FieldDependency> {
        let mut request = self
            .client
            .request(&GET)
            .segment(layout_id.into())
            .segment(dependency_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "map_dependency")
        })
    }

    /// Creates a field dependency.
    ///
    /// `POST /crm/v8/settings/layouts/{layout_id}/map_dependency`. Scope
    /// `ZohoCRM.settings.map_dependency.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        layout_id: impl Into<Id>,
        map_dependency: &[FieldDependency],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CREATE)
            .segment(layout_id.into())
            .json_list("map_dependency", map_dependency);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "map_dependency")
        })
    }

    /// Updates a field dependency.
    ///
    /// `PUT /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        body: &FieldDependency,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .segment(dependency_id.into())
            .json_list("map_dependency", std::slice::from_ref(body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "map_dependency")
        })
    }

    /// Deletes a field dependency.
    ///
    /// `DELETE /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .segment(dependency_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "map_dependency")
        })
    }
}

/// What may be set before `field_dependencies().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<FieldDependency>);

impl ListCall {
    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list FieldDependency);

/// Field dependency, for `field_dependencies().create`, `field_dependencies().update`, from
/// `field_dependencies().list`, `field_dependencies().get`.
pub struct FieldDependency {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `parent`: an object.
    pub parent: Option<shared::ApiNameRef>,
    /// `child`: an object.
    pub child: Option<shared::ApiNameRef>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<PickListMapping>>,
    /// `internal`: yes or no.
    pub internal: Option<bool>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `source`: a whole number.
    pub source: Option<i64>,
    /// `category`: a whole number.
    pub category: Option<i64>,
    /// `sub_module`: an object.
    pub sub_module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldDependency {
    "id" => id,
    "parent" => parent,
    "child" => child,
    "pick_list_values" => pick_list_values,
    "internal" => internal,
    "active" => active,
    "source" => source,
    "category" => category,
    "sub_module" => sub_module;
    extra
});

/// Pick list map.
pub struct PickListMap {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PickListMap {
    "id" => id,
    "actual_value" => actual_value,
    "display_value" => display_value,
    "_delete" => delete;
    extra
});

/// Pick list mapping.
pub struct PickListMapping {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `maps`: a list.
    pub maps: Option<Vec<PickListMap>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PickListMapping {
    "id" => id,
    "actual_value" => actual_value,
    "display_value" => display_value,
    "maps" => maps;
    extra
});
