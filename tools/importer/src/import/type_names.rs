//! The names and places of the types.

use std::collections::{BTreeMap, BTreeSet};

use super::name_words::{cleaned, common_end, is_clear, joined, singular_camel};
use super::product::Schemas;
use super::resources::Placed;
use super::shapes::Shapes;
use super::type_equivalence::{self, Classes};
use super::type_usage::{Node, Role, Use, Uses, node_in};
use zoho_catalog::SHARED;
use zoho_catalog::naming::{camel, singular, snake};

/// The name of each type.
pub(super) type TypeNames = BTreeMap<Node, String>;

/// Builds names.
struct Namer<'a> {
    schemas: Schemas,
    shapes: &'a Shapes<'a>,
    classes: &'a Classes,
    operations: &'a [Placed],
    uses: &'a Uses,
    names: TypeNames,
    taken: BTreeMap<String, BTreeSet<String>>,
}

/// Names everything that the operations use. `known` are the names that people decided on and those that
/// stand in the catalogue, by where the types come from.
pub(super) fn name_all(
    schemas: Schemas,
    shapes: &Shapes<'_>,
    classes: &Classes,
    operations: &[Placed],
    uses: &Uses,
    known: [&BTreeMap<String, String>; 2],
) -> TypeNames {
    let mut namer = Namer {
        schemas,
        shapes,
        classes,
        operations,
        uses,
        names: TypeNames::new(),
        taken: BTreeMap::new(),
    };
    known.into_iter().for_each(|known| namer.take_known(known));
    namer.name_things();
    // Those that have a name of their own first, then those that need the name of their owner.
    namer.name_rest(true);
    namer.name_rest(false);
    namer.names
}

