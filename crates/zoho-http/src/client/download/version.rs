//! The version of a file that is being read, so that two versions are never joined.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_LENGTH, DATE, ETAG, LAST_MODIFIED};
use http::{HeaderMap, HeaderValue, StatusCode};

/// The least age of the last change for its time to identify the version: a second is required (RFC 9110, 8.8.2.2),
/// and a minute allows for clocks that differ a little.
const SETTLED: Duration = Duration::from_secs(60);

/// The version of a file, by which the rest must match the beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) total: u64,
    /// A strong validator.
    pub(super) mark: Option<HeaderValue>,
}

impl Version {
    /// Returns the version of a whole file if it can be resumed. Its length must be known, which excludes compressed
    /// bodies, whose bytes are not those of the file.
    pub(super) fn of(status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        let whole = status == StatusCode::OK;
        let never = headers.get(ACCEPT_RANGES).is_some_and(|v| v == "none");
        let total = length(headers).filter(|_| whole && !never)?;
        Some(Self {
            total,
            mark: mark(headers),
        })
    }

    /// Returns whether the server identifies this version.
    pub(super) fn is_named(&self) -> bool {
        self.mark.is_some()
    }
}

/// Returns the validator that `If-Range` may carry (RFC 9110, 13.1.5): a strong `ETag`, or, if there is no `ETag` at
/// all, a time of the last change that no later change can share.
fn mark(headers: &HeaderMap) -> Option<HeaderValue> {
    if let Some(tag) = headers.get(ETAG) {
        return (!is_weak(tag)).then(|| tag.clone());
    }
    let time = |name| -> Option<SystemTime> {
        httpdate::parse_http_date(headers.get(name)?.to_str().ok()?).ok()
    };
    let settled = time(DATE)?.duration_since(time(LAST_MODIFIED)?).ok()? >= SETTLED;
    headers.get(LAST_MODIFIED).filter(|_| settled).cloned()
}

/// Returns whether a tag is weak or malformed.
fn is_weak(tag: &HeaderValue) -> bool {
    let tag = tag.as_bytes();
    !(tag.len() >= 2 && tag.starts_with(b"\"") && tag.ends_with(b"\""))
}

/// Returns whether a response names a version other than `mark`. It need not name any: a request with `If-Range` is
/// answered with a part only if the version is the same.
pub(super) fn names_another(headers: &HeaderMap, mark: &HeaderValue) -> bool {
    let name = match mark.as_bytes().starts_with(b"\"") {
        true => ETAG,
        false => LAST_MODIFIED,
    };
    headers.get_all(name).iter().any(|named| named != mark)
}

/// A hash of the bytes returned so far, with a random key.
#[derive(Debug, Clone)]
pub(super) struct Given(<RandomState as BuildHasher>::Hasher, RandomState);

impl Default for Given {
    fn default() -> Self {
        let state = RandomState::new();
        Self(state.build_hasher(), state)
    }
}

impl Given {
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }

    /// Returns the hash of no bytes with the same key.
    pub(super) fn of_none(&self) -> Self {
        Self(self.1.build_hasher(), self.1.clone())
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.0.finish() == other.0.finish()
    }
}

/// Returns the length in the headers, unless the body is compressed.
pub(super) fn length(headers: &HeaderMap) -> Option<u64> {
    let coding = headers.get(CONTENT_ENCODING);
    if coding.is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
