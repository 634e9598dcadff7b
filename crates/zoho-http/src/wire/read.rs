//! Reading: one visitor for all objects, one for all lists, one for all single values.
//!
//! A value of another kind than its place takes is a [`Reading::Misfit`], no error: the reader goes on behind
//! it, and the nearest member above that may be left out keeps the text that came.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::trace::{Kind, Trace};
use super::{Entries, List, Object, Optional, Scalar, Slot, Token};

/// What became of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// It is in its place.
    Kept,
    /// It was `null`.
    Null,
    /// It was an empty text where something else is expected, which says the same as `null`.
    Blank,
    /// It is of another kind than its place takes. The trace has a note of it.
    Misfit,
}

/// Reads a value into a slot.
pub(super) struct Seed<'s, 't> {
    pub(super) slot: Slot<'s>,
    pub(super) trace: &'t Trace<'t>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Reading;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Reading, D::Error> {
        let trace = self.trace;
        match self.slot {
            Slot::Scalar(to) => from.deserialize_any(ScalarVisitor { to, trace }),
            Slot::Option(to) => from.deserialize_option(OptionVisitor { to, trace }),
            Slot::Object(to) => from.deserialize_any(ObjectVisitor { to, trace }),
            Slot::List(to) => from.deserialize_any(ListVisitor { to, trace }),
            Slot::Map(to) => from.deserialize_any(MapVisitor { to, trace }),
            Slot::Json(to) => {
                *to = super::Json::deserialize(from)?;
                Ok(Reading::Kept)
            }
            Slot::Raw(to) => {
                to.end(<&RawValue>::deserialize(from)?.get());
                Ok(Reading::Kept)
            }
            Slot::Decimal(to) => {
                let raw = <&RawValue>::deserialize(from)?.get();
                Ok(match to.read_json(raw) {
                    Ok(true) => Reading::Kept,
                    Ok(false) if raw == "null" => Reading::Null,
                    Ok(false) => Reading::Blank,
                    Err(expected) => trace.misfit(expected, Kind::of(raw)),
                })
            }
        }
    }
}

/// Reads JSON text, a part of that which `trace` is about, into a slot.
fn nested<E: Error>(raw: &RawValue, slot: Slot<'_>, trace: &Trace<'_>) -> Result<Reading, E> {
    let mut from = serde_json::Deserializer::from_str(raw.get());
    Seed { slot, trace }
        .deserialize(&mut from)
        .map_err(E::custom)
}

/// The methods of a visitor for the kinds that its place does not take: they read past the value, and note it.
macro_rules! misfits {
    ($($method:ident: $type:ty = $kind:ident),*) => {
        $(fn $method<E>(self, _: $type) -> Result<Reading, E> {
            Ok(self.trace.misfit(Self::EXPECTED, Kind::$kind))
        })*
    };
    (map) => {
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reading, A::Error> {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            Ok(self.trace.misfit(Self::EXPECTED, Kind::Object))
        }
    };
    (seq) => {
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Reading, A::Error> {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            Ok(self.trace.misfit(Self::EXPECTED, Kind::Array))
        }
    };
    (scalars) => {
        misfits!(visit_bool: bool = Bool, visit_i64: i64 = Number, visit_u64: u64 = Number, visit_f64: f64 = Number, visit_str: &str = Text);
    };
}

struct ScalarVisitor<'s, 't> {
    to: &'s mut dyn Scalar,
    trace: &'t Trace<'t>,
}

impl ScalarVisitor<'_, '_> {
    const EXPECTED: &'static str = "a single value";

    fn take<E>(self, token: Token<'_>) -> Result<Reading, E> {
        Ok(match self.to.accept(token) {
            Ok(true) => Reading::Kept,
            Ok(false) => Reading::Blank,
            Err(expected) => self.trace.misfit(expected, Kind::of_token(&token)),
        })
    }
}

