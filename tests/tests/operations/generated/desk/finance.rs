// Written by `cargo xtask codegen` from desk/v1/finance.toml of the catalogue; changes belong there.
//! The calls of `finance`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::finance::LIST_ESTIMATES,
        call: |desk, given| {
            let call: zoho_desk::finance::ListFinanceEstimates = desk
                .finance()
                .list_estimates(given.path("finance_service"), given.query("deskModuleName"))
                .desk_entity_id(given.query("deskEntityId"))
                .page_number(one::<i64>(given.query("pageNumber")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::finance::LIST_INVOICES,
        call: |desk, given| {
            let call: zoho_desk::finance::ListFinanceInvoices = desk
                .finance()
                .list_invoices(given.path("finance_service"), given.query("deskModuleName"))
                .desk_entity_id(given.query("deskEntityId"))
                .page_number(one::<i64>(given.query("pageNumber")))
                .department_id(given.query("departmentId"))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::finance::MARK_INVOICES_AS_SENT,
        call: |desk, given| {
            let call: zoho_desk::finance::MarkFinanceInvoicesAsSent =
                desk.finance().mark_invoices_as_sent(
                    given.path("finance_service"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::finance::UPDATE_ESTIMATE,
        call: |desk, given| {
            let call: zoho_desk::finance::UpdateFinanceEstimate = desk.finance().update_estimate(
                given.path("finance_service"),
                given.path("estimate_id"),
                given.body::<String>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::finance::UPDATE_INVOICE,
        call: |desk, given| {
            let call: zoho_desk::finance::UpdateFinanceInvoice = desk.finance().update_invoice(
                given.path("finance_service"),
                given.path("invoice_id"),
                given.body::<String>(),
            );
            erase(call.into_call())
        },
    },
];
