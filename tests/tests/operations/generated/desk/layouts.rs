// Written by `cargo xtask codegen` from desk/v1/layouts.toml of the catalogue; changes belong there.
//! The calls of `layouts`.

use super::super::super::every::{Case, erase, erase_file, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::layouts::LIST,
        call: |desk, given| {
            let call: zoho_desk::layouts::ListLayouts = desk
                .layouts()
                .list(given.query("module"))
                .status(given.query("status"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .layout_name(given.query("layoutName"))
                .department_id(given.query("departmentId"))
                .id(given.query("id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::GET,
        call: |desk, given| {
            let call: zoho_desk::layouts::GetLayout = desk.layouts().get(given.path("layout_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::CREATE,
        call: |desk, given| {
            let call: zoho_desk::layouts::CreateLayout = desk
                .layouts()
                .create(&given.body::<zoho_desk::layouts::LayoutCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::layouts::UpdateLayout = desk.layouts().update(
                given.path("layout_id"),
                &given.body::<zoho_desk::layouts::LayoutUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::DELETE,
        call: |desk, given| {
            let call: zoho_desk::layouts::DeleteLayout = desk
                .layouts()
                .delete(given.path("layout_id"), given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::ACTIVATE,
        call: |desk, given| {
            let call: zoho_desk::layouts::ActivateLayout =
                desk.layouts().activate(given.path("layout_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::DEACTIVATE,
        call: |desk, given| {
            let call: zoho_desk::layouts::DeactivateLayout = desk
                .layouts()
                .deactivate(given.path("layout_id"), given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::DUPLICATE,
        call: |desk, given| {
            let call: zoho_desk::layouts::DuplicateLayout = desk
                .layouts()
                .duplicate(
                    given.path("layout_id"),
                    &given.body::<zoho_desk::layouts::LayoutDuplicate>(),
                )
                .feature_flags(given.header("featureFlags"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::DUPLICATE_FIELD,
        call: |desk, given| {
            let call: zoho_desk::layouts::DuplicateLayoutField = desk.layouts().duplicate_field(
                given.path("layout_id"),
                given.path("field_id"),
                given.body::<Vec<zoho_types::Id>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::EXPORT_PICK_LIST,
        call: |desk, given| {
            let call: zoho_desk::layouts::ExportLayoutPickList = desk
                .layouts()
                .export_pick_list(given.path("layout_id"), given.path("field_id"))
                .file_type(given.query("fileType"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::GET_MY_FORM,
        call: |desk, given| {
            let call: zoho_desk::layouts::GetMyLayoutForm =
                desk.layouts().get_my_form(given.query("layoutId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::GET_STANDARD_FORMAT,
        call: |desk, given| {
            let call: zoho_desk::layouts::GetLayoutStandardFormat =
                desk.layouts().get_standard_format(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::LIST_PROFILES,
        call: |desk, given| {
            let call: zoho_desk::layouts::ListLayoutProfiles =
                desk.layouts().list_profiles(given.path("layout_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::REPLACE_VALUES,
        call: |desk, given| {
            let call: zoho_desk::layouts::ReplaceLayoutValues = desk.layouts().replace_values(
                given.path("layout_id"),
                &given.body::<zoho_desk::layouts::LayoutReplaceValues>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::UNASSOCIATE_FIELD,
        call: |desk, given| {
            let call: zoho_desk::layouts::UnassociateLayoutField = desk
                .layouts()
                .unassociate_field(given.path("layout_id"), given.path("field_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::UPDATE_FIELD,
        call: |desk, given| {
            let call: zoho_desk::layouts::UpdateLayoutField = desk.layouts().update_field(
                given.path("layout_id"),
                given.path("field_id"),
                &given.body::<zoho_desk::layouts::LayoutUpdateField>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::layouts::UPDATE_PROFILES,
        call: |desk, given| {
            let call: zoho_desk::layouts::UpdateLayoutProfiles = desk
                .layouts()
                .update_profiles(given.path("layout_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
