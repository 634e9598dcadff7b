//! The union of an older and a newer description of one file: nothing that has disappeared is dropped,
//! the newer one leads where they disagree, and where they give a value different kinds, either is accepted.

use super::json::Json;
use super::paths::{anonymous, is_param};

/// Words that stand in a schema's place for one that is elsewhere, or for several.
const COMPOSED: &[&str] = &["$ref", "oneOf", "anyOf", "allOf"];

/// Under which key of a path's item the other paths stand that older files give it.
pub(super) const ALSO: &str = "x-also";

/// Adds an older file to a newer one of the same name.
pub(super) fn documents(newer: &mut Json, mut older: Json) {
    push_down(newer);
    push_down(&mut older);
    let mut paths = newer.get("paths").clone();
    for (path, item) in older.get("paths").entries() {
        match same_path(&paths, path) {
            Some(known) => {
                if let Some(place) = paths.get_mut(&known) {
                    items(place, item);
                    if known != *path {
                        also(place, path);
                    }
                }
            }
            None => paths.set(path, item.clone()),
        }
    }
    newer.set("paths", paths);
    let mut components = newer.get("components").clone();
    if components == Json::Null {
        components = Json::Object(Vec::new());
    }
    for (section, entries) in older.get("components").entries() {
        let mut all = match components.get(section) {
            Json::Null => Json::Object(Vec::new()),
            known => known.clone(),
        };
        for (name, old) in entries.entries() {
            let both = match all.get(name) {
                Json::Null => old.clone(),
                new if section == "schemas" => schemas(new, old),
                new => new.clone(),
            };
            all.set(name, both);
        }
        components.set(section, all);
    }
    newer.set("components", components);
}

/// Writes what a file says of all its operations to each of them: the other file may say otherwise.
fn push_down(file: &mut Json) {
    for key in ["security", "servers"] {
        let said = file.get(key).clone();
        if said == Json::Null {
            continue;
        }
        for (_, item) in file
            .get_mut("paths")
            .into_iter()
            .flat_map(Json::entries_mut)
        {
            let methods = item.entries_mut().iter_mut();
            for (_, operation) in methods.filter(|(_, operation)| operation.has("responses")) {
                if !operation.has(key) {
                    operation.set(key, said.clone());
                }
            }
        }
    }
}

/// The path of the newer file that an older path is: itself, one that differs in the names of its parameters
/// only, or one that has a parameter where the older names a module.
fn same_path(newer: &Json, path: &str) -> Option<String> {
    if newer.has(path) {
        return Some(path.to_owned());
    }
    let known = || newer.entries().iter().map(|(known, _)| known);
    let by_names = known().find(|known| anonymous(known) == anonymous(path));
    let by_module = || {
        known().find(|known| {
            let mut pairs = known.split('/').zip(path.split('/'));
            known.split('/').count() == path.split('/').count()
                && pairs.all(|(new, old)| {
                    new == old
                        || is_param(new) && is_param(old)
                        || is_param(new) && new.to_ascii_lowercase().contains("module")
                })
        })
    };
    by_names.or_else(by_module).cloned()
}

/// Notes that an item is published under another path, too.
fn also(item: &mut Json, path: &str) {
    let mut others = item.get(ALSO).items().to_vec();
    others.push(Json::String(path.to_owned()));
    item.set(ALSO, Json::Array(others));
}

/// Adds the operations of an older item.
fn items(newer: &mut Json, older: &Json) {
    for (key, old) in older.entries() {
        let both = match newer.get(key) {
            Json::Null => old.clone(),
            new if new.has("responses") => operations(new, old),
            new => new.clone(),
        };
        newer.set(key, both);
    }
}

/// Returns what two descriptions of an operation say.
fn operations(newer: &Json, older: &Json) -> Json {
    let mut both = newer.clone();
    for (key, old) in older.entries() {
        let new = newer.get(key);
        let value = match key.as_str() {
            _ if *new == Json::Null => old.clone(),
            "parameters" => parameters(new, old),
            "requestBody" => with_content(new, old),
            "responses" => responses(new, old),
            _ => continue,
        };
        both.set(key, value);
    }
    both
}

/// The parameters of both; those that only the older knows may be absent.
fn parameters(newer: &Json, older: &Json) -> Json {
    let name = |parameter: &Json| {
        let reference = parameter.get("$ref").str();
        let name = reference.map(|reference| reference.rsplit('/').next().unwrap_or(reference));
        name.or(parameter.get("name").str()).map(str::to_owned)
    };
    let mut all = newer.items().to_vec();
    for old in older.items() {
        let known = all.iter().any(|new| name(new) == name(old));
        if known || old.get("in").str() == Some("path") {
            continue;
        }
        let mut old = old.clone();
        if old.get("required").is_true() {
            old.set("required", Json::Bool(false));
        }
        all.push(old);
    }
    Json::Array(all)
}

