// Written by `cargo xtask codegen` from desk/v1/ticket_approvals.toml of the catalogue; changes belong there.
//! The operations of `ticket_approvals` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::ticket_approvals;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_approvals::LIST, |_, body| {
        response(&ticket_approvals::LIST, body, |check| {
            check.list::<ticket_approvals::TicketApproval>("data");
        })
    }),
    Entry::new(&ticket_approvals::GET, |_, body| {
        response(&ticket_approvals::GET, body, |check| {
            check.member::<ticket_approvals::TicketApproval>("");
        })
    }),
    Entry::new(&ticket_approvals::CREATE, |_, body| {
        response(&ticket_approvals::CREATE, body, |check| {
            check.list::<ticket_approvals::TicketApproval>("approvals");
        })
    })
    .body(|check| {
        check.member::<ticket_approvals::TicketApprovalCreate>("");
    }),
    Entry::new(&ticket_approvals::UPDATE, |_, body| {
        response(&ticket_approvals::UPDATE, body, |check| {
            check.member::<ticket_approvals::TicketApproval>("");
        })
    })
    .body(|check| {
        check.member::<ticket_approvals::TicketApprovalUpdate>("");
    }),
    Entry::new(&ticket_approvals::LIST_MY_PENDING, |_, body| {
        response(&ticket_approvals::LIST_MY_PENDING, body, |check| {
            check.member::<ticket_approvals::PendingApprovals>("");
        })
    }),
];
