// Written by `cargo xtask codegen` from xtask/catalog/crm/cadences.toml; changes belong there.
//! The calls of `cadences`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::cadences::LIST,
        call: |crm, _| {
            let call: zoho_crm::cadences::ListCadences = crm.cadences().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::GET,
        call: |crm, given| {
            let call: zoho_crm::cadences::GetCadence = crm.cadences().get(given.path("cadence_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::CREATE,
        call: |crm, given| {
            let call: zoho_crm::cadences::CreateCadences = crm
                .cadences()
                .create(&given.body::<Vec<zoho_crm::cadences::CadenceInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::cadences::UpdateCadence = crm.cadences().update(
                given.path("cadence_id"),
                &given.body::<zoho_crm::cadences::CadenceInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::cadences::UpdateManyCadences = crm
                .cadences()
                .update_many(&given.body::<Vec<zoho_crm::cadences::CadenceInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::DELETE,
        call: |crm, given| {
            let call: zoho_crm::cadences::DeleteCadence =
                crm.cadences().delete(given.path("cadence_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::COUNT,
        call: |crm, given| {
            let call: zoho_crm::cadences::CountCadences =
                crm.cadences().count(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::ACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::cadences::ActivateCadence = crm
                .cadences()
                .activate(given.path("cadence_id"), &given.body::<serde_json::Value>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::COUNT_RECORDS,
        call: |crm, given| {
            let call: zoho_crm::cadences::CountCadenceRecords = crm
                .cadences()
                .count_records()
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::DEACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::cadences::DeactivateCadence =
                crm.cadences().deactivate(given.path("cadence_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::DUPLICATE,
        call: |crm, given| {
            let call: zoho_crm::cadences::DuplicateCadence = crm.cadences().duplicate(
                given.path("cadence_id"),
                &given.body::<Vec<zoho_crm::cadences::CadenceDuplicate>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::ENROL,
        call: |crm, given| {
            let call: zoho_crm::cadences::EnrolCadences = crm.cadences().enrol(
                given.path("module"),
                &given.body::<zoho_crm::cadences::CadenceEnrol>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::LIST_ANALYTICS,
        call: |crm, given| {
            let call: zoho_crm::cadences::ListCadenceAnalytics = crm
                .cadences()
                .list_analytics(given.path("cadence_id"))
                .filters(given.query("filters"))
                .follow_ups_executed_from(given.query("follow_ups_executed_from"))
                .follow_ups_executed_till(given.query("follow_ups_executed_till"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::PUBLISH,
        call: |crm, given| {
            let call: zoho_crm::cadences::PublishCadence = crm.cadences().publish(
                given.path("cadence_id"),
                &given.body::<Vec<zoho_crm::cadences::CadencePublish>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::cadences::UNENROL,
        call: |crm, given| {
            let call: zoho_crm::cadences::UnenrolCadences = crm.cadences().unenrol(
                given.path("module"),
                &given.body::<zoho_crm::cadences::CadenceEnrol>(),
            );
            erase(call.into_call())
        },
    },
];
