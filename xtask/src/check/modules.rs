//! The modules: no circle between files, and no import through the root of a crate.
//!
//! References between a module and one that it is part of do not count; every other reference from file to file
//! does, and together they must not lead back to where they started. Code for tests is free of that. Imports of a
//! name that the root of the crate only re-exports are found in code for tests too: they hide where the name lives.

mod circles;
mod references;
mod tree;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::Findings;
use crate::workspace;
use circles::circles;
use references::Reference;
use tree::Tree;

/// Reads every library and program that is to be published, and our own tools.
pub(super) fn run() -> Result<Findings> {
    let metadata = workspace::metadata()?;
    let here = metadata.workspace_root.as_std_path();
    let mut findings = Findings::new();
    for package in metadata.workspace_packages() {
        let is_tool =
            package.name == "xtask" || package.manifest_path.starts_with(here.join("tools"));
        if !is_tool && !workspace::is_published(package) {
            continue;
        }
        for target in &package.targets {
            if !target.is_lib() && !target.is_bin() {
                continue;
            }
            let root = target
                .src_path
                .strip_prefix(here)
                .unwrap_or(&target.src_path);
            let tree = Tree::read(root.as_std_path(), &|file: &Path| {
                fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
            })?;
            findings.extend(imports_through_root(&tree));
            findings.extend(circles(&edges(&tree)));
        }
    }
    Ok(findings)
}

/// The references that name what the root of the crate re-exports, at the root rather than where it lives.
fn imports_through_root(tree: &Tree) -> Findings {
    let mut findings = Findings::new();
    for reference in &tree.references {
        if tree.is_root(&reference.file) {
            continue;
        }
        let Some((module, rest)) = tree.resolve(reference) else {
            continue;
        };
        if let Some(name) = rest.first()
            && tree.is_root(&tree.modules[&module].file)
            && tree.reexports(&module, name)
        {
            findings.push(format!(
                "{}:{}: `{}` is imported through {}",
                reference.file.display(),
                reference.line,
                reference.shown(),
                tree.root.display(),
            ));
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

/// A reference for each pair of files in which the first names the second and neither is part of the other.
fn edges(tree: &Tree) -> BTreeMap<(String, String), Reference> {
    let owners = tree.owners();
    let mut edges = BTreeMap::new();
    for reference in tree.references.iter().filter(|r| !r.is_test) {
        let Some((module, _)) = tree.resolve(reference) else {
            continue;
        };
        let to = &tree.modules[&module].file;
        let (Some(from), Some(of)) = (owners.get(&*reference.file), owners.get(&**to)) else {
            continue;
        };
        if !from.starts_with(of) && !of.starts_with(from) {
            let pair = (
                reference.file.display().to_string(),
                to.display().to_string(),
            );
            edges.entry(pair).or_insert_with(|| reference.clone());
        }
    }
    edges
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a crate of these files.
    fn found(files: &[(&str, &str)]) -> Findings {
        let tree = Tree::read(Path::new("src/lib.rs"), &|file: &Path| {
            let text = files.iter().find(|(name, _)| Path::new(name) == file);
            text.map(|(_, text)| (*text).to_owned())
                .with_context(|| format!("no {}", file.display()))
        });
        let tree = tree.expect("the files can be read");
        let mut findings = imports_through_root(&tree);
        findings.extend(circles(&edges(&tree)));
        findings
    }

    #[test]
    fn arrows_down_and_to_ancestors_are_fine() {
        let found = found(&[
            ("src/lib.rs", "mod a; mod b; pub use a::A; pub struct Own;"),
            (
                "src/a.rs",
                "mod c; pub use c::C; pub struct A; use crate::b::B; use crate::Own;",
            ),
            ("src/a/c.rs", "use super::A; use crate::b; pub struct C;"),
            (
                "src/b.rs",
                "pub struct B; #[cfg(test)] mod tests { use crate::a::A; }",
            ),
        ]);
        assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn a_circle_is_found_wherever_its_paths_stand() {
        let lib = ("src/lib.rs", "mod a; mod b;");
        let b = (
            "src/b.rs",
            "pub struct B; fn f() { assert!(crate::a::yes()) }",
        );
        let circle = found(&[lib, ("src/a.rs", "use crate::{b::B};"), b]);
        assert_eq!(circle.len(), 1, "{circle:#?}");
        assert!(circle[0].contains("src/a.rs:1"), "{circle:#?}");
        assert!(circle[0].contains("src/b.rs:1"), "{circle:#?}");
        let inline = found(&[lib, ("src/a.rs", "fn f(_: crate::b::B) {}"), b]);
        assert_eq!(inline.len(), 1, "{inline:#?}");
    }

    #[test]
    fn a_circle_of_three_is_found_below_the_root_too() {
        let found = found(&[
            ("src/lib.rs", "mod a; mod b;"),
            ("src/a.rs", "mod x; mod y; pub use x::X;"),
            ("src/a/x.rs", "use super::y::Y; pub struct X;"),
            ("src/a/y.rs", "use crate::b::B; pub struct Y;"),
            ("src/b.rs", "use crate::a::x::X; pub struct B;"),
        ]);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].starts_with("a circle of 3 files:"), "{found:#?}");
    }

    #[test]
    fn an_import_through_the_root_is_found_by_line() {
        let found = found(&[
            (
                "src/lib.rs",
                "mod a; mod b; pub use a::A; pub mod group { pub use crate::a::A; }",
            ),
            ("src/a.rs", "pub struct A;"),
            (
                "src/b.rs",
                "use crate::a;\nuse crate::A;\nuse super::A as B;\nuse crate::group::A as C;",
            ),
        ]);
        let at: Vec<_> = found.iter().map(|finding| &finding[..10]).collect();
        assert_eq!(at, ["src/b.rs:2", "src/b.rs:3", "src/b.rs:4"], "{found:#?}");
    }
}
