//! Cargo features: one an area, and `full` for all of them.

use anyhow::{Context as _, Result};
use toml_edit::{Array, DocumentMut, Item, Table, Value, value};

use crate::catalog::model::Catalogue;

/// Features that are not the catalogue's.
const BY_HAND: &[&str] = &["hyper", "tls", "tls-ring", "metrics", "dynamic"];

/// The manifest with the features of the catalogue.
pub(super) fn update(manifest: &str, catalogue: &Catalogue) -> Result<String> {
    let mut document: DocumentMut = manifest.parse()?;
    let features = document
        .get_mut("features")
        .and_then(Item::as_table_mut)
        .context("the manifest has no [features]")?;
    let kept: Vec<(String, Item, String)> = BY_HAND
        .iter()
        .filter_map(|name| {
            let item = features.get(name)?.clone();
            let above = features
                .key(name)
                .and_then(|key| Some(key.leaf_decor().prefix()?.as_str()?.to_owned()));
            Some(((*name).to_owned(), item, above.unwrap_or_default()))
        })
        .collect();
    let mut table = Table::new();
    let defaults = ["hyper", "tls", "common"].map(str::to_owned);
    add(&mut table, "default", list(&defaults), "");
    for (name, item, above) in kept {
        table.insert(&name, item);
        decorate(&mut table, &name, &above);
    }
    let chosen = catalogue.areas.iter().filter(|area| area.default);
    let chosen: Vec<String> = chosen.map(|area| area.name.clone()).collect();
    add(
        &mut table,
        "common",
        list(&chosen),
        "# What most programs use.\n",
    );
    let all: Vec<String> = catalogue
        .areas
        .iter()
        .map(|area| area.name.clone())
        .collect();
    add(&mut table, "full", list(&all), "# Every area.\n");
    for area in &catalogue.areas {
        add(
            &mut table,
            &area.name,
            value(Array::new()),
            &format!("# {}\n", area.doc),
        );
    }
    *table.decor_mut() = features.decor().clone();
    table.set_position(features.position());
    *features = table;
    Ok(document.to_string())
}

fn list(names: &[String]) -> Item {
    let array: Array = names.iter().map(Value::from).collect();
    value(array)
}

fn add(table: &mut Table, name: &str, item: Item, above: &str) {
    table.insert(name, item);
    decorate(table, name, above);
}

fn decorate(table: &mut Table, name: &str, above: &str) {
    if let Some(mut key) = table.key_mut(name) {
        key.leaf_decor_mut().set_prefix(above);
    }
}
