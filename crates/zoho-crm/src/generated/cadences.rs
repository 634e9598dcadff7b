// Written by `cargo xtask codegen` from xtask/catalog/crm/cadences.toml; changes belong there.
//! Cadences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut cadences = crm.cadences().list().stream();
//! while let Some(cadence) = cadences.next().await {
//!     println!("{:?}", cadence?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Cadences.
///
/// From [`Crm::cadences`](crate::Crm::cadences); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<Cadence> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "cadences"),
            Paging::Whole,
        )
    }

    /// Gets a cadence.
    ///
    /// `GET /crm/v8/settings/automation/cadences/{cadence_id}`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, cadence_id: impl Into<Id>) -> Call<CadenceDetails> {
        let request = self.client.request(&GET).segment(cadence_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "cadences")
        })
    }

    /// Creates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, cadences: &[CadenceInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("cadences", cadences)
            .checked_all(cadences);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        })
    }

    /// Updates a cadence.
    ///
    /// `PUT /crm/v8/settings/automation/cadences/{cadence_id}`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, cadence_id: impl Into<Id>, body: &CadenceInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(cadence_id.into())
            .json_list("cadences", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        })
    }

    /// Updates several cadences.
    ///
    /// `PUT /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.cadences.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, cadences: &[CadenceInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("cadences", cadences)
            .checked_all(cadences);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        })
    }

    /// Deletes a cadence.
    ///
    /// `DELETE /crm/v8/settings/automation/cadences/{cadence_id}`. Scope
    /// `ZohoCRM.settings.cadences.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, cadence_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(cadence_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        })
    }

    /// Counts cadences.
    ///
    /// `GET /crm/v8/settings/automation/cadences/actions/count`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn count(&self, module: impl AsRef<str>) -> Call<i64> {
        let mut request = self.client.request(&COUNT);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        })
    }

    /// Activates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn activate(&self, cadence_id: impl Into<Id>, body: &Json) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&ACTIVATE)
            .segment(cadence_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        })
    }

    /// Counts the records that are enrolled in cadences.
    ///
    /// `GET /crm/v8/settings/automation/cadences/actions/records_count`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn count_records(&self) -> CountRecordsCall {
        CountRecordsCall(List::new(
            self.client.clone(),
            self.client.request(&COUNT_RECORDS),
            |_, body| wire::list(body, "cadences_records_count"),
            Paging::Whole,
        ))
    }

    /// Deactivates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/deactivate`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn deactivate(&self, cadence_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DEACTIVATE).segment(cadence_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "cadences")
        })
    }

    /// Duplicates a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/clone`. Scope
    /// `ZohoCRM.settings.cadences.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn duplicate(
        &self,
        cadence_id: impl Into<Id>,
        cadences: &[CadenceDuplicate],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(cadence_id.into())
            .json_list("cadences", cadences);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        })
    }

    /// Enrols records in cadences.
    ///
    /// `POST /crm/v8/{module}/actions/enrol_in_cadences`. Scope `ZohoCRM.modules.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn enrol(&self, module: impl AsRef<str>, body: &CadenceEnrol) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&ENROL)
            .segment(module)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Lists how the follow-ups of a cadence did.
    ///
    /// `GET /crm/v8/settings/automation/cadences/{cadence_id}/actions/analytics`. Scope
    /// `ZohoCRM.settings.cadences.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_analytics(&self, cadence_id: impl Into<Id>) -> ListAnalyticsCall {
        let request = self
            .client
            .request(&LIST_ANALYTICS)
            .segment(cadence_id.into());
        ListAnalyticsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "cadences"),
            Paging::Whole,
        ))
    }

    /// Publishes the draft of a cadence.
    ///
    /// `POST /crm/v8/settings/automation/cadences/{cadence_id}/actions/publish`. Scope
    /// `ZohoCRM.settings.cadences.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn publish(
        &self,
        cadence_id: impl Into<Id>,
        cadences: &[CadencePublish],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&PUBLISH)
            .segment(cadence_id.into())
            .json_list("cadences", cadences);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "cadences")
        })
    }

    /// Takes records out of cadences.
    ///
    /// `POST /crm/v8/{module}/actions/unenrol_from_cadences`. Scope `ZohoCRM.modules.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unenrol(&self, module: impl AsRef<str>, body: &CadenceEnrol) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UNENROL)
            .segment(module)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// What may be set before `cadences().count_records` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountRecordsCall(List<CadenceRecordsCount>);

