//! The workspace as cargo sees it.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use cargo_metadata::{CargoOpt, Metadata, MetadataCommand, Package};

/// Goes to the root of the workspace, wherever in it the chore was called from.
pub(crate) fn enter() -> Result<()> {
    if let Some(own) = env::var_os("CARGO_MANIFEST_DIR") {
        let mut root = PathBuf::from(own);
        root.pop();
        env::set_current_dir(&root).with_context(|| format!("cannot enter {}", root.display()))?;
    }
    Ok(())
}

/// Every package of the workspace and every one it resolves to, for all features and platforms.
pub(crate) fn metadata() -> Result<Metadata> {
    MetadataCommand::new()
        .features(CargoOpt::AllFeatures)
        .other_options(["--locked".to_owned()])
        .exec()
        .context("cannot read the workspace")
}

/// The packages of the workspace that are to be published.
pub(crate) fn published(metadata: &Metadata) -> Vec<&Package> {
    let mut packages = metadata.workspace_packages();
    packages.retain(|package| is_published(package));
    packages
}

/// Whether a package may be published: `publish = false` is an empty list of registries.
pub(crate) fn is_published(package: &Package) -> bool {
    package.publish.as_ref().is_none_or(|to| !to.is_empty())
}
