// Written by `cargo xtask codegen` from xtask/catalog/crm/appointment_preferences.toml; changes belong there.
//! How appointments behave.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.appointment_preferences().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, Operation, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Crm, RowOutcome, rows, shared};

/// `GET /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.modules.appointments.ALL`.
pub static GET: Operation = Operation::get(
    "crm.appointment_preferences.get",
    "/crm/{version}/settings/appointment_preferences",
)
.scopes(&["ZohoCRM.modules.appointments.ALL"]);

/// `PUT /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.modules.appointments.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.appointment_preferences.update",
    "/crm/{version}/settings/appointment_preferences",
)
.scopes(&["ZohoCRM.modules.appointments.ALL"])
.rows("appointment_preferences");

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
    /// `GET /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.modules.appointments.ALL`.
    pub fn get(&self) -> GetCall {
        GetCall(Call::new(
            self.client.clone(),
            Request::new(&GET),
            |_, body| wire::one(body, "appointment_preferences"),
        ))
    }

    /// Updates an appointment preference.
    ///
    /// `PUT /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.modules.appointments.ALL`.
    pub fn update(&self, body: &AppointmentPreference) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE).body(
            "application/json",
            wire::body("appointment_preferences", body),
        );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "appointment_preferences")
        })
    }
}

/// What may be set before `appointment_preferences().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<AppointmentPreference>);

impl GetCall {
    /// Include.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(GetCall => AppointmentPreference);

/// Appointment preference, of `appointment_preferences().get`, `appointment_preferences().update`.
#[derive(Clone, Default, PartialEq)]
pub struct AppointmentPreference {
    /// Show job sheet.
    pub show_job_sheet: Option<bool>,
    /// When duration exceeds.
    pub when_duration_exceeds: Option<String>,
    /// When appointment completed.
    pub when_appointment_completed: Option<WhenAppointmentCompleted>,
    /// Allow booking outside service availability.
    pub allow_booking_outside_service_availability: Option<bool>,
    /// Allow booking outside businesshours.
    pub allow_booking_outside_businesshours: Option<bool>,
    /// Deal record configuration.
    pub deal_record_configuration: Option<DealRecordConfiguration>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AppointmentPreference {
    "show_job_sheet" => show_job_sheet,
    "when_duration_exceeds" => when_duration_exceeds,
    "when_appointment_completed" => when_appointment_completed,
    "allow_booking_outside_service_availability" => allow_booking_outside_service_availability,
    "allow_booking_outside_businesshours" => allow_booking_outside_businesshours,
    "deal_record_configuration" => deal_record_configuration;
    other
});

/// Deal record configuration.
#[derive(Clone, Default, PartialEq)]
pub struct DealRecordConfiguration {
    /// Id.
    pub id: Option<Id>,
    /// Layout.
    pub layout: Option<shared::ApiNameRef>,
    /// Field mappings.
    pub field_mappings: Option<Vec<FieldMapping>>,
}

object!(DealRecordConfiguration {
    "id" => id,
    "layout" => layout,
    "field_mappings" => field_mappings
});

/// Field mapping.
#[derive(Clone, Default, PartialEq)]
pub struct FieldMapping {
    /// Type.
    pub type_: Option<FieldMappingType>,
    /// Value.
    pub value: Option<String>,
    /// Field.
    pub field: Option<shared::ApiNameRef>,
}

object!(FieldMapping {
    "type" => type_,
    "value" => value,
    "field" => field
});

words! {
    /// Field mapping type.
    pub enum FieldMappingType {
        /// `static`
        Static = "static",
        /// `merge_field`
        MergeField = "merge_field",
    }
}

words! {
    /// When appointment completed.
    pub enum WhenAppointmentCompleted {
        /// `do_not_create_deal`
        DoNotCreateDeal = "do_not_create_deal",
        /// `create_deal`
        CreateDeal = "create_deal",
    }
}
