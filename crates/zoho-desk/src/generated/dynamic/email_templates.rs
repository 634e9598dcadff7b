// Written by `cargo xtask codegen` from desk/v1/email_templates.toml of the catalogue; changes belong there.
//! The operations of `email_templates` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::email_templates;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_templates::LIST, |_, body| {
        response(&email_templates::LIST, body, |check| {
            check.list::<email_templates::EmailTemplate>("");
        })
    }),
    Entry::new(&email_templates::GET, |_, body| {
        response(&email_templates::GET, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    }),
    Entry::new(&email_templates::CREATE, |_, body| {
        response(&email_templates::CREATE, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateCreate>("");
    }),
    Entry::new(&email_templates::UPDATE, |_, body| {
        response(&email_templates::UPDATE, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateUpdate>("");
    }),
    Entry::new(&email_templates::REPLACE, |_, body| {
        response(&email_templates::REPLACE, body, |check| {
            check.member::<email_templates::EmailTemplate>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateUpdate>("");
    }),
    Entry::new(&email_templates::DELETE, |_, body| {
        nothing(&email_templates::DELETE, body)
    }),
    Entry::new(&email_templates::DUPLICATE_ATTACHMENTS, |_, body| {
        response(&email_templates::DUPLICATE_ATTACHMENTS, body, |check| {
            check.list::<email_templates::EmailTemplateDuplicatedAttachment>("data");
        })
    }),
    Entry::new(&email_templates::LIST_PLACE_HOLDERS, |_, body| {
        response(&email_templates::LIST_PLACE_HOLDERS, body, |check| {
            check.list::<email_templates::PlaceHolder>("data");
        })
    }),
    Entry::new(&email_templates::RENDER, |_, body| {
        response(&email_templates::RENDER, body, |check| {
            check.member::<email_templates::EmailTemplateRenderResult>("");
        })
    })
    .body(|check| {
        check.member::<email_templates::EmailTemplateRender>("");
    }),
];
