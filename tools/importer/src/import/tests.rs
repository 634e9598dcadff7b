//! The importer on small descriptions, each with one of the oddities that Zoho's files have.

mod bodies;
mod kept;
mod names;
mod several;
mod shapes;

use super::decisions::Decisions;
use super::files::Files;
use super::product::{Marks, ProductImport, ResourceNames, Schemas, Wrapping};
use super::{import, manual_edits, overrides};
use zoho_catalog::model::{Catalogue, Operation, Resource};
use zoho_catalog::write;

/// The descriptions of a shop that puts everything under a key.
const KEYED: ProductImport = ProductImport {
    wrapping: Wrapping::Keyed,
    schemas: Schemas::OneAThing,
    marks: Marks::OfSamples,
    list_params: Some(&["fields"]),
    exact_scopes_since: Some("3.1"),
    resource_names: ResourceNames::AsFiles,
    ..BARE
};

/// Those of a shop without peculiarities.
const BARE: ProductImport = ProductImport::PLAIN;

/// A description with these paths and schemas, as Zoho's files have them.
pub(super) fn file(paths: &str, schemas: &str) -> String {
    format!(
        r#"{{"openapi": "3.0.0", "paths": {{{paths}}}, "components": {{"schemas": {{{schemas}}}}}}}"#
    )
}

/// An operation that answers with a schema.
pub(super) fn answers(method: &str, schema: &str) -> String {
    format!(
        r#""{method}": {{"operationId": "Same Id", "responses": {{"200": {{"content": {{"application/json":
            {{"schema": {schema}}}}}}}}}}}"#
    )
}

/// An operation that sends a schema and answers with nothing.
pub(super) fn sends(method: &str, schema: &str) -> String {
    format!(
        r#""{method}": {{"requestBody": {{"content": {{"application/json": {{"schema": {schema}}}}}}},
            "responses": {{"204": {{}}}}}}"#
    )
}

/// The catalogue of files, imported over an old one.
pub(super) fn imported_over(
    rules: ProductImport,
    old: &Catalogue,
    files: &[(&str, String)],
    decisions: &str,
) -> Catalogue {
    let mut all = Files::default();
    for (name, text) in files {
        all.add(name, text).unwrap();
    }
    let mut read = Decisions::default();
    read.add(decisions).unwrap();
    overrides::apply(&mut all, read.missing.iter()).unwrap();
    let new = import(&rules, &all, old, &read, false).unwrap();
    let mut areas = new.clone();
    for resource in new.resources.values() {
        areas.areas.push(zoho_catalog::model::Area {
            name: resource.area.clone(),
            doc: String::new(),
            default: false,
        });
    }
    areas.validate().unwrap();
    new
}

/// The catalogue of files.
pub(super) fn imported(rules: ProductImport, files: &[(&str, String)]) -> Catalogue {
    imported_over(rules, &empty(), files, "")
}

/// A catalogue without anything.
fn empty() -> Catalogue {
    Catalogue {
        product: "shop".to_owned(),
        ..Catalogue::default()
    }
}

/// The file of a resource, from the first operation on, without the lines of places.
pub(super) fn printed(resource: &Resource) -> String {
    let text = write::resource(resource);
    let text = text.split_once("[operations").map_or("", |(_, text)| text);
    let text = format!("[operations{text}");
    let text = text.split("\n[from]").next().unwrap_or_default();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with("source = ") && !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// The only resource of a catalogue.
pub(super) fn only(catalogue: &Catalogue) -> &Resource {
    assert_eq!(catalogue.resources.len(), 1);
    catalogue.resources.values().next().unwrap()
}

/// An operation of a resource.
pub(super) fn operation<'a>(resource: &'a Resource, name: &str) -> &'a Operation {
    let found = resource
        .operations
        .iter()
        .find(|operation| operation.name == name);
    found.unwrap_or_else(|| panic!("{name} in {:?}", names(resource)))
}

/// The names of the operations.
fn names(resource: &Resource) -> Vec<&str> {
    resource
        .operations
        .iter()
        .map(|operation| operation.name.as_str())
        .collect()
}

/// The changes from a catalogue to another.
fn changes(old: &Catalogue, new: &Catalogue) -> Vec<String> {
    manual_edits::changes(old, new)
}
