// Written by `cargo xtask codegen` from desk/v1/support_plans.toml of the catalogue; changes belong there.
//! The operations of `support_plans` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::support_plans;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&support_plans::LIST, |_, body| {
        response(&support_plans::LIST, body, |check| {
            check.list::<support_plans::SupportPlan>("data");
        })
    }),
    Entry::new(&support_plans::GET, |_, body| {
        response(&support_plans::GET, body, |check| {
            check.member::<support_plans::SupportPlan>("");
        })
    }),
    Entry::new(&support_plans::CREATE, |_, body| {
        response(&support_plans::CREATE, body, |check| {
            check.member::<support_plans::SupportPlan>("");
        })
    })
    .body(|check| {
        check.member::<support_plans::SupportPlanCreate>("");
    }),
    Entry::new(&support_plans::UPDATE, |_, body| {
        response(&support_plans::UPDATE, body, |check| {
            check.member::<support_plans::SupportPlan>("");
        })
    })
    .body(|check| {
        check.member::<support_plans::SupportPlanUpdate>("");
    }),
    Entry::new(&support_plans::DELETE, |_, body| {
        nothing(&support_plans::DELETE, body)
    }),
];
