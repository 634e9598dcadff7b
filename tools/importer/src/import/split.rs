//! What is sent without what only the server sets: one schema often describes both directions, and a type
//! made of it would offer counters, states and times to send.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::published::PublishedBody;
use super::resources::Placed;
use super::shape::{Member, Object, ObjectId, Shape};
use super::shapes::Shapes;
use super::type_equivalence::{came, object_in, reach};

/// What follows the place of an object that is the sent form of another.
const SENT: &str = " sent";

/// What follows the name of a type that is the sent form of another.
const INPUT: &str = "Input";

/// Objects that go out as they came: records of any module, whose fields are the organisation's.
const AS_THEY_CAME: &[&str] = &["record.json Record"];

/// Members that only the server sets, in any object.
const MADE: &[&str] = &[
    "created_by",
    "created_source",
    "created_time",
    "deletable",
    "editable",
    "last_accessed_time",
    "last_activity_time",
    "last_executed_time",
    "last_submitted_time",
    "modified_by",
    "modified_time",
    "system_defined",
];

/// Counts that people set.
const SET_COUNTS: &[&str] = &["column_count"];

/// Gives bodies sent forms of the objects that also come back. Returns the known names with those of the
/// sent forms.
pub(super) fn bodies(
    shapes: &mut Shapes<'_>,
    operations: &mut [Placed],
    decided: &BTreeMap<String, Vec<String>>,
    mut known: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let back = reach(shapes, operations.iter().filter_map(came));
    let sent = reach(shapes, operations.iter().flat_map(of_body));
    let made = |object: &Object, member: &Member| is_made(object, member, decided);
    let mut changed: BTreeSet<ObjectId> = sent
        .intersection(&back)
        .filter(|id| {
            let object = shapes.object(**id);
            let members = &mut object.members.iter();
            !AS_THEY_CAME.contains(&object.source.as_str())
                && members.any(|member| made(object, member))
        })
        .copied()
        .collect();
    // What holds a form that differs differs, too.
    loop {
        let holders: Vec<_> = sent
            .iter()
            .filter(|id| !changed.contains(id))
            .filter(|id| {
                let object = shapes.object(**id);
                let mut held = object.members.iter().filter_map(|m| object_in(&m.shape));
                !AS_THEY_CAME.contains(&object.source.as_str())
                    && held.any(|held| changed.contains(&held))
            })
            .copied()
            .collect();
        if holders.is_empty() {
            break;
        }
        changed.extend(holders);
    }
    let forms: HashMap<ObjectId, ObjectId> = changed
        .iter()
        .map(|id| (*id, shapes.push(Object::default())))
        .collect();
    for (id, form) in &forms {
        let mut object = shapes.object(*id).clone();
        if back.contains(id) {
            let members = std::mem::take(&mut object.members);
            let kept = members.into_iter().filter(|member| !made(&object, member));
            object.members = kept.collect();
            let name = known
                .get(&object.source)
                .map(|name| format!("{name}{INPUT}"));
            object.source.push_str(SENT);
            if let Some(name) = name {
                known.entry(object.source.clone()).or_insert(name);
            }
        }
        for member in &mut object.members {
            exchange(&mut member.shape, &forms);
        }
        shapes.objects_mut()[*form] = object;
    }
    for operation in operations {
        if let PublishedBody::Json(_, _, shape, extra) = &mut operation.published.body {
            exchange(shape, &forms);
            extra
                .iter_mut()
                .for_each(|member| exchange(&mut member.shape, &forms));
        }
    }
    known
}

/// The shapes of an operation's JSON body.
fn of_body(operation: &Placed) -> Vec<&Shape> {
    match &operation.published.body {
        PublishedBody::Json(_, _, shape, extra) => {
            let extra = extra.iter().map(|member| &member.shape);
            std::iter::once(shape).chain(extra).collect()
        }
        PublishedBody::Nothing | PublishedBody::Multipart(_) => Vec::new(),
    }
}

/// Puts the sent form of an object in its place.
fn exchange(shape: &mut Shape, forms: &HashMap<ObjectId, ObjectId>) {
    match shape {
        Shape::Object(id) => *id = forms.get(id).copied().unwrap_or(*id),
        Shape::List(inner) | Shape::Map(inner) => exchange(inner, forms),
        Shape::Plain(_) | Shape::Words(_) => {}
    }
}

/// Whether only the server sets a member of an object.
fn is_made(object: &Object, member: &Member, decided: &BTreeMap<String, Vec<String>>) -> bool {
    let wire = member.wire.as_str();
    let name = wire.to_ascii_lowercase();
    let decided = decided.get(&object.source);
    let counts = name.ends_with("_count") && !SET_COUNTS.contains(&name.as_str());
    member.read_only && wire != "id"
        || wire.starts_with('$')
        || MADE.contains(&name.as_str())
        || counts
        || decided.is_some_and(|made| made.iter().any(|made| made == wire))
}
