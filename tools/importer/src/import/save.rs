//! Writes a catalogue into its folder.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use zoho_catalog::SHARED;
use zoho_catalog::model::Catalogue;
use zoho_catalog::write;

/// Files of the folder that are edited by hand alone.
const BY_HAND: [&str; 2] = ["areas", "product"];

/// Writes the resources and the shared types; files of resources that are gone are removed.
pub(super) fn save(catalogue: &Catalogue, folder: &Path) -> Result<()> {
    let place = || folder.display().to_string();
    fs::create_dir_all(folder).with_context(place)?;
    for entry in fs::read_dir(folder).with_context(place)? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let kept = [&BY_HAND[..], &[SHARED]].concat().contains(&&*stem);
        let is_file = path.extension().is_some_and(|ending| ending == "toml");
        if is_file && !kept && !catalogue.resources.contains_key(&*stem) {
            fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
    }
    for resource in catalogue.resources.values().chain([&catalogue.shared]) {
        let path = folder.join(format!("{}.toml", resource.name));
        fs::write(&path, write::resource(resource)).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
