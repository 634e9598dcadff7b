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
    Call, Client, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

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
    /// `ZohoCRM.settings.map_dependency.READ`. Comes in pages of up to 200.
    pub fn list(&self, layout_id: impl Into<Id>, module: impl AsRef<str>) -> ListCall {
        let mut request = Request::new(&LIST).segment(layout_id.into());
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
    /// `ZohoCRM.settings.map_dependency.READ`.
    pub fn get(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<FieldDependency> {
        let mut request = Request::new(&GET)
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
    /// `ZohoCRM.settings.map_dependency.CREATE`.
    pub fn create(
        &self,
        layout_id: impl Into<Id>,
        map_dependency: &[FieldDependency],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = Request::new(&CREATE).segment(layout_id.into()).body(
            "application/json",
            wire::body_list("map_dependency", map_dependency),
        );
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "map_dependency")
        })
    }

    /// Updates a field dependency.
    ///
    /// `PUT /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.UPDATE`.
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        body: &FieldDependency,
        module: impl AsRef<str>,
    ) -> Call<RowOutcome> {
        let mut request = Request::new(&UPDATE)
            .segment(layout_id.into())
            .segment(dependency_id.into())
            .body(
                "application/json",
                wire::body_list("map_dependency", std::slice::from_ref(body)),
            );
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "map_dependency")
        })
    }

    /// Deletes a field dependency.
    ///
    /// `DELETE /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`. Scope
    /// `ZohoCRM.settings.map_dependency.DELETE`.
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        dependency_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<RowOutcome> {
        let mut request = Request::new(&DELETE)
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
    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Filters.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list FieldDependency);

/// Field dependency, of `field_dependencies().list`, `field_dependencies().get`, `field_dependencies().create`, ….
#[derive(Clone, Default, PartialEq)]
pub struct FieldDependency {
    /// Id.
    pub id: Option<Id>,
    /// Parent.
    pub parent: Option<shared::ApiNameRef>,
    /// Child.
    pub child: Option<shared::ApiNameRef>,
    /// Pick list values.
    pub pick_list_values: Option<Vec<PickListMapping>>,
    /// Internal.
    pub internal: Option<bool>,
    /// Active.
    pub active: Option<bool>,
    /// Source.
    pub source: Option<i64>,
    /// Category.
    pub category: Option<i64>,
    /// Sub module.
    pub sub_module: Option<shared::ApiNameRef>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(FieldDependency {
    "id" => id,
    "parent" => parent,
    "child" => child,
    "pick_list_values" => pick_list_values,
    "internal" => internal,
    "active" => active,
    "source" => source,
    "category" => category,
    "sub_module" => sub_module;
    other
});

/// Pick list map.
#[derive(Clone, Default, PartialEq)]
pub struct PickListMap {
    /// Id.
    pub id: Option<Id>,
    /// Actual value.
    pub actual_value: Option<String>,
    /// Display value.
    pub display_value: Option<String>,
    /// Delete.
    pub delete: Option<bool>,
}

object!(PickListMap {
    "id" => id,
    "actual_value" => actual_value,
    "display_value" => display_value,
    "_delete" => delete
});

/// Pick list mapping.
#[derive(Clone, Default, PartialEq)]
pub struct PickListMapping {
    /// Id.
    pub id: Option<Id>,
    /// Actual value.
    pub actual_value: Option<String>,
    /// Display value.
    pub display_value: Option<String>,
    /// Maps.
    pub maps: Option<Vec<PickListMap>>,
}

object!(PickListMapping {
    "id" => id,
    "actual_value" => actual_value,
    "display_value" => display_value,
    "maps" => maps
});
