// Written by `cargo xtask codegen` from desk/v1/kb_root_categories.toml of the catalogue; changes belong there.
//! The calls of `kb_root_categories`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::kb_root_categories::LIST,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::ListKbRootCategories = desk
                .kb_root_categories()
                .list()
                .include(many::<String>(given.query("include")))
                .is_review_enabled(one::<bool>(given.query("isReviewEnabled")))
                .department_id(many::<String>(given.query("departmentId")))
                .locale(given.query("locale"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .search_value(given.query("searchValue"))
                .status(many::<String>(given.query("status")))
                .is_trashed(one::<bool>(given.query("isTrashed")))
                .visibility(many::<String>(given.query("visibility")))
                .helpcenter_id(many::<String>(given.query("helpcenterId")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::GET,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::GetKbRootCategory = desk
                .kb_root_categories()
                .get(given.path("root_category_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::CREATE,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::CreateKbRootCategory = desk
                .kb_root_categories()
                .create(&given.body::<zoho_desk::kb_root_categories::KbRootCategoryCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::ADD_MODERATORS,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::AddKbRootCategoryModerators =
                desk.kb_root_categories().add_moderators(
                    given.path("root_category_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::ADD_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::AddKbRootCategoryPermalink =
                desk.kb_root_categories().add_permalink(
                    given.path("root_category_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::shared::AddPermalink>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::ADD_REVIEW_OWNERS,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::AddKbRootCategoryReviewOwners =
                desk.kb_root_categories().add_review_owners(
                    given.path("root_category_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::GET_TREE,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::GetKbRootCategoryTree = desk
                .kb_root_categories()
                .get_tree(given.path("root_category_id"))
                .include(many::<String>(given.query("include")))
                .locale(given.query("locale"))
                .sort_by(given.query("sortBy"))
                .include_trash(one::<bool>(given.query("includeTrash")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::GET_TREE_BY_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::GetKbRootCategoryTreeByPermalink = desk
                .kb_root_categories()
                .get_tree_by_permalink(given.query("permalink"), given.query("locale"))
                .include(many::<String>(given.query("include")))
                .sort_by(given.query("sortBy"))
                .include_trash(one::<bool>(given.query("includeTrash")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::LIST_REVIEW_OWNERS,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::ListKbRootCategoryReviewOwners = desk
                .kb_root_categories()
                .list_review_owners(given.path("root_category_id"))
                .sort_by(given.query("sortBy"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .search_value(given.query("searchValue"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REMOVE_MODERATORS,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::RemoveKbRootCategoryModerators =
                desk.kb_root_categories().remove_moderators(
                    given.path("root_category_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REMOVE_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::RemoveKbRootCategoryPermalink =
                desk.kb_root_categories().remove_permalink(
                    given.path("root_category_id"),
                    given.path("locale"),
                    given.body::<String>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REMOVE_REVIEW_OWNERS,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::RemoveKbRootCategoryReviewOwners =
                desk.kb_root_categories().remove_review_owners(
                    given.path("root_category_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::kb_root_categories::REORDER,
        call: |desk, given| {
            let call: zoho_desk::kb_root_categories::ReorderKbRootCategories = desk
                .kb_root_categories()
                .reorder(&given.body::<zoho_desk::kb_root_categories::KbRootCategoryReorder>());
            erase(call.into_call())
        },
    },
];
