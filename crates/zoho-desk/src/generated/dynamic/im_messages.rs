// Written by `cargo xtask codegen` from desk/v1/im_messages.toml of the catalogue; changes belong there.
//! The operations of `im_messages` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::im_messages;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_messages::LIST, |_, body| {
        response(&im_messages::LIST, body, |check| {
            check.list::<im_messages::ImMessage>("data");
        })
    }),
    Entry::new(&im_messages::GET, |_, body| {
        response(&im_messages::GET, body, |check| {
            check.member::<im_messages::ImMessage>("");
        })
    }),
    Entry::new(&im_messages::SEARCH, |_, body| {
        response(&im_messages::SEARCH, body, |check| {
            check.list::<im_messages::ImMessage>("data");
        })
    }),
    Entry::new(&im_messages::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&im_messages::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    Entry::new(&im_messages::GET_FULL_CONTENT, |_, body| {
        response(&im_messages::GET_FULL_CONTENT, body, |check| {
            check.member::<String>("");
        })
    }),
    Entry::new(&im_messages::LIST_ATTACHMENTS, |_, body| {
        response(&im_messages::LIST_ATTACHMENTS, body, |check| {
            check.list::<im_messages::ImMessageAttachment>("data");
        })
    }),
    Entry::new(&im_messages::LIST_LAST, |_, body| {
        response(&im_messages::LIST_LAST, body, |check| {
            check.member::<im_messages::ImMessageLast>("");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("sessionIds");
    }),
    Entry::new(&im_messages::SEND, |_, body| {
        response(&im_messages::SEND, body, |check| {
            check.member::<shared::Message>("");
        })
    })
    .body(|check| {
        check.member::<im_messages::ImMessageSend>("");
    }),
    Entry::new(&im_messages::SEND_ATTACHMENT, |_, body| {
        response(&im_messages::SEND_ATTACHMENT, body, |check| {
            check.member::<shared::Message>("");
        })
    }),
];
