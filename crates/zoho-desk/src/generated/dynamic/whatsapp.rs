// Written by `cargo xtask codegen` from desk/v1/whatsapp.toml of the catalogue; changes belong there.
//! The operations of `whatsapp` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::whatsapp;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&whatsapp::GET_DETAILS, |_, body| {
        response(&whatsapp::GET_DETAILS, body, |check| {
            check.member::<whatsapp::WhatsappDetails>("");
        })
    }),
    Entry::new(&whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS, |_, body| {
        nothing(&whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS, body)
    }),
    Entry::new(&whatsapp::GET_TEMPLATE_TAGS, |_, body| {
        response(&whatsapp::GET_TEMPLATE_TAGS, body, |check| {
            check.member::<whatsapp::WhatsappTemplateTags>("");
        })
    }),
    Entry::new(&whatsapp::LIST_PHONE_NUMBERS, |_, body| {
        response(&whatsapp::LIST_PHONE_NUMBERS, body, |check| {
            check.member::<whatsapp::WhatsappPhoneNumbers>("");
        })
    }),
    Entry::new(&whatsapp::LIST_SANDBOX_TESTERS, |_, body| {
        response(&whatsapp::LIST_SANDBOX_TESTERS, body, |check| {
            check.member::<whatsapp::WhatsappSandboxTesters>("");
        })
    }),
    Entry::new(&whatsapp::LIST_TEMPLATE_LANGUAGES, |_, body| {
        response(&whatsapp::LIST_TEMPLATE_LANGUAGES, body, |check| {
            check.member::<whatsapp::WhatsappTemplateLanguages>("");
        })
    }),
    Entry::new(&whatsapp::REQUEST_CODE, |_, body| {
        response(&whatsapp::REQUEST_CODE, body, |check| {
            check.member::<whatsapp::WhatsappRequestCodeResult>("");
        })
    }),
    Entry::new(&whatsapp::SUBMIT_CODE, |_, body| {
        response(&whatsapp::SUBMIT_CODE, body, |check| {
            check.member::<whatsapp::WhatsappRequestCodeResult>("");
        })
    })
    .body(|check| {
        check.member::<String>("otp");
    }),
    Entry::new(&whatsapp::UPDATE_SANDBOX_TESTERS, |_, body| {
        response(&whatsapp::UPDATE_SANDBOX_TESTERS, body, |check| {
            check.member::<whatsapp::WhatsappSandboxTesters>("");
        })
    })
    .body(|check| {
        check.member::<Vec<String>>("sandBoxTesters");
    }),
];
