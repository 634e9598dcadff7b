//! The limits of every product by edition, as functions of `zoho-http`.

use std::fmt::Write as _;

use anyhow::Result;

use super::{format, names};
use crate::catalog::model::Catalogue;

/// The file with the functions, from the root of the workspace.
pub(super) const FILE: &str = "crates/zoho-http/src/limits/editions.rs";

/// The text of the functions.
pub(super) fn render(catalogues: &[Catalogue]) -> Result<String> {
    let mut out = String::from(
        "// Written by `cargo xtask codegen` from the products' files of the catalogue; changes belong there.\n\
         //! The limits of each product by edition.\n\n\
         use super::{Edition, Limits};\n\n\
         impl Limits {\n",
    );
    for catalogue in catalogues {
        let about = &catalogue.about;
        if about.editions.is_empty() {
            continue;
        }
        let mut numbers: Vec<_> = about.editions.iter().map(|(_, calls)| *calls).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let numbers: Vec<_> = numbers.iter().map(u32::to_string).collect();
        let (last, first) = numbers.split_last().unwrap_or((&numbers[0], &[]));
        let numbers = match first {
            [] => last.clone(),
            first => format!("{} or {last}", first.join(", ")),
        };
        writeln!(
            out,
            "/// Returns the limits of {} for an edition: {numbers} calls at a time.\n\
             #[must_use]\n\
             pub fn {}(edition: Edition) -> Self {{\n\
             Self::at_most(match edition {{",
            about.title, about.name,
        )?;
        for (edition, calls) in &about.editions {
            writeln!(out, "Edition::{} => {calls},", names::camel(edition))?;
        }
        out.push_str("})\n}\n\n");
    }
    out.push_str("}\n");
    format::rust(&out)
}
