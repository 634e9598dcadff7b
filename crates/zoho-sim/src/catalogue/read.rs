//! The catalogue, read from the JSON that is compiled in.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Answer, At, Body, Catalogue, Operation, Paging, Parameter, Product, TypeDef};

/// The key that says that an object keeps what is not described.
const OTHER: &str = "*";

/// Reads the catalogue of a product. It is compiled in and tested: nothing can be wrong with it.
pub(super) fn catalogue(product: Product, text: &str) -> Catalogue {
    let file: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
    let mut catalogue = Catalogue::default();
    for (resource, content) in &file {
        let reader = Reader { product, resource };
        for (name, value) in members(content, "operations") {
            catalogue.operations.push(reader.operation(name, value));
        }
        for (name, value) in members(content, "types") {
            let name = format!("{resource}.{name}");
            catalogue.types.insert(name, reader.ty(value));
        }
    }
    let names = catalogue.operations.iter().enumerate();
    let names: HashMap<_, _> = names.map(|(at, o)| (o.name.clone(), at)).collect();
    catalogue.by_name = names;
    catalogue
}

/// Reads what stands in a resource.
struct Reader<'a> {
    product: Product,
    resource: &'a str,
}

impl Reader<'_> {
    fn operation(&self, name: &str, value: &Value) -> Operation {
        let http = text(value, "http").unwrap_or_default();
        let (method, path) = http.split_once(' ').unwrap_or_default();
        let at = match text(value, "host") {
            Some("content") => At::Content,
            Some(_) => At::Answer,
            None => At::Api,
        };
        let parts = self.fields(value, "parts");
        let body = match text(value, "body") {
            Some(body) => Body::parse(self.resource, body, self.fields(value, "beside")),
            None if parts.is_empty() => Body::Nothing,
            None => Body::Form(parts),
        };
        let answer = text(value, "answer");
        let scopes = value.get("scopes").map(strings).unwrap_or_default();
        let alternatives = value.get("alternatives").and_then(Value::as_array);
        let alternatives = alternatives.into_iter().flatten();
        Operation {
            product: self.product,
            name: format!("{}.{}.{name}", self.product, self.resource),
            method: method.to_owned(),
            path: path.to_owned(),
            at,
            version: text(value, "version").map(str::to_owned),
            scopes,
            alternatives: alternatives.map(strings).collect(),
            without_organization: value.get("without_organization").is_some(),
            path_params: self.path_params(path, value),
            query: self.fields(value, "query"),
            headers: self.fields(value, "headers"),
            body,
            answer: answer.map_or(Answer::Nothing, |a| Answer::parse(self.resource, a)),
            paging: match text(value, "paging") {
                Some("page") => Paging::Page,
                Some("offset") => Paging::Offset,
                // The samples of a list that goes by `index` fit into its first page.
                _ => Paging::None,
            },
        }
    }

    /// The parameters in the order of the path; those of which nothing is written are ids.
    fn path_params(&self, path: &str, value: &Value) -> Vec<Parameter> {
        let typed = self.fields(value, "path");
        if path.is_empty() {
            return typed;
        }
        let names = path.split('/').filter_map(placeholder);
        let names = names.filter(|name| *name != "version");
        let of = |name: &str| {
            let written = typed.iter().find(|parameter| parameter.name == name);
            let id = || Parameter::parse(self.product, self.resource, name, "id!");
            written.cloned().unwrap_or_else(id)
        };
        names.map(of).collect()
    }

    fn fields(&self, value: &Value, key: &str) -> Vec<Parameter> {
        let members = members(value, key);
        let members = members.filter(|(name, _)| *name != OTHER);
        members
            .map(|(name, value)| self.field(name, value))
            .collect()
    }

    fn field(&self, name: &str, value: &Value) -> Parameter {
        let notation = value.as_str().unwrap_or_default();
        Parameter::parse(self.product, self.resource, name, notation)
    }

    fn ty(&self, value: &Value) -> TypeDef {
        let Value::Object(members) = value else {
            return TypeDef::Enumeration(strings(value));
        };
        let fields = members.iter().filter(|(name, _)| *name != OTHER);
        TypeDef::Object {
            fields: fields
                .map(|(name, value)| self.field(name, value))
                .collect(),
        }
    }
}

/// The name in `{name}`.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn members<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let members = value.get(key).and_then(Value::as_object);
    members.into_iter().flatten().map(|(k, v)| (k.as_str(), v))
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}

fn strings(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}