/// The answers of both, by status.
fn responses(newer: &Json, older: &Json) -> Json {
    let mut both = newer.clone();
    for (status, old) in older.entries() {
        let value = match newer.get(status) {
            Json::Null => old.clone(),
            new => with_content(new, old),
        };
        both.set(status, value);
    }
    both
}

/// A body or an answer with the schemas of both, by content type.
fn with_content(newer: &Json, older: &Json) -> Json {
    let mut both = newer.clone();
    let mut content = match newer.get("content") {
        Json::Null if newer.has("$ref") => return both,
        Json::Null => Json::Object(Vec::new()),
        content => content.clone(),
    };
    for (kind, old) in older.get("content").entries() {
        let mut value = match content.get(kind) {
            Json::Null => old.clone(),
            new => new.clone(),
        };
        let schema = match (value.get("schema"), old.get("schema")) {
            (Json::Null, old) => old.clone(),
            (new, Json::Null) => new.clone(),
            (new, old) => schemas(new, old),
        };
        value.set("schema", schema);
        content.set(kind, value);
    }
    if !content.entries().is_empty() {
        both.set("content", content);
    }
    both
}

/// Returns what two schemas say together.
fn schemas(newer: &Json, older: &Json) -> Json {
    if newer == older {
        return newer.clone();
    }
    let composed = |schema: &Json| COMPOSED.iter().any(|key| schema.has(key));
    if composed(newer) || composed(older) {
        let both = Json::Array(vec![newer.clone(), older.clone()]);
        return Json::Object(vec![("anyOf".to_owned(), both)]);
    }
    let (new, old) = (kinds(newer), kinds(older));
    let agree = new.iter().any(|kind| kind != "null" && old.contains(kind));
    let plain = |kinds: &[String]| {
        let mut kinds = kinds.iter();
        !kinds.any(|kind| ["object", "array"].contains(&kind.as_str()))
    };
    let fits = agree || plain(&new) && plain(&old);
    if !fits {
        // Any JSON.
        return Json::Object(Vec::new());
    }
    let mut both = newer.clone();
    for (key, old_value) in older.entries() {
        let new_value = newer.get(key);
        let value = match key.as_str() {
            "type" => all_kinds(&new, &old),
            "required" => within(new_value, old_value),
            "enum" if *new_value == Json::Null => continue,
            "enum" => union(new_value, old_value),
            "properties" => properties(new_value, old_value),
            "items" if *new_value != Json::Null => schemas(new_value, old_value),
            _ if *new_value == Json::Null => old_value.clone(),
            _ => continue,
        };
        both.set(key, value);
    }
    // Where only one lists words, any may come; what only one asks for, the other lets be absent.
    for key in ["enum", "required"] {
        if newer.has(key) && !older.has(key) {
            both.set(key, Json::Array(Vec::new()));
        }
    }
    both
}

/// The kinds that a schema names.
fn kinds(schema: &Json) -> Vec<String> {
    let ty = schema.get("type");
    let listed = ty.items().iter().filter_map(Json::str);
    let mut kinds: Vec<_> = ty.str().into_iter().chain(listed).collect();
    if kinds.is_empty() && schema.has("properties") {
        kinds.push("object");
    }
    kinds.into_iter().map(str::to_owned).collect()
}

/// The kinds of both.
fn all_kinds(newer: &[String], older: &[String]) -> Json {
    let mut all = newer.to_vec();
    all.extend(older.iter().filter(|kind| !newer.contains(kind)).cloned());
    match all.as_slice() {
        [only] => Json::String(only.clone()),
        _ => Json::Array(all.into_iter().map(Json::String).collect()),
    }
}

/// The items of the first list that are in the second, too.
fn within(first: &Json, second: &Json) -> Json {
    let items = first.items().iter();
    let items = items.filter(|item| second.items().contains(item));
    Json::Array(items.cloned().collect())
}

/// The items of both lists.
fn union(first: &Json, second: &Json) -> Json {
    let mut all = first.items().to_vec();
    let more = second.items().iter();
    all.extend(
        more.filter(|item| !first.items().contains(item))
            .cloned()
            .collect::<Vec<_>>(),
    );
    Json::Array(all)
}

/// The properties of both.
fn properties(newer: &Json, older: &Json) -> Json {
    let mut both = match newer {
        Json::Null => Json::Object(Vec::new()),
        newer => newer.clone(),
    };
    for (name, old) in older.entries() {
        let value = match newer.get(name) {
            Json::Null => old.clone(),
            new => schemas(new, old),
        };
        both.set(name, value);
    }
    both
}
