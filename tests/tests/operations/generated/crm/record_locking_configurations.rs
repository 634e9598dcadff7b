// Written by `cargo xtask codegen` from xtask/catalog/crm/record_locking_configurations.toml; changes belong there.
//! The calls of `record_locking_configurations`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::record_locking_configurations::LIST,
        call: |crm, given| {
            let call: zoho_crm::record_locking_configurations::ListRecordLockingConfigurations =
                crm.record_locking_configurations()
                    .list(given.query("module"))
                    .feature_type(given.query("feature_type"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::GET,
        call: |crm, given| {
            let call: zoho_crm::record_locking_configurations::GetRecordLockingConfiguration =
                crm.record_locking_configurations().get(
                    given.path("record_locking_config_id"),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::CREATE,
        call: |crm, given| {
            let call: zoho_crm::record_locking_configurations::CreateRecordLockingConfigurations =
                crm.record_locking_configurations().create(
                    &given.body::<Vec<
                        zoho_crm::record_locking_configurations::RecordLockingConfigurationInput,
                    >>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::record_locking_configurations::UpdateRecordLockingConfiguration = crm.record_locking_configurations().update(given.path("record_locking_config_id"), &given.body::<zoho_crm::record_locking_configurations::RecordLockingConfigurationInput>(), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::record_locking_configurations::UpdateManyRecordLockingConfigurations = crm.record_locking_configurations().update_many(&given.body::<Vec<zoho_crm::record_locking_configurations::RecordLockingConfigurationInput>>(), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::DELETE,
        call: |crm, given| {
            let call: zoho_crm::record_locking_configurations::DeleteRecordLockingConfiguration =
                crm.record_locking_configurations().delete(
                    given.path("record_locking_config_id"),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::record_locking_configurations::DeleteManyRecordLockingConfigurations = crm.record_locking_configurations().delete_many(given.query("module"), many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
];
