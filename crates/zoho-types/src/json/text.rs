//! Values as JSON text, and as the text of a query.

use std::fmt::Display;

use serde::ser::{SerializeMap, Serializer};

use super::{Field, View};

/// Returns the body of a request: `value` under `key`, or bare if the key is empty.
#[must_use]
pub fn body(key: &str, value: &dyn Field) -> Vec<u8> {
    written(key, value.view())
}

/// Returns the same for a list of values.
#[must_use]
pub fn body_list<T: Field>(key: &str, values: &[T]) -> Vec<u8> {
    written(key, View::List(&values))
}

fn written(key: &str, value: View<'_>) -> Vec<u8> {
    let bytes = if key.is_empty() {
        serde_json::to_vec(&value)
    } else if let View::Absent = value {
        Ok(b"{}".to_vec())
    } else {
        let mut to = serde_json::Serializer::new(Vec::new());
        let map = to.serialize_map(None).and_then(|mut map| {
            map.serialize_entry(key, &value)?;
            map.end()
        });
        map.map(|()| to.into_inner())
    };
    // Text as keys and values of JSON's own kinds: writing them to memory cannot fail.
    bytes.unwrap_or_default()
}

/// Collects values of one type.
pub fn owned<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// Returns a value as JSON text, for parameters that take text.
#[must_use]
pub fn text(value: &dyn Field) -> String {
    String::from_utf8(written("", value.view())).unwrap_or_default()
}

/// Returns the values as they are written in a query.
pub fn strings<T: Display>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<String> {
    let values = values.into_iter();
    values.map(|value| value.into().to_string()).collect()
}
