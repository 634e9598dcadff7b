//! Each feature alone.

use std::io::BufReader;
use std::process::Stdio;

use anyhow::{Context as _, Result};
use cargo_metadata::diagnostic::DiagnosticLevel;
use cargo_metadata::{Message, Package};

use super::Findings;
use crate::program::{cargo, shown};
use crate::workspace;

/// Checks every crate that is to be published without features, then with each one of its own.
pub(super) fn run() -> Result<Findings> {
    let metadata = workspace::metadata()?;
    let mut findings = Findings::new();
    for package in workspace::published(&metadata) {
        let library = package.targets.iter().any(|target| target.is_lib());
        for feature in choices(package) {
            findings.extend(objection(&package.name, library, feature)?);
        }
    }
    Ok(findings)
}

/// No feature, then each alone.
fn choices(package: &Package) -> Vec<Option<&str>> {
    let features = package.features.keys().map(|name| Some(name.as_str()));
    std::iter::once(None).chain(features).collect()
}

/// Compiles one crate with one choice of features; a finding unless that goes without a word.
fn objection(name: &str, library: bool, feature: Option<&str>) -> Result<Option<String>> {
    let mut command = cargo(["check", "--package", name, "--no-default-features"]);
    if let Some(feature) = feature {
        command.args(["--features", feature]);
    }
    command.args([if library { "--lib" } else { "--bins" }, "--locked"]);
    println!("$ {}", shown(&command));
    // Messages are read rather than warnings denied: other flags would compile everything anew.
    let repeat = shown(&command);
    command.args(["--quiet", "--message-format=json"]);
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let messages = child.stdout.take().context("cargo has no output")?;
    let mut warnings = 0;
    for message in Message::parse_stream(BufReader::new(messages)) {
        if let Message::CompilerMessage(told) = message? {
            warnings += usize::from(told.message.level == DiagnosticLevel::Warning);
            eprint!("{}", told.message.rendered.unwrap_or_default());
        }
    }
    let compiled = child.wait()?.success();
    Ok(verdict(compiled, warnings).map(|verdict| format!("`{repeat}` {verdict}")))
}

/// What is wrong with a compilation that ended so.
fn verdict(compiled: bool, warnings: usize) -> Option<&'static str> {
    match (compiled, warnings) {
        (false, _) => Some("fails"),
        (true, 0) => None,
        (true, _) => Some("warns"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_checked_bare_and_with_each_feature_alone() {
        let package = r#"{"name": "some-crate", "version": "0.1.0", "id": "some-crate",
            "dependencies": [], "targets": [], "manifest_path": "Cargo.toml",
            "features": {"default": ["red"], "red": [], "blue": ["dep:blue"]}}"#;
        let package = serde_json::from_str(package).expect("a package as cargo writes it");
        let all = [None, Some("blue"), Some("default"), Some("red")];
        assert_eq!(choices(&package), all);
    }

    #[test]
    fn errors_and_warnings_are_found() {
        assert_eq!(verdict(true, 0), None);
        assert_eq!(verdict(true, 1), Some("warns"));
        assert_eq!(verdict(false, 0), Some("fails"));
    }
}
