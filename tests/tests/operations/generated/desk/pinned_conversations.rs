// Written by `cargo xtask codegen` from desk/v1/pinned_conversations.toml of the catalogue; changes belong there.
//! The calls of `pinned_conversations`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::pinned_conversations::LIST,
        call: |desk, given| {
            let call: zoho_desk::pinned_conversations::ListPinnedConversations = desk
                .pinned_conversations()
                .list(given.path("ticket_id"))
                .types(many::<String>(given.query("types")))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::pinned_conversations::PIN,
        call: |desk, given| {
            let call: zoho_desk::pinned_conversations::PinPinnedConversations =
                desk.pinned_conversations().pin(
                    given.path("ticket_id"),
                    &given.body::<zoho_desk::pinned_conversations::PinnedConversationInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::pinned_conversations::UNPIN,
        call: |desk, given| {
            let call: zoho_desk::pinned_conversations::UnpinPinnedConversations = desk
                .pinned_conversations()
                .unpin(given.path("ticket_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
