// Written by `cargo xtask codegen` from xtask/catalog/crm/meetings.toml; changes belong there.
//! The calls of `meetings`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::meetings::CANCEL,
    call: |crm, given| {
        let call: zoho_crm::meetings::CancelMeetings = crm.meetings().cancel(
            given.path("event_id"),
            &given.body::<Vec<zoho_crm::meetings::MeetingCancel>>(),
        );
        erase(call.into_call())
    },
}];
