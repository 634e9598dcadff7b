// Written by `cargo xtask codegen` from desk/v1/support_email_domain.toml of the catalogue; changes belong there.
//! The operations of `support_email_domain` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::support_email_domain;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&support_email_domain::GET, |_, body| {
        response(&support_email_domain::GET, body, |check| {
            check.member::<support_email_domain::SupportEmailDomain>("");
        })
    }),
    Entry::new(&support_email_domain::UPDATE, |_, body| {
        response(&support_email_domain::UPDATE, body, |check| {
            check.member::<support_email_domain::SupportEmailDomain>("");
        })
    })
    .body(|check| {
        check.member::<support_email_domain::SupportEmailDomainUpdate>("");
    }),
];
