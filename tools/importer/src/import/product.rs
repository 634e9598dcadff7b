//! The differences between the descriptions of products: a value that the passes take.

use super::scopes::{Needed, Stated};
use zoho_catalog::model::Operation;

/// How the descriptions of one product are read.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProductImport {
    /// Where a thing or a list is found in a body or a response.
    pub(super) wrapping: Wrapping,
    /// How often a thing is described.
    pub(super) schemas: Schemas,
    /// Whether to rely on what is marked as required, and on parameters that have one value.
    pub(super) marks: Marks,
    /// Parameters that are described as one value and take several: those whose name ends in `ids`, and
    /// these texts. `None` where lists are described as such.
    pub(super) list_params: Option<&'static [&'static str]>,
    /// The beginning of the OpenAPI version of files in which an operation lists the scopes that it needs,
    /// and no others.
    pub(super) exact_scopes_since: Option<&'static str>,
    /// How a resource is named after its file.
    pub(super) resource_names: ResourceNames,
    /// The area of resources for which none was decided.
    pub(super) default_area: &'static str,
    /// Returns what an operation needs.
    pub(super) scopes: fn(&Stated<'_>) -> Needed,
    /// Applies what is known of an operation of a resource beyond its description, or against it.
    pub(super) facts: fn(&str, &mut Operation),
}

impl ProductImport {
    /// Descriptions without peculiarities.
    pub(super) const PLAIN: Self = Self {
        wrapping: Wrapping::Bare,
        schemas: Schemas::OneAUse,
        marks: Marks::Reliable,
        list_params: None,
        exact_scopes_since: None,
        resource_names: ResourceNames::Plural,
        default_area: "",
        scopes: |stated| Needed {
            scopes: stated.listed.to_vec(),
            alternatives: Vec::new(),
        },
        facts: |_, _| {},
    };
}

/// Where a thing or a list is found in a body or a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// Always under a key: one thing as the only item of a list, a list with `info` about its page.
    Keyed,
    /// A thing is the whole body or response. A list is under `data`, which a total may accompany.
    Bare,
}

/// How often a thing is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Schemas {
    /// Once, under a good name.
    OneAThing,
    /// For each use: for the list, for one, for the response of a creation.
    OneAUse,
}

/// Whether to rely on what is marked as required, and on parameters that have one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    /// They hold for every call.
    Reliable,
    /// They hold for the sample that the description was made from.
    OfSamples,
}

/// How a resource is named after its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ResourceNames {
    /// As the file.
    AsFiles,
    /// As the file, in the plural.
    Plural,
}
