// Written by `cargo xtask codegen` from xtask/catalog/desk/im_channels.toml; changes belong there.
//! The calls of `im_channels`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_channels::LIST,
        call: |desk, given| {
            let call: zoho_desk::im_channels::ListImChannels = desk
                .im_channels()
                .list()
                .include(many::<String>(given.query("include")))
                .department_id(given.query("departmentId"))
                .integration_service_id(given.query("integrationServiceId"))
                .is_sand_box(one::<bool>(given.query("isSandBox")))
                .is_active(one::<bool>(given.query("isActive")))
                .include_deleted(one::<bool>(given.query("includeDeleted")))
                .config_name(given.query("configName"))
                .config_value(given.query("configValue"))
                .exclude_config_name(given.query("excludeConfigName"))
                .exclude_config_value(given.query("excludeConfigValue"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_channels::GET,
        call: |desk, given| {
            let call: zoho_desk::im_channels::GetImChannel = desk
                .im_channels()
                .get(given.path("channel_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_channels::CREATE,
        call: |desk, given| {
            let call: zoho_desk::im_channels::CreateImChannel = desk
                .im_channels()
                .create(&given.body::<zoho_desk::im_channels::ImChannelCreate>());
            erase(call.into_call())
        },
    },
];
