//! From placed operations, classes and names to the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use super::decisions::Decisions;
use super::facts;
use super::product::{Marks, ProductImport};
use super::published::{Published, PublishedBody, PublishedResponse};
use super::resources::Placed;
use super::scopes::{Needed, Stated};
use super::shape::{Member, Shape};
use super::shapes::Shapes;
use super::type_equivalence::{Classes, came, object_in};
use super::type_names::TypeNames;
use super::type_usage::{Node, Uses, words_node};
use super::words_of::words_in;
use zoho_catalog::SHARED;
use zoho_catalog::model::{
    Body, Catalogue, Field, Host, Operation, Resource, Response, Type, TypeDef, Variant,
};
use zoho_catalog::naming::{camel, snake};
use zoho_catalog::sentence;

/// The parts that the catalogue is built from.
pub(super) struct Parts<'a> {
    /// The product's name.
    pub(super) product: &'a str,
    pub(super) rules: &'a ProductImport,
    pub(super) shapes: &'a Shapes<'a>,
    pub(super) classes: &'a Classes,
    pub(super) names: &'a TypeNames,
    pub(super) uses: &'a Uses,
    pub(super) decisions: &'a Decisions,
}

/// Builds the catalogue.
pub(super) fn catalogue(parts: &Parts<'_>, operations: &[Placed]) -> Catalogue {
    let mut catalogue = Catalogue {
        product: parts.product.to_owned(),
        ..Catalogue::default()
    };
    SHARED.clone_into(&mut catalogue.shared.name);
    for placed in operations {
        let resource = catalogue
            .resources
            .entry(placed.resource.clone())
            .or_insert_with(|| parts.resource(&placed.resource));
        resource.operations.push(parts.operation(placed));
    }
    for resource in catalogue.resources.values_mut() {
        sort(&mut resource.operations);
    }
    let things: BTreeSet<_> = operations
        .iter()
        .filter_map(came)
        .filter_map(object_in)
        .map(|id| parts.classes.of[&id])
        .collect();
    for (node, name) in parts.names {
        let place = &parts.uses.places[node];
        let ty = match node {
            Node::Object(class) => parts.object(*class, place, things.contains(class)),
            Node::Words(_) => continue,
        };
        parts.add(&mut catalogue, node, name, ty);
    }
    // Words come in the order in which they were first met.
    let mut listed: BTreeMap<Node, &Vec<String>> = BTreeMap::new();
    let in_operations = operations.iter().flat_map(|operation| {
        super::type_equivalence::sent(operation)
            .into_iter()
            .chain(came(operation))
    });
    let in_objects = parts.classes.of.keys().flat_map(|id| {
        parts
            .shapes
            .object(*id)
            .members
            .iter()
            .map(|member| &member.shape)
    });
    for words in in_operations.chain(in_objects).filter_map(words_in) {
        listed.entry(words_node(words)).or_insert(words);
    }
    for (node, words) in listed {
        if let Some(name) = parts.names.get(&node) {
            parts.add(
                &mut catalogue,
                &node,
                name,
                TypeDef::Enumeration(variants(words)),
            );
        }
    }
    catalogue
}

