//! Which folders hold the descriptions of a product: those that are named, or those in them.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// The folders with the files of a product, the oldest first. A folder of several products stands for the
/// product's in it: `crm-earlier`, `crm`, `crm-newer`.
pub(super) fn of(product: &str, named: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in named {
        let own = [
            format!("{product}-earlier"),
            product.to_owned(),
            format!("{product}-newer"),
        ];
        let own: Vec<_> = own
            .iter()
            .map(|name| folder.join(name))
            .filter(|path| path.is_dir())
            .collect();
        if own.is_empty() {
            found.push(innermost(folder)?);
        }
        for folder in own {
            found.push(innermost(&folder)?);
        }
    }
    ensure!(!found.is_empty(), "no folder is named");
    Ok(found)
}

/// The folder itself, or the last of those in it when it holds only folders: `crm` as `crm/v8.0`.
fn innermost(folder: &Path) -> Result<PathBuf> {
    let mut folder = folder.to_owned();
    loop {
        let entries = std::fs::read_dir(&folder)
            .with_context(|| format!("cannot read {}", folder.display()))?;
        let entries = entries
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        if !entries.iter().all(|path| path.is_dir()) {
            return Ok(folder);
        }
        folder = entries
            .into_iter()
            .max()
            .with_context(|| format!("{} is empty", folder.display()))?;
    }
}
