//! From published operations to those of resources: the same operation from several files is one, each
//! belongs to a resource.

use std::collections::BTreeMap;

use super::decisions::Decisions;
use super::paths;
use super::product::ResourceNames;
use super::published::{Published, PublishedBody, PublishedResponse};
use zoho_catalog::model::Host;
use zoho_catalog::naming::snake;

/// An operation with its place.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    /// The resource.
    pub(super) resource: String,
    /// The method's name.
    pub(super) name: String,
    /// What is published.
    pub(super) published: Published,
}

/// How an operation is known: `GET /shop/{version}/users`.
pub(super) fn line(operation: &Published) -> String {
    if operation.host == Host::Response {
        return format!("{} {}", operation.method.as_str(), operation.sources[0]);
    }
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// Makes one of those that are published in several files. Two paths that differ only in the names of
/// their parameters are the same when they stand in different files; within one file they are two ways to
/// address a thing.
pub(super) fn unite(all: Vec<Published>) -> Vec<Published> {
    let mut places: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    let mut united: Vec<Published> = Vec::new();
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for operation in &all {
        *sizes.entry(operation.file.clone()).or_default() += 1;
    }
    for operation in all {
        if operation.host == Host::Response {
            united.push(operation);
            continue;
        }
        let place = (
            operation.method.as_str().to_owned(),
            paths::anonymous(&operation.path),
        );
        let known = places.entry(place).or_default();
        let variant = known.iter().any(|at| united[*at].file == operation.file);
        match known.first() {
            Some(first) if !variant => absorb(&mut united[*first], operation, &sizes),
            _ => {
                known.push(united.len());
                united.push(operation);
            }
        }
    }
    united
}

/// Adds what another file says of the same operation. The one that says more leads, or else that of the
/// file with more operations.
fn absorb(known: &mut Published, mut other: Published, sizes: &BTreeMap<String, usize>) {
    if (weight(&other), sizes[&other.file]) > (weight(known), sizes[&known.file]) {
        std::mem::swap(known, &mut other);
    }
    known.sources.append(&mut other.sources);
    known.sources.sort();
    for (place, more) in [
        (&mut known.query, other.query),
        (&mut known.headers, other.headers),
    ] {
        for mut member in more {
            if !place.iter().any(|known| known.wire == member.wire) {
                // The other file does not know of it.
                member.required = false;
                place.push(member);
            }
        }
    }
}

/// How much an operation says.
fn weight(operation: &Published) -> usize {
    let answer = match &operation.response {
        PublishedResponse::Nothing => 0,
        PublishedResponse::One(None, ..) => 1,
        _ => 2,
    };
    let body = match &operation.body {
        PublishedBody::Nothing => 0,
        PublishedBody::Json(None, _, super::shape::JSON, _) => 1,
        _ => 2,
    };
    answer + body
}

/// The resource of an operation, where nothing is known of it yet.
pub(super) fn resource_of(
    names: ResourceNames,
    operation: &Published,
    decisions: &Decisions,
) -> String {
    if let Some((resource, _)) = decisions
        .operations
        .get(&line(operation))
        .and_then(|name| name.split_once('.'))
    {
        return resource.to_owned();
    }
    if let Some(resource) = decisions.resources.get(&operation.file) {
        return resource.clone();
    }
    let stem = snake(operation.file.trim_end_matches(".json"));
    match names {
        ResourceNames::AsFiles => stem,
        ResourceNames::Plural => plural(&stem),
    }
}

/// The last word in the plural.
pub(super) fn plural(name: &str) -> String {
    let uncountable = [
        "history",
        "metadata",
        "unavailability",
        "availability",
        "info",
        "trend",
        "settings",
    ];
    if name.ends_with('s') || uncountable.iter().any(|word| name.ends_with(word)) {
        name.to_owned()
    } else if let Some(stem) = name
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'o']))
    {
        format!("{stem}ies")
    } else if ["ch", "sh", "x"].iter().any(|end| name.ends_with(end)) {
        format!("{name}es")
    } else {
        format!("{name}s")
    }
}
