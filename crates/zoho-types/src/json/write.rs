//! Writing: one function for all objects, lists and values.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::numbers::has_exact_number;
use super::value::SET_DATE_TIME;
use super::{Entries, Fields, Json, Object, View, Writer, about};
use crate::datetime::DateTime;

/// Writes `view` to `to`.
///
/// # Errors
/// Returns the errors of `to`.
pub fn serialize<S: Serializer>(view: View<'_>, to: S) -> Result<S::Ok, S::Error> {
    view.serialize(to)
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => to.serialize_unit(),
            Self::Bool(yes) => to.serialize_bool(*yes),
            Self::Int(n) => to.serialize_i64(*n),
            Self::Decimal(n) => n.serialize(to),
            Self::Str(text) => to.serialize_str(text),
            Self::DateTime(datetime) => datetime.serialize(to),
            Self::Json(json) => json.serialize(to),
            Self::Raw(text) => write_raw(text, to),
            Self::List(list) => {
                let mut seq = to.serialize_seq(None)?;
                let mut failed = None;
                list.each(&mut |item| {
                    if failed.is_none() {
                        failed = seq.serialize_element(&item.view()).err();
                    }
                });
                failed.map_or(Ok(()), Err)?;
                seq.end()
            }
            Self::Object(object) => map(to, |sink| members(*object, sink)),
            Self::Map(entries) => map(to, |sink| entries.write(&mut Writer::new(sink))),
        }
    }
}

/// Passes each member of `object` on: its fields, except those that are replaced by an extra field of the same key, and
/// the extra fields.
pub(super) fn members(object: &dyn Object, sink: Sink<'_>) {
    object.fields(&mut Fields::new(&mut |about, fields, extra| {
        let instead = extra.filter(|extra| !extra.is_empty());
        for (key, field) in about.keys.iter().zip(fields) {
            match field.view() {
                View::Absent => {}
                _ if instead.is_some_and(|extra| extra.contains_key(key)) => {}
                view => sink(key, view),
            }
        }
        if let Some(extra) = instead {
            extra.write(&mut Writer::new(sink));
        }
    }));
}

/// Passes each member of `value`, an object or a map, on; for any other value none.
pub fn members_of(value: &View<'_>, sink: &mut dyn FnMut(&str, View<'_>)) {
    match value {
        View::Object(object) => members(*object, sink),
        View::Map(entries) => entries.write(&mut Writer::new(sink)),
        _ => {}
    }
}

/// Writes JSON text: as a value through serde for any `to`; and unchanged, which only serde_json can do, if it contains
/// what no Rust type preserves: all digits of a number, half a surrogate pair.
fn write_raw<S: Serializer>(text: &str, to: S) -> Result<S::Ok, S::Error> {
    if text.starts_with(SET_DATE_TIME)
        && let Ok(datetime) = serde_json::from_str::<DateTime>(text)
    {
        return datetime.serialize(to);
    }
    if !has_exact_number(text)
        && let Ok(value) = serde_json::from_str::<Json>(text)
    {
        return value.serialize(to);
    }
    match serde_json::from_str::<&RawValue>(text) {
        Ok(raw) => raw.serialize(to),
        Err(e) => Err(serde::ser::Error::custom(e)),
    }
}

type Sink<'a> = &'a mut dyn FnMut(&str, View<'_>);

fn map<S: Serializer>(to: S, write: impl FnOnce(Sink<'_>)) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let mut failed = None;
    write(&mut |key, view| {
        if failed.is_none() {
            failed = map.serialize_entry(key, &view).err();
        }
    });
    failed.map_or(Ok(()), Err)?;
    map.end()
}

/// Formats the fields of `object` that are present.
///
/// # Errors
/// Returns the errors of `f`.
pub fn debug(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(about(object).name);
    members(object, &mut |key, view| {
        shown.field(key, &view);
    });
    shown.finish()
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("None"),
            Self::Bool(yes) => yes.fmt(f),
            Self::Int(n) => n.fmt(f),
            Self::Decimal(n) => n.fmt(f),
            Self::Str(text) => text.fmt(f),
            Self::DateTime(datetime) => datetime.as_str().fmt(f),
            Self::Json(json) => fmt::Display::fmt(json, f),
            Self::Raw(text) => f.write_str(text.trim_start()),
            Self::List(list) => {
                let mut shown = f.debug_list();
                list.each(&mut |item| {
                    shown.entry(&item.view());
                });
                shown.finish()
            }
            Self::Object(object) => debug(*object, f),
            Self::Map(entries) => {
                let mut shown = f.debug_map();
                entries.write(&mut Writer::new(&mut |key, view| {
                    shown.entry(&key, &view);
                }));
                shown.finish()
            }
        }
    }
}
