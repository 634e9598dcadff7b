//! Functions that decode the body of a response, for [`Call::new`](crate::Call::new) and
//! [`Client::fetch`](crate::Client::fetch).

use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use zoho_types::DecodeError;
use zoho_types::json::{self, ExtraFields, Field, Slot, View, is_empty};

use crate::page::{Page, PageInfo};

/// Decodes the body as JSON.
///
/// # Errors
/// Returns [`DecodeError`] with the JSON path at which the body does not have the expected form, or with the position
/// of a byte that is not UTF-8.
pub fn json<T: DeserializeOwned>(_status: StatusCode, body: &Bytes) -> Result<T, DecodeError> {
    json::from_body(body)
}

/// Decodes the body as JSON; an empty one, which Zoho sends with 204 if there are no data, is the default.
///
/// # Errors
/// Same as [`json()`].
pub fn json_or_default<T: DeserializeOwned + Default>(
    _status: StatusCode,
    body: &Bytes,
) -> Result<T, DecodeError> {
    if is_empty(body) {
        return Ok(T::default());
    }
    json::from_body(body)
}

/// Returns the raw body.
///
/// # Errors
/// Never returns an error.
pub fn raw(_status: StatusCode, body: &Bytes) -> Result<Bytes, DecodeError> {
    Ok(body.clone())
}

/// The member to decode, among others.
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

/// Decodes into `value` the member under `key`, or the whole response if the key is empty; returns the other members.
fn open(
    body: &[u8],
    key: &'static str,
    value: &mut dyn Field,
) -> Result<(Option<PageInfo>, ExtraFields), DecodeError> {
    let (mut info, mut extra) = (None, ExtraFields::new());
    if key.is_empty() {
        json::read_field(body, value)?;
        return Ok((info, extra));
    }
    let mut wanted = Wanted {
        value,
        found: false,
    };
    let fields: &mut [&mut dyn Field] = &mut [&mut wanted, &mut info];
    json::read_fields(body, &[key, "info"], fields, &mut extra)?;
    if wanted.found {
        Ok((info, extra))
    } else {
        Err(DecodeError::new(format!("the response has no `{key}`")))
    }
}

/// Decodes a list under `key`, or a bare list if the key is empty or the server leaves it out. An empty response is an
/// empty list.
///
/// # Errors
/// Returns [`DecodeError`] with the path at which the body does not have the expected form.
pub fn list<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<Page<T>, DecodeError> {
    let mut items: Vec<T> = Vec::new();
    // Without `?`, which is compiled for each type.
    match read_list(body, key, &mut items) {
        Ok((key, info, extra)) => Ok(Page::new(items, key, info, extra)),
        Err(e) => Err(e),
    }
}

fn read_list(
    body: &[u8],
    key: &'static str,
    items: &mut dyn Field,
) -> Result<(&'static str, Option<PageInfo>, ExtraFields), DecodeError> {
    match body.trim_ascii_start().first() {
        None => Ok((key, None, ExtraFields::new())),
        Some(b'[') => open(body, "", items).map(|(info, extra)| ("", info, extra)),
        Some(_) => open(body, key, items).map(|(info, extra)| (key, info, extra)),
    }
}

/// Decodes the value under `key`, or the whole response if the key is empty.
///
/// # Errors
/// Returns [`DecodeError`] with the path at which the body does not have the expected form.
pub fn one<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<T, DecodeError> {
    let mut value = T::default();
    match open(body, key, &mut value) {
        Ok(_) => Ok(value),
        Err(e) => Err(e),
    }
}

/// Decodes the only item of the list under `key`, or of the bare list if the key is empty.
///
/// # Errors
/// Returns [`DecodeError`] with the path at which the body does not have the expected form, or if the list is empty;
/// then it [is absent](DecodeError::is_absent).
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
        DecodeError::new("the response is empty where one object was expected")
    } else {
        DecodeError::absent("Zoho's list of what was asked for is empty: it is not there")
    }
}

/// Ignores the body.
///
/// # Errors
/// Never returns an error.
pub fn nothing(_body: &Bytes) -> Result<(), DecodeError> {
    Ok(())
}

/// Returns a file with its raw bytes. An empty body is a file only with a status that announces a file.
///
/// # Errors
/// Returns [`DecodeError`] for an empty body with a status other than 200 or 206; with 204 it [is
/// absent](DecodeError::is_absent).
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

#[cfg(test)]
mod tests;
