// Written by `cargo xtask codegen` from xtask/catalog/crm/global_picklists.toml; changes belong there.
//! Global picklists.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut global_picklists = crm.global_picklists().list().stream();
//! while let Some(global_picklist) = global_picklists.next().await {
//!     println!("{:?}", global_picklist?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.READ`.
pub static LIST: Operation = Operation::get(
    "crm.global_picklists.list",
    "/crm/{version}/settings/global_picklists",
)
.scopes(&["ZohoCRM.settings.global_picklist.READ"]);

/// `GET /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope `ZohoCRM.settings.global_picklist.READ`.
pub static GET: Operation = Operation::get(
    "crm.global_picklists.get",
    "/crm/{version}/settings/global_picklists/{global_picklist_id}",
)
.scopes(&["ZohoCRM.settings.global_picklist.READ"]);

/// `POST /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.global_picklists.create",
    "/crm/{version}/settings/global_picklists",
)
.scopes(&["ZohoCRM.settings.global_picklist.CREATE"])
.rows("global_picklists");

/// `PATCH /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope `ZohoCRM.settings.global_picklist.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "crm.global_picklists.update",
    "/crm/{version}/settings/global_picklists/{global_picklist_id}",
)
.scopes(&["ZohoCRM.settings.global_picklist.UPDATE"])
.rows("global_picklists");

/// `PATCH /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::patch(
    "crm.global_picklists.update_many",
    "/crm/{version}/settings/global_picklists",
)
.scopes(&["ZohoCRM.settings.global_picklist.UPDATE"])
.rows("global_picklists");

/// `DELETE /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope `ZohoCRM.settings.global_picklist.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.global_picklists.delete",
    "/crm/{version}/settings/global_picklists/{global_picklist_id}",
)
.scopes(&["ZohoCRM.settings.global_picklist.DELETE"])
.rows("global_picklists");

/// `DELETE /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.global_picklists.delete_many",
    "/crm/{version}/settings/global_picklists",
)
.scopes(&["ZohoCRM.settings.global_picklist.DELETE"])
.rows("global_picklists");

/// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/associations`. Scope `ZohoCRM.settings.global_picklist.READ`.
pub static LIST_ASSOCIATIONS: Operation = Operation::get(
    "crm.global_picklists.list_associations",
    "/crm/{version}/settings/global_picklists/{global_picklist_id}/actions/associations",
)
.scopes(&["ZohoCRM.settings.global_picklist.READ"]);

/// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replaced_values`. Scope `ZohoCRM.settings.global_picklist.READ`.
pub static LIST_REPLACED_VALUES: Operation = Operation::get(
    "crm.global_picklists.list_replaced_values",
    "/crm/{version}/settings/global_picklists/{global_picklist_id}/actions/replaced_values",
)
.scopes(&["ZohoCRM.settings.global_picklist.READ"]);

/// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations`. Scope `ZohoCRM.settings.global_picklist.ALL`.
pub static LIST_VALUE_ASSOCIATIONS: Operation = Operation::get("crm.global_picklists.list_value_associations", "/crm/{version}/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations").scopes(&["ZohoCRM.settings.global_picklist.ALL"]);

/// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values`. Scope `ZohoCRM.settings.global_picklist.READ`.
pub static LIST_VALUES_REPLACED_BY_JOB: Operation = Operation::get(
    "crm.global_picklists.list_values_replaced_by_job",
    "/crm/{version}/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values",
)
.scopes(&["ZohoCRM.settings.global_picklist.READ"]);

/// `POST /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values`. Scope `ZohoCRM.settings.global_picklist.ALL`.
pub static REPLACE_VALUES: Operation = Operation::post(
    "crm.global_picklists.replace_values",
    "/crm/{version}/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values",
)
.scopes(&["ZohoCRM.settings.global_picklist.ALL"])
.rows("replace_picklist_values");

/// Global picklists.
///
/// From [`Crm::global_picklists`](crate::Crm::global_picklists); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct GlobalPicklistsClient {
    client: Client,
}

impl Crm {
    /// Global picklists.
    #[must_use]
    pub fn global_picklists(&self) -> GlobalPicklistsClient {
        GlobalPicklistsClient {
            client: self.client().clone(),
        }
    }
}

