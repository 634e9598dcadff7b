// Written by `cargo xtask codegen` from desk/v1/layouts.toml of the catalogue; changes belong there.
//! The operations of `layouts` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::layouts;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&layouts::LIST, |_, body| {
        response(&layouts::LIST, body, |check| {
            check.list::<layouts::Layout>("data");
        })
    }),
    Entry::new(&layouts::GET, |_, body| {
        response(&layouts::GET, body, |check| {
            check.member::<layouts::Layout>("");
        })
    }),
    Entry::new(&layouts::CREATE, |_, body| {
        response(&layouts::CREATE, body, |check| {
            check.member::<layouts::Layout>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutCreate>("");
    }),
    Entry::new(&layouts::UPDATE, |_, body| {
        response(&layouts::UPDATE, body, |check| {
            check.member::<layouts::Layout>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutUpdate>("");
    }),
    Entry::new(&layouts::DELETE, |_, body| nothing(&layouts::DELETE, body)).body(|check| {
        check.member::<Id>("transferToLayoutId");
    }),
    Entry::new(&layouts::ACTIVATE, |_, body| {
        response(&layouts::ACTIVATE, body, |check| {
            check.member::<layouts::LayoutActivateResult>("");
        })
    }),
    Entry::new(&layouts::DEACTIVATE, |_, body| {
        response(&layouts::DEACTIVATE, body, |check| {
            check.member::<layouts::LayoutActivateResult>("");
        })
    })
    .body(|check| {
        check.member::<Id>("transferToLayoutId");
    }),
    Entry::new(&layouts::DUPLICATE, |_, body| {
        response(&layouts::DUPLICATE, body, |check| {
            check.member::<layouts::LayoutForm>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutDuplicate>("");
    }),
    Entry::new(&layouts::DUPLICATE_FIELD, |_, body| {
        nothing(&layouts::DUPLICATE_FIELD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("layoutIds");
    }),
    Entry::new(&layouts::EXPORT_PICK_LIST, |_, body| {
        nothing(&layouts::EXPORT_PICK_LIST, body)
    })
    .file(),
    Entry::new(&layouts::GET_MY_FORM, |_, body| {
        response(&layouts::GET_MY_FORM, body, |check| {
            check.member::<layouts::LayoutForm>("");
        })
    }),
    Entry::new(&layouts::GET_STANDARD_FORMAT, |_, body| {
        response(&layouts::GET_STANDARD_FORMAT, body, |check| {
            check.list::<layouts::LayoutStandardFormat>("data");
        })
    }),
    Entry::new(&layouts::LIST_PROFILES, |_, body| {
        response(&layouts::LIST_PROFILES, body, |check| {
            check.list::<shared::Profile>("data");
        })
    }),
    Entry::new(&layouts::REPLACE_VALUES, |_, body| {
        nothing(&layouts::REPLACE_VALUES, body)
    })
    .body(|check| {
        check.member::<layouts::LayoutReplaceValues>("");
    }),
    Entry::new(&layouts::UNASSOCIATE_FIELD, |_, body| {
        nothing(&layouts::UNASSOCIATE_FIELD, body)
    }),
    Entry::new(&layouts::UPDATE_FIELD, |_, body| {
        response(&layouts::UPDATE_FIELD, body, |check| {
            check.member::<layouts::LayoutUpdateFieldResult>("");
        })
    })
    .body(|check| {
        check.member::<layouts::LayoutUpdateField>("");
    }),
    Entry::new(&layouts::UPDATE_PROFILES, |_, body| {
        nothing(&layouts::UPDATE_PROFILES, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("layoutProfileIds");
    }),
];
