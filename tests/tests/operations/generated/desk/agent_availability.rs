// Written by `cargo xtask codegen` from xtask/catalog/desk/agent_availability.toml; changes belong there.
//! The calls of `agent_availability`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::agent_availability::LIST,
        call: |desk, given| {
            let call: zoho_desk::agent_availability::ListAgentAvailability = desk
                .agent_availability()
                .list(given.query("departmentId"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agent_availability::GET_CONFIG,
        call: |desk, _| {
            let call: zoho_desk::agent_availability::GetAgentAvailabilityConfig =
                desk.agent_availability().get_config();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agent_availability::LIST_OFFLINE,
        call: |desk, given| {
            let call: zoho_desk::agent_availability::ListOfflineAgentAvailability = desk
                .agent_availability()
                .list_offline(given.query("departmentId"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agent_availability::LIST_ONLINE,
        call: |desk, given| {
            let call: zoho_desk::agent_availability::ListOnlineAgentAvailability = desk
                .agent_availability()
                .list_online(given.query("departmentId"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agent_availability::UPDATE_CONFIG,
        call: |desk, given| {
            let call: zoho_desk::agent_availability::UpdateAgentAvailabilityConfig =
                desk.agent_availability().update_config(
                    &given.body::<zoho_desk::agent_availability::AgentAvailabilityConfig>(),
                );
            erase(call.into_call())
        },
    },
];
