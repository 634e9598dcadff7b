//! The uses of the types, and the places that follow from them.

use std::collections::{BTreeMap, BTreeSet};

use super::entities::thing_of;
use super::published::{PublishedBody, PublishedResponse};
use super::resources::Placed;
use super::shape::Shape;
use super::shapes::Shapes;
use super::type_equivalence::{self, Class, Classes, object_in};
use super::words_of::words_in;
use zoho_catalog::SHARED;

/// Something that has a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    /// The objects of a class.
    Object(Class),
    /// An enumeration, by its words in order.
    Words(Vec<String>),
}

/// Where something is used.
#[derive(Debug, Clone)]
pub(super) enum Use {
    /// In a field of a class: the class, the field, whether it holds several.
    Field(Class, String, bool),
    /// By an operation.
    Operation(usize, Role),
}

/// The use that an operation makes of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    /// The thing of the resource.
    Thing(String),
    /// The body of the request.
    Body,
    /// A field of what is sent.
    Part(String),
    /// The body of the response, one or several.
    Response(bool),
    /// A parameter.
    Param(String),
}

/// The uses of each type, with its users and its sources.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// Who uses it: operations first.
    pub(super) uses: BTreeMap<Node, Vec<Use>>,
    /// The resource that contains it, or `shared`.
    pub(super) places: BTreeMap<Node, String>,
    /// Where it comes from.
    pub(super) sources: BTreeMap<Node, Vec<String>>,
}

/// Finds all uses.
pub(super) fn find(shapes: &Shapes<'_>, classes: &Classes, operations: &[Placed]) -> Uses {
    let mut finder = Finder {
        shapes,
        classes,
        operations,
        found: Uses::default(),
    };
    finder.look();
    finder.place();
    finder.found
}

/// The node of a shape.
pub(super) fn node_in(classes: &Classes, shape: &Shape) -> Option<Node> {
    if let Some(words) = words_in(shape) {
        return Some(words_node(words));
    }
    object_in(shape).map(|id| Node::Object(classes.of[&id]))
}

/// The node of an enumeration.
pub(super) fn words_node(words: &[String]) -> Node {
    let mut words = words.to_vec();
    words.sort();
    Node::Words(words)
}

/// Looks for uses.
struct Finder<'a> {
    shapes: &'a Shapes<'a>,
    classes: &'a Classes,
    operations: &'a [Placed],
    found: Uses,
}

impl Finder<'_> {
    /// The node of a shape.
    fn node(&self, shape: &Shape) -> Option<Node> {
        node_in(self.classes, shape)
    }

    /// Finds out who uses what, operations first, then outwards.
    fn look(&mut self) {
        let mut uses: BTreeMap<Node, Vec<Use>> = BTreeMap::new();
        let mut sources: BTreeMap<Node, Vec<String>> = BTreeMap::new();
        let names: Vec<_> = self
            .operations
            .iter()
            .map(|operation| operation.resource.clone())
            .collect();
        for (at, operation) in self.operations.iter().enumerate() {
            let published = &operation.published;
            let mut add = |shape: &Shape, role: Role| {
                if let Some(node) = self.node(shape) {
                    if let Node::Words(_) = &node {
                        let name = match &role {
                            Role::Param(name) | Role::Part(name) => name.as_str(),
                            _ => "response",
                        };
                        sources
                            .entry(node.clone())
                            .or_default()
                            .push(format!("{} {name}", operation.resource));
                    }
                    uses.entry(node).or_default().push(Use::Operation(at, role));
                }
            };
            for member in [&published.path_params, &published.query, &published.headers]
                .into_iter()
                .flatten()
            {
                add(&member.shape, Role::Param(member.wire.clone()));
            }
            match &published.body {
                PublishedBody::Nothing => {}
                PublishedBody::Json(_, _, shape, extra) => {
                    add(shape, Role::Body);
                    for member in extra {
                        add(&member.shape, Role::Part(member.wire.clone()));
                    }
                }
                PublishedBody::Multipart(parts) => {
                    for member in parts {
                        add(&member.shape, Role::Part(member.wire.clone()));
                    }
                }
            }
            if let Some(shape) = type_equivalence::came(operation) {
                let many = matches!(published.response, PublishedResponse::List(..))
                    || matches!(shape, Shape::List(_));
                let role = match thing_of(operation, &names) {
                    Some(thing) => Role::Thing(thing),
                    None => Role::Response(many),
                };
                add(shape, role);
            }
        }
        for class in 0..self.classes.members.len() {
            let object = self.shapes.object(self.classes.first(class));
            for member in &object.members {
                if let Some(node) = self.node(&member.shape) {
                    if let Node::Words(_) = &node {
                        let source = format!("{}.{}", object.source, member.wire);
                        sources.entry(node.clone()).or_default().push(source);
                    }
                    let many = matches!(member.shape, Shape::List(_) | Shape::Map(_));
                    uses.entry(node).or_default().push(Use::Field(
                        class,
                        member.wire.clone(),
                        many,
                    ));
                }
            }
            let own = self.classes.members[class]
                .iter()
                .map(|id| self.shapes.object(*id).source.clone());
            let mut own: Vec<_> = own.collect();
            own.sort();
            own.dedup();
            sources.insert(Node::Object(class), own);
        }
        for all in sources.values_mut() {
            all.sort();
            all.dedup();
        }
        self.found.uses = uses;
        self.found.sources = sources;
    }

    /// Sets the resource of each: its only user, or the shared ones.
    fn place(&mut self) {
        let mut users: BTreeMap<Node, BTreeSet<&str>> = BTreeMap::new();
        for operation in self.operations {
            let roots = type_equivalence::sent(operation)
                .into_iter()
                .chain(type_equivalence::came(operation));
            let roots: Vec<_> = roots.collect();
            let reached = type_equivalence::reach(self.shapes, roots.iter().copied());
            let within = reached
                .iter()
                .flat_map(|id| &self.shapes.object(*id).members);
            let shapes = within
                .map(|member| &member.shape)
                .chain(roots.iter().copied());
            let nodes: BTreeSet<_> = shapes.filter_map(|shape| self.node(shape)).collect();
            for node in nodes {
                users.entry(node).or_default().insert(&operation.resource);
            }
        }
        for (node, users) in users {
            let only = users.iter().next().filter(|_| users.len() == 1);
            let place = only.map_or(SHARED, |only| only);
            self.found.places.insert(node, place.to_owned());
        }
    }
}
