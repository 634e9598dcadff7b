//! The shapes of schemas, with references resolved, the parts of a composition put together, and errors
//! left out: an arena of objects that may refer to each other in circles.

use std::collections::HashMap;

use super::files::{Files, Piece};
use super::json::Json;
use super::outcome;
use super::scalar;
use super::shape::{JSON, Member, Object, ObjectId, Shape};
use zoho_catalog::model::Type;

/// All objects.
#[derive(Debug)]
pub(super) struct Shapes<'a> {
    files: &'a Files,
    objects: Vec<Object>,
    by_place: HashMap<(&'a str, &'a str), Shape>,
    merged: HashMap<(ObjectId, ObjectId), ObjectId>,
}

impl<'a> Shapes<'a> {
    /// None yet.
    pub(super) fn new(files: &'a Files) -> Self {
        Self {
            files,
            objects: Vec::new(),
            by_place: HashMap::new(),
            merged: HashMap::new(),
        }
    }

    /// The object at a place.
    pub(super) fn object(&self, id: ObjectId) -> &Object {
        &self.objects[id]
    }

    /// All of them, in the order they were met.
    pub(super) fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// All of them, to be changed.
    pub(super) fn objects_mut(&mut self) -> &mut [Object] {
        &mut self.objects
    }

    /// Returns what a schema says. `name` is what the value is called where it is used, `way` how the schema is
    /// reached when nothing refers to it.
    pub(super) fn read(&mut self, piece: Piece<'a>, name: &str, way: &str) -> Shape {
        let schema = self.files.resolve(piece);
        let Some(pointer) = schema.pointer else {
            return self.fresh(schema, name, way);
        };
        let place = (schema.file, pointer);
        if let Some(known) = self.by_place.get(&place) {
            return known.clone();
        }
        let way = format!(
            "{} {}",
            schema.file,
            pointer.rsplit('/').next().unwrap_or(pointer)
        );
        if !is_composed(schema.json) && !is_object(schema.json) {
            return self.fresh(schema, name, &way);
        }
        // A place is taken before the fields are looked at: they may lead back here.
        let id = self.push(Object {
            source: way.clone(),
            ..Object::default()
        });
        self.by_place.insert(place, Shape::Object(id));
        let shape = if is_composed(schema.json) {
            self.fresh(schema, name, &way)
        } else {
            self.fill(id, schema, &way);
            return Shape::Object(id);
        };
        if let Shape::Object(composed) = shape {
            let composed = self.objects[composed].clone();
            self.objects[id].members = composed.members;
            self.objects[id].open = composed.open;
            return Shape::Object(id);
        }
        self.by_place.insert(place, shape.clone());
        shape
    }

    /// Adds an object.
    pub(super) fn push(&mut self, object: Object) -> ObjectId {
        self.objects.push(object);
        self.objects.len() - 1
    }

    /// Returns what a schema says that no other place refers to.
    fn fresh(&mut self, schema: Piece<'a>, name: &str, way: &str) -> Shape {
        let json = schema.json;
        for key in ["oneOf", "anyOf"] {
            if json.has(key) {
                return self.one_of(schema, key, name, way);
            }
        }
        if json.has("allOf") {
            let parts: Vec<_> = json
                .get("allOf")
                .items()
                .iter()
                .map(|part| schema.beside(part))
                .collect();
            let mut shapes = self.each(&parts, name, way);
            if json.has("properties") {
                let id = self.push(Object {
                    source: way.to_owned(),
                    ..Object::default()
                });
                self.fill(id, schema, way);
                shapes.push(Shape::Object(id));
            }
            return self.merge_all(shapes, way);
        }
        if is_object(json) {
            return self.object_of(schema, name, way);
        }
        if scalar::is_a(json, "array") {
            let item = self.read(schema.get("items"), name, way);
            return Shape::List(Box::new(item));
        }
        scalar::shape(json, name)
    }

