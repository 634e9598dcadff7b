// Written by `cargo xtask codegen` from desk/v1/departments.toml of the catalogue; changes belong there.
//! The calls of `departments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::departments::LIST,
        call: |desk, given| {
            let call: zoho_desk::departments::ListDepartments = desk
                .departments()
                .list()
                .chat_status(given.query("chatStatus"))
                .search_str(given.query("searchStr"))
                .is_enabled(one::<bool>(given.query("isEnabled")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::GET,
        call: |desk, given| {
            let call: zoho_desk::departments::GetDepartment =
                desk.departments().get(given.path("department_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::CREATE,
        call: |desk, given| {
            let call: zoho_desk::departments::CreateDepartment = desk
                .departments()
                .create(&given.body::<zoho_desk::departments::DepartmentInput>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::departments::UpdateDepartment = desk.departments().update(
                given.path("department_id"),
                &given.body::<zoho_desk::departments::DepartmentInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::COUNT,
        call: |desk, given| {
            let call: zoho_desk::departments::CountDepartments = desk
                .departments()
                .count()
                .is_enabled(one::<bool>(given.query("isEnabled")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::ASSOCIATE_AGENTS,
        call: |desk, given| {
            let call: zoho_desk::departments::AssociateDepartmentAgents =
                desk.departments().associate_agents(
                    given.path("department_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::CHECK_EXISTS,
        call: |desk, given| {
            let call: zoho_desk::departments::CheckDepartmentExists = desk
                .departments()
                .check_exists(given.query("departmentName"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::DELETE_LOGO,
        call: |desk, given| {
            let call: zoho_desk::departments::DeleteDepartmentLogo =
                desk.departments().delete_logo(given.path("department_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::DISABLE,
        call: |desk, given| {
            let call: zoho_desk::departments::DisableDepartment = desk.departments().disable(
                given.path("department_id"),
                &given.body::<zoho_desk::departments::DepartmentDisable>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::DISSOCIATE_AGENTS,
        call: |desk, given| {
            let call: zoho_desk::departments::DissociateDepartmentAgents =
                desk.departments().dissociate_agents(
                    given.path("department_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::DOWNLOAD_LOGO,
        call: |desk, given| {
            let call: zoho_desk::departments::DownloadDepartmentLogo = desk
                .departments()
                .download_logo(given.path("department_id"))
                .file_size(given.query("fileSize"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::ENABLE,
        call: |desk, given| {
            let call: zoho_desk::departments::EnableDepartment =
                desk.departments().enable(given.path("department_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST_AGENTS,
        call: |desk, given| {
            let call: zoho_desk::departments::ListDepartmentAgents = desk
                .departments()
                .list_agents(given.path("department_id"))
                .field_name(given.query("fieldName"))
                .search_str(given.query("searchStr"))
                .is_light_agent(one::<bool>(given.query("isLightAgent")))
                .sort_order(given.query("sortOrder"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .is_confirmed(one::<bool>(given.query("isConfirmed")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST_ASSOCIABLE_AGENTS,
        call: |desk, given| {
            let call: zoho_desk::departments::ListDepartmentAssociableAgents = desk
                .departments()
                .list_associable_agents(given.path("department_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .status(given.query("status"))
                .search_str(given.query("searchStr"))
                .field_name(given.query("fieldName"))
                .sort_order(given.query("sortOrder"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST_BY_IDS,
        call: |desk, given| {
            let call: zoho_desk::departments::ListDepartmentsByIds = desk
                .departments()
                .list_by_ids(many::<String>(given.query("departmentIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::LIST_MINE,
        call: |desk, given| {
            let call: zoho_desk::departments::ListMyDepartment = desk
                .departments()
                .list_mine()
                .is_enabled(one::<bool>(given.query("isEnabled")))
                .chat_status(given.query("chatStatus"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::departments::UPLOAD_LOGO,
        call: |desk, given| {
            let call: zoho_desk::departments::UploadDepartmentLogo = desk
                .departments()
                .upload_logo(given.path("department_id"), given.file("departmentLogo"));
            erase(call.into_call())
        },
    },
];
