// Written by `cargo xtask codegen` from crm/v8/field_updates.toml of the catalogue; changes belong there.
//! Automatic updates of fields, which rules run.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut field_updates = crm.field_updates().list().stream();
//! while let Some(field_update) = field_updates.next().await {
//!     println!("{:?}", field_update?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/automation/field_updates`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static LIST: Operation = Operation::get(
    "crm.field_updates.list",
    "/crm/{version}/settings/automation/field_updates",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `GET /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope `ZohoCRM.settings.automation_actions.READ`.
pub static GET: Operation = Operation::get(
    "crm.field_updates.get",
    "/crm/{version}/settings/automation/field_updates/{field_update_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.READ"]);

/// `POST /crm/v8/settings/automation/field_updates`. Scope `ZohoCRM.settings.automation_actions.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.field_updates.create",
    "/crm/{version}/settings/automation/field_updates",
)
.scopes(&["ZohoCRM.settings.automation_actions.CREATE"])
.rows("field_updates");

/// `PUT /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope `ZohoCRM.settings.automation_actions.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.field_updates.update",
    "/crm/{version}/settings/automation/field_updates/{field_update_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.UPDATE"])
.rows("field_updates");

/// `DELETE /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.field_updates.delete",
    "/crm/{version}/settings/automation/field_updates/{field_update_id}",
)
.scopes(&["ZohoCRM.settings.automation_actions.DELETE"])
.rows("field_updates");

/// `DELETE /crm/v8/settings/automation/field_updates`. Scope `ZohoCRM.settings.automation_actions.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.field_updates.delete_many",
    "/crm/{version}/settings/automation/field_updates",
)
.scopes(&["ZohoCRM.settings.automation_actions.DELETE"])
.rows("field_updates");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &DELETE_MANY];

/// Automatic updates of fields, which rules run.
///
/// From [`Crm::field_updates`](crate::Crm::field_updates).
#[derive(Debug, Clone)]
pub struct FieldUpdatesClient {
    client: Client,
}

impl Crm {
    /// Automatic updates of fields, which rules run.
    #[must_use]
    pub fn field_updates(&self) -> FieldUpdatesClient {
        FieldUpdatesClient {
            client: self.client().clone(),
        }
    }
}

impl FieldUpdatesClient {
    /// Lists field updates.
    ///
    /// `GET /crm/v8/settings/automation/field_updates`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Pages of up to 200 items. Items that are removed
    /// while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list(&self) -> ListFieldUpdates {
        ListFieldUpdates(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "field_updates"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a field update.
    ///
    /// `GET /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Retried on transient failures.
    pub fn get(&self, field_update_id: impl Into<Id>) -> GetFieldUpdate {
        let request = self.client.request(&GET).segment(field_update_id.into());
        GetFieldUpdate(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "field_updates")
        }))
    }

    /// Creates a field update.
    ///
    /// `POST /crm/v8/settings/automation/field_updates`. Scope
    /// `ZohoCRM.settings.automation_actions.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, field_updates: &[FieldUpdateInput]) -> CreateFieldUpdates {
        let request = self
            .client
            .request(&CREATE)
            .json_list("field_updates", field_updates)
            .checked_all(field_updates);
        CreateFieldUpdates(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "field_updates")
        }))
    }

    /// Updates a field update.
    ///
    /// `PUT /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        field_update_id: impl Into<Id>,
        body: &FieldUpdateInput,
    ) -> UpdateFieldUpdate {
        let request = self
            .client
            .request(&UPDATE)
            .segment(field_update_id.into())
            .json_list("field_updates", std::slice::from_ref(body))
            .checked(body);
        UpdateFieldUpdate(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "field_updates")
        }))
    }

    /// Deletes a field update.
    ///
    /// `DELETE /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Retried on transient failures.
    pub fn delete(&self, field_update_id: impl Into<Id>) -> DeleteFieldUpdate {
        let request = self.client.request(&DELETE).segment(field_update_id.into());
        DeleteFieldUpdate(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "field_updates")
        }))
    }

    /// Deletes several field updates.
    ///
    /// `DELETE /crm/v8/settings/automation/field_updates`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyFieldUpdates {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyFieldUpdates(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "field_updates")
        }))
    }
}

call! {
    /// Returned by [`FieldUpdatesClient::list`](crate::field_updates::FieldUpdatesClient::list).
    ListFieldUpdates => list FieldUpdate
}

impl ListFieldUpdates {
    /// Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Query parameter `related_module`.
    pub fn related_module(mut self, related_module: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("related_module", related_module);
        self
    }

    /// Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }

    /// The sort direction. Query parameter `sort_order`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<FieldUpdateIncludeInnerDetail>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<FieldUpdateIncludeInnerDetail>(include_inner_details).join(","),
        );
        self
    }

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
}

call! {
    /// Returned by [`FieldUpdatesClient::get`](crate::field_updates::FieldUpdatesClient::get).
    GetFieldUpdate => FieldUpdate
}

impl GetFieldUpdate {
    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<FieldUpdateIncludeInnerDetail>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<FieldUpdateIncludeInnerDetail>(include_inner_details).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`FieldUpdatesClient::create`](crate::field_updates::FieldUpdatesClient::create).
    CreateFieldUpdates => RowOutcomes
}

call! {
    /// Returned by [`FieldUpdatesClient::update`](crate::field_updates::FieldUpdatesClient::update).
    UpdateFieldUpdate => RowOutcomes
}

call! {
    /// Returned by [`FieldUpdatesClient::delete`](crate::field_updates::FieldUpdatesClient::delete).
    DeleteFieldUpdate => RowOutcomes
}

