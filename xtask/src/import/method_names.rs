//! What the methods are called: from the HTTP method and the path, in the words of the whole library.

use std::collections::BTreeMap;

use super::decisions::Decisions;
use super::operations::{Came, Published};
use super::paths::{anonymous, is_param, parts};
use super::resources::{Placed, line, plural};
use crate::catalog::model::{Host, Method};
use crate::catalog::words::{singular, snake};

/// Words that say what to do.
const VERBS: &[&str] = &[
    "activate",
    "add",
    "anonymize",
    "apply",
    "approve",
    "assign",
    "associate",
    "cancel",
    "change",
    "check",
    "clear",
    "clone",
    "close",
    "compute",
    "convert",
    "copy",
    "create",
    "deactivate",
    "delete",
    "disable",
    "discard",
    "dislike",
    "display",
    "dissociate",
    "download",
    "empty",
    "enable",
    "enrol",
    "erase",
    "execute",
    "export",
    "fetch",
    "find",
    "follow",
    "generate",
    "get",
    "import",
    "initiate",
    "invite",
    "like",
    "lock",
    "map",
    "mark",
    "mass",
    "merge",
    "migrate",
    "moderate",
    "move",
    "notify",
    "order",
    "pin",
    "preview",
    "publish",
    "recalculate",
    "reinvite",
    "reject",
    "remove",
    "render",
    "reorder",
    "replace",
    "reposition",
    "resend",
    "reset",
    "restart",
    "restore",
    "rerun",
    "run",
    "save",
    "schedule",
    "search",
    "send",
    "set",
    "share",
    "sign",
    "skip",
    "split",
    "stop",
    "submit",
    "sync",
    "transfer",
    "unassociate",
    "unblock",
    "unenrol",
    "unfollow",
    "unlike",
    "unlock",
    "unmoderate",
    "unpin",
    "unshare",
    "update",
    "upload",
    "upsert",
    "verify",
    "view",
    "watch",
    "reassign",
    "translate",
];

/// Names that stand without a verb.
const BARE: &[&str] = &["count", "search"];

/// Words that Rust has taken, and what stands for them.
const TAKEN: [(&str, &str); 4] = [
    ("move", "move_to"),
    ("type", "kind"),
    ("match", "matching"),
    ("yield", "give"),
];

/// Names all operations that have no name yet.
pub(super) fn name_all(operations: &mut [Placed], decisions: &Decisions) {
    for operation in operations
        .iter_mut()
        .filter(|operation| operation.name.is_empty())
    {
        let decided = decisions.operations.get(&line(&operation.published));
        operation.name = match decided {
            Some(name) => name.rsplit('.').next().unwrap_or(name).to_owned(),
            None => String::new(),
        };
    }
    let open: Vec<_> = (0..operations.len())
        .filter(|at| operations[*at].name.is_empty())
        .collect();
    let nouns = nouns(operations);
    let names: Vec<_> = open
        .iter()
        .map(|at| base(&operations[*at], &nouns))
        .collect();
    for (at, name) in open.iter().zip(names) {
        operations[*at].name = name;
    }
    let settled: Vec<_> = (0..operations.len())
        .filter(|at| !open.contains(at))
        .collect();
    replace_beside_update(operations, &open);
    many_beside_one(operations, &open);
    by_place(operations, &open);
    number(operations, &settled, &open);
    for at in open {
        if let Some((_, other)) = TAKEN.iter().find(|(word, _)| *word == operations[at].name) {
            (*other).clone_into(&mut operations[at].name);
        }
    }
}

/// The name of an operation, whatever others are called.
fn base(operation: &Placed, nouns: &BTreeMap<String, String>) -> String {
    let published = &operation.published;
    let is_noun = |resource: &str, word: &str| {
        is_noun(resource, word) || nouns.get(resource).is_some_and(|noun| noun == word)
    };
    if published.host == Host::Answer {
        return "download_result".to_owned();
    }
    let parts = parts(&published.path);
    let one = parts.last().is_some_and(|part| is_param(part));
    let literals: Vec<_> = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| !is_param(part))
        .collect();
    let Some((at, last)) = literals.last() else {
        return of_the_thing(published, parts.len() > 1);
    };
    let last = snake(last);
    if is_noun(&operation.resource, &last) {
        return of_the_thing(published, one);
    }
    let before = at.checked_sub(1).map(|before| parts[before]);
    // What an action is done to, when that is not the resource itself.
    let object = match before {
        Some(part) if !is_param(part) => Some((snake(part), false)),
        Some(_) => at
            .checked_sub(2)
            .map(|before| (snake(parts[before]), true))
            .filter(|(part, _)| !is_param(part)),
        None => None,
    };
    let object = object.filter(|(object, _)| {
        !is_noun(&operation.resource, object) && !starts_path(&parts, object)
    });
    let own = without_resource(&operation.resource, &last);
    let verb = own.split('_').next().unwrap_or_default();
    if VERBS.contains(&verb) || BARE.contains(&own.as_str()) {
        let own = own.strip_prefix("get_").unwrap_or(&own).to_owned();
        let own = match published.method {
            Method::Get if asks_for_state(&own) => return format!("get_{own}_status"),
            Method::Delete => undone(&own),
            _ => own,
        };
        return match object {
            Some((object, one)) if !own.contains(&singular(&object)) => {
                let object = if one { singular(&object) } else { object };
                match own.split_once('_') {
                    Some((verb, rest)) => format!("{verb}_{object}_{rest}"),
                    None => format!("{own}_{object}"),
                }
            }
            _ => own,
        };
    }
    let thing = if one { singular(&own) } else { own.clone() };
    match (published.method, &published.answer) {
        (Method::Get, Came::List(..)) => format!("list_{}", plural(&own)),
        (Method::Get, Came::File) => format!("download_{thing}"),
        (Method::Get, _) => format!("get_{thing}"),
        (Method::Post, _) => format!("create_{}", singular(&own)),
        (Method::Put | Method::Patch, _) => format!("update_{thing}"),
        (Method::Delete, _) => format!("delete_{thing}"),
    }
}

