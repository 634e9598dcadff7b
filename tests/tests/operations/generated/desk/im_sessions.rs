// Written by `cargo xtask codegen` from desk/v1/im_sessions.toml of the catalogue; changes belong there.
//! The calls of `im_sessions`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_sessions::LIST,
        call: |desk, given| {
            let call: zoho_desk::im_sessions::ListImSessions = desk
                .im_sessions()
                .list()
                .modified_after(one::<zoho_types::DateTime>(given.query("modifiedAfter")))
                .agent_id(given.query("agentId"))
                .contact_id(given.query("contactId"))
                .profile_id(given.query("profileId"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .assignee_filter(given.query("assigneeFilter"))
                .created_before(one::<zoho_types::DateTime>(given.query("createdBefore")))
                .created_after(one::<zoho_types::DateTime>(given.query("createdAfter")))
                .channel_id(many::<String>(given.query("channelId")))
                .bot_ids(many::<String>(given.query("botIds")))
                .status(many::<String>(given.query("status")))
                .exclude_syncing_channels(one::<bool>(given.query("excludeSyncingChannels")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::GET,
        call: |desk, given| {
            let call: zoho_desk::im_sessions::GetImSession =
                desk.im_sessions().get(given.path("session_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::im_sessions::UpdateImSession = desk.im_sessions().update(
                given.path("session_id"),
                &given.body::<zoho_desk::im_sessions::ImSessionUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::GET_METRICS,
        call: |desk, given| {
            let call: zoho_desk::im_sessions::GetImSessionMetrics = desk
                .im_sessions()
                .get_metrics()
                .department_id(given.query("departmentId"))
                .integration_service_id(given.query("integrationServiceId"))
                .channel_id(many::<String>(given.query("channelId")))
                .exclude_syncing_channels(one::<bool>(given.query("excludeSyncingChannels")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::INITIATE,
        call: |desk, given| {
            let call: zoho_desk::im_sessions::InitiateImSessions = desk.im_sessions().initiate(
                given.path("channel_id"),
                &given.body::<zoho_desk::im_sessions::ImSessionInitiate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::LIST_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::im_sessions::ListImSessionTickets = desk
                .im_sessions()
                .list_tickets(given.path("session_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_sessions::START,
        call: |desk, given| {
            let call: zoho_desk::im_sessions::StartImSessions = desk
                .im_sessions()
                .start(
                    given.path("channel_id"),
                    &given.body::<zoho_desk::im_sessions::ImSessionStart>(),
                )
                .payload(given.query("payload"));
            erase(call.into_call())
        },
    },
];
