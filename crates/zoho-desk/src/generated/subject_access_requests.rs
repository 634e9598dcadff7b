// Written by `cargo xtask codegen` from xtask/catalog/desk/subject_access_requests.toml; changes belong there.
//! Requests of people for their data.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut subject_access_requests = desk.subject_access_requests().list().stream();
//! while let Some(subject_access_request) = subject_access_requests.next().await {
//!     println!("{:?}", subject_access_request?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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
.repeatable(true);

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

/// Requests of people for their data.
///
/// From [`Desk::subject_access_requests`](crate::Desk::subject_access_requests); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/subjectAccessRequests`. Scope `Desk.settings.READ`. Comes in pages of up to 100.
    /// Where items are removed while it is read, as many others can be missed. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a subject access request.
    ///
    /// `GET /api/v1/subjectAccessRequests/{sar_id}`. Scope `Desk.settings.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, sar_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(sar_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Counts subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/count`. Scope `Desk.settings.READ`. Safe to repeat, and
    /// repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count(&self, body: &SubjectAccessRequestCount) -> Call<i64> {
        let request = self.client.request(&COUNT).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        })
    }

    /// Erases subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/erase`. Scope `Desk.settings.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn erase(&self, body: &SubjectAccessRequestErase) -> Call<SubjectAccessRequestEraseResult> {
        let request = self.client.request(&ERASE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Erases all subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/eraseAll`. Scope `Desk.settings.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn erase_all(
        &self,
        body: &SubjectAccessRequestEraseAll,
    ) -> Call<SubjectAccessRequestEraseAllResult> {
        let request = self.client.request(&ERASE_ALL).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Exports subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/export`. Scope `Desk.settings.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn export(
        &self,
        body: &SubjectAccessRequestErase,
    ) -> Call<SubjectAccessRequestEraseResult> {
        let request = self.client.request(&EXPORT).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Exports all subject access requests.
    ///
    /// `POST /api/v1/subjectAccessRequests/exportAll`. Scope `Desk.settings.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn export_all(
        &self,
        body: &SubjectAccessRequestExportAll,
    ) -> Call<SubjectAccessRequestEraseAllResult> {
        let request = self.client.request(&EXPORT_ALL).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the fields and conditions of subject access requests.
    ///
    /// `GET /api/v1/subjectAccessRequests/fieldsAndConditions`. Scope `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: `allEntities`, `tickets`, `contacts`
    pub fn get_fields_and_conditions(
        &self,
        module: impl Into<SubjectAccessRequestModule>,
    ) -> Call<SubjectAccessRequestFieldsAndConditions> {
        let mut request = self.client.request(&GET_FIELDS_AND_CONDITIONS);
        request.set_query("module", module.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `subject_access_requests().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<SubjectAccessRequest>);

impl ListCall {
    /// One of the 6 words of [`SubjectAccessRequestDuration`]. Query parameter `duration`.
    pub fn duration(mut self, duration: impl Into<SubjectAccessRequestDuration>) -> Self {
        self.0.request_mut().set_query("duration", duration.into());
        self
    }

    /// What comes along: `createdBy`, `modifiedBy`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<SubjectAccessRequestInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<SubjectAccessRequestInclude>(include).join(","),
        );
        self
    }

    /// An e-mail address. Query parameter `contactEmailId`.
    pub fn contact_email_id(mut self, contact_email_id: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("contactEmailId", contact_email_id);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 1 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Any of the 8 words of [`SubjectAccessRequestStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<SubjectAccessRequestStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<SubjectAccessRequestStatus>(status).join(","),
        );
        self
    }

    /// Text. Query parameter `startTime`.
    pub fn start_time(mut self, start_time: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// Text. Query parameter `endTime`.
    pub fn end_time(mut self, end_time: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }

    /// Any of `ACCESS_REQUEST`, `ERASURE_REQUEST`. Query parameter `requestType`.
    pub fn request_type(
        mut self,
        request_type: impl IntoIterator<Item = impl Into<SubjectAccessRequestType>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "requestType",
            wire::strings::<SubjectAccessRequestType>(request_type).join(","),
        );
        self
    }
}

call!(ListCall => list SubjectAccessRequest);

/// What may be set before `subject_access_requests().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<SubjectAccessRequest>);

impl GetCall {
    /// What comes along: `createdBy`, `modifiedBy`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<SubjectAccessRequestInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<SubjectAccessRequestInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => SubjectAccessRequest);

/// Field condition.
pub struct FieldCondition {
    /// `condition`: one of `is`, `starts with`; has to be sent.
    pub condition: Option<FieldConditionOperator>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `value`: one or more texts; has to be sent.
    pub value: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldCondition {
    /// With what has to be sent; the rest is left out.
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

/// Subject access request, from `subject_access_requests().list`, `subject_access_requests().get`.
#[non_exhaustive]
pub struct SubjectAccessRequest {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::AgentRef>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::AgentRef>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<String>,
    /// `contactEmailId`: an e-mail address.
    pub contact_email_id: Option<String>,
    /// `requestType`: one of `ACCESS_REQUEST`, `ERASURE_REQUEST`.
    pub request_type: Option<SubjectAccessRequestType>,
    /// `recordType`: one of `ALL`, `SPECIFIC`.
    pub record_type: Option<RecordType>,
    /// `query`: values by name.
    pub query: Option<ExtraFields>,
    /// `module`: one of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    /// `downloadURL`: an address on the web.
    pub download_url: Option<String>,
    /// `type`: one of `ALL`, `SPECIFIC`.
    pub type_: Option<RecordType>,
    /// `modifiedById`: the id of a modified by.
    pub modified_by_id: Option<Id>,
    /// `referenceTicketNumber`: a whole number.
    pub reference_ticket_number: Option<i64>,
    /// `sarNumber`: a whole number.
    pub sar_number: Option<i64>,
    /// `createdTime`: when it was created.
    pub created_time: Option<String>,
    /// `createdById`: the id of a created by.
    pub created_by_id: Option<Id>,
    /// `status`: one of the 8 words of [`SubjectAccessRequestStatus`].
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

/// Subject access request count, for `subject_access_requests().count`.
pub struct SubjectAccessRequestCount {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `contactEmailId`: an e-mail address; has to be sent.
    pub contact_email_id: Option<String>,
    /// `module`: one of `allEntities`, `tickets`, `contacts`; has to be sent.
    pub module: Option<SubjectAccessRequestModule>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestCount {
    /// With what has to be sent; the rest is left out.
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

/// Subject access request erase, for `subject_access_requests().erase`,
/// `subject_access_requests().export`.
pub struct SubjectAccessRequestErase {
    /// `contactEmailId`: an e-mail address; has to be sent.
    pub contact_email_id: Option<String>,
    /// `referenceTicketNumber`: a whole number.
    pub reference_ticket_number: Option<i64>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestErase {
    /// With what has to be sent; the rest is left out.
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

/// Subject access request erase all, for `subject_access_requests().erase_all`.
pub struct SubjectAccessRequestEraseAll {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `contactEmailId`: an e-mail address; has to be sent.
    pub contact_email_id: Option<String>,
    /// `module`: one of `allEntities`, `tickets`, `contacts`; has to be sent.
    pub module: Option<SubjectAccessRequestModule>,
    /// `referenceTicketNumber`: a whole number.
    pub reference_ticket_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestEraseAll {
    /// With what has to be sent; the rest is left out.
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

/// Subject access request erase all result, from `subject_access_requests().erase_all`,
/// `subject_access_requests().export_all`.
#[non_exhaustive]
pub struct SubjectAccessRequestEraseAllResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<String>,
    /// `contactEmailId`: an e-mail address.
    pub contact_email_id: Option<String>,
    /// `requestType`: one of `ACCESS_REQUEST`, `ERASURE_REQUEST`.
    pub request_type: Option<SubjectAccessRequestType>,
    /// `recordType`: one of `ALL`, `SPECIFIC`.
    pub record_type: Option<RecordType>,
    /// `query`: values by name.
    pub query: Option<ExtraFields>,
    /// `module`: one of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    /// `downloadURL`: an address on the web.
    pub download_url: Option<String>,
    /// `type`: one of `ALL`, `SPECIFIC`.
    pub type_: Option<RecordType>,
    /// `modifiedById`: the id of a modified by.
    pub modified_by_id: Option<Id>,
    /// `referenceTicketNumber`: a whole number.
    pub reference_ticket_number: Option<i64>,
    /// `sarNumber`: a whole number.
    pub sar_number: Option<i64>,
    /// `createdTime`: when it was created.
    pub created_time: Option<String>,
    /// `createdById`: the id of a created by.
    pub created_by_id: Option<Id>,
    /// `status`: one of the 8 words of [`SubjectAccessRequestStatus`].
    pub status: Option<SubjectAccessRequestStatus>,
    /// `callBackUrl`: an address on the web.
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

/// Subject access request erase result, from `subject_access_requests().erase`,
/// `subject_access_requests().export`.
#[non_exhaustive]
pub struct SubjectAccessRequestEraseResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<String>,
    /// `contactEmailId`: an e-mail address.
    pub contact_email_id: Option<String>,
    /// `requestType`: one of `ACCESS_REQUEST`, `ERASURE_REQUEST`.
    pub request_type: Option<SubjectAccessRequestType>,
    /// `recordType`: one of `ALL`, `SPECIFIC`.
    pub record_type: Option<RecordType>,
    /// `query`: values by name.
    pub query: Option<ExtraFields>,
    /// `module`: one of `allEntities`, `tickets`, `contacts`.
    pub module: Option<SubjectAccessRequestModule>,
    /// `downloadURL`: an address on the web.
    pub download_url: Option<String>,
    /// `type`: one of `ALL`, `SPECIFIC`.
    pub type_: Option<RecordType>,
    /// `modifiedById`: the id of a modified by.
    pub modified_by_id: Option<Id>,
    /// `referenceTicketNumber`: a whole number.
    pub reference_ticket_number: Option<i64>,
    /// `sarNumber`: a whole number.
    pub sar_number: Option<i64>,
    /// `createdTime`: when it was created.
    pub created_time: Option<String>,
    /// `createdById`: the id of a created by.
    pub created_by_id: Option<Id>,
    /// `status`: one of the 8 words of [`SubjectAccessRequestStatus`].
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

/// Subject access request export all, for `subject_access_requests().export_all`.
pub struct SubjectAccessRequestExportAll {
    /// `fieldConditions`: a list.
    pub field_conditions: Option<Vec<FieldCondition>>,
    /// `contactEmailId`: an e-mail address; has to be sent.
    pub contact_email_id: Option<String>,
    /// `callBackUrl`: an address on the web.
    pub call_back_url: Option<String>,
    /// `module`: one of `allEntities`, `tickets`, `contacts`; has to be sent.
    pub module: Option<SubjectAccessRequestModule>,
    /// `referenceTicketNumber`: a whole number.
    pub reference_ticket_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl SubjectAccessRequestExportAll {
    /// With what has to be sent; the rest is left out.
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

/// Subject access request field.
#[non_exhaustive]
pub struct SubjectAccessRequestField {
    /// `availableConditions`: a list.
    pub available_conditions: Option<Vec<shared::AvailableCondition>>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `fieldLabel`: how it is labelled.
    pub field_label: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `columnName`: text.
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

/// Subject access request fields and conditions, from
/// `subject_access_requests().get_fields_and_conditions`.
#[non_exhaustive]
pub struct SubjectAccessRequestFieldsAndConditions {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `name`: its name: `tickets`, `contacts`, `AllEntities`.
    pub name: Option<SubjectAccessRequestFieldName>,
    /// `fieldDetails`: a list.
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
    /// Field condition operator.
    pub enum FieldConditionOperator {
        /// `is`
        Is = "is",
        /// `starts with`
        StartsWith = "starts with",
    }
}

open_enum! {
    /// Record type.
    pub enum RecordType {
        /// `ALL`
        All = "ALL",
        /// `SPECIFIC`
        Specific = "SPECIFIC",
    }
}

open_enum! {
    /// Subject access request duration, for `subject_access_requests().list`.
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
    /// Subject access request field name.
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
    /// Subject access request include, for `subject_access_requests().list`,
    /// `subject_access_requests().get`.
    pub enum SubjectAccessRequestInclude {
        /// `createdBy`
        CreatedBy = "createdBy",
        /// `modifiedBy`
        ModifiedBy = "modifiedBy",
    }
}

open_enum! {
    /// Subject access request module, for `subject_access_requests().get_fields_and_conditions`.
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
    /// Subject access request status, for `subject_access_requests().list`.
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
    /// Subject access request type, for `subject_access_requests().list`.
    pub enum SubjectAccessRequestType {
        /// `ACCESS_REQUEST`
        AccessRequest = "ACCESS_REQUEST",
        /// `ERASURE_REQUEST`
        ErasureRequest = "ERASURE_REQUEST",
    }
}
