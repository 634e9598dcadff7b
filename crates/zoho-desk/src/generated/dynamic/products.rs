// Written by `cargo xtask codegen` from desk/v1/products.toml of the catalogue; changes belong there.
//! The operations of `products` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::products;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&products::LIST, |_, body| {
        response(&products::LIST, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    Entry::new(&products::GET, |_, body| {
        response(&products::GET, body, |check| {
            check.member::<products::Product>("");
        })
    }),
    Entry::new(&products::CREATE, |_, body| {
        response(&products::CREATE, body, |check| {
            check.member::<products::Product>("");
        })
    })
    .body(|check| {
        check.member::<products::ProductCreate>("");
    }),
    Entry::new(&products::UPDATE, |_, body| {
        response(&products::UPDATE, body, |check| {
            check.member::<products::Product>("");
        })
    })
    .body(|check| {
        check.member::<products::ProductUpdate>("");
    }),
    Entry::new(&products::MOVE_TO_TRASH, |_, body| {
        nothing(&products::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<products::ProductMoveToTrash>("");
    }),
    Entry::new(&products::SEARCH, |_, body| {
        response(&products::SEARCH, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    Entry::new(&products::ASSOCIATE_ACCOUNTS, |_, body| {
        nothing(&products::ASSOCIATE_ACCOUNTS, body)
    })
    .body(|check| {
        check.member::<products::ProductAssociateAccounts>("");
    }),
    Entry::new(&products::ASSOCIATE_CONTACTS, |_, body| {
        nothing(&products::ASSOCIATE_CONTACTS, body)
    })
    .body(|check| {
        check.member::<products::ProductAssociateAccounts>("");
    }),
    Entry::new(&products::LIST_BY_ACCOUNT, |_, body| {
        response(&products::LIST_BY_ACCOUNT, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    Entry::new(&products::LIST_BY_CONTACT, |_, body| {
        response(&products::LIST_BY_CONTACT, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    Entry::new(&products::SEARCH_DUPLICATES, |_, body| {
        response(&products::SEARCH_DUPLICATES, body, |check| {
            check.list::<products::DuplicateProduct>("data");
        })
    }),
];
