// Written by `cargo xtask codegen` from crm/v8/cadences.toml of the catalogue; changes belong there.
//! Cadences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut cadences = crm.cadences().list().stream();
//! while let Some(cadence) = cadences.next().await {
//!     println!("{:?}", cadence?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.READ`.
pub static LIST: Operation = Operation::get(
    "crm.cadences.list",
    "/crm/{version}/settings/automation/cadences",
)
.scopes(&["ZohoCRM.settings.cadences.READ"]);

/// `GET /crm/v8/settings/automation/cadences/{cadence_id}`. Scope `ZohoCRM.settings.cadences.READ`.
pub static GET: Operation = Operation::get(
    "crm.cadences.get",
    "/crm/{version}/settings/automation/cadences/{cadence_id}",
)
.scopes(&["ZohoCRM.settings.cadences.READ"]);

/// `POST /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.cadences.create",
    "/crm/{version}/settings/automation/cadences",
)
.scopes(&["ZohoCRM.settings.cadences.CREATE"])
.rows("cadences");

/// `PUT /crm/v8/settings/automation/cadences/{cadence_id}`. Scope `ZohoCRM.settings.cadences.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.cadences.update",
    "/crm/{version}/settings/automation/cadences/{cadence_id}",
)
.scopes(&["ZohoCRM.settings.cadences.UPDATE"])
.rows("cadences");

/// `PUT /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.cadences.update_many",
    "/crm/{version}/settings/automation/cadences",
)
.scopes(&["ZohoCRM.settings.cadences.UPDATE"])
.rows("cadences");

/// `DELETE /crm/v8/settings/automation/cadences/{cadence_id}`. Scope `ZohoCRM.settings.cadences.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.cadences.delete",
    "/crm/{version}/settings/automation/cadences/{cadence_id}",
)
.scopes(&["ZohoCRM.settings.cadences.DELETE"])
.rows("cadences");

/// `GET /crm/v8/settings/automation/cadences/actions/count`. Scope `ZohoCRM.settings.cadences.READ`.
pub static COUNT: Operation = Operation::get(
    "crm.cadences.count",
    "/crm/{version}/settings/automation/cadences/actions/count",
)
.scopes(&["ZohoCRM.settings.cadences.READ"]);

/// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/activate`. Scope `ZohoCRM.settings.cadences.UPDATE`.
pub static ACTIVATE: Operation = Operation::post(
    "crm.cadences.activate",
    "/crm/{version}/settings/automation/cadences/{cadence_id}/actions/activate",
)
.scopes(&["ZohoCRM.settings.cadences.UPDATE"])
.rows("cadences");

/// `GET /crm/v8/settings/automation/cadences/actions/records_count`. Scope `ZohoCRM.settings.cadences.READ`.
pub static COUNT_RECORDS: Operation = Operation::get(
    "crm.cadences.count_records",
    "/crm/{version}/settings/automation/cadences/actions/records_count",
)
.scopes(&["ZohoCRM.settings.cadences.READ"]);

/// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/deactivate`. Scope `ZohoCRM.settings.cadences.UPDATE`.
pub static DEACTIVATE: Operation = Operation::post(
    "crm.cadences.deactivate",
    "/crm/{version}/settings/automation/cadences/{cadence_id}/actions/deactivate",
)
.scopes(&["ZohoCRM.settings.cadences.UPDATE"])
.rows("cadences");

/// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/clone`. Scope `ZohoCRM.settings.cadences.CREATE`.
pub static DUPLICATE: Operation = Operation::post(
    "crm.cadences.duplicate",
    "/crm/{version}/settings/automation/cadences/{cadence_id}/actions/clone",
)
.scopes(&["ZohoCRM.settings.cadences.CREATE"])
.rows("cadences");

/// `POST /crm/v8/{module}/actions/enrol_in_cadences`. Scope `ZohoCRM.modules.CREATE`.
pub static ENROL: Operation = Operation::post(
    "crm.cadences.enrol",
    "/crm/{version}/{module}/actions/enrol_in_cadences",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[
    &["ZohoCRM.modules.{module}.CREATE"],
    &["ZohoCRM.settings.ALL"],
])
.rows("data");

/// `GET /crm/v8/settings/automation/cadences/{cadence_id}/actions/analytics`. Scope `ZohoCRM.settings.cadences.READ`.
pub static LIST_ANALYTICS: Operation = Operation::get(
    "crm.cadences.list_analytics",
    "/crm/{version}/settings/automation/cadences/{cadence_id}/actions/analytics",
)
.scopes(&["ZohoCRM.settings.cadences.READ"]);

/// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/publish`. Scope `ZohoCRM.settings.cadences.UPDATE`.
pub static PUBLISH: Operation = Operation::post(
    "crm.cadences.publish",
    "/crm/{version}/settings/automation/cadences/{cadence_id}/actions/publish",
)
.scopes(&["ZohoCRM.settings.cadences.UPDATE"])
.rows("cadences");

/// `POST /crm/v8/{module}/actions/unenrol_from_cadences`. Scope `ZohoCRM.modules.CREATE`.
pub static UNENROL: Operation = Operation::post(
    "crm.cadences.unenrol",
    "/crm/{version}/{module}/actions/unenrol_from_cadences",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[
    &["ZohoCRM.modules.{module}.CREATE"],
    &["ZohoCRM.settings.ALL"],
])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &COUNT,
    &ACTIVATE,
    &COUNT_RECORDS,
    &DEACTIVATE,
    &DUPLICATE,
    &ENROL,
    &LIST_ANALYTICS,
    &PUBLISH,
    &UNENROL,
];

/// Cadences.
///
/// From [`Crm::cadences`](crate::Crm::cadences).
#[derive(Debug, Clone)]
pub struct CadencesClient {
    client: Client,
}

impl Crm {
    /// Cadences.
    #[must_use]
    pub fn cadences(&self) -> CadencesClient {
        CadencesClient {
            client: self.client().clone(),
        }
    }
}

impl CadencesClient {
    /// Lists cadences.
    ///
    /// `GET /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListCadences {
        ListCadences(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "cadences"),
            Paging::Whole,
        ))
    }

    /// Gets a cadence.
    ///
    /// `GET /crm/v8/settings/automation/cadences/{cadence_id}`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Retried on transient failures.
    pub fn get(&self, cadence_id: impl Into<Id>) -> GetCadence {
        let request = self.client.request(&GET).segment(cadence_id.into());
        GetCadence(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "cadences")
        }))
    }

    /// Creates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, cadences: &[CadenceInput]) -> CreateCadences {
        let request = self
            .client
            .request(&CREATE)
            .json_list("cadences", cadences)
            .checked_all(cadences);
        CreateCadences(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        }))
    }

    /// Updates a cadence.
    ///
    /// `PUT /crm/v8/settings/automation/cadences/{cadence_id}`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Retried on transient failures.
    pub fn update(&self, cadence_id: impl Into<Id>, body: &CadenceInput) -> UpdateCadence {
        let request = self
            .client
            .request(&UPDATE)
            .segment(cadence_id.into())
            .json_list("cadences", std::slice::from_ref(body))
            .checked(body);
        UpdateCadence(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        }))
    }

    /// Updates several cadences.
    ///
    /// `PUT /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.UPDATE`. Retried
    /// on transient failures.
    pub fn update_many(&self, cadences: &[CadenceInput]) -> UpdateManyCadences {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("cadences", cadences)
            .checked_all(cadences);
        UpdateManyCadences(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        }))
    }

    /// Deletes a cadence.
    ///
    /// `DELETE /crm/v8/settings/automation/cadences/{cadence_id}`. Scope
    /// `ZohoCRM.settings.cadences.DELETE`. Retried on transient failures.
    pub fn delete(&self, cadence_id: impl Into<Id>) -> DeleteCadence {
        let request = self.client.request(&DELETE).segment(cadence_id.into());
        DeleteCadence(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        }))
    }

    /// Counts cadences.
    ///
    /// `GET /crm/v8/settings/automation/cadences/actions/count`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn count(&self, module: impl AsRef<str>) -> CountCadences {
        let mut request = self.client.request(&COUNT);
        request.set_query("module", module);
        CountCadences(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Activates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Not retried when it may have been carried out.
    pub fn activate(&self, cadence_id: impl Into<Id>, body: &Json) -> ActivateCadence {
        let request = self
            .client
            .request(&ACTIVATE)
            .segment(cadence_id.into())
            .json_member("", body);
        ActivateCadence(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        }))
    }

    /// Counts the records that are enrolled in cadences.
    ///
    /// `GET /crm/v8/settings/automation/cadences/actions/records_count`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Retried on transient failures.
    pub fn count_records(&self) -> CountCadenceRecords {
        CountCadenceRecords(List::new(
            self.client.clone(),
            self.client.request(&COUNT_RECORDS),
            |_, body| decode::list(body, "cadences_records_count"),
            Paging::Whole,
        ))
    }

    /// Deactivates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/deactivate`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Not retried when it may have been carried out.
    pub fn deactivate(&self, cadence_id: impl Into<Id>) -> DeactivateCadence {
        let request = self.client.request(&DEACTIVATE).segment(cadence_id.into());
        DeactivateCadence(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        }))
    }

    /// Duplicates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.cadences.CREATE`. Not retried when it may have been carried out.
    pub fn duplicate(
        &self,
        cadence_id: impl Into<Id>,
        cadences: &[CadenceDuplicate],
    ) -> DuplicateCadence {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(cadence_id.into())
            .json_list("cadences", cadences);
        DuplicateCadence(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        }))
    }

    /// Enrols records in cadences.
    ///
    /// `POST /crm/v8/{module}/actions/enrol_in_cadences`. Scope `ZohoCRM.modules.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn enrol(&self, module: impl AsRef<str>, body: &CadenceEnrol) -> EnrolCadences {
        let request = self
            .client
            .request(&ENROL)
            .segment(module)
            .json_member("", body);
        EnrolCadences(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Lists how the follow-ups of a cadence did.
    ///
    /// `GET /crm/v8/settings/automation/cadences/{cadence_id}/actions/analytics`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Retried on transient failures.
    pub fn list_analytics(&self, cadence_id: impl Into<Id>) -> ListCadenceAnalytics {
        let request = self
            .client
            .request(&LIST_ANALYTICS)
            .segment(cadence_id.into());
        ListCadenceAnalytics(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "cadences"),
            Paging::Whole,
        ))
    }

    /// Publishes the draft of a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/publish`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Not retried when it may have been carried out.
    pub fn publish(
        &self,
        cadence_id: impl Into<Id>,
        cadences: &[CadencePublish],
    ) -> PublishCadence {
        let request = self
            .client
            .request(&PUBLISH)
            .segment(cadence_id.into())
            .json_list("cadences", cadences);
        PublishCadence(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        }))
    }

    /// Takes records out of cadences.
    ///
    /// `POST /crm/v8/{module}/actions/unenrol_from_cadences`. Scope `ZohoCRM.modules.CREATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn unenrol(&self, module: impl AsRef<str>, body: &CadenceEnrol) -> UnenrolCadences {
        let request = self
            .client
            .request(&UNENROL)
            .segment(module)
            .json_member("", body);
        UnenrolCadences(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`CadencesClient::list`](crate::cadences::CadencesClient::list).
    ListCadences => list Cadence
}

