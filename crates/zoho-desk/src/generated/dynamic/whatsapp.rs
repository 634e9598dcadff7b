// Written by `cargo xtask codegen` from xtask/catalog/desk/whatsapp.toml; changes belong there.
//! The operations of `whatsapp` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::whatsapp;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&whatsapp::GET_DETAILS, |_, body| {
        answer(&whatsapp::GET_DETAILS, body, |check| {
            check.member::<whatsapp::WhatsappDetails>("");
        })
    }),
    Entry::new(&whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS, |_, body| {
        nothing(&whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS, body)
    }),
    Entry::new(&whatsapp::GET_TEMPLATE_TAGS, |_, body| {
        answer(&whatsapp::GET_TEMPLATE_TAGS, body, |check| {
            check.member::<whatsapp::WhatsappTemplateTags>("");
        })
    }),
    Entry::new(&whatsapp::LIST_PHONE_NUMBERS, |_, body| {
        answer(&whatsapp::LIST_PHONE_NUMBERS, body, |check| {
            check.member::<whatsapp::WhatsappPhoneNumbers>("");
        })
    }),
    Entry::new(&whatsapp::LIST_SANDBOX_TESTERS, |_, body| {
        answer(&whatsapp::LIST_SANDBOX_TESTERS, body, |check| {
            check.member::<whatsapp::WhatsappSandboxTesters>("");
        })
    }),
    Entry::new(&whatsapp::LIST_TEMPLATE_LANGUAGES, |_, body| {
        answer(&whatsapp::LIST_TEMPLATE_LANGUAGES, body, |check| {
            check.member::<whatsapp::WhatsappTemplateLanguages>("");
        })
    }),
    Entry::new(&whatsapp::REQUEST_CODE, |_, body| {
        answer(&whatsapp::REQUEST_CODE, body, |check| {
            check.member::<whatsapp::WhatsappRequestCodeResult>("");
        })
    }),
    Entry::new(&whatsapp::SUBMIT_CODE, |_, body| {
        answer(&whatsapp::SUBMIT_CODE, body, |check| {
            check.member::<whatsapp::WhatsappRequestCodeResult>("");
        })
    })
    .body(|check| {
        check.member::<String>("otp");
    }),
    Entry::new(&whatsapp::UPDATE_SANDBOX_TESTERS, |_, body| {
        answer(&whatsapp::UPDATE_SANDBOX_TESTERS, body, |check| {
            check.member::<whatsapp::WhatsappSandboxTesters>("");
        })
    })
    .body(|check| {
        check.member::<Vec<String>>("sandBoxTesters");
    }),
];
