//! Which objects are one type: those with the same fields, whatever the files call them. Objects that
//! refer to each other are distinguished step by step, until no step distinguishes more of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::product::Marks;
use super::published::{PublishedBody, PublishedResponse};
use super::resources::Placed;
use super::shape::{Member, ObjectId, Shape};
use super::shapes::Shapes;

/// The number of a class.
pub(super) type Class = usize;

/// The directions in which an object travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Direction {
    /// It is sent.
    pub(super) sent: bool,
    /// It comes back.
    pub(super) came: bool,
}

/// The objects that operations use, in classes.
#[derive(Debug, Default)]
pub(super) struct Classes {
    /// The class of an object that is used.
    pub(super) of: BTreeMap<ObjectId, Class>,
    /// The objects of a class; the first represents all.
    pub(super) members: Vec<Vec<ObjectId>>,
    /// The directions in which the objects of a class travel.
    pub(super) direction: Vec<Direction>,
}

impl Classes {
    /// The representative of a class.
    pub(super) fn first(&self, class: Class) -> ObjectId {
        self.members[class][0]
    }
}

/// The shapes that an operation sends.
pub(super) fn sent(operation: &Placed) -> Vec<&Shape> {
    let published = &operation.published;
    let params = [&published.path_params, &published.query, &published.headers];
    let mut shapes: Vec<_> = params
        .into_iter()
        .flatten()
        .map(|member| &member.shape)
        .collect();
    match &published.body {
        PublishedBody::Nothing => {}
        PublishedBody::Json(_, _, shape, extra) => {
            shapes.push(shape);
            shapes.extend(extra.iter().map(|member| &member.shape));
        }
        PublishedBody::Multipart(parts) => shapes.extend(parts.iter().map(|part| &part.shape)),
    }
    shapes
}

/// The shape that comes back.
pub(super) fn came(operation: &Placed) -> Option<&Shape> {
    match &operation.published.response {
        PublishedResponse::One(_, _, shape) | PublishedResponse::List(_, shape, _) => Some(shape),
        PublishedResponse::Nothing
        | PublishedResponse::File
        | PublishedResponse::Rows(_)
        | PublishedResponse::Row(_) => None,
    }
}

/// The object in a shape.
pub(super) fn object_in(shape: &Shape) -> Option<ObjectId> {
    match shape {
        Shape::Object(id) => Some(*id),
        Shape::List(inner) | Shape::Map(inner) => object_in(inner),
        Shape::Plain(_) | Shape::Words(_) => None,
    }
}

/// All objects that can be reached from the shapes.
pub(super) fn reach<'a>(
    shapes: &Shapes<'_>,
    from: impl IntoIterator<Item = &'a Shape>,
) -> BTreeSet<ObjectId> {
    let mut found = BTreeSet::new();
    let mut open: Vec<_> = from.into_iter().filter_map(object_in).collect();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(
                shapes
                    .object(id)
                    .members
                    .iter()
                    .filter_map(|member| object_in(&member.shape)),
            );
        }
    }
    found
}

/// Puts the objects that the operations use into classes. Those from the places in `apart` are only like
/// one another.
pub(super) fn classify(
    shapes: &Shapes<'_>,
    operations: &[Placed],
    marks: Marks,
    apart: &BTreeMap<String, String>,
) -> Classes {
    let sent = reach(shapes, operations.iter().flat_map(sent));
    let came = reach(shapes, operations.iter().filter_map(came));
    let used: Vec<_> = sent.union(&came).copied().collect();
    let direction = |id: &ObjectId| Direction {
        sent: sent.contains(id),
        came: came.contains(id),
    };
    let kinds: BTreeSet<_> = apart.values().collect();
    let group = |id: &ObjectId| {
        let name = apart.get(&shapes.object(*id).source);
        let kind = name.and_then(|name| kinds.iter().position(|kind| *kind == name));
        kind.map_or(0, |kind| kind + 1)
    };
    let mut of: BTreeMap<ObjectId, Class> = used.iter().map(|id| (*id, group(id))).collect();
    let mut count = 0;
    loop {
        let mut known: HashMap<_, Class> = HashMap::new();
        let mut next = BTreeMap::new();
        for id in &used {
            // What is only sent has fields that are asked for; elsewhere all may be absent.
            let asks = |member: &Member| {
                !direction(id).came && marks == Marks::Reliable && member.required
            };
            let object = shapes.object(*id);
            let members = object.members.iter();
            let mut fields: Vec<_> = members
                .map(|member| {
                    (
                        member.wire.as_str(),
                        label(&of, &member.shape),
                        asks(member),
                    )
                })
                .collect();
            fields.sort();
            let class = known.len();
            let key = (of[id], object.open, fields);
            next.insert(*id, *known.entry(key).or_insert(class));
        }
        let classes = known.len();
        of = next;
        if classes == count {
            break;
        }
        count = classes;
    }
    let mut classes = Classes {
        members: vec![Vec::new(); count],
        direction: vec![Direction::default(); count],
        of,
    };
    for id in &used {
        let class = classes.of[id];
        classes.members[class].push(*id);
        let (all, own) = (&mut classes.direction[class], direction(id));
        all.sent |= own.sent;
        all.came |= own.came;
    }
    classes
}

/// A shape in which objects are their classes.
fn label(of: &BTreeMap<ObjectId, Class>, shape: &Shape) -> String {
    match shape {
        Shape::Plain(ty) => ty.to_string(),
        Shape::Words(words) => {
            let mut words = words.clone();
            words.sort();
            words.join("|")
        }
        Shape::List(inner) => format!("[{}]", label(of, inner)),
        Shape::Map(inner) => format!("{{{}}}", label(of, inner)),
        Shape::Object(id) => format!("#{}", of.get(id).copied().unwrap_or_default()),
    }
}
