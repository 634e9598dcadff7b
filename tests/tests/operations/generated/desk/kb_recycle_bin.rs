// Written by `cargo xtask codegen` from desk/v1/kb_recycle_bin.toml of the catalogue; changes belong there.
//! The calls of `kb_recycle_bin`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::kb_recycle_bin::COUNT_CATEGORIES,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::CountKbRecycleBinCategories = desk
                .kb_recycle_bin()
                .count_categories()
                .category_id(given.query("categoryId"))
                .deleted_time_range(given.query("deletedTimeRange"))
                .deleted_by(given.query("deletedBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::COUNT_COMMENTS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::CountKbRecycleBinComments = desk
                .kb_recycle_bin()
                .count_comments()
                .deleted_time_range(given.query("deletedTimeRange"))
                .deleted_by(given.query("deletedBy"))
                .locale(given.query("locale"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::COUNT_TRANSLATIONS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::CountKbRecycleBinTranslations = desk
                .kb_recycle_bin()
                .count_translations()
                .locale(given.query("locale"))
                .category_id(given.query("categoryId"))
                .deleted_time_range(given.query("deletedTimeRange"))
                .deleted_by(given.query("deletedBy"))
                .is_template(one::<bool>(given.query("isTemplate")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::DELETE_COMMENTS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::DeleteKbRecycleBinComments = desk
                .kb_recycle_bin()
                .delete_comments(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::DELETE_TRANSLATIONS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::DeleteKbRecycleBinTranslations = desk
                .kb_recycle_bin()
                .delete_translations(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::LIST_CATEGORIES,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::ListKbRecycleBinCategories = desk
                .kb_recycle_bin()
                .list_categories()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .locale(given.query("locale"))
                .deleted_by(given.query("deletedBy"))
                .deleted_time_range(given.query("deletedTimeRange"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::LIST_COMMENTS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::ListKbRecycleBinComments = desk
                .kb_recycle_bin()
                .list_comments()
                .deleted_time_range(given.query("deletedTimeRange"))
                .deleted_by(given.query("deletedBy"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .locale(given.query("locale"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::LIST_TRANSLATIONS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::ListKbRecycleBinTranslations = desk
                .kb_recycle_bin()
                .list_translations()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .locale(given.query("locale"))
                .deleted_by(given.query("deletedBy"))
                .deleted_time_range(given.query("deletedTimeRange"))
                .category_id(given.query("categoryId"))
                .is_template(one::<bool>(given.query("isTemplate")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::RESTORE_COMMENTS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::RestoreKbRecycleBinComments = desk
                .kb_recycle_bin()
                .restore_comments(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_recycle_bin::RESTORE_TRANSLATIONS,
        call: |desk, given| {
            let call: zoho_desk::kb_recycle_bin::RestoreKbRecycleBinTranslations = desk
                .kb_recycle_bin()
                .restore_translations(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
