//! Parsers of the catalogue's files.

use crate::document::{self, Item, Read, Table};
use crate::error::{Error, Fault};
use crate::model::{
    Area, Body, Field, Flag, Host, Method, Operation, Paging, Resource, Type, TypeDef, Variant,
};
use crate::notation;
use crate::path::placeholders;
use crate::product::Product;
use crate::read_product;
use crate::sentence;

/// The key that makes an object keep fields that are not described.
pub(crate) const OTHER: &str = "*";

/// Parses the resource `name` from the text of its file.
///
/// # Errors
/// [`Error`] with the line when the text is not TOML, a key is unknown or a value is invalid for its key. Named types
/// that do not exist are found by [`Catalogue::validate`](crate::Catalogue::validate).
pub fn resource(name: &str, text: &str) -> Result<Resource, Error> {
    resource_of_file(&format!("{name}.toml"), name, text)
}

/// Parses the resource `name` from the text of `file`.
pub(crate) fn resource_of_file(file: &str, name: &str, text: &str) -> Result<Resource, Error> {
    let read = document::document(text, |document| resource_of(name, document));
    read.map_err(|fault| fault.of_file(file, text))
}

/// Parses `product.toml`, under the name of `file`.
///
/// # Errors
/// [`Error`] with the line when the text is not TOML, a key is unknown or missing, or a value is invalid for its key.
pub fn product(file: &str, text: &str) -> Result<Product, Error> {
    read_product::product(file, text)
}

/// Parses `areas.toml`, which has a table for each area.
///
/// # Errors
/// [`Error`] with the line when the text is not TOML, a key is unknown or a value is invalid for its key.
pub fn areas(text: &str) -> Result<Vec<Area>, Error> {
    areas_of_file("areas.toml", text)
}

/// Parses areas from the text of `file`.
pub(crate) fn areas_of_file(file: &str, text: &str) -> Result<Vec<Area>, Error> {
    let read = document::document(text, |document| {
        let areas = document.iter();
        let areas = areas.map(|entry| area(entry.key, entry.item).map_err(|f| f.under(entry.key)));
        areas.collect()
    });
    read.map_err(|fault: Fault| fault.of_file(file, text))
}

fn area(name: &str, item: Item<'_>) -> Read<Area> {
    let mut area = Area {
        name: name.to_owned(),
        doc: String::new(),
        default: false,
    };
    let keys = item.table()?;
    for entry in keys.iter() {
        match entry.key {
            "doc" => area.doc = entry.item.string()?,
            "default" => area.default = entry.item.bool()?,
            _ => return Err(entry.unknown()),
        }
    }
    keys.required("doc")?;
    Ok(area)
}

fn resource_of(name: &str, document: &Table<'_>) -> Read<Resource> {
    let mut resource = Resource {
        name: name.to_owned(),
        ..Resource::default()
    };
    for entry in document.iter() {
        let item = entry.item;
        let read = match entry.key {
            "doc" => item.string().map(|doc| resource.doc = doc),
            "area" => item.string().map(|area| resource.area = area),
            "hand" => item.strings().map(|hand| resource.hand = hand),
            "operations" => members(item, |key, item| {
                let operation = operation(name, key, item)?;
                resource.operations.push(operation);
                Ok(())
            }),
            "types" => members(item, |key, item| {
                resource.types.insert(key.to_owned(), object(item)?);
                Ok(())
            }),
            "enums" => members(item, |key, item| {
                resource.types.insert(key.to_owned(), enumeration(item)?);
                Ok(())
            }),
            "from" => members(item, |key, item| {
                resource.from.insert(key.to_owned(), item.string()?);
                Ok(())
            }),
            _ => return Err(entry.unknown()),
        };
        read.map_err(|fault| fault.under(entry.key))?;
    }
    Ok(resource)
}

/// Parses each member of a table.
fn members<'a>(item: Item<'a>, mut read: impl FnMut(&'a str, Item<'a>) -> Read<()>) -> Read<()> {
    item.table()?
        .iter()
        .try_for_each(|entry| read(entry.key, entry.item).map_err(|fault| fault.under(entry.key)))
}

