// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_approvals.toml; changes belong there.
//! The calls of `ticket_approvals`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_approvals::LIST,
        call: |desk, given| {
            let call: zoho_desk::ticket_approvals::ListTicketApprovals = desk
                .ticket_approvals()
                .list(given.path("ticket_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_approvals::GET,
        call: |desk, given| {
            let call: zoho_desk::ticket_approvals::GetTicketApproval = desk
                .ticket_approvals()
                .get(given.path("ticket_id"), given.path("approval_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_approvals::CREATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_approvals::CreateTicketApproval =
                desk.ticket_approvals().create(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::ticket_approvals::TicketApprovalCreate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_approvals::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_approvals::UpdateTicketApproval =
                desk.ticket_approvals().update(
                    given.path("ticket_id"),
                    given.path("approval_id"),
                    &given.body::<zoho_desk::ticket_approvals::TicketApprovalUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_approvals::LIST_MY_PENDING,
        call: |desk, given| {
            let call: zoho_desk::ticket_approvals::ListMyTicketApprovalPending = desk
                .ticket_approvals()
                .list_my_pending(given.query("department"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
];
