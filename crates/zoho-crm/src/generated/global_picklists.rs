// Written by `cargo xtask codegen` from crm/v8/global_picklists.toml of the catalogue; changes belong there.
//! Global picklists.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut global_picklists = crm.global_picklists().list().stream();
//! while let Some(global_picklist) = global_picklists.next().await {
//!     println!("{:?}", global_picklist?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &LIST_ASSOCIATIONS,
    &LIST_REPLACED_VALUES,
    &LIST_VALUE_ASSOCIATIONS,
    &LIST_VALUES_REPLACED_BY_JOB,
    &REPLACE_VALUES,
];

/// Global picklists.
///
/// From [`Crm::global_picklists`](crate::Crm::global_picklists).
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
    /// `GET /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.READ`. Retried
    /// on transient failures.
    pub fn list(&self) -> ListGlobalPicklists {
        ListGlobalPicklists(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "global_picklists"),
            Paging::Whole,
        ))
    }

    /// Gets a global picklist.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope
    /// `ZohoCRM.settings.global_picklist.READ`. Retried on transient failures.
    pub fn get(&self, global_picklist_id: impl Into<Id>) -> GetGlobalPicklist {
        let request = self.client.request(&GET).segment(global_picklist_id.into());
        GetGlobalPicklist(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "global_picklists")
        }))
    }

    /// Creates a global picklist.
    ///
    /// `POST /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, global_picklists: &[GlobalPicklistInput]) -> CreateGlobalPicklists {
        let request = self
            .client
            .request(&CREATE)
            .json_list("global_picklists", global_picklists);
        CreateGlobalPicklists(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "global_picklists")
        }))
    }

    /// Updates a global picklist.
    ///
    /// `PATCH /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope
    /// `ZohoCRM.settings.global_picklist.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        global_picklist_id: impl Into<Id>,
        body: &GlobalPicklistInput,
    ) -> UpdateGlobalPicklist {
        let request = self
            .client
            .request(&UPDATE)
            .segment(global_picklist_id.into())
            .json_list("global_picklists", std::slice::from_ref(body));
        UpdateGlobalPicklist(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "global_picklists")
        }))
    }

    /// Updates several global picklists.
    ///
    /// `PATCH /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn update_many(
        &self,
        global_picklists: &[GlobalPicklistInput],
    ) -> UpdateManyGlobalPicklists {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("global_picklists", global_picklists);
        UpdateManyGlobalPicklists(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "global_picklists")
        }))
    }

    /// Deletes a global picklist.
    ///
    /// `DELETE /crm/v8/settings/global_picklists/{global_picklist_id}`. Scope
    /// `ZohoCRM.settings.global_picklist.DELETE`. Retried on transient failures.
    pub fn delete(&self, global_picklist_id: impl Into<Id>) -> DeleteGlobalPicklist {
        let request = self
            .client
            .request(&DELETE)
            .segment(global_picklist_id.into());
        DeleteGlobalPicklist(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "global_picklists")
        }))
    }

    /// Deletes several global picklists.
    ///
    /// `DELETE /crm/v8/settings/global_picklists`. Scope `ZohoCRM.settings.global_picklist.DELETE`.
    /// Retried on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyGlobalPicklists {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyGlobalPicklists(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "global_picklists")
        }))
    }

    /// Lists the associations of a global picklist.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/associations`. Scope
    /// `ZohoCRM.settings.global_picklist.READ`. Pages of up to 200 items. Items that are removed while
    /// the list is read can make it miss as many others. Retried on transient failures.
    pub fn list_associations(
        &self,
        global_picklist_id: impl Into<Id>,
    ) -> ListGlobalPicklistAssociations {
        let request = self
            .client
            .request(&LIST_ASSOCIATIONS)
            .segment(global_picklist_id.into());
        ListGlobalPicklistAssociations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "associations"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the replaced values of a global picklist.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replaced_values`. Scope
    /// `ZohoCRM.settings.global_picklist.READ`. Retried on transient failures.
    pub fn list_replaced_values(
        &self,
        global_picklist_id: impl Into<Id>,
    ) -> ListGlobalPicklistReplacedValues {
        let request = self
            .client
            .request(&LIST_REPLACED_VALUES)
            .segment(global_picklist_id.into());
        ListGlobalPicklistReplacedValues(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "replaced_values"),
            Paging::Whole,
        ))
    }

    /// Lists the value associations of a global picklist.
    ///
    /// `GET
    /// /crm/v8/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations`.
    /// Scope `ZohoCRM.settings.global_picklist.ALL`. Retried on transient failures.
    pub fn list_value_associations(
        &self,
        global_picklist_id: impl Into<Id>,
    ) -> ListGlobalPicklistValueAssociations {
        let request = self
            .client
            .request(&LIST_VALUE_ASSOCIATIONS)
            .segment(global_picklist_id.into());
        ListGlobalPicklistValueAssociations(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "pick_list_values_associations"),
            Paging::Whole,
        ))
    }

    /// Lists the values that a job has replaced.
    ///
    /// `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values`.
    /// Scope `ZohoCRM.settings.global_picklist.READ`. Retried on transient failures.
    pub fn list_values_replaced_by_job(
        &self,
        global_picklist_id: impl Into<Id>,
    ) -> ListGlobalPicklistValuesReplacedByJob {
        let request = self
            .client
            .request(&LIST_VALUES_REPLACED_BY_JOB)
            .segment(global_picklist_id.into());
        ListGlobalPicklistValuesReplacedByJob(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "replaced_values"),
            Paging::Whole,
        ))
    }

    /// Replaces the values of a global picklist.
    ///
    /// `POST /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values`.
    /// Scope `ZohoCRM.settings.global_picklist.ALL`. Not retried when it may have been carried out.
    pub fn replace_values(
        &self,
        global_picklist_id: impl Into<Id>,
        replace_picklist_values: &[Json],
    ) -> ReplaceGlobalPicklistValues {
        let request = self
            .client
            .request(&REPLACE_VALUES)
            .segment(global_picklist_id.into())
            .json_list("replace_picklist_values", replace_picklist_values);
        ReplaceGlobalPicklistValues(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "replace_picklist_values")
        }))
    }
}

