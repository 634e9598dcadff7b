// Written by `cargo xtask codegen` from desk/v1/dependency_mappings.toml of the catalogue; changes belong there.
//! Dependency mappings.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut dependency_mappings = desk.dependency_mappings().list("4876876000000123456").stream();
//! while let Some(dependency_mapping) = dependency_mappings.next().await {
//!     println!("{:?}", dependency_mapping?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &COUNT,
    &LIST_AVAILABLE,
    &LIST_DEPENDENT_VALUES,
];

/// Dependency mappings.
///
/// From [`Desk::dependency_mappings`](crate::Desk::dependency_mappings).
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
    /// `GET /api/v1/dependencyMappings`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Retried on
    /// transient failures.
    pub fn list(&self, layout_id: impl Into<Id>) -> ListDependencyMappings {
        let mut request = self.client.request(&LIST);
        request.set_query("layoutId", layout_id.into());
        ListDependencyMappings(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a dependency mapping.
    ///
    /// `GET /api/v1/dependencyMappings/{dependency_mapping_id}`. Scope `Desk.basic.READ`. Retried on
    /// transient failures.
    pub fn get(&self, dependency_mapping_id: impl Into<Id>) -> GetDependencyMapping {
        let request = self
            .client
            .request(&GET)
            .segment(dependency_mapping_id.into());
        GetDependencyMapping(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a dependency mapping.
    ///
    /// `POST /api/v1/dependencyMappings`. Scopes `Desk.settings.CREATE` and `Desk.fields.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &DependencyMappingCreate) -> CreateDependencyMapping {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateDependencyMapping(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a dependency mapping.
    ///
    /// `PATCH /api/v1/dependencyMappings/{dependency_mapping_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.fields.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        dependency_mapping_id: impl Into<Id>,
        body: &DependencyMappingUpdate,
    ) -> UpdateDependencyMapping {
        let request = self
            .client
            .request(&UPDATE)
            .segment(dependency_mapping_id.into())
            .json_member("", body);
        UpdateDependencyMapping(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a dependency mapping.
    ///
    /// `DELETE /api/v1/dependencyMappings/{dependency_mapping_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.fields.DELETE`. Retried on transient failures.
    pub fn delete(&self, dependency_mapping_id: impl Into<Id>) -> DeleteDependencyMapping {
        let request = self
            .client
            .request(&DELETE)
            .segment(dependency_mapping_id.into());
        DeleteDependencyMapping(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Counts dependency mappings.
    ///
    /// `GET /api/v1/dependencyMappingsCount`. Scope `Desk.basic.READ`. Retried on transient failures.
    pub fn count(&self, layout_id: impl Into<Id>) -> CountDependencyMappings {
        let mut request = self.client.request(&COUNT);
        request.set_query("layoutId", layout_id.into());
        CountDependencyMappings(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "data")
        }))
    }

    /// Lists available dependency mappings.
    ///
    /// `GET /api/v1/availableDependencyMappings`. Scopes `Desk.fields.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn list_available(&self, layout_id: impl Into<Id>) -> ListAvailableDependencyMappings {
        let mut request = self.client.request(&LIST_AVAILABLE);
        request.set_query("layoutId", layout_id.into());
        ListAvailableDependencyMappings(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the dependent values of dependency mappings.
    ///
    /// `GET /api/v1/layouts/{layout_id}/fields/{field_id}/dependentValues`. Scope
    /// `Desk.settings.READ`. Pages of up to 99 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_dependent_values(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
        parent_value: impl AsRef<str>,
        parent_field_id: impl Into<Id>,
    ) -> ListDependencyMappingDependentValues {
        let mut request = self
            .client
            .request(&LIST_DEPENDENT_VALUES)
            .segment(layout_id.into())
            .segment(field_id.into());
        request.set_query("parentValue", parent_value);
        request.set_query("parentFieldId", parent_field_id.into());
        ListDependencyMappingDependentValues(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "allowedValues"),
            Paging::Offset { max: 99 },
        ))
    }
}

call! {
    /// Returned by [`DependencyMappingsClient::list`](crate::dependency_mappings::DependencyMappingsClient::list).
    ListDependencyMappings => list DependencyMapping
}

call! {
    /// Returned by [`DependencyMappingsClient::get`](crate::dependency_mappings::DependencyMappingsClient::get).
    GetDependencyMapping => DependencyMapping
}

call! {
    /// Returned by [`DependencyMappingsClient::create`](crate::dependency_mappings::DependencyMappingsClient::create).
    CreateDependencyMapping => DependencyMapping
}

call! {
    /// Returned by [`DependencyMappingsClient::update`](crate::dependency_mappings::DependencyMappingsClient::update).
    UpdateDependencyMapping => DependencyMapping
}

call! {
    /// Returned by [`DependencyMappingsClient::delete`](crate::dependency_mappings::DependencyMappingsClient::delete).
    DeleteDependencyMapping => ()
}

call! {
    /// Returned by [`DependencyMappingsClient::count`](crate::dependency_mappings::DependencyMappingsClient::count).
    CountDependencyMappings => DependencyMappingCountResult
}

call! {
    /// Returned by [`DependencyMappingsClient::list_available`](crate::dependency_mappings::DependencyMappingsClient::list_available).
    ListAvailableDependencyMappings => AvailableDependencyMapping
}

call! {
    /// Returned by [`DependencyMappingsClient::list_dependent_values`](crate::dependency_mappings::DependencyMappingsClient::list_dependent_values).
    ListDependencyMappingDependentValues => list DependentValue
}

impl ListDependencyMappingDependentValues {
    /// Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 99, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=99);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

/// Returned by `dependency_mappings().list_available`.
#[non_exhaustive]
pub struct AvailableDependencyMapping {
    pub children: Option<Vec<Picklist>>,
    pub parents: Option<Vec<Picklist>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AvailableDependencyMapping {
    "children" => children,
    "parents" => parents;
    extra
});

/// Returned by `dependency_mappings().list`, `dependency_mappings().get`,
/// `dependency_mappings().create` and others.
#[non_exhaustive]
pub struct DependencyMapping {
    pub id: Option<Id>,
    pub parent: Option<Picklist>,
    pub mappings: Option<BTreeMap<String, Vec<String>>>,
    pub child_id: Option<Id>,
    pub layout_id: Option<Id>,
    pub parent_id: Option<Id>,
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

/// Returned by `dependency_mappings().count`.
#[non_exhaustive]
pub struct DependencyMappingCountResult {
    pub maximum_limit: Option<i64>,
    pub available: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DependencyMappingCountResult {
    "maximumLimit" => maximum_limit,
    "available" => available;
    extra
});

/// Sent by `dependency_mappings().create`.
pub struct DependencyMappingCreate {
    /// Required.
    pub parent_id: Option<Id>,
    /// Required.
    pub child_id: Option<Id>,
    /// Required.
    pub layout_id: Option<Id>,
    /// Required.
    pub mappings: Option<BTreeMap<String, Vec<String>>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DependencyMappingCreate {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `dependency_mappings().update`.
pub struct DependencyMappingUpdate {
    /// Required.
    pub mappings: Option<BTreeMap<String, Vec<String>>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DependencyMappingUpdate {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `dependency_mappings().list_dependent_values`.
#[non_exhaustive]
pub struct DependentValue {
    pub actual_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DependentValue {
    "actualValue" => actual_value;
    extra
});

#[non_exhaustive]
pub struct Picklist {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
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
