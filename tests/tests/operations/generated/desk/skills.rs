// Written by `cargo xtask codegen` from xtask/catalog/desk/skills.toml; changes belong there.
//! The calls of `skills`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::skills::LIST,
        call: |desk, given| {
            let call: zoho_desk::skills::ListSkills = desk
                .skills()
                .list(given.query("departmentId"))
                .search_string(given.query("searchString"))
                .skill_type_id(given.query("skillTypeId"))
                .skill_ids(many::<String>(given.query("skillIds")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .status(given.query("status"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::GET,
        call: |desk, given| {
            let call: zoho_desk::skills::GetSkill = desk.skills().get(given.path("skill_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::CREATE,
        call: |desk, given| {
            let call: zoho_desk::skills::CreateSkill = desk
                .skills()
                .create(&given.body::<zoho_desk::skills::SkillCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::skills::UpdateSkill = desk.skills().update(
                given.path("skill_id"),
                &given.body::<zoho_desk::skills::SkillUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::DELETE,
        call: |desk, given| {
            let call: zoho_desk::skills::DeleteSkill = desk.skills().delete(given.path("skill_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::EXECUTE_ASSIGNMENT,
        call: |desk, given| {
            let call: zoho_desk::skills::ExecuteSkillAssignment =
                desk.skills().execute_assignment(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::GET_CONFIGURATION,
        call: |desk, given| {
            let call: zoho_desk::skills::GetSkillConfiguration =
                desk.skills().get_configuration(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::LIST_BY_AGENT,
        call: |desk, given| {
            let call: zoho_desk::skills::ListSkillsByAgent = desk.skills().list_by_agent(
                given.path("agent_id"),
                many::<String>(given.query("departmentIds")),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::LIST_CRITERIA_FIELDS,
        call: |desk, given| {
            let call: zoho_desk::skills::ListSkillCriteriaFields = desk
                .skills()
                .list_criteria_fields(given.query("departmentId"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::LIST_RELATED_RULES,
        call: |desk, given| {
            let call: zoho_desk::skills::ListSkillRelatedRules = desk
                .skills()
                .list_related_rules(given.path("skill_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::MAP_TO_AGENT,
        call: |desk, given| {
            let call: zoho_desk::skills::MapSkillsToAgent = desk.skills().map_to_agent(
                given.path("agent_id"),
                &given.body::<zoho_desk::skills::SkillMapToAgent>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::RECALCULATE_FOR_TICKET,
        call: |desk, given| {
            let call: zoho_desk::skills::RecalculateSkillsForTicket = desk
                .skills()
                .recalculate_for_ticket(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::REORDER,
        call: |desk, given| {
            let call: zoho_desk::skills::ReorderSkills = desk
                .skills()
                .reorder(&given.body::<zoho_desk::skills::SkillMapToAgent>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skills::UPDATE_CONFIGURATION,
        call: |desk, given| {
            let call: zoho_desk::skills::UpdateSkillConfiguration = desk
                .skills()
                .update_configuration(&given.body::<zoho_desk::skills::SkillUpdateConfiguration>());
            erase(call.into_call())
        },
    },
];
