// Written by `cargo xtask codegen` from desk/v1/agents.toml of the catalogue; changes belong there.
//! The calls of `agents`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::agents::LIST,
        call: |desk, given| {
            let call: zoho_desk::agents::ListAgents = desk
                .agents()
                .list()
                .include(many::<String>(given.query("include")))
                .role_ids(many::<String>(given.query("roleIds")))
                .search_str(given.query("searchStr"))
                .cf_search_str(given.query("cfSearchStr"))
                .cf_field_name(given.query("cfFieldName"))
                .field_name(given.query("fieldName"))
                .is_light_agent(one::<bool>(given.query("isLightAgent")))
                .sort_order(given.query("sortOrder"))
                .limit(one::<i64>(given.query("limit")))
                .role_permission_type(given.query("rolePermissionType"))
                .profile_ids(many::<String>(given.query("profileIds")))
                .from(one::<i64>(given.query("from")))
                .is_confirmed(one::<bool>(given.query("isConfirmed")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::GET,
        call: |desk, given| {
            let call: zoho_desk::agents::GetAgent = desk
                .agents()
                .get(given.path("agent_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::CREATE,
        call: |desk, given| {
            let call: zoho_desk::agents::CreateAgent = desk
                .agents()
                .create(&given.body::<zoho_desk::agents::AgentCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::agents::UpdateAgent = desk.agents().update(
                given.path("agent_id"),
                &given.body::<zoho_desk::agents::AgentUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::DELETE,
        call: |desk, given| {
            let call: zoho_desk::agents::DeleteAgent = desk.agents().delete(given.path("agent_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::COUNT,
        call: |desk, given| {
            let call: zoho_desk::agents::CountAgents = desk
                .agents()
                .count()
                .is_confirmed(one::<bool>(given.query("isConfirmed")))
                .include_light_agent(one::<bool>(given.query("includeLightAgent")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::ACTIVATE,
        call: |desk, given| {
            let call: zoho_desk::agents::ActivateAgents =
                desk.agents().activate(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::ANONYMIZE_DELETED,
        call: |desk, given| {
            let call: zoho_desk::agents::AnonymizeDeletedAgents = desk.agents().anonymize_deleted(
                given.path("agent_id"),
                &given.body::<zoho_desk::shared::AgentAnonymizeDeleted>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::DEACTIVATE,
        call: |desk, given| {
            let call: zoho_desk::agents::DeactivateAgent =
                desk.agents().deactivate(given.path("agent_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::DELETE_MY_PHOTO,
        call: |desk, _| {
            let call: zoho_desk::agents::DeleteMyAgentPhoto = desk.agents().delete_my_photo();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::DELETE_UNCONFIRMED,
        call: |desk, given| {
            let call: zoho_desk::agents::DeleteUnconfirmedAgents = desk
                .agents()
                .delete_unconfirmed(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::DISPLAY_ENTITY,
        call: |desk, given| {
            let call: zoho_desk::agents::DisplayAgentEntity = desk.agents().display_entity(
                given.path("agent_id"),
                given.path("entity_name"),
                given.path("entity_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::DOWNLOAD_PHOTO,
        call: |desk, given| {
            let call: zoho_desk::agents::DownloadAgentPhoto = desk
                .agents()
                .download_photo(given.path("agent_id"))
                .file_size(given.query("fileSize"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_BY_EMAIL,
        call: |desk, given| {
            let call: zoho_desk::agents::GetAgentByEmail =
                desk.agents().get_by_email(given.path("email"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_BY_ZUID,
        call: |desk, given| {
            let call: zoho_desk::agents::GetAgentByZuid =
                desk.agents().get_by_zuid(given.path("zuid"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_COUNTS,
        call: |desk, _| {
            let call: zoho_desk::agents::GetAgentCounts = desk.agents().get_counts();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_ME,
        call: |desk, given| {
            let call: zoho_desk::agents::GetMyAgent = desk
                .agents()
                .get_me()
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_MY_ENTITY_PREFERENCES,
        call: |desk, given| {
            let call: zoho_desk::agents::GetMyAgentEntityPreferences = desk
                .agents()
                .get_my_entity_preferences()
                .entity_type(given.query("entityType"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::GET_MY_PREFERENCES,
        call: |desk, _| {
            let call: zoho_desk::agents::GetMyAgentPreferences = desk.agents().get_my_preferences();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::LIST_BY_IDS,
        call: |desk, given| {
            let call: zoho_desk::agents::ListAgentsByIds = desk
                .agents()
                .list_by_ids(many::<String>(given.query("agentIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::LIST_DELETED,
        call: |desk, given| {
            let call: zoho_desk::agents::ListDeletedAgents = desk
                .agents()
                .list_deleted()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::REINVITE,
        call: |desk, given| {
            let call: zoho_desk::agents::ReinviteAgents =
                desk.agents().reinvite(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::SCHEDULE_REASSIGNMENT,
        call: |desk, given| {
            let call: zoho_desk::agents::ScheduleAgentReassignment =
                desk.agents().schedule_reassignment(
                    given.path("agent_id"),
                    &given.body::<Vec<zoho_desk::agents::AgentReassignment>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::UPDATE_MY_ENTITY_PREFERENCES,
        call: |desk, given| {
            let call: zoho_desk::agents::UpdateMyAgentEntityPreferences =
                desk.agents().update_my_entity_preferences(
                    &given.body::<Vec<zoho_desk::agents::AgentEntityPreference>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::UPDATE_MY_PREFERENCES,
        call: |desk, given| {
            let call: zoho_desk::agents::UpdateMyAgentPreferences = desk
                .agents()
                .update_my_preferences(&given.body::<zoho_desk::agents::AgentPreferencesUpdate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agents::UPLOAD_MY_PHOTO,
        call: |desk, given| {
            let call: zoho_desk::agents::UploadMyAgentPhoto =
                desk.agents().upload_my_photo(given.file("userPhoto"));
            erase(call.into_call())
        },
    },
];
