// Written by `cargo xtask codegen` from desk/v1/ticket_templates.toml of the catalogue; changes belong there.
//! The calls of `ticket_templates`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_templates::LIST,
        call: |desk, given| {
            let call: zoho_desk::ticket_templates::ListTicketTemplates = desk
                .ticket_templates()
                .list()
                .show_in_customer_portal(one::<bool>(given.query("showInCustomerPortal")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .layout_id(given.query("layoutId"))
                .template_name(given.query("templateName"))
                .search_str(given.query("searchStr"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_templates::GET,
        call: |desk, given| {
            let call: zoho_desk::ticket_templates::GetTicketTemplate = desk
                .ticket_templates()
                .get(given.path("ticket_template_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_templates::CREATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_templates::CreateTicketTemplate = desk
                .ticket_templates()
                .create(&given.body::<zoho_desk::ticket_templates::TicketTemplateCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_templates::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_templates::UpdateTicketTemplate =
                desk.ticket_templates().update(
                    given.path("ticket_template_id"),
                    &given.body::<zoho_desk::ticket_templates::TicketTemplateUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_templates::DELETE_MANY,
        call: |desk, given| {
            let call: zoho_desk::ticket_templates::DeleteManyTicketTemplates = desk
                .ticket_templates()
                .delete_many(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
