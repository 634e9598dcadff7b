//! `names.toml`: what people decided on names and places where no rule finds a good one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use toml_edit::Document;

use super::listed::Listed;
use super::tables::{lists, pairs};
use zoho_catalog::folder::VersionFolder;

/// The folders of the decisions, from the root of the workspace.
const FOLDER: &str = "tools/importer/data";

/// The folder of the decisions on a version of a product.
pub(crate) fn folder(version: &VersionFolder) -> PathBuf {
    let folder = Path::new(FOLDER).join(&version.product);
    folder.join(&version.version)
}

/// The published operations that are not in the catalogue of a product, with the reasons.
pub(crate) fn left_out(product: &str) -> Result<BTreeMap<String, String>> {
    let path = Path::new(FOLDER).join("left_out.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let document = Document::parse(text.as_str())?;
    let table = document.get(product).map(pairs).transpose();
    let table = table.with_context(|| path.display().to_string())?;
    Ok(table.unwrap_or_default())
}

/// The decisions on a product.
#[derive(Debug, Default)]
pub(super) struct Decisions {
    /// The resource that a file's operations belong to.
    pub(super) resources: BTreeMap<String, String>,
    /// The area of a resource.
    pub(super) areas: BTreeMap<String, String>,
    /// Sentences on resources and operations (`tickets.merge`).
    pub(super) docs: BTreeMap<String, String>,
    /// The name of an operation, by its method and path: `name` or `resource.name`.
    pub(super) operations: BTreeMap<String, String>,
    /// The name of a type, by where it comes from.
    pub(super) types: BTreeMap<String, String>,
    /// Objects that keep a type of their own though they look like others, by where they come from: its
    /// name.
    pub(super) apart: BTreeMap<String, String>,
    /// The scopes of a file whose own are another file's.
    pub(super) scopes: BTreeMap<String, Vec<String>>,
    /// The members that only the server sets, where no rule knows them, by the object's place.
    pub(super) made_by_server: BTreeMap<String, Vec<String>>,
    /// Enumerations of which descriptions list now these words, now those, by a name that says which.
    pub(super) words: BTreeMap<String, Vec<String>>,
    /// Schemas that a description has lost: see [`overrides`](super::overrides).
    pub(super) missing: BTreeMap<String, String>,
    /// The scopes of operations in Zoho's newest list.
    pub(super) listed_scopes: Listed,
    /// Operations that are not in the catalogue, and why.
    pub(super) left_out: BTreeMap<String, String>,
}

impl Decisions {
    /// Reads them from the importer's folder of the product's version, and what is left out.
    pub(super) fn read(version: &VersionFolder) -> Result<Self> {
        let mut decisions = Self::default();
        let folder = folder(version);
        let path = folder.join("names.toml");
        if path.exists() {
            let text = fs::read_to_string(&path)?;
            decisions
                .add(&text)
                .with_context(|| path.display().to_string())?;
        }
        let path = folder.join("listed_scopes.toml");
        if path.exists() {
            let listed = Listed::parse(&fs::read_to_string(&path)?);
            decisions.listed_scopes = listed.with_context(|| path.display().to_string())?;
        }
        decisions.left_out = left_out(&version.product)?;
        Ok(decisions)
    }

    /// Adds those of a file.
    pub(super) fn add(&mut self, text: &str) -> Result<()> {
        let document = Document::parse(text)?;
        for (key, item) in document.iter() {
            let place = match key {
                "resources" => &mut self.resources,
                "areas" => &mut self.areas,
                "docs" => &mut self.docs,
                "operations" => &mut self.operations,
                "types" => &mut self.types,
                "apart" => &mut self.apart,
                "missing" => &mut self.missing,
                "scopes" => {
                    self.scopes = lists(item).context("scopes")?;
                    continue;
                }
                "made_by_server" => {
                    self.made_by_server = lists(item).context("made_by_server")?;
                    continue;
                }
                "words" => {
                    self.words = lists(item).context("words")?;
                    continue;
                }
                _ => bail!("unknown key `{key}`"),
            };
            *place = pairs(item).with_context(|| key.to_owned())?;
        }
        let apart = self.apart.iter();
        self.types
            .extend(apart.map(|(place, name)| (place.clone(), name.clone())));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn little_is_left_out_and_for_a_reason() {
        let text = include_str!("../../data/left_out.toml");
        let entries: Vec<_> = text.lines().filter(|line| line.starts_with('"')).collect();
        assert!(entries.len() <= 6, "{entries:?}");
        let told = |entry: &&str| entry.ends_with(".\"");
        assert!(entries.iter().all(told), "{entries:?}");
    }
}
