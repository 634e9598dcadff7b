// Written by `cargo xtask codegen` from things/v2 of the catalogue; changes belong there.
//! Every operation by name, for tools.

use zoho_http::dynamic::Entry;

mod boxes;
mod organizations;
mod things;

static TABLES: &[&[Entry]] = &[boxes::ENTRIES, organizations::ENTRIES, things::ENTRIES];

/// Returns every operation of the features that are on.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    TABLES.iter().copied().flatten()
}