impl<'de> Visitor<'de> for ScalarVisitor<'_, '_> {
    type Value = Reading;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTED)
    }

    fn visit_bool<E>(self, v: bool) -> Result<Reading, E> {
        self.take(Token::Bool(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<Reading, E> {
        self.take(Token::Int(v))
    }

    fn visit_u64<E>(self, v: u64) -> Result<Reading, E> {
        self.take(i64::try_from(v).map_or(Token::Big(v), Token::Int))
    }

    fn visit_f64<E>(self, v: f64) -> Result<Reading, E> {
        self.take(Token::Float(v))
    }

    fn visit_str<E>(self, v: &str) -> Result<Reading, E> {
        self.take(Token::Str(v))
    }

    fn visit_unit<E>(self) -> Result<Reading, E> {
        Ok(Reading::Null)
    }

    misfits!(map);
    misfits!(seq);
}

struct OptionVisitor<'s, 't> {
    to: &'s mut dyn Optional,
    trace: &'t Trace<'t>,
}

impl<'de> Visitor<'de> for OptionVisitor<'_, '_> {
    type Value = Reading;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Reading, E> {
        self.to.clear();
        Ok(Reading::Null)
    }

    fn visit_unit<E>(self) -> Result<Reading, E> {
        self.to.clear();
        Ok(Reading::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Reading, D::Error> {
        let trace = self.trace;
        let reading = match self.to.fill() {
            // Most fields are these; taken apart here, the slot is not moved through memory once more.
            Slot::Scalar(to) => from.deserialize_any(ScalarVisitor { to, trace })?,
            slot => Seed { slot, trace }.deserialize(from)?,
        };
        if reading != Reading::Kept {
            self.to.clear();
        }
        Ok(reading)
    }
}

struct ObjectVisitor<'s, 't> {
    to: &'s mut dyn Object,
    trace: &'t Trace<'t>,
}

impl ObjectVisitor<'_, '_> {
    const EXPECTED: &'static str = "an object";

    /// Keeps the text of a value that has no place of its own.
    fn keep(to: &mut dyn Object, trace: &Trace<'_>, key: &str, json: &str) -> bool {
        let name = to.about().0;
        let Some(other) = to.extra() else {
            return false;
        };
        if other.is_empty() {
            other.reserve(trace.room(name));
        }
        other.push(key, json);
        trace.took(name, other.size());
        true
    }
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = Reading;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reading, A::Error> {
        let Self { to, trace } = self;
        let required = to.about().1;
        // A bit for each that is still missing.
        let mut missing = every(required);
        let mut fits = true;
        while let Some(Key(key)) = map.next_key()? {
            let noted = trace.noted();
            let Some(field) = to.slot(&key) else {
                let json = trace.at(map.next_value::<&RawValue>(), || key.to_string())?;
                if !Self::keep(to, trace, &key, json.get()) || trace.names_unnamed() {
                    trace.unnamed(&key);
                }
                continue;
            };
            let slot = field.slot();
            let may_be_left_out = matches!(slot, Slot::Option(_));
            let (reading, json) = match &key {
                Cow::Borrowed(_) => (map.next_value_seed(Seed { slot, trace }), None),
                // The place of what comes behind such a key cannot be told from it.
                Cow::Owned(_) => {
                    let json = trace.at(map.next_value::<&RawValue>(), || key.to_string())?;
                    (nested(json, slot, trace), Some(json.get()))
                }
            };
            let reading = trace.at(reading, || key.to_string())?;
            if reading == Reading::Kept {
                if !required.is_empty()
                    && let Some(place) = required.iter().position(|name| **name == key)
                {
                    missing &= !(1 << place);
                }
                trace.within(noted, &key);
                continue;
            }
            trace.within(noted, &key);
            if reading != Reading::Null && may_be_left_out {
                let json = json.or_else(|| trace.behind(&key));
                if json.is_some_and(|json| Self::keep(to, trace, &key, json)) {
                    trace.kept(noted);
                    continue;
                }
            }
            fits &= reading != Reading::Misfit;
        }
        if let Some(name) = required.get(missing.trailing_zeros() as usize)
            && fits
        {
            let noted = trace.noted();
            trace.misfit("a value", Kind::Nothing);
            trace.within(noted, name);
            fits = false;
        }
        Ok(if fits { Reading::Kept } else { Reading::Misfit })
    }

    fn visit_unit<E>(self) -> Result<Reading, E> {
        Ok(Reading::Null)
    }

    misfits!(scalars);
    misfits!(seq);
}

/// A bit for each of the keys.
fn every(keys: &[&str]) -> u64 {
    debug_assert!(keys.len() < 64, "types have a few required fields");
    (1 << keys.len()) - 1
}

struct ListVisitor<'s, 't> {
    to: &'s mut dyn List,
    trace: &'t Trace<'t>,
}

impl ListVisitor<'_, '_> {
    const EXPECTED: &'static str = "an array";
}

impl<'de> Visitor<'de> for ListVisitor<'_, '_> {
    type Value = Reading;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Reading, A::Error> {
        let trace = self.trace;
        let mut fits = true;
        loop {
            let index = self.to.count();
            let noted = trace.noted();
            let next = seq.next_element_seed(ItemSeed {
                to: &mut *self.to,
                trace,
            });
            let Some(reading) = trace.at(next, || format!("[{index}]"))? else {
                break;
            };
            trace.item(reading);
            if trace.noted() > noted {
                trace.within(noted, &format!("[{index}]"));
            }
            fits &= reading == Reading::Kept;
        }
        Ok(if fits { Reading::Kept } else { Reading::Misfit })
    }

    fn visit_unit<E>(self) -> Result<Reading, E> {
        Ok(Reading::Null)
    }

    misfits!(scalars);
    misfits!(map);
}

/// An item is added only once it is there to be read.
struct ItemSeed<'s, 't> {
    to: &'s mut dyn List,
    trace: &'t Trace<'t>,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, '_> {
    type Value = Reading;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Reading, D::Error> {
        let trace = self.trace;
        let slot = self.to.push();
        Seed { slot, trace }.deserialize(from)
    }
}

struct MapVisitor<'s, 't> {
    to: &'s mut dyn Entries,
    trace: &'t Trace<'t>,
}

impl MapVisitor<'_, '_> {
    const EXPECTED: &'static str = "an object";
}

impl<'de> Visitor<'de> for MapVisitor<'_, '_> {
    type Value = Reading;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reading, A::Error> {
        let trace = self.trace;
        let mut fits = true;
        while let Some(Key(key)) = map.next_key()? {
            let noted = trace.noted();
            let slot = self.to.entry(&key);
            let read = map.next_value_seed(Seed { slot, trace });
            let reading = trace.at(read, || key.to_string())?;
            trace.item(reading);
            trace.within(noted, &key);
            fits &= reading == Reading::Kept;
        }
        Ok(if fits { Reading::Kept } else { Reading::Misfit })
    }

    fn visit_unit<E>(self) -> Result<Reading, E> {
        Ok(Reading::Null)
    }

    misfits!(scalars);
    misfits!(seq);
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
