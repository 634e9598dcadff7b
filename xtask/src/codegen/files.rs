//! The files of generated code, and how each begins.

use std::collections::BTreeMap;

use super::comments::comment;
use crate::catalog::model::Catalogue;

/// Paths under the folder of generated code, and texts.
pub(super) type Files = BTreeMap<String, String>;

/// The head of a file that is about the whole product.
pub(super) fn head(catalogue: &Catalogue, doc: &str) -> String {
    head_of(&source(catalogue), doc)
}

/// The folder of the product's version in the catalogue.
pub(super) fn source(catalogue: &Catalogue) -> String {
    format!("{}/{}", catalogue.product, catalogue.version)
}

/// The head of a file that is made from `source`, a file or folder of the catalogue.
pub(super) fn head_of(source: &str, doc: &str) -> String {
    let mut out = format!(
        "// Written by `cargo xtask codegen` from {source} of the catalogue; changes belong there.\n"
    );
    out.push_str(&comment(doc, "//!"));
    out.push('\n');
    out
}
