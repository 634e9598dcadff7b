// Written by `cargo xtask codegen` from crm/v8/users.toml of the catalogue; changes belong there.
//! The operations of `users` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::users;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&users::LIST, |_, body| {
        response(&users::LIST, body, |check| {
            check.list::<shared::User>("users");
        })
    }),
    Entry::new(&users::GET, |_, body| {
        response(&users::GET, body, |check| {
            check.first::<shared::User>("users");
        })
    }),
    Entry::new(&users::CREATE, |_, body| {
        response(&users::CREATE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    Entry::new(&users::UPDATE, |_, body| {
        response(&users::UPDATE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    Entry::new(&users::UPDATE_MANY, |_, body| {
        response(&users::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    Entry::new(&users::DELETE, |_, body| {
        response(&users::DELETE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    Entry::new(&users::COUNT, |_, body| {
        response(&users::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&users::GET_TRANSFER_AND_DELETE_STATUS, |_, body| {
        response(&users::GET_TRANSFER_AND_DELETE_STATUS, body, |check| {
            check.list::<users::UserTransferAndDeleteStatus>("transfer_and_delete");
        })
    }),
    Entry::new(&users::GET_TRANSFER_STATUS, |_, body| {
        response(&users::GET_TRANSFER_STATUS, body, |check| {
            check.list::<users::UserTransferStatus>("transfer");
        })
    }),
    Entry::new(&users::TRANSFER, |_, body| {
        response(&users::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "transfer"));
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserTransferAndDelete>>("transfer");
    }),
    Entry::new(&users::TRANSFER_AND_DELETE, |_, body| {
        response(&users::TRANSFER_AND_DELETE, body, |check| {
            check.rows(rows::tally(body, "transfer_and_delete"));
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserTransferAndDelete>>("transfer_and_delete");
    }),
    Entry::new(&users::TRANSFER_AND_DELETE_MANY, |_, body| {
        response(&users::TRANSFER_AND_DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "transfer_and_delete"));
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserTransferAndDeleteMany>>("transfer_and_delete");
    }),
    Entry::new(&users::VALIDATE_TRANSFER, |_, body| {
        response(&users::VALIDATE_TRANSFER, body, |check| {
            check.list::<users::UserTransferCheck>("validate_before_transfer");
        })
    }),
];