impl Parts<'_> {
    /// A resource without operations.
    fn resource(&self, name: &str) -> Resource {
        let doc = self.decisions.docs.get(name).cloned();
        let area = self.decisions.areas.get(name).cloned();
        let default = self.rules.default_area;
        Resource {
            name: name.to_owned(),
            doc: doc.unwrap_or_else(|| sentence::resource_doc(name)),
            area: area.unwrap_or_else(|| default.to_owned()),
            ..Resource::default()
        }
    }

    /// Adds a type to its place.
    fn add(&self, catalogue: &mut Catalogue, node: &Node, name: &str, ty: TypeDef) {
        let place = &self.uses.places[node];
        let resource = match catalogue.resources.get_mut(place) {
            Some(resource) => resource,
            None => &mut catalogue.shared,
        };
        resource.types.insert(name.to_owned(), ty);
        if let Some(source) = self
            .uses
            .sources
            .get(node)
            .and_then(|sources| sources.first())
        {
            resource.from.insert(name.to_owned(), source.clone());
        }
    }

    /// An object as a type.
    fn object(&self, class: usize, place: &str, is_thing: bool) -> TypeDef {
        let object = self.shapes.object(self.classes.first(class));
        let direction = self.classes.direction[class];
        let fields = object.members.iter().map(|member| {
            let mut field = self.field(member, place);
            let only_sent = direction.sent && !direction.came;
            let reliable = self.rules.marks == Marks::Reliable;
            let own_id = !direction.sent && field.wire == "id" && reliable;
            // Of what comes back nothing but the id is certain.
            field.required = if only_sent {
                reliable && member.required
            } else {
                own_id
                    && self.classes.members[class].iter().all(|id| {
                        let members = &self.shapes.object(*id).members;
                        members
                            .iter()
                            .any(|member| member.wire == "id" && member.required)
                    })
            };
            field
        });
        let mut fields: Vec<_> = fields.collect();
        // What a thing is known by comes first; the rest in the order of the description.
        fields.sort_by_key(|field| field.wire != "id");
        distinguish(&mut fields);
        TypeDef::Object {
            fields,
            extra: object.open || (is_thing && direction.came),
        }
    }

    /// A field.
    fn field(&self, member: &Member, place: &str) -> Field {
        Field {
            required: member.required,
            range: member.range,
            default: member.default.clone(),
            ..Field::new(member.wire.clone(), self.ty(&member.shape, place))
        }
    }

    /// Several of them.
    fn fields(&self, members: &[Member], place: &str) -> Vec<Field> {
        let mut fields: Vec<_> = members
            .iter()
            .map(|member| self.field(member, place))
            .collect();
        distinguish(&mut fields);
        fields
    }

    /// A shape as a type, seen from a place.
    fn ty(&self, shape: &Shape, place: &str) -> Type {
        let node = match shape {
            Shape::Plain(ty) => return ty.clone(),
            Shape::List(item) => return Type::List(Box::new(self.ty(item, place))),
            Shape::Map(item) => return Type::Map(Box::new(self.ty(item, place))),
            Shape::Words(words) => words_node(words),
            Shape::Object(id) => Node::Object(self.classes.of[id]),
        };
        let Some(name) = self.names.get(&node) else {
            return Type::Json;
        };
        if self.uses.places[&node] == place {
            Type::Own(name.clone())
        } else {
            Type::Shared(name.clone())
        }
    }

    /// The scopes of an operation.
    fn scopes(&self, published: &Published) -> Needed {
        let decided = |place: &str| self.decisions.scopes.get(place);
        // A decision on one operation is needed unchanged.
        let of_line = decided(&super::resources::line(published));
        let of_file = decided(&published.file);
        let listed = of_line.or(of_file).unwrap_or(&published.scopes);
        let exact = of_line.is_some() || (of_file.is_none() && published.exact);
        (self.rules.scopes)(&Stated {
            method: published.method,
            path: &published.path,
            listed,
            exact,
            newest: (self.decisions.listed_scopes).of(published.method, &published.path),
        })
    }

    /// An operation.
    fn operation(&self, placed: &Placed) -> Operation {
        let published = &placed.published;
        let place = placed.resource.as_str();
        let needed = self.scopes(published);
        let mut operation = Operation {
            host: published.host,
            scopes: needed.scopes,
            alternatives: needed.alternatives,
            path_params: self.fields(&published.path_params, place),
            query: self.fields(&published.query, place),
            headers: self.fields(&published.headers, place),
            body: match &published.body {
                PublishedBody::Nothing => Body::Nothing,
                PublishedBody::Json(key, single, shape, extra) => Body::Json {
                    key: key.clone(),
                    single: *single,
                    ty: self.ty(shape, place),
                    extra: self.fields(extra, place),
                },
                PublishedBody::Multipart(members) => Body::Multipart(self.fields(members, place)),
            },
            response: match &published.response {
                PublishedResponse::Nothing => Response::Nothing,
                PublishedResponse::File => Response::File,
                PublishedResponse::Rows(key) => Response::Rows { key: key.clone() },
                PublishedResponse::Row(key) => Response::Row { key: key.clone() },
                PublishedResponse::One(key, single, shape) => Response::One {
                    key: key.clone(),
                    single: *single,
                    ty: self.ty(shape, place),
                },
                PublishedResponse::List(key, item, info) => Response::List {
                    key: key.clone(),
                    item: self.ty(item, place),
                    info: *info,
                },
            },
            sources: published.sources.clone(),
            ..Operation::new(&placed.name, published.method, &published.path)
        };
        if published.host == Host::Response {
            operation
                .path_params
                .iter_mut()
                .for_each(|field| field.ty = Type::String);
        }
        facts::ask_for_the_file(&mut operation);
        (self.rules.facts)(place, &mut operation);
        let decided = self
            .decisions
            .docs
            .get(&format!("{place}.{}", operation.name));
        operation.doc = decided
            .cloned()
            .unwrap_or_else(|| sentence::operation_doc(place, &operation));
        operation
    }
}

