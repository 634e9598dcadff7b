//! Which catalogues become code, and where it goes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use toml_edit::DocumentMut;

use crate::catalog::folder::{self, VersionFolder};

/// A catalogue and the place of its code.
#[derive(Debug)]
pub(super) struct Target {
    /// The folder of the catalogue.
    pub(super) catalogue: PathBuf,
    /// The folder of the code.
    pub(super) generated: PathBuf,
    /// The crate, for a product that has one of its own.
    pub(super) package: Option<PathBuf>,
}

impl Target {
    /// The product of that name that has a crate, or the folder.
    pub(super) fn of(named: &str) -> Result<Self> {
        let crates = of_crates()?.into_iter();
        let mut crates = crates.filter(|target| target.is_of(named));
        match crates.next() {
            Some(target) => Ok(target),
            None => Self::at(Path::new(named)),
        }
    }

    fn at(folder: &Path) -> Result<Self> {
        let place = folder.display();
        ensure!(
            folder.is_dir(),
            "`{place}` is neither a product nor a folder"
        );
        Ok(Self {
            catalogue: folder.to_owned(),
            generated: folder.with_file_name("generated"),
            package: None,
        })
    }

    /// Whether it is the catalogue of the product of that name, or of that version (`crm/v8`).
    fn is_of(&self, named: &str) -> bool {
        let version = self.catalogue.strip_prefix(folder::DATA);
        version.is_ok_and(|version| {
            version == Path::new(named) || version.parent() == Some(Path::new(named))
        })
    }
}

/// Every catalogue of the workspace that becomes code: those of the crates that name one, and those of tests.
pub(super) fn all() -> Result<Vec<Target>> {
    let mut all = of_crates()?;
    for test in folders(Path::new("tests/tests"))? {
        let catalogue = test.join("catalogue");
        if catalogue.is_dir() {
            all.push(Target::at(&catalogue)?);
        }
    }
    Ok(all)
}

/// The latest version of each product that has a crate, in order.
pub(super) fn latest(targets: &[Target]) -> Vec<VersionFolder> {
    let of_crates = targets.iter().filter(|target| target.package.is_some());
    let versions = of_crates.filter_map(|target| VersionFolder::at(&target.catalogue));
    let mut versions: Vec<_> = versions.collect();
    versions.sort_by(|a, b| b.cmp(a));
    versions.dedup_by(|older, newer| older.product == newer.product);
    versions.reverse();
    versions
}

/// Those of the crates whose manifest says `package.metadata.catalogue = "crm/v8"`.
fn of_crates() -> Result<Vec<Target>> {
    let mut targets = Vec::new();
    for package in folders(Path::new("crates"))? {
        let manifest = package.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).with_context(|| manifest.display().to_string())?;
        let document: DocumentMut = text.parse()?;
        let metadata = document["package"].get("metadata");
        let catalogue = metadata.and_then(|metadata| metadata.get("catalogue")?.as_str());
        if let Some(version) = catalogue {
            targets.push(Target {
                catalogue: Path::new(folder::DATA).join(version),
                generated: package.join("src/generated"),
                package: Some(package),
            });
        }
    }
    Ok(targets)
}

/// The folders in a folder, in order.
fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| Ok(entry?.path()));
    let mut paths = paths.collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.is_dir());
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_with_several_versions_counts_once() {
        let target = |version: &str, package: Option<&str>| Target {
            catalogue: Path::new(folder::DATA).join(version),
            generated: PathBuf::new(),
            package: package.map(PathBuf::from),
        };
        let targets = [
            target("shop/v9", Some("zoho-shop-v9")),
            target("shop/v10", Some("zoho-shop")),
            target("lap/v1", Some("zoho-lap")),
            target("shop/v8", Some("zoho-shop-v8")),
            target("tests/catalogue", None),
        ];
        let latest = latest(&targets);
        let latest: Vec<_> = latest
            .iter()
            .map(|folder| (folder.product.as_str(), folder.version.as_str()))
            .collect();
        assert_eq!(latest, [("lap", "v1"), ("shop", "v10")]);
    }
}
