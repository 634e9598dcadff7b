//! Each feature alone.
//!
//! A feature that no line of a crate's code names, and that turns on no crate, compiles the same code as without it.
//! What it turns on in other crates of the workspace is checked alone there, and everything together by the gate
//! clippy. Such choices are left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::BufReader;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context as _, Result};
use cargo_metadata::diagnostic::DiagnosticLevel;
use cargo_metadata::{Dependency, DependencyKind, Message, Package};

use super::Findings;
use crate::program::{cargo, shown};
use crate::workspace;

/// A crate with no feature, or with one of its own.
#[derive(Debug, Clone)]
struct Choice<'a> {
    package: &'a Package,
    feature: Option<&'a str>,
    /// What the feature turns on in other crates.
    elsewhere: BTreeSet<&'a str>,
    /// What the code of the package sees of the choice.
    seen: BTreeSet<&'a str>,
}

/// The features that the code of a package names.
type Named = BTreeSet<String>;

/// Checks every crate that is to be published without features, then with each one of its own.
pub(super) fn run() -> Result<Findings> {
    let metadata = workspace::metadata()?;
    let published = workspace::published(&metadata);
    let mut findings = Findings::new();
    let named = published.iter().map(|package| named(package));
    let named = named.collect::<Result<Vec<_>>>()?;
    for batch in batches(&published, &named) {
        findings.extend(objection(&batch)?);
    }
    Ok(findings)
}

/// No feature, then each alone; of those that compile the same code the one that turns on least.
fn choices<'a>(published: &[&'a Package], package: &'a Package, named: &Named) -> Vec<Choice<'a>> {
    let features = package.features.keys().map(|name| Some(name.as_str()));
    let features = std::iter::once(None).chain(features);
    let choices: Vec<_> = features
        .map(|feature| {
            let mut elsewhere = BTreeSet::new();
            let mut own = BTreeSet::new();
            for feature in feature.iter().copied() {
                turned_on_elsewhere(package, feature, &mut own, &mut elsewhere);
            }
            let own = own.into_iter().filter(|feature| named.contains(*feature));
            let outside = elsewhere.iter().filter(|on| !is_of(published, on));
            let seen = own.chain(outside.copied()).collect();
            Choice {
                package,
                feature,
                elsewhere,
                seen,
            }
        })
        .collect();
    let mut least: BTreeMap<BTreeSet<&str>, (usize, usize)> = BTreeMap::new();
    for (at, choice) in choices.iter().enumerate() {
        let place = (choice.elsewhere.len(), at);
        let known = least.entry(choice.seen.clone()).or_insert(place);
        *known = place.min(*known);
    }
    let choices = choices.into_iter().enumerate();
    choices
        .filter(|(at, choice)| least[&choice.seen].1 == *at)
        .map(|(_, choice)| choice)
        .collect()
}

/// Whether what a feature turns on is a feature of one of the packages.
fn is_of(published: &[&Package], on: &str) -> bool {
    let package = on.split_once('/').map(|(package, _)| package);
    let package = package.map(|package| package.trim_end_matches('?'));
    package.is_some_and(|package| published.iter().any(|p| *p.name == *package))
}

/// The features that a package's code names; all where a build script may ask for any.
fn named(package: &Package) -> Result<Named> {
    let folder = package.manifest_path.with_file_name("src");
    if package
        .targets
        .iter()
        .any(|target| target.is_custom_build())
    {
        return Ok(package.features.keys().cloned().collect());
    }
    let mut named = Named::new();
    add_named(folder.as_std_path(), &mut named)?;
    Ok(named)
}

fn add_named(folder: &Path, named: &mut Named) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            add_named(&path, named)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            named.extend(named_in(&fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The features in a text: `feature = "x"`.
fn named_in(text: &str) -> Vec<String> {
    let after = text.split("feature").skip(1);
    let values = after.filter_map(|after| {
        let value = after.trim_start().strip_prefix('=')?.trim_start();
        Some(value.strip_prefix('"')?.split_once('"')?.0.to_owned())
    });
    values.collect()
}

fn turned_on_elsewhere<'a>(
    package: &'a Package,
    feature: &'a str,
    seen: &mut BTreeSet<&'a str>,
    elsewhere: &mut BTreeSet<&'a str>,
) {
    if !seen.insert(feature) {
        return;
    }
    for on in package.features.get(feature).into_iter().flatten() {
        if on.starts_with("dep:") || on.contains('/') {
            elsewhere.insert(on);
        } else {
            turned_on_elsewhere(package, on, seen, elsewhere);
        }
    }
}

/// The choices of all packages in as few runs of cargo as go.
///
/// Cargo gives what it checks together the same features of what they share. So one run takes choices that turn on
/// the same in other crates, of libraries of which none depends on another: each is checked as it would be alone.
fn batches<'a>(published: &[&'a Package], named: &[Named]) -> Vec<Vec<Choice<'a>>> {
    let mut batches: Vec<Vec<Choice<'_>>> = Vec::new();
    for (package, named) in published.iter().zip(named) {
        for choice in choices(published, package, named) {
            let fits = |batch: &Vec<Choice<'_>>| {
                batch.iter().all(|other| {
                    other.elsewhere == choice.elsewhere
                        && has_library(other.package) == has_library(package)
                        && is_apart(published, other.package, package)
                })
            };
            match batches.iter_mut().find(|batch| fits(batch)) {
                Some(batch) => batch.push(choice),
                None => batches.push(vec![choice]),
            }
        }
    }
    batches
}

