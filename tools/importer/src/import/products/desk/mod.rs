//! Desk: what its descriptions are like.

mod facts;
mod scopes;
#[cfg(test)]
mod tests;

use crate::import::product::{Marks, ProductImport, ResourceNames, Schemas, Wrapping};

/// How the descriptions of Desk are read.
pub(super) const IMPORT: ProductImport = ProductImport {
    wrapping: Wrapping::Bare,
    schemas: Schemas::OneAUse,
    marks: Marks::Reliable,
    list_params: None,
    exact_scopes_since: None,
    resource_names: ResourceNames::Plural,
    default_area: "tickets",
    scopes: scopes::needed,
    facts: facts::apply,
};
