// Written by `cargo xtask codegen` from xtask/catalog/crm/fields.toml; changes belong there.
//! The fields of modules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut fields = crm.fields().list("Contacts").stream();
//! while let Some(field) = fields.next().await {
//!     println!("{:?}", field?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.READ`.
pub static LIST: Operation = Operation::get("crm.fields.list", "/crm/{version}/settings/fields")
    .scopes(&["ZohoCRM.settings.fields.READ"]);

/// `GET /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.READ`.
pub static GET: Operation = Operation::get(
    "crm.fields.get",
    "/crm/{version}/settings/fields/{field_id}",
)
.scopes(&["ZohoCRM.settings.fields.READ"]);

/// `POST /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.fields.create", "/crm/{version}/settings/fields")
        .scopes(&["ZohoCRM.settings.fields.CREATE"])
        .rows("fields");

/// `PATCH /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "crm.fields.update",
    "/crm/{version}/settings/fields/{field_id}",
)
.scopes(&["ZohoCRM.settings.fields.UPDATE"])
.rows("fields");

/// `PATCH /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::patch("crm.fields.update_many", "/crm/{version}/settings/fields")
        .scopes(&["ZohoCRM.settings.fields.UPDATE"])
        .rows("fields");

/// `DELETE /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.fields.delete",
    "/crm/{version}/settings/fields/{field_id}",
)
.scopes(&["ZohoCRM.settings.fields.DELETE"])
.rows("fields");

/// `GET /crm/v8/settings/fields/{field_id}/actions/scheduled_jobs`. Scope `ZohoCRM.settings.fields.READ`.
pub static LIST_SCHEDULED_JOBS: Operation = Operation::get(
    "crm.fields.list_scheduled_jobs",
    "/crm/{version}/settings/fields/{field_id}/actions/scheduled_jobs",
)
.scopes(&["ZohoCRM.settings.fields.READ"]);

/// The fields of modules.
///
/// From [`Crm::fields`](crate::Crm::fields); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct FieldsClient {
    client: Client,
}

impl Crm {
    /// The fields of modules.
    #[must_use]
    pub fn fields(&self) -> FieldsClient {
        FieldsClient {
            client: self.client().clone(),
        }
    }
}

impl FieldsClient {
    /// Lists fields.
    ///
    /// `GET /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.READ`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "fields"),
            Paging::Whole,
        ))
    }

    /// Gets a field.
    ///
    /// `GET /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> Call<shared::Field> {
        let mut request = self.client.request(&GET).segment(field_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "fields")
        })
    }

    /// Creates a field.
    ///
    /// `POST /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.CREATE`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(
        &self,
        fields: &[shared::FieldInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&CREATE).json_list("fields", fields);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "fields")
        })
    }

    /// Updates a field.
    ///
    /// `PATCH /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &shared::FieldInput,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(field_id.into())
            .json_list("fields", std::slice::from_ref(body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fields")
        })
    }

    /// Updates several fields.
    ///
    /// `PATCH /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.UPDATE`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        fields: &[shared::FieldInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("fields", fields);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "fields")
        })
    }

    /// Deletes a field.
    ///
    /// `DELETE /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.DELETE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE).segment(field_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fields")
        })
    }

    /// Lists the jobs that a change of a field has started.
    ///
    /// `GET /crm/v8/settings/fields/{field_id}/actions/scheduled_jobs`. Scope
    /// `ZohoCRM.settings.fields.READ`. Comes in pages of up to 200. Where items are removed while it
    /// is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_scheduled_jobs(&self, field_id: impl Into<Id>) -> ListScheduledJobsCall {
        let request = self
            .client
            .request(&LIST_SCHEDULED_JOBS)
            .segment(field_id.into());
        ListScheduledJobsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "scheduled_jobs"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }
}

/// What may be set before `fields().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Field>);

impl ListCall {
    /// One of `all`, `unused`, `used`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<FieldType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(ListCall => list shared::Field);

/// What may be set before `fields().list_scheduled_jobs` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListScheduledJobsCall(List<FieldScheduledJob>);

impl ListScheduledJobsCall {
    /// The id of a job. Query parameter `job_id`.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
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

call!(ListScheduledJobsCall => list FieldScheduledJob);

/// Field scheduled job, from `fields().list_scheduled_jobs`.
#[non_exhaustive]
pub struct FieldScheduledJob {
    /// `job_id`: the id of a job.
    pub job_id: Option<Id>,
    /// `action`: text.
    pub action: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `details`: an object.
    pub details: Option<FieldScheduledJobDetails>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldScheduledJob {
    "job_id" => job_id,
    "action" => action,
    "module" => module,
    "details" => details;
    extra
});

/// Field scheduled job details.
#[non_exhaustive]
pub struct FieldScheduledJobDetails {
    /// `records`: an object.
    pub records: Option<FieldScheduledJobProgress>,
    /// `workflow_rules`: an object.
    pub workflow_rules: Option<FieldScheduledJobProgress>,
    /// `field_dependency`: an object.
    pub field_dependency: Option<FieldScheduledJobProgress>,
    /// `dashboard_criteria`: an object.
    pub dashboard_criteria: Option<FieldScheduledJobProgress>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldScheduledJobDetails {
    "records" => records,
    "workflow_rules" => workflow_rules,
    "field_dependency" => field_dependency,
    "dashboard_criteria" => dashboard_criteria;
    extra
});

/// Field scheduled job progress.
#[non_exhaustive]
pub struct FieldScheduledJobProgress {
    /// `total`: a whole number.
    pub total: Option<i64>,
    /// `processed`: a whole number.
    pub processed: Option<i64>,
    /// `failed`: a whole number.
    pub failed: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldScheduledJobProgress {
    "total" => total,
    "processed" => processed,
    "failed" => failed;
    extra
});

open_enum! {
    /// Field type, for `fields().list`.
    pub enum FieldType {
        /// `all`
        All = "all",
        /// `unused`
        Unused = "unused",
        /// `used`
        Used = "used",
    }
}
