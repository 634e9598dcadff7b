//! Serialises files of the catalogue, always in the same order and form, so that they can be compared line by line.

use std::fmt::Write as _;

use crate::model::{Body, Field, Flag, Host, Operation, Paging, Resource, Type, TypeDef, Variant};
use crate::notation::{print_body, print_field, print_response};
use crate::read::OTHER;
use crate::sentence;

/// The maximum length of a line.
const WIDTH: usize = 100;

/// Returns the text of a resource's file.
#[must_use]
pub fn resource(resource: &Resource) -> String {
    let mut text = String::new();
    if !resource.doc.is_empty() {
        line(&mut text, "doc", &string(&resource.doc));
    }
    if !resource.area.is_empty() {
        line(&mut text, "area", &string(&resource.area));
    }
    if !resource.hand.is_empty() {
        line(
            &mut text,
            "hand",
            &list(resource.hand.iter().map(|path| string(path))),
        );
    }
    for operation in &resource.operations {
        self::operation(&mut text, &resource.name, operation);
    }
    for (name, ty) in &resource.types {
        if let TypeDef::Object { fields, extra } = ty {
            heading(&mut text, &format!("types.{name}"));
            for field in fields {
                line(&mut text, &key(&field.wire), &self::field(field));
            }
            if *extra {
                line(&mut text, &string(OTHER), &string("json"));
            }
        }
    }
    let enumerations = resource.types.iter().filter_map(|(name, ty)| match ty {
        TypeDef::Enumeration(variants) => Some((name, variants)),
        TypeDef::Object { .. } => None,
    });
    for (index, (name, variants)) in enumerations.enumerate() {
        if index == 0 {
            heading(&mut text, "enums");
        }
        line(&mut text, name, &list(variants.iter().map(variant)));
    }
    if !resource.from.is_empty() {
        heading(&mut text, "from");
        for (name, from) in &resource.from {
            line(&mut text, name, &string(from));
        }
    }
    text
}

/// Writes the table of an operation and those under it.
fn operation(text: &mut String, resource: &str, operation: &Operation) {
    let table = format!("operations.{}", operation.name);
    heading(text, &table);
    let http = format!("{} {}", operation.method.as_str(), operation.path);
    line(text, "http", &string(&http));
    if operation.doc != sentence::operation_doc(resource, operation) {
        line(text, "doc", &string(&operation.doc));
    }
    if operation.host == Host::Content {
        line(text, "host", &string("content"));
    }
    if let Some(version) = &operation.version {
        line(text, "version", &string(version));
    }
    if !operation.scopes.is_empty() {
        line(
            text,
            "scopes",
            &list(operation.scopes.iter().map(|scope| string(scope))),
        );
    }
    if !operation.alternatives.is_empty() {
        let lists = operation.alternatives.iter();
        let lists = lists.map(|scopes| list(scopes.iter().map(|scope| string(scope))));
        line(text, "alternatives", &list(lists));
    }
    let plain =
        |field: &&Field| !(field.ty == Type::Id && field.name.is_none() && field.range.is_none());
    let typed = operation
        .path_params
        .iter()
        .filter(plain)
        .map(|field| Field {
            required: false,
            ..field.clone()
        });
    let mut tables = Vec::new();
    table_of(text, &mut tables, "path", &typed.collect::<Vec<_>>());
    table_of(text, &mut tables, "query", &operation.query);
    table_of(text, &mut tables, "headers", &operation.headers);
    if let Some(name) = &operation.organization_header {
        line(text, "organization_header", &string(name));
    }
    match &operation.body {
        Body::Nothing => {}
        Body::Json { extra, .. } => {
            let body = print_body(&operation.body).unwrap_or_default();
            line(text, "body", &string(&body));
            table_of(text, &mut tables, "extra", extra);
        }
        Body::Multipart(parts) => table_of(text, &mut tables, "parts", parts),
    }
    if let Some(response) = print_response(&operation.response) {
        line(text, "response", &string(&response));
    }
    let most = match operation.paging {
        Paging::Page {
            most: Some(most), ..
        } => format!(" ..{most}"),
        _ => String::new(),
    };
    if let Some(style) = operation.paging.style() {
        line(text, "paging", &string(&format!("{style}{most}")));
    }
    if let Some(idempotent) = operation.idempotent {
        line(text, "idempotent", &idempotent.to_string());
    }
    if let Some(cost) = operation.cost {
        line(text, "cost", &cost.to_string());
    }
    for flag in Flag::ALL.iter().filter(|flag| (flag.get)(operation)) {
        line(text, flag.key, "true");
    }
    if operation.by_hand {
        line(text, "by_hand", "true");
    }
    if let Some(page) = &operation.page {
        line(text, "page", &string(page));
    }
    match operation.sources.as_slice() {
        [] => {}
        [source] => line(text, "source", &string(source)),
        sources => line(
            text,
            "source",
            &list(sources.iter().map(|source| string(source))),
        ),
    }
    for (name, fields) in tables {
        let _ = writeln!(text, "[{table}.{name}]");
        for field in fields {
            line(text, &key(&field.wire), &self::field(&field));
        }
    }
}

/// Writes a table in one line, or defers it to a separate one if that would be too long.
fn table_of(
    text: &mut String,
    later: &mut Vec<(&'static str, Vec<Field>)>,
    name: &'static str,
    fields: &[Field],
) {
    if fields.is_empty() {
        return;
    }
    let pairs = fields
        .iter()
        .map(|field| format!("{} = {}", key(&field.wire), self::field(field)));
    let inline = format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "));
    if name.len() + 3 + inline.len() <= WIDTH {
        line(text, name, &inline);
    } else {
        later.push((name, fields.to_vec()));
    }
}

/// Returns the value of a field.
fn field(field: &Field) -> String {
    let notation = string(&print_field(field));
    match &field.name {
        Some(name) => format!("{{ type = {notation}, name = {} }}", string(name)),
        None => notation,
    }
}

/// Returns a value of an enumeration.
fn variant(variant: &Variant) -> String {
    let wire = string(&variant.wire);
    match &variant.name {
        Some(name) => format!("{{ value = {wire}, name = {} }}", string(name)),
        None => wire,
    }
}

/// Writes the heading of a table after an empty line.
fn heading(text: &mut String, name: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    let _ = writeln!(text, "[{name}]");
}

/// Writes `key = value`; breaks a list that is too long for a line.
fn line(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {value}");
}

/// Returns a list, broken into lines if one is too short.
fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    let inline = format!("[{}]", items.join(", "));
    if inline.len() <= WIDTH - 20 {
        return inline;
    }
    let mut text = String::from("[\n");
    let mut row = String::from("   ");
    for item in items {
        if row.len() + item.len() + 2 > WIDTH && row.trim() != "" {
            text.push_str(&row);
            text.push('\n');
            row = String::from("   ");
        }
        let _ = write!(row, " {item},");
    }
    text.push_str(&row);
    text.push_str("\n]");
    text
}

/// Returns a key, quoted if necessary.
fn key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.chars().all(bare) {
        name.to_owned()
    } else {
        string(name)
    }
}

/// Returns a string in quotes.
fn string(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(c);
            }
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
