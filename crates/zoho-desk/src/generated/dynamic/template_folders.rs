// Written by `cargo xtask codegen` from desk/v1/template_folders.toml of the catalogue; changes belong there.
//! The operations of `template_folders` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::template_folders;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&template_folders::LIST, |_, body| {
        response(&template_folders::LIST, body, |check| {
            check.list::<template_folders::TemplateFolder>("");
        })
    }),
    Entry::new(&template_folders::GET, |_, body| {
        response(&template_folders::GET, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    }),
    Entry::new(&template_folders::CREATE, |_, body| {
        response(&template_folders::CREATE, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    })
    .body(|check| {
        check.member::<template_folders::TemplateFolderCreate>("");
    }),
    Entry::new(&template_folders::UPDATE, |_, body| {
        response(&template_folders::UPDATE, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    })
    .body(|check| {
        check.member::<template_folders::TemplateFolderUpdate>("");
    }),
    Entry::new(&template_folders::REPLACE, |_, body| {
        response(&template_folders::REPLACE, body, |check| {
            check.member::<template_folders::TemplateFolder>("");
        })
    })
    .body(|check| {
        check.member::<template_folders::TemplateFolderUpdate>("");
    }),
    Entry::new(&template_folders::DELETE, |_, body| {
        nothing(&template_folders::DELETE, body)
    }),
];
