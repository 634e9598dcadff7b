// Written by `cargo xtask codegen` from desk/v1/agents.toml of the catalogue; changes belong there.
//! The operations of `agents` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::agents;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&agents::LIST, |_, body| {
        response(&agents::LIST, body, |check| {
            check.list::<shared::Agent>("data");
        })
    }),
    Entry::new(&agents::GET, |_, body| {
        response(&agents::GET, body, |check| {
            check.member::<shared::Agent>("");
        })
    }),
    Entry::new(&agents::CREATE, |_, body| {
        response(&agents::CREATE, body, |check| {
            check.member::<shared::Agent>("");
        })
    })
    .body(|check| {
        check.member::<agents::AgentCreate>("");
    }),
    Entry::new(&agents::UPDATE, |_, body| {
        response(&agents::UPDATE, body, |check| {
            check.member::<shared::Agent>("");
        })
    })
    .body(|check| {
        check.member::<agents::AgentUpdate>("");
    }),
    Entry::new(&agents::DELETE, |_, body| nothing(&agents::DELETE, body)),
    Entry::new(&agents::COUNT, |_, body| {
        response(&agents::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&agents::ACTIVATE, |_, body| {
        nothing(&agents::ACTIVATE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    Entry::new(&agents::ANONYMIZE_DELETED, |_, body| {
        nothing(&agents::ANONYMIZE_DELETED, body)
    })
    .body(|check| {
        check.member::<shared::AgentAnonymizeDeleted>("");
    }),
    Entry::new(&agents::DEACTIVATE, |_, body| {
        nothing(&agents::DEACTIVATE, body)
    }),
    Entry::new(&agents::DELETE_MY_PHOTO, |_, body| {
        nothing(&agents::DELETE_MY_PHOTO, body)
    }),
    Entry::new(&agents::DELETE_UNCONFIRMED, |_, body| {
        nothing(&agents::DELETE_UNCONFIRMED, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    Entry::new(&agents::DISPLAY_ENTITY, |_, body| {
        nothing(&agents::DISPLAY_ENTITY, body)
    }),
    Entry::new(&agents::DOWNLOAD_PHOTO, |_, body| {
        nothing(&agents::DOWNLOAD_PHOTO, body)
    })
    .file(),
    Entry::new(&agents::GET_BY_EMAIL, |_, body| {
        response(&agents::GET_BY_EMAIL, body, |check| {
            check.member::<shared::Agent>("");
        })
    }),
    Entry::new(&agents::GET_BY_ZUID, |_, body| {
        response(&agents::GET_BY_ZUID, body, |check| {
            check.member::<shared::Agent>("");
        })
    }),
    Entry::new(&agents::GET_COUNTS, |_, body| {
        response(&agents::GET_COUNTS, body, |check| {
            check.member::<agents::AgentCounts>("");
        })
    }),
    Entry::new(&agents::GET_ME, |_, body| {
        response(&agents::GET_ME, body, |check| {
            check.member::<agents::CurrentAgent>("");
        })
    }),
    Entry::new(&agents::GET_MY_ENTITY_PREFERENCES, |_, body| {
        response(&agents::GET_MY_ENTITY_PREFERENCES, body, |check| {
            check.list::<agents::AgentEntityPreference>("data");
        })
    }),
    Entry::new(&agents::GET_MY_PREFERENCES, |_, body| {
        response(&agents::GET_MY_PREFERENCES, body, |check| {
            check.member::<agents::AgentPreferences>("");
        })
    }),
    Entry::new(&agents::LIST_BY_IDS, |_, body| {
        response(&agents::LIST_BY_IDS, body, |check| {
            check.list::<shared::Agent>("data");
        })
    }),
    Entry::new(&agents::LIST_DELETED, |_, body| {
        response(&agents::LIST_DELETED, body, |check| {
            check.list::<agents::AgentDeleted>("data");
        })
    }),
    Entry::new(&agents::REINVITE, |_, body| {
        nothing(&agents::REINVITE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    Entry::new(&agents::SCHEDULE_REASSIGNMENT, |_, body| {
        nothing(&agents::SCHEDULE_REASSIGNMENT, body)
    })
    .body(|check| {
        check.member::<Vec<agents::AgentReassignment>>("agentReassignment");
    }),
    Entry::new(&agents::UPDATE_MY_ENTITY_PREFERENCES, |_, body| {
        nothing(&agents::UPDATE_MY_ENTITY_PREFERENCES, body)
    })
    .body(|check| {
        check.member::<Vec<agents::AgentEntityPreference>>("data");
    }),
    Entry::new(&agents::UPDATE_MY_PREFERENCES, |_, body| {
        nothing(&agents::UPDATE_MY_PREFERENCES, body)
    })
    .body(|check| {
        check.member::<agents::AgentPreferencesUpdate>("");
    }),
    Entry::new(&agents::UPLOAD_MY_PHOTO, |_, body| {
        response(&agents::UPLOAD_MY_PHOTO, body, |check| {
            check.member::<agents::AgentPhoto>("");
        })
    }),
];
