// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Every call, with all that it takes.

use super::super::every::Case;
use zoho_crm::Crm;

mod calls_1;
mod calls_2;
mod calls_3;
mod calls_4;

pub(crate) fn cases() -> impl Iterator<Item = &'static Case<Crm>> {
    [
        calls_1::CASES,
        calls_2::CASES,
        calls_3::CASES,
        calls_4::CASES,
    ]
    .into_iter()
    .flatten()
}
