//! `cargo xtask import PRODUCT DIR…`: creates or updates the catalogue from Zoho's OpenAPI files.
//!
//! Names stay: an operation is found again by where it is published, or by its method and path. Keys that
//! a file's `hand` lists stay as they are. What was added, changed and removed is printed.

mod build;
mod decisions;
mod disambiguate;
mod entities;
mod facts;
mod files;
mod folders;
mod json;
mod listed;
mod manual_edits;
mod method_names;
mod name_words;
mod operations;
mod outcome;
mod overrides;
mod path_params;
mod paths;
mod product;
mod products;
mod published;
mod resources;
mod responses;
mod save;
mod scalar;
mod scopes;
mod shape;
mod shapes;
mod split;
mod tables;
#[cfg(test)]
mod tests;
mod type_equivalence;
mod type_names;
mod type_usage;
mod union;
mod words_of;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::folder;
use decisions::Decisions;
pub(crate) use decisions::{folder as decisions_folder, left_out};
use files::Files;
use operations::Reader;
use product::{ProductImport, Schemas};
use resources::Placed;
use zoho_catalog::model::Catalogue;

/// Options of the import.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The product by name
    product: String,
    /// The folders with the OpenAPI files, or those above them, the oldest first; of folders of several
    /// products, the product's
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// Name everything anew: only what was edited by hand stays
    #[arg(long)]
    fresh: bool,
    /// Do not print each change, only how many there are
    #[arg(long)]
    quiet: bool,
}

/// Imports.
pub(crate) fn run(options: &Options) -> Result<()> {
    let product = options.product.as_str();
    let place = folder::of(product)?;
    let mut files = Files::read(&folders::of(product, &options.folders)?)?;
    let old = Catalogue::from_folder_unchecked(&place.path)?;
    let decisions = Decisions::read(&place)?;
    overrides::apply(&mut files, decisions.missing.iter())?;
    let new = import(
        &products::of(product),
        &files,
        &old,
        &decisions,
        options.fresh,
    )?;
    new.validate()
        .context("the import does not hold together")?;
    let changes = manual_edits::changes(&old, &new);
    for change in changes.iter().filter(|_| !options.quiet) {
        println!("{change}");
    }
    for word in ["added", "changed", "removed"] {
        let count = changes
            .iter()
            .filter(|change| change.starts_with(word))
            .count();
        println!("{word}: {count}");
    }
    save::save(&new, &place.path)
}

/// The published operations of a product: method, file and path of each.
pub(crate) fn published(product: &str, folders: &[PathBuf]) -> Result<BTreeSet<String>> {
    let files = Files::read(&folders::of(product, folders)?)?;
    let all = Reader::new(&products::of(product), &files).all();
    let places = all.iter().flat_map(|operation| {
        let method = operation.method.as_str();
        let sources = operation.sources.iter();
        sources.map(move |source| format!("{method} {source}"))
    });
    Ok(places.collect())
}

/// The catalogue of the files, with the names and edits of the old one.
fn import(
    rules: &ProductImport,
    files: &Files,
    old: &Catalogue,
    decisions: &Decisions,
    fresh: bool,
) -> Result<Catalogue> {
    let nothing = Catalogue::default();
    let named = if fresh { &nothing } else { old };
    let known = manual_edits::Known::of(named);
    let mut reader = Reader::new(rules, files);
    let mut all = reader.all();
    all.iter_mut().for_each(path_params::rename);
    path_params::agree(&mut all);
    let mut published = resources::unite(all);
    published.retain(|operation| !decisions.left_out.contains_key(&resources::line(operation)));
    let mut operations: Vec<Placed> = published
        .into_iter()
        .map(|published| match known.find(&published).cloned() {
            Some((resource, name)) => Placed {
                resource,
                name,
                published,
            },
            None => Placed {
                resource: resources::resource_of(rules.resource_names, &published, decisions),
                name: String::new(),
                published,
            },
        })
        .collect();
    method_names::name_all(&mut operations, decisions);
    operations.sort_by_cached_key(|operation| (operation.resource.clone(), operation.name.clone()));
    let mut shapes = reader.shapes;
    words_of::unite_params(&mut operations);
    words_of::unite_fields(&mut shapes);
    words_of::unite_decided(&mut shapes, &mut operations, decisions.words.values());
    if rules.schemas == Schemas::OneAUse {
        entities::unite(&mut shapes, &mut operations);
    }
    let known = split::bodies(
        &mut shapes,
        &mut operations,
        &decisions.made_by_server,
        manual_edits::type_names(named),
    );
    let classes = type_equivalence::classify(&shapes, &operations, rules.marks, &decisions.apart);
    let uses = type_usage::find(&shapes, &classes, &operations);
    let known = [&decisions.types, &known];
    let names = type_names::name_all(rules.schemas, &shapes, &classes, &operations, &uses, known);
    let parts = build::Parts {
        product: &old.product,
        rules,
        shapes: &shapes,
        classes: &classes,
        names: &names,
        uses: &uses,
        decisions,
    };
    let mut new = build::catalogue(&parts, &operations);
    manual_edits::hand_edits(old, &mut new)?;
    Ok(new)
}