impl GlobalPicklistsClient {
    /// Lists global picklists.
    ///
    /// `GET /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "global_picklists"),
            Paging::Whole,
        ))
    }

    /// Gets a global picklist.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope
    /// `ZohoCRM.settings.global_picklist.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, global_picklist_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(global_picklist_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "global_picklists")
        }))
    }

    /// Creates a global picklist.
    ///
    /// `POST /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, global_picklists: &[GlobalPicklistInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("global_picklists", global_picklists);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "global_picklists")
        })
    }

    /// Updates a global picklist.
    ///
    /// `PATCH /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope
    /// `ZohoCRM.settings.global_picklist.UPDATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        global_picklist_id: impl Into<Id>,
        body: &GlobalPicklistInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(global_picklist_id.into())
            .json_list("global_picklists", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "global_picklists")
        })
    }

    /// Updates several global picklists.
    ///
    /// `PATCH /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, global_picklists: &[GlobalPicklistInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("global_picklists", global_picklists);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "global_picklists")
        })
    }

    /// Deletes a global picklist.
    ///
    /// `DELETE /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope
    /// `ZohoCRM.settings.global_picklist.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, global_picklist_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(global_picklist_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "global_picklists")
        })
    }

    /// Deletes several global picklists.
    ///
    /// `DELETE /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "global_picklists")
        })
    }

    /// Lists the associations of a global picklist.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/associations`. Scope
    /// `ZohoCRM.settings.global_picklist.READ`. Comes in pages of up to 200. Where items are removed
    /// while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_associations(&self, global_picklist_id: impl Into<Id>) -> ListAssociationsCall {
        let request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(global_picklist_id.into());
        ListAssociationsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "associations"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the replaced values of a global picklist.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replaced_values`. Scope
    /// `ZohoCRM.settings.global_picklist.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_replaced_values(
        &self,
        global_picklist_id: impl Into<Id>,
    ) -> List<shared::FileUploadOption> {
        let request = self
            .client
            .request(&LIST_REPLACED_VALUES)
            .segment(global_picklist_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "replaced_values"),
            Paging::Whole,
        )
    }

    /// Lists the value associations of a global picklist.
    ///
    /// `GET
    /// /crm/v8/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations`.
    /// Scope `ZohoCRM.settings.global_picklist.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_value_associations(
        &self,
        global_picklist_id: impl Into<Id>,
    ) -> ListValueAssociationsCall {
        let request = self
            .client
            .request(&LIST_VALUE_ASSOCIATIONS)
            .segment(global_picklist_id.into());
        ListValueAssociationsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "pick_list_values_associations"),
            Paging::Whole,
        ))
    }

    /// Lists the values that a job has replaced.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values`.
    /// Scope `ZohoCRM.settings.global_picklist.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_values_replaced_by_job(
        &self,
        global_picklist_id: impl Into<Id>,
    ) -> ListValuesReplacedByJobCall {
        let request = self
            .client
            .request(&LIST_VALUES_REPLACED_BY_JOB)
            .segment(global_picklist_id.into());
        ListValuesReplacedByJobCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "replaced_values"),
            Paging::Whole,
        ))
    }

    /// Replaces the values of a global picklist.
    ///
    /// `POST /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values`.
    /// Scope `ZohoCRM.settings.global_picklist.ALL`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn replace_values(
        &self,
        global_picklist_id: impl Into<Id>,
        replace_picklist_values: &[Json],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&REPLACE_VALUES)
            .segment(global_picklist_id.into())
            .json_list("replace_picklist_values", replace_picklist_values);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "replace_picklist_values")
        })
    }
}

/// What may be set before `global_picklists().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<GlobalPicklist>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<String>(include_inner_details).join(","),
        );
        self
    }
}

call!(ListCall => list GlobalPicklist);

/// What may be set before `global_picklists().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<GlobalPicklist>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<String>(include_inner_details).join(","),
        );
        self
    }
}

call!(GetCall => GlobalPicklist);

/// What may be set before `global_picklists().list_associations` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssociationsCall(List<GlobalPicklistAssociation>);