    /// Returns what several schemas say.
    fn each(&mut self, parts: &[Piece<'a>], name: &str, way: &str) -> Vec<Shape> {
        let parts = parts.iter().enumerate();
        parts
            .map(|(index, part)| self.read(*part, name, &format!("{way}/{index}")))
            .collect()
    }

    /// Returns what one of several schemas says: errors do not count, nor does null.
    fn one_of(&mut self, schema: Piece<'a>, key: &str, name: &str, way: &str) -> Shape {
        let variants = outcome::wanted(self.files, schema, key);
        let scalars: Vec<_> = variants
            .iter()
            .map(|variant| self.files.resolve(*variant))
            .collect();
        if scalars.iter().all(|variant| scalar::is_plain(variant.json)) {
            return scalar::one_of(
                &scalars
                    .iter()
                    .map(|variant| variant.json)
                    .collect::<Vec<_>>(),
                name,
            );
        }
        let [only] = variants.as_slice() else {
            let shapes = self.each(&variants, name, way);
            let known = self.objects.len();
            let merged = self.merge_all(shapes, way);
            // What one variant asks for, another may lack.
            if let Shape::Object(id) = merged
                && id >= known
            {
                let members = self.objects[id].members.iter_mut();
                members.for_each(|member| member.required = false);
            }
            return merged;
        };
        self.read(*only, name, way)
    }

    /// Returns what an object's schema says.
    fn object_of(&mut self, schema: Piece<'a>, name: &str, way: &str) -> Shape {
        let more = schema.get("additionalProperties");
        if schema.json.get("properties").entries().is_empty() {
            return match more.json {
                Json::Object(_) => Shape::Map(Box::new(self.read(more, name, &format!("{way}.*")))),
                Json::Bool(true) => Shape::Map(Box::new(JSON)),
                _ => JSON,
            };
        }
        let id = self.push(Object {
            source: way.to_owned(),
            ..Object::default()
        });
        self.fill(id, schema, way);
        Shape::Object(id)
    }

    /// Reads the fields of an object.
    fn fill(&mut self, id: ObjectId, schema: Piece<'a>, way: &str) {
        let required = schema.json.get("required").items();
        let mut members = Vec::new();
        for (wire, property) in schema.json.get("properties").entries() {
            let property = schema.beside(property);
            let mut shape = self.read(property, wire, &format!("{way}.{wire}"));
            // Custom fields may hold anything, whatever the sample held.
            if matches!(shape, Shape::Map(_)) && ["cf", "customFields"].contains(&wire.as_str()) {
                shape = Shape::Map(Box::new(JSON));
            }
            // The sources disagree on what removes a row: a boolean, an object, or null.
            if wire == "_delete" && shape == Shape::Plain(Type::Bool) {
                shape = JSON;
            }
            let resolved = self.files.resolve(property).json;
            let asked = required.iter().any(|name| name.str() == Some(wire));
            members.push(Member {
                wire: wire.clone(),
                required: asked && !scalar::is_nullable(resolved),
                read_only: resolved.get("readOnly").is_true(),
                range: scalar::range(resolved, &shape),
                default: scalar::default(resolved),
                shape,
            });
        }
        let more = schema.json.get("additionalProperties");
        self.objects[id].open = !matches!(more, Json::Null | Json::Bool(false));
        self.objects[id].members = members;
    }

    /// Returns what all of the shapes say together.
    pub(super) fn merge_all(&mut self, shapes: Vec<Shape>, way: &str) -> Shape {
        let all = shapes
            .into_iter()
            .reduce(|left, right| self.merge(left, right, way));
        all.unwrap_or(JSON)
    }

    /// Returns what two shapes say together. Fields that are not in both are not required.
    pub(super) fn merge(&mut self, left: Shape, right: Shape, way: &str) -> Shape {
        match (left, right) {
            (left, right) if left == right => left,
            (JSON, other @ (Shape::Object(_) | Shape::Map(_)))
            | (other @ (Shape::Object(_) | Shape::Map(_)), JSON) => other,
            (Shape::Words(mut words), Shape::Words(more)) => {
                words.extend(
                    more.into_iter()
                        .filter(|word| !words.contains(word))
                        .collect::<Vec<_>>(),
                );
                Shape::Words(words)
            }
            (Shape::List(left), Shape::List(right)) => {
                Shape::List(Box::new(self.merge(*left, *right, way)))
            }
            (Shape::Map(left), Shape::Map(right)) => {
                Shape::Map(Box::new(self.merge(*left, *right, way)))
            }
            (Shape::Object(left), Shape::Object(right)) => {
                Shape::Object(self.merge_objects(left, right, way))
            }
            (Shape::Object(id), Shape::Map(_)) | (Shape::Map(_), Shape::Object(id)) => {
                self.objects[id].open = true;
                Shape::Object(id)
            }
            (Shape::Plain(left), Shape::Plain(right)) => scalar::merge(&left, &right),
            (Shape::Plain(Type::Id), Shape::Words(_))
            | (Shape::Words(_), Shape::Plain(Type::Id)) => Shape::Plain(Type::Id),
            (Shape::Plain(Type::String), Shape::Words(_))
            | (Shape::Words(_), Shape::Plain(Type::String)) => Shape::Plain(Type::String),
            _ => JSON,
        }
    }

    /// The object with the fields of both.
    fn merge_objects(&mut self, left: ObjectId, right: ObjectId, way: &str) -> ObjectId {
        if let Some(known) = self.merged.get(&(left, right)) {
            return *known;
        }
        let id = self.push(Object {
            source: way.to_owned(),
            open: self.objects[left].open || self.objects[right].open,
            members: Vec::new(),
        });
        self.merged.insert((left, right), id);
        let mut members = self.objects[left].members.clone();
        let others = self.objects[right].members.clone();
        for member in others {
            match members.iter().position(|known| known.wire == member.wire) {
                Some(at) => {
                    let known = members[at].shape.clone();
                    let way = format!("{way}.{}", member.wire);
                    members[at].shape = self.merge(known, member.shape, &way);
                    members[at].required |= member.required;
                    members[at].range = members[at].range.or(member.range);
                }
                None => members.push(member),
            }
        }
        self.objects[id].members = members;
        id
    }
}

/// Whether a schema is put together from others.
fn is_composed(schema: &Json) -> bool {
    ["oneOf", "anyOf", "allOf"]
        .iter()
        .any(|key| schema.has(key))
}

/// Whether a schema describes an object.
fn is_object(schema: &Json) -> bool {
    schema.has("properties") || scalar::is_a(schema, "object")
}
