//! The forms of Desk's responses: one object, a bare array, or an array under `data`.

use bytes::Bytes;
use http::StatusCode;
use serde::Deserialize;
use zoho_http::{Page, decode};
use zoho_types::DecodeError;
use zoho_types::json::Field;

#[derive(Deserialize)]
struct Data {
    #[serde(rename = "data")]
    _data: Vec<serde::de::IgnoredAny>,
}

/// Decodes any of the three forms as a list; an empty response (204) is an empty list.
pub(crate) fn list<T: Field + Default>(
    _status: StatusCode,
    body: &Bytes,
) -> Result<Vec<T>, DecodeError> {
    match body.iter().find(|b| !b.is_ascii_whitespace()) {
        Some(b'{') if !has_data(body) => decode::one(body, "").map(|one| vec![one]),
        _ => decode::list(body, "data").map(Page::into_items),
    }
}

/// Decodes any of the three forms as one object; an empty response is the default.
pub(crate) fn one<T: Field + Default>(status: StatusCode, body: &Bytes) -> Result<T, DecodeError> {
    let mut all = list(status, body)?;
    match all.len() {
        0 => Ok(T::default()),
        1 => Ok(all.remove(0)),
        n => Err(DecodeError::new(format!(
            "the response holds {n} objects where one was expected"
        ))),
    }
}

/// Returns whether the objects are under `data`, which is not an array in any single object of Desk's.
fn has_data(body: &[u8]) -> bool {
    serde_json::from_slice::<Data>(body).is_ok()
}
