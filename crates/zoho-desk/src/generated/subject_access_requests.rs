// Written by `cargo xtask codegen` from desk/v1/subject_access_requests.toml of the catalogue; changes belong there.
//! Requests of people for their data.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut subject_access_requests = desk.subject_access_requests().list().stream();
//! while let Some(subject_access_request) = subject_access_requests.next().await {
//!     println!("{:?}", subject_access_request?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/subjectAccessRequests`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.subject_access_requests.list",
    "/api/{version}/subjectAccessRequests",
)
.scopes(&["Desk.settings.READ"])
.most(
    5_000,
    "narrow the list with `duration`, `contactEmailId`, `status`",
);

/// `GET /api/v1/subjectAccessRequests/{sar_id}`. Scope `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.subject_access_requests.get",
    "/api/{version}/subjectAccessRequests/{sar_id}",
)
.scopes(&["Desk.settings.READ"]);

/// `POST /api/v1/subjectAccessRequests/count`. Scope `Desk.settings.READ`.
pub static COUNT: Operation = Operation::post(
    "desk.subject_access_requests.count",
    "/api/{version}/subjectAccessRequests/count",
)
.scopes(&["Desk.settings.READ"])
.idempotent(true);

/// `POST /api/v1/subjectAccessRequests/erase`. Scope `Desk.settings.UPDATE`.
pub static ERASE: Operation = Operation::post(
    "desk.subject_access_requests.erase",
    "/api/{version}/subjectAccessRequests/erase",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `POST /api/v1/subjectAccessRequests/eraseAll`. Scope `Desk.settings.UPDATE`.
pub static ERASE_ALL: Operation = Operation::post(
    "desk.subject_access_requests.erase_all",
    "/api/{version}/subjectAccessRequests/eraseAll",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `POST /api/v1/subjectAccessRequests/export`. Scope `Desk.settings.UPDATE`.
pub static EXPORT: Operation = Operation::post(
    "desk.subject_access_requests.export",
    "/api/{version}/subjectAccessRequests/export",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `POST /api/v1/subjectAccessRequests/exportAll`. Scope `Desk.settings.UPDATE`.
pub static EXPORT_ALL: Operation = Operation::post(
    "desk.subject_access_requests.export_all",
    "/api/{version}/subjectAccessRequests/exportAll",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `GET /api/v1/subjectAccessRequests/fieldsAndConditions`. Scope `Desk.settings.READ`.
pub static GET_FIELDS_AND_CONDITIONS: Operation = Operation::get(
    "desk.subject_access_requests.get_fields_and_conditions",
    "/api/{version}/subjectAccessRequests/fieldsAndConditions",
)
.scopes(&["Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &COUNT,
    &ERASE,
    &ERASE_ALL,
    &EXPORT,
    &EXPORT_ALL,
    &GET_FIELDS_AND_CONDITIONS,
];

/// Requests of people for their data.
///
/// From [`Desk::subject_access_requests`](crate::Desk::subject_access_requests).
#[derive(Debug, Clone)]
pub struct SubjectAccessRequestsClient {
    client: Client,
}

impl Desk {
    /// Requests of people for their data.
    #[must_use]
    pub fn subject_access_requests(&self) -> SubjectAccessRequestsClient {
        SubjectAccessRequestsClient {
            client: self.client().clone(),
        }
    }
}

impl SubjectAccessRequestsClient {
    /// Lists subject access requests.
    ///
    /// `GET /api/v1/subjectAccessRequests`. Scope `Desk.settings.READ`. Pages of up to 100 items.
    /// Items that are removed while the list is read can make it miss as many others. Retried on
    /// transient failures.
    pub fn list(&self) -> ListSubjectAccessRequests {
        ListSubjectAccessRequests(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a subject access request.
    ///
    /// `GET /api/v1/subjectAccessRequests/{sar_id}`. Scope `Desk.settings.READ`. Retried on transient
    /// failures.
    pub fn get(&self, sar_id: impl Into<Id>) -> GetSubjectAccessRequest {
        let request = self.client.request(&GET).segment(sar_id.into());
        GetSubjectAccessRequest(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Counts subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/count`. Scope `Desk.settings.READ`. Retried on transient
    /// failures.
    pub fn count(&self, body: &SubjectAccessRequestCount) -> CountSubjectAccessRequests {
        let request = self.client.request(&COUNT).json_member("", body);
        CountSubjectAccessRequests(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Erases subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/erase`. Scope `Desk.settings.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn erase(&self, body: &SubjectAccessRequestErase) -> EraseSubjectAccessRequests {
        let request = self.client.request(&ERASE).json_member("", body);
        EraseSubjectAccessRequests(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Erases all subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/eraseAll`. Scope `Desk.settings.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn erase_all(&self, body: &SubjectAccessRequestEraseAll) -> EraseAllSubjectAccessRequests {
        let request = self.client.request(&ERASE_ALL).json_member("", body);
        EraseAllSubjectAccessRequests(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Exports subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/export`. Scope `Desk.settings.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn export(&self, body: &SubjectAccessRequestErase) -> ExportSubjectAccessRequests {
        let request = self.client.request(&EXPORT).json_member("", body);
        ExportSubjectAccessRequests(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Exports all subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/exportAll`. Scope `Desk.settings.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn export_all(
        &self,
        body: &SubjectAccessRequestExportAll,
    ) -> ExportAllSubjectAccessRequests {
        let request = self.client.request(&EXPORT_ALL).json_member("", body);
        ExportAllSubjectAccessRequests(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the fields and conditions of subject access requests.
    ///
    /// `GET /api/v1/subjectAccessRequests/fieldsAndConditions`. Scope `Desk.settings.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module. One of `allEntities`, `tickets`, `contacts`.
    pub fn get_fields_and_conditions(
        &self,
        module: impl Into<SubjectAccessRequestModule>,
    ) -> GetSubjectAccessRequestFieldsAndConditions {
        let mut request = self.client.request(&GET_FIELDS_AND_CONDITIONS);
        request.set_query("module", module.into());
        GetSubjectAccessRequestFieldsAndConditions(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::list`](crate::subject_access_requests::SubjectAccessRequestsClient::list).
    ListSubjectAccessRequests => list SubjectAccessRequest
}

impl ListSubjectAccessRequests {
    /// Query parameter `duration`.
    pub fn duration(mut self, duration: impl Into<SubjectAccessRequestDuration>) -> Self {
        self.0.request_mut().set_query("duration", duration.into());
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `createdBy`,
    /// `modifiedBy`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<SubjectAccessRequestInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<SubjectAccessRequestInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `contactEmailId`.
    pub fn contact_email_id(mut self, contact_email_id: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("contactEmailId", contact_email_id);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<SubjectAccessRequestStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            json::strings::<SubjectAccessRequestStatus>(status).join(","),
        );
        self
    }

    /// Query parameter `startTime`.
    pub fn start_time(mut self, start_time: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, end_time: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }

    /// Query parameter `requestType`, any of `ACCESS_REQUEST`, `ERASURE_REQUEST`.
    pub fn request_type(
        mut self,
        request_type: impl IntoIterator<Item = impl Into<SubjectAccessRequestType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "requestType",
            json::strings::<SubjectAccessRequestType>(request_type).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::get`](crate::subject_access_requests::SubjectAccessRequestsClient::get).
    GetSubjectAccessRequest => SubjectAccessRequest
}

impl GetSubjectAccessRequest {
    /// What to return along with each item. Query parameter `include`, any of `createdBy`,
    /// `modifiedBy`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<SubjectAccessRequestInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<SubjectAccessRequestInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::count`](crate::subject_access_requests::SubjectAccessRequestsClient::count).
    CountSubjectAccessRequests => i64
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::erase`](crate::subject_access_requests::SubjectAccessRequestsClient::erase).
    EraseSubjectAccessRequests => SubjectAccessRequestEraseResult
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::erase_all`](crate::subject_access_requests::SubjectAccessRequestsClient::erase_all).
    EraseAllSubjectAccessRequests => SubjectAccessRequestEraseAllResult
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::export`](crate::subject_access_requests::SubjectAccessRequestsClient::export).
    ExportSubjectAccessRequests => SubjectAccessRequestEraseResult
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::export_all`](crate::subject_access_requests::SubjectAccessRequestsClient::export_all).
    ExportAllSubjectAccessRequests => SubjectAccessRequestEraseAllResult
}

call! {
    /// Returned by [`SubjectAccessRequestsClient::get_fields_and_conditions`](crate::subject_access_requests::SubjectAccessRequestsClient::get_fields_and_conditions).
    GetSubjectAccessRequestFieldsAndConditions => SubjectAccessRequestFieldsAndConditions
}

pub struct FieldCondition {
    /// Required, one of `is`, `starts with`.
    pub condition: Option<FieldConditionOperator>,
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldCondition {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        condition: impl Into<FieldConditionOperator>,
        field_name: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            condition: Some(condition.into()),
            field_name: Some(field_name.into()),
            value: Some(value.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type FieldCondition {
    "condition" => condition,
    "fieldName" => field_name,
    "value" => value;
    extra
});

/// Returned by `subject_access_requests().list`, `subject_access_requests().get`.
#[non_exhaustive]
pub struct SubjectAccessRequest {
    pub id: Option<Id>,
    pub created_by: Option<shared::AgentRef>,
    pub modified_by: Option<shared::AgentRef>,
    pub modified_time: Option<String>,
    pub contact_email_id: Option<String>,
    /// One of `ACCESS_REQUEST`, `ERASURE_REQUEST`.
    pub request_type: Option<SubjectAccessRequestType>,
    /// One of `ALL`, `SPECIFIC`.
    pub record_type: Option<RecordType>,
    pub query: Option<ExtraFields>,
    /// One of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    pub download_url: Option<String>,
    /// One of `ALL`, `SPECIFIC`.
    pub type_: Option<RecordType>,
    pub modified_by_id: Option<Id>,
    pub reference_ticket_number: Option<i64>,
    pub sar_number: Option<i64>,
    pub created_time: Option<String>,
    pub created_by_id: Option<Id>,
    pub status: Option<SubjectAccessRequestStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SubjectAccessRequest {
    "id" => id,
    "createdBy" => created_by,
    "modifiedBy" => modified_by,
    "modifiedTime" => modified_time,
    "contactEmailId" => contact_email_id,
    "requestType" => request_type,
    "recordType" => record_type,
    "query" => query,
    "module" => module,
    "downloadURL" => download_url,
    "type" => type_,
    "modifiedById" => modified_by_id,
    "referenceTicketNumber" => reference_ticket_number,
    "sarNumber" => sar_number,
    "createdTime" => created_time,
    "createdById" => created_by_id,
    "status" => status;
    extra
});

/// Sent by `subject_access_requests().count`.
pub struct SubjectAccessRequestCount {
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Required.
    pub contact_email_id: Option<String>,
    /// Required, one of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestCount {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        contact_email_id: impl Into<String>,
        module: impl Into<SubjectAccessRequestModule>,
    ) -> Self {
        Self {
            contact_email_id: Some(contact_email_id.into()),
            module: Some(module.into()),
            ..Self::default()
        }
    }
}

object!(type SubjectAccessRequestCount {
    "fieldConditions" => field_conditions,
    "contactEmailId" => contact_email_id,
    "module" => module;
    extra
});

/// Sent by `subject_access_requests().erase`, `subject_access_requests().export`.
pub struct SubjectAccessRequestErase {
    /// Required.
    pub contact_email_id: Option<String>,
    pub reference_ticket_number: Option<i64>,
    /// Required.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestErase {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        contact_email_id: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            contact_email_id: Some(contact_email_id.into()),
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type SubjectAccessRequestErase {
    "contactEmailId" => contact_email_id,
    "referenceTicketNumber" => reference_ticket_number,
    "ids" => ids;
    extra
});

/// Sent by `subject_access_requests().erase_all`.
pub struct SubjectAccessRequestEraseAll {
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Required.
    pub contact_email_id: Option<String>,
    /// Required, one of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    pub reference_ticket_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestEraseAll {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        contact_email_id: impl Into<String>,
        module: impl Into<SubjectAccessRequestModule>,
    ) -> Self {
        Self {
            contact_email_id: Some(contact_email_id.into()),
            module: Some(module.into()),
            ..Self::default()
        }
    }
}

object!(type SubjectAccessRequestEraseAll {
    "fieldConditions" => field_conditions,
    "contactEmailId" => contact_email_id,
    "module" => module,
    "referenceTicketNumber" => reference_ticket_number;
    extra
});

/// Returned by `subject_access_requests().erase_all`, `subject_access_requests().export_all`.
#[non_exhaustive]
pub struct SubjectAccessRequestEraseAllResult {
    pub id: Option<Id>,
    pub modified_time: Option<String>,
    pub contact_email_id: Option<String>,
    /// One of `ACCESS_REQUEST`, `ERASURE_REQUEST`.
    pub request_type: Option<SubjectAccessRequestType>,
    /// One of `ALL`, `SPECIFIC`.
    pub record_type: Option<RecordType>,
    pub query: Option<ExtraFields>,
    /// One of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    pub download_url: Option<String>,
    /// One of `ALL`, `SPECIFIC`.
    pub type_: Option<RecordType>,
    pub modified_by_id: Option<Id>,
    pub reference_ticket_number: Option<i64>,
    pub sar_number: Option<i64>,
    pub created_time: Option<String>,
    pub created_by_id: Option<Id>,
    pub status: Option<SubjectAccessRequestStatus>,
    pub call_back_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SubjectAccessRequestEraseAllResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "contactEmailId" => contact_email_id,
    "requestType" => request_type,
    "recordType" => record_type,
    "query" => query,
    "module" => module,
    "downloadURL" => download_url,
    "type" => type_,
    "modifiedById" => modified_by_id,
    "referenceTicketNumber" => reference_ticket_number,
    "sarNumber" => sar_number,
    "createdTime" => created_time,
    "createdById" => created_by_id,
    "status" => status,
    "callBackUrl" => call_back_url;
    extra
});

/// Returned by `subject_access_requests().erase`, `subject_access_requests().export`.
#[non_exhaustive]
pub struct SubjectAccessRequestEraseResult {
    pub id: Option<Id>,
    pub modified_time: Option<String>,
    pub contact_email_id: Option<String>,
    /// One of `ACCESS_REQUEST`, `ERASURE_REQUEST`.
    pub request_type: Option<SubjectAccessRequestType>,
    /// One of `ALL`, `SPECIFIC`.
    pub record_type: Option<RecordType>,
    pub query: Option<ExtraFields>,
    /// One of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    pub download_url: Option<String>,
    /// One of `ALL`, `SPECIFIC`.
    pub type_: Option<RecordType>,
    pub modified_by_id: Option<Id>,
    pub reference_ticket_number: Option<i64>,
    pub sar_number: Option<i64>,
    pub created_time: Option<String>,
    pub created_by_id: Option<Id>,
    pub status: Option<SubjectAccessRequestStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SubjectAccessRequestEraseResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "contactEmailId" => contact_email_id,
    "requestType" => request_type,
    "recordType" => record_type,
    "query" => query,
    "module" => module,
    "downloadURL" => download_url,
    "type" => type_,
    "modifiedById" => modified_by_id,
    "referenceTicketNumber" => reference_ticket_number,
    "sarNumber" => sar_number,
    "createdTime" => created_time,
    "createdById" => created_by_id,
    "status" => status;
    extra
});

/// Sent by `subject_access_requests().export_all`.
pub struct SubjectAccessRequestExportAll {
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// Required.
    pub contact_email_id: Option<String>,
    pub call_back_url: Option<String>,
    /// Required, one of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    pub reference_ticket_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestExportAll {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        contact_email_id: impl Into<String>,
        module: impl Into<SubjectAccessRequestModule>,
    ) -> Self {
        Self {
            contact_email_id: Some(contact_email_id.into()),
            module: Some(module.into()),
            ..Self::default()
        }
    }
}

object!(type SubjectAccessRequestExportAll {
    "fieldConditions" => field_conditions,
    "contactEmailId" => contact_email_id,
    "callBackUrl" => call_back_url,
    "module" => module,
    "referenceTicketNumber" => reference_ticket_number;
    extra
});

#[non_exhaustive]
pub struct SubjectAccessRequestField {
    pub available_conditions: Option<Vec<shared::AvailableCondition>>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub i18_n_label: Option<String>,
    pub type_: Option<String>,
    pub column_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SubjectAccessRequestField {
    "availableConditions" => available_conditions,
    "apiName" => api_name,
    "fieldLabel" => field_label,
    "i18NLabel" => i18_n_label,
    "type" => type_,
    "columnName" => column_name;
    extra
});

/// Returned by `subject_access_requests().get_fields_and_conditions`.
#[non_exhaustive]
pub struct SubjectAccessRequestFieldsAndConditions {
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// One of `tickets`, `contacts`, `AllEntities`.
    pub name: Option<SubjectAccessRequestFieldName>,
    pub field_details: Option<Vec<SubjectAccessRequestField>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SubjectAccessRequestFieldsAndConditions {
    "displayLabel" => display_label,
    "name" => name,
    "fieldDetails" => field_details;
    extra
});

open_enum! {
    pub enum FieldConditionOperator {
        /// `is`
        Is = "is",
        /// `starts with`
        StartsWith = "starts with",
    }
}

open_enum! {
    pub enum RecordType {
        /// `ALL`
        All = "ALL",
        /// `SPECIFIC`
        Specific = "SPECIFIC",
    }
}

open_enum! {
    /// Sent by `subject_access_requests().list`.
    pub enum SubjectAccessRequestDuration {
        /// `TODAY`
        Today = "TODAY",
        /// `LAST_24_HOURS`
        Last24Hours = "LAST_24_HOURS",
        /// `LAST_7_DAYS`
        Last7Days = "LAST_7_DAYS",
        /// `LAST_30_DAYS`
        Last30Days = "LAST_30_DAYS",
        /// `CURRENT_WEEK`
        CurrentWeek = "CURRENT_WEEK",
        /// `CURRENT_MONTH`
        CurrentMonth = "CURRENT_MONTH",
    }
}

open_enum! {
    pub enum SubjectAccessRequestFieldName {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `AllEntities`
        AllEntities = "AllEntities",
    }
}

open_enum! {
    /// Sent by `subject_access_requests().list`, `subject_access_requests().get`.
    pub enum SubjectAccessRequestInclude {
        /// `createdBy`
        CreatedBy = "createdBy",
        /// `modifiedBy`
        ModifiedBy = "modifiedBy",
    }
}

open_enum! {
    /// Sent by `subject_access_requests().get_fields_and_conditions`.
    pub enum SubjectAccessRequestModule {
        /// `allEntities`
        AllEntities = "allEntities",
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
    }
}

open_enum! {
    /// Sent by `subject_access_requests().list`.
    pub enum SubjectAccessRequestStatus {
        /// `FAILED`
        Failed = "FAILED",
        /// `INITIATED`
        Initiated = "INITIATED",
        /// `INPROGRESS`
        Inprogress = "INPROGRESS",
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `CANCELED`
        Canceled = "CANCELED",
        /// `EXPORTED`
        Exported = "EXPORTED",
        /// `PARTIALLY_COMPLETED`
        PartiallyCompleted = "PARTIALLY_COMPLETED",
        /// `PARTIALLY_EXPORTED`
        PartiallyExported = "PARTIALLY_EXPORTED",
    }
}

open_enum! {
    /// Sent by `subject_access_requests().list`.
    pub enum SubjectAccessRequestType {
        /// `ACCESS_REQUEST`
        AccessRequest = "ACCESS_REQUEST",
        /// `ERASURE_REQUEST`
        ErasureRequest = "ERASURE_REQUEST",
    }
}