fn operation(resource: &str, name: &str, item: Item<'_>) -> Read<Operation> {
    let keys = item.table()?;
    let http = keys.required("http")?;
    let (method, path) = http.parsed(method_and_path)?;
    let mut operation = Operation::new(name, method, path);
    let mut path_types = Vec::new();
    let mut extra = Vec::new();
    for entry in keys.iter() {
        let item = entry.item;
        let place = &mut operation;
        let read = match entry.key {
            // The paging is parsed last, as it depends on the query.
            "http" | "paging" => Ok(()),
            "doc" => item.string().map(|doc| place.doc = doc),
            "host" => item.parsed(host).map(|host| place.host = host),
            "version" => item.string().map(|version| place.version = Some(version)),
            "scopes" => scopes(item).map(|scopes| place.scopes = scopes),
            "alternatives" => lists(item).map(|lists| place.alternatives = lists),
            "path" => fields(item).map(|fields| path_types = fields),
            "query" => fields(item).map(|fields| place.query = fields),
            "headers" => fields(item).map(|fields| place.headers = fields),
            "organization_header" => item
                .string()
                .map(|name| place.organization_header = Some(name)),
            "body" => item.parsed(notation::body).map(|body| place.body = body),
            "extra" => fields(item).map(|fields| extra = fields),
            "parts" => fields(item).map(|fields| place.body = Body::Multipart(fields)),
            "response" => item.parsed(notation::response).map(|a| place.response = a),
            "idempotent" => item.bool().map(|set| place.idempotent = Some(set)),
            "cost" => item.number(1).map(|number| place.cost = Some(number)),
            "by_hand" => item.bool().map(|set| place.by_hand = set),
            "page" => item.string().map(|page| place.page = Some(page)),
            "source" => item.strings().map(|sources| place.sources = sources),
            key => match Flag::ALL.iter().find(|flag| flag.key == key) {
                Some(flag) => item.bool().map(|set| (flag.set)(place, set)),
                None => return Err(entry.unknown()),
            },
        };
        read.map_err(|fault| fault.under(entry.key))?;
    }
    let params = path_params(&operation.path, &path_types);
    operation.path_params = params.map_err(|fault| keys.locate("path", fault))?;
    if !extra.is_empty() {
        match &mut operation.body {
            Body::Json {
                key: Some(_),
                extra: place,
                ..
            } => *place = extra,
            _ => {
                let fault = Fault::new("`extra` without a body under a key");
                return Err(keys.locate("extra", fault));
            }
        }
    }
    if let Some(item) = keys.get("paging") {
        let paging = item.parsed(|word| paging_of(word, &operation.query));
        operation.paging = paging.map_err(|fault| fault.under("paging"))?;
    }
    if operation.doc.is_empty() {
        operation.doc = sentence::operation_doc(resource, &operation);
    }
    Ok(operation)
}

/// Parses `GET /crm/{version}/users`.
fn method_and_path(text: &str) -> Read<(Method, &str)> {
    let (method, path) = text
        .split_once(' ')
        .ok_or_else(|| Fault::new("`http` has no path"))?;
    match Method::parse(method) {
        Some(method) => Ok((method, path)),
        None => Err(Fault::new(format!("unknown method `{method}`"))),
    }
}

/// Returns the parameters of a path, which are ids unless a type is given.
fn path_params(path: &str, types: &[Field]) -> Read<Vec<Field>> {
    let names: Vec<_> = placeholders(path).collect();
    if let Some(stray) = types.iter().find(|f| !names.contains(&f.wire.as_str())) {
        return Err(Fault::new(format!("`{}` is not in the path", stray.wire)));
    }
    let params = names.into_iter().map(|name| {
        let stated = types.iter().find(|field| field.wire == name).cloned();
        Field {
            required: true,
            ..stated.unwrap_or_else(|| Field::new(name, Type::Id))
        }
    });
    Ok(params.collect())
}

