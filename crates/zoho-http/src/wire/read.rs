//! Reading: one visitor for all objects, one for all lists, one for all single values.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::answer::shown_key;

use super::{Entries, List, Object, Optional, Scalar, Slot, Token};

/// Reads what stands at `from` into `slot`.
///
/// # Errors
/// When it is of another type, or a field that must be there is not.
pub fn deserialize<'de, D: Deserializer<'de>>(slot: Slot<'_>, from: D) -> Result<(), D::Error> {
    let trace = Trace::new(false);
    Seed {
        slot,
        trace: &trace,
    }
    .deserialize(from)
    .map(|_| ())
}

/// Where reading stopped, noted on the way out: an answer that is read well costs nothing.
#[derive(Default)]
pub(super) struct Trace {
    /// The innermost step first.
    steps: RefCell<Vec<String>>,
    /// The text of numbers can be had: the reader is serde_json's own.
    raw: bool,
}

impl Trace {
    pub(super) fn new(raw: bool) -> Self {
        Self {
            steps: RefCell::default(),
            raw,
        }
    }

    fn at<T, E>(&self, result: Result<T, E>, step: impl FnOnce() -> String) -> Result<T, E> {
        if result.is_err() {
            self.steps.borrow_mut().push(step());
        }
        result
    }

    /// The way from the top, such as `data[3].owner.id`; a dot for the top itself.
    pub(super) fn path(&self) -> String {
        let steps = self.steps.borrow();
        let mut path = String::new();
        for step in steps.iter().rev() {
            if !path.is_empty() && !step.starts_with('[') {
                path.push('.');
            }
            path.push_str(shown_key(step));
        }
        if path.is_empty() {
            path.push('.');
        }
        path.chars().take(200).collect()
    }
}

/// Reads a value into a slot; says whether there was one.
pub(super) struct Seed<'s, 't> {
    pub(super) slot: Slot<'s>,
    pub(super) trace: &'t Trace,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let trace = self.trace;
        match self.slot {
            Slot::Scalar(to) => from.deserialize_any(ScalarVisitor(to)),
            Slot::Option(to) => from.deserialize_option(OptionVisitor { to, trace }),
            Slot::Object(to) => from.deserialize_map(ObjectVisitor { to, trace }),
            Slot::List(to) => from.deserialize_seq(ListVisitor { to, trace }),
            Slot::Map(to) => from.deserialize_map(MapVisitor { to, trace }),
            Slot::Json(to) => {
                *to = super::Json::deserialize(from)?;
                Ok(true)
            }
            Slot::Raw(to) => {
                if trace.raw {
                    to.end(<&RawValue>::deserialize(from)?.get());
                } else {
                    to.end(&super::Json::deserialize(from)?.to_string());
                }
                Ok(true)
            }
            Slot::Decimal(to) if trace.raw => {
                let raw = <&RawValue>::deserialize(from)?;
                to.read_json(raw.get()).map_err(D::Error::custom)
            }
            Slot::Decimal(to) => from.deserialize_any(ScalarVisitor(to)),
        }
    }
}

struct ScalarVisitor<'s>(&'s mut dyn Scalar);

impl ScalarVisitor<'_> {
    fn take<E: Error>(self, token: Token<'_>) -> Result<bool, E> {
        self.0.accept(token).map_err(E::custom)
    }
}

impl Visitor<'_> for ScalarVisitor<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a single value")
    }

    fn visit_bool<E: Error>(self, v: bool) -> Result<bool, E> {
        self.take(Token::Bool(v))
    }

    fn visit_i64<E: Error>(self, v: i64) -> Result<bool, E> {
        self.take(Token::Int(v))
    }

    fn visit_u64<E: Error>(self, v: u64) -> Result<bool, E> {
        self.take(i64::try_from(v).map_or(Token::Big(v), Token::Int))
    }

    fn visit_f64<E: Error>(self, v: f64) -> Result<bool, E> {
        self.take(Token::Float(v))
    }

    fn visit_str<E: Error>(self, v: &str) -> Result<bool, E> {
        self.take(Token::Str(v))
    }
}

struct OptionVisitor<'s, 't> {
    to: &'s mut dyn Optional,
    trace: &'t Trace,
}

impl<'de> Visitor<'de> for OptionVisitor<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        self.to.clear();
        Ok(false)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.to.clear();
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let trace = self.trace;
        let there = match self.to.fill() {
            // Most fields are these; taken apart here, the slot is not moved through memory once more.
            Slot::Scalar(to) => from.deserialize_any(ScalarVisitor(to))?,
            slot => Seed { slot, trace }.deserialize(from)?,
        };
        if !there {
            self.to.clear();
        }
        Ok(there)
    }
}

struct ObjectVisitor<'s, 't> {
    to: &'s mut dyn Object,
    trace: &'t Trace,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let trace = self.trace;
        let required = self.to.about().1;
        // A bit for each that is still missing.
        let mut missing = every(required);
        while let Some(Key(key)) = map.next_key()? {
            let place = if required.is_empty() {
                None
            } else {
                required.iter().position(|name| **name == key)
            };
            let read = match self.to.slot(&key) {
                Some(field) => map
                    .next_value_seed(Seed {
                        slot: field.slot(),
                        trace,
                    })
                    .map(|there| {
                        if there && let Some(place) = place {
                            missing &= !(1 << place);
                        }
                    }),
                None => map.next_value::<IgnoredAny>().map(|_| ()),
            };
            trace.at(read, || key.into_owned())?;
        }
        match required.get(missing.trailing_zeros() as usize) {
            None => Ok(true),
            Some(name) => trace.at(Err(A::Error::custom("a field is missing")), || {
                (*name).to_owned()
            }),
        }
    }
}

/// A bit for each of the keys.
fn every(keys: &[&str]) -> u64 {
    debug_assert!(keys.len() < 64, "types have a few required fields");
    (1 << keys.len()) - 1
}

struct ListVisitor<'s, 't> {
    to: &'s mut dyn List,
    trace: &'t Trace,
}

impl<'de> Visitor<'de> for ListVisitor<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let trace = self.trace;
        loop {
            let index = self.to.count();
            let next = seq.next_element_seed(ItemSeed {
                to: &mut *self.to,
                trace,
            });
            if trace.at(next, || format!("[{index}]"))?.is_none() {
                return Ok(true);
            }
        }
    }
}

/// An item is added only once it is there to be read.
struct ItemSeed<'s, 't> {
    to: &'s mut dyn List,
    trace: &'t Trace,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let trace = self.trace;
        let slot = self.to.push();
        Seed { slot, trace }.deserialize(from)
    }
}

struct MapVisitor<'s, 't> {
    to: &'s mut dyn Entries,
    trace: &'t Trace,
}

impl<'de> Visitor<'de> for MapVisitor<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let trace = self.trace;
        while let Some(Key(key)) = map.next_key()? {
            let slot = self.to.entry(&key);
            let read = map.next_value_seed(Seed { slot, trace });
            trace.at(read, || key.into_owned())?;
        }
        Ok(true)
    }
}

/// A key, borrowed from the answer where it stands there without escapes.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(KeyVisitor).map(Self)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, v: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(v))
    }

    fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(v.to_owned()))
    }

    fn visit_string<E>(self, v: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(v))
    }
}
