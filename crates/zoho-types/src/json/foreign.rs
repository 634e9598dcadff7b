//! Decoding through any serde deserializer: the input is first taken as JSON text, so that no digit of a number is lost
//! if the deserializer is serde_json's, and then decoded like a response.

use std::fmt;
use std::sync::OnceLock;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de};
use serde_json::value::RawValue;

use super::{Field, Json, Slot, read};

/// Decodes the value of `from` into `slot`.
///
/// # Errors
/// Returns an error if it has another type, or a required field is missing.
pub fn deserialize<'de, D: Deserializer<'de>>(slot: Slot<'_>, from: D) -> Result<(), D::Error> {
    let text = from.deserialize_newtype_struct(raw_value(), TextVisitor)?;
    read(text.as_bytes(), slot)
        .map(|_| ())
        .map_err(Error::custom)
}

/// Decodes the value of `from` into a new value.
///
/// # Errors
/// Same as [`deserialize`].
pub fn filled<'de, T: Field + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut this = T::default();
    deserialize(this.slot(), from)?;
    Ok(this)
}

/// Returns the name with which serde_json's deserializers recognise that the raw text of a value is requested: the one
/// that its own [`RawValue`] uses.
fn raw_value() -> &'static str {
    static NAME: OnceLock<&'static str> = OnceLock::new();
    NAME.get_or_init(|| {
        let mut name = "";
        // The probe has no value, so this fails; only the name matters.
        drop(<Box<RawValue>>::deserialize(Probe(&mut name)));
        name
    })
}

/// A deserializer that records the name it is called with.
struct Probe<'a>(&'a mut &'static str);

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Error::custom("nothing to read"))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = name;
        self.deserialize_any(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Takes a value as JSON text: the raw text of serde_json's deserializers, or the serialised value of others.
struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has a text for")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        Json::deserialize(from).map(|value| value.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
        let Some(mut key) = map.next_key::<String>()? else {
            return Ok("{}".to_owned());
        };
        if key == raw_value() {
            return map.next_value();
        }
        let mut members = serde_json::Map::new();
        loop {
            members.insert(key, map.next_value()?);
            match map.next_key()? {
                Some(next) => key = next,
                None => return Ok(Json::Object(members).to_string()),
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<String, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<Json>()? {
            items.push(item);
        }
        Ok(Json::Array(items).to_string())
    }

    fn visit_bool<E>(self, v: bool) -> Result<String, E> {
        Ok(v.to_string())
    }

    fn visit_i64<E>(self, v: i64) -> Result<String, E> {
        Ok(v.to_string())
    }

    fn visit_u64<E>(self, v: u64) -> Result<String, E> {
        Ok(v.to_string())
    }

    fn visit_f64<E>(self, v: f64) -> Result<String, E> {
        Ok(Json::from(v).to_string())
    }

    fn visit_str<E>(self, v: &str) -> Result<String, E> {
        Ok(Json::from(v).to_string())
    }

    fn visit_none<E>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        self.visit_newtype_struct(from)
    }
}