/// Parses the paging. The page size is given by the range of its parameter.
fn paging_of(word: &str, query: &[Field]) -> Read<Paging> {
    let max = |wire: &str| {
        let field = query.iter().find(|field| field.wire == wire);
        let field = field.ok_or_else(|| format!("paging needs the parameter `{wire}`"))?;
        let range = field.range.and_then(|range| range.max);
        range.ok_or_else(|| format!("paging needs the most of `{wire}`"))
    };
    let has = |wire: &str| query.iter().any(|field| field.wire == wire);
    let (style, most) = match word.split_once(" ..") {
        Some((style, most)) => (style, most.parse().ok()),
        None => (word, None),
    };
    let paging = match (style, most) {
        ("page", most) if most.is_some() == word.contains(' ') => {
            max("per_page").map(|max| Paging::Page {
                token: has("page_token"),
                max,
                most,
            })
        }
        ("offset", None) => max("limit").map(|max| Paging::Offset { max }),
        ("index", None) if has("index") => Ok(Paging::Index),
        ("product", None) => Ok(Paging::Product),
        ("index", None) => Err("paging needs the parameter `index`".to_owned()),
        _ => Err(format!(
            "unknown paging `{word}`: known are page, page ..2000, offset, index and product"
        )),
    };
    paging.map_err(Fault::new)
}

fn host(word: &str) -> Read<Host> {
    match word {
        "content" => Ok(Host::Content),
        _ => Err(Fault::new(format!("unknown host `{word}`"))),
    }
}

fn object(item: Item<'_>) -> Read<TypeDef> {
    let mut fields = fields(item)?;
    let described = fields.len();
    fields.retain(|field| field.wire != OTHER);
    Ok(TypeDef::Object {
        extra: fields.len() < described,
        fields,
    })
}

fn enumeration(item: Item<'_>) -> Read<TypeDef> {
    let variants = item.list()?.map(|value| match value.as_table() {
        Some(keys) => {
            let (wire, name) = pair(&keys, "value", "name")?;
            Ok(Variant {
                wire: wire.string()?,
                name: Some(name.string()?),
            })
        }
        None => Ok(Variant {
            wire: value.string()?,
            name: None,
        }),
    });
    Ok(TypeDef::Enumeration(variants.collect::<Read<_>>()?))
}

/// Parses fields, each in notation or as a table of notation and name.
fn fields(item: Item<'_>) -> Read<Vec<Field>> {
    let mut fields = Vec::new();
    for entry in item.table()?.iter() {
        let field = field(entry.key, entry.item);
        fields.push(field.map_err(|fault| fault.under(entry.key))?);
    }
    Ok(fields)
}

fn field(wire: &str, item: Item<'_>) -> Read<Field> {
    let Some(keys) = item.as_table() else {
        return item.parsed(|text| notation::field(wire, text));
    };
    let (ty, name) = pair(&keys, "type", "name")?;
    Ok(Field {
        name: Some(name.string()?),
        ..ty.parsed(|text| notation::field(wire, text))?
    })
}

/// Returns the values of the two keys of a table without other keys.
fn pair<'a>(keys: &Table<'a>, first: &str, second: &str) -> Read<(Item<'a>, Item<'a>)> {
    let mut others = keys.iter().filter(|e| e.key != first && e.key != second);
    match others.next() {
        Some(other) => Err(other.unknown()),
        None => Ok((keys.required(first)?, keys.required(second)?)),
    }
}

/// Parses a list of scopes; a single one may be given without a list.
fn scopes(item: Item<'_>) -> Read<Vec<String>> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-{}".contains(c);
    let is_part = |part: &str| !part.is_empty() && part.chars().all(is_plain);
    let is_scope = |scope: &str| scope.split('.').count() > 2 && scope.split('.').all(is_part);
    let scopes = item.strings()?;
    match scopes.iter().find(|scope| !is_scope(scope)) {
        Some(scope) => Err(item.fault(format!("`{scope}` is not of the form Service.area.RIGHT"))),
        None => Ok(scopes),
    }
}

/// Parses a list of lists of scopes.
fn lists(item: Item<'_>) -> Read<Vec<Vec<String>>> {
    item.list()?.map(scopes).collect()
}
