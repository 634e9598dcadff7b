// Written by `cargo xtask codegen` from desk/v1/recycle_bin.toml of the catalogue; changes belong there.
//! The calls of `recycle_bin`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::recycle_bin::LIST,
        call: |desk, given| {
            let call: zoho_desk::recycle_bin::ListRecycleBin = desk
                .recycle_bin()
                .list()
                .include(many::<String>(given.query("include")))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .module_id(given.query("moduleId"))
                .sort_by(given.query("sortBy"))
                .module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::recycle_bin::DELETE,
        call: |desk, given| {
            let call: zoho_desk::recycle_bin::DeleteRecycleBin = desk
                .recycle_bin()
                .delete(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::recycle_bin::DELETE_ALL,
        call: |desk, _| {
            let call: zoho_desk::recycle_bin::DeleteAllRecycleBin = desk.recycle_bin().delete_all();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::recycle_bin::RESTORE,
        call: |desk, given| {
            let call: zoho_desk::recycle_bin::RestoreRecycleBin = desk
                .recycle_bin()
                .restore(&given.body::<zoho_desk::recycle_bin::RecycleBinRestore>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::recycle_bin::RESTORE_ALL,
        call: |desk, _| {
            let call: zoho_desk::recycle_bin::RestoreAllRecycleBin =
                desk.recycle_bin().restore_all();
            erase(call.into_call())
        },
    },
];
