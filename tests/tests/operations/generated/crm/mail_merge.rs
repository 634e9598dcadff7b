// Written by `cargo xtask codegen` from xtask/catalog/crm/mail_merge.toml; changes belong there.
//! The calls of `mail_merge`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::mail_merge::DOWNLOAD,
        call: |crm, given| {
            let call: zoho_crm::mail_merge::DownloadMailMerge = crm.mail_merge().download(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::mail_merge::MailMergeDownload>>(),
            );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::mail_merge::SEND,
        call: |crm, given| {
            let call: zoho_crm::mail_merge::SendMailMerge = crm.mail_merge().send(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::mail_merge::MailMergeSend>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::mail_merge::SIGN,
        call: |crm, given| {
            let call: zoho_crm::mail_merge::SignMailMerge = crm.mail_merge().sign(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::mail_merge::MailMergeSign>>(),
            );
            erase(call.into_call())
        },
    },
];