impl ListAssociationsCall {
    /// One or more texts, which are sent with commas between them. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<String>(include_inner_details).join(","),
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

call!(ListAssociationsCall => list GlobalPicklistAssociation);

/// What may be set before `global_picklists().list_value_associations` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListValueAssociationsCall(List<PickListValueAssociation>);

impl ListValueAssociationsCall {
    /// The id of a picklist value. Query parameter `picklist_value_id`.
    pub fn picklist_value_id(mut self, picklist_value_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("picklist_value_id", picklist_value_id.into());
        self
    }
}

call!(ListValueAssociationsCall => list PickListValueAssociation);

/// What may be set before `global_picklists().list_values_replaced_by_job` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListValuesReplacedByJobCall(List<ReplacedValue>);

impl ListValuesReplacedByJobCall {
    /// The id of a job. Query parameter `job_id`.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
        self
    }
}

call!(ListValuesReplacedByJobCall => list ReplacedValue);

/// Global picklist, from `global_picklists().list`, `global_picklists().get`.
#[non_exhaustive]
pub struct GlobalPicklist {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `actual_label`: text.
    pub actual_label: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `presence`: yes or no.
    pub presence: Option<bool>,
    /// `pick_list_values_sorted_lexically`: yes or no.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<PickListValue>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type GlobalPicklist {
    "id" => id,
    "display_label" => display_label,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "api_name" => api_name,
    "actual_label" => actual_label,
    "description" => description,
    "modified_by" => modified_by,
    "created_by" => created_by,
    "presence" => presence,
    "pick_list_values_sorted_lexically" => pick_list_values_sorted_lexically,
    "pick_list_values" => pick_list_values;
    extra
});

/// Global picklist association, from `global_picklists().list_associations`.
#[non_exhaustive]
pub struct GlobalPicklistAssociation {
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `module`: an object.
    pub module: Option<shared::ModuleLabelRef>,
    /// `layouts`: a list.
    pub layouts: Option<Vec<GlobalPicklistAssociationLayout>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type GlobalPicklistAssociation {
    "field" => field,
    "module" => module,
    "layouts" => layouts;
    extra
});

/// Global picklist association layout.
#[non_exhaustive]
pub struct GlobalPicklistAssociationLayout {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type GlobalPicklistAssociationLayout {
    "id" => id,
    "name" => name,
    "status" => status;
    extra
});

/// Global picklist input, for `global_picklists().create`, `global_picklists().update`,
/// `global_picklists().update_many`.
pub struct GlobalPicklistInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `actual_label`: text.
    pub actual_label: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `presence`: yes or no.
    pub presence: Option<bool>,
    /// `pick_list_values_sorted_lexically`: yes or no.
    pub pick_list_values_sorted_lexically: Option<bool>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<PickListValue>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type GlobalPicklistInput {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name,
    "actual_label" => actual_label,
    "description" => description,
    "presence" => presence,
    "pick_list_values_sorted_lexically" => pick_list_values_sorted_lexically,
    "pick_list_values" => pick_list_values;
    extra
});

/// Pick list value.
pub struct PickListValue {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `type`: one of `unused`, `used`.
    pub type_: Option<shared::PickListValueType>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `_delete`: any JSON.
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PickListValue {
    "id" => id,
    "actual_value" => actual_value,
    "type" => type_,
    "sequence_number" => sequence_number,
    "display_value" => display_value,
    "_delete" => delete;
    extra
});

/// Pick list value association, from `global_picklists().list_value_associations`.
#[non_exhaustive]
pub struct PickListValueAssociation {
    /// `type`: text.
    pub type_: Option<String>,
    /// `resources`: a list.
    pub resources: Option<Vec<PickListValueAssociationResource>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PickListValueAssociation {
    "type" => type_,
    "resources" => resources;
    extra
});

/// Pick list value association resource.
#[non_exhaustive]
pub struct PickListValueAssociationResource {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `details`: a list.
    pub details: Option<Vec<shared::Record>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PickListValueAssociationResource {
    "id" => id,
    "name" => name,
    "details" => details;
    extra
});

/// Replaced value, from `global_picklists().list_values_replaced_by_job`.
#[non_exhaustive]
pub struct ReplacedValue {
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ReplacedValue {
    "display_value" => display_value,
    "actual_value" => actual_value;
    extra
});
