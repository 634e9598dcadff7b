//! The operations as they are published: one for each method and path of each file.

use super::files::{Files, Piece};
use super::json::Json;
use super::path_params;
use super::paths;
use super::product::{Marks, ProductImport, Wrapping};
use super::published::{Published, PublishedBody, PublishedResponse};
use super::scalar;
use super::shape::{JSON, Member, Shape, is_list};
use super::shapes::Shapes;
use super::union;
use zoho_catalog::model::{Method, Type};

/// What reads the operations of a product.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) files: &'a Files,
    /// The objects that were met.
    pub(super) shapes: Shapes<'a>,
    pub(super) rules: &'a ProductImport,
}

/// Parameters that the clients send themselves.
const OF_THE_CLIENT: &[&str] = &["orgId", "Authorization"];

impl<'a> Reader<'a> {
    /// For the files of a product.
    pub(super) fn new(rules: &'a ProductImport, files: &'a Files) -> Self {
        Self {
            files,
            shapes: Shapes::new(files),
            rules,
        }
    }

    /// All operations of all files.
    pub(super) fn all(&mut self) -> Vec<Published> {
        let mut all = Vec::new();
        for file in self.files.iter() {
            for (path, item) in file.json.get("paths").entries() {
                for (method, operation) in item.entries() {
                    if let Some(method) = Method::parse(method) {
                        all.push(self.operation(file, path, item, method, operation));
                    }
                }
            }
        }
        all
    }

    fn operation(
        &mut self,
        file: Piece<'a>,
        raw_path: &str,
        item: &'a Json,
        method: Method,
        json: &'a Json,
    ) -> Published {
        let way = format!("{} {} {raw_path}", file.file, method.as_str());
        let (path, host) = paths::template(raw_path, paths::servers(file.json, item, json));
        let mut operation = Published {
            file: file.file.to_owned(),
            method,
            scopes: scopes(if json.has("security") {
                json
            } else {
                file.json
            }),
            exact: json.has("security") && self.lists_exact_scopes(file),
            path_params: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: PublishedBody::Nothing,
            response: PublishedResponse::Nothing,
            sources: std::iter::once(raw_path)
                .chain(item.get(union::ALSO).items().iter().filter_map(Json::str))
                .map(|path| format!("{} {path}", file.file))
                .collect(),
            path,
            host,
        };
        let stated = item
            .get("parameters")
            .items()
            .iter()
            .chain(json.get("parameters").items());
        for parameter in stated {
            let parameter = self.files.resolve(file.beside(parameter));
            self.parameter(&mut operation, parameter);
        }
        path_params::order(&mut operation);
        // A stray body of an operation that reads says nothing.
        if method != Method::Get {
            operation.body = self.body(&operation, file.beside(json.get("requestBody")), &way);
        }
        operation.response = self.response(&operation, file.beside(json.get("responses")), &way);
        operation
    }

    /// Whether the operations of a file list the scopes that they need, and no others.
    fn lists_exact_scopes(&self, file: Piece<'a>) -> bool {
        let version = file.json.get("openapi").str();
        let since = self.rules.exact_scopes_since;
        version
            .zip(since)
            .is_some_and(|(version, since)| version.starts_with(since))
    }

    /// Whether a parameter that is described as one value takes several.
    fn takes_several(&self, wire: &str, shape: &Shape) -> bool {
        let Some(texts) = self.rules.list_params else {
            return false;
        };
        match shape {
            Shape::Plain(Type::Id) => wire.ends_with("ids"),
            Shape::Words(_) | Shape::Plain(Type::String) => texts.contains(&wire),
            _ => false,
        }
    }

    /// Adds a parameter to its place.
    fn parameter(&mut self, operation: &mut Published, parameter: Piece<'a>) {
        let Some(wire) = parameter.json.get("name").str() else {
            return;
        };
        if OF_THE_CLIENT.contains(&wire) {
            return;
        }
        let schema = parameter.get("schema");
        let way = format!("{} {}", operation.file, wire);
        let mut shape = self.shapes.read(schema, wire, &way);
        if self.takes_several(wire, &shape) {
            shape = Shape::List(Box::new(shape));
        }
        if matches!(shape, Shape::Object(_) | Shape::Map(_)) {
            shape = JSON;
        }
        let schema = self.files.resolve(schema).json;
        let required = parameter.json.get("required").is_true();
        // What can have but one value need not be given.
        let reliable = self.rules.marks == Marks::Reliable;
        let only = match schema.get("enum").items() {
            [only] if required && reliable => only.scalar(),
            _ => None,
        };
        let member = Member {
            wire: wire.to_owned(),
            required,
            read_only: false,
            range: scalar::range(schema, &shape),
            default: only.or_else(|| scalar::default(schema)),
            shape,
        };
        let place = match parameter.json.get("in").str() {
            Some("path") => &mut operation.path_params,
            Some("header") => &mut operation.headers,
            _ => &mut operation.query,
        };
        match place.iter_mut().find(|known| known.wire == member.wire) {
            Some(known) => *known = member,
            None => place.push(member),
        }
    }

    /// What is sent.
    fn body(&mut self, operation: &Published, body: Piece<'a>, way: &str) -> PublishedBody {
        let body = self.files.resolve(body);
        let Some((kind, content)) = body.json.get("content").entries().first() else {
            return PublishedBody::Nothing;
        };
        let way = format!("{way} body");
        let shape = self
            .shapes
            .read(body.beside(content.get("schema")), "", &way);
        let members = match &shape {
            Shape::Object(id) => self.shapes.object(*id).members.clone(),
            _ => Vec::new(),
        };
        if kind.starts_with("multipart/") {
            return PublishedBody::Multipart(members.into_iter().map(part).collect());
        }
        let one = paths::ends_with_param(&operation.path);
        let keyed = self.rules.wrapping == Wrapping::Keyed;
        let key = |member: &Member| Some(member.wire.clone());
        match members.as_slice() {
            [only]
                if keyed || is_list(&only.shape) || (only.required && is_simple(&only.shape)) =>
            {
                match &only.shape {
                    Shape::List(item) if keyed && one && matches!(**item, Shape::Object(_)) => {
                        PublishedBody::Json(key(only), true, (**item).clone(), Vec::new())
                    }
                    shape => PublishedBody::Json(key(only), false, shape.clone(), Vec::new()),
                }
            }
            [data, extra @ ..] if keyed && data.wire == "data" && is_list(&data.shape) => {
                let (single, shape) = match &data.shape {
                    Shape::List(item) if one => (true, (**item).clone()),
                    shape => (false, shape.clone()),
                };
                PublishedBody::Json(key(data), single, shape, extra.to_vec())
            }
            _ => PublishedBody::Json(None, false, shape, Vec::new()),
        }
    }
}

/// Whether the shape is no object.
fn is_simple(shape: &Shape) -> bool {
    matches!(shape, Shape::Plain(_) | Shape::Words(_))
}

/// A part of a form: what the files describe as an object is a file.
fn part(mut member: Member) -> Member {
    let file = Shape::Plain(Type::File);
    member.shape = match member.shape {
        JSON => file,
        Shape::List(item) if *item == JSON => Shape::List(Box::new(file)),
        shape => shape,
    };
    member
}

/// The scopes that stand in `security`.
fn scopes(json: &Json) -> Vec<String> {
    let schemes = json.get("security").items().iter().flat_map(Json::entries);
    let scopes = schemes
        .flat_map(|(_, scopes)| scopes.items())
        .filter_map(Json::str);
    scopes.map(str::to_owned).collect()
}
