//! `cargo xtask codegen`: the products' code from the catalogue. Load, plan, name, render, lay out; what
//! is written depends on the catalogue alone.

mod call_names;
mod catalogue_data;
mod comments;
mod docs;
mod dynamic;
mod every_call;
mod example;
mod features;
mod field_docs;
mod files;
mod format;
mod generated;
#[cfg(test)]
mod golden;
mod imports;
mod layout;
mod list_limits;
mod methods;
mod names;
mod operation;
mod parameters;
mod product;
mod ranges;
mod resource;
mod rust_types;
mod type_usage;
mod types;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::catalog::folder;

/// What to do.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Only say what differs from the tree, and fail when something does
    #[arg(long)]
    check: bool,
    /// The products; all when none is named
    #[arg(value_name = "PRODUCT", value_parser = folder::PRODUCTS)]
    products: Vec<String>,
}

/// Writes the code, or compares it.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let named = |product: &&str| {
        options.products.is_empty() || options.products.iter().any(|named| named == product)
    };
    let mut differing = Vec::new();
    for product in folder::PRODUCTS.into_iter().filter(named) {
        for change in changes(product)? {
            println!("{}", change.path.display());
            if !options.check {
                change.make()?;
            }
            differing.push(change);
        }
    }
    if options.check && !differing.is_empty() {
        eprintln!(
            "{} files differ: run `cargo xtask codegen`",
            differing.len()
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The files that differ, a line each: the gate.
pub(crate) fn findings() -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for product in folder::PRODUCTS {
        for change in changes(product)? {
            let path = change.path.display();
            findings.push(format!("{path} is not what `cargo xtask codegen` writes"));
        }
    }
    Ok(findings)
}

/// A file that is not as it should be.
#[derive(Debug)]
struct Change {
    path: PathBuf,
    /// None when it should not be there.
    text: Option<String>,
}

impl Change {
    fn make(&self) -> Result<()> {
        let place = || self.path.display().to_string();
        let Some(text) = &self.text else {
            return fs::remove_file(&self.path).with_context(place);
        };
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).with_context(place)?;
        }
        fs::write(&self.path, text).with_context(place)
    }
}

/// What has to change for a product.
fn changes(product: &str) -> Result<Vec<Change>> {
    let catalogue = folder::load_checked(product)?;
    let package = Path::new("crates").join(format!("zoho-{product}"));
    let mut changes = Vec::new();
    let generated = package.join("src/generated");
    compare(&mut changes, &generated, "", &product::render(&catalogue)?)?;
    let calls = Path::new("tests/tests/operations/generated");
    compare(
        &mut changes,
        calls,
        product,
        &every_call::render(&catalogue)?,
    )?;
    let manifest = package.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| manifest.display().to_string())?;
    let updated = features::update(&text, &catalogue)?;
    note(&mut changes, manifest, &updated)?;
    let (path, data) = catalogue_data::file(&catalogue);
    note(&mut changes, path, &data)?;
    Ok(changes)
}

/// Notes what differs in a folder, as far as its files' names start with `start`.
fn compare(
    changes: &mut Vec<Change>,
    folder: &Path,
    start: &str,
    files: &files::Files,
) -> Result<()> {
    for (name, text) in files {
        note(changes, folder.join(name), text)?;
    }
    for path in present(folder)? {
        let name = path
            .strip_prefix(folder)?
            .to_string_lossy()
            .replace('\\', "/");
        if name.starts_with(start) && !files.contains_key(&name) {
            changes.push(Change { path, text: None });
        }
    }
    Ok(())
}

fn note(changes: &mut Vec<Change>, path: PathBuf, text: &str) -> Result<()> {
    let same = path.exists() && fs::read_to_string(&path)? == text;
    if !same {
        let text = Some(text.to_owned());
        changes.push(Change { path, text });
    }
    Ok(())
}

/// All files under a folder.
fn present(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.exists() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                files.extend(present(&path)?);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