impl Namer<'_> {
    /// Takes the names that are known for where things come from.
    fn take_known(&mut self, known: &BTreeMap<String, String>) {
        let nodes: Vec<_> = self.uses.places.keys().cloned().collect();
        for node in nodes {
            let sources = self.uses.sources.get(&node).cloned().unwrap_or_default();
            let name = sources.iter().find_map(|source| known.get(source)).cloned();
            let open = !self.names.contains_key(&node);
            if let Some(name) = name.filter(|name| open && self.is_free(&node, name)) {
                self.take(node, name);
            }
        }
    }

    /// Whether a name is free in the node's place.
    fn is_free(&self, node: &Node, name: &str) -> bool {
        let place = &self.uses.places[node];
        let taken = |place: &str| {
            self.taken
                .get(place)
                .is_some_and(|names| names.contains(name))
        };
        if place == SHARED {
            // A shared name is read in every resource.
            !self.taken.values().any(|names| names.contains(name))
        } else {
            !taken(place) && !taken(SHARED)
        }
    }

    /// Gives a name.
    fn take(&mut self, node: Node, name: String) {
        let place = self.uses.places[&node].clone();
        self.taken.entry(place).or_default().insert(name.clone());
        self.names.insert(node, name);
    }

    /// Gives the first of the names that is free, or the last with a number.
    fn choose(&mut self, node: Node, candidates: &[String]) {
        let free = candidates
            .iter()
            .find(|name| self.is_free(&node, name))
            .cloned();
        let name = free.unwrap_or_else(|| {
            let last = candidates
                .last()
                .cloned()
                .unwrap_or_else(|| "Unnamed".to_owned());
            let numbered = (2..).map(|number| format!("{last}{number}"));
            numbered
                .into_iter()
                .find(|name| self.is_free(&node, name))
                .unwrap_or(last)
        });
        self.take(node, name);
    }

    /// Names the thing of each resource after the resource.
    fn name_things(&mut self) {
        let mut things: BTreeMap<String, Node> = BTreeMap::new();
        for operation_first in ["get", "list", ""] {
            for (node, uses) in &self.uses.uses {
                for used in uses {
                    if let Use::Operation(at, Role::Thing(thing)) = used
                        && (operation_first.is_empty()
                            || self.operations[*at].name == operation_first)
                        && self.operations[*at].resource == *thing
                    {
                        things.entry(thing.clone()).or_insert_with(|| node.clone());
                    }
                }
            }
        }
        for (thing, node) in things {
            if matches!(node, Node::Object(_)) && !self.names.contains_key(&node) {
                // The things of several resources may be the same: attachments, comments.
                let uses = self.uses.uses.get(&node).into_iter().flatten();
                let all = uses.filter_map(|used| match used {
                    Use::Operation(_, Role::Thing(thing)) => Some(camel(&singular(thing))),
                    _ => None,
                });
                let all: Vec<_> = all.collect();
                let name = common_end(&all).unwrap_or_else(|| camel(&singular(&thing)));
                let longer = format!("{name}Entry");
                self.choose(node, &[name, longer]);
            }
        }
    }

    /// Names the others, from the operations outwards, so that those that use them have their names.
    fn name_rest(&mut self, shared: bool) {
        let mut order: Vec<Node> = Vec::new();
        for operation in self.operations {
            let roots = type_equivalence::sent(operation)
                .into_iter()
                .chain(type_equivalence::came(operation));
            order.extend(roots.filter_map(|shape| node_in(self.classes, shape)));
        }
        let mut seen = BTreeSet::new();
        let mut at = 0;
        while at < order.len() {
            let node = order[at].clone();
            at += 1;
            if !seen.insert(node.clone()) {
                continue;
            }
            if let Node::Object(class) = &node {
                let members = &self.shapes.object(self.classes.first(*class)).members;
                order.extend(
                    members
                        .iter()
                        .filter_map(|member| node_in(self.classes, &member.shape)),
                );
            }
            let is_shared = self.is_shared(&node);
            if self.names.contains_key(&node) || shared && !is_shared {
                continue;
            }
            let (clear, others) = self.candidates(&node);
            if !shared {
                let all: Vec<_> = clear.into_iter().chain(others).collect();
                self.choose(node, &all);
            } else if let Some(name) = clear.into_iter().find(|name| self.is_free(&node, name)) {
                self.take(node, name);
            }
        }
    }

    /// Whether several resources use it.
    fn is_shared(&self, node: &Node) -> bool {
        self.uses
            .places
            .get(node)
            .is_some_and(|place| place == SHARED)
    }

    /// The names that would do, the best first: those that say by themselves what it is, and others.
    fn candidates(&self, node: &Node) -> (Vec<String>, Vec<String>) {
        let uses = self.uses.uses.get(node).cloned().unwrap_or_default();
        let mut names = Vec::new();
        let by_operation: Vec<_> = uses
            .iter()
            .filter_map(|used| match used {
                Use::Operation(at, role) => Some(self.by_operation(node, *at, role)),
                Use::Field(..) => None,
            })
            .collect();
        let fields: Vec<_> = uses
            .iter()
            .filter_map(|used| match used {
                Use::Field(class, wire, many) => Some((*class, wire.as_str(), *many)),
                Use::Operation(..) => None,
            })
            .collect();
        let schema = self.by_schema(node);
        let mut by_field: BTreeMap<String, usize> = BTreeMap::new();
        for (_, wire, many) in &fields {
            let name = camel(wire);
            let name = if *many { singular_camel(&name) } else { name };
            *by_field.entry(name).or_default() += 1;
        }
        let most = by_field
            .iter()
            .max_by_key(|(name, times)| (**times, std::cmp::Reverse((*name).clone())));
        let by_field = most.map(|(name, _)| name.clone());
        let clear = |name: &String| is_clear(name);
        let is_shared = self.is_shared(node);
        if is_shared {
            names.extend(common_end(&by_operation).filter(clear));
        } else {
            names.extend(by_operation.iter().cloned());
        }
        if is_shared && fields.is_empty() && names.is_empty() {
            names.extend(by_operation.iter().cloned());
        }
        let (first, second) = match self.schemas {
            Schemas::OneAThing => (&schema, &by_field),
            Schemas::OneAUse => (&by_field, &schema),
        };
        names.extend(
            first
                .iter()
                .chain(second)
                .filter(|name| clear(name))
                .cloned(),
        );
        let mut others = by_operation;
        let mut by_owner = Vec::new();
        for (class, wire, many) in &fields {
            if let Some(owner) = self.names.get(&Node::Object(*class)) {
                let field = camel(wire);
                let field = if *many { singular_camel(&field) } else { field };
                by_owner.push(joined(owner, &field));
            }
        }
        by_owner.sort_by_key(|name| (name.len(), name.clone()));
        others.extend(by_owner);
        others.extend(schema.map(|name| {
            if !is_clear(&name) {
                format!("{name}Info")
            } else {
                name
            }
        }));
        others.extend(by_field.map(|name| format!("{name}Entry")));
        if others.is_empty() {
            others.push("Entry".to_owned());
        }
        (names, others)
    }

    /// The name that an operation suggests.
    fn by_operation(&self, node: &Node, at: usize, role: &Role) -> String {
        let operation = &self.operations[at];
        let thing = camel(&singular(&operation.resource));
        let uses = self.uses.uses.get(node).into_iter().flatten();
        let sent_by = uses.filter_map(|used| match used {
            Use::Operation(at, Role::Body) => Some(self.operations[*at].name.as_str()),
            _ => None,
        });
        let sent_by: BTreeSet<_> = sent_by.collect();
        match role {
            Role::Thing(thing) => camel(&singular(thing)),
            Role::Body => match operation.name.as_str() {
                "create" | "update" | "replace"
                    if sent_by.len() > 1 && sent_by.contains("create") =>
                {
                    format!("{thing}Input")
                }
                "replace" if sent_by.contains("update") => format!("{thing}Update"),
                name => joined(&thing, &camel(name)),
            },
            Role::Part(wire) => joined(&thing, &camel(&singular(&snake(wire)))),
            Role::Response(many) => {
                let name = &operation.name;
                let rest = ["get_", "list_"]
                    .iter()
                    .find_map(|verb| name.strip_prefix(verb));
                match rest {
                    Some(rest) if *many => joined(&thing, &camel(&singular(rest))),
                    Some(rest) => joined(&thing, &camel(rest)),
                    None => joined(&thing, &format!("{}Result", camel(name))),
                }
            }
            Role::Param(wire) => joined(&thing, &camel(&singular(&snake(wire)))),
        }
    }

    /// The name of the schema, without what only says that it is one.
    fn by_schema(&self, node: &Node) -> Option<String> {
        let sources = self.uses.sources.get(node)?;
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for source in sources {
            let (_, name) = source.split_once(' ')?;
            let named = !name.contains(['.', ' ', '/']);
            if let Some(name) = cleaned(name).filter(|_| named) {
                *names.entry(name).or_default() += 1;
            }
        }
        let most = names
            .into_iter()
            .max_by_key(|(name, times)| (*times, std::cmp::Reverse(name.clone())));
        most.map(|(name, _)| name)
    }
}
