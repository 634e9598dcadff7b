// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Every call, with all that it takes.

use super::super::every::Case;
use zoho_desk::Desk;

mod calls_1;
mod calls_2;
mod calls_3;
mod calls_4;
mod calls_5;
mod calls_6;

pub(crate) fn cases() -> impl Iterator<Item = &'static Case<Desk>> {
    [
        calls_1::CASES,
        calls_2::CASES,
        calls_3::CASES,
        calls_4::CASES,
        calls_5::CASES,
        calls_6::CASES,
    ]
    .into_iter()
    .flatten()
}