impl CountRecordsCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(CountRecordsCall => list CadenceRecordsCount);

/// What may be set before `cadences().list_analytics` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAnalyticsCall(List<CadenceAnalytic>);

impl ListAnalyticsCall {
    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }

    /// Text. Query parameter `follow_ups_executed_from`.
    pub fn follow_ups_executed_from(mut self, follow_ups_executed_from: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("follow_ups_executed_from", follow_ups_executed_from);
        self
    }

    /// Text. Query parameter `follow_ups_executed_till`.
    pub fn follow_ups_executed_till(mut self, follow_ups_executed_till: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("follow_ups_executed_till", follow_ups_executed_till);
        self
    }
}

call!(ListAnalyticsCall => list CadenceAnalytic);

/// Cadence, from `cadences().list`.
#[non_exhaustive]
pub struct Cadence {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: an object.
    pub summary: Option<Summary>,
    /// `created_time`: when it was created.
    pub created_time: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `execution_details`: an object.
    pub execution_details: Option<ExecutionDetails>,
    /// `published`: yes or no.
    pub published: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `custom_view`: an object.
    pub custom_view: Option<shared::NameRef>,
    /// `status`: text.
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

/// Cadence analytic, from `cadences().list_analytics`.
#[non_exhaustive]
pub struct CadenceAnalytic {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `follow_ups`: a list.
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

/// Cadence analytic action.
#[non_exhaustive]
pub struct CadenceAnalyticAction {
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceAnalyticAction {
    "name" => name,
    "type" => type_;
    extra
});

/// Cadence analytic follow up.
#[non_exhaustive]
pub struct CadenceAnalyticFollowUp {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `parent_follow_up`: any JSON.
    pub parent_follow_up: Option<Json>,
    /// `action`: an object.
    pub action: Option<CadenceAnalyticAction>,
    /// `analytics`: values by name.
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

/// Cadence delay.
pub struct CadenceDelay {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `unit`: a whole number.
    pub unit: Option<i64>,
    /// `period`: text.
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

/// Cadence details, from `cadences().get`.
#[non_exhaustive]
pub struct CadenceDetails {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 100 characters.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `type`: one of `custom_view`, `manual_enrollment`.
    pub type_: Option<CadenceType>,
    /// `custom_view`: an object.
    pub custom_view: Option<shared::NameRef>,
    /// `status`: text.
    pub status: Option<String>,
    /// `summary`: an object.
    pub summary: Option<CadenceSummary>,
    /// `execution_details`: an object.
    pub execution_details: Option<CadenceExecution>,
    /// `follow_ups`: a list.
    pub follow_ups: Option<Vec<CadenceFollowUp>>,
    /// `draft_cadence`: an object.
    pub draft_cadence: Option<shared::NameRef>,
    /// `parent_cadence`: an object.
    pub parent_cadence: Option<shared::NameRef>,
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

/// Cadence duplicate, for `cadences().duplicate`.
pub struct CadenceDuplicate {
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `custom_view`: an object.
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

/// Cadence enrol, for `cadences().enrol`, `cadences().unenrol`.
pub struct CadenceEnrol {
    /// `cadences_ids`: one or more ids.
    pub cadences_ids: Option<Vec<Id>>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceEnrol {
    "cadences_ids" => cadences_ids,
    "ids" => ids;
    extra
});

/// Cadence execution.
pub struct CadenceExecution {
    /// `execute_every`: an object.
    pub execute_every: Option<CadenceInterval>,
    /// `unenroll_properties`: a list, at the most 50 values.
    pub unenroll_properties: Option<Vec<CadenceUnenrollProperty>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceExecution {
    "execute_every" => execute_every,
    "unenroll_properties" => unenroll_properties;
    extra
} constraints "unenroll_properties" [0, 50]);

/// Cadence follow up.
pub struct CadenceFollowUp {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `reference_id`: the id of a reference.
    pub reference_id: Option<Id>,
    /// `parent_follow_up`: an object.
    pub parent_follow_up: Option<CadenceParentFollowUp>,
    /// `triggers`: one or more texts, at the most 25 values.
    pub triggers: Option<Vec<String>>,
    /// `execute_after`: an object.
    pub execute_after: Option<CadenceDelay>,
    /// `action`: an object.
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

/// Cadence follow up action.
pub struct CadenceFollowUpAction {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `details`: values by name.
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

/// Cadence input, for `cadences().create`, `cadences().update`, `cadences().update_many`.
pub struct CadenceInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 100 characters.
    pub name: Option<String>,
    /// `description`: text, at the most 500 characters.
    pub description: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `type`: one of `custom_view`, `manual_enrollment`.
    pub type_: Option<CadenceType>,
    /// `custom_view`: an object.
    pub custom_view: Option<shared::IdRef>,
    /// `execution_details`: an object.
    pub execution_details: Option<CadenceExecution>,
    /// `follow_ups`: a list, at the most 200 values.
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

/// Cadence interval.
pub struct CadenceInterval {
    /// `period`: one of `immediately`, `hours`, `days`, `weeks`.
    pub period: Option<CadencePeriod>,
    /// `unit`: a whole number, from 1 to 99.
    pub unit: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadenceInterval {
    "period" => period,
    "unit" => unit;
    extra
} constraints "unit" [1, 99]);

/// Cadence parent follow up.
pub struct CadenceParentFollowUp {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `reference_id`: the id of a reference.
    pub reference_id: Option<Id>,
    /// `type`: text.
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

/// Cadence publish, for `cadences().publish`.
pub struct CadencePublish {
    /// `process_existing_records`: yes or no.
    pub process_existing_records: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CadencePublish {
    "process_existing_records" => process_existing_records;
    extra
});

/// Cadence records count, from `cadences().count_records`.
#[non_exhaustive]
pub struct CadenceRecordsCount {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `cadences`: an object.
    pub cadences: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CadenceRecordsCount {
    "count" => count,
    "cadences" => cadences;
    extra
});

/// Cadence summary.
#[non_exhaustive]
pub struct CadenceSummary {
    /// `whatsapp_follow_up_count`: how many whatsapp follow ups there are.
    pub whatsapp_follow_up_count: Option<i64>,
    /// `task_follow_up_count`: how many task follow ups there are.
    pub task_follow_up_count: Option<i64>,
    /// `call_follow_up_count`: how many call follow ups there are.
    pub call_follow_up_count: Option<i64>,
    /// `email_follow_up_count`: how many email follow ups there are.
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

/// Cadence unenroll property.
pub struct CadenceUnenrollProperty {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `details`: values by name.
    pub details: Option<ExtraFields>,
    /// `_delete`: any JSON.
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

/// Execute every.
#[non_exhaustive]
pub struct ExecuteEvery {
    /// `unit`: a whole number.
    pub unit: Option<i64>,
    /// `period`: text.
    pub period: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ExecuteEvery {
    "unit" => unit,
    "period" => period;
    extra
});

/// Execution details.
#[non_exhaustive]
pub struct ExecutionDetails {
    /// `unenroll_properties`: an object.
    pub unenroll_properties: Option<UnenrollProperties>,
    /// `end_date`: text.
    pub end_date: Option<String>,
    /// `automatic_unenroll`: yes or no.
    pub automatic_unenroll: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `execute_every`: an object.
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

/// Summary.
#[non_exhaustive]
pub struct Summary {
    /// `task_follow_up_count`: how many task follow ups there are.
    pub task_follow_up_count: Option<i64>,
    /// `call_follow_up_count`: how many call follow ups there are.
    pub call_follow_up_count: Option<i64>,
    /// `email_follow_up_count`: how many email follow ups there are.
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

/// Unenroll properties.
#[non_exhaustive]
pub struct UnenrollProperties {
    /// `end_date`: text.
    pub end_date: Option<String>,
    /// `type`: text.
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
    /// Cadence period.
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
    /// Cadence type.
    pub enum CadenceType {
        /// `custom_view`
        CustomView = "custom_view",
        /// `manual_enrollment`
        ManualEnrollment = "manual_enrollment",
    }
}
