// Written by `cargo xtask codegen` from xtask/catalog/desk/dependency_mappings.toml; changes belong there.
//! Dependency mappings.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut dependency_mappings = desk.dependency_mappings().list("4876876000000123456").stream();
//! while let Some(dependency_mapping) = dependency_mappings.next().await {
//!     println!("{:?}", dependency_mapping?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::Desk;

/// `GET /api/v1/dependencyMappings`. Scopes `Desk.basic.READ` and `Desk.fields.READ`.
pub static LIST: Operation = Operation::get(
    "desk.dependency_mappings.list",
    "/api/{version}/dependencyMappings",
)
.scopes(&["Desk.basic.READ", "Desk.fields.READ"]);

/// `GET /api/v1/dependencyMappings/{dependency_mapping_id}`. Scope `Desk.basic.READ`.
pub static GET: Operation = Operation::get(
    "desk.dependency_mappings.get",
    "/api/{version}/dependencyMappings/{dependency_mapping_id}",
)
.scopes(&["Desk.basic.READ"]);

/// `POST /api/v1/dependencyMappings`. Scopes `Desk.settings.CREATE` and `Desk.fields.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.dependency_mappings.create",
    "/api/{version}/dependencyMappings",
)
.scopes(&["Desk.settings.CREATE", "Desk.fields.CREATE"]);

/// `PATCH /api/v1/dependencyMappings/{dependency_mapping_id}`. Scopes `Desk.settings.UPDATE` and `Desk.fields.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.dependency_mappings.update",
    "/api/{version}/dependencyMappings/{dependency_mapping_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.fields.UPDATE"]);

/// `DELETE /api/v1/dependencyMappings/{dependency_mapping_id}`. Scopes `Desk.settings.DELETE` and `Desk.fields.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.dependency_mappings.delete",
    "/api/{version}/dependencyMappings/{dependency_mapping_id}",
)
.scopes(&["Desk.settings.DELETE", "Desk.fields.DELETE"]);

/// `GET /api/v1/dependencyMappingsCount`. Scope `Desk.basic.READ`.
pub static COUNT: Operation = Operation::get(
    "desk.dependency_mappings.count",
    "/api/{version}/dependencyMappingsCount",
)
.scopes(&["Desk.basic.READ"]);

/// `GET /api/v1/availableDependencyMappings`. Scopes `Desk.fields.READ` and `Desk.settings.READ`.
pub static LIST_AVAILABLE: Operation = Operation::get(
    "desk.dependency_mappings.list_available",
    "/api/{version}/availableDependencyMappings",
)
.scopes(&["Desk.fields.READ", "Desk.settings.READ"]);

/// `GET /api/v1/layouts/{layout_id}/fields/{field_id}/dependentValues`. Scope `Desk.settings.READ`.
pub static LIST_DEPENDENT_VALUES: Operation = Operation::get(
    "desk.dependency_mappings.list_dependent_values",
    "/api/{version}/layouts/{layout_id}/fields/{field_id}/dependentValues",
)
.scopes(&["Desk.settings.READ"])
.most(
    5_000,
    "narrow the list with `searchString`, `parentValue`, `parentFieldId`",
);

/// Dependency mappings.
///
/// From [`Desk::dependency_mappings`](crate::Desk::dependency_mappings); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct DependencyMappingsClient {
    client: Client,
}

impl Desk {
    /// Dependency mappings.
    #[must_use]
    pub fn dependency_mappings(&self) -> DependencyMappingsClient {
        DependencyMappingsClient {
            client: self.client().clone(),
        }
    }
}

impl DependencyMappingsClient {
    /// Lists dependency mappings.
    ///
    /// `GET /api/v1/dependencyMappings`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `layout_id` (`layoutId`): the id of a layout
    pub fn list(&self, layout_id: impl Into<Id>) -> List<DependencyMapping> {
        let mut request = self.client.request(&LIST);
        request.set_query("layoutId", layout_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets a dependency mapping.
    ///
    /// `GET /api/v1/dependencyMappings/{dependency_mapping_id}`. Scope `Desk.basic.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, dependency_mapping_id: impl Into<Id>) -> Call<DependencyMapping> {
        let request = self
            .client
            .request(&GET)
            .segment(dependency_mapping_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a dependency mapping.
    ///
    /// `POST /api/v1/dependencyMappings`. Scopes `Desk.settings.CREATE` and `Desk.fields.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &DependencyMappingCreate) -> Call<DependencyMapping> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a dependency mapping.
    ///
    /// `PATCH /api/v1/dependencyMappings/{dependency_mapping_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.fields.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        dependency_mapping_id: impl Into<Id>,
        body: &DependencyMappingUpdate,
    ) -> Call<DependencyMapping> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(dependency_mapping_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a dependency mapping.
    ///
    /// `DELETE /api/v1/dependencyMappings/{dependency_mapping_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.fields.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, dependency_mapping_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(dependency_mapping_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Counts dependency mappings.
    ///
    /// `GET /api/v1/dependencyMappingsCount`. Scope `Desk.basic.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `layout_id` (`layoutId`): the id of a layout
    pub fn count(&self, layout_id: impl Into<Id>) -> Call<DependencyMappingCountResult> {
        let mut request = self.client.request(&COUNT);
        request.set_query("layoutId", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "data")
        })
    }

    /// Lists available dependency mappings.
    ///
    /// `GET /api/v1/availableDependencyMappings`. Scopes `Desk.fields.READ` and `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `layout_id` (`layoutId`): the id of a layout
    pub fn list_available(&self, layout_id: impl Into<Id>) -> Call<AvailableDependencyMapping> {
        let mut request = self.client.request(&LIST_AVAILABLE);
        request.set_query("layoutId", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Lists the dependent values of dependency mappings.
    ///
    /// `GET /api/v1/layouts/{layout_id}/fields/{field_id}/dependentValues`. Scope
    /// `Desk.settings.READ`. Comes in pages of up to 99. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `parent_field_id` (`parentFieldId`): the id of a parent field
    pub fn list_dependent_values(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
        parent_value: impl AsRef<str>,
        parent_field_id: impl Into<Id>,
    ) -> ListDependentValuesCall {
        let mut request = self
            .client
            .request(&LIST_DEPENDENT_VALUES)
            .segment(layout_id.into())
            .segment(field_id.into());
        request.set_query("parentValue", parent_value);
        request.set_query("parentFieldId", parent_field_id.into());
        ListDependentValuesCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "allowedValues"),
            Paging::Offset { max: 99 },
        ))
    }
}

