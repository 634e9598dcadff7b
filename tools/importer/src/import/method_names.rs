//! The names of the methods: from the HTTP method and the path, in the words of the whole library.

use std::collections::{BTreeMap, BTreeSet};

use super::decisions::Decisions;
use super::disambiguate::{by_place, many_beside_one, number, replace_beside_update};
use super::paths::{anonymous, is_param, parts};
use super::published::{Published, PublishedBody, PublishedResponse};
use super::resources::{Placed, line, plural};
use zoho_catalog::model::{Host, Method};
use zoho_catalog::naming::{singular, snake};

/// Words that say what to do.
const VERBS: &str = "\
    activate add anonymize apply approve assign associate cancel change check clear clone close \
    compute convert copy create deactivate delete disable discard dislike display dissociate \
    download empty enable enrol erase execute export fetch find follow generate get import \
    initiate invite like lock map mark mass merge migrate moderate move notify order pin \
    preview publish recalculate reinvite reject remove render reorder replace reposition resend \
    reset restart restore rerun run save schedule search send set share sign skip split stop \
    submit sync transfer unassociate unblock unenrol unfollow unlike unlock unmoderate unpin \
    unshare update upload upsert verify view watch reassign translate";

/// Names that stand without a verb.
const BARE: &[&str] = &["count", "search"];

/// Words that Rust has taken, and their replacements.
const TAKEN: [(&str, &str); 5] = [
    // A method `clone` would hide that of the client itself.
    ("clone", "duplicate"),
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
    if published.host == Host::Response {
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
    if is_verb(verb) || BARE.contains(&own.as_str()) {
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
    let of_the_thing =
        before.is_some_and(|part| !is_param(part) && is_noun(&operation.resource, &snake(part)));
    if one && published.method == Method::Get && of_the_thing {
        return format!("get_by_{own}");
    }
    if own == "content" && matches!(published.response, PublishedResponse::File) {
        return object.map_or("download".to_owned(), |(object, _)| {
            format!("download_{}", singular(&object))
        });
    }
    let uploads = matches!(published.body, PublishedBody::Multipart(_));
    let thing = if one { singular(&own) } else { own.clone() };
    match (published.method, &published.response) {
        (Method::Get, PublishedResponse::List(..)) => format!("list_{}", plural(&own)),
        (Method::Get, PublishedResponse::File) => format!("download_{thing}"),
        (Method::Get, _) => format!("get_{thing}"),
        (Method::Post, _) if uploads => format!("upload_{}", singular(&own)),
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

/// The name of the method that undoes an action: `DELETE` on it.
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
    let name = match (published.method, &published.response) {
        (Method::Get, PublishedResponse::List(..)) => "list",
        (Method::Get, PublishedResponse::File) => "download",
        (Method::Get, _) => "get",
        (Method::Post, _) if one => "add",
        (Method::Post, _) if matches!(published.body, PublishedBody::Multipart(_)) => "upload",
        (Method::Post, _) => "create",
        (Method::Put | Method::Patch, _) => "update",
        (Method::Delete, _) => "delete",
    };
    name.to_owned()
}

/// The names of the resources in their paths, where that is not their name: the word that ends most of
/// the paths.
fn nouns(operations: &[Placed]) -> BTreeMap<String, String> {
    let mut ends: BTreeMap<&str, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for operation in operations
        .iter()
        .filter(|operation| operation.published.host != Host::Response)
    {
        let parts = parts(&operation.published.path);
        let is_action = operation.published.path.contains("/actions/");
        let last = parts
            .iter()
            .rev()
            .find(|part| !is_param(part))
            .map(|part| snake(part));
        if let Some(last) = last.filter(|_| !is_action) {
            let paths = ends
                .entry(&operation.resource)
                .or_default()
                .entry(last)
                .or_default();
            paths.insert(anonymous(&operation.published.path));
        }
    }
    let unnamed = operations.iter().filter(|operation| {
        parts(&operation.published.path)
            .iter()
            .all(|part| is_param(part))
    });
    let unnamed: BTreeSet<_> = unnamed
        .map(|operation| operation.resource.as_str())
        .collect();
    let mut nouns = BTreeMap::new();
    for (resource, ends) in ends
        .into_iter()
        .filter(|(resource, _)| !unnamed.contains(resource))
    {
        let most = ends
            .iter()
            .max_by_key(|(word, paths)| (paths.len(), std::cmp::Reverse((*word).clone())));
        let named = ends.keys().any(|word| is_noun(resource, word));
        if let Some((word, _)) = most.filter(|(word, paths)| {
            !named
                && (paths.len() > 1
                    || ends.len() == 1 && !is_verb(word.split('_').next().unwrap_or_default()))
        }) {
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

/// A word without the name of the resource in it: `deleteTeam` of the teams is `delete`, `addFollowers` of
/// the ticket's followers `add`.
fn without_resource(resource: &str, word: &str) -> String {
    let mut names = vec![resource];
    names.extend(
        resource
            .match_indices('_')
            .map(|(at, _)| &resource[at + 1..]),
    );
    for name in names {
        let one = singular(name);
        for own in [name, one.as_str()] {
            let found = word
                .strip_suffix(own)
                .and_then(|rest| rest.strip_suffix('_'));
            if let Some(rest) = found.filter(|rest| is_verb(rest)) {
                return rest.to_owned();
            }
            let found = word
                .strip_prefix(own)
                .and_then(|rest| rest.strip_prefix('_'));
            if let Some(rest) = found {
                return rest.to_owned();
            }
        }
    }
    word.to_owned()
}

/// Whether the word says what to do.
fn is_verb(word: &str) -> bool {
    VERBS.split_whitespace().any(|verb| verb == word)
}
