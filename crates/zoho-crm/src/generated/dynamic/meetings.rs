// Written by `cargo xtask codegen` from xtask/catalog/crm/meetings.toml; changes belong there.
//! The operations of `meetings` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::meetings;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&meetings::CANCEL, |_, body| {
    answer(&meetings::CANCEL, body, |check| {
        check.rows(rows::tally(body, "data"));
    })
})
.body(|check| {
    check.member::<Vec<meetings::MeetingCancel>>("data");
})];
