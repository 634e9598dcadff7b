// Written by `cargo xtask codegen` from xtask/catalog/crm/webforms.toml; changes belong there.
//! The operations of `webforms` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::webforms;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&webforms::LIST, |_, body| {
        answer(&webforms::LIST, body, |check| {
            check.list::<webforms::Webform>("webforms");
        })
    }),
    Entry::new(&webforms::GET, |_, body| {
        answer(&webforms::GET, body, |check| {
            check.first::<webforms::Webform>("webforms");
        })
    }),
    Entry::new(&webforms::CREATE, |_, body| {
        answer(&webforms::CREATE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    Entry::new(&webforms::UPDATE, |_, body| {
        answer(&webforms::UPDATE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    Entry::new(&webforms::UPDATE_MANY, |_, body| {
        answer(&webforms::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    Entry::new(&webforms::DELETE, |_, body| {
        answer(&webforms::DELETE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    }),
    Entry::new(&webforms::PREVIEW, |_, body| {
        answer(&webforms::PREVIEW, body, |check| {
            check.list::<webforms::Webform>("webforms");
        })
    }),
];
