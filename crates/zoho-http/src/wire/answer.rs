//! From an answer's bytes to what a caller wants, and back: everything here is compiled once.

use std::fmt::Display;

use bytes::Bytes;
use http::StatusCode;
use serde::ser::{SerializeMap, Serializer};

use super::order::Orders;
use super::read::{Reader, Reading};
use super::rows::Left;
use super::scan::{Scan, Stop, Why};
use super::trace::{Misfit, Trace};
use super::{About, Field, Object, Other, Places, Slot, View, about};
use crate::answer::{as_text, is_empty, no_json};
use crate::page::PageInfo;
use crate::{DecodeError, Page};

/// Reads the JSON in `body` into `slot`; says whether there was anything but `null`.
///
/// A value of another kind than its place takes is kept among the other members of the nearest object above
/// it whose field may be empty, and an event tells of it.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected and cannot be left out, and never
/// what stands there.
pub fn read(body: &[u8], slot: Slot<'_>) -> Result<bool, DecodeError> {
    read_by(body, |reader| reader.value(slot))
}

fn read_by(
    body: &[u8],
    by: impl FnOnce(&mut Reader<'_>) -> Result<Reading, Stop>,
) -> Result<bool, DecodeError> {
    let text = as_text(body)?;
    let (reading, trace) = run(text, by)?;
    if reading == Reading::Misfit {
        return Err(misfit(trace.obstacle()));
    }
    if trace.noted() > 0 {
        trace.tell();
    }
    Ok(reading == Reading::Kept)
}

/// Reads JSON text into the field that `key` belongs to, and says whether there was anything but `null`; nothing
/// where `object` has no field of that name.
///
/// # Errors
/// As [`read`].
pub fn read_member(
    object: &mut dyn Object,
    key: &str,
    json: &[u8],
) -> Option<Result<bool, DecodeError>> {
    let at = about(object).keys.iter().position(|there| *there == key)?;
    let mut done = None;
    object.places(&mut Places::new(&mut |fields, _| {
        if let Some(field) = fields.get_mut(at) {
            done = Some(read_by(json, |reader| reader.field(*field)));
        }
    }));
    done
}

fn run(
    text: &str,
    by: impl FnOnce(&mut Reader<'_>) -> Result<Reading, Stop>,
) -> Result<(Reading, Trace), DecodeError> {
    let mut reader = Reader {
        scan: Scan::new(text),
        trace: Trace::default(),
        left: Left::of_bound(),
        orders: Orders::default(),
    };
    match by(&mut reader) {
        Ok(reading) if reader.scan.is_over() => Ok((reading, reader.trace)),
        Ok(_) => Err(DecodeError::new("the answer goes on behind its JSON value")),
        Err(stop) if stop.why == Why::TooMany => Err(reader.left.error(&reader.trace.path())),
        Err(stop) => Err(stopped(text, &reader.trace, stop)),
    }
}

#[cold]
fn misfit(obstacle: Option<Misfit>) -> DecodeError {
    DecodeError::new(match obstacle {
        Some(Misfit {
            path,
            expected: "a value",
            ..
        }) => format!("the value is missing at `{path}`"),
        Some(misfit) => format!("the value is of another type: {misfit}"),
        None => "the value is of another type".to_owned(),
    })
}

#[cold]
fn stopped(text: &str, trace: &Trace, stop: Stop) -> DecodeError {
    if let Some(error) = no_json(text.as_bytes()) {
        return error;
    }
    let what = match stop.why {
        Why::End => "the JSON breaks off",
        Why::Syntax => "this is no JSON",
        Why::TooDeep => "the JSON is too deep",
        Why::TooMany => "the JSON has too many rows",
    };
    let before = text.get(..stop.at).unwrap_or(text);
    let line = 1 + before.matches('\n').count();
    let column = 1 + before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    let path = trace.path();
    DecodeError::new(format!("{what} at `{path}` (line {line}, column {column})"))
}

/// The value that a caller wants, among others.
struct Wanted<'a> {
    value: &'a mut dyn Field,
    found: bool,
}

impl Field for Wanted<'_> {
    fn place(&mut self, there: bool) -> Slot<'_> {
        self.found = true;
        self.value.place(there)
    }

    fn view(&self) -> View<'_> {
        self.value.view()
    }
}

