//! Desk: what its descriptions are like.

mod facts;
mod scopes;
#[cfg(test)]
mod tests;

use crate::import::product::ProductImport;

/// How the descriptions of Desk are read.
pub(super) const IMPORT: ProductImport = ProductImport {
    default_area: "tickets",
    scopes: scopes::needed,
    facts: facts::apply,
    ..ProductImport::PLAIN
};
