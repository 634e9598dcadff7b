//! Files, whole or in part.

use axum::body::Body;
use axum::http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_RANGE, RANGE,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;

use super::Asked;
use crate::catalogue::Product;

/// The version of every file: none of them changes.
const TAG: &str = "\"sample-1\"";

/// The file, or the part that was asked for.
pub(super) fn answer(
    asked: &Asked<'_>,
    content_type: &'static str,
    name: &'static str,
    bytes: &'static [u8],
) -> Response {
    let total = bytes.len();
    let (status, part) = match range(asked.headers, total) {
        Range::Whole => (StatusCode::OK, 0..total),
        Range::Part(first, last) => (StatusCode::PARTIAL_CONTENT, first..last + 1),
        Range::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, 0..0),
    };
    let disposition = match asked.product {
        Product::Crm => format!("attachment;filename*=UTF-8''{name}"),
        Product::Desk => format!("attachment; filename=\"{name}\""),
    };
    let content_range = match status {
        StatusCode::PARTIAL_CONTENT => {
            Some(format!("bytes {}-{}/{total}", part.start, part.end - 1))
        }
        StatusCode::RANGE_NOT_SATISFIABLE => Some(format!("bytes */{total}")),
        _ => None,
    };
    let mut response = Response::new(Body::from(bytes.get(part).unwrap_or_default()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(ETAG, HeaderValue::from_static(TAG));
    let texts = [
        (CONTENT_DISPOSITION, Some(disposition)),
        (CONTENT_RANGE, content_range),
    ];
    for (name, text) in texts {
        if let Some(Ok(value)) = text.map(HeaderValue::try_from) {
            headers.insert(name, value);
        }
    }
    response
}

/// What of a file is asked for.
#[derive(Debug, PartialEq, Eq)]
enum Range {
    Whole,
    /// The first and the last byte.
    Part(usize, usize),
    Beyond,
}

/// Reads `Range: bytes=7-` and `bytes=7-9`; other forms ask for the whole.
fn range(headers: &HeaderMap, total: usize) -> Range {
    let same = headers.get(IF_RANGE).is_none_or(|tag| tag == TAG);
    let text = headers
        .get(RANGE)
        .filter(|_| same)
        .and_then(|v| v.to_str().ok());
    let bounds = text.and_then(|text| text.trim().strip_prefix("bytes=")?.split_once('-'));
    let Some((Ok(first), last)) = bounds.map(|(first, last)| (first.parse::<usize>(), last)) else {
        return Range::Whole;
    };
    let last = match last {
        "" => total.saturating_sub(1),
        last => match last.parse::<usize>() {
            Ok(last) => last.min(total.saturating_sub(1)),
            Err(_) => return Range::Whole,
        },
    };
    if first >= total || last < first {
        return Range::Beyond;
    }
    Range::Part(first, last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_what_was_asked_for() {
        for (text, if_range, expected) in [
            ("bytes=3-", None, Range::Part(3, 9)),
            ("bytes=3-5", None, Range::Part(3, 5)),
            ("bytes=3-99", Some(TAG), Range::Part(3, 9)),
            ("bytes=3-", Some("\"other\""), Range::Whole),
            ("bytes=10-", None, Range::Beyond),
            ("bytes=-3", None, Range::Whole),
            ("lines=1-2", None, Range::Whole),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(RANGE, text.parse().unwrap());
            if let Some(tag) = if_range {
                headers.insert(IF_RANGE, tag.parse().unwrap());
            }
            assert_eq!(range(&headers, 10), expected, "{text}");
        }
        assert_eq!(range(&HeaderMap::new(), 10), Range::Whole);
    }
}