call! {
    /// Returned by [`CadencesClient::get`](crate::cadences::CadencesClient::get).
    GetCadence => CadenceDetails
}

call! {
    /// Returned by [`CadencesClient::create`](crate::cadences::CadencesClient::create).
    CreateCadences => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::update`](crate::cadences::CadencesClient::update).
    UpdateCadence => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::update_many`](crate::cadences::CadencesClient::update_many).
    UpdateManyCadences => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::delete`](crate::cadences::CadencesClient::delete).
    DeleteCadence => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::count`](crate::cadences::CadencesClient::count).
    CountCadences => i64
}

call! {
    /// Returned by [`CadencesClient::activate`](crate::cadences::CadencesClient::activate).
    ActivateCadence => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::count_records`](crate::cadences::CadencesClient::count_records).
    CountCadenceRecords => list CadenceRecordsCount
}

impl CountCadenceRecords {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`CadencesClient::deactivate`](crate::cadences::CadencesClient::deactivate).
    DeactivateCadence => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::duplicate`](crate::cadences::CadencesClient::duplicate).
    DuplicateCadence => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::enrol`](crate::cadences::CadencesClient::enrol).
    EnrolCadences => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::list_analytics`](crate::cadences::CadencesClient::list_analytics).
    ListCadenceAnalytics => list CadenceAnalytic
}

impl ListCadenceAnalytics {
    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }

    /// Query parameter `follow_ups_executed_from`.
    pub fn follow_ups_executed_from(mut self, follow_ups_executed_from: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("follow_ups_executed_from", follow_ups_executed_from);
        self
    }

    /// Query parameter `follow_ups_executed_till`.
    pub fn follow_ups_executed_till(mut self, follow_ups_executed_till: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("follow_ups_executed_till", follow_ups_executed_till);
        self
    }
}

call! {
    /// Returned by [`CadencesClient::publish`](crate::cadences::CadencesClient::publish).
    PublishCadence => RowOutcomes
}

call! {
    /// Returned by [`CadencesClient::unenrol`](crate::cadences::CadencesClient::unenrol).
    UnenrolCadences => RowOutcomes
}

