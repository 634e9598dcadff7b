//! Values as JSON text, and as the text of a query.

use std::fmt::Display;

use serde::ser::{SerializeMap, Serializer};

use super::{Field, View};

/// The body of a request: `value` under `key`, or bare where the key is empty.
#[must_use]
pub fn body(key: &str, value: &dyn Field) -> Vec<u8> {
    written(key, value.view())
}

/// The same with a list of values.
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

/// Values of one type, collected.
pub fn owned<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// A value as JSON text, for places that take text.
#[must_use]
pub fn text(value: &dyn Field) -> String {
    String::from_utf8(written("", value.view())).unwrap_or_default()
}

/// Values as they stand in a query.
pub fn strings<T: Display>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<String> {
    let values = values.into_iter();
    values.map(|value| value.into().to_string()).collect()
}
