// Written by `cargo xtask codegen` from desk/v1 of the catalogue; changes belong there.
//! Every operation by name, for tools.

use zoho_http::dynamic::Entry;

#[allow(unused_imports, reason = "an area that is off uses none")]
mod entries_1;
#[allow(unused_imports, reason = "an area that is off uses none")]
mod entries_2;
#[allow(unused_imports, reason = "an area that is off uses none")]
mod entries_3;
#[allow(unused_imports, reason = "an area that is off uses none")]
mod entries_4;

/// Every operation of the features that are on.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    [
        entries_1::ENTRIES,
        entries_2::ENTRIES,
        entries_3::ENTRIES,
        entries_4::ENTRIES,
    ]
    .into_iter()
    .flatten()
}
