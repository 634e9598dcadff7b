//! `cargo xtask coverage [DIR]`: how many of the published operations are in the catalogue.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use super::folder;
use super::model::Catalogue;
use crate::import;

/// Where the OpenAPI files may stand, from the root of the workspace.
const BESIDE: &str = "../shared/openapi";

/// What to compare with.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The folder that holds `crm` and `desk` with the OpenAPI files; without it, and without one at
    /// `../shared/openapi`, the catalogue is compared with itself
    folder: Option<PathBuf>,
    /// Print each published operation that is not in the catalogue
    #[arg(long)]
    missing: bool,
}

/// Prints the counts.
pub(crate) fn run(options: &Options) -> Result<()> {
    let beside = Path::new(BESIDE);
    let folder = options
        .folder
        .as_deref()
        .or_else(|| beside.exists().then_some(beside));
    for product in folder::PRODUCTS {
        let catalogue = folder::load_checked(product)?;
        let known = known(&catalogue);
        let published = match folder {
            Some(folder) => import::published(product, folder)?,
            None => {
                let left_out = folder::left_out(product)?.into_keys();
                known.iter().cloned().chain(left_out).collect()
            }
        };
        let covered = published.intersection(&known).count();
        println!("{product}_operations: {covered} of {}", published.len());
        if options.missing {
            for operation in published.difference(&known) {
                println!("    {operation}");
            }
        }
    }
    Ok(())
}

/// What the catalogue has, by method and place of publication; several places count several times, as
/// they do in the files.
fn known(catalogue: &Catalogue) -> BTreeSet<String> {
    let operations = catalogue
        .resources
        .values()
        .flat_map(|resource| &resource.operations);
    let places = operations.flat_map(|operation| {
        let method = operation.method.as_str();
        operation
            .sources
            .iter()
            .map(move |source| format!("{method} {source}"))
    });
    places.collect()
}
