// Written by `cargo xtask codegen` from desk/v1/im_metrics.toml of the catalogue; changes belong there.
//! The operations of `im_metrics` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::im_metrics;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_metrics::GET_AGENTS, |_, body| {
        response(&im_metrics::GET_AGENTS, body, |check| {
            check.member::<im_metrics::ImMetricAgents>("");
        })
    }),
    Entry::new(&im_metrics::GET_CONVERSATIONS, |_, body| {
        response(&im_metrics::GET_CONVERSATIONS, body, |check| {
            check.member::<im_metrics::ImMetricConversations>("");
        })
    }),
    Entry::new(&im_metrics::GET_MESSAGES, |_, body| {
        response(&im_metrics::GET_MESSAGES, body, |check| {
            check.member::<im_metrics::ImMetricMessages>("");
        })
    }),
    Entry::new(&im_metrics::GET_PAYMENTS, |_, body| {
        response(&im_metrics::GET_PAYMENTS, body, |check| {
            check.member::<im_metrics::ImMetricPayments>("");
        })
    }),
    Entry::new(&im_metrics::GET_SESSIONS, |_, body| {
        response(&im_metrics::GET_SESSIONS, body, |check| {
            check.member::<im_metrics::ImMetricSessions>("");
        })
    }),
];
