// Written by `cargo xtask codegen` from things/v2 of the catalogue; changes belong there.
//! Every operation, for tools that look for them by name.

use zoho_http::Operation;

const LISTS: &[&[&Operation]] = &[
    super::boxes::OPERATIONS,
    super::organizations::OPERATIONS,
    super::things::OPERATIONS,
];

static ALL: [&Operation; Operation::count(LISTS)] = Operation::concat(LISTS);

/// Every operation of this crate, of the features that are on.
pub static OPERATIONS: &[&Operation] = &ALL;
