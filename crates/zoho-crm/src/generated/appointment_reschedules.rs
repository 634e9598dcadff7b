// Written by `cargo xtask codegen` from xtask/catalog/crm/appointment_reschedules.toml; changes belong there.
//! Appointment reschedules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut appointment_reschedules = crm.appointment_reschedules().list(["Last_Name",
//! "Email"]).stream();
//! while let Some(appointment_reschedule) = appointment_reschedules.next().await {
//!     println!("{:?}", appointment_reschedule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.appointment_reschedules.list",
    "/crm/{version}/Appointments_Rescheduled_History__s",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `GET /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`. Scope `ZohoCRM.modules.ALL`.
pub static GET: Operation = Operation::get(
    "crm.appointment_reschedules.get",
    "/crm/{version}/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post(
    "crm.appointment_reschedules.create",
    "/crm/{version}/Appointments_Rescheduled_History__s",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("data");

/// `PUT /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.appointment_reschedules.update",
    "/crm/{version}/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("data");

/// `PUT /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.appointment_reschedules.update_many",
    "/crm/{version}/Appointments_Rescheduled_History__s",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("data");

/// `DELETE /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`. Scope `ZohoCRM.modules.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.appointment_reschedules.delete",
    "/crm/{version}/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}",
)
.scopes(&["ZohoCRM.modules.ALL"])
.rows("data");

/// Appointment reschedules.
///
/// From [`Crm::appointment_reschedules`](crate::Crm::appointment_reschedules); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct AppointmentReschedulesClient {
    client: Client,
}

impl Crm {
    /// Appointment reschedules.
    #[must_use]
    pub fn appointment_reschedules(&self) -> AppointmentReschedulesClient {
        AppointmentReschedulesClient {
            client: self.client().clone(),
        }
    }
}

impl AppointmentReschedulesClient {
    /// Lists appointment reschedules.
    ///
    /// `GET /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`. Comes in pages
    /// of up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets an appointment reschedule.
    ///
    /// `GET /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`. Scope
    /// `ZohoCRM.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, appointments_rescheduled_history_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(appointments_rescheduled_history_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        }))
    }

    /// Creates an appointment reschedule.
    ///
    /// `POST /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, data: &[AppointmentRescheduleInput]) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Updates an appointment reschedule.
    ///
    /// `PUT /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`. Scope
    /// `ZohoCRM.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        appointments_rescheduled_history_id: impl Into<Id>,
        body: &AppointmentRescheduleInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(appointments_rescheduled_history_id.into())
            .json_list("data", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Updates several appointment reschedules.
    ///
    /// `PUT /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, data: &[AppointmentRescheduleInput]) -> Call<RowOutcomes> {
        let request = self.client.request(&UPDATE_MANY).json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Deletes an appointment reschedule.
    ///
    /// `DELETE /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`.
    /// Scope `ZohoCRM.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, appointments_rescheduled_history_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(appointments_rescheduled_history_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }
}

/// What may be set before `appointment_reschedules().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<AppointmentReschedule>);

impl ListCall {
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

    /// Which way the list is ordered: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(ListCall => list AppointmentReschedule);

/// What may be set before `appointment_reschedules().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<AppointmentReschedule>);

impl GetCall {
    /// The API names of the fields that come, at the most 50 values. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &wire::strings::<String>(fields), 0..=50);
        self
    }
}

call!(GetCall => AppointmentReschedule);