/// Whether two packages are different ones, and neither depends on the other.
fn is_apart(published: &[&Package], one: &Package, other: &Package) -> bool {
    one.name != other.name
        && !depends_on(published, one, other)
        && !depends_on(published, other, one)
}

fn depends_on(published: &[&Package], upper: &Package, lower: &Package) -> bool {
    let direct = |d: &Dependency| d.kind != DependencyKind::Development;
    upper.dependencies.iter().filter(|d| direct(d)).any(|d| {
        d.name == *lower.name
            || published
                .iter()
                .any(|middle| d.name == *middle.name && depends_on(published, middle, lower))
    })
}

fn has_library(package: &Package) -> bool {
    package.targets.iter().any(|target| target.is_lib())
}

/// Compiles crates with a choice of features each; a finding unless that goes without a word.
fn objection(batch: &[Choice<'_>]) -> Result<Option<String>> {
    let mut command = cargo(["check", "--no-default-features", "--locked"]);
    // What is compiled once needs nothing for the next time.
    command.env("CARGO_INCREMENTAL", "0");
    for choice in batch {
        command.args(["--package", &choice.package.name]);
    }
    let chosen = batch.iter().filter_map(|choice| {
        let feature = choice.feature?;
        Some(format!("{}/{feature}", choice.package.name))
    });
    let chosen: Vec<_> = chosen.collect();
    if !chosen.is_empty() {
        command.arg("--features").arg(chosen.join(","));
    }
    let library = batch.iter().any(|choice| has_library(choice.package));
    command.arg(if library { "--lib" } else { "--bins" });
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

    /// A library as cargo describes it, with a normal dependency on each of `under`.
    fn library(name: &str, under: &[&str], features: &str) -> Package {
        let dependencies: Vec<_> = under
            .iter()
            .map(|name| {
                format!(
                    r#"{{"name": "{name}", "req": "*", "kind": null, "optional": false,
                    "uses_default_features": true, "features": [], "target": null}}"#
                )
            })
            .collect();
        let package = format!(
            r#"{{"name": "{name}", "version": "0.1.0", "id": "{name}", "dependencies": [{}],
            "targets": [{{"name": "{name}", "kind": ["lib"], "crate_types": ["lib"], "src_path": "lib.rs"}}],
            "manifest_path": "Cargo.toml", "features": {{{features}}}}}"#,
            dependencies.join(", ")
        );
        serde_json::from_str(&package).expect("a package as cargo writes it")
    }

    /// The batches, each choice as `package` or `package/feature`.
    fn shown_batches(packages: &[&Package]) -> Vec<Vec<String>> {
        let all = |package: &&Package| package.features.keys().cloned().collect();
        let named: Vec<_> = packages.iter().map(all).collect();
        shown_batches_of(packages, &named)
    }

    /// The same where the code names these features.
    fn shown_batches_of(packages: &[&Package], named: &[Named]) -> Vec<Vec<String>> {
        let shown = |choice: &Choice<'_>| match choice.feature {
            Some(feature) => format!("{}/{feature}", choice.package.name),
            None => choice.package.name.to_string(),
        };
        let batches = batches(packages, named);
        batches
            .iter()
            .map(|batch| batch.iter().map(shown).collect())
            .collect()
    }

    #[test]
    fn a_crate_is_checked_bare_and_with_each_feature_alone() {
        let features = r#""default": ["red"], "red": [], "blue": ["dep:blue"]"#;
        let package = library("a", &[], features);
        let alone = [["a"], ["a/blue"], ["a/default"], ["a/red"]];
        assert_eq!(shown_batches(&[&package]), alone);
    }

    #[test]
    fn crates_that_do_not_meet_are_checked_together() {
        let low = library("low", &[], r#""x": []"#);
        let one = library("one", &["low"], r#""own": [], "x": ["low/x"]"#);
        let two = library(
            "two",
            &["low"],
            r#""own": [], "via": ["x"], "x": ["low/x"]"#,
        );
        assert_eq!(
            shown_batches(&[&low, &one, &two]),
            [
                vec!["low"],
                vec!["low/x"],
                vec!["one", "two"],
                vec!["one/own", "two/own"],
                vec!["one/x", "two/via"],
                vec!["two/x"],
            ]
        );
    }

    #[test]
    fn of_choices_that_compile_the_same_code_one_is_checked() {
        let low = library("low", &[], r#""x": []"#);
        let features = r#""all": ["one", "two"], "default": ["one", "low/x"], "forward": ["low/x"],
            "one": [], "outside": ["dep:other"], "two": []"#;
        let up = library("up", &["low"], features);
        let named = [Named::new(), Named::from(["one", "two"].map(str::to_owned))];
        assert_eq!(
            shown_batches_of(&[&low, &up], &named),
            [
                vec!["low"],
                vec!["up"],
                vec!["up/all"],
                vec!["up/one"],
                vec!["up/outside"],
                vec!["up/two"],
            ]
        );
    }

    #[test]
    fn features_are_read_from_code() {
        let text = "#[cfg(feature = \"a\")]\n#[cfg(any(feature=\"b\", not(feature = \"c-d\")))]\n// a feature\n";
        assert_eq!(named_in(text), ["a", "b", "c-d"]);
    }

    #[test]
    fn errors_and_warnings_are_found() {
        assert_eq!(verdict(true, 0), None);
        assert_eq!(verdict(true, 1), Some("warns"));
        assert_eq!(verdict(false, 0), Some("fails"));
    }
}