/// Whether an action is one that takes its time, so that `GET` asks how far it is.
fn asks_for_state(verb: &str) -> bool {
    let long = ["mass", "transfer", "change_owner"];
    long.iter().any(|word| verb.starts_with(word))
}

/// What undoes an action: `DELETE` on it.
fn undone(verb: &str) -> String {
    match verb {
        "activate" => "deactivate".to_owned(),
        "enable" => "disable".to_owned(),
        "lock" => "unlock".to_owned(),
        "delete" | "remove" => verb.to_owned(),
        _ if verb.starts_with("delete") || verb.starts_with("remove") => verb.to_owned(),
        _ => format!("delete_{verb}"),
    }
}

/// The name of an operation on the resource itself.
fn of_the_thing(published: &Published, one: bool) -> String {
    let name = match (published.method, &published.answer) {
        (Method::Get, Came::List(..)) => "list",
        (Method::Get, Came::File) => "download",
        (Method::Get, _) => "get",
        (Method::Post, _) if one => "add",
        (Method::Post, _) => "create",
        (Method::Put | Method::Patch, _) => "update",
        (Method::Delete, _) => "delete",
    };
    name.to_owned()
}

/// What the resources are called in their paths where that is not their name: the word that ends most of
/// the paths.
fn nouns(operations: &[Placed]) -> BTreeMap<String, String> {
    let mut ends: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for operation in operations
        .iter()
        .filter(|operation| operation.published.host != Host::Answer)
    {
        let parts = parts(&operation.published.path);
        let is_action = operation.published.path.contains("/actions/");
        let last = parts
            .iter()
            .rev()
            .find(|part| !is_param(part))
            .map(|part| snake(part));
        if let Some(last) = last.filter(|_| !is_action) {
            *ends
                .entry(&operation.resource)
                .or_default()
                .entry(last)
                .or_default() += 1;
        }
    }
    let mut nouns = BTreeMap::new();
    for (resource, ends) in ends {
        let most = ends
            .iter()
            .max_by_key(|(word, times)| (**times, std::cmp::Reverse((*word).clone())));
        if let Some((word, _)) = most.filter(|_| !ends.keys().any(|word| is_noun(resource, word))) {
            nouns.insert(resource.to_owned(), word.clone());
        }
    }
    nouns
}

/// Whether the word is what the resource is: `comments` for `ticket_comments`.
fn is_noun(resource: &str, word: &str) -> bool {
    let (resource, word) = (singular(resource), singular(word));
    resource == word
        || resource
            .strip_suffix(&word)
            .is_some_and(|rest| rest.ends_with('_'))
}

/// Whether the path begins with the word.
fn starts_path(parts: &[&str], word: &str) -> bool {
    parts.first().is_some_and(|first| snake(first) == word) || word == "settings"
}

/// A word without the name of the resource in it: `deleteTeam` of the teams is `delete`.
fn without_resource(resource: &str, word: &str) -> String {
    let one = singular(resource);
    for own in [resource, one.as_str()] {
        let found = word
            .strip_suffix(own)
            .map(|rest| rest.trim_end_matches('_'));
        if let Some(rest) = found.filter(|rest| VERBS.contains(rest)) {
            return rest.to_owned();
        }
        let found = word
            .strip_prefix(own)
            .and_then(|rest| rest.strip_prefix('_'));
        if let Some(rest) = found {
            return rest.to_owned();
        }
    }
    word.to_owned()
}

/// Where one path has `PUT` and `PATCH`, `PATCH` updates and `PUT` replaces.
fn replace_beside_update(operations: &mut [Placed], open: &[usize]) {
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
fn many_beside_one(operations: &mut [Placed], open: &[usize]) {
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
fn by_place(operations: &mut [Placed], open: &[usize]) {
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
fn number(operations: &mut [Placed], settled: &[usize], open: &[usize]) {
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