/// Returned by `cadences().list`.
#[non_exhaustive]
pub struct Cadence {
    pub id: Option<Id>,
    pub summary: Option<Summary>,
    pub created_time: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub active: Option<bool>,
    pub execution_details: Option<ExecutionDetails>,
    pub published: Option<bool>,
    pub type_: Option<String>,
    pub created_by: Option<shared::NameRef>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub modified_by: Option<shared::NameRef>,
    pub custom_view: Option<shared::NameRef>,
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Cadence {
    "id" => id,
    "summary" => summary,
    "created_time" => created_time,
    "module" => module,
    "active" => active,
    "execution_details" => execution_details,
    "published" => published,
    "type" => type_,
    "created_by" => created_by,
    "modified_time" => modified_time,
    "name" => name,
    "modified_by" => modified_by,
    "custom_view" => custom_view,
    "status" => status;
    extra
});

/// Returned by `cadences().list_analytics`.
#[non_exhaustive]
pub struct CadenceAnalytic {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub follow_ups: Option<Vec<CadenceAnalyticFollowUp>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceAnalytic {
    "id" => id,
    "name" => name,
    "module" => module,
    "follow_ups" => follow_ups;
    extra
});

#[non_exhaustive]
pub struct CadenceAnalyticAction {
    pub name: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceAnalyticAction {
    "name" => name,
    "type" => type_;
    extra
});

#[non_exhaustive]
pub struct CadenceAnalyticFollowUp {
    pub id: Option<Id>,
    pub parent_follow_up: Option<Json>,
    pub action: Option<CadenceAnalyticAction>,
    pub analytics: Option<BTreeMap<String, i64>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceAnalyticFollowUp {
    "id" => id,
    "parent_follow_up" => parent_follow_up,
    "action" => action,
    "analytics" => analytics;
    extra
});

pub struct CadenceDelay {
    pub id: Option<Id>,
    pub unit: Option<i64>,
    pub period: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceDelay {
    "id" => id,
    "unit" => unit,
    "period" => period;
    extra
});

/// Returned by `cadences().get`.
#[non_exhaustive]
pub struct CadenceDetails {
    pub id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub description: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    /// One of `custom_view`, `manual_enrollment`.
    pub type_: Option<CadenceType>,
    pub custom_view: Option<shared::NameRef>,
    pub status: Option<String>,
    pub summary: Option<CadenceSummary>,
    pub execution_details: Option<CadenceExecution>,
    pub follow_ups: Option<Vec<CadenceFollowUp>>,
    pub draft_cadence: Option<shared::NameRef>,
    pub parent_cadence: Option<shared::NameRef>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceDetails {
    "id" => id,
    "name" => name,
    "description" => description,
    "module" => module,
    "type" => type_,
    "custom_view" => custom_view,
    "status" => status,
    "summary" => summary,
    "execution_details" => execution_details,
    "follow_ups" => follow_ups,
    "draft_cadence" => draft_cadence,
    "parent_cadence" => parent_cadence,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "created_time" => created_time,
    "modified_time" => modified_time;
    extra
});

/// Sent by `cadences().duplicate`.
pub struct CadenceDuplicate {
    pub name: Option<String>,
    pub description: Option<String>,
    pub custom_view: Option<shared::IdRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceDuplicate {
    "name" => name,
    "description" => description,
    "custom_view" => custom_view;
    extra
});

/// Sent by `cadences().enrol`, `cadences().unenrol`.
pub struct CadenceEnrol {
    pub cadences_ids: Option<Vec<Id>>,
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceEnrol {
    "cadences_ids" => cadences_ids,
    "ids" => ids;
    extra
});

pub struct CadenceExecution {
    pub execute_every: Option<CadenceInterval>,
    /// At most 50 values.
    pub unenroll_properties: Option<Vec<CadenceUnenrollProperty>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceExecution {
    "execute_every" => execute_every,
    "unenroll_properties" => unenroll_properties;
    extra
} constraints "unenroll_properties" [0, 50]);

pub struct CadenceFollowUp {
    pub id: Option<Id>,
    pub reference_id: Option<Id>,
    pub parent_follow_up: Option<CadenceParentFollowUp>,
    /// At most 25 values.
    pub triggers: Option<Vec<String>>,
    pub execute_after: Option<CadenceDelay>,
    pub action: Option<CadenceFollowUpAction>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceFollowUp {
    "id" => id,
    "reference_id" => reference_id,
    "parent_follow_up" => parent_follow_up,
    "triggers" => triggers,
    "execute_after" => execute_after,
    "action" => action;
    extra
} constraints "triggers" [0, 25]);

