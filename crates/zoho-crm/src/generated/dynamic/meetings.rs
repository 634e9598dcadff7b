// Written by `cargo xtask codegen` from crm/v8/meetings.toml of the catalogue; changes belong there.
//! The operations of `meetings` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::meetings;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&meetings::CANCEL, |_, body| {
    response(&meetings::CANCEL, body, |check| {
        check.rows(rows::tally(body, "data"));
    })
})
.body(|check| {
    check.member::<Vec<meetings::MeetingCancel>>("data");
})];
