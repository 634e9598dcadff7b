//! Responds with a file, whole or in part.

use axum::http::HeaderMap;
use axum::http::header::{IF_RANGE, RANGE};

use crate::product::{OperationRequest, SimProduct};
use crate::response::SimResponse;

/// The entity tag of every file: none of them changes.
const TAG: &str = "\"sample-1\"";

/// Responds with the file, or the part that the request asks for.
pub(super) fn respond(
    product: &dyn SimProduct,
    request: &OperationRequest<'_>,
    content_type: &'static str,
    name: &'static str,
    bytes: &'static [u8],
) -> SimResponse {
    let total = bytes.len();
    let (status, part, content_range) = match range(request.headers, total) {
        Range::Whole => (200, 0..total, None),
        Range::Part(first, last) => {
            let content_range = format!("bytes {first}-{last}/{total}");
            (206, first..last + 1, Some(content_range))
        }
        Range::Beyond => (416, 0..0, Some(format!("bytes */{total}"))),
    };
    let response = SimResponse::status(status)
        .body(content_type, bytes.get(part).unwrap_or_default())
        .header("accept-ranges", "bytes")
        .header("etag", TAG)
        .header("content-disposition", &product.content_disposition(name));
    match content_range {
        Some(content_range) => response.header("content-range", &content_range),
        None => response,
    }
}

/// The part of a file that a request asks for.
#[derive(Debug, PartialEq, Eq)]
enum Range {
    Whole,
    /// The first and the last byte.
    Part(usize, usize),
    Beyond,
}

/// Reads `Range: bytes=7-` and `bytes=7-9`. Other forms ask for the whole file.
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
