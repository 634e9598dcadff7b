//! The thing a resource is about. Files describe it again for the list, for one, and for what a creation
//! answers; a reader wants one type that has all fields.

use std::collections::BTreeMap;

use super::paths::{is_param, parts};
use super::published::PublishedResponse;
use super::resources::{Placed, plural};
use super::shape::{ObjectId, Shape};
use super::shapes::Shapes;
use super::type_equivalence::object_in;
use zoho_catalog::naming::snake;

/// Names of methods that answer with the thing itself.
const OF_THE_THING: &[&str] = &[
    "list", "get", "create", "update", "replace", "search", "add",
];

/// Makes one object of those that describe the thing of a resource, for each resource.
pub(super) fn unite(shapes: &mut Shapes<'_>, operations: &mut [Placed]) {
    let names: Vec<_> = operations
        .iter()
        .map(|operation| operation.resource.clone())
        .collect();
    let mut things: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, operation) in operations.iter().enumerate() {
        if let Some(thing) = thing_of(operation, &names) {
            things.entry(thing).or_default().push(at);
        }
    }
    for (resource, places) in things {
        let mut whole: Option<ObjectId> = None;
        for at in places {
            let Some(id) = response(&operations[at]) else {
                continue;
            };
            let united = match whole {
                None => id,
                Some(known) if alike(shapes, known, id) => {
                    let way = format!("{resource} thing");
                    match shapes.merge(Shape::Object(known), Shape::Object(id), &way) {
                        Shape::Object(united) => united,
                        _ => known,
                    }
                }
                Some(_) => continue,
            };
            whole = Some(united);
        }
        let Some(whole) = whole else {
            continue;
        };
        for operation in operations.iter_mut() {
            let is_thing = thing_of(operation, &names).as_ref() == Some(&resource);
            if let Some(id) = response(operation).filter(|id| is_thing && alike(shapes, whole, *id))
            {
                replace(operation, id, whole);
            }
        }
    }
}

/// The resource whose thing the operation answers with.
pub(super) fn thing_of(operation: &Placed, resources: &[String]) -> Option<String> {
    let parts = parts(&operation.published.path);
    let last = parts
        .iter()
        .rev()
        .find(|part| !is_param(part))
        .map(|part| plural(&snake(part)));
    let (first, rest) = operation
        .name
        .split_once('_')
        .unwrap_or((&operation.name, ""));
    let own = OF_THE_THING.contains(&first) && (rest.is_empty() || rest.starts_with("by_"));
    if own {
        return Some(operation.resource.clone());
    }
    // A list of another resource's things: the tickets of a tag.
    last.filter(|last| first == "list" && resources.contains(last))
}

/// The object that an operation answers with.
fn response(operation: &Placed) -> Option<ObjectId> {
    match &operation.published.response {
        PublishedResponse::One(_, _, Shape::Object(id))
        | PublishedResponse::List(_, Shape::Object(id), _) => Some(*id),
        _ => None,
    }
}

/// Lets the operation answer with another object.
fn replace(operation: &mut Placed, old: ObjectId, new: ObjectId) {
    if let PublishedResponse::One(_, _, shape) | PublishedResponse::List(_, shape, _) =
        &mut operation.published.response
        && object_in(shape) == Some(old)
    {
        *shape = Shape::Object(new);
    }
}

/// Whether two objects describe the same thing: most of the fields of the smaller are in both, and few
/// are of another kind.
fn alike(shapes: &Shapes<'_>, left: ObjectId, right: ObjectId) -> bool {
    let (left, right) = (&shapes.object(left).members, &shapes.object(right).members);
    let (mut common, mut strange) = (0, 0);
    for member in left {
        let Some(other) = right.iter().find(|other| other.wire == member.wire) else {
            continue;
        };
        common += 1;
        let kinds = [kind(&member.shape), kind(&other.shape)];
        if kinds[0] != kinds[1] && !kinds.contains(&JSON) {
            strange += 1;
        }
    }
    common * 2 >= left.len().min(right.len()) && strange * 8 <= common
}

/// The kind of what may be anything.
const JSON: u8 = 4;

/// The sort of a shape: shapes of one sort can be one.
fn kind(shape: &Shape) -> u8 {
    match shape {
        Shape::Plain(zoho_catalog::model::Type::Json) => JSON,
        Shape::Plain(_) | Shape::Words(_) => 0,
        Shape::List(_) => 1,
        Shape::Map(_) => 2,
        Shape::Object(_) => 3,
    }
}
