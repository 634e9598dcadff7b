//! Folders of catalogues: a folder a product, in it a folder a version.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::model::Catalogue;

/// The folder of a version of a product.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VersionFolder {
    /// The name of the product.
    pub product: String,
    /// The version of its API.
    pub version: String,
    /// Where the files are.
    pub path: PathBuf,
}

impl VersionFolder {
    /// Returns the folder whose last two names are those of a product and a version.
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
        let mut catalogue = Catalogue::from_folder(&self.product, &self.path)?;
        catalogue.version.clone_from(&self.version);
        Ok(catalogue)
    }
}

/// Returns the versions of the products in a folder, in order.
///
/// # Errors
/// [`Error`] where a folder cannot be read.
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
