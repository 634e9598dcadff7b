// Written by `cargo xtask codegen` from desk/v1/channels.toml of the catalogue; changes belong there.
//! The operations of `channels` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::channels;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&channels::LIST, |_, body| {
        response(&channels::LIST, body, |check| {
            check.list::<channels::Channel>("data");
        })
    }),
    Entry::new(&channels::GET, |_, body| {
        response(&channels::GET, body, |check| {
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
