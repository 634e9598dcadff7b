//! The parts of the catalogue that stay when it is imported again: names, and everything that was edited by hand.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use toml_edit::{DocumentMut, Item, Key};

use super::paths::anonymous;
use super::published::Published;
use zoho_catalog::model::{Catalogue, Operation, Resource};
use zoho_catalog::{read, write};

/// The resource and the name of operations that are in the catalogue.
#[derive(Debug, Default)]
pub(super) struct Known {
    by_source: BTreeMap<String, (String, String)>,
    by_path: BTreeMap<String, Vec<(String, String)>>,
}

impl Known {
    /// Those of a catalogue.
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut known = Self::default();
        for resource in catalogue.resources.values() {
            for operation in &resource.operations {
                let name = (resource.name.clone(), operation.name.clone());
                let method = operation.method.as_str();
                for source in &operation.sources {
                    known
                        .by_source
                        .insert(format!("{method} {source}"), name.clone());
                }
                let path = format!("{method} {}", anonymous(&operation.path));
                known.by_path.entry(path).or_default().push(name);
            }
        }
        known
    }

    /// The resource and name of a published operation: by the place where it is published, or else by
    /// its method and path when only one has them.
    pub(super) fn find(&self, operation: &Published) -> Option<&(String, String)> {
        let method = operation.method.as_str();
        let mut sources = operation
            .sources
            .iter()
            .map(|source| format!("{method} {source}"));
        let by_source = sources.find_map(|source| self.by_source.get(&source));
        by_source.or_else(|| {
            let found = self
                .by_path
                .get(&format!("{method} {}", anonymous(&operation.path)))?;
            found.first().filter(|_| found.len() == 1)
        })
    }
}

/// The names of types by where they come from.
pub(super) fn type_names(catalogue: &Catalogue) -> BTreeMap<String, String> {
    let resources = catalogue.resources.values().chain([&catalogue.shared]);
    let from = resources.flat_map(|resource| &resource.from);
    from.map(|(name, source)| (source.clone(), name.clone()))
        .collect()
}

/// Puts what was edited by hand in the old catalogue into the new one.
pub(super) fn hand_edits(old: &Catalogue, new: &mut Catalogue) -> Result<()> {
    new.areas.clone_from(&old.areas);
    for resource in old.resources.values() {
        let Some(place) = new.resources.get_mut(&resource.name) else {
            continue;
        };
        // The descriptions name no pages of the reference.
        for operation in &mut place.operations {
            let known = resource
                .operations
                .iter()
                .find(|o| o.name == operation.name);
            operation.page = known.and_then(|known| known.page.clone());
        }
    }
    new.version.clone_from(&old.version);
    new.about.clone_from(&old.about);
    for resource in old
        .resources
        .values()
        .filter(|resource| !resource.hand.is_empty())
    {
        let place = new
            .resources
            .entry(resource.name.clone())
            .or_insert_with(|| Resource {
                name: resource.name.clone(),
                doc: resource.doc.clone(),
                area: resource.area.clone(),
                ..Resource::default()
            });
        *place = with_hand_edits(resource, place)?;
    }
    if !old.shared.hand.is_empty() {
        new.shared = with_hand_edits(&old.shared, &new.shared)?;
    }
    Ok(())
}

/// The new resource with the hand-edited keys of the old one.
fn with_hand_edits(old: &Resource, new: &Resource) -> Result<Resource> {
    let place = || format!("{}: `hand`", old.name);
    let from: DocumentMut = write::resource(old).parse()?;
    let mut to: DocumentMut = write::resource(new).parse()?;
    for path in &old.hand {
        let keys = Key::parse(path).with_context(place)?;
        copy(from.as_item(), to.as_item_mut(), &keys);
    }
    let mut kept = read::resource(&old.name, &to.to_string()).with_context(place)?;
    kept.hand.clone_from(&old.hand);
    super::build::sort(&mut kept.operations);
    Ok(kept)
}

/// Copies the values under the keys; what is not there is removed there too.
fn copy(from: &Item, to: &mut Item, keys: &[Key]) {
    let [key, rest @ ..] = keys else {
        return;
    };
    let found = from.get(key.get()).filter(|item| !item.is_none());
    if !rest.is_empty() {
        if let Some(found) = found {
            let inline = found.is_inline_table();
            let Some(table) = to.as_table_like_mut() else {
                return;
            };
            let empty = if inline {
                toml_edit::value(toml_edit::InlineTable::new())
            } else {
                toml_edit::table()
            };
            let place = table.entry(key.get()).or_insert(empty);
            copy(found, place, rest);
        }
        return;
    }
    let Some(table) = to.as_table_like_mut() else {
        return;
    };
    match found {
        Some(found) => {
            table.insert(key.get(), found.clone());
        }
        None => {
            table.remove(key.get());
        }
    }
}

/// The changes to a new catalogue, a line each.
pub(super) fn changes(old: &Catalogue, new: &Catalogue) -> Vec<String> {
    let (before, after) = (operations(old), operations(new));
    let mut changes = Vec::new();
    for (name, operation) in &after {
        match before.get(name) {
            None => changes.push(format!("added    {name}")),
            Some(known) if known != operation => changes.push(format!("changed  {name}")),
            Some(_) => {}
        }
    }
    changes.extend(
        before
            .keys()
            .filter(|name| !after.contains_key(*name))
            .map(|name| format!("removed  {name}")),
    );
    let (before, after) = (types(old), types(new));
    for (name, ty) in &after {
        match before.get(name) {
            None => changes.push(format!("added    type {name}")),
            Some(known) if known != ty => changes.push(format!("changed  type {name}")),
            Some(_) => {}
        }
    }
    changes.extend(
        before
            .keys()
            .filter(|name| !after.contains_key(*name))
            .map(|name| format!("removed  type {name}")),
    );
    changes
}

/// The operations by name.
fn operations(catalogue: &Catalogue) -> BTreeMap<String, &Operation> {
    let resources = catalogue.resources.values();
    let operations = resources.flat_map(|resource| {
        resource
            .operations
            .iter()
            .map(move |operation| (resource, operation))
    });
    operations
        .map(|(resource, operation)| {
            (
                operation.full_name(&catalogue.product, &resource.name),
                operation,
            )
        })
        .collect()
}

/// The types by name.
fn types(catalogue: &Catalogue) -> BTreeMap<String, &zoho_catalog::model::TypeDef> {
    let resources = catalogue.resources.values().chain([&catalogue.shared]);
    let types = resources.flat_map(|resource| {
        resource
            .types
            .iter()
            .map(move |(name, ty)| (resource, name, ty))
    });
    types
        .map(|(resource, name, ty)| {
            (
                format!("{}.{}.{name}", catalogue.product, resource.name),
                ty,
            )
        })
        .collect()
}
