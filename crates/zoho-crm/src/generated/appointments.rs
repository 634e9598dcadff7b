// Written by `cargo xtask codegen` from xtask/catalog/crm/appointments.toml; changes belong there.
//! Appointments with customers.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut appointments = crm.appointments().list(["Last_Name", "Email"]).stream();
//! while let Some(appointment) = appointments.next().await {
//!     println!("{:?}", appointment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Appointments with customers.
///
/// From [`Crm::appointments`](crate::Crm::appointments); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.READ`. Comes in pages of up
    /// to 200. Where items are removed while it is read, as many others can be missed; to miss none,
    /// go on `by_token`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets an appointment.
    ///
    /// `GET /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, appointment_id: impl Into<Id>) -> Call<Appointment> {
        let request = self.client.request(&GET).segment(appointment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Creates an appointment.
    ///
    /// `POST /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, data: &[AppointmentInput]) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Updates an appointment.
    ///
    /// `PUT /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        appointment_id: impl Into<Id>,
        body: &AppointmentInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(appointment_id.into())
            .json_list("data", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Updates several appointments.
    ///
    /// `PUT /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, data: &[AppointmentInput]) -> Call<RowOutcomes> {
        let request = self.client.request(&UPDATE_MANY).json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Deletes an appointment.
    ///
    /// `DELETE /crm/v8/Appointments__s/{appointment_id}`. Scope `ZohoCRM.modules.appointments.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, appointment_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(appointment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Deletes several appointments.
    ///
    /// `DELETE /crm/v8/Appointments__s`. Scope `ZohoCRM.modules.appointments.DELETE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// What may be set before `appointments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Appointment>);

impl ListCall {
    /// The id of the custom view whose contents come. Query parameter `cvid`.
    pub fn cvid(mut self, cvid: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cvid", cvid);
        self
    }

    /// The token that the page before gave, to go on behind it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
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
}

call!(ListCall => list Appointment);

/// Appointment, from `appointments().list`, `appointments().get`.
#[non_exhaustive]
pub struct Appointment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Appointment_Name`: text.
    pub appointment_name: Option<String>,
    /// `Appointment_For`: an object.
    pub appointment_for: Option<shared::LinkedRecord>,
    /// `Service_Name`: an object.
    pub service_name: Option<shared::NameRef>,
    /// `Appointment_Start_Time`: a moment with its offset.
    pub appointment_start_time: Option<DateTime>,
    /// `Appointment_End_Time`: a moment with its offset.
    pub appointment_end_time: Option<DateTime>,
    /// `Duration`: a whole number.
    pub duration: Option<i64>,
    /// `Location`: text.
    pub location: Option<String>,
    /// `Address`: text.
    pub address: Option<String>,
    /// `Owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `Additional_Information`: text.
    pub additional_information: Option<String>,
    /// `Remind_At`: a list.
    pub remind_at: Option<Vec<AppointmentReminder>>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Tag`: a list.
    pub tag: Option<Vec<Json>>,
    /// `Cancellation_Reason`: text.
    pub cancellation_reason: Option<String>,
    /// `Cancellation_Note`: text.
    pub cancellation_note: Option<String>,
    /// `Cancelled_By`: an object.
    pub cancelled_by: Option<shared::UserRef>,
    /// `Cancelled_Time`: a moment with its offset.
    pub cancelled_time: Option<DateTime>,
    /// `Rescheduled_From`: a moment with its offset.
    pub rescheduled_from: Option<DateTime>,
    /// `Rescheduled_To`: a moment with its offset.
    pub rescheduled_to: Option<DateTime>,
    /// `Reschedule_Reason`: text.
    pub reschedule_reason: Option<String>,
    /// `Reschedule_Note`: text.
    pub reschedule_note: Option<String>,
    /// `Rescheduled_By`: an object.
    pub rescheduled_by: Option<shared::UserRef>,
    /// `Rescheduled_Time`: a moment with its offset.
    pub rescheduled_time: Option<DateTime>,
    /// `Reschedule_Count`: how many reschedules there are.
    pub reschedule_count: Option<i64>,
    /// `Job_Sheet_Created__s`: yes or no.
    pub job_sheet_created: Option<bool>,
    /// `Job_Sheet_Name__s`: text.
    pub job_sheet_name: Option<String>,
    /// `Job_Sheet_Description__s`: text.
    pub job_sheet_description: Option<String>,
    /// `Job_Sheet_Section__s`: text.
    pub job_sheet_section: Option<String>,
    /// `Created_By`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `Created_Time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `Last_Activity_Time`: a moment with its offset.
    pub last_activity_time: Option<DateTime>,
    /// `Record_Status__s`: text.
    pub record_status: Option<String>,
    /// `$currency_symbol`: text.
    pub currency_symbol: Option<String>,
    /// `$field_states`: a list.
    pub field_states: Option<Vec<Json>>,
    /// `$sharing_permission`: text.
    pub sharing_permission: Option<String>,
    /// `$editable`: yes or no.
    pub editable: Option<bool>,
    /// `$status`: text.
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

/// Appointment input, for `appointments().create`, `appointments().update`,
/// `appointments().update_many`.
pub struct AppointmentInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Appointment_Name`: text.
    pub appointment_name: Option<String>,
    /// `Appointment_For`: an object.
    pub appointment_for: Option<shared::LinkedRecord>,
    /// `Service_Name`: an object.
    pub service_name: Option<shared::NameRef>,
    /// `Appointment_Start_Time`: a moment with its offset.
    pub appointment_start_time: Option<DateTime>,
    /// `Appointment_End_Time`: a moment with its offset.
    pub appointment_end_time: Option<DateTime>,
    /// `Duration`: a whole number.
    pub duration: Option<i64>,
    /// `Location`: text.
    pub location: Option<String>,
    /// `Address`: text.
    pub address: Option<String>,
    /// `Owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `Additional_Information`: text.
    pub additional_information: Option<String>,
    /// `Remind_At`: a list.
    pub remind_at: Option<Vec<AppointmentReminder>>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Tag`: a list.
    pub tag: Option<Vec<Json>>,
    /// `Cancellation_Reason`: text.
    pub cancellation_reason: Option<String>,
    /// `Cancellation_Note`: text.
    pub cancellation_note: Option<String>,
    /// `Cancelled_By`: an object.
    pub cancelled_by: Option<shared::UserRef>,
    /// `Cancelled_Time`: a moment with its offset.
    pub cancelled_time: Option<DateTime>,
    /// `Rescheduled_From`: a moment with its offset.
    pub rescheduled_from: Option<DateTime>,
    /// `Rescheduled_To`: a moment with its offset.
    pub rescheduled_to: Option<DateTime>,
    /// `Reschedule_Reason`: text.
    pub reschedule_reason: Option<String>,
    /// `Reschedule_Note`: text.
    pub reschedule_note: Option<String>,
    /// `Rescheduled_By`: an object.
    pub rescheduled_by: Option<shared::UserRef>,
    /// `Rescheduled_Time`: a moment with its offset.
    pub rescheduled_time: Option<DateTime>,
    /// `Reschedule_Count`: how many reschedules there are.
    pub reschedule_count: Option<i64>,
    /// `Job_Sheet_Created__s`: yes or no.
    pub job_sheet_created: Option<bool>,
    /// `Job_Sheet_Name__s`: text.
    pub job_sheet_name: Option<String>,
    /// `Job_Sheet_Description__s`: text.
    pub job_sheet_description: Option<String>,
    /// `Job_Sheet_Section__s`: text.
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

/// Appointment reminder.
pub struct AppointmentReminder {
    /// `unit`: a whole number.
    pub unit: Option<i64>,
    /// `period`: text.
    pub period: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AppointmentReminder {
    "unit" => unit,
    "period" => period;
    extra
});
