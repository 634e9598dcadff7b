//! The public API of the crates that are to be published, as snapshots in `api/`.
//!
//! A change shows as a difference between code and snapshot, `cargo xtask api` accepts it, and what makes code of
//! others fail has to be named in CHANGELOG.md first. Implementations that the compiler derives or every type has
//! are left out.

mod changes;
mod snapshot;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::Metadata;

use super::Findings;
use crate::program::{cargo, output, program, shown, succeeds};
use crate::workspace;
use changes::Changes;

/// Where the snapshots are.
const FOLDER: &str = "api";

/// Where changes are named.
const CHANGELOG: &str = "CHANGELOG.md";

/// A crate and the lines of its public API.
struct Api {
    package: String,
    lines: BTreeSet<String>,
}

impl Api {
    fn file(&self) -> PathBuf {
        Path::new(FOLDER).join(format!("{}.txt", self.package))
    }
}

/// Prints what has changed since the snapshots were taken.
pub(super) fn run() -> Result<Findings> {
    let changelog = read(Path::new(CHANGELOG))?;
    let released = released()?;
    let mut findings = Findings::new();
    for api in apis(&[])? {
        let file = api.file();
        let changes = Changes::between(&snapshot::read(&read(&file)?), &api.lines);
        print!("{changes}");
        if !changes.is_empty() {
            findings.push(format!(
                "{} is not what {} says: `cargo xtask api` accepts it",
                api.package,
                file.display()
            ));
        }
        let mut unnamed = changes.unnamed(&changelog);
        if let Some(tag) = &released {
            let before =
                output(program("git").args(["show", &format!("{tag}:{}", file.display())]));
            let before = snapshot::read(&before.unwrap_or_default());
            unnamed.extend(Changes::between(&before, &api.lines).unnamed(&changelog));
        }
        findings.extend(unnamed.into_iter().map(not_named));
    }
    Ok(findings)
}

/// Which snapshots to take.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// The crates; all that are published when none is named
    #[arg(value_name = "CRATE")]
    packages: Vec<String>,
}

/// Takes the snapshots again, unless something incompatible is not named in CHANGELOG.md.
pub(crate) fn accept(options: &Options) -> Result<ExitCode> {
    let changelog = read(Path::new(CHANGELOG))?;
    fs::create_dir_all(FOLDER)?;
    let mut is_complete = true;
    for api in apis(&options.packages)? {
        let file = api.file();
        let changes = Changes::between(&snapshot::read(&read(&file)?), &api.lines);
        let unnamed = changes.unnamed(&changelog);
        if unnamed.is_empty() {
            fs::write(&file, snapshot::written(&api.lines))
                .with_context(|| format!("cannot write {}", file.display()))?;
            println!("{}: {} lines", file.display(), api.lines.len());
        }
        for name in unnamed {
            eprintln!("{}", not_named(name));
            is_complete = false;
        }
    }
    Ok(if is_complete {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn not_named(name: String) -> String {
    format!("`{name}` is gone or has changed, and {CHANGELOG} does not name it under Unreleased")
}

/// The text of a file; empty when there is none.
fn read(file: &Path) -> Result<String> {
    match fs::read_to_string(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| format!("cannot read {}", file.display())),
    }
}

/// The tag of the last release before this commit.
fn released() -> Result<Option<String>> {
    let mut git = program("git");
    git.args([
        "tag",
        "--merged",
        "HEAD",
        "--list",
        "v*",
        "--sort=-version:refname",
    ]);
    Ok(output(&mut git)?.lines().next().map(str::to_owned))
}

/// Lets rustdoc describe the libraries that are to be published, or those of them that are named.
fn apis(named: &[String]) -> Result<Vec<Api>> {
    let metadata = workspace::metadata()?;
    let mut packages = workspace::published(&metadata);
    for name in named {
        let is_published = packages.iter().any(|package| *package.name == **name);
        ensure!(is_published, "`{name}` is no crate that is published");
    }
    packages.retain(|package| named.is_empty() || named.contains(&package.name));
    describe(&metadata, named)?;
    let mut apis = Vec::new();
    for package in packages {
        let Some(library) = package.targets.iter().find(|target| target.is_lib()) else {
            continue;
        };
        let described = metadata
            .target_directory
            .join("doc")
            .join(format!("{}.json", library.name));
        let api = public_api::Builder::from_rustdoc_json(&described)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .omit_auto_derived_impls(true)
            .build()
            .with_context(|| format!("cannot read {described}"))?;
        apis.push(Api {
            package: package.name.to_string(),
            lines: api
                .items()
                .map(|item| snapshot::line(&item.to_string()))
                .collect(),
        });
    }
    Ok(apis)
}

/// Writes `target/doc/CRATE.json` of all crates, or of those that are named.
///
/// Only rustdoc is allowed to use unstable features: build scripts of dependencies look at that variable, and
/// everything would be compiled again.
fn describe(metadata: &Metadata, named: &[String]) -> Result<()> {
    let wrapper = metadata.target_directory.join("rustdoc-json");
    fs::write(
        &wrapper,
        "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n",
    )?;
    make_executable(wrapper.as_std_path())?;
    let mut doc = cargo(["doc", "--lib", "--no-deps", "--all-features", "--locked"]);
    match named {
        [] => doc.arg("--workspace"),
        named => doc.args(named.iter().flat_map(|name| ["--package", name])),
    };
    doc.env("RUSTDOC", &wrapper);
    doc.env(
        "RUSTDOCFLAGS",
        "-Zunstable-options --output-format json --cap-lints allow",
    );
    ensure!(succeeds(&mut doc)?, "`{}` failed", shown(&doc));
    Ok(())
}

#[cfg(unix)]
fn make_executable(file: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::set_permissions(
        file,
        fs::Permissions::from_mode(0o755),
    )?)
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result<()> {
    anyhow::bail!("the public API is read on Unix only")
}
