// Written by `cargo xtask codegen` from crm/v8/webforms.toml of the catalogue; changes belong there.
//! The operations of `webforms` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::webforms;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&webforms::LIST, |_, body| {
        response(&webforms::LIST, body, |check| {
            check.list::<webforms::Webform>("webforms");
        })
    }),
    Entry::new(&webforms::GET, |_, body| {
        response(&webforms::GET, body, |check| {
            check.first::<webforms::Webform>("webforms");
        })
    }),
    Entry::new(&webforms::CREATE, |_, body| {
        response(&webforms::CREATE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    Entry::new(&webforms::UPDATE, |_, body| {
        response(&webforms::UPDATE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    Entry::new(&webforms::UPDATE_MANY, |_, body| {
        response(&webforms::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    Entry::new(&webforms::DELETE, |_, body| {
        response(&webforms::DELETE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    }),
    Entry::new(&webforms::PREVIEW, |_, body| {
        response(&webforms::PREVIEW, body, |check| {
            check.list::<webforms::Webform>("webforms");
        })
    }),
];
