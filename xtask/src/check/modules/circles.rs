//! Circles between files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::references::Reference;

/// The edges of a graph of files, each with the first place that makes it.
type Edges = BTreeMap<(String, String), Reference>;

/// One finding for each set of files in which every file leads to every other.
pub(super) fn circles(edges: &Edges) -> Vec<String> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        next.entry(from).or_default().push(to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> = next
        .keys()
        .map(|file| (*file, reached_from(file, &next)))
        .collect();
    let leads = |from: &str, to: &str| {
        reached
            .get(from)
            .is_some_and(|reached| reached.contains(to))
    };
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut findings = Vec::new();
    for file in next.keys() {
        if !leads(file, file) || told.contains(file) {
            continue;
        }
        let members: BTreeSet<&str> = next
            .keys()
            .copied()
            .filter(|other| leads(file, other) && leads(other, file))
            .collect();
        told.extend(&members);
        findings.push(shown(&members, edges));
    }
    findings
}

/// The files that one leads to, in one step or more.
fn reached_from<'a>(file: &str, next: &BTreeMap<&str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        for to in next.get(file).into_iter().flatten() {
            if reached.insert(*to) {
                open.push(to);
            }
        }
    }
    reached
}

/// The circle with each reference that is part of it.
fn shown(members: &BTreeSet<&str>, edges: &Edges) -> String {
    let mut text = format!("a circle of {} files:", members.len());
    for ((from, to), reference) in edges {
        if members.contains(from.as_str()) && members.contains(to.as_str()) {
            let _ = write!(
                text,
                "\n  {from}:{} → {to} (`{}`)",
                reference.line,
                reference.shown()
            );
        }
    }
    text
}
