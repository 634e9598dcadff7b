// Written by `cargo xtask codegen` from xtask/catalog/desk/im_subscription.toml; changes belong there.
//! The calls of `im_subscription`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_subscription::GET_ADD_ONS,
        call: |desk, given| {
            let call: zoho_desk::im_subscription::GetImSubscriptionAddOns = desk
                .im_subscription()
                .get_add_ons(given.query("integrationServiceId"))
                .subscription(one::<bool>(given.query("subscription")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_subscription::GET_STATEMENT,
        call: |desk, given| {
            let call: zoho_desk::im_subscription::GetImSubscriptionStatement = desk
                .im_subscription()
                .get_statement(given.query("duration"))
                .transaction_type(given.query("transactionType"))
                .end_date(given.query("endDate"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .start_date(given.query("startDate"))
                .channel_id(given.query("channelId"));
            erase(call.into_call())
        },
    },
];
