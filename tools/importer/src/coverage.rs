//! `cargo xtask coverage [DIR…]`: how many of the published operations are in the catalogue, and of those
//! of the official SDK.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use zoho_catalog::folder::VersionFolder;
use zoho_catalog::{Catalogue, OperationRef};

use crate::folder;
use crate::import;

/// Where the OpenAPI files may stand, from the root of the workspace.
const BESIDE: &str = "../shared/openapi";

/// The list of the official SDK's operations, in the importer's folder of the product.
const SDK: &str = "sdk_operations.txt";

/// Options of the comparison.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The folders of products' OpenAPI files, the oldest first (`shop-earlier shop shop-newer`), or one
    /// that holds them; without any, and without one at `../shared/openapi`, the catalogue is compared with
    /// itself
    folders: Vec<PathBuf>,
    /// Print each published operation that is not in the catalogue
    #[arg(long)]
    missing: bool,
}

/// Prints the counts.
pub(crate) fn run(options: &Options) -> Result<()> {
    let beside = PathBuf::from(BESIDE);
    let mut folders = options.folders.clone();
    if folders.is_empty() && beside.exists() {
        folders.push(beside);
    }
    for version in folder::all()? {
        let (product, catalogue) = (version.product.as_str(), version.load()?);
        let known = known(&catalogue);
        let left_out = import::left_out(product)?;
        let own: Vec<_> = folders
            .iter()
            .filter(|folder| is_of(product, folder))
            .cloned()
            .collect();
        let published = if own.is_empty() {
            let left_out = left_out.keys().cloned();
            known.iter().cloned().chain(left_out).collect()
        } else {
            import::published(product, &own)?
        };
        let covered = published.intersection(&known).count();
        println!("{product}_operations: {covered} of {}", published.len());
        let listed = sdk(&version)?;
        let here = by_path(&catalogue, &version.version);
        let (found, missing): (Vec<_>, Vec<_>) = listed
            .iter()
            .partition(|line| here.contains(&anonymous(line, &version.version)));
        if !listed.is_empty() {
            println!(
                "{product}_sdk_operations: {} of {}",
                found.len(),
                listed.len()
            );
        }
        for (operation, why) in &left_out {
            println!("    left out: {operation}: {why}");
        }
        if options.missing {
            let missing = missing.into_iter().chain(published.difference(&known));
            missing.for_each(|operation| println!("    {operation}"));
        }
    }
    Ok(())
}

/// Whether a folder is one of a product, or holds one of it.
fn is_of(product: &str, folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let own = |name: &str| name.split('-').next() == Some(product);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    own(&name)
        || entries
            .map(|entry| entry.file_name())
            .any(|name| own(&name.to_string_lossy()))
}

/// The operations of a product's official SDK, by method and path; none where no list is kept.
fn sdk(version: &VersionFolder) -> Result<Vec<String>> {
    let path = import::decisions_folder(version).join(SDK);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(&path)?;
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(str::to_owned).collect())
}

/// The operations of the catalogue by method and path, without the names of parameters.
fn by_path(catalogue: &Catalogue, version: &str) -> BTreeSet<String> {
    let operations = catalogue.operations().map(OperationRef::operation);
    let places = operations.flat_map(|operation| {
        let method = operation.method.as_str();
        let published = operation
            .sources
            .iter()
            .filter_map(|source| Some(source.split_once(' ')?.1));
        let own = [operation.path.as_str()].into_iter().chain(published);
        own.map(move |path| anonymous(&format!("{method} {path}"), version))
            .collect::<Vec<_>>()
    });
    places.collect()
}

/// A line without the names of its parameters, and with the version in the place of `{version}`.
fn anonymous(line: &str, version: &str) -> String {
    let mut text = String::new();
    for (at, part) in line.split('{').enumerate() {
        if at == 0 {
            text.push_str(part);
            continue;
        }
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        text.push_str(if name == "version" { version } else { "{}" });
        text.push_str(rest);
    }
    text
}

/// The operations of the catalogue by method and place of publication; several places count several times, as
/// they do in the files.
fn known(catalogue: &Catalogue) -> BTreeSet<String> {
    let operations = catalogue.operations().map(OperationRef::operation);
    let places = operations.flat_map(|operation| {
        let method = operation.method.as_str();
        operation
            .sources
            .iter()
            .map(move |source| format!("{method} {source}"))
    });
    places.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The catalogue of the newest version of each product.
    fn catalogues() -> Vec<(VersionFolder, Catalogue)> {
        crate::enter().unwrap();
        let mut products: Vec<_> = folder::all().unwrap();
        products.retain(|version| folder::of(&version.product).unwrap() == *version);
        let load = |version: VersionFolder| {
            let catalogue = version.load().unwrap();
            (version, catalogue)
        };
        products.into_iter().map(load).collect()
    }

    #[test]
    fn the_readme_says_how_many_operations_there_are() {
        let catalogues = catalogues();
        let readme = std::fs::read_to_string("README.md").unwrap();
        let counts = catalogues.iter().enumerate().map(|(at, (_, catalogue))| {
            let about = &catalogue.about;
            let name = about.title.trim_start_matches("Zoho ");
            let methods = catalogue.operations().count();
            let operations = if at == 0 { " operations" } else { "" };
            format!("all {methods}{operations} of {name} {}", about.version)
        });
        let sentence = counts.collect::<Vec<_>>().join(" and ");
        let sentence = format!("A{} have a method", &sentence[1..]);
        assert!(readme.contains(&sentence), "the README lacks: {sentence}");
    }

    #[test]
    fn every_operation_of_the_official_sdks_is_here() {
        let mut most = 0;
        for (version, catalogue) in catalogues() {
            let here = by_path(&catalogue, &version.version);
            let listed = sdk(&version).unwrap();
            most = most.max(listed.len());
            let missing: Vec<_> = listed
                .iter()
                .filter(|line| !here.contains(&anonymous(line, &version.version)))
                .collect();
            assert!(missing.is_empty(), "{missing:#?}");
        }
        assert!(most > 400, "{most}");
    }

    #[test]
    fn a_line_is_known_by_its_method_and_the_shape_of_its_path() {
        let anonymous = |line| anonymous(line, "v8");
        let known = anonymous("GET /shop/{version}/settings/webforms/{webform_id}");
        assert_eq!(known, anonymous("GET /shop/v8/settings/webforms/{form_id}"));
        assert_ne!(known, anonymous("PUT /shop/v8/settings/webforms/{form_id}"));
    }

    #[test]
    fn a_folder_is_known_by_its_name() {
        assert!(is_of("shop", Path::new("descriptions/shop-earlier")));
        assert!(is_of("shop", Path::new("shop")));
        assert!(!is_of("shop", Path::new("descriptions/lap")));
    }
}
