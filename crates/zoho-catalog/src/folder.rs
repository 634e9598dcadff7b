//! Folders of catalogues: one for each product, and in it one for each version.

use std::cmp::Ordering;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::model::Catalogue;

/// The folder of a version of a product. It is ordered by product and version, `v9` before `v10`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionFolder {
    /// The name of the product.
    pub product: String,
    /// The version of its API.
    pub version: String,
    /// The path of the folder.
    pub path: PathBuf,
}

impl VersionFolder {
    /// Returns the folder at a path whose last two components name a product and a version.
    ///
    /// ```
    /// use zoho_catalog::folder::VersionFolder;
    ///
    /// let folder = VersionFolder::at("data/crm/v8").ok_or("not such a path")?;
    /// assert_eq!((folder.product.as_str(), folder.version.as_str()), ("crm", "v8"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn at(path: impl AsRef<Path>) -> Option<Self> {
        let path = path.as_ref();
        let name = |path: &Path| Some(path.file_name()?.to_string_lossy().into_owned());
        Some(Self {
            product: name(path.parent()?)?,
            version: name(path)?,
            path: path.to_owned(),
        })
    }

    /// Reads the catalogue.
    ///
    /// # Errors
    /// Those of [`Catalogue::from_folder`].
    pub fn load(&self) -> Result<Catalogue, Error> {
        Catalogue::from_folder(&self.path)
    }
}

impl VersionFolder {
    /// Returns the sort key. Numbers in a version are compared as numbers.
    fn order(&self) -> (&str, Vec<u64>, &str, &Path) {
        let digits = self.version.split(|c: char| !c.is_ascii_digit());
        let numbers = digits.filter_map(|digits| digits.parse().ok()).collect();
        (&self.product, numbers, &self.version, &self.path)
    }
}

impl Ord for VersionFolder {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for VersionFolder {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Returns the versions of the products in a folder, in order.
///
/// # Errors
/// [`Error`] when a folder cannot be read.
pub fn versions(data: impl AsRef<Path>) -> Result<Vec<VersionFolder>, Error> {
    let mut versions = Vec::new();
    for product in folders(data.as_ref())? {
        versions.extend(folders(&product)?.iter().filter_map(VersionFolder::at));
    }
    versions.sort();
    Ok(versions)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |e| Error::io(folder, "the folder cannot be read", e);
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    Ok(folders)
}
