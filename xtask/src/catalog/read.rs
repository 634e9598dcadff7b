//! A file of the catalogue, read.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use toml_edit::{Document, Item, TableLike, Value};

use super::model::{
    Body, Field, Host, Method, Operation, Paging, Resource, Type, TypeDef, Variant,
};
use super::notation::{parse_answer, parse_body, parse_field};
use super::words;

/// The key that says that an object keeps what is not described.
pub(super) const OTHER: &str = "*";

/// Reads the resource `name` from its file's text.
pub(crate) fn resource(name: &str, text: &str) -> Result<Resource> {
    let document = Document::parse(text)?;
    let mut resource = Resource {
        name: name.to_owned(),
        ..Resource::default()
    };
    for (key, item) in document.iter() {
        match key {
            "doc" => resource.doc = string(item).context("doc")?,
            "area" => resource.area = string(item).context("area")?,
            "hand" => resource.hand = strings(item).context("hand")?,
            "operations" => {
                for (name, item) in table(item)?.iter() {
                    let read = operation(&resource.name, name, item);
                    let operation = read.with_context(|| format!("operations.{name}"))?;
                    resource.operations.push(operation);
                }
            }
            "types" => {
                for (name, item) in table(item)?.iter() {
                    let ty = object(item).with_context(|| format!("types.{name}"))?;
                    resource.types.insert(name.to_owned(), ty);
                }
            }
            "enums" => {
                for (name, item) in table(item)?.iter() {
                    let ty = enumeration(item).with_context(|| format!("enums.{name}"))?;
                    resource.types.insert(name.to_owned(), ty);
                }
            }
            "from" => {
                for (name, item) in table(item)?.iter() {
                    resource.from.insert(name.to_owned(), string(item)?);
                }
            }
            _ => bail!("unknown key `{key}`"),
        }
    }
    Ok(resource)
}

/// Reads an operation.
fn operation(resource: &str, name: &str, item: &Item) -> Result<Operation> {
    let keys = table(item)?;
    let http = keys.get("http").context("no `http`").and_then(string)?;
    let (method, path) = http.split_once(' ').context("`http` has no path")?;
    let method = Method::parse(method).with_context(|| format!("method `{method}`"))?;
    let mut operation = Operation {
        name: name.to_owned(),
        doc: String::new(),
        method,
        path: path.to_owned(),
        host: if path.starts_with('/') {
            Host::Api
        } else {
            Host::Answer
        },
        version: None,
        scopes: Vec::new(),
        alternatives: Vec::new(),
        without_organization: false,
        path_params: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        organization_header: None,
        body: Body::Nothing,
        answer: super::model::Answer::Nothing,
        paging: Paging::None,
        repeatable: None,
        heavy: false,
        places: None,
        by_hand: false,
        sources: Vec::new(),
    };
    let mut path_types = Vec::new();
    let mut beside = Vec::new();
    let mut paging = None;
    for (key, item) in keys.iter() {
        match key {
            "http" => {}
            "doc" => operation.doc = string(item)?,
            "host" => operation.host = host(&string(item)?)?,
            "version" => operation.version = Some(string(item)?),
            "scopes" => operation.scopes = strings(item)?,
            "alternatives" => operation.alternatives = alternatives(item)?,
            "without_organization" => operation.without_organization = bool(item)?,
            "path" => path_types = fields(item).context("path")?,
            "query" => operation.query = fields(item).context("query")?,
            "headers" => operation.headers = fields(item).context("headers")?,
            "organization_header" => operation.organization_header = Some(string(item)?),
            "body" => operation.body = parse_body(&string(item)?).context("body")?,
            "beside" => beside = fields(item).context("beside")?,
            "parts" => operation.body = Body::Multipart(fields(item).context("parts")?),
            "answer" => operation.answer = parse_answer(&string(item)?).context("answer")?,
            "paging" => paging = Some(string(item)?),
            "repeatable" => operation.repeatable = Some(bool(item)?),
            "heavy" => operation.heavy = bool(item)?,
            "places" => operation.places = Some(places(item)?),
            "by_hand" => operation.by_hand = bool(item)?,
            "source" => operation.sources = strings(item)?,
            _ => bail!("unknown key `{key}`"),
        }
    }
    operation.path_params = path_params(&operation.path, &path_types)?;
    if !beside.is_empty() {
        match &mut operation.body {
            Body::Json {
                key: Some(_),
                beside: place,
                ..
            } => *place = beside,
            _ => bail!("`beside` without a body under a key"),
        }
    }
    if let Some(word) = paging {
        operation.paging = paging_of(&word, &operation.query)?;
    }
    if operation.doc.is_empty() {
        operation.doc = words::operation_doc(resource, &operation);
    }
    Ok(operation)
}

