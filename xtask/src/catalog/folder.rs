//! Where the products' catalogues stand in the workspace.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::model::Catalogue;

pub(crate) use zoho_catalog::SHARED;

/// A folder a product, and in it a folder a version.
const DATA: &str = "crates/zoho-catalog/data";

/// A version of a product.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The name of the product.
    pub(crate) product: String,
    /// The version of its API.
    pub(crate) version: String,
    /// The folder with the catalogue.
    pub(crate) folder: PathBuf,
}

impl Place {
    /// Reads the catalogue.
    pub(crate) fn load(&self) -> Result<Catalogue> {
        let mut catalogue = Catalogue::from_folder(&self.product, &self.folder)?;
        catalogue.version.clone_from(&self.version);
        Ok(catalogue)
    }
}

/// Every version of every product, from the root of the workspace.
pub(crate) fn all() -> Result<Vec<Place>> {
    within(Path::new(DATA))
}

/// The version of a product that its crate is generated from.
pub(crate) fn of(product: &str) -> Result<Place> {
    let places = all()?.into_iter();
    let found = places.filter(|place| place.product == product).max();
    found.with_context(|| format!("there is no product `{product}`"))
}

/// Every version of every product under a folder.
pub(crate) fn within(data: &Path) -> Result<Vec<Place>> {
    let mut places = Vec::new();
    for product in folders(data)? {
        for folder in folders(&product)? {
            places.push(Place {
                product: name(&product),
                version: name(&folder),
                folder,
            });
        }
    }
    places.sort();
    Ok(places)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| Ok(entry?.path()));
    let mut paths = paths.collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.is_dir());
    Ok(paths)
}

fn name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
