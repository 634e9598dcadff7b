// Written by `cargo xtask codegen` from crm/v8/unsubscribe_links.toml of the catalogue; changes belong there.
//! The operations of `unsubscribe_links` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::unsubscribe_links;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&unsubscribe_links::LIST, |_, body| {
        response(&unsubscribe_links::LIST, body, |check| {
            check.list::<unsubscribe_links::UnsubscribeLink>("unsubscribe_links");
        })
    }),
    Entry::new(&unsubscribe_links::GET, |_, body| {
        response(&unsubscribe_links::GET, body, |check| {
            check.first::<unsubscribe_links::UnsubscribeLink>("unsubscribe_links");
        })
    }),
    Entry::new(&unsubscribe_links::CREATE, |_, body| {
        response(&unsubscribe_links::CREATE, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    })
    .body(|check| {
        check.member::<Vec<unsubscribe_links::UnsubscribeLinkInput>>("unsubscribe_links");
    }),
    Entry::new(&unsubscribe_links::UPDATE, |_, body| {
        response(&unsubscribe_links::UPDATE, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    })
    .body(|check| {
        check.member::<Vec<unsubscribe_links::UnsubscribeLinkInput>>("unsubscribe_links");
    }),
    Entry::new(&unsubscribe_links::UPDATE_MANY, |_, body| {
        response(&unsubscribe_links::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    })
    .body(|check| {
        check.member::<Vec<unsubscribe_links::UnsubscribeLinkInput>>("unsubscribe_links");
    }),
    Entry::new(&unsubscribe_links::DELETE, |_, body| {
        response(&unsubscribe_links::DELETE, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    }),
    Entry::new(&unsubscribe_links::LIST_ASSOCIATIONS, |_, body| {
        response(&unsubscribe_links::LIST_ASSOCIATIONS, body, |check| {
            check.list::<unsubscribe_links::UnsubscribeLinkAssociation>("associations");
        })
    }),
];
