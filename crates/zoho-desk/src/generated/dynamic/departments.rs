// Written by `cargo xtask codegen` from xtask/catalog/desk/departments.toml; changes belong there.
//! The operations of `departments` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::departments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&departments::LIST, |_, body| {
        answer(&departments::LIST, body, |check| {
            check.list::<departments::Department>("data");
        })
    }),
    Entry::new(&departments::GET, |_, body| {
        answer(&departments::GET, body, |check| {
            check.member::<departments::Department>("");
        })
    }),
    Entry::new(&departments::CREATE, |_, body| {
        answer(&departments::CREATE, body, |check| {
            check.member::<departments::Department>("");
        })
    })
    .body(|check| {
        check.member::<departments::DepartmentInput>("");
    }),
    Entry::new(&departments::UPDATE, |_, body| {
        answer(&departments::UPDATE, body, |check| {
            check.member::<departments::Department>("");
        })
    })
    .body(|check| {
        check.member::<departments::DepartmentInput>("");
    }),
    Entry::new(&departments::COUNT, |_, body| {
        answer(&departments::COUNT, body, |check| {
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
        answer(&departments::CHECK_EXISTS, body, |check| {
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
        answer(&departments::LIST_AGENTS, body, |check| {
            check.list::<shared::Agent>("data");
        })
    }),
    Entry::new(&departments::LIST_ASSOCIABLE_AGENTS, |_, body| {
        answer(&departments::LIST_ASSOCIABLE_AGENTS, body, |check| {
            check.list::<departments::AssociableAgent>("data");
        })
    }),
    Entry::new(&departments::LIST_BY_IDS, |_, body| {
        answer(&departments::LIST_BY_IDS, body, |check| {
            check.list::<departments::Department>("data");
        })
    }),
    Entry::new(&departments::LIST_MINE, |_, body| {
        answer(&departments::LIST_MINE, body, |check| {
            check.list::<departments::MyDepartment>("data");
        })
    }),
    Entry::new(&departments::UPLOAD_LOGO, |_, body| {
        nothing(&departments::UPLOAD_LOGO, body)
    }),
];