pub struct CadenceFollowUpAction {
    pub id: Option<Id>,
    pub type_: Option<String>,
    pub name: Option<String>,
    pub details: Option<ExtraFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceFollowUpAction {
    "id" => id,
    "type" => type_,
    "name" => name,
    "details" => details;
    extra
});

/// Sent by `cadences().create`, `cadences().update`, `cadences().update_many`.
pub struct CadenceInput {
    pub id: Option<Id>,
    /// At most 100 characters.
    pub name: Option<String>,
    /// At most 500 characters.
    pub description: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    /// One of `custom_view`, `manual_enrollment`.
    pub type_: Option<CadenceType>,
    pub custom_view: Option<shared::IdRef>,
    pub execution_details: Option<CadenceExecution>,
    /// At most 200 values.
    pub follow_ups: Option<Vec<CadenceFollowUp>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceInput {
    "id" => id,
    "name" => name,
    "description" => description,
    "module" => module,
    "type" => type_,
    "custom_view" => custom_view,
    "execution_details" => execution_details,
    "follow_ups" => follow_ups;
    extra
} constraints "name" [0, 100], "description" [0, 500], "follow_ups" [0, 200]);

pub struct CadenceInterval {
    /// One of `immediately`, `hours`, `days`, `weeks`.
    pub period: Option<CadencePeriod>,
    /// From 1 to 99.
    pub unit: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceInterval {
    "period" => period,
    "unit" => unit;
    extra
} constraints "unit" [1, 99]);

pub struct CadenceParentFollowUp {
    pub id: Option<Id>,
    pub reference_id: Option<Id>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceParentFollowUp {
    "id" => id,
    "reference_id" => reference_id,
    "type" => type_;
    extra
});

/// Sent by `cadences().publish`.
pub struct CadencePublish {
    pub process_existing_records: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadencePublish {
    "process_existing_records" => process_existing_records;
    extra
});

/// Returned by `cadences().count_records`.
#[non_exhaustive]
pub struct CadenceRecordsCount {
    pub count: Option<i64>,
    pub cadences: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceRecordsCount {
    "count" => count,
    "cadences" => cadences;
    extra
});

#[non_exhaustive]
pub struct CadenceSummary {
    pub whatsapp_follow_up_count: Option<i64>,
    pub task_follow_up_count: Option<i64>,
    pub call_follow_up_count: Option<i64>,
    pub email_follow_up_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceSummary {
    "whatsapp_follow_up_count" => whatsapp_follow_up_count,
    "task_follow_up_count" => task_follow_up_count,
    "call_follow_up_count" => call_follow_up_count,
    "email_follow_up_count" => email_follow_up_count;
    extra
});

pub struct CadenceUnenrollProperty {
    pub id: Option<Id>,
    pub type_: Option<String>,
    pub details: Option<ExtraFields>,
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceUnenrollProperty {
    "id" => id,
    "type" => type_,
    "details" => details,
    "_delete" => delete;
    extra
});

#[non_exhaustive]
pub struct ExecuteEvery {
    pub unit: Option<i64>,
    pub period: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ExecuteEvery {
    "unit" => unit,
    "period" => period;
    extra
});

#[non_exhaustive]
pub struct ExecutionDetails {
    pub unenroll_properties: Option<UnenrollProperties>,
    pub end_date: Option<String>,
    pub automatic_unenroll: Option<bool>,
    pub type_: Option<String>,
    pub execute_every: Option<ExecuteEvery>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ExecutionDetails {
    "unenroll_properties" => unenroll_properties,
    "end_date" => end_date,
    "automatic_unenroll" => automatic_unenroll,
    "type" => type_,
    "execute_every" => execute_every;
    extra
});

#[non_exhaustive]
pub struct Summary {
    pub task_follow_up_count: Option<i64>,
    pub call_follow_up_count: Option<i64>,
    pub email_follow_up_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Summary {
    "task_follow_up_count" => task_follow_up_count,
    "call_follow_up_count" => call_follow_up_count,
    "email_follow_up_count" => email_follow_up_count;
    extra
});

#[non_exhaustive]
pub struct UnenrollProperties {
    pub end_date: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UnenrollProperties {
    "end_date" => end_date,
    "type" => type_;
    extra
});

open_enum! {
    pub enum CadencePeriod {
        /// `immediately`
        Immediately = "immediately",
        /// `hours`
        Hours = "hours",
        /// `days`
        Days = "days",
        /// `weeks`
        Weeks = "weeks",
    }
}

open_enum! {
    pub enum CadenceType {
        /// `custom_view`
        CustomView = "custom_view",
        /// `manual_enrollment`
        ManualEnrollment = "manual_enrollment",
    }
}
