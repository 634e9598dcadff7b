// Written by `cargo xtask codegen` from crm/v8/appointment_preferences.toml of the catalogue; changes belong there.
//! How appointments behave.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.appointment_preferences().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.org.READ`.
pub static GET: Operation = Operation::get(
    "crm.appointment_preferences.get",
    "/crm/{version}/settings/appointment_preferences",
)
.scopes(&["ZohoCRM.org.READ"])
.alternatives(&[&["ZohoCRM.modules.appointments.ALL"]]);

/// `PUT /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.org.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.appointment_preferences.update",
    "/crm/{version}/settings/appointment_preferences",
)
.scopes(&["ZohoCRM.org.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.appointments.ALL"]])
.rows("appointment_preferences");

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE];

/// How appointments behave.
///
/// From [`Crm::appointment_preferences`](crate::Crm::appointment_preferences).
#[derive(Debug, Clone)]
pub struct AppointmentPreferencesClient {
    client: Client,
}

impl Crm {
    /// How appointments behave.
    #[must_use]
    pub fn appointment_preferences(&self) -> AppointmentPreferencesClient {
        AppointmentPreferencesClient {
            client: self.client().clone(),
        }
    }
}

impl AppointmentPreferencesClient {
    /// Gets an appointment preference.
    ///
    /// `GET /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.org.READ`. Retried on transient
    /// failures.
    pub fn get(&self) -> GetAppointmentPreferences {
        GetAppointmentPreferences(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, "appointment_preferences"),
        ))
    }

    /// Updates an appointment preference.
    ///
    /// `PUT /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.org.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, body: &AppointmentPreference) -> UpdateAppointmentPreferences {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("appointment_preferences", body);
        UpdateAppointmentPreferences(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "appointment_preferences")
        }))
    }
}

call! {
    /// Returned by [`AppointmentPreferencesClient::get`](crate::appointment_preferences::AppointmentPreferencesClient::get).
    GetAppointmentPreferences => AppointmentPreference
}

impl GetAppointmentPreferences {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`AppointmentPreferencesClient::update`](crate::appointment_preferences::AppointmentPreferencesClient::update).
    UpdateAppointmentPreferences => RowOutcomes
}

/// Sent by `appointment_preferences().update`. Returned by `appointment_preferences().get`.
pub struct AppointmentPreference {
    pub show_job_sheet: Option<bool>,
    pub when_duration_exceeds: Option<String>,
    /// One of `do_not_create_deal`, `create_deal`.
    pub when_appointment_completed: Option<WhenAppointmentCompleted>,
    pub allow_booking_outside_service_availability: Option<bool>,
    pub allow_booking_outside_businesshours: Option<bool>,
    pub deal_record_configuration: Option<DealRecordConfiguration>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AppointmentPreference {
    "show_job_sheet" => show_job_sheet,
    "when_duration_exceeds" => when_duration_exceeds,
    "when_appointment_completed" => when_appointment_completed,
    "allow_booking_outside_service_availability" => allow_booking_outside_service_availability,
    "allow_booking_outside_businesshours" => allow_booking_outside_businesshours,
    "deal_record_configuration" => deal_record_configuration;
    extra
});

pub struct DealRecordConfiguration {
    pub id: Option<Id>,
    pub layout: Option<shared::ApiNameRef>,
    pub field_mappings: Option<Vec<FieldMapping>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DealRecordConfiguration {
    "id" => id,
    "layout" => layout,
    "field_mappings" => field_mappings;
    extra
});

pub struct FieldMapping {
    /// One of `static`, `merge_field`.
    pub type_: Option<shared::FieldMappingType>,
    pub value: Option<String>,
    pub field: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldMapping {
    "type" => type_,
    "value" => value,
    "field" => field;
    extra
});

open_enum! {
    pub enum WhenAppointmentCompleted {
        /// `do_not_create_deal`
        DoNotCreateDeal = "do_not_create_deal",
        /// `create_deal`
        CreateDeal = "create_deal",
    }
}
