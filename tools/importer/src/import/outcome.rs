//! Which of the published answers are wanted: files mix successes and errors, also within one `oneOf`
//! and within answers with status 200.

use super::files::{Files, Piece};
use super::json::Json;
use super::scalar;

/// Words that tell of success in a `code`.
const SUCCESSES: &[&str] = &["SUCCESS", "SCHEDULED", "ADDED", "COMPLETED", "ENABLED"];

/// The variants of a composition without errors and nulls; with the errors when there is nothing else.
pub(super) fn wanted<'a>(files: &'a Files, schema: Piece<'a>, key: &str) -> Vec<Piece<'a>> {
    let variants = schema
        .json
        .get(key)
        .items()
        .iter()
        .map(|variant| schema.beside(variant));
    let not_null = |variant: &Piece<'a>| {
        let json = files.resolve(*variant).json;
        !(scalar::is_a(json, "null") && json.get("type").str().is_some())
    };
    let variants: Vec<_> = variants.filter(not_null).collect();
    let good = variants
        .iter()
        .filter(|variant| !is_error(files, **variant));
    let good: Vec<_> = good.copied().collect();
    if good.is_empty() { variants } else { good }
}

/// Whether the schema is that of an error, or of a list of errors under a key.
pub(super) fn is_error<'a>(files: &'a Files, schema: Piece<'a>) -> bool {
    error(files, schema, 4)
}

/// The same, so many steps deep.
fn error<'a>(files: &'a Files, schema: Piece<'a>, depth: usize) -> bool {
    let schema = files.resolve(schema);
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    for key in ["oneOf", "anyOf"] {
        if schema.json.has(key) {
            let variants = schema.json.get(key).items();
            return !variants.is_empty()
                && variants
                    .iter()
                    .all(|variant| error(files, schema.beside(variant), depth));
        }
    }
    if scalar::is_a(schema.json, "array") {
        return error(files, schema.get("items"), depth);
    }
    let properties = schema.json.get("properties");
    if properties.entries().is_empty() {
        return false;
    }
    if properties.has("errorCode") && !properties.has("id") && !properties.has("data") {
        return true;
    }
    match verdict(files, schema) {
        Some(success) => !success,
        None => {
            let mut keyed = properties.entries().iter().filter(|(key, _)| key != "info");
            keyed.all(|(_, property)| {
                let property = files.resolve(schema.beside(property));
                let deep = scalar::is_a(property.json, "array")
                    || scalar::is_a(property.json, "object")
                    || property.json.has("oneOf");
                deep && error(files, property, depth)
            })
        }
    }
}

/// Whether the schema is that of an outcome that tells of success.
pub(super) fn is_success<'a>(files: &'a Files, schema: Piece<'a>) -> bool {
    let schema = files.resolve(schema);
    if schema.json.has("oneOf") {
        let wanted = wanted(files, schema, "oneOf");
        return !wanted.is_empty() && wanted.iter().all(|variant| is_success(files, *variant));
    }
    verdict(files, schema) == Some(true)
}

/// Returns what an outcome (`code`, `status`, `message`, `details`) tells: success or not; none for what is no
/// outcome.
fn verdict<'a>(files: &'a Files, schema: Piece<'a>) -> Option<bool> {
    let properties = schema.get("properties");
    let has = |key| properties.json.has(key);
    if !has("code") || !(has("message") || has("status")) || !(has("details") || has("status")) {
        return None;
    }
    let known = [
        "code",
        "status",
        "message",
        "details",
        "action",
        "duplicate_field",
        "info",
        "id",
        "data",
    ];
    let strange = properties
        .json
        .entries()
        .iter()
        .any(|(key, _)| !known.contains(&key.as_str()));
    let words = |key| {
        let words = files.resolve(properties.get(key)).json.get("enum").items();
        words.iter().filter_map(Json::str).collect::<Vec<_>>()
    };
    let (status, code) = (words("status"), words("code"));
    if status.contains(&"success") {
        return Some(true);
    }
    if status.contains(&"error") {
        return Some(false);
    }
    if !code.is_empty() {
        return Some(
            code.iter()
                .map(|word| word.to_ascii_uppercase())
                .any(|word| SUCCESSES.iter().any(|success| word.contains(success))),
        );
    }
    (!strange).then_some(true)
}
