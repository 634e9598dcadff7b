// Written by `cargo xtask codegen` from crm/v8/field_dependencies.toml of the catalogue; changes belong there.
//! Which values of one pick list go with which of another.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut field_dependencies = crm.field_dependencies().list("4876876000000123456",
//! "Contacts").stream();
//! while let Some(field_dependency) = field_dependencies.next().await {
//!     println!("{:?}", field_dependency?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Which values of one pick list go with which of another.
///
/// From [`Crm::field_dependencies`](crate::Crm::field_dependencies).
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
    /// `ZohoCRM.settings.map_dependency.READ`. Pages of up to 200 items. Items that are removed while
    /// the list is read can make it miss as many others. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, layout_id: impl Into<Id>, module: impl AsRef<str>) -> ListFieldDependencies {
        let mut request = self.client.request(&LIST).segment(layout_id.into());
        request.set_query("module", module);
        ListFieldDependencies(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "map_dependency"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a field dependency.
    ///
    /// `GET /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> GetFieldDependency {
        let mut request = self
            .client
            .request(&GET)
            .segment(layout_id.into())
            .segment(dependency_id.into());
        request.set_query("module", module);
        GetFieldDependency(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "map_dependency")
        }))
    }

    /// Creates a field dependency.
    ///
    /// `POST /crm/v8/settings/layouts/{layout_id}/map_dependency`. Scope
    /// `ZohoCRM.settings.map_dependency.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(
        &self,
        layout_id: impl Into<Id>,
        map_dependency: &[FieldDependency],
        module: impl AsRef<str>,
    ) -> CreateFieldDependencies {
        let mut request = self
            .client
            .request(&CREATE)
            .segment(layout_id.into())
            .json_list("map_dependency", map_dependency);
        request.set_query("module", module);
        CreateFieldDependencies(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "map_dependency")
        }))
    }

    /// Updates a field dependency.
    ///
    /// `PUT /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        body: &FieldDependency,
        module: impl AsRef<str>,
    ) -> UpdateFieldDependency {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .segment(dependency_id.into())
            .json_list("map_dependency", std::slice::from_ref(body));
        request.set_query("module", module);
        UpdateFieldDependency(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "map_dependency")
        }))
    }

    /// Deletes a field dependency.
    ///
    /// `DELETE /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> DeleteFieldDependency {
        let mut request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .segment(dependency_id.into());
        request.set_query("module", module);
        DeleteFieldDependency(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "map_dependency")
        }))
    }
}

call! {
    /// Returned by [`FieldDependenciesClient::list`](crate::field_dependencies::FieldDependenciesClient::list).
    ListFieldDependencies => list FieldDependency
}

impl ListFieldDependencies {
    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call! {
    /// Returned by [`FieldDependenciesClient::get`](crate::field_dependencies::FieldDependenciesClient::get).
    GetFieldDependency => FieldDependency
}

call! {
    /// Returned by [`FieldDependenciesClient::create`](crate::field_dependencies::FieldDependenciesClient::create).
    CreateFieldDependencies => RowOutcomes
}

call! {
    /// Returned by [`FieldDependenciesClient::update`](crate::field_dependencies::FieldDependenciesClient::update).
    UpdateFieldDependency => RowOutcomes
}

call! {
    /// Returned by [`FieldDependenciesClient::delete`](crate::field_dependencies::FieldDependenciesClient::delete).
    DeleteFieldDependency => RowOutcomes
}

/// Sent by `field_dependencies().create`, `field_dependencies().update`. Returned by
/// `field_dependencies().list`, `field_dependencies().get`.
pub struct FieldDependency {
    pub id: Option<Id>,
    pub parent: Option<shared::ApiNameRef>,
    pub child: Option<shared::ApiNameRef>,
    pub pick_list_values: Option<Vec<PickListMapping>>,
    pub internal: Option<bool>,
    pub active: Option<bool>,
    pub source: Option<i64>,
    pub category: Option<i64>,
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

pub struct PickListMap {
    pub id: Option<Id>,
    pub actual_value: Option<String>,
    pub display_value: Option<String>,
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

pub struct PickListMapping {
    pub id: Option<Id>,
    pub actual_value: Option<String>,
    pub display_value: Option<String>,
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
