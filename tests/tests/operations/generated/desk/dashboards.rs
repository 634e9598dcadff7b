// Written by `cargo xtask codegen` from xtask/catalog/desk/dashboards.toml; changes belong there.
//! The calls of `dashboards`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::dashboards::GET,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboard =
                desk.dashboards().get(given.path("dashboard_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_BACKLOG_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardBacklogTickets = desk
                .dashboards()
                .get_backlog_tickets(given.query("duration"), given.query("groupBy"))
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_CREATED_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardCreatedTickets = desk
                .dashboards()
                .get_created_tickets(given.query("duration"), given.query("groupBy"))
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .team_id(many::<String>(given.query("teamId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_ONHOLD_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardOnholdTickets = desk
                .dashboards()
                .get_onhold_tickets(given.query("duration"), given.query("groupBy"))
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .team_id(many::<String>(given.query("teamId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_REOPENED_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardReopenedTickets = desk
                .dashboards()
                .get_reopened_tickets(given.query("duration"), given.query("groupBy"))
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .team_id(many::<String>(given.query("teamId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_RESOLUTION_TIME,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardResolutionTime = desk
                .dashboards()
                .get_resolution_time(given.query("duration"), given.query("groupBy"))
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .team_id(many::<String>(given.query("teamId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_RESPONSE_COUNT,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardResponseCount = desk
                .dashboards()
                .get_response_count(given.query("duration"), given.query("groupBy"))
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .team_id(many::<String>(given.query("teamId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_RESPONSE_TIME,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardResponseTime = desk
                .dashboards()
                .get_response_time(
                    given.query("duration"),
                    given.query("groupBy"),
                    one::<bool>(given.query("isFirstResponse")),
                )
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .team_id(many::<String>(given.query("teamId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::dashboards::GET_SOLVED_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::dashboards::GetDashboardSolvedTickets = desk
                .dashboards()
                .get_solved_tickets(given.query("duration"), given.query("groupBy"))
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_id(many::<String>(given.query("agentId")))
                .department_id(many::<String>(given.query("departmentId")))
                .team_id(many::<String>(given.query("teamId")))
                .channel(given.query("channel"));
            erase(call.into_call())
        },
    },
];
