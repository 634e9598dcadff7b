// Written by `cargo xtask codegen` from xtask/catalog/desk/whatsapp.toml; changes belong there.
//! The calls of `whatsapp`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::whatsapp::GET_DETAILS,
        call: |desk, _| {
            let call: zoho_desk::whatsapp::GetWhatsappDetails = desk.whatsapp().get_details();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::GET_TEMPLATE_CREDIT_EXHAUST_STATUS,
        call: |desk, given| {
            let call: zoho_desk::whatsapp::GetWhatsappTemplateCreditExhaustStatus =
                desk.whatsapp().get_template_credit_exhaust_status(
                    given.query("receiverId"),
                    given.query("channelId"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::GET_TEMPLATE_TAGS,
        call: |desk, _| {
            let call: zoho_desk::whatsapp::GetWhatsappTemplateTags =
                desk.whatsapp().get_template_tags();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::LIST_PHONE_NUMBERS,
        call: |desk, given| {
            let call: zoho_desk::whatsapp::ListWhatsappPhoneNumbers = desk
                .whatsapp()
                .list_phone_numbers()
                .waba_id(given.query("wabaId"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::LIST_SANDBOX_TESTERS,
        call: |desk, _| {
            let call: zoho_desk::whatsapp::ListWhatsappSandboxTesters =
                desk.whatsapp().list_sandbox_testers();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::LIST_TEMPLATE_LANGUAGES,
        call: |desk, _| {
            let call: zoho_desk::whatsapp::ListWhatsappTemplateLanguages =
                desk.whatsapp().list_template_languages();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::REQUEST_CODE,
        call: |desk, given| {
            let call: zoho_desk::whatsapp::RequestWhatsappCode = desk
                .whatsapp()
                .request_code(given.path("phone_number_id"), given.query("mode"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::SUBMIT_CODE,
        call: |desk, given| {
            let call: zoho_desk::whatsapp::SubmitWhatsappCode = desk
                .whatsapp()
                .submit_code(given.path("phone_number_id"), given.body::<String>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::whatsapp::UPDATE_SANDBOX_TESTERS,
        call: |desk, given| {
            let call: zoho_desk::whatsapp::UpdateWhatsappSandboxTesters = desk
                .whatsapp()
                .update_sandbox_testers(given.body::<Vec<String>>());
            erase(call.into_call())
        },
    },
];
