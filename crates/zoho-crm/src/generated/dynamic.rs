// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
//! Every operation by name, for tools.

use zoho_http::dynamic::Entry;

mod entries_1;
mod entries_2;

/// Every operation of the features that are on.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    [entries_1::ENTRIES, entries_2::ENTRIES]
        .into_iter()
        .flatten()
}
