//! Descriptions that lost a schema, or have an error in its place: what belongs there is said in
//! `names.toml`, in a notation of its own.
//!
//! `data: [Service] info` is an object with a list of the file's schema `Service` under `data` and page
//! information beside it; `Records.json#Record` is a schema of another file; `row` is an outcome; the words of the types' notation are what they are there.

use anyhow::{Context as _, Result};

use super::files::Files;
use super::json::Json;
use super::paths;
use zoho_catalog::model::Method;

/// Puts the schemas where they belong. `missing` says what, by `POST /crm/{version}/coql response`.
pub(super) fn apply<'a>(
    files: &mut Files,
    missing: impl Iterator<Item = (&'a String, &'a String)>,
) -> Result<()> {
    for (place, notation) in missing {
        let context = || format!("`{place}` in `missing`");
        let mut words = place.split(' ');
        let (method, path, part) = (words.next(), words.next(), words.next());
        let (path, part) = path.zip(part).with_context(context)?;
        let method = method.and_then(Method::parse).with_context(context)?;
        let schema = schema(notation);
        let mut found = false;
        for file in files.iter_mut() {
            let of_file = Json::Object(vec![("servers".to_owned(), file.get("servers").clone())]);
            for (raw, item) in file
                .get_mut("paths")
                .into_iter()
                .flat_map(Json::entries_mut)
            {
                let servers = paths::servers(&of_file, &Json::Null, &Json::Null);
                if paths::template(raw, servers).0 != path {
                    continue;
                }
                for (name, operation) in item.entries_mut() {
                    if Method::parse(name) == Some(method) {
                        put(operation, part, &schema);
                        found = true;
                    }
                }
            }
        }
        if !found {
            anyhow::bail!("{}: no such operation", context());
        }
    }
    Ok(())
}

/// Puts a schema into an operation: for its body, or for its response.
fn put(operation: &mut Json, part: &str, schema: &Json) {
    let content = object([("application/json", object([("schema", schema.clone())]))]);
    let holder = object([("content", content)]);
    if part == "body" {
        operation.set("requestBody", holder);
        return;
    }
    let Some(responses) = operation.get_mut("responses") else {
        return;
    };
    let good = responses.entries_mut().iter_mut();
    for (_, response) in good.filter(|(status, _)| status.starts_with('2') && status != "204") {
        *response = holder.clone();
    }
}

/// The schema that a notation says.
fn schema(notation: &str) -> Json {
    let (notation, info) = match notation.strip_suffix(" info") {
        Some(notation) => (notation, true),
        None => (notation, false),
    };
    match notation.split_once(": ") {
        Some((key, value)) => {
            let page = object([("type", text("object"))]);
            let mut properties = vec![(key.to_owned(), schema(value))];
            if info {
                properties.push(("info".to_owned(), page));
            }
            object([
                ("type", text("object")),
                ("properties", Json::Object(properties)),
            ])
        }
        None => value(notation),
    }
}

/// The same without a key.
fn value(notation: &str) -> Json {
    if let Some(item) = notation
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return object([("type", text("array")), ("items", value(item))]);
    }
    match notation {
        "row" => {
            let status = object([
                ("type", text("string")),
                ("enum", Json::Array(vec![text("success")])),
            ]);
            let word = object([("type", text("string"))]);
            let details = object([("type", text("object"))]);
            let properties = [
                ("code", word.clone()),
                ("status", status),
                ("message", word),
                ("details", details),
            ];
            object([("type", text("object")), ("properties", object(properties))])
        }
        "json" => object([]),
        "int" => object([("type", text("integer"))]),
        "string" | "id" => object([("type", text("string"))]),
        "bool" => object([("type", text("boolean"))]),
        "file" => object([
            ("type", text("object")),
            ("properties", object([("file", object([]))])),
        ]),
        name if name.contains('#') => {
            let (file, name) = name.split_once('#').unwrap_or((name, ""));
            object([("$ref", text(&format!("{file}#/components/schemas/{name}")))])
        }
        name => object([("$ref", text(&format!("#/components/schemas/{name}")))]),
    }
}

/// An object.
fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(
        entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

/// A text.
fn text(text: &str) -> Json {
    Json::String(text.to_owned())
}
