// Written by `cargo xtask codegen` from xtask/catalog/crm/field_updates.toml; changes belong there.
//! Automatic updates of fields, which rules run.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut field_updates = crm.field_updates().list().stream();
//! while let Some(field_update) = field_updates.next().await {
//!     println!("{:?}", field_update?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Automatic updates of fields, which rules run.
///
/// From [`Crm::field_updates`](crate::Crm::field_updates); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.automation_actions.READ`. Comes in pages of up to 200. Where items are
    /// removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "field_updates"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a field update.
    ///
    /// `GET /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, field_update_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(field_update_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "field_updates")
        }))
    }

    /// Creates a field update.
    ///
    /// `POST /crm/v8/settings/automation/field_updates`. Scope
    /// `ZohoCRM.settings.automation_actions.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, field_updates: &[FieldUpdateInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("field_updates", field_updates)
            .checked_all(field_updates);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "field_updates")
        })
    }

    /// Updates a field update.
    ///
    /// `PUT /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        field_update_id: impl Into<Id>,
        body: &FieldUpdateInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(field_update_id.into())
            .json_list("field_updates", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "field_updates")
        })
    }

    /// Deletes a field update.
    ///
    /// `DELETE /crm/v8/settings/automation/field_updates/{field_update_id}`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, field_update_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(field_update_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "field_updates")
        })
    }

    /// Deletes several field updates.
    ///
    /// `DELETE /crm/v8/settings/automation/field_updates`. Scope
    /// `ZohoCRM.settings.automation_actions.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "field_updates")
        })
    }
}

/// What may be set before `field_updates().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<FieldUpdate>);

impl ListCall {
    /// Text. Query parameter `filter`.
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filter", filter);
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Text. Query parameter `related_module`.
    pub fn related_module(mut self, related_module: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("related_module", related_module);
        self
    }

    /// Text. Query parameter `feature_type`.
    pub fn feature_type(mut self, feature_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("feature_type", feature_type);
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Any of the 5 words of [`FieldUpdateIncludeInnerDetail`]. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<FieldUpdateIncludeInnerDetail>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<FieldUpdateIncludeInnerDetail>(include_inner_details).join(","),
        );
        self
    }

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
}

call!(ListCall => list FieldUpdate);

/// What may be set before `field_updates().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<FieldUpdate>);

impl GetCall {
    /// Any of the 5 words of [`FieldUpdateIncludeInnerDetail`]. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<FieldUpdateIncludeInnerDetail>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<FieldUpdateIncludeInnerDetail>(include_inner_details).join(","),
        );
        self
    }
}

call!(GetCall => FieldUpdate);

/// Field update, from `field_updates().list`, `field_updates().get`.
#[non_exhaustive]
pub struct FieldUpdate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<FieldUpdateModule>,
    /// `field`: an object.
    pub field: Option<FieldUpdateField>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `type`: one of `static`, `merge_field`.
    pub type_: Option<shared::FieldMappingType>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `notify`: yes or no.
    pub notify: Option<bool>,
    /// `update_type`: one of `overwrite`, `append`.
    pub update_type: Option<FieldUpdateMode>,
    /// `apply_assignment_threshold`: yes or no.
    pub apply_assignment_threshold: Option<bool>,
    /// `dependent_fields`: a list.
    pub dependent_fields: Option<Vec<FieldUpdateDependentField>>,
    /// `related_records`: a list.
    pub related_records: Option<Vec<FieldUpdateRelatedRecord>>,
    /// `related_module`: an object.
    pub related_module: Option<shared::ApiNameRef>,
    /// `parent_module`: an object.
    pub parent_module: Option<shared::ApiNameRef>,
    /// `lock_status`: an object.
    pub lock_status: Option<shared::LockStatus>,
    /// `editable`: yes or no.
    pub editable: Option<bool>,
    /// `deletable`: yes or no.
    pub deletable: Option<bool>,
    /// `associated`: yes or no.
    pub associated: Option<bool>,
    /// `source`: text.
    pub source: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
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

/// Field update dependent field.
pub struct FieldUpdateDependentField {
    /// `field`: an object.
    pub field: Option<FieldUpdateField>,
    /// `value`: text.
    pub value: Option<String>,
    /// `dependent_fields`: a list.
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

/// Field update field.
pub struct FieldUpdateField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `ui_type`: a whole number.
    pub ui_type: Option<i64>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `data_type`: text.
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

/// Field update input, for `field_updates().create`, `field_updates().update`.
pub struct FieldUpdateInput {
    /// `name`: its name, at the most 255 characters.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `field`: an object.
    pub field: Option<FieldUpdateField>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `feature_type`: text.
    pub feature_type: Option<String>,
    /// `notify`: yes or no.
    pub notify: Option<bool>,
    /// `update_type`: one of `overwrite`, `append`.
    pub update_type: Option<FieldUpdateMode>,
    /// `apply_assignment_threshold`: yes or no.
    pub apply_assignment_threshold: Option<bool>,
    /// `dependent_fields`: a list, at the most 1 values.
    pub dependent_fields: Option<Vec<FieldUpdateDependentField>>,
    /// `related_records`: a list, at the most 5 values.
    pub related_records: Option<Vec<FieldUpdateRelatedRecord>>,
    /// `related_module`: an object.
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

/// Field update module.
#[non_exhaustive]
pub struct FieldUpdateModule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `singular_label`: text.
    pub singular_label: Option<String>,
    /// `plural_label`: text.
    pub plural_label: Option<String>,
    /// `moduleName`: text.
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

/// Field update related record.
pub struct FieldUpdateRelatedRecord {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `api_name`: its name in requests and criteria: `Events`, `Calls`, `Tasks`, `Contacts`, `Deals`.
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
    /// Field update include inner detail, for `field_updates().list`, `field_updates().get`.
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
    /// Field update mode.
    pub enum FieldUpdateMode {
        /// `overwrite`
        Overwrite = "overwrite",
        /// `append`
        Append = "append",
    }
}

open_enum! {
    /// Field update related module.
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
