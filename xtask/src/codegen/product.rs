//! A whole product: its resources, and the module that holds them.

use anyhow::Result;
use std::fmt::Write as _;

use super::plan::Plan;
use super::resource::{self, Files};
use super::{docs, dynamic, format};
use crate::catalog::folder::SHARED;
use crate::catalog::model::{Catalogue, Resource};

/// All files under the folder of generated code.
pub(super) fn render(catalogue: &Catalogue) -> Result<Files> {
    let plan = Plan::new(catalogue);
    let mut files = Files::new();
    for resource in catalogue.resources.values() {
        if is_generated(resource) {
            let by_hand = has_by_hand(resource);
            resource::render(catalogue, &plan, resource, by_hand, &mut files)?;
        }
    }
    if !catalogue.shared.types.is_empty() {
        let mut shared = catalogue.shared.clone();
        if shared.doc.is_empty() {
            "Types that several resources use.".clone_into(&mut shared.doc);
        }
        resource::render(catalogue, &plan, &shared, false, &mut files)?;
    }
    files.insert("mod.rs".to_owned(), root(catalogue)?);
    files.insert("operations.rs".to_owned(), operations(catalogue)?);
    dynamic::render(catalogue, &plan, &mut files)?;
    Ok(files)
}

/// Whether anything of the resource is generated.
pub(super) fn is_generated(resource: &Resource) -> bool {
    resource
        .operations
        .iter()
        .any(|operation| !operation.by_hand)
}

/// Whether some of it is written by hand, so that its client is there.
fn has_by_hand(resource: &Resource) -> bool {
    resource
        .operations
        .iter()
        .any(|operation| operation.by_hand)
}

/// The module that holds the resources, and the list of all operations.
fn root(catalogue: &Catalogue) -> Result<String> {
    let mut out = head(
        catalogue,
        "Everything that is generated, a module a resource.",
    );
    if !catalogue.shared.types.is_empty() {
        writeln!(out, "pub mod {SHARED};")?;
    }
    for resource in catalogue.resources.values().filter(|r| is_generated(r)) {
        // What is written by hand shows what is generated beside it.
        let visible = if has_by_hand(resource) {
            "pub(crate)"
        } else {
            "pub"
        };
        writeln!(
            out,
            "#[cfg(feature = {:?})]\n{visible} mod {};",
            resource.area, resource.name
        )?;
    }
    out.push_str("\nmod operations;\n#[cfg(feature = \"dynamic\")]\npub mod dynamic;\n\npub use self::operations::OPERATIONS;\n");
    format::rust(&out)
}

/// The list of all operations.
fn operations(catalogue: &Catalogue) -> Result<String> {
    let mut out = head(
        catalogue,
        "Every operation, for tools that look for them by name.",
    );
    out.push_str("use zoho_http::Operation;\n\n");
    let generated = catalogue.resources.values().filter(|r| is_generated(r));
    for resource in generated {
        writeln!(
            out,
            "#[cfg(feature = {:?})]\nuse super::{};",
            resource.area, resource.name
        )?;
    }
    out.push_str("\n/// Every operation of this crate, of the features that are on.\n");
    // A line each, which the formatter would make two.
    out.push_str("#[rustfmt::skip]\npub static OPERATIONS: &[&Operation] = &[\n");
    for resource in catalogue.resources.values() {
        for operation in &resource.operations {
            let path = resource::static_path(resource, operation);
            if operation.by_hand {
                writeln!(out, "    &{path},")?;
            } else {
                writeln!(out, "    #[cfg(feature = {:?})] &{path},", resource.area)?;
            }
        }
    }
    out.push_str("];\n");
    format::rust(&out)
}

/// The folder of a product's version in the catalogue.
pub(super) fn source(catalogue: &Catalogue) -> String {
    format!("{}/{}", catalogue.product, catalogue.version)
}

/// The head of a file that is about the whole product.
pub(super) fn head(catalogue: &Catalogue, doc: &str) -> String {
    let source = source(catalogue);
    let mut out = format!(
        "// Written by `cargo xtask codegen` from {source} of the catalogue; changes belong there.\n"
    );
    out.push_str(&docs::comment(doc, "//!"));
    out.push('\n');
    out
}
