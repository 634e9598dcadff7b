// Written by `cargo xtask codegen` from xtask/catalog/desk/im_bots.toml; changes belong there.
//! The calls of `im_bots`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_bots::LIST,
        call: |desk, given| {
            let call: zoho_desk::im_bots::ListImBots = desk
                .im_bots()
                .list()
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .type_(given.query("type"))
                .statuses(many::<String>(given.query("statuses")))
                .name(given.query("name"))
                .include(many::<String>(given.query("include")))
                .channels(many::<String>(given.query("channels")))
                .is_channel_associated(one::<bool>(given.query("isChannelAssociated")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_bots::GET,
        call: |desk, given| {
            let call: zoho_desk::im_bots::GetImBot = desk.im_bots().get(given.path("bot_id"));
            erase(call.into_call())
        },
    },
];
