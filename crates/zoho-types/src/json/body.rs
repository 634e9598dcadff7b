//! What a body is before it is JSON, and what may be shown of it.

use std::fmt::Write;

use serde_path_to_error::{Path, Segment};

use crate::error::DecodeError;

/// The body as text. It is looked through once as a whole, which is faster than string by string.
///
/// # Errors
/// [`DecodeError`] with the byte that is no UTF-8.
pub fn as_text(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(body).map_err(|e| {
        let at = e.valid_up_to();
        no_json(body).unwrap_or_else(|| DecodeError::new(format!("this is no UTF-8 at byte {at}")))
    })
}

/// What an answer is that does not even begin as JSON.
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

/// Whether there is nothing in the body.
#[must_use]
pub fn is_empty(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}

/// The path from `root`, such as `data[3].owner.id`.
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

/// A key of an answer as it may be shown. It is the server's, and can be anything: what is no name is left
/// out.
#[must_use]
pub fn shown_key(key: &str) -> &str {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b"_-$ ?[]".contains(&b);
    let is_name = key.len() <= 40 && key.bytes().all(letter);
    if is_name { key } else { "…" }
}
