// Written by `cargo xtask codegen` from xtask/catalog/desk/channels.toml; changes belong there.
//! The operations of `channels` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::channels;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&channels::LIST, |_, body| {
        answer(&channels::LIST, body, |check| {
            check.list::<channels::Channel>("data");
        })
    }),
    Entry::new(&channels::GET, |_, body| {
        answer(&channels::GET, body, |check| {
            check.member::<channels::Channel>("");
        })
    }),
    Entry::new(&channels::DOWNLOAD_PHOTO, |_, body| {
        nothing(&channels::DOWNLOAD_PHOTO, body)
    })
    .file(),
    Entry::new(&channels::UPLOAD_PHOTO, |_, body| {
        nothing(&channels::UPLOAD_PHOTO, body)
    }),
];
