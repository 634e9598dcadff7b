// Written by `cargo xtask codegen` from desk/v1/pinned_conversations.toml of the catalogue; changes belong there.
//! The operations of `pinned_conversations` by name.

use zoho_http::dynamic::{Entry, response};
use zoho_types::Id;

use super::super::pinned_conversations;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&pinned_conversations::LIST, |_, body| {
        response(&pinned_conversations::LIST, body, |check| {
            check.list::<pinned_conversations::PinnedConversation>("data");
        })
    }),
    Entry::new(&pinned_conversations::PIN, |_, body| {
        response(&pinned_conversations::PIN, body, |check| {
            check.member::<pinned_conversations::PinnedConversationResult>("");
        })
    })
    .body(|check| {
        check.member::<pinned_conversations::PinnedConversationInput>("");
    }),
    Entry::new(&pinned_conversations::UNPIN, |_, body| {
        response(&pinned_conversations::UNPIN, body, |check| {
            check.list::<pinned_conversations::PinnedConversationUnpinResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
];
