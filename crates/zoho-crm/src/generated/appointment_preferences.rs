// Written by `cargo xtask codegen` from xtask/catalog/crm/appointment_preferences.toml; changes belong there.
//! How appointments behave.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.appointment_preferences().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, call, object, open_enum, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// How appointments behave.
///
/// From [`Crm::appointment_preferences`](crate::Crm::appointment_preferences); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.org.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self) -> GetCall {
        GetCall(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| wire::one(body, "appointment_preferences"),
        ))
    }

    /// Updates an appointment preference.
    ///
    /// `PUT /crm/v8/settings/appointment_preferences`. Scope `ZohoCRM.org.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, body: &AppointmentPreference) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("appointment_preferences", body);
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
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(GetCall => AppointmentPreference);

/// Appointment preference, for `appointment_preferences().update`, from
/// `appointment_preferences().get`.
pub struct AppointmentPreference {
    /// `show_job_sheet`: yes or no.
    pub show_job_sheet: Option<bool>,
    /// `when_duration_exceeds`: text.
    pub when_duration_exceeds: Option<String>,
    /// `when_appointment_completed`: one of `do_not_create_deal`, `create_deal`.
    pub when_appointment_completed: Option<WhenAppointmentCompleted>,
    /// `allow_booking_outside_service_availability`: yes or no.
    pub allow_booking_outside_service_availability: Option<bool>,
    /// `allow_booking_outside_businesshours`: yes or no.
    pub allow_booking_outside_businesshours: Option<bool>,
    /// `deal_record_configuration`: an object.
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

/// Deal record configuration.
pub struct DealRecordConfiguration {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `layout`: an object.
    pub layout: Option<shared::ApiNameRef>,
    /// `field_mappings`: a list.
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

/// Field mapping.
pub struct FieldMapping {
    /// `type`: one of `static`, `merge_field`.
    pub type_: Option<shared::FieldMappingType>,
    /// `value`: text.
    pub value: Option<String>,
    /// `field`: an object.
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
    /// When appointment completed.
    pub enum WhenAppointmentCompleted {
        /// `do_not_create_deal`
        DoNotCreateDeal = "do_not_create_deal",
        /// `create_deal`
        CreateDeal = "create_deal",
    }
}
