//! `cargo xtask codegen`: writes what is made from the catalogue.

mod catalogue_data;

use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::catalog::folder;

/// What to do with what is made.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Only look whether what is there is what would be made
    #[arg(long)]
    check: bool,
}

/// Writes, or looks.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let mut differ = false;
    for product in folder::PRODUCTS {
        let (path, text) = catalogue_data::file(&folder::load_checked(product)?);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if options.check {
            eprintln!("{} is not what would be made", path.display());
            differ = true;
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(if differ {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
