//! Writing: one function for all objects, lists and values.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::other::write_raw;
use super::{Object, View, Writer};

/// Writes `view` to `to`.
///
/// # Errors
/// Those of `to`.
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
            Self::Json(json) => json.serialize(to),
            Self::Raw(text) => write_raw(text, to),
            Self::List(list) => {
                let mut seq = to.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    seq.serialize_element(&list.at(index))?;
                }
                seq.end()
            }
            Self::Items(items) => to.collect_seq(items.iter().map(|item| item.view())),
            Self::Object(object) => map(to, |writer| object.write(writer)),
            Self::Map(entries) => map(to, |writer| entries.write(writer)),
        }
    }
}

fn map<S: Serializer>(to: S, write: impl FnOnce(&mut Writer<'_>)) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let mut failed = None;
    write(&mut Writer::new(&mut |key, view| {
        if failed.is_none() {
            failed = map.serialize_entry(key, &view).err();
        }
    }));
    failed.map_or(Ok(()), Err)?;
    map.end()
}

/// Shows `object` with those fields that are there.
///
/// # Errors
/// Those of `f`.
pub fn debug(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(object.about().0);
    object.write(&mut Writer::new(&mut |key, view| {
        shown.field(key, &view);
    }));
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
            Self::Json(json) => fmt::Display::fmt(json, f),
            Self::Raw(text) => f.write_str(text),
            Self::List(list) => {
                let items = (0..list.count()).map(|index| list.at(index));
                f.debug_list().entries(items).finish()
            }
            Self::Items(items) => {
                let items = items.iter().map(|item| item.view());
                f.debug_list().entries(items).finish()
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
