//! The functions that ARCHITECTURE.md names, as `crates/x/src/y.rs::Type::function`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use syn::{ImplItem, Item, TraitItem, Type};

use super::Findings;

/// The page that is checked.
const PAGE: &str = "ARCHITECTURE.md";

/// Looks for each file and each function that the page names.
pub(super) fn run() -> Result<Findings> {
    let page = fs::read_to_string(PAGE).with_context(|| format!("cannot read {PAGE}"))?;
    let mut findings = Findings::new();
    for (line, hop) in hops(&page) {
        if let Some(objection) = objection(&hop)? {
            findings.push(format!("{PAGE}:{line}: {objection}"));
        }
    }
    Ok(findings)
}

/// What a page names: a file of ours, and perhaps something in it.
#[derive(Debug, PartialEq, Eq)]
struct Hop {
    file: String,
    item: Option<String>,
}

/// The hops of a page by line: whatever in backticks begins with one of our folders.
fn hops(page: &str) -> Vec<(usize, Hop)> {
    let mut hops = Vec::new();
    for (number, line) in (1..).zip(page.lines()) {
        for name in line.split('`').skip(1).step_by(2) {
            let is_path = ["crates/", "xtask/", "tools/", "tests/", "bench/", "docs/"]
                .iter()
                .any(|folder| name.starts_with(folder));
            if !is_path || name.contains(['{', '*', '<', ' ']) {
                continue;
            }
            let (file, item) = match name.split_once("::") {
                Some((file, item)) => (file, Some(item.to_owned())),
                None => (name, None),
            };
            let file = file.to_owned();
            hops.push((number, Hop { file, item }));
        }
    }
    hops
}

/// What is wrong with a hop.
fn objection(hop: &Hop) -> Result<Option<String>> {
    if !Path::new(&hop.file).exists() {
        return Ok(Some(format!("there is no {}", hop.file)));
    }
    let Some(item) = &hop.item else {
        return Ok(None);
    };
    let text =
        fs::read_to_string(&hop.file).with_context(|| format!("cannot read {}", hop.file))?;
    let parsed = syn::parse_file(&text).with_context(|| format!("cannot parse {}", hop.file))?;
    let mut names = BTreeSet::new();
    collect(&parsed.items, &mut names);
    Ok((!names.contains(item)).then(|| format!("{} has no {item}", hop.file)))
}

/// The names of the items in a file, functions of a type and of a trait with it.
fn collect(items: &[Item], names: &mut BTreeSet<String>) {
    for item in items {
        match item {
            Item::Fn(item) => {
                names.insert(item.sig.ident.to_string());
            }
            Item::Struct(item) => {
                names.insert(item.ident.to_string());
            }
            Item::Enum(item) => {
                names.insert(item.ident.to_string());
            }
            Item::Const(item) => {
                names.insert(item.ident.to_string());
            }
            Item::Static(item) => {
                names.insert(item.ident.to_string());
            }
            Item::Trait(item) => {
                names.insert(item.ident.to_string());
                for inner in &item.items {
                    if let TraitItem::Fn(function) = inner {
                        names.insert(format!("{}::{}", item.ident, function.sig.ident));
                    }
                }
            }
            Item::Impl(item) => {
                let Type::Path(of) = &*item.self_ty else {
                    continue;
                };
                let of = of.path.segments.last().map(|part| part.ident.to_string());
                for inner in &item.items {
                    if let ImplItem::Fn(function) = inner {
                        names.insert(format!(
                            "{}::{}",
                            of.as_deref().unwrap_or_default(),
                            function.sig.ident
                        ));
                    }
                }
            }
            Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    collect(items, names);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_in_backticks_are_hops() {
        let page = "See `crates/a/src/b.rs::C::d`,\nand `xtask/src/main.rs` but not `a::b`.\n";
        let found = hops(page);
        let named = |file: &str, item: Option<&str>| Hop {
            file: file.to_owned(),
            item: item.map(str::to_owned),
        };
        assert_eq!(
            found,
            [
                (1, named("crates/a/src/b.rs", Some("C::d"))),
                (2, named("xtask/src/main.rs", None)),
            ]
        );
    }

    #[test]
    fn functions_are_found_where_they_are() {
        let text = "fn free() {} struct A; impl A { fn of_a() {} } trait T { fn of_t(); }
            impl<X> T for B<X> { fn of_t() {} } mod inner { pub fn deep() {} }";
        let parsed = syn::parse_file(text).expect("it is Rust");
        let mut names = BTreeSet::new();
        collect(&parsed.items, &mut names);
        for name in ["free", "A", "A::of_a", "T::of_t", "B::of_t", "deep"] {
            assert!(names.contains(name), "{name} in {names:?}");
        }
        assert!(!names.contains("of_a"));
    }

    #[test]
    fn what_is_not_there_is_told() {
        let room = tempfile::tempdir().expect("a folder");
        let file = room.path().join("a.rs");
        fs::write(&file, "fn a() {}").expect("a file");
        let hop = |item: &str| Hop {
            file: file.display().to_string(),
            item: Some(item.to_owned()),
        };
        assert_eq!(objection(&hop("a")).expect("it can be read"), None);
        assert!(objection(&hop("b")).expect("it can be read").is_some());
        let gone = Hop {
            file: "no/such.rs".to_owned(),
            item: None,
        };
        assert!(objection(&gone).expect("it can be looked for").is_some());
    }
}
