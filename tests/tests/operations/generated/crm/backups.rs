// Written by `cargo xtask codegen` from xtask/catalog/crm/backups.toml; changes belong there.
//! The calls of `backups`.

use super::super::super::every::{Case, erase, erase_file, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::backups::GET,
        call: |crm, _| {
            let call: zoho_crm::backups::GetBackup = crm.backups().get();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::backups::CREATE,
        call: |crm, given| {
            let call: zoho_crm::backups::CreateBackup = crm
                .backups()
                .create(&given.body::<zoho_crm::backups::Backup>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::backups::CANCEL,
        call: |crm, given| {
            let call: zoho_crm::backups::CancelBackup =
                crm.backups().cancel(given.path("backup_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::backups::DOWNLOAD_RESULT,
        call: |crm, given| {
            let call: zoho_crm::backups::DownloadBackupResult =
                crm.backups().download_result(given.address());
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::backups::GET_URLS,
        call: |crm, _| {
            let call: zoho_crm::backups::GetBackupUrls = crm.backups().get_urls();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::backups::LIST_HISTORY,
        call: |crm, given| {
            let call: zoho_crm::backups::ListBackupHistory = crm
                .backups()
                .list_history()
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
];
