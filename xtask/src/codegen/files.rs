//! The files of generated code, and how each begins.

use std::collections::BTreeMap;

use super::comments::comment;

/// Paths under the folder of generated code, and texts.
pub(super) type Files = BTreeMap<String, String>;

/// The head of a file that is about the whole product.
pub(super) fn head(product: &str, doc: &str) -> String {
    head_of(&format!("{product}/"), doc)
}

/// The head of a file that is made from `source`, a file or folder of the catalogue.
pub(super) fn head_of(source: &str, doc: &str) -> String {
    let mut out = format!(
        "// Written by `cargo xtask codegen` from xtask/catalog/{source}; changes belong there.\n"
    );
    out.push_str(&comment(doc, "//!"));
    out.push('\n');
    out
}
