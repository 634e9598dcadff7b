//! `cargo xtask codegen`: the products' code from the catalogue. Load, plan, name, render, lay out; what
//! is written depends on the catalogue alone.

mod call_names;
mod comments;
mod data_list;
mod docs;
mod dynamic;
mod editions;
mod every_call;
mod example;
mod features;
mod field_docs;
mod files;
mod format;
mod generated;
#[cfg(test)]
mod golden;
mod homes;
mod imports;
mod layout;
mod list_limits;
mod methods;
mod names;
mod operation;
mod parameters;
mod product;
mod product_data;
mod ranges;
mod resource;
mod rust_types;
mod scope_services;
mod target;
mod type_usage;
mod types;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use anyhow::{Context as _, Result};

use crate::catalog::folder;
use crate::catalog::model::Catalogue;
use target::Target;

/// What to do.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Only say what differs from the tree, and fail when something does
    #[arg(long)]
    check: bool,
    /// The products by name, or folders of catalogues; every product of the workspace when none is named.
    /// The code of a folder is written into the folder `generated` beside it
    #[arg(value_name = "FOLDER")]
    products: Vec<String>,
}

/// Writes the code, or compares it.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let differing = match options.products.as_slice() {
        [] => all_changes()?,
        named => {
            let targets = named.iter().map(|named| Target::of(named));
            let changes = targets.map(|target| changes(&target?));
            let changes: Result<Vec<_>> = changes.collect();
            changes?.into_iter().flatten().collect()
        }
    };
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
    let differing = all_changes()?;
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

/// What has to change in the workspace.
fn all_changes() -> Result<Vec<Change>> {
    let mut all = Vec::new();
    let (path, text) = data_list::file(&folder::all()?)?;
    note(&mut all, path, &text)?;
    let targets = target::all()?;
    for changes in changes_of_each(&targets) {
        all.extend(changes?);
    }
    // The tables of the crates below those of the products.
    let products = target::latest(&targets).into_iter();
    let products = products.map(|version| Ok(version.load()?));
    let products = products.collect::<Result<Vec<_>>>()?;
    let services = scope_services::render(&products)?;
    note(&mut all, scope_services::FILE.into(), &services)?;
    note(
        &mut all,
        editions::FILE.into(),
        &editions::render(&products)?,
    )?;
    Ok(all)
}

/// What has to change for each product, which are rendered side by side.
fn changes_of_each(targets: &[Target]) -> Vec<Result<Vec<Change>>> {
    thread::scope(|scope| {
        let started: Vec<_> = targets
            .iter()
            .map(|target| scope.spawn(|| changes(target)))
            .collect();
        let ended = started.into_iter().map(|thread| match thread.join() {
            Ok(changes) => changes,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        ended.collect()
    })
}

/// What has to change for a product.
fn changes(target: &Target) -> Result<Vec<Change>> {
    let catalogue = Catalogue::from_folder(&target.catalogue)?;
    let mut changes = Vec::new();
    let code = product::render(&catalogue)?;
    compare(&mut changes, &target.generated, "", &code)?;
    let Some(package) = &target.package else {
        return Ok(changes);
    };
    let calls = Path::new("tests/tests/operations/generated");
    let cases = every_call::render(&catalogue)?;
    compare(&mut changes, calls, &catalogue.product, &cases)?;
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
