//! Checks of a body before it is parsed as JSON, and of the parts that may be shown.

use std::fmt::Write;

use serde_path_to_error::{Path, Segment};

use crate::error::DecodeError;

/// Returns the body as text. UTF-8 is validated once for the whole body, which is faster than string by string.
///
/// # Errors
/// Returns [`DecodeError`] with the position of a byte that is not UTF-8.
pub fn as_text(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(body).map_err(|e| {
        let at = e.valid_up_to();
        no_json(body).unwrap_or_else(|| DecodeError::new(format!("this is no UTF-8 at byte {at}")))
    })
}

/// Returns the error for a response that does not even begin as JSON.
#[must_use]
pub fn no_json(body: &[u8]) -> Option<DecodeError> {
    if is_empty(body) {
        return Some(DecodeError::new(
            "the response is empty where JSON was expected",
        ));
    }
    body.trim_ascii_start().starts_with(b"<").then(|| {
        DecodeError::new(
            "the answer is HTML or XML where JSON was expected: is a proxy or another host answering?",
        )
    })
}

/// Returns whether the body is empty or white space.
#[must_use]
pub fn is_empty(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}

/// Returns the path from `root`, such as `data[3].owner.id`.
#[must_use]
pub fn path_below(root: &str, path: &Path) -> String {
    let mut out = shown_key(root).to_owned();
    for segment in path.iter().take(16) {
        let key = match segment {
            Segment::Seq { index } => {
                let _ = write!(out, "[{index}]");
                continue;
            }
            Segment::Map { key } | Segment::Enum { variant: key } => key,
            Segment::Unknown => "?",
        };
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(shown_key(key));
    }
    out
}

/// Returns a key of a response in a form that may be shown. It comes from the server, and can be anything: text that is
/// not a name is left out.
#[must_use]
pub fn shown_key(key: &str) -> &str {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b"_-$ ?[]".contains(&b);
    let is_name = key.len() <= 40 && key.bytes().all(letter);
    if is_name { key } else { "…" }
}
