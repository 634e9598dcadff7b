//! The part of a file that a request asks for.

use std::ops::Range;

use axum::http::header::{ETAG, IF_RANGE, RANGE};
use axum::http::{HeaderMap, HeaderName};

use super::step::Reply;

/// The part of a file that is sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it, with 200.
    Whole,
    /// These bytes, with 206.
    Bytes(Range<u64>),
    /// Nothing, with 416.
    Nothing,
}

/// Returns the part that `reply` sends to a request with these headers.
pub(super) fn part(reply: &Reply, headers: &HeaderMap) -> Part {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(asked) = text(RANGE).filter(|_| reply.takes_ranges) else {
        return Part::Whole;
    };
    let own = reply
        .response
        .headers
        .iter()
        .find(|(name, _)| *name == ETAG);
    let own = own.and_then(|(_, value)| value.to_str().ok());
    if text(IF_RANGE).is_some_and(|expected| Some(expected) != own) {
        return Part::Whole;
    }
    let len = reply.content.len();
    // An unknown form is ignored, as RFC 9110 demands; several ranges may be.
    let Some((from, to)) = asked
        .strip_prefix("bytes=")
        .and_then(|range| range.trim().split_once('-'))
    else {
        return Part::Whole;
    };
    let range = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to => from..to.saturating_add(1).min(len),
        (Ok(from), Err(_)) if to.is_empty() => from..len,
        (Err(_), Ok(last)) if from.is_empty() => len.saturating_sub(last)..len,
        _ => return Part::Whole,
    };
    if range.start < range.end {
        Part::Bytes(range)
    } else {
        Part::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_http_has_them() {
        let file = Reply::file("0123456789").etag("\"a\"");
        let of = |reply: &Reply, pairs: &[(HeaderName, &str)]| {
            let pairs = pairs.iter();
            let headers = pairs.map(|(name, value)| (name.clone(), value.parse().unwrap()));
            part(reply, &headers.collect())
        };
        for (asked, expected) in [
            ("bytes=0-", Part::Bytes(0..10)),
            ("bytes=4-", Part::Bytes(4..10)),
            ("bytes=4-6", Part::Bytes(4..7)),
            ("bytes=4-99", Part::Bytes(4..10)),
            ("bytes=-3", Part::Bytes(7..10)),
            ("bytes=10-", Part::Nothing),
            ("bytes=6-4", Part::Whole),
            ("bytes=0-1,4-5", Part::Whole),
            ("lines=1-2", Part::Whole),
        ] {
            assert_eq!(of(&file, &[(RANGE, asked)]), expected, "{asked}");
        }
        assert_eq!(of(&file, &[]), Part::Whole);
        let same = [(RANGE, "bytes=4-"), (IF_RANGE, "\"a\"")];
        assert_eq!(of(&file, &same), Part::Bytes(4..10));
        let changed = file.clone().etag("\"b\"");
        assert_eq!(of(&changed, &same), Part::Whole);
        assert_eq!(of(&file.ignoring_ranges(), &same), Part::Whole);
    }
}