/// Brings operations into the order they are shown in.
pub(super) fn sort(operations: &mut [Operation]) {
    operations.sort_by_cached_key(|operation| (rank(&operation.name), operation.name.clone()));
}

/// The position of an operation among those of its resource.
fn rank(name: &str) -> usize {
    let first = [
        "list",
        "get",
        "create",
        "upsert",
        "upload",
        "download",
        "update",
        "update_many",
        "replace",
        "delete",
        "delete_many",
        "move_to_trash",
        "search",
        "count",
    ];
    first
        .iter()
        .position(|known| *known == name)
        .unwrap_or(first.len())
}

/// Gives a name of its own to a field whose name in Rust another one has already, or that has none.
fn distinguish(fields: &mut [Field]) {
    let is_made = |wire: &str| wire.starts_with(['$', '_']) || wire.ends_with("__s");
    // What the server made itself gives way, whichever comes first.
    let others: BTreeSet<_> = fields
        .iter()
        .filter(|field| !is_made(&field.wire))
        .map(|field| snake(&field.wire))
        .collect();
    let mut taken = BTreeSet::new();
    for field in fields.iter_mut() {
        let plain = snake(&field.wire);
        let valid = plain.starts_with(|c: char| c.is_ascii_lowercase());
        let plain = if valid {
            plain
        } else {
            format!("field_{plain}")
        };
        let mut name = plain.clone();
        if is_made(&field.wire) && (others.contains(&name) || taken.contains(&name)) {
            name = format!("system_{plain}");
        }
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{plain}_{number}");
            number += 1;
        }
        if name != snake(&field.wire) {
            field.name = Some(name);
        }
    }
}

/// The words of an enumeration, with names where theirs would not do. One spelling is enough of what comes
/// in several that differ in capitals only.
fn variants(words: &[String]) -> Vec<Variant> {
    let mut taken = BTreeSet::from(["Unknown".to_owned(), "Self".to_owned()]);
    let mut known = BTreeSet::new();
    let words = words
        .iter()
        .filter(|word| known.insert(word.to_ascii_lowercase()));
    let variants = words.map(|word| {
        let plain = word_name(word);
        let plain = if ["Unknown", "Self"].contains(&plain.as_str()) {
            format!("{plain}Value")
        } else {
            plain
        };
        let mut name = plain.clone();
        if taken.contains(&name) && word.contains('-') {
            // `zh-tw` beside `zh_TW`.
            name.push_str("Hyphenated");
        }
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{plain}{number}");
            number += 1;
        }
        Variant {
            wire: word.clone(),
            name: (name != camel(word)).then_some(name),
        }
    });
    variants.collect()
}

/// The name of a word: a minus before it turns an order around.
fn word_name(word: &str) -> String {
    let turned = word.strip_prefix('-').unwrap_or(word);
    let mut name = camel(turned);
    if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        name.insert_str(0, "Of");
    }
    if turned.len() < word.len() {
        name.push_str("Descending");
    }
    name
}