/// Appointment reschedule, from `appointment_reschedules().list`, `appointment_reschedules().get`.
#[non_exhaustive]
pub struct AppointmentReschedule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `$currency_symbol`: text.
    pub currency_symbol: Option<String>,
    /// `Rescheduled_To`: a moment with its offset.
    pub rescheduled_to: Option<DateTime>,
    /// `$review_process`: yes or no.
    pub review_process: Option<bool>,
    /// `Reschedule_Reason`: text.
    pub reschedule_reason: Option<String>,
    /// `$sharing_permission`: text.
    pub sharing_permission: Option<String>,
    /// `Name`: its name.
    pub name: Option<String>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `$review`: yes or no.
    pub review: Option<bool>,
    /// `Rescheduled_By`: an object.
    pub rescheduled_by: Option<shared::UserRef>,
    /// `$state`: text.
    pub state: Option<String>,
    /// `$canvas_id`: the id of a canvas.
    pub canvas_id: Option<Id>,
    /// `$process_flow`: yes or no.
    pub process_flow: Option<bool>,
    /// `Rescheduled_Time`: a moment with its offset.
    pub rescheduled_time: Option<DateTime>,
    /// `$zia_visions`: yes or no.
    pub zia_visions: Option<bool>,
    /// `$approved`: yes or no.
    pub approved: Option<bool>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `$approval`: an object.
    pub approval: Option<Approval>,
    /// `Created_Time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `Rescheduled_From`: a moment with its offset.
    pub rescheduled_from: Option<DateTime>,
    /// `Appointment_Name`: an object.
    pub appointment_name: Option<shared::NameRef>,
    /// `$editable`: yes or no.
    pub editable: Option<bool>,
    /// `$orchestration`: yes or no.
    pub orchestration: Option<bool>,
    /// `$in_merge`: yes or no.
    pub in_merge: Option<bool>,
    /// `Created_By`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `$approval_state`: text.
    pub approval_state: Option<String>,
    /// `Reschedule_Note`: text.
    pub reschedule_note: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AppointmentReschedule {
    "id" => id,
    "$currency_symbol" => currency_symbol,
    "Rescheduled_To" => rescheduled_to,
    "$review_process" => review_process,
    "Reschedule_Reason" => reschedule_reason,
    "$sharing_permission" => sharing_permission,
    "Name" => name,
    "Modified_By" => modified_by,
    "$review" => review,
    "Rescheduled_By" => rescheduled_by,
    "$state" => state,
    "$canvas_id" => canvas_id,
    "$process_flow" => process_flow,
    "Rescheduled_Time" => rescheduled_time,
    "$zia_visions" => zia_visions,
    "$approved" => approved,
    "Modified_Time" => modified_time,
    "$approval" => approval,
    "Created_Time" => created_time,
    "Rescheduled_From" => rescheduled_from,
    "Appointment_Name" => appointment_name,
    "$editable" => editable,
    "$orchestration" => orchestration,
    "$in_merge" => in_merge,
    "Created_By" => created_by,
    "$approval_state" => approval_state,
    "Reschedule_Note" => reschedule_note;
    extra
});

/// Appointment reschedule input, for `appointment_reschedules().create`,
/// `appointment_reschedules().update`, `appointment_reschedules().update_many`.
pub struct AppointmentRescheduleInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Rescheduled_To`: a moment with its offset.
    pub rescheduled_to: Option<DateTime>,
    /// `Reschedule_Reason`: text.
    pub reschedule_reason: Option<String>,
    /// `Name`: its name.
    pub name: Option<String>,
    /// `Rescheduled_By`: an object.
    pub rescheduled_by: Option<shared::UserRef>,
    /// `Rescheduled_Time`: a moment with its offset.
    pub rescheduled_time: Option<DateTime>,
    /// `Rescheduled_From`: a moment with its offset.
    pub rescheduled_from: Option<DateTime>,
    /// `Appointment_Name`: an object.
    pub appointment_name: Option<shared::NameRef>,
    /// `Reschedule_Note`: text.
    pub reschedule_note: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AppointmentRescheduleInput {
    "id" => id,
    "Rescheduled_To" => rescheduled_to,
    "Reschedule_Reason" => reschedule_reason,
    "Name" => name,
    "Rescheduled_By" => rescheduled_by,
    "Rescheduled_Time" => rescheduled_time,
    "Rescheduled_From" => rescheduled_from,
    "Appointment_Name" => appointment_name,
    "Reschedule_Note" => reschedule_note;
    extra
});

/// Approval.
#[non_exhaustive]
pub struct Approval {
    /// `delegate`: yes or no.
    pub delegate: Option<bool>,
    /// `approve`: yes or no.
    pub approve: Option<bool>,
    /// `reject`: yes or no.
    pub reject: Option<bool>,
    /// `resubmit`: yes or no.
    pub resubmit: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Approval {
    "delegate" => delegate,
    "approve" => approve,
    "reject" => reject,
    "resubmit" => resubmit;
    extra
});
