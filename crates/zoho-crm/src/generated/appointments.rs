// Written by `cargo xtask codegen` from crm/v8/appointments.toml of the catalogue; changes belong there.
//! Appointments with customers.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut appointments = crm.appointments().list(["Last_Name", "Email"]).stream();
//! while let Some(appointment) = appointments.next().await {
//!     println!("{:?}", appointment?);
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

/// `GET /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.READ`.
pub static LIST: Operation =
    Operation::get("crm.appointments.list", "/crm/{version}/Appointments__s")
        .scopes(&["ZohoCRM.modules.appointments.READ"])
        .most(100_000, "narrow the list with `cvid`");

/// `GET /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.READ`.
pub static GET: Operation = Operation::get(
    "crm.appointments.get",
    "/crm/{version}/Appointments__s/{appointment_id}",
)
.scopes(&["ZohoCRM.modules.appointments.READ"]);

/// `POST /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.appointments.create", "/crm/{version}/Appointments__s")
        .scopes(&["ZohoCRM.modules.appointments.CREATE"])
        .rows("data");

/// `PUT /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.appointments.update",
    "/crm/{version}/Appointments__s/{appointment_id}",
)
.scopes(&["ZohoCRM.modules.appointments.UPDATE"])
.rows("data");

/// `PUT /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.appointments.update_many",
    "/crm/{version}/Appointments__s",
)
.scopes(&["ZohoCRM.modules.appointments.UPDATE"])
.rows("data");

/// `DELETE /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.appointments.delete",
    "/crm/{version}/Appointments__s/{appointment_id}",
)
.scopes(&["ZohoCRM.modules.appointments.DELETE"])
.rows("data");

/// `DELETE /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.appointments.delete_many",
    "/crm/{version}/Appointments__s",
)
.scopes(&["ZohoCRM.modules.appointments.DELETE"])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
];

/// Appointments with customers.
///
/// From [`Crm::appointments`](crate::Crm::appointments).
#[derive(Debug, Clone)]
pub struct AppointmentsClient {
    client: Client,
}

impl Crm {
    /// Appointments with customers.
    #[must_use]
    pub fn appointments(&self) -> AppointmentsClient {
        AppointmentsClient {
            client: self.client().clone(),
        }
    }
}

