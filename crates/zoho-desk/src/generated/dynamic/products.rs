// Written by `cargo xtask codegen` from xtask/catalog/desk/products.toml; changes belong there.
//! The operations of `products` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::products;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&products::LIST, |_, body| {
        answer(&products::LIST, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    Entry::new(&products::GET, |_, body| {
        answer(&products::GET, body, |check| {
            check.member::<products::Product>("");
        })
    }),
    Entry::new(&products::CREATE, |_, body| {
        answer(&products::CREATE, body, |check| {
            check.member::<products::Product>("");
        })
    })
    .body(|check| {
        check.member::<products::ProductCreate>("");
    }),
    Entry::new(&products::UPDATE, |_, body| {
        answer(&products::UPDATE, body, |check| {
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
        answer(&products::SEARCH, body, |check| {
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
        answer(&products::LIST_BY_ACCOUNT, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    Entry::new(&products::LIST_BY_CONTACT, |_, body| {
        answer(&products::LIST_BY_CONTACT, body, |check| {
            check.list::<products::Product>("data");
        })
    }),
    Entry::new(&products::SEARCH_DUPLICATES, |_, body| {
        answer(&products::SEARCH_DUPLICATES, body, |check| {
            check.list::<products::DuplicateProduct>("data");
        })
    }),
];
