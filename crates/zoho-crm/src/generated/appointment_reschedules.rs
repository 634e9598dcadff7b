// Written by `cargo xtask codegen` from crm/v8/appointment_reschedules.toml of the catalogue; changes belong there.
//! Appointment reschedules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut appointment_reschedules = crm.appointment_reschedules().list(["Last_Name",
//! "Email"]).stream();
//! while let Some(appointment_reschedule) = appointment_reschedules.next().await {
//!     println!("{:?}", appointment_reschedule?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &UPDATE_MANY, &DELETE];

/// Appointment reschedules.
///
/// From [`Crm::appointment_reschedules`](crate::Crm::appointment_reschedules).
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
    /// `GET /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    ///
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(
        &self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListAppointmentReschedules {
        let mut request = self.client.request(&LIST);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListAppointmentReschedules(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets an appointment reschedule.
    ///
    /// `GET /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`. Scope
    /// `ZohoCRM.modules.ALL`. Retried on transient failures.
    pub fn get(
        &self,
        appointments_rescheduled_history_id: impl Into<Id>,
    ) -> GetAppointmentReschedule {
        let request = self
            .client
            .request(&GET)
            .segment(appointments_rescheduled_history_id.into());
        GetAppointmentReschedule(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Creates an appointment reschedule.
    ///
    /// `POST /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, data: &[AppointmentRescheduleInput]) -> CreateAppointmentReschedules {
        let request = self.client.request(&CREATE).json_list("data", data);
        CreateAppointmentReschedules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Updates an appointment reschedule.
    ///
    /// `PUT /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`. Scope
    /// `ZohoCRM.modules.ALL`. Retried on transient failures.
    pub fn update(
        &self,
        appointments_rescheduled_history_id: impl Into<Id>,
        body: &AppointmentRescheduleInput,
    ) -> UpdateAppointmentReschedule {
        let request = self
            .client
            .request(&UPDATE)
            .segment(appointments_rescheduled_history_id.into())
            .json_list("data", std::slice::from_ref(body));
        UpdateAppointmentReschedule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Updates several appointment reschedules.
    ///
    /// `PUT /crm/v8/Appointments_Rescheduled_History__s`. Scope `ZohoCRM.modules.ALL`. Retried on
    /// transient failures.
    pub fn update_many(
        &self,
        data: &[AppointmentRescheduleInput],
    ) -> UpdateManyAppointmentReschedules {
        let request = self.client.request(&UPDATE_MANY).json_list("data", data);
        UpdateManyAppointmentReschedules(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Deletes an appointment reschedule.
    ///
    /// `DELETE /crm/v8/Appointments_Rescheduled_History__s/{appointments_rescheduled_history_id}`.
    /// Scope `ZohoCRM.modules.ALL`. Retried on transient failures.
    pub fn delete(
        &self,
        appointments_rescheduled_history_id: impl Into<Id>,
    ) -> DeleteAppointmentReschedule {
        let request = self
            .client
            .request(&DELETE)
            .segment(appointments_rescheduled_history_id.into());
        DeleteAppointmentReschedule(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }
}

call! {
    /// Returned by [`AppointmentReschedulesClient::list`](crate::appointment_reschedules::AppointmentReschedulesClient::list).
    ListAppointmentReschedules => list AppointmentReschedule
}

impl ListAppointmentReschedules {
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

    /// The sort direction: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`AppointmentReschedulesClient::get`](crate::appointment_reschedules::AppointmentReschedulesClient::get).
    GetAppointmentReschedule => AppointmentReschedule
}

impl GetAppointmentReschedule {
    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }
}

call! {
    /// Returned by [`AppointmentReschedulesClient::create`](crate::appointment_reschedules::AppointmentReschedulesClient::create).
    CreateAppointmentReschedules => RowOutcomes
}

call! {
    /// Returned by [`AppointmentReschedulesClient::update`](crate::appointment_reschedules::AppointmentReschedulesClient::update).
    UpdateAppointmentReschedule => RowOutcomes
}

call! {
    /// Returned by [`AppointmentReschedulesClient::update_many`](crate::appointment_reschedules::AppointmentReschedulesClient::update_many).
    UpdateManyAppointmentReschedules => RowOutcomes
}

call! {
    /// Returned by [`AppointmentReschedulesClient::delete`](crate::appointment_reschedules::AppointmentReschedulesClient::delete).
    DeleteAppointmentReschedule => RowOutcomes
}

/// Returned by `appointment_reschedules().list`, `appointment_reschedules().get`.
#[non_exhaustive]
pub struct AppointmentReschedule {
    pub id: Option<Id>,
    pub currency_symbol: Option<String>,
    pub rescheduled_to: Option<DateTime>,
    pub review_process: Option<bool>,
    pub reschedule_reason: Option<String>,
    pub sharing_permission: Option<String>,
    pub name: Option<String>,
    pub modified_by: Option<shared::UserRef>,
    pub review: Option<bool>,
    pub rescheduled_by: Option<shared::UserRef>,
    pub state: Option<String>,
    pub canvas_id: Option<Id>,
    pub process_flow: Option<bool>,
    pub rescheduled_time: Option<DateTime>,
    pub zia_visions: Option<bool>,
    pub approved: Option<bool>,
    pub modified_time: Option<DateTime>,
    pub approval: Option<Approval>,
    pub created_time: Option<DateTime>,
    pub rescheduled_from: Option<DateTime>,
    pub appointment_name: Option<shared::NameRef>,
    pub editable: Option<bool>,
    pub orchestration: Option<bool>,
    pub in_merge: Option<bool>,
    pub created_by: Option<shared::UserRef>,
    pub approval_state: Option<String>,
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

/// Sent by `appointment_reschedules().create`, `appointment_reschedules().update`,
/// `appointment_reschedules().update_many`.
pub struct AppointmentRescheduleInput {
    pub id: Option<Id>,
    pub rescheduled_to: Option<DateTime>,
    pub reschedule_reason: Option<String>,
    pub name: Option<String>,
    pub rescheduled_by: Option<shared::UserRef>,
    pub rescheduled_time: Option<DateTime>,
    pub rescheduled_from: Option<DateTime>,
    pub appointment_name: Option<shared::NameRef>,
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

#[non_exhaustive]
pub struct Approval {
    pub delegate: Option<bool>,
    pub approve: Option<bool>,
    pub reject: Option<bool>,
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
