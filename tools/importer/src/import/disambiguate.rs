//! Methods of a resource that would have the same name, and what tells them apart.

use std::collections::BTreeMap;

use super::paths::{anonymous, is_param, parts};
use super::resources::Placed;
use zoho_catalog::model::Method;
use zoho_catalog::naming::{singular, snake};

/// Where one path has `PUT` and `PATCH`, `PATCH` updates and `PUT` replaces.
pub(super) fn replace_beside_update(operations: &mut [Placed], open: &[usize]) {
    for at in open {
        let (path, method) = (
            operations[*at].published.path.clone(),
            operations[*at].published.method,
        );
        let patched = operations
            .iter()
            .any(|other| other.published.method == Method::Patch && other.published.path == path);
        if let Some(rest) = operations[*at]
            .name
            .strip_prefix("update")
            .filter(|_| method == Method::Put && patched)
        {
            operations[*at].name = format!("replace{rest}");
        }
    }
}

/// Where a thing and all of them have the same name, `many` is said of all.
pub(super) fn many_beside_one(operations: &mut [Placed], open: &[usize]) {
    for at in open {
        let operation = &operations[*at];
        let path = anonymous(&operation.published.path);
        let one = operations.iter().enumerate().any(|(other_at, other)| {
            let same = other_at != *at
                && other.resource == operation.resource
                && other.name == operation.name;
            same && without_one(&anonymous(&other.published.path)).contains(&path)
        });
        if one && operation.name != "list" {
            operations[*at].name = format!("{}_many", operation.name);
        }
    }
}

/// A path, each time without another of its parameters.
fn without_one(path: &str) -> Vec<String> {
    let places = path.match_indices("/{}");
    places
        .map(|(at, found)| format!("{}{}", &path[..at], &path[at + found.len()..]))
        .collect()
}

/// Where two still have the same name, the longer path says where it is.
pub(super) fn by_place(operations: &mut [Placed], open: &[usize]) {
    for at in open {
        let path = &operations[*at].published.path;
        for (param, name) in [
            ("{external_id}", "external_id"),
            ("{api_name}", "api_name"),
            ("{related_external_id}", "external_id"),
        ] {
            let same = same_name(operations, *at);
            if path.contains(param) && !same.is_empty() {
                operations[*at].name = format!("{}_by_{name}", operations[*at].name);
                break;
            }
        }
    }
    for at in open {
        let same = same_name(operations, *at);
        let own = parts(&operations[*at].published.path);
        let longest = same
            .iter()
            .all(|other| parts(&operations[*other].published.path).len() <= own.len());
        if same.is_empty() || !longest {
            continue;
        }
        let resource = &operations[*at].resource;
        let foreign = own
            .iter()
            .filter(|part| !is_param(part))
            .map(|part| singular(&snake(part)));
        let mut foreign = foreign.filter(|part| {
            !resource.contains(part.as_str()) && !["setting", "im"].contains(&part.as_str())
        });
        if let Some(parent) = foreign.next() {
            let word = if operations[*at].published.method == Method::Get {
                "by"
            } else {
                "of"
            };
            operations[*at].name = format!("{}_{word}_{parent}", operations[*at].name);
        }
    }
}

/// Others of the same resource and name.
fn same_name(operations: &[Placed], at: usize) -> Vec<usize> {
    let own = &operations[at];
    let others = operations.iter().enumerate();
    let same = others.filter(|(other, operation)| {
        *other != at && operation.resource == own.resource && operation.name == own.name
    });
    same.map(|(other, _)| other).collect()
}

/// The last resort, which a person is to replace: a number.
pub(super) fn number(operations: &mut [Placed], settled: &[usize], open: &[usize]) {
    let mut taken: BTreeMap<(String, String), usize> = BTreeMap::new();
    for at in settled.iter().chain(open) {
        let key = (
            operations[*at].resource.clone(),
            operations[*at].name.clone(),
        );
        let times = taken.entry(key).or_default();
        *times += 1;
        if *times > 1 {
            operations[*at].name = format!("{}_{times}", operations[*at].name);
        }
    }
}
