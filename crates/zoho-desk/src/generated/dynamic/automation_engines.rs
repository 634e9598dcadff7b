// Written by `cargo xtask codegen` from desk/v1/automation_engines.toml of the catalogue; changes belong there.
//! The operations of `automation_engines` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::automation_engines;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&automation_engines::GET_FEATURE_COUNTS, |_, body| {
        response(&automation_engines::GET_FEATURE_COUNTS, body, |check| {
            check.member::<automation_engines::AutomationEngineFeatureCounts>("");
        })
    }),
    Entry::new(&automation_engines::LIST_ACTIONS, |_, body| {
        response(&automation_engines::LIST_ACTIONS, body, |check| {
            check.member::<automation_engines::AutomationEngineActions>("");
        })
    }),
    Entry::new(&automation_engines::LIST_EVENTS, |_, body| {
        response(&automation_engines::LIST_EVENTS, body, |check| {
            check.list::<automation_engines::Event>("data");
        })
    }),
    Entry::new(&automation_engines::LIST_MODULES, |_, body| {
        response(&automation_engines::LIST_MODULES, body, |check| {
            check.list::<shared::Module>("data");
        })
    }),
];
