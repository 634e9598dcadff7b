// Written by `cargo xtask codegen` from xtask/catalog/desk/channels.toml; changes belong there.
//! The calls of `channels`.

use super::super::super::every::{Case, erase, erase_file, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::channels::LIST,
        call: |desk, _| {
            let call: zoho_desk::channels::ListChannels = desk.channels().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::channels::GET,
        call: |desk, given| {
            let call: zoho_desk::channels::GetChannel =
                desk.channels().get(given.path("channel_code"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::channels::DOWNLOAD_PHOTO,
        call: |desk, given| {
            let call: zoho_desk::channels::DownloadChannelPhoto = desk
                .channels()
                .download_photo(given.path("channel_code"))
                .height(one::<i64>(given.query("height")));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::channels::UPLOAD_PHOTO,
        call: |desk, given| {
            let call: zoho_desk::channels::UploadChannelPhoto = desk
                .channels()
                .upload_photo(given.path("channel_code"), given.file("photo"));
            erase(call.into_call())
        },
    },
];
