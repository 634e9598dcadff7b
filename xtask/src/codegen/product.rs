//! A whole product: its resources, and the module that holds them.

use anyhow::Result;
use std::fmt::Write as _;

use super::files::{Files, head};
use super::generated::{has_by_hand, is_generated, only_in, static_path};
use super::type_usage::TypeUsage;
use super::{dynamic, layout, product_data, resource};
use crate::catalog::folder::SHARED;
use crate::catalog::model::Catalogue;

/// All files under the folder of generated code.
pub(super) fn render(catalogue: &Catalogue) -> Result<Files> {
    let usage = TypeUsage::new(catalogue);
    let mut files = Files::new();
    let mut drafts = Vec::new();
    for resource in catalogue.resources.values() {
        if is_generated(resource) {
            let by_hand = has_by_hand(resource);
            drafts.push(resource::render(catalogue, &usage, resource, by_hand)?);
        }
    }
    if !catalogue.shared.types.is_empty() {
        let mut shared = catalogue.shared.clone();
        if shared.doc.is_empty() {
            "Types that several resources use.".clone_into(&mut shared.doc);
        }
        drafts.push(resource::render(catalogue, &usage, &shared, false)?);
    }
    files.insert("mod.rs".to_owned(), root(catalogue)?);
    files.insert("operations.rs".to_owned(), operations(catalogue)?);
    files.insert("product.rs".to_owned(), product_data::render(catalogue)?);
    dynamic::render(catalogue, &usage, &mut files)?;
    layout::lay_out(drafts, files)
}

/// The module that holds the resources, and the list of all operations.
fn root(catalogue: &Catalogue) -> Result<String> {
    let mut out = head(
        catalogue,
        "Everything that is generated, a module a resource.",
    );
    out.push_str(
        "// Fields of which the catalogue knows no more than name and type have no docs.\n#![allow(missing_docs)]\n\n",
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
        let only = only_in(&resource.area);
        writeln!(out, "{only}{visible} mod {};", resource.name)?;
    }
    let dynamic = match catalogue.areas.is_empty() {
        true => "",
        false => "#[cfg(feature = \"dynamic\")]\n",
    };
    writeln!(
        out,
        "\nmod operations;\npub(crate) mod product;\n{dynamic}pub mod dynamic;\n\n\
         pub use self::operations::OPERATIONS;"
    )?;
    Ok(out)
}

/// The list of all operations, from the lists of the resources.
fn operations(catalogue: &Catalogue) -> Result<String> {
    let mut out = head(
        catalogue,
        "Every operation, for tools that look for them by name.",
    );
    out.push_str("use zoho_http::Operation;\n\n");
    let mut lists = String::new();
    for resource in catalogue.resources.values() {
        for operation in resource.operations.iter().filter(|o| o.by_hand) {
            let path = static_path(resource, operation);
            writeln!(lists, "&[&{path}],")?;
        }
        if is_generated(resource) {
            let (name, area) = (&resource.name, &resource.area);
            let only = only_in(area);
            writeln!(lists, "{only}super::{name}::OPERATIONS,")?;
        }
    }
    write!(
        out,
        "const LISTS: &[&[&Operation]] = &[\n{lists}];\n\n\
         static ALL: [&Operation; Operation::count(LISTS)] = Operation::concat(LISTS);\n\n\
         /// Every operation of this crate, of the features that are on.\n\
         pub static OPERATIONS: &[&Operation] = &ALL;\n"
    )?;
    Ok(out)
}
