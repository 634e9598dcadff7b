// Written by `cargo xtask codegen` from crm/v8/fields.toml of the catalogue; changes belong there.
//! The fields of modules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut fields = crm.fields().list("Contacts").stream();
//! while let Some(field) = fields.next().await {
//!     println!("{:?}", field?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &LIST_SCHEDULED_JOBS,
];

/// The fields of modules.
///
/// From [`Crm::fields`](crate::Crm::fields).
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
    /// `GET /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.READ`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListFields {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "fields"),
            Paging::Whole,
        ))
    }

    /// Gets a field.
    ///
    /// `GET /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> GetField {
        let mut request = self.client.request(&GET).segment(field_id.into());
        request.set_query("module", module);
        GetField(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "fields")
        }))
    }

    /// Creates a field.
    ///
    /// `POST /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.CREATE`. Not retried when it may
    /// have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(&self, fields: &[shared::FieldInput], module: impl AsRef<str>) -> CreateFields {
        let mut request = self.client.request(&CREATE).json_list("fields", fields);
        request.set_query("module", module);
        CreateFields(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "fields")
        }))
    }

    /// Updates a field.
    ///
    /// `PATCH /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.UPDATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &shared::FieldInput,
        module: impl AsRef<str>,
    ) -> UpdateField {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(field_id.into())
            .json_list("fields", std::slice::from_ref(body));
        request.set_query("module", module);
        UpdateField(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fields")
        }))
    }

    /// Updates several fields.
    ///
    /// `PATCH /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.UPDATE`. Not retried when it
    /// may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        fields: &[shared::FieldInput],
        module: impl AsRef<str>,
    ) -> UpdateManyFields {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("fields", fields);
        request.set_query("module", module);
        UpdateManyFields(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "fields")
        }))
    }

    /// Deletes a field.
    ///
    /// `DELETE /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.DELETE`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> DeleteField {
        let mut request = self.client.request(&DELETE).segment(field_id.into());
        request.set_query("module", module);
        DeleteField(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fields")
        }))
    }

    /// Lists the jobs that a change of a field has started.
    ///
    /// `GET /crm/v8/settings/fields/{field_id}/actions/scheduled_jobs`. Scope
    /// `ZohoCRM.settings.fields.READ`. Pages of up to 200 items. Items that are removed while the list
    /// is read can make it miss as many others. Retried on transient failures.
    pub fn list_scheduled_jobs(&self, field_id: impl Into<Id>) -> ListFieldScheduledJobs {
        let request = self
            .client
            .request(&LIST_SCHEDULED_JOBS)
            .segment(field_id.into());
        ListFieldScheduledJobs(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "scheduled_jobs"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }
}

call! {
    /// Returned by [`FieldsClient::list`](crate::fields::FieldsClient::list).
    ListFields => list shared::Field
}

impl ListFields {
    /// Query parameter `type`, one of `all`, `unused`, `used`.
    pub fn type_(mut self, type_: impl Into<FieldType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`FieldsClient::get`](crate::fields::FieldsClient::get).
    GetField => shared::Field
}

call! {
    /// Returned by [`FieldsClient::create`](crate::fields::FieldsClient::create).
    CreateFields => RowOutcomes
}

call! {
    /// Returned by [`FieldsClient::update`](crate::fields::FieldsClient::update).
    UpdateField => RowOutcomes
}

call! {
    /// Returned by [`FieldsClient::update_many`](crate::fields::FieldsClient::update_many).
    UpdateManyFields => RowOutcomes
}

call! {
    /// Returned by [`FieldsClient::delete`](crate::fields::FieldsClient::delete).
    DeleteField => RowOutcomes
}

call! {
    /// Returned by [`FieldsClient::list_scheduled_jobs`](crate::fields::FieldsClient::list_scheduled_jobs).
    ListFieldScheduledJobs => list FieldScheduledJob
}

impl ListFieldScheduledJobs {
    /// Query parameter `job_id`.
    pub fn job_id(mut self, job_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("job_id", job_id.into());
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

/// Returned by `fields().list_scheduled_jobs`.
#[non_exhaustive]
pub struct FieldScheduledJob {
    pub job_id: Option<Id>,
    pub action: Option<String>,
    pub module: Option<shared::ApiNameRef>,
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

#[non_exhaustive]
pub struct FieldScheduledJobDetails {
    pub records: Option<FieldScheduledJobProgress>,
    pub workflow_rules: Option<FieldScheduledJobProgress>,
    pub field_dependency: Option<FieldScheduledJobProgress>,
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

#[non_exhaustive]
pub struct FieldScheduledJobProgress {
    pub total: Option<i64>,
    pub processed: Option<i64>,
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
    /// Sent by `fields().list`.
    pub enum FieldType {
        /// `all`
        All = "all",
        /// `unused`
        Unused = "unused",
        /// `used`
        Used = "used",
    }
}