impl AppointmentsClient {
    /// Lists appointments.
    ///
    /// `GET /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.READ`. Pages of up to 200
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, go on `by_token`. Retried on transient failures.
    ///
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> ListAppointments {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListAppointments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets an appointment.
    ///
    /// `GET /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.READ`.
    /// Retried on transient failures.
    pub fn get(&self, appointment_id: impl Into<Id>) -> GetAppointment {
        let request = self.client.request(&GET).segment(appointment_id.into());
        GetAppointment(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Creates an appointment.
    ///
    /// `POST /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.CREATE`. Not retried when
    /// it may have been carried out.
    pub fn create(&self, data: &[AppointmentInput]) -> CreateAppointments {
        let request = self.client.request(&CREATE).json_list("data", data);
        CreateAppointments(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Updates an appointment.
    ///
    /// `PUT /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.UPDATE`.
    /// Retried on transient failures.
    pub fn update(
        &self,
        appointment_id: impl Into<Id>,
        body: &AppointmentInput,
    ) -> UpdateAppointment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(appointment_id.into())
            .json_list("data", std::slice::from_ref(body));
        UpdateAppointment(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Updates several appointments.
    ///
    /// `PUT /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.UPDATE`. Retried on
    /// transient failures.
    pub fn update_many(&self, data: &[AppointmentInput]) -> UpdateManyAppointments {
        let request = self.client.request(&UPDATE_MANY).json_list("data", data);
        UpdateManyAppointments(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Deletes an appointment.
    ///
    /// `DELETE /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, appointment_id: impl Into<Id>) -> DeleteAppointment {
        let request = self.client.request(&DELETE).segment(appointment_id.into());
        DeleteAppointment(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Deletes several appointments.
    ///
    /// `DELETE /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.DELETE`. Retried on
    /// transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyAppointments {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyAppointments(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`AppointmentsClient::list`](crate::appointments::AppointmentsClient::list).
    ListAppointments => list Appointment
}

impl ListAppointments {
    /// The id of the custom view whose contents to return. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// The token from the page before, to continue after it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
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
}

call! {
    /// Returned by [`AppointmentsClient::get`](crate::appointments::AppointmentsClient::get).
    GetAppointment => Appointment
}

call! {
    /// Returned by [`AppointmentsClient::create`](crate::appointments::AppointmentsClient::create).
    CreateAppointments => RowOutcomes
}

call! {
    /// Returned by [`AppointmentsClient::update`](crate::appointments::AppointmentsClient::update).
    UpdateAppointment => RowOutcomes
}

call! {
    /// Returned by [`AppointmentsClient::update_many`](crate::appointments::AppointmentsClient::update_many).
    UpdateManyAppointments => RowOutcomes
}

call! {
    /// Returned by [`AppointmentsClient::delete`](crate::appointments::AppointmentsClient::delete).
    DeleteAppointment => RowOutcomes
}

call! {
    /// Returned by [`AppointmentsClient::delete_many`](crate::appointments::AppointmentsClient::delete_many).
    DeleteManyAppointments => RowOutcomes
}

/// Returned by `appointments().list`, `appointments().get`.
#[non_exhaustive]
pub struct Appointment {
    pub id: Option<Id>,
    pub appointment_name: Option<String>,
    pub appointment_for: Option<shared::LinkedRecord>,
    pub service_name: Option<shared::NameRef>,
    pub appointment_start_time: Option<DateTime>,
    pub appointment_end_time: Option<DateTime>,
    pub duration: Option<i64>,
    pub location: Option<String>,
    pub address: Option<String>,
    pub owner: Option<shared::UserRef>,
    pub additional_information: Option<String>,
    pub remind_at: Option<Vec<AppointmentReminder>>,
    pub status: Option<String>,
    pub tag: Option<Vec<Json>>,
    pub cancellation_reason: Option<String>,
    pub cancellation_note: Option<String>,
    pub cancelled_by: Option<shared::UserRef>,
    pub cancelled_time: Option<DateTime>,
    pub rescheduled_from: Option<DateTime>,
    pub rescheduled_to: Option<DateTime>,
    pub reschedule_reason: Option<String>,
    pub reschedule_note: Option<String>,
    pub rescheduled_by: Option<shared::UserRef>,
    pub rescheduled_time: Option<DateTime>,
    pub reschedule_count: Option<i64>,
    pub job_sheet_created: Option<bool>,
    pub job_sheet_name: Option<String>,
    pub job_sheet_description: Option<String>,
    pub job_sheet_section: Option<String>,
    pub created_by: Option<shared::UserRef>,
    pub modified_by: Option<shared::UserRef>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub last_activity_time: Option<DateTime>,
    pub record_status: Option<String>,
    pub currency_symbol: Option<String>,
    pub field_states: Option<Vec<Json>>,
    pub sharing_permission: Option<String>,
    pub editable: Option<bool>,
    pub system_status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Appointment {
    "id" => id,
    "Appointment_Name" => appointment_name,
    "Appointment_For" => appointment_for,
    "Service_Name" => service_name,
    "Appointment_Start_Time" => appointment_start_time,
    "Appointment_End_Time" => appointment_end_time,
    "Duration" => duration,
    "Location" => location,
    "Address" => address,
    "Owner" => owner,
    "Additional_Information" => additional_information,
    "Remind_At" => remind_at,
    "Status" => status,
    "Tag" => tag,
    "Cancellation_Reason" => cancellation_reason,
    "Cancellation_Note" => cancellation_note,
    "Cancelled_By" => cancelled_by,
    "Cancelled_Time" => cancelled_time,
    "Rescheduled_From" => rescheduled_from,
    "Rescheduled_To" => rescheduled_to,
    "Reschedule_Reason" => reschedule_reason,
    "Reschedule_Note" => reschedule_note,
    "Rescheduled_By" => rescheduled_by,
    "Rescheduled_Time" => rescheduled_time,
    "Reschedule_Count" => reschedule_count,
    "Job_Sheet_Created__s" => job_sheet_created,
    "Job_Sheet_Name__s" => job_sheet_name,
    "Job_Sheet_Description__s" => job_sheet_description,
    "Job_Sheet_Section__s" => job_sheet_section,
    "Created_By" => created_by,
    "Modified_By" => modified_by,
    "Created_Time" => created_time,
    "Modified_Time" => modified_time,
    "Last_Activity_Time" => last_activity_time,
    "Record_Status__s" => record_status,
    "$currency_symbol" => currency_symbol,
    "$field_states" => field_states,
    "$sharing_permission" => sharing_permission,
    "$editable" => editable,
    "$status" => system_status;
    extra
});

/// Sent by `appointments().create`, `appointments().update`, `appointments().update_many`.
pub struct AppointmentInput {
    pub id: Option<Id>,
    pub appointment_name: Option<String>,
    pub appointment_for: Option<shared::LinkedRecord>,
    pub service_name: Option<shared::NameRef>,
    pub appointment_start_time: Option<DateTime>,
    pub appointment_end_time: Option<DateTime>,
    pub duration: Option<i64>,
    pub location: Option<String>,
    pub address: Option<String>,
    pub owner: Option<shared::UserRef>,
    pub additional_information: Option<String>,
    pub remind_at: Option<Vec<AppointmentReminder>>,
    pub status: Option<String>,
    pub tag: Option<Vec<Json>>,
    pub cancellation_reason: Option<String>,
    pub cancellation_note: Option<String>,
    pub cancelled_by: Option<shared::UserRef>,
    pub cancelled_time: Option<DateTime>,
    pub rescheduled_from: Option<DateTime>,
    pub rescheduled_to: Option<DateTime>,
    pub reschedule_reason: Option<String>,
    pub reschedule_note: Option<String>,
    pub rescheduled_by: Option<shared::UserRef>,
    pub rescheduled_time: Option<DateTime>,
    pub reschedule_count: Option<i64>,
    pub job_sheet_created: Option<bool>,
    pub job_sheet_name: Option<String>,
    pub job_sheet_description: Option<String>,
    pub job_sheet_section: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AppointmentInput {
    "id" => id,
    "Appointment_Name" => appointment_name,
    "Appointment_For" => appointment_for,
    "Service_Name" => service_name,
    "Appointment_Start_Time" => appointment_start_time,
    "Appointment_End_Time" => appointment_end_time,
    "Duration" => duration,
    "Location" => location,
    "Address" => address,
    "Owner" => owner,
    "Additional_Information" => additional_information,
    "Remind_At" => remind_at,
    "Status" => status,
    "Tag" => tag,
    "Cancellation_Reason" => cancellation_reason,
    "Cancellation_Note" => cancellation_note,
    "Cancelled_By" => cancelled_by,
    "Cancelled_Time" => cancelled_time,
    "Rescheduled_From" => rescheduled_from,
    "Rescheduled_To" => rescheduled_to,
    "Reschedule_Reason" => reschedule_reason,
    "Reschedule_Note" => reschedule_note,
    "Rescheduled_By" => rescheduled_by,
    "Rescheduled_Time" => rescheduled_time,
    "Reschedule_Count" => reschedule_count,
    "Job_Sheet_Created__s" => job_sheet_created,
    "Job_Sheet_Name__s" => job_sheet_name,
    "Job_Sheet_Description__s" => job_sheet_description,
    "Job_Sheet_Section__s" => job_sheet_section;
    extra
});

pub struct AppointmentReminder {
    pub unit: Option<i64>,
    pub period: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AppointmentReminder {
    "unit" => unit,
    "period" => period;
    extra
});
