// Written by `cargo xtask codegen` from desk/v1/departments.toml of the catalogue; changes belong there.
//! The operations of `departments` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::departments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&departments::LIST, |_, body| {
        response(&departments::LIST, body, |check| {
            check.list::<departments::Department>("data");
        })
    }),
    Entry::new(&departments::GET, |_, body| {
        response(&departments::GET, body, |check| {
            check.member::<departments::Department>("");
        })
    }),
    Entry::new(&departments::CREATE, |_, body| {
        response(&departments::CREATE, body, |check| {
            check.member::<departments::Department>("");
        })
    })
    .body(|check| {
        check.member::<departments::DepartmentInput>("");
    }),
    Entry::new(&departments::UPDATE, |_, body| {
        response(&departments::UPDATE, body, |check| {
            check.member::<departments::Department>("");
        })
    })
    .body(|check| {
        check.member::<departments::DepartmentInput>("");
    }),
    Entry::new(&departments::COUNT, |_, body| {
        response(&departments::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&departments::ASSOCIATE_AGENTS, |_, body| {
        nothing(&departments::ASSOCIATE_AGENTS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    Entry::new(&departments::CHECK_EXISTS, |_, body| {
        response(&departments::CHECK_EXISTS, body, |check| {
            check.member::<departments::DepartmentExistence>("");
        })
    }),
    Entry::new(&departments::DELETE_LOGO, |_, body| {
        nothing(&departments::DELETE_LOGO, body)
    }),
    Entry::new(&departments::DISABLE, |_, body| {
        nothing(&departments::DISABLE, body)
    })
    .body(|check| {
        check.member::<departments::DepartmentDisable>("");
    }),
    Entry::new(&departments::DISSOCIATE_AGENTS, |_, body| {
        nothing(&departments::DISSOCIATE_AGENTS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("agentIds");
    }),
    Entry::new(&departments::DOWNLOAD_LOGO, |_, body| {
        nothing(&departments::DOWNLOAD_LOGO, body)
    })
    .file(),
    Entry::new(&departments::ENABLE, |_, body| {
        nothing(&departments::ENABLE, body)
    }),
    Entry::new(&departments::LIST_AGENTS, |_, body| {
        response(&departments::LIST_AGENTS, body, |check| {
            check.list::<shared::Agent>("data");
        })
    }),
    Entry::new(&departments::LIST_ASSOCIABLE_AGENTS, |_, body| {
        response(&departments::LIST_ASSOCIABLE_AGENTS, body, |check| {
            check.list::<departments::AssociableAgent>("data");
        })
    }),
    Entry::new(&departments::LIST_BY_IDS, |_, body| {
        response(&departments::LIST_BY_IDS, body, |check| {
            check.list::<departments::Department>("data");
        })
    }),
    Entry::new(&departments::LIST_MINE, |_, body| {
        response(&departments::LIST_MINE, body, |check| {
            check.list::<departments::MyDepartment>("data");
        })
    }),
    Entry::new(&departments::UPLOAD_LOGO, |_, body| {
        nothing(&departments::UPLOAD_LOGO, body)
    }),
];
