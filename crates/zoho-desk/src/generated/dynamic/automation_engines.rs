// Written by `cargo xtask codegen` from xtask/catalog/desk/automation_engines.toml; changes belong there.
//! The operations of `automation_engines` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::automation_engines;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&automation_engines::GET_FEATURE_COUNTS, |_, body| {
        answer(&automation_engines::GET_FEATURE_COUNTS, body, |check| {
            check.member::<automation_engines::AutomationEngineFeatureCounts>("");
        })
    }),
    Entry::new(&automation_engines::LIST_ACTIONS, |_, body| {
        answer(&automation_engines::LIST_ACTIONS, body, |check| {
            check.member::<automation_engines::AutomationEngineActions>("");
        })
    }),
    Entry::new(&automation_engines::LIST_EVENTS, |_, body| {
        answer(&automation_engines::LIST_EVENTS, body, |check| {
            check.list::<automation_engines::Event>("data");
        })
    }),
    Entry::new(&automation_engines::LIST_MODULES, |_, body| {
        answer(&automation_engines::LIST_MODULES, body, |check| {
            check.list::<shared::Module>("data");
        })
    }),
];
