// Written by `cargo xtask codegen` from xtask/catalog/desk/support_email_domain.toml; changes belong there.
//! The operations of `support_email_domain` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::support_email_domain;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&support_email_domain::GET, |_, body| {
        answer(&support_email_domain::GET, body, |check| {
            check.member::<support_email_domain::SupportEmailDomain>("");
        })
    }),
    Entry::new(&support_email_domain::UPDATE, |_, body| {
        answer(&support_email_domain::UPDATE, body, |check| {
            check.member::<support_email_domain::SupportEmailDomain>("");
        })
    })
    .body(|check| {
        check.member::<support_email_domain::SupportEmailDomainUpdate>("");
    }),
];
