// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_approvals.toml; changes belong there.
//! The operations of `ticket_approvals` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::ticket_approvals;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_approvals::LIST, |_, body| {
        answer(&ticket_approvals::LIST, body, |check| {
            check.list::<ticket_approvals::TicketApproval>("data");
        })
    }),
    Entry::new(&ticket_approvals::GET, |_, body| {
        answer(&ticket_approvals::GET, body, |check| {
            check.member::<ticket_approvals::TicketApproval>("");
        })
    }),
    Entry::new(&ticket_approvals::CREATE, |_, body| {
        answer(&ticket_approvals::CREATE, body, |check| {
            check.list::<ticket_approvals::TicketApproval>("approvals");
        })
    })
    .body(|check| {
        check.member::<ticket_approvals::TicketApprovalCreate>("");
    }),
    Entry::new(&ticket_approvals::UPDATE, |_, body| {
        answer(&ticket_approvals::UPDATE, body, |check| {
            check.member::<ticket_approvals::TicketApproval>("");
        })
    })
    .body(|check| {
        check.member::<ticket_approvals::TicketApprovalUpdate>("");
    }),
    Entry::new(&ticket_approvals::LIST_MY_PENDING, |_, body| {
        answer(&ticket_approvals::LIST_MY_PENDING, body, |check| {
            check.member::<ticket_approvals::PendingApprovals>("");
        })
    }),
];
