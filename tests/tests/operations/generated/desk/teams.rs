// Written by `cargo xtask codegen` from xtask/catalog/desk/teams.toml; changes belong there.
//! The calls of `teams`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::teams::LIST,
        call: |desk, given| {
            let call: zoho_desk::teams::ListTeams = desk
                .teams()
                .list()
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::GET,
        call: |desk, given| {
            let call: zoho_desk::teams::GetTeam = desk.teams().get(given.path("team_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::CREATE,
        call: |desk, given| {
            let call: zoho_desk::teams::CreateTeam = desk
                .teams()
                .create(&given.body::<zoho_desk::teams::TeamCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::teams::UpdateTeam = desk.teams().update(
                given.path("team_id"),
                &given.body::<zoho_desk::teams::TeamUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::DELETE,
        call: |desk, given| {
            let call: zoho_desk::teams::DeleteTeam = desk.teams().delete(
                given.path("team_id"),
                &given.body::<zoho_desk::teams::TeamDelete>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::LIST_ASSOCIABLES,
        call: |desk, given| {
            let call: zoho_desk::teams::ListTeamAssociables =
                desk.teams().list_associables(given.path("team_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::LIST_BY_AGENT,
        call: |desk, given| {
            let call: zoho_desk::teams::ListTeamsByAgent = desk
                .teams()
                .list_by_agent(given.path("agent_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::LIST_BY_DEPARTMENT,
        call: |desk, given| {
            let call: zoho_desk::teams::ListTeamsByDepartment = desk
                .teams()
                .list_by_department(given.path("department_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .search_str(given.query("searchStr"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::LIST_BY_ROLE,
        call: |desk, given| {
            let call: zoho_desk::teams::ListTeamsByRole = desk
                .teams()
                .list_by_role(given.path("role_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::teams::LIST_MEMBERS,
        call: |desk, given| {
            let call: zoho_desk::teams::ListTeamMembers = desk
                .teams()
                .list_members(given.path("team_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
];
