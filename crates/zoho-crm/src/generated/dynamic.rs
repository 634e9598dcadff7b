// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Every operation by name, for tools.

use zoho_http::dynamic::Entry;

#[allow(unused_imports, reason = "an area that is off uses none")]
mod entries_1;
#[allow(unused_imports, reason = "an area that is off uses none")]
mod entries_2;
#[allow(unused_imports, reason = "an area that is off uses none")]
mod entries_3;

/// Every operation of the features that are on.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    [entries_1::ENTRIES, entries_2::ENTRIES, entries_3::ENTRIES]
        .into_iter()
        .flatten()
}
