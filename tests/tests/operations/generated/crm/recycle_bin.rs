// Written by `cargo xtask codegen` from xtask/catalog/crm/recycle_bin.toml; changes belong there.
//! The calls of `recycle_bin`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::recycle_bin::LIST,
        call: |crm, given| {
            let call: zoho_crm::recycle_bin::ListRecycleBin = crm
                .recycle_bin()
                .list(given.query("filters"))
                .ids(many::<String>(given.query("ids")))
                .sort_by(given.query("sort_by"))
                .sort_order(given.query("sort_order"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::GET,
        call: |crm, given| {
            let call: zoho_crm::recycle_bin::GetRecycleBin =
                crm.recycle_bin().get(given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::DELETE,
        call: |crm, given| {
            let call: zoho_crm::recycle_bin::DeleteRecycleBin =
                crm.recycle_bin().delete(given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::recycle_bin::DeleteManyRecycleBin = crm
                .recycle_bin()
                .delete_many(given.query("filters"), many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::COUNT,
        call: |crm, _| {
            let call: zoho_crm::recycle_bin::CountRecycleBin = crm.recycle_bin().count();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::EMPTY,
        call: |crm, _| {
            let call: zoho_crm::recycle_bin::EmptyRecycleBin = crm.recycle_bin().empty();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::RESTORE,
        call: |crm, given| {
            let call: zoho_crm::recycle_bin::RestoreRecycleBin =
                crm.recycle_bin().restore(given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::RESTORE_MANY,
        call: |crm, given| {
            let call: zoho_crm::recycle_bin::RestoreManyRecycleBin = crm
                .recycle_bin()
                .restore_many(&given.body::<zoho_crm::recycle_bin::RecycleBinRestoreMany>());
            erase(call.into_call())
        },
    },
];
