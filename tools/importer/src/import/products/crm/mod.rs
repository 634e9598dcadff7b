//! CRM: what its descriptions are like.

mod facts;
#[cfg(test)]
mod listed_tests;
mod newest;
mod scopes;
#[cfg(test)]
mod tests;

use crate::import::product::{Marks, ProductImport, ResourceNames, Schemas, Wrapping};

/// How the descriptions of CRM are read.
pub(super) const IMPORT: ProductImport = ProductImport {
    wrapping: Wrapping::Keyed,
    schemas: Schemas::OneAThing,
    marks: Marks::OfSamples,
    list_params: Some(&[
        "fields",
        "include",
        "include_inner_details",
        "api_names",
        "select_fields",
    ]),
    exact_scopes_since: Some("3.1"),
    resource_names: ResourceNames::AsFiles,
    default_area: "records",
    scopes: newest::needed,
    facts: facts::apply,
};
