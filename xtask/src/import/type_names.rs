//! What the types are called and where they stand.

use std::collections::{BTreeMap, BTreeSet};

use super::classes::{self, Class, Classes, object_in};
use super::decisions::Decisions;
use super::entities::thing_of;
use super::operations::{Came, Sent};
use super::resources::Placed;
use super::shape::{Shape, Shapes};
use super::words_of::words_in;
use crate::catalog::folder::SHARED;
use crate::catalog::words::{camel, singular, snake};

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
enum Use {
    /// In a field of a class: the class, the field, whether it holds several.
    Field(Class, String, bool),
    /// By an operation.
    Operation(usize, Role),
}

/// What an operation uses it for.
#[derive(Debug, Clone, PartialEq)]
enum Role {
    /// The thing of the resource.
    Thing(String),
    /// What is sent.
    Body,
    /// A field of what is sent.
    Part(String),
    /// What comes back, one or several.
    Answer(bool),
    /// A parameter.
    Param(String),
}

/// The names and places.
#[derive(Debug, Default)]
pub(super) struct TypeNames {
    /// The name of each.
    pub(super) names: BTreeMap<Node, String>,
    /// The resource that it stands in, or `shared`.
    pub(super) places: BTreeMap<Node, String>,
    /// Where it comes from.
    pub(super) sources: BTreeMap<Node, Vec<String>>,
}

/// Names that say nothing by themselves, or mean something else to those who read Rust.
const VAGUE: &[&str] = &[
    "Data",
    "Detail",
    "Info",
    "Value",
    "Type",
    "Item",
    "Result",
    "Response",
    "Request",
    "Object",
    "Content",
    "Option",
    "Vec",
    "String",
    "Box",
    "Self",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "Error",
    "Id",
    "Json",
    "Map",
    "Date",
    "DateTime",
    "Call",
    "Client",
    "Operation",
    "Status",
    "State",
    "Kind",
    "Mode",
    "Name",
    "Field",
    "Meta",
    "Property",
    "Param",
    "Action",
    "Method",
    "Include",
    "Module",
    "Category",
    "Source",
    "Target",
    "Key",
    "From",
    "To",
    "Sub",
    "Record",
    "Config",
    "Format",
    "Level",
    "Order",
    "Sort",
    "SortBy",
    "SortOrder",
    "Filter",
    "List",
    "Array",
    "Entity",
    "Other",
    "Body",
    "Parent",
    "Child",
    "Count",
    "Display",
    "Permission",
    "Channel",
    "View",
    "Group",
    "Scope",
    "Preference",
    "Setting",
    "Direction",
    "Resource",
    "Rule",
    "Condition",
    "Message",
    "Event",
    "Time",
    "Page",
    "Range",
    "Locale",
    "Into",
    "File",
    "Task",
];

/// Endings of schema names that only say that they are schemas.
const ENDINGS: &[&str] = &[
    "Json",
    "Wrapper",
    "Schema",
    "Object",
    "Obj",
    "Response",
    "Request",
    "Res",
    "Req",
    "Resp",
    "Detail",
    "Details",
    "Strm",
    "Stream",
    "Input",
    "Output",
    "Structure",
    "Array",
    "Arr",
    "List",
    "Body",
    "Data",
    "Info",
    "Min",
    "View",
    "Param",
    "Params",
    "Resposne",
    "Reponse",
    "Schemas",
    "Type",
];

/// Beginnings of that kind.
const BEGINNINGS: &[&str] = &["Get", "List", "Minified", "Mini", "Common"];

/// Builds names.
struct Namer<'a> {
    product: &'a str,
    shapes: &'a Shapes<'a>,
    classes: &'a Classes,
    operations: &'a [Placed],
    uses: BTreeMap<Node, Vec<Use>>,
    found: TypeNames,
    taken: BTreeMap<String, BTreeSet<String>>,
}

