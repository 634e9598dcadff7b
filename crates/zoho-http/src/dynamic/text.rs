//! JSON text parsed one level at a time, with every value left as text.

use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer;
use serde_json::value::RawValue;
use std::fmt;

/// Returns the members of an object in order, including repeated ones; `None` if it is not an object or a key is not
/// text.
pub(super) fn members(json: &str) -> Option<Vec<(String, &str)>> {
    Deserializer::from_str(json).deserialize_map(Members).ok()
}

/// Passes each item of an array with its index to `take`; returns whether it is an array.
pub(super) fn items<'a>(json: &'a str, take: impl FnMut(usize, &'a str)) -> bool {
    Deserializer::from_str(json)
        .deserialize_seq(Items(take))
        .is_ok()
}

/// Returns the kind of JSON that `json` is.
pub(super) fn kind(json: &str) -> &'static str {
    match json.as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a text",
        Some(b't' | b'f') => "true or false",
        Some(b'n') => "null",
        Some(_) => "a number",
        None => "nothing",
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, &RawValue>()? {
            members.push((key, value.get()));
        }
        Ok(members)
    }
}

struct Items<F>(F);

impl<'de, F: FnMut(usize, &'de str)> Visitor<'de> for Items<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let mut index = 0;
        while let Some(item) = seq.next_element::<&RawValue>()? {
            (self.0)(index, item.get());
            index += 1;
        }
        Ok(())
    }
}