/// What may be set before `dependency_mappings().list_dependent_values` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDependentValuesCall(List<DependentValue>);

impl ListDependentValuesCall {
    /// Text. Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// How many come at a time, from 1 to 99; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=99);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListDependentValuesCall => list DependentValue);

/// Available dependency mapping, from `dependency_mappings().list_available`.
#[non_exhaustive]
pub struct AvailableDependencyMapping {
    /// `children`: a list.
    pub children: Option<Vec<Picklist>>,
    /// `parents`: a list.
    pub parents: Option<Vec<Picklist>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AvailableDependencyMapping {
    "children" => children,
    "parents" => parents;
    extra
});

/// Dependency mapping, from `dependency_mappings().list`, `dependency_mappings().get`,
/// `dependency_mappings().create`, ….
#[non_exhaustive]
pub struct DependencyMapping {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `parent`: an object.
    pub parent: Option<Picklist>,
    /// `mappings`: values by name.
    pub mappings: Option<BTreeMap<String, Vec<String>>>,
    /// `childId`: the id of a child.
    pub child_id: Option<Id>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `parentId`: the id of a parent.
    pub parent_id: Option<Id>,
    /// `child`: an object.
    pub child: Option<Picklist>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DependencyMapping {
    "id" => id,
    "parent" => parent,
    "mappings" => mappings,
    "childId" => child_id,
    "layoutId" => layout_id,
    "parentId" => parent_id,
    "child" => child;
    extra
});

/// Dependency mapping count result, from `dependency_mappings().count`.
#[non_exhaustive]
pub struct DependencyMappingCountResult {
    /// `maximumLimit`: a whole number.
    pub maximum_limit: Option<i64>,
    /// `available`: a whole number.
    pub available: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DependencyMappingCountResult {
    "maximumLimit" => maximum_limit,
    "available" => available;
    extra
});

/// Dependency mapping create, for `dependency_mappings().create`.
pub struct DependencyMappingCreate {
    /// `parentId`: the id of a parent; has to be sent.
    pub parent_id: Option<Id>,
    /// `childId`: the id of a child; has to be sent.
    pub child_id: Option<Id>,
    /// `layoutId`: the id of a layout; has to be sent.
    pub layout_id: Option<Id>,
    /// `mappings`: values by name; has to be sent.
    pub mappings: Option<BTreeMap<String, Vec<String>>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DependencyMappingCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        parent_id: impl Into<Id>,
        child_id: impl Into<Id>,
        layout_id: impl Into<Id>,
        mappings: BTreeMap<String, Vec<String>>,
    ) -> Self {
        Self {
            parent_id: Some(parent_id.into()),
            child_id: Some(child_id.into()),
            layout_id: Some(layout_id.into()),
            mappings: Some(mappings),
            ..Self::default()
        }
    }
}

object!(type DependencyMappingCreate {
    "parentId" => parent_id,
    "childId" => child_id,
    "layoutId" => layout_id,
    "mappings" => mappings;
    extra
});

/// Dependency mapping update, for `dependency_mappings().update`.
pub struct DependencyMappingUpdate {
    /// `mappings`: values by name; has to be sent.
    pub mappings: Option<BTreeMap<String, Vec<String>>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DependencyMappingUpdate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(mappings: BTreeMap<String, Vec<String>>) -> Self {
        Self {
            mappings: Some(mappings),
            ..Self::default()
        }
    }
}

object!(type DependencyMappingUpdate {
    "mappings" => mappings;
    extra
});

/// Dependent value, from `dependency_mappings().list_dependent_values`.
#[non_exhaustive]
pub struct DependentValue {
    /// `actualValue`: text.
    pub actual_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DependentValue {
    "actualValue" => actual_value;
    extra
});

/// Picklist.
#[non_exhaustive]
pub struct Picklist {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `allowedValues`: one or more texts.
    pub allowed_values: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Picklist {
    "id" => id,
    "displayLabel" => display_label,
    "allowedValues" => allowed_values;
    extra
});
