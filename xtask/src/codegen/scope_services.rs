//! The scopes of every product as a table of `zoho-auth`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::format;
use crate::catalog::model::Catalogue;

/// The file with the table, from the root of the workspace.
pub(super) const FILE: &str = "crates/zoho-auth/src/scope/services.rs";

/// The text of the table.
pub(super) fn render(catalogues: &[Catalogue]) -> Result<String> {
    let mut out = String::from(
        "// Written by `cargo xtask codegen` from the products' files of the catalogue; changes belong there.\n\
         //! The scopes of each product.\n\n\
         use super::need::Need;\n\n\
         /// The scopes of a product.\n\
         #[derive(Debug)]\n\
         pub(super) struct Service {\n\
             /// The first part of the names of its operations, dot included.\n\
             pub(super) operations: &'static str,\n\
             /// The first part of its scopes.\n\
             pub(super) name: &'static str,\n\
             /// The second parts, in lower case.\n\
             pub(super) kinds: &'static [&'static str],\n\
             /// Scopes of the right form that do not exist, and what to do instead.\n\
             pub(super) missing: &'static [(&'static str, &'static str)],\n\
             /// Scopes that finding the organisation needs, where calls name one.\n\
             pub(super) organization: Option<Need>,\n\
         }\n\n\
         /// Every product.\n\
         pub(super) static SERVICES: &[Service] = &[\n",
    );
    for catalogue in catalogues {
        let scopes = &catalogue.about.scopes;
        let missing: Vec<_> = scopes.missing.iter().collect();
        writeln!(
            out,
            "Service {{ operations: {:?}, name: {:?}, kinds: &{:?}, missing: &{missing:?}, organization: {} }},",
            format!("{}.", catalogue.product),
            scopes.service,
            kinds(catalogue),
            organization(catalogue)?,
        )?;
    }
    out.push_str("];\n");
    format::rust(&out)
}

/// The second parts of the product's scopes.
fn kinds(catalogue: &Catalogue) -> Vec<String> {
    let scopes = &catalogue.about.scopes;
    let operations = catalogue.operations().flat_map(|operation| {
        let alternatives = operation.alternative_scopes().iter().flatten();
        let alternatives = alternatives.map(String::as_str);
        operation.scopes().chain(alternatives).collect::<Vec<_>>()
    });
    let own = operations.filter_map(|scope| {
        let (service, rest) = scope.split_once('.')?;
        let (kind, _) = rest.split_once('.')?;
        (service == scopes.service).then_some(kind)
    });
    let others = scopes.others.iter().map(String::as_str);
    let kinds: BTreeSet<_> = own.chain(others).map(str::to_lowercase).collect();
    kinds.into_iter().collect()
}

/// The need of the operation that finds the organisation.
fn organization(catalogue: &Catalogue) -> Result<String> {
    let Some(organization) = &catalogue.about.organization else {
        return Ok("None".to_owned());
    };
    let name = format!("{}.{}", catalogue.product, organization.found_by);
    let found_by = catalogue.operation(&name).context(name)?;
    let alternatives = found_by.alternative_scopes().iter();
    let alternatives: Vec<_> = alternatives.map(|list| format!("&{list:?}")).collect();
    Ok(format!(
        "Some(Need {{ scopes: &{:?}, alternatives: &[{}] }})",
        found_by.scopes().collect::<Vec<_>>(),
        alternatives.join(", "),
    ))
}