/// Reads into `value` what stands under `key`, or the whole answer where the key is empty; gives what
/// stands beside it.
fn open(
    body: &[u8],
    key: &'static str,
    value: &mut dyn Field,
) -> Result<(Option<PageInfo>, Other), DecodeError> {
    let (mut info, mut other) = (None, Other::new());
    if key.is_empty() {
        read_by(body, |reader| reader.field(value))?;
        return Ok((info, other));
    }
    let mut wanted = Wanted {
        value,
        found: false,
    };
    let envelope = About {
        name: "Envelope",
        keys: &[key, "info"],
        required: &[],
        bounds: &[],
    };
    let fields: &mut [&mut dyn Field] = &mut [&mut wanted, &mut info];
    read_by(body, |reader| {
        reader.members(&envelope, fields, Some(&mut other))
    })?;
    if wanted.found {
        Ok((info, other))
    } else {
        Err(DecodeError::new(format!("the answer has no `{key}`")))
    }
}

/// A list under `key`, or a bare one where the key is empty or the server leaves it out. An empty answer
/// is an empty list.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected.
pub fn list<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<Page<T>, DecodeError> {
    let mut items: Vec<T> = Vec::new();
    // Without `?`, which is compiled for each type.
    match read_list(body, key, &mut items) {
        Ok((key, info, other)) => Ok(Page::new(items, key, info, other)),
        Err(e) => Err(e),
    }
}

fn read_list(
    body: &[u8],
    key: &'static str,
    items: &mut dyn Field,
) -> Result<(&'static str, Option<PageInfo>, Other), DecodeError> {
    match body.trim_ascii_start().first() {
        None => Ok((key, None, Other::new())),
        Some(b'[') => open(body, "", items).map(|(info, other)| ("", info, other)),
        Some(_) => open(body, key, items).map(|(info, other)| (key, info, other)),
    }
}

/// The value under `key`, or the whole answer where the key is empty.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected.
pub fn one<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<T, DecodeError> {
    let mut value = T::default();
    match open(body, key, &mut value) {
        Ok(_) => Ok(value),
        Err(e) => Err(e),
    }
}

/// The only item of the list under `key`, or of the bare list where the key is empty.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected, or when the list is empty; then
/// it [is absent](DecodeError::is_absent).
pub fn first<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<T, DecodeError> {
    let mut items: Vec<T> = Vec::new();
    read_list(body, key, &mut items)?;
    if items.len() > 1 {
        tracing::warn!(
            count = items.len(),
            "Zoho sent a list where one object was expected; `Response::raw` has all of it"
        );
    }
    items.into_iter().next().ok_or_else(|| nothing_first(body))
}

fn nothing_first(body: &[u8]) -> DecodeError {
    if is_empty(body) {
        DecodeError::new("the answer is empty where one object was expected")
    } else {
        DecodeError::absent("Zoho's list of what was asked for is empty: it is not there")
    }
}

/// Nothing, whatever came.
///
/// # Errors
/// Never.
pub fn nothing(_body: &Bytes) -> Result<(), DecodeError> {
    Ok(())
}

/// A file as it came. A status that promises a file or says that there is none has no file of no bytes.
///
/// # Errors
/// [`DecodeError`] for an empty body with another status than 200 or 206; with 204 it
/// [is absent](DecodeError::is_absent).
pub fn file(status: StatusCode, body: &Bytes) -> Result<Bytes, DecodeError> {
    match status {
        _ if !body.is_empty() => Ok(body.clone()),
        StatusCode::OK | StatusCode::PARTIAL_CONTENT => Ok(Bytes::new()),
        StatusCode::NO_CONTENT => Err(DecodeError::absent(
            "with this status Zoho says that there is no such file",
        )),
        _ => Err(DecodeError::new("with this status there is no file yet")),
    }
}

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

#[cfg(test)]
mod tests;
