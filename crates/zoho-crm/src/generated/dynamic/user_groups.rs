// Written by `cargo xtask codegen` from crm/v8/user_groups.toml of the catalogue; changes belong there.
//! The operations of `user_groups` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};
use zoho_types::json::Json;

use super::super::user_groups;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&user_groups::LIST, |_, body| {
        response(&user_groups::LIST, body, |check| {
            check.list::<user_groups::UserGroup>("user_groups");
        })
    }),
    Entry::new(&user_groups::GET, |_, body| {
        response(&user_groups::GET, body, |check| {
            check.first::<user_groups::UserGroup>("user_groups");
        })
    }),
    Entry::new(&user_groups::CREATE, |_, body| {
        response(&user_groups::CREATE, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_groups::UserGroupInput>>("user_groups");
    }),
    Entry::new(&user_groups::UPDATE, |_, body| {
        response(&user_groups::UPDATE, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_groups::UserGroupInput>>("user_groups");
    }),
    Entry::new(&user_groups::UPDATE_MANY, |_, body| {
        response(&user_groups::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_groups::UserGroupInput>>("user_groups");
    }),
    Entry::new(&user_groups::DELETE, |_, body| {
        response(&user_groups::DELETE, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    }),
    Entry::new(&user_groups::COUNT_SOURCES, |_, body| {
        response(&user_groups::COUNT_SOURCES, body, |check| {
            check.list::<user_groups::UserGroupSourceCount>("sources_count");
        })
    }),
    Entry::new(&user_groups::COUNT_USERS, |_, body| {
        response(&user_groups::COUNT_USERS, body, |check| {
            check.list::<user_groups::UserGroupUserCount>("associated_users_count");
        })
    }),
    Entry::new(&user_groups::COUNT_USERS_BY_SOURCE, |_, body| {
        response(&user_groups::COUNT_USERS_BY_SOURCE, body, |check| {
            check.member::<Json>("");
        })
    }),
    Entry::new(&user_groups::GET_DELETION_STATUS, |_, body| {
        response(&user_groups::GET_DELETION_STATUS, body, |check| {
            check.list::<user_groups::UserGroupDeletionStatus>("deletion_jobs");
        })
    }),
    Entry::new(&user_groups::LIST_ASSIGNED, |_, body| {
        response(&user_groups::LIST_ASSIGNED, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupAssignmentQuery>("get_assigned");
    }),
    Entry::new(&user_groups::LIST_ASSOCIATIONS, |_, body| {
        response(&user_groups::LIST_ASSOCIATIONS, body, |check| {
            check.list::<user_groups::UserGroupAssociation>("associations");
        })
    }),
    Entry::new(&user_groups::LIST_BY_USER, |_, body| {
        response(&user_groups::LIST_BY_USER, body, |check| {
            check.list::<user_groups::AssociatedGroup>("user_groups");
        })
    }),
    Entry::new(&user_groups::LIST_SOURCES, |_, body| {
        response(&user_groups::LIST_SOURCES, body, |check| {
            check.list::<user_groups::UserGroupSource>("sources");
        })
    }),
    Entry::new(&user_groups::LIST_UNASSIGNED, |_, body| {
        response(&user_groups::LIST_UNASSIGNED, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupAssignmentQuery>("get_unassigned");
    }),
];
