// Written by `cargo xtask codegen` from desk/v1/im_sessions.toml of the catalogue; changes belong there.
//! The operations of `im_sessions` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::im_sessions;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_sessions::LIST, |_, body| {
        response(&im_sessions::LIST, body, |check| {
            check.list::<shared::ImSession>("data");
        })
    }),
    Entry::new(&im_sessions::GET, |_, body| {
        response(&im_sessions::GET, body, |check| {
            check.member::<shared::ImSession>("");
        })
    }),
    Entry::new(&im_sessions::UPDATE, |_, body| {
        response(&im_sessions::UPDATE, body, |check| {
            check.member::<shared::ImSession>("");
        })
    })
    .body(|check| {
        check.member::<im_sessions::ImSessionUpdate>("");
    }),
    Entry::new(&im_sessions::GET_METRICS, |_, body| {
        response(&im_sessions::GET_METRICS, body, |check| {
            check.member::<im_sessions::ImSessionMetrics>("");
        })
    }),
    Entry::new(&im_sessions::INITIATE, |_, body| {
        response(&im_sessions::INITIATE, body, |check| {
            check.member::<shared::Message>("");
        })
    })
    .body(|check| {
        check.member::<im_sessions::ImSessionInitiate>("");
    }),
    Entry::new(&im_sessions::LIST_TICKETS, |_, body| {
        response(&im_sessions::LIST_TICKETS, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&im_sessions::START, |_, body| {
        response(&im_sessions::START, body, |check| {
            check.member::<shared::Message>("");
        })
    })
    .body(|check| {
        check.member::<im_sessions::ImSessionStart>("");
    }),
];
