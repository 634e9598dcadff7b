// Written by `cargo xtask codegen` from desk/v1/skills.toml of the catalogue; changes belong there.
//! The operations of `skills` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::shared;
use super::super::skills;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&skills::LIST, |_, body| {
        response(&skills::LIST, body, |check| {
            check.list::<skills::Skill>("data");
        })
    }),
    Entry::new(&skills::GET, |_, body| {
        response(&skills::GET, body, |check| {
            check.member::<skills::Skill>("");
        })
    }),
    Entry::new(&skills::CREATE, |_, body| {
        response(&skills::CREATE, body, |check| {
            check.member::<skills::Skill>("");
        })
    })
    .body(|check| {
        check.member::<skills::SkillCreate>("");
    }),
    Entry::new(&skills::UPDATE, |_, body| {
        response(&skills::UPDATE, body, |check| {
            check.member::<skills::Skill>("");
        })
    })
    .body(|check| {
        check.member::<skills::SkillUpdate>("");
    }),
    Entry::new(&skills::DELETE, |_, body| nothing(&skills::DELETE, body)),
    Entry::new(&skills::EXECUTE_ASSIGNMENT, |_, body| {
        response(&skills::EXECUTE_ASSIGNMENT, body, |check| {
            check.member::<skills::SkillExecuteAssignmentResult>("");
        })
    }),
    Entry::new(&skills::GET_CONFIGURATION, |_, body| {
        response(&skills::GET_CONFIGURATION, body, |check| {
            check.member::<skills::SkillConfiguration>("");
        })
    }),
    Entry::new(&skills::LIST_BY_AGENT, |_, body| {
        response(&skills::LIST_BY_AGENT, body, |check| {
            check.list::<skills::Skill>("data");
        })
    }),
    Entry::new(&skills::LIST_CRITERIA_FIELDS, |_, body| {
        response(&skills::LIST_CRITERIA_FIELDS, body, |check| {
            check.list::<shared::CriteriaField>("criteriaFields");
        })
    }),
    Entry::new(&skills::LIST_RELATED_RULES, |_, body| {
        response(&skills::LIST_RELATED_RULES, body, |check| {
            check.list::<shared::RelatedRule>("data");
        })
    }),
    Entry::new(&skills::MAP_TO_AGENT, |_, body| {
        response(&skills::MAP_TO_AGENT, body, |check| {
            check.list::<skills::SkillMapToAgentResult>("data");
        })
    })
    .body(|check| {
        check.member::<skills::SkillMapToAgent>("");
    }),
    Entry::new(&skills::RECALCULATE_FOR_TICKET, |_, body| {
        response(&skills::RECALCULATE_FOR_TICKET, body, |check| {
            check.member::<skills::SkillRecalculateForTicketResult>("");
        })
    }),
    Entry::new(&skills::REORDER, |_, body| nothing(&skills::REORDER, body)).body(|check| {
        check.member::<skills::SkillMapToAgent>("");
    }),
    Entry::new(&skills::UPDATE_CONFIGURATION, |_, body| {
        response(&skills::UPDATE_CONFIGURATION, body, |check| {
            check.member::<skills::SkillConfiguration>("");
        })
    })
    .body(|check| {
        check.member::<skills::SkillUpdateConfiguration>("");
    }),
];
