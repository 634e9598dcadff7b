// Written by `cargo xtask codegen` from desk/v1/kb_root_categories.toml of the catalogue; changes belong there.
//! The operations of `kb_root_categories` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::kb_root_categories;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&kb_root_categories::LIST, |_, body| {
        response(&kb_root_categories::LIST, body, |check| {
            check.list::<kb_root_categories::KbRootCategory>("data");
        })
    }),
    Entry::new(&kb_root_categories::GET, |_, body| {
        response(&kb_root_categories::GET, body, |check| {
            check.member::<kb_root_categories::KbRootCategory>("");
        })
    }),
    Entry::new(&kb_root_categories::CREATE, |_, body| {
        response(&kb_root_categories::CREATE, body, |check| {
            check.member::<kb_root_categories::KbRootCategory>("");
        })
    })
    .body(|check| {
        check.member::<kb_root_categories::KbRootCategoryCreate>("");
    }),
    Entry::new(&kb_root_categories::ADD_MODERATORS, |_, body| {
        response(&kb_root_categories::ADD_MODERATORS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("moderatorIds");
    }),
    Entry::new(&kb_root_categories::ADD_PERMALINK, |_, body| {
        response(&kb_root_categories::ADD_PERMALINK, body, |check| {
            check.member::<shared::AddPermalinkResult>("");
        })
    })
    .body(|check| {
        check.member::<shared::AddPermalink>("");
    }),
    Entry::new(&kb_root_categories::ADD_REVIEW_OWNERS, |_, body| {
        response(&kb_root_categories::ADD_REVIEW_OWNERS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("reviewOwnerIds");
    }),
    Entry::new(&kb_root_categories::GET_TREE, |_, body| {
        response(&kb_root_categories::GET_TREE, body, |check| {
            check.member::<kb_root_categories::KbRootCategoryTree>("");
        })
    }),
    Entry::new(&kb_root_categories::GET_TREE_BY_PERMALINK, |_, body| {
        response(&kb_root_categories::GET_TREE_BY_PERMALINK, body, |check| {
            check.member::<kb_root_categories::KbRootCategoryTree>("");
        })
    }),
    Entry::new(&kb_root_categories::LIST_REVIEW_OWNERS, |_, body| {
        response(&kb_root_categories::LIST_REVIEW_OWNERS, body, |check| {
            check.list::<kb_root_categories::KbRootCategoryReviewOwner>("data");
        })
    }),
    Entry::new(&kb_root_categories::REMOVE_MODERATORS, |_, body| {
        response(&kb_root_categories::REMOVE_MODERATORS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("moderatorIds");
    }),
    Entry::new(&kb_root_categories::REMOVE_PERMALINK, |_, body| {
        nothing(&kb_root_categories::REMOVE_PERMALINK, body)
    })
    .body(|check| {
        check.member::<String>("permalink");
    }),
    Entry::new(&kb_root_categories::REMOVE_REVIEW_OWNERS, |_, body| {
        response(&kb_root_categories::REMOVE_REVIEW_OWNERS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("reviewOwnerIds");
    }),
    Entry::new(&kb_root_categories::REORDER, |_, body| {
        nothing(&kb_root_categories::REORDER, body)
    })
    .body(|check| {
        check.member::<kb_root_categories::KbRootCategoryReorder>("");
    }),
];
