// Written by `cargo xtask codegen` from xtask/catalog/crm/appointment_reschedules.toml; changes belong there.
//! The calls of `appointment_reschedules`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::appointment_reschedules::LIST,
        call: |crm, given| {
            let call: zoho_crm::appointment_reschedules::ListAppointmentReschedules = crm
                .appointment_reschedules()
                .list(many::<String>(given.query("fields")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .sort_order(given.query("sort_order"))
                .sort_by(given.query("sort_by"))
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointment_reschedules::GET,
        call: |crm, given| {
            let call: zoho_crm::appointment_reschedules::GetAppointmentReschedule = crm
                .appointment_reschedules()
                .get(given.path("appointments_rescheduled_history_id"))
                .fields(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointment_reschedules::CREATE,
        call: |crm, given| {
            let call: zoho_crm::appointment_reschedules::CreateAppointmentReschedules =
                crm.appointment_reschedules().create(
                    &given
                        .body::<Vec<zoho_crm::appointment_reschedules::AppointmentRescheduleInput>>(
                        ),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointment_reschedules::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::appointment_reschedules::UpdateAppointmentReschedule =
                crm.appointment_reschedules().update(
                    given.path("appointments_rescheduled_history_id"),
                    &given.body::<zoho_crm::appointment_reschedules::AppointmentRescheduleInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointment_reschedules::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::appointment_reschedules::UpdateManyAppointmentReschedules =
                crm.appointment_reschedules().update_many(
                    &given
                        .body::<Vec<zoho_crm::appointment_reschedules::AppointmentRescheduleInput>>(
                        ),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointment_reschedules::DELETE,
        call: |crm, given| {
            let call: zoho_crm::appointment_reschedules::DeleteAppointmentReschedule = crm
                .appointment_reschedules()
                .delete(given.path("appointments_rescheduled_history_id"));
            erase(call.into_call())
        },
    },
];
