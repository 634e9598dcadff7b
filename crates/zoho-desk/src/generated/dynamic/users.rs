// Written by `cargo xtask codegen` from desk/v1/users.toml of the catalogue; changes belong there.
//! The operations of `users` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::shared;
use super::super::users;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&users::LIST, |_, body| {
        response(&users::LIST, body, |check| {
            check.list::<shared::User>("data");
        })
    }),
    Entry::new(&users::GET, |_, body| {
        response(&users::GET, body, |check| {
            check.member::<shared::User>("");
        })
    }),
    Entry::new(&users::UPDATE, |_, body| {
        response(&users::UPDATE, body, |check| {
            check.member::<shared::User>("");
        })
    })
    .body(|check| {
        check.member::<users::UserUpdate>("");
    }),
    Entry::new(&users::ANONYMIZE, |_, body| {
        nothing(&users::ANONYMIZE, body)
    })
    .body(|check| {
        check.member::<shared::AgentAnonymizeDeleted>("");
    }),
    Entry::new(&users::ASSIGN_LABELS, |_, body| {
        response(&users::ASSIGN_LABELS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserAssignLabels>>("labels");
    }),
    Entry::new(&users::ASSOCIATE_GROUPS, |_, body| {
        response(&users::ASSOCIATE_GROUPS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ParentTicket>>("groups");
    }),
    Entry::new(&users::DISSOCIATE_GROUPS, |_, body| {
        response(&users::DISSOCIATE_GROUPS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("groupIds");
    }),
    Entry::new(&users::LIST_GROUPS, |_, body| {
        response(&users::LIST_GROUPS, body, |check| {
            check.list::<users::UserGroup>("data");
        })
    }),
    Entry::new(&users::LIST_LABELS, |_, body| {
        response(&users::LIST_LABELS, body, |check| {
            check.list::<shared::Label>("data");
        })
    }),
    Entry::new(&users::REMOVE, |_, body| nothing(&users::REMOVE, body)),
    Entry::new(&users::REMOVE_LABELS, |_, body| {
        response(&users::REMOVE_LABELS, body, |check| {
            check.list::<users::UserAssignLabelsResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("labelIds");
    }),
];