/// The parameters of a path, ids where nothing else is said.
fn path_params(path: &str, types: &[Field]) -> Result<Vec<Field>> {
    let names: Vec<_> = placeholders(path).collect();
    if let Some(stray) = types.iter().find(|f| !names.contains(&f.wire.as_str())) {
        bail!("`{}` is not in the path", stray.wire);
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

/// The names in braces, but for `{version}`.
pub(crate) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    let parts = path.split('{').skip(1);
    let names = parts.filter_map(|part| part.split_once('}').map(|(name, _)| name));
    names.filter(|name| *name != "version")
}

/// How much a list gives at a time stands in the bounds of its parameters.
fn paging_of(word: &str, query: &[Field]) -> Result<Paging> {
    let range = |wire: &str| {
        let field = query.iter().find(|field| field.wire == wire);
        let field = field.with_context(|| format!("paging needs the parameter `{wire}`"))?;
        field
            .range
            .with_context(|| format!("paging needs the bounds of `{wire}`"))
    };
    let max = |wire: &str| {
        let range = range(wire)?;
        range
            .max
            .with_context(|| format!("paging needs the most of `{wire}`"))
    };
    let has = |wire: &str| query.iter().any(|field| field.wire == wire);
    let (style, most) = match word.split_once(" ..") {
        Some((style, most)) => (style, Some(most.parse().context("paging")?)),
        None => (word, None),
    };
    Ok(match (style, most) {
        ("page", most) => Paging::Page {
            token: has("page_token"),
            max: max("per_page")?,
            most,
        },
        ("offset", None) => Paging::Offset { max: max("limit")? },
        ("index", None) if has("index") => Paging::Index,
        ("index", None) => bail!("paging needs the parameter `index`"),
        _ => bail!("paging `{word}` is neither `page`, `page ..2000`, `offset` nor `index`"),
    })
}

/// Reads a host.
fn host(word: &str) -> Result<Host> {
    match word {
        "content" => Ok(Host::Content),
        _ => bail!("unknown host `{word}`"),
    }
}

/// Reads an object.
fn object(item: &Item) -> Result<TypeDef> {
    let mut fields = fields(item)?;
    let described = fields.len();
    fields.retain(|field| field.wire != OTHER);
    Ok(TypeDef::Object {
        other: fields.len() < described,
        fields,
    })
}

/// Reads an enumeration.
fn enumeration(item: &Item) -> Result<TypeDef> {
    let values = item.as_array().context("not a list")?.iter();
    let variants = values.map(|value| match value {
        Value::InlineTable(table) => Ok(Variant {
            wire: text(table, "value")?,
            name: Some(text(table, "name")?),
        }),
        value => Ok(Variant {
            wire: value.as_str().context("not a string")?.to_owned(),
            name: None,
        }),
    });
    Ok(TypeDef::Enumeration(variants.collect::<Result<_>>()?))
}

/// Reads fields: each a line of the notation, or a table of that and a name.
fn fields(item: &Item) -> Result<Vec<Field>> {
    let mut fields = Vec::new();
    for (wire, item) in table(item)?.iter() {
        let read = match item.as_str() {
            Some(text) => parse_field(wire, text),
            None => named_field(wire, item),
        };
        fields.push(read.with_context(|| wire.to_owned())?);
    }
    Ok(fields)
}

/// Reads `{ type = "...", name = "..." }`.
fn named_field(wire: &str, item: &Item) -> Result<Field> {
    let keys = table(item)?;
    ensure!(keys.len() == 2, "a `type` and a `name` are needed");
    Ok(Field {
        name: Some(text(keys, "name")?),
        ..parse_field(wire, &text(keys, "type")?)?
    })
}

/// The string under a key.
fn text(keys: &dyn TableLike, key: &str) -> Result<String> {
    let item = keys.get(key).with_context(|| format!("no `{key}`"))?;
    string(item)
}

/// The table, of either kind.
fn table(item: &Item) -> Result<&dyn TableLike> {
    item.as_table_like().context("not a table")
}

/// The string.
fn string(item: &Item) -> Result<String> {
    Ok(item.as_str().context("not a string")?.to_owned())
}

/// Yes or no.
fn places(item: &Item) -> Result<u32> {
    let places = item.as_integer().and_then(|n| u32::try_from(n).ok());
    places.filter(|n| *n > 0).context("no number of places")
}

fn bool(item: &Item) -> Result<bool> {
    item.as_bool().context("neither true nor false")
}

/// The strings; one may stand without its list.
fn strings(item: &Item) -> Result<Vec<String>> {
    if let Some(one) = item.as_str() {
        return Ok(vec![one.to_owned()]);
    }
    let list = item.as_array().context("not a list of strings")?.iter();
    let strings = list.map(|value| Ok(value.as_str().context("not a string")?.to_owned()));
    strings.collect()
}

/// A list of lists of strings.
fn alternatives(item: &Item) -> Result<Vec<Vec<String>>> {
    let lists = item.as_array().context("not a list of lists")?.iter();
    lists
        .map(|list| strings(&Item::Value(list.clone())))
        .collect()
}

/// Reads `areas.toml`: a table an area.
pub(crate) fn areas(text: &str) -> Result<Vec<super::model::Area>> {
    let document = Document::parse(text)?;
    let mut areas = Vec::new();
    for (name, item) in document.iter() {
        let keys = table(item).with_context(|| name.to_owned())?;
        areas.push(super::model::Area {
            name: name.to_owned(),
            doc: self::text(keys, "doc").with_context(|| name.to_owned())?,
            default: keys.get("default").map(bool).transpose()?.unwrap_or(false),
        });
    }
    Ok(areas)
}

/// A flat table of strings, such as decisions on names.
pub(crate) fn pairs(item: &Item) -> Result<BTreeMap<String, String>> {
    let pairs = table(item)?.iter();
    pairs
        .map(|(key, item)| {
            Ok((
                key.to_owned(),
                string(item).with_context(|| key.to_owned())?,
            ))
        })
        .collect()
}

/// A flat table of lists of strings.
pub(crate) fn lists(item: &Item) -> Result<BTreeMap<String, Vec<String>>> {
    let pairs = table(item)?.iter();
    pairs
        .map(|(key, item)| {
            Ok((
                key.to_owned(),
                strings(item).with_context(|| key.to_owned())?,
            ))
        })
        .collect()
}
