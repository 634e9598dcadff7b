//! Paths: rendering of templates, and validation of hand-written paths.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except RFC 3986's unreserved ones.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The characters that a path or query cannot contain; all others are sent unchanged.
const LOOSE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'\\')
    .add(b'^')
    .add(b'|');

/// Adds one path parameter to those that [`render`] inserts.
pub(super) fn encode(value: &str, segments: &mut String) {
    // Dots alone would be treated as a step in the path, encoded or not: they count as empty.
    if !matches!(value, "." | "..") {
        segments.reserve(value.len() + 1);
        // Ids, which most are, need no encoding.
        if value.bytes().all(|b| b.is_ascii_alphanumeric()) {
            segments.push_str(value);
        } else {
            segments.extend(utf8_percent_encode(value, SEGMENT));
        }
    }
    segments.push('/');
}

/// Writes `template` to `out`, with `{version}` and the other placeholders replaced in order.
pub(super) fn render(
    template: &str,
    version: &str,
    segments: &str,
    out: &mut String,
) -> Result<(), String> {
    let mut rest = template;
    let mut segments = segments;
    while let Some((before, after)) = split(rest, b'{') {
        let Some((name, after)) = split(after, b'}') else {
            return Err("a brace in the path is not closed".to_owned());
        };
        out.push_str(before);
        if name == "version" {
            let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'.';
            if version.is_empty() || version.starts_with('.') || !version.bytes().all(plain) {
                return Err("the API version is not one: write it like v8 or v2.1".to_owned());
            }
            out.push_str(version);
        } else {
            match split(segments, b'/') {
                None | Some(("", _)) => {
                    return Err(format!("the path parameter {name} is missing or empty"));
                }
                Some((value, others)) => {
                    out.push_str(value);
                    segments = others;
                }
            }
        }
        rest = after;
    }
    out.push_str(rest);
    if !segments.is_empty() {
        return Err("more path parameters are given than the path has".to_owned());
    }
    Ok(())
}

/// Returns whether `path` is made from `template`, in any version.
pub(super) fn is_of(template: &str, path: &str) -> bool {
    let mut path = path.split('/');
    let is_like = template.split('/').all(|wanted| {
        let given = path.next();
        match wanted.strip_prefix('{') {
            Some(_) => given.is_some_and(|given| !given.is_empty()),
            None => given == Some(wanted),
        }
    });
    is_like && path.next().is_none()
}

/// Same as `split_once`, whose search is optimised for longer texts than a template.
fn split(text: &str, at: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == at)?;
    Some((&text[..at], &text[at + 1..]))
}

/// Splits a hand-written path into path and query, encoded where necessary.
pub(super) fn check_untyped(path: &str) -> Result<(String, String), String> {
    if !path.starts_with('/') || path.starts_with("//") {
        return Err("a path starts with one slash, without a host".to_owned());
    }
    if path.contains('#') {
        return Err("a path has no fragment; write # as %23".to_owned());
    }
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let dots = |s: &str| {
        matches!(
            s.replace("%2e", ".").replace("%2E", ".").as_str(),
            "." | ".."
        )
    };
    if path.split(['/', '\\']).any(dots) {
        return Err("a path has no steps of dots".to_owned());
    }
    let encode = |s: &str| utf8_percent_encode(s, LOOSE).to_string();
    Ok((encode(path), encode(query)))
}
