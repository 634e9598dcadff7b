//! The list of the catalogue's files that `zoho-catalog` compiles in.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::format;
use crate::catalog::folder::VersionFolder;

/// The file with the list, from the root of the workspace.
const FILE: &str = "crates/zoho-catalog/src/data.rs";

/// The list and its text.
pub(super) fn file(places: &[VersionFolder]) -> Result<(PathBuf, String)> {
    let mut out = String::from(
        "// Written by `cargo xtask codegen` from the folders under data.\n\
         //! The files of the catalogues that are compiled in.\n\n\
         /// A file's name and its text.\n\
         type File = (&'static str, &'static str);\n\n\
         /// Product, version and files of each catalogue.\n\
         pub(crate) static FILES: &[(&str, &str, &[File])] = &[\n",
    );
    for place in places {
        let VersionFolder {
            product, version, ..
        } = place;
        writeln!(out, "#[cfg(feature = {product:?})]")?;
        writeln!(out, "({product:?}, {version:?}, &[")?;
        for name in names(&place.path)? {
            let file = format!("{product}/{version}/{name}");
            writeln!(out, "({file:?}, include_str!(\"../data/{file}\")),")?;
        }
        out.push_str("]),\n");
    }
    out.push_str("];\n");
    Ok((FILE.into(), format::rust(&out)?))
}

/// The names of a folder's TOML files, in order.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>>>()?;
    names.retain(|name| name.ends_with(".toml"));
    names.sort();
    Ok(names)
}
