//! `cargo xtask codegen`: the products' code from the catalogue. Load, plan, name, render, lay out; what
//! is written depends on the catalogue alone.

mod arguments;
mod bounded;
mod data_list;
mod docs;
mod dynamic;
mod every_call;
mod example;
mod features;
mod format;
#[cfg(test)]
mod golden;
mod meaning;
mod names;
mod operations;
mod parameters;
mod plan;
mod product;
mod resource;
mod types;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::catalog::folder::{self, VersionFolder};

/// What to do.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Only say what differs from the tree, and fail when something does
    #[arg(long)]
    check: bool,
    /// The products; all when none is named
    #[arg(value_name = "PRODUCT")]
    products: Vec<String>,
}

/// Writes the code, or compares it.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let places = folder::all()?;
    for product in &options.products {
        folder::of(product)?;
    }
    let named = |place: &&VersionFolder| {
        options.products.is_empty() || options.products.contains(&place.product)
    };
    let mut differing = list_changes(&places)?;
    for place in places.iter().filter(named) {
        differing.extend(changes(place)?);
    }
    for change in &differing {
        println!("{}", change.path.display());
        if !options.check {
            change.make()?;
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
    let places = folder::all()?;
    let mut differing = list_changes(&places)?;
    for place in &places {
        differing.extend(changes(place)?);
    }
    let findings = differing.iter().map(|change| {
        let path = change.path.display();
        format!("{path} is not what `cargo xtask codegen` writes")
    });
    Ok(findings.collect())
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

/// What has to change in the list of the catalogue's files.
fn list_changes(places: &[VersionFolder]) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    let (path, text) = data_list::file(places)?;
    note(&mut changes, path, &text)?;
    Ok(changes)
}

/// What has to change for a product.
fn changes(place: &VersionFolder) -> Result<Vec<Change>> {
    let catalogue = place.load()?;
    let product = place.product.as_str();
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
    Ok(changes)
}

/// Notes what differs in a folder, as far as its files' names start with `start`.
fn compare(
    changes: &mut Vec<Change>,
    folder: &Path,
    start: &str,
    files: &resource::Files,
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
