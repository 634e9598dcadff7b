//! Programs of others beside zoho-http, in small: their TLS has to go on as before.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::Findings;
use crate::program::{cargo, shown, succeeds};
use crate::workspace;

/// Where they are, a workspace of their own: in this one, features would be those of all its crates together.
const FOLDER: &str = "tests/neighbours";

/// Tests each neighbour by itself, with the versions of this workspace.
pub(super) fn run() -> Result<Findings> {
    let target = workspace::metadata()?.target_directory;
    let manifest = format!("{FOLDER}/Cargo.toml");
    fs::copy("Cargo.lock", format!("{FOLDER}/Cargo.lock")).context("cannot copy Cargo.lock")?;
    let mut findings = Findings::new();
    for name in names(Path::new(FOLDER))? {
        // Each alone, as cargo gives those that it builds together the same features.
        let mut test = cargo(["test", "--manifest-path", &manifest, "--package", &name]);
        test.args(["--tests", "--target-dir"]).arg(&target);
        if !succeeds(&mut test)? {
            findings.push(format!("`{}` fails", shown(&test)));
        }
    }
    Ok(findings)
}

/// The neighbours, by name.
fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).context("cannot list the neighbours")? {
        let entry = entry?;
        if entry.path().join("Cargo.toml").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neighbour_is_a_folder_with_a_manifest() {
        let room = tempfile::tempdir().expect("a folder");
        for name in ["two", "one"] {
            fs::create_dir_all(room.path().join(name)).expect("a folder");
            fs::write(room.path().join(name).join("Cargo.toml"), "").expect("a file");
        }
        fs::create_dir(room.path().join("empty")).expect("a folder");
        fs::write(room.path().join("Cargo.toml"), "").expect("a file");
        let found = names(room.path()).expect("they can be listed");
        assert_eq!(found, ["one", "two"]);
    }
}
