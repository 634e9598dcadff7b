// Written by `cargo xtask codegen` from desk/v1/accounts.toml of the catalogue; changes belong there.
//! The operations of `accounts` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::accounts;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&accounts::LIST, |_, body| {
        response(&accounts::LIST, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    Entry::new(&accounts::GET, |_, body| {
        response(&accounts::GET, body, |check| {
            check.member::<accounts::Account>("");
        })
    }),
    Entry::new(&accounts::CREATE, |_, body| {
        response(&accounts::CREATE, body, |check| {
            check.member::<accounts::Account>("");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountInput>("");
    }),
    Entry::new(&accounts::UPDATE, |_, body| {
        response(&accounts::UPDATE, body, |check| {
            check.member::<accounts::Account>("");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountInput>("");
    }),
    Entry::new(&accounts::UPDATE_MANY, |_, body| {
        response(&accounts::UPDATE_MANY, body, |check| {
            check.member::<accounts::AccountUpdateManyResult>("");
        })
    })
    .body(|check| {
        check.member::<shared::FieldUpdate>("");
    }),
    Entry::new(&accounts::MOVE_TO_TRASH, |_, body| {
        nothing(&accounts::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("accountIds");
    }),
    Entry::new(&accounts::SEARCH, |_, body| {
        response(&accounts::SEARCH, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    Entry::new(&accounts::COUNT, |_, body| {
        response(&accounts::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&accounts::ASSOCIATE_PRODUCTS, |_, body| {
        response(&accounts::ASSOCIATE_PRODUCTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountAssociateProducts>("");
    }),
    Entry::new(&accounts::GET_STATISTICS, |_, body| {
        response(&accounts::GET_STATISTICS, body, |check| {
            check.member::<accounts::AccountStatistics>("");
        })
    }),
    Entry::new(&accounts::LIST_BY_CONTACT, |_, body| {
        response(&accounts::LIST_BY_CONTACT, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    Entry::new(&accounts::LIST_BY_PRODUCT, |_, body| {
        response(&accounts::LIST_BY_PRODUCT, body, |check| {
            check.list::<accounts::Account>("data");
        })
    }),
    Entry::new(&accounts::LIST_CONTRACTS, |_, body| {
        response(&accounts::LIST_CONTRACTS, body, |check| {
            check.list::<shared::Contract>("data");
        })
    }),
    Entry::new(&accounts::LIST_HISTORY, |_, body| {
        response(&accounts::LIST_HISTORY, body, |check| {
            check.list::<shared::History>("data");
        })
    }),
    Entry::new(&accounts::LIST_TICKETS, |_, body| {
        response(&accounts::LIST_TICKETS, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&accounts::MERGE, |_, body| {
        response(&accounts::MERGE, body, |check| {
            check.member::<accounts::AccountMergeResult>("");
        })
    })
    .body(|check| {
        check.member::<accounts::AccountMerge>("");
    }),
];
