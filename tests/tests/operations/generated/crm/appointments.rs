// Written by `cargo xtask codegen` from xtask/catalog/crm/appointments.toml; changes belong there.
//! The calls of `appointments`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::appointments::LIST,
        call: |crm, given| {
            let call: zoho_crm::appointments::ListAppointments = crm
                .appointments()
                .list(many::<String>(given.query("fields")))
                .cvid(given.query("cvid"))
                .page_token(given.query("page_token"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .sort_order(given.query("sort_order"))
                .sort_by(given.query("sort_by"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointments::GET,
        call: |crm, given| {
            let call: zoho_crm::appointments::GetAppointment =
                crm.appointments().get(given.path("appointment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointments::CREATE,
        call: |crm, given| {
            let call: zoho_crm::appointments::CreateAppointments = crm
                .appointments()
                .create(&given.body::<Vec<zoho_crm::appointments::AppointmentInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointments::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::appointments::UpdateAppointment = crm.appointments().update(
                given.path("appointment_id"),
                &given.body::<zoho_crm::appointments::AppointmentInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointments::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::appointments::UpdateManyAppointments = crm
                .appointments()
                .update_many(&given.body::<Vec<zoho_crm::appointments::AppointmentInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointments::DELETE,
        call: |crm, given| {
            let call: zoho_crm::appointments::DeleteAppointment =
                crm.appointments().delete(given.path("appointment_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::appointments::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::appointments::DeleteManyAppointments = crm
                .appointments()
                .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
];
