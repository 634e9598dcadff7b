// Written by `cargo xtask codegen` from desk/v1/profiles.toml of the catalogue; changes belong there.
//! The calls of `profiles`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::profiles::LIST,
        call: |desk, given| {
            let call: zoho_desk::profiles::ListProfiles = desk
                .profiles()
                .list()
                .default(one::<bool>(given.query("default")))
                .visible(one::<bool>(given.query("visible")))
                .search_str(given.query("searchStr"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .fields(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::GET,
        call: |desk, given| {
            let call: zoho_desk::profiles::GetProfile =
                desk.profiles().get(given.path("profile_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::profiles::UpdateProfile = desk.profiles().update(
                given.path("profile_id"),
                &given.body::<zoho_desk::profiles::ProfileUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::DELETE,
        call: |desk, given| {
            let call: zoho_desk::profiles::DeleteProfile = desk
                .profiles()
                .delete(given.path("profile_id"), given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::COUNT,
        call: |desk, given| {
            let call: zoho_desk::profiles::CountProfiles = desk
                .profiles()
                .count()
                .default(one::<bool>(given.query("default")))
                .visible(one::<bool>(given.query("visible")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::DUPLICATE,
        call: |desk, given| {
            let call: zoho_desk::profiles::DuplicateProfile = desk.profiles().duplicate(
                given.path("profile_id"),
                &given.body::<zoho_desk::profiles::ProfileDuplicate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::GET_LIGHT_AGENT,
        call: |desk, _| {
            let call: zoho_desk::profiles::GetProfileLightAgent = desk.profiles().get_light_agent();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::GET_MINE,
        call: |desk, _| {
            let call: zoho_desk::profiles::GetMyProfile = desk.profiles().get_mine();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::GET_MY_PERMISSIONS,
        call: |desk, _| {
            let call: zoho_desk::profiles::GetMyProfilePermissions =
                desk.profiles().get_my_permissions();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::profiles::LIST_AGENTS,
        call: |desk, given| {
            let call: zoho_desk::profiles::ListProfileAgents = desk
                .profiles()
                .list_agents(given.path("profile_id"))
                .active(one::<bool>(given.query("active")))
                .confirmed(one::<bool>(given.query("confirmed")));
            erase(call.into_call())
        },
    },
];