/// Names everything that the operations use. `known` are the names that stand in the catalogue, by where
/// the types come from.
pub(super) fn name_all(
    product: &str,
    shapes: &Shapes<'_>,
    classes: &Classes,
    operations: &[Placed],
    decisions: &Decisions,
    known: &BTreeMap<String, String>,
) -> TypeNames {
    let mut namer = Namer {
        product,
        shapes,
        classes,
        operations,
        uses: BTreeMap::new(),
        found: TypeNames::default(),
        taken: BTreeMap::new(),
    };
    namer.look_for_uses();
    namer.place();
    namer.take_known(&decisions.types);
    namer.take_known(known);
    namer.name_things();
    // Those that have a name of their own first, then those that need the name of their owner.
    namer.name_rest(true);
    namer.name_rest(false);
    namer.found
}

impl Namer<'_> {
    /// The nodes in a shape.
    fn node(&self, shape: &Shape) -> Option<Node> {
        if let Some(words) = words_in(shape) {
            return Some(words_node(words));
        }
        object_in(shape).map(|id| Node::Object(self.classes.of[&id]))
    }

    /// Finds out who uses what, operations first, then outwards.
    fn look_for_uses(&mut self) {
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
                            _ => "answer",
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
                Sent::Nothing => {}
                Sent::Json(_, _, shape, beside) => {
                    add(shape, Role::Body);
                    for member in beside {
                        add(&member.shape, Role::Part(member.wire.clone()));
                    }
                }
                Sent::Multipart(parts) => {
                    for member in parts {
                        add(&member.shape, Role::Part(member.wire.clone()));
                    }
                }
            }
            if let Some(shape) = classes::came(operation) {
                let many =
                    matches!(published.answer, Came::List(..)) || matches!(shape, Shape::List(_));
                let role = match thing_of(operation, &names) {
                    Some(thing) => Role::Thing(thing),
                    None => Role::Answer(many),
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
        self.uses = uses;
        self.found.sources = sources;
    }

    /// Says which resource each stands in: its only user, or the shared ones.
    fn place(&mut self) {
        let mut users: BTreeMap<Node, BTreeSet<&str>> = BTreeMap::new();
        for operation in self.operations {
            let roots = classes::sent(operation)
                .into_iter()
                .chain(classes::came(operation));
            let roots: Vec<_> = roots.collect();
            let reached = classes::reach(self.shapes, roots.iter().copied());
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

    /// Takes the names that are known for where things come from.
    fn take_known(&mut self, known: &BTreeMap<String, String>) {
        let nodes: Vec<_> = self.found.places.keys().cloned().collect();
        for node in nodes {
            let sources = self.found.sources.get(&node).cloned().unwrap_or_default();
            let name = sources.iter().find_map(|source| known.get(source)).cloned();
            if let Some(name) = name.filter(|_| !self.found.names.contains_key(&node)) {
                if self.is_free(&node, &name) {
                    self.take(node, name);
                }
            }
        }
    }

    /// Whether a name is free where the node stands.
    fn is_free(&self, node: &Node, name: &str) -> bool {
        let place = &self.found.places[node];
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
        let place = self.found.places[&node].clone();
        self.taken.entry(place).or_default().insert(name.clone());
        self.found.names.insert(node, name);
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
            for (node, uses) in &self.uses {
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
            if matches!(node, Node::Object(_)) && !self.found.names.contains_key(&node) {
                // The things of several resources may be the same: attachments, comments.
                let uses = self.uses.get(&node).into_iter().flatten();
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
            let roots = classes::sent(operation)
                .into_iter()
                .chain(classes::came(operation));
            order.extend(roots.filter_map(|shape| self.node(shape)));
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
                order.extend(members.iter().filter_map(|member| self.node(&member.shape)));
            }
            let is_shared = self.is_shared(&node);
            if self.found.names.contains_key(&node) || shared && !is_shared {
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
        self.found
            .places
            .get(node)
            .is_some_and(|place| place == SHARED)
    }

    /// The names that would do, the best first: those that say by themselves what it is, and others.
    fn candidates(&self, node: &Node) -> (Vec<String>, Vec<String>) {
        let uses = self.uses.get(node).cloned().unwrap_or_default();
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
        let clear = |name: &String| {
            !VAGUE.contains(&name.as_str())
                && name.len() > 2
                && name.starts_with(|c: char| c.is_ascii_uppercase())
        };
        let is_shared = self.is_shared(node);
        if is_shared {
            names.extend(common_end(&by_operation).filter(clear));
        } else {
            names.extend(by_operation.iter().cloned());
        }
        if is_shared && fields.is_empty() && names.is_empty() {
            names.extend(by_operation.iter().cloned());
        }
        if self.product == "crm" {
            names.extend(
                schema
                    .iter()
                    .chain(&by_field)
                    .filter(|name| clear(name))
                    .cloned(),
            );
        } else {
            names.extend(
                by_field
                    .iter()
                    .chain(&schema)
                    .filter(|name| clear(name))
                    .cloned(),
            );
        }
        let mut others = by_operation;
        let mut by_owner = Vec::new();
        for (class, wire, many) in &fields {
            if let Some(owner) = self.found.names.get(&Node::Object(*class)) {
                let field = camel(wire);
                let field = if *many { singular_camel(&field) } else { field };
                by_owner.push(joined(owner, &field));
            }
        }
        by_owner.sort_by_key(|name| (name.len(), name.clone()));
        others.extend(by_owner);
        others.extend(schema.map(|name| {
            if VAGUE.contains(&name.as_str()) {
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
        let uses = self.uses.get(node).into_iter().flatten();
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
            Role::Answer(many) => {
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
        let sources = self.found.sources.get(node)?;
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for source in sources {
            let (_, name) = source.split_once(' ')?;
            if !name.contains(['.', ' ', '/']) {
                if let Some(name) = cleaned(name) {
                    *names.entry(name).or_default() += 1;
                }
            }
        }
        let most = names
            .into_iter()
            .max_by_key(|(name, times)| (*times, std::cmp::Reverse(name.clone())));
        most.map(|(name, _)| name)
    }
}

/// The node of an enumeration.
pub(super) fn words_node(words: &[String]) -> Node {
    let mut words = words.to_vec();
    words.sort();
    Node::Words(words)
}

/// `Ticket` and `StatusType` as `TicketStatusType`; what begins with the owner's name stays.
fn joined(owner: &str, name: &str) -> String {
    if name.starts_with(owner) {
        return name.to_owned();
    }
    // `TicketComment` and `CommentType` meet in the middle.
    let words = camel_words(owner);
    let last = words.last().map(String::as_str).unwrap_or_default();
    match name.strip_prefix(last) {
        Some(rest) if !last.is_empty() && rest.starts_with(|c: char| c.is_ascii_uppercase()) => {
            format!("{owner}{rest}")
        }
        _ => format!("{owner}{name}"),
    }
}

/// What the names of several resources end with: `Attachment` for `AccountAttachment` and
/// `ContactAttachment`.
fn common_end(names: &[String]) -> Option<String> {
    let names: BTreeSet<_> = names.iter().collect();
    let mut all = names.into_iter().map(|name| camel_words(name));
    let mut common = all.next()?;
    let mut several = false;
    for words in all {
        several = true;
        let same = common
            .iter()
            .rev()
            .zip(words.iter().rev())
            .take_while(|(left, right)| left == right)
            .count();
        common.drain(..common.len() - same);
    }
    (several && !common.is_empty()).then(|| common.concat())
}

/// The words of a CamelCase name.
fn camel_words(name: &str) -> Vec<String> {
    snake(name).split('_').map(camel).collect()
}

/// A CamelCase name in the singular.
fn singular_camel(name: &str) -> String {
    camel(&singular(&snake(name)))
}

/// The name of a schema without what only says that it is one.
fn cleaned(name: &str) -> Option<String> {
    let mut words = camel_words(name.trim_end_matches(|c: char| c.is_ascii_digit()));
    while words.last().is_some_and(|word| {
        ENDINGS.contains(&word.as_str()) || word.chars().all(|c| c.is_ascii_digit())
    }) {
        words.pop();
    }
    while words
        .first()
        .is_some_and(|word| BEGINNINGS.contains(&word.as_str()))
    {
        words.remove(0);
    }
    (!words.is_empty()).then(|| singular_camel(&words.concat()))
}
