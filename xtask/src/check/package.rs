//! What would be published: packed, unpacked elsewhere, looked at and compiled there.
//!
//! Cargo's own verification is left out. The crates depend on each other and none need be on
//! crates.io yet; what cargo then compiles of the lower ones it keeps by version, and it takes an
//! old build for the new one as long as the version stays the same. So the packages become a
//! workspace of their own, in which each replaces the published one.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use cargo_metadata::{Metadata, Package};

use super::Findings;
use crate::program::{cargo, program, shown, succeeds};
use crate::workspace;

/// What every package has to hold beside its code.
const ALWAYS: &[&str] = &["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// Where code starts: one of these has to be there.
const ROOTS: &[&str] = &["src/lib.rs", "src/main.rs"];

/// Packs, unpacks, looks and compiles.
pub(super) fn run() -> Result<Findings> {
    let metadata = workspace::metadata()?;
    let packages = workspace::published(&metadata);
    let mut pack = cargo(["package", "--workspace", "--no-verify", "--allow-dirty"]);
    pack.arg("--locked");
    for package in metadata.workspace_packages() {
        if !workspace::is_published(package) {
            pack.args(["--exclude", &package.name]);
        }
    }
    if !succeeds(&mut pack)? {
        return Ok(vec![format!("`{}` failed", shown(&pack))]);
    }

    let room = metadata
        .target_directory
        .join("unpacked")
        .into_std_path_buf();
    let mut findings = unpack(&metadata, &packages, &room)?;
    fs::write(room.join("Cargo.toml"), manifest(&names(&packages)))?;
    fs::copy("Cargo.lock", room.join("Cargo.lock"))?;
    let mut check = cargo(["check", "--workspace", "--manifest-path"]);
    check.arg(room.join("Cargo.toml"));
    check.arg("--target-dir").arg(&metadata.target_directory);
    if !succeeds(&mut check)? {
        findings.push("what was packed does not compile".to_owned());
    }
    Ok(findings)
}

/// Unpacks the packages side by side into an empty room, and looks at what each holds.
fn unpack(metadata: &Metadata, packages: &[&Package], room: &Path) -> Result<Findings> {
    if room.exists() {
        fs::remove_dir_all(room).with_context(|| format!("cannot empty {}", room.display()))?;
    }
    fs::create_dir_all(room)?;
    let mut findings = Findings::new();
    for (package, name) in packages.iter().zip(names(packages)) {
        let packed = metadata
            .target_directory
            .join(format!("package/{name}.crate"));
        // With fresh times (-m), or cargo takes what it compiled before for what is there now.
        let mut tar = program("tar");
        tar.args(["-x", "-z", "-m", "-f"]).arg(packed);
        if !succeeds(tar.arg("-C").arg(room))? {
            findings.push(format!("{name} cannot be unpacked"));
            continue;
        }
        let folder = room.join(&name);
        let mut files = Vec::new();
        list(&folder, Path::new(""), &mut files)?;
        findings.extend(missing(&package.name, &files));
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            if fs::read(folder.join(licence)).ok() != fs::read(licence).ok() {
                findings.push(format!(
                    "{}: {licence} is not the workspace's",
                    package.name
                ));
            }
        }
    }
    Ok(findings)
}

/// The names of the packages with their versions, as their files are called.
fn names(packages: &[&Package]) -> Vec<String> {
    let named = packages.iter();
    named.map(|p| format!("{}-{}", p.name, p.version)).collect()
}

/// Lists the files under a folder, `inside` of it, with `/` between the parts.
fn list(folder: &Path, inside: &Path, files: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder.join(inside))? {
        let entry = entry?;
        let path: PathBuf = inside.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            list(folder, &path, files)?;
        } else {
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            files.push(parts.join("/"));
        }
    }
    Ok(())
}

/// What a package with these files lacks.
fn missing(package: &str, files: &[String]) -> Findings {
    let has = |wanted: &&str| files.iter().any(|file| file == *wanted);
    let mut findings: Findings = ALWAYS
        .iter()
        .filter(|wanted| !has(wanted))
        .map(|wanted| format!("{package} is packed without {wanted}"))
        .collect();
    if !ROOTS.iter().any(has) {
        findings.push(format!(
            "{package} is packed without {}",
            ROOTS.join(" or ")
        ));
    }
    findings
}

/// A workspace of the unpacked crates, in which they stand for the published ones.
fn manifest(names: &[String]) -> String {
    let mut text = String::from("[workspace]\nresolver = \"3\"\nmembers = [\"*-*\"]\n");
    text += "\n[patch.crates-io]\n";
    for folder in names {
        if let Some((package, _)) = folder.rsplit_once('-') {
            text += &format!("{package} = {{ path = \"{folder}\" }}\n");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_whole_package_lacks_nothing() {
        let mut whole = files(ALWAYS);
        whole.push("src/main.rs".to_owned());
        assert!(missing("some-crate", &whole).is_empty());
    }

    #[test]
    fn what_is_not_packed_is_found() {
        let some = files(&["Cargo.toml", "LICENSE-MIT", "docs/README.md", "src/a.rs"]);
        assert_eq!(
            missing("some-crate", &some),
            [
                "some-crate is packed without LICENSE-APACHE",
                "some-crate is packed without README.md",
                "some-crate is packed without src/lib.rs or src/main.rs",
            ]
        );
    }

    #[test]
    fn unpacked_crates_stand_for_the_published_ones() {
        let text = manifest(&files(&["zoho-0.1.0", "zoho-http-0.1.0"]));
        assert!(text.contains("\nzoho = { path = \"zoho-0.1.0\" }\n"));
        assert!(text.contains("\nzoho-http = { path = \"zoho-http-0.1.0\" }\n"));
    }
}