call! {
    /// Returned by [`GlobalPicklistsClient::list`](crate::global_picklists::GlobalPicklistsClient::list).
    ListGlobalPicklists => list GlobalPicklist
}

impl ListGlobalPicklists {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<String>(include_inner_details).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`GlobalPicklistsClient::get`](crate::global_picklists::GlobalPicklistsClient::get).
    GetGlobalPicklist => GlobalPicklist
}

impl GetGlobalPicklist {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<String>(include_inner_details).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`GlobalPicklistsClient::create`](crate::global_picklists::GlobalPicklistsClient::create).
    CreateGlobalPicklists => RowOutcomes
}

call! {
    /// Returned by [`GlobalPicklistsClient::update`](crate::global_picklists::GlobalPicklistsClient::update).
    UpdateGlobalPicklist => RowOutcomes
}

call! {
    /// Returned by [`GlobalPicklistsClient::update_many`](crate::global_picklists::GlobalPicklistsClient::update_many).
    UpdateManyGlobalPicklists => RowOutcomes
}

call! {
    /// Returned by [`GlobalPicklistsClient::delete`](crate::global_picklists::GlobalPicklistsClient::delete).
    DeleteGlobalPicklist => RowOutcomes
}

call! {
    /// Returned by [`GlobalPicklistsClient::delete_many`](crate::global_picklists::GlobalPicklistsClient::delete_many).
    DeleteManyGlobalPicklists => RowOutcomes
}

call! {
    /// Returned by [`GlobalPicklistsClient::list_associations`](crate::global_picklists::GlobalPicklistsClient::list_associations).
    ListGlobalPicklistAssociations => list GlobalPicklistAssociation
}

impl ListGlobalPicklistAssociations {
    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<String>(include_inner_details).join(","),
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
    /// Returned by [`GlobalPicklistsClient::list_replaced_values`](crate::global_picklists::GlobalPicklistsClient::list_replaced_values).
    ListGlobalPicklistReplacedValues => list shared::FileUploadOption
}

call! {
    /// Returned by [`GlobalPicklistsClient::list_value_associations`](crate::global_picklists::GlobalPicklistsClient::list_value_associations).
    ListGlobalPicklistValueAssociations => list PickListValueAssociation
}

impl ListGlobalPicklistValueAssociations {
    /// Query parameter `picklist_value_id`.
    pub fn picklist_value_id(mut self, picklist_value_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("picklist_value_id", picklist_value_id.into());
        self
    }
}

call! {
    /// Returned by [`GlobalPicklistsClient::list_values_replaced_by_job`](crate::global_picklists::GlobalPicklistsClient::list_values_replaced_by_job).
    ListGlobalPicklistValuesReplacedByJob => list ReplacedValue
}

impl ListGlobalPicklistValuesReplacedByJob {
    /// Query parameter `job_id`.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
        self
    }
}

call! {
    /// Returned by [`GlobalPicklistsClient::replace_values`](crate::global_picklists::GlobalPicklistsClient::replace_values).
    ReplaceGlobalPicklistValues => RowOutcomes
}

/// Returned by `global_picklists().list`, `global_picklists().get`.
#[non_exhaustive]
pub struct GlobalPicklist {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub actual_label: Option<String>,
    pub description: Option<String>,
    pub modified_by: Option<shared::UserRef>,
    pub created_by: Option<shared::UserRef>,
    pub presence: Option<bool>,
    pub pick_list_values_sorted_lexically: Option<bool>,
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

/// Returned by `global_picklists().list_associations`.
#[non_exhaustive]
pub struct GlobalPicklistAssociation {
    pub field: Option<shared::ApiNameRef>,
    pub module: Option<shared::ModuleLabelRef>,
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

#[non_exhaustive]
pub struct GlobalPicklistAssociationLayout {
    pub id: Option<Id>,
    pub name: Option<String>,
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

/// Sent by `global_picklists().create`, `global_picklists().update`,
/// `global_picklists().update_many`.
pub struct GlobalPicklistInput {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub actual_label: Option<String>,
    pub description: Option<String>,
    pub presence: Option<bool>,
    pub pick_list_values_sorted_lexically: Option<bool>,
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

pub struct PickListValue {
    pub id: Option<Id>,
    pub actual_value: Option<String>,
    /// One of `unused`, `used`.
    pub type_: Option<shared::PickListValueType>,
    pub sequence_number: Option<i64>,
    pub display_value: Option<String>,
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

/// Returned by `global_picklists().list_value_associations`.
#[non_exhaustive]
pub struct PickListValueAssociation {
    pub type_: Option<String>,
    pub resources: Option<Vec<PickListValueAssociationResource>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PickListValueAssociation {
    "type" => type_,
    "resources" => resources;
    extra
});

#[non_exhaustive]
pub struct PickListValueAssociationResource {
    pub id: Option<Id>,
    pub name: Option<String>,
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

/// Returned by `global_picklists().list_values_replaced_by_job`.
#[non_exhaustive]
pub struct ReplacedValue {
    pub display_value: Option<String>,
    pub actual_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ReplacedValue {
    "display_value" => display_value,
    "actual_value" => actual_value;
    extra
});
