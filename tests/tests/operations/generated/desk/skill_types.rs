// Written by `cargo xtask codegen` from xtask/catalog/desk/skill_types.toml; changes belong there.
//! The calls of `skill_types`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::skill_types::LIST,
        call: |desk, given| {
            let call: zoho_desk::skill_types::ListSkillTypes = desk
                .skill_types()
                .list()
                .mapped_skills_status(given.query("mappedSkillsStatus"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skill_types::GET,
        call: |desk, given| {
            let call: zoho_desk::skill_types::GetSkillType =
                desk.skill_types().get(given.path("skill_type_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skill_types::CREATE,
        call: |desk, given| {
            let call: zoho_desk::skill_types::CreateSkillType = desk
                .skill_types()
                .create(&given.body::<zoho_desk::skill_types::SkillTypeCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skill_types::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::skill_types::UpdateSkillType = desk
                .skill_types()
                .update(given.path("skill_type_id"), given.body::<String>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::skill_types::DELETE,
        call: |desk, given| {
            let call: zoho_desk::skill_types::DeleteSkillType =
                desk.skill_types().delete(given.path("skill_type_id"));
            erase(call.into_call())
        },
    },
];