call! {
    /// Returned by [`FieldUpdatesClient::delete_many`](crate::field_updates::FieldUpdatesClient::delete_many).
    DeleteManyFieldUpdates => RowOutcomes
}

/// Returned by `field_updates().list`, `field_updates().get`.
#[non_exhaustive]
pub struct FieldUpdate {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub module: Option<FieldUpdateModule>,
    pub field: Option<FieldUpdateField>,
    pub value: Option<Json>,
    /// One of `static`, `merge_field`.
    pub type_: Option<shared::FieldMappingType>,
    pub feature_type: Option<String>,
    pub notify: Option<bool>,
    /// One of `overwrite`, `append`.
    pub update_type: Option<FieldUpdateMode>,
    pub apply_assignment_threshold: Option<bool>,
    pub dependent_fields: Option<Vec<FieldUpdateDependentField>>,
    pub related_records: Option<Vec<FieldUpdateRelatedRecord>>,
    pub related_module: Option<shared::ApiNameRef>,
    pub parent_module: Option<shared::ApiNameRef>,
    pub lock_status: Option<shared::LockStatus>,
    pub editable: Option<bool>,
    pub deletable: Option<bool>,
    pub associated: Option<bool>,
    pub source: Option<String>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldUpdate {
    "id" => id,
    "name" => name,
    "module" => module,
    "field" => field,
    "value" => value,
    "type" => type_,
    "feature_type" => feature_type,
    "notify" => notify,
    "update_type" => update_type,
    "apply_assignment_threshold" => apply_assignment_threshold,
    "dependent_fields" => dependent_fields,
    "related_records" => related_records,
    "related_module" => related_module,
    "parent_module" => parent_module,
    "lock_status" => lock_status,
    "editable" => editable,
    "deletable" => deletable,
    "associated" => associated,
    "source" => source,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "created_time" => created_time,
    "modified_time" => modified_time;
    extra
});

pub struct FieldUpdateDependentField {
    pub field: Option<FieldUpdateField>,
    pub value: Option<String>,
    pub dependent_fields: Option<Vec<FieldUpdateDependentField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldUpdateDependentField {
    "field" => field,
    "value" => value,
    "dependent_fields" => dependent_fields;
    extra
});

pub struct FieldUpdateField {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub ui_type: Option<i64>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub data_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldUpdateField {
    "id" => id,
    "api_name" => api_name,
    "ui_type" => ui_type,
    "field_label" => field_label,
    "data_type" => data_type;
    extra
});

/// Sent by `field_updates().create`, `field_updates().update`.
pub struct FieldUpdateInput {
    /// At most 255 characters.
    pub name: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub field: Option<FieldUpdateField>,
    pub value: Option<Json>,
    pub type_: Option<String>,
    pub feature_type: Option<String>,
    pub notify: Option<bool>,
    /// One of `overwrite`, `append`.
    pub update_type: Option<FieldUpdateMode>,
    pub apply_assignment_threshold: Option<bool>,
    /// At most 1 values.
    pub dependent_fields: Option<Vec<FieldUpdateDependentField>>,
    /// At most 5 values.
    pub related_records: Option<Vec<FieldUpdateRelatedRecord>>,
    pub related_module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldUpdateInput {
    "name" => name,
    "module" => module,
    "field" => field,
    "value" => value,
    "type" => type_,
    "feature_type" => feature_type,
    "notify" => notify,
    "update_type" => update_type,
    "apply_assignment_threshold" => apply_assignment_threshold,
    "dependent_fields" => dependent_fields,
    "related_records" => related_records,
    "related_module" => related_module;
    extra
} constraints "name" [0, 255], "dependent_fields" [0, 1], "related_records" [0, 5]);

#[non_exhaustive]
pub struct FieldUpdateModule {
    pub id: Option<Id>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub singular_label: Option<String>,
    pub plural_label: Option<String>,
    pub module_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldUpdateModule {
    "id" => id,
    "api_name" => api_name,
    "singular_label" => singular_label,
    "plural_label" => plural_label,
    "moduleName" => module_name;
    extra
});

pub struct FieldUpdateRelatedRecord {
    pub id: Option<Id>,
    /// The name in requests and criteria. One of `Events`, `Calls`, `Tasks`, `Contacts`, `Deals`.
    pub api_name: Option<FieldUpdateRelatedModule>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldUpdateRelatedRecord {
    "id" => id,
    "api_name" => api_name;
    extra
});

open_enum! {
    /// Sent by `field_updates().list`, `field_updates().get`.
    pub enum FieldUpdateIncludeInnerDetail {
        /// `field_label`
        FieldLabel = "field_label",
        /// `enable_colour_code`
        EnableColourCode = "enable_colour_code",
        /// `pick_list_values.colour_code`
        PickListValuesColourCode = "pick_list_values.colour_code",
        /// `data_type`
        DataType = "data_type",
        /// `display_value`
        DisplayValue = "display_value",
    }
}

open_enum! {
    pub enum FieldUpdateMode {
        /// `overwrite`
        Overwrite = "overwrite",
        /// `append`
        Append = "append",
    }
}

open_enum! {
    pub enum FieldUpdateRelatedModule {
        /// `Events`
        Events = "Events",
        /// `Calls`
        Calls = "Calls",
        /// `Tasks`
        Tasks = "Tasks",
        /// `Contacts`
        Contacts = "Contacts",
        /// `Deals`
        Deals = "Deals",
    }
}
