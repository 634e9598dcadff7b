// Written by `cargo xtask codegen` from xtask/catalog/crm/record_locks.toml; changes belong there.
//! The calls of `record_locks`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::record_locks::LIST,
        call: |crm, given| {
            let call: zoho_crm::record_locks::ListRecordLocks = crm
                .record_locks()
                .list(given.path("module"), given.path("record_id"))
                .fields(many::<String>(given.query("fields")))
                .page_token(given.query("page_token"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locks::GET,
        call: |crm, given| {
            let call: zoho_crm::record_locks::GetRecordLock = crm
                .record_locks()
                .get(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("lock_id"),
                )
                .fields(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locks::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::record_locks::UpdateRecordLock = crm.record_locks().update(
                given.path("module"),
                given.path("record_id"),
                given.path("lock_id"),
                &given.body::<zoho_crm::record_locks::RecordLockInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locks::LOCK,
        call: |crm, given| {
            let call: zoho_crm::record_locks::LockRecordLocks = crm.record_locks().lock(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::record_locks::RecordLockInput>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locks::UNLOCK,
        call: |crm, given| {
            let call: zoho_crm::record_locks::UnlockRecordLock = crm.record_locks().unlock(
                given.path("module"),
                given.path("record_id"),
                given.path("lock_id"),
            );
            erase(call.into_call())
        },
    },
];
