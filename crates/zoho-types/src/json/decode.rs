//! Decoding of JSON text into the places of typed values.

use super::body::{as_text, no_json};
use super::order::Orders;
use super::read::Reader;
use super::reading::Reading;
use super::rows::Left;
use super::scan::{Scan, Stop, Why};
use super::trace::{Misfit, Trace};
use super::{About, ExtraFields, Field, Object, Places, Slot, about};
use crate::error::DecodeError;

/// Decodes the JSON in `body` into `slot`; returns whether there was a value other than `null`.
///
/// A value of another kind than its place takes is kept in the extra fields of the nearest enclosing object whose field
/// may be empty, and an event reports it.
///
/// # Errors
/// Returns [`DecodeError`] with the path at which the body does not have the expected form and the value cannot be left
/// out. The error never contains the value.
pub fn read(body: &[u8], slot: Slot<'_>) -> Result<bool, DecodeError> {
    read_by(body, |reader| reader.value(slot))
}

/// Decodes the JSON in `body` into `field`, which is empty afterwards if it may be and there is nothing but `null`.
///
/// # Errors
/// Same as [`read`].
pub fn read_field(body: &[u8], field: &mut dyn Field) -> Result<bool, DecodeError> {
    read_by(body, |reader| reader.field(field))
}

/// Decodes the JSON in `body`, an object, into `fields`, whose keys are `keys` in the same order; other members go to
/// `extra`.
///
/// # Errors
/// Same as [`read`].
pub fn read_fields(
    body: &[u8],
    keys: &[&str],
    fields: &mut [&mut dyn Field],
    extra: &mut ExtraFields,
) -> Result<bool, DecodeError> {
    let about = About {
        name: "Envelope",
        keys,
        required: &[],
        constraints: &[],
    };
    read_by(body, |reader| reader.members(&about, fields, Some(extra)))
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
    Ok(reading == Reading::Extra)
}

/// Decodes JSON text into the field of `key`, and returns whether there was a value other than `null`; `None` if
/// `object` has no field of that name.
///
/// # Errors
/// Same as [`read`].
pub fn read_member(
    object: &mut dyn Object,
    key: &str,
    json: &[u8],
) -> Option<Result<bool, DecodeError>> {
    let at = about(object).keys.iter().position(|there| *there == key)?;
    let mut done = None;
    object.places(&mut Places::new(&mut |_, fields, _| {
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
