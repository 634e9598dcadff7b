// Written by `cargo xtask codegen` from xtask/catalog/desk/im_metrics.toml; changes belong there.
//! The calls of `im_metrics`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_metrics::GET_AGENTS,
        call: |desk, given| {
            let call: zoho_desk::im_metrics::GetImMetricAgents = desk
                .im_metrics()
                .get_agents(
                    given.query("duration"),
                    given.query("departmentId"),
                    many::<String>(given.query("attributes")),
                )
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .agent_ids(many::<String>(given.query("agentIds")))
                .attribute_group(given.query("attributeGroup"))
                .integration_service(given.query("integrationService"))
                .channel_ids(many::<String>(given.query("channelIds")))
                .based_on(given.query("basedOn"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_CONVERSATIONS,
        call: |desk, given| {
            let call: zoho_desk::im_metrics::GetImMetricConversations = desk
                .im_metrics()
                .get_conversations(
                    given.query("duration"),
                    given.query("granularity"),
                    given.query("dimension"),
                    many::<String>(given.query("dimensionValue")),
                    given.query("departmentId"),
                )
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .based_on(given.query("basedOn"))
                .integration_service(given.query("integrationService"))
                .channel_ids(many::<String>(given.query("channelIds")))
                .agent_ids(many::<String>(given.query("agentIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_MESSAGES,
        call: |desk, given| {
            let call: zoho_desk::im_metrics::GetImMetricMessages = desk
                .im_metrics()
                .get_messages(
                    given.query("duration"),
                    given.query("granularity"),
                    many::<String>(given.query("dimensionValue")),
                    given.query("departmentId"),
                )
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .dimension(given.query("dimension"))
                .integration_service(given.query("integrationService"))
                .channel_ids(many::<String>(given.query("channelIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_PAYMENTS,
        call: |desk, given| {
            let call: zoho_desk::im_metrics::GetImMetricPayments = desk
                .im_metrics()
                .get_payments(
                    given.query("duration"),
                    many::<String>(given.query("dimensionValue")),
                    given.query("departmentId"),
                )
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .granularity(given.query("granularity"))
                .dimension(given.query("dimension"))
                .channel_ids(many::<String>(given.query("channelIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_metrics::GET_SESSIONS,
        call: |desk, given| {
            let call: zoho_desk::im_metrics::GetImMetricSessions = desk
                .im_metrics()
                .get_sessions(
                    given.query("duration"),
                    given.query("granularity"),
                    many::<String>(given.query("dimensionValue")),
                    given.query("departmentId"),
                )
                .start_date(given.query("startDate"))
                .end_date(given.query("endDate"))
                .dimension(given.query("dimension"))
                .integration_service(given.query("integrationService"))
                .channel_ids(many::<String>(given.query("channelIds")))
                .based_on(given.query("basedOn"));
            erase(call.into_call())
        },
    },
];
