//! The version of a file that is being read, so that two versions are never joined.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_LENGTH, DATE, ETAG, LAST_MODIFIED};
use http::{HeaderMap, HeaderValue, StatusCode};

/// How long before its answer a file must have changed last for that time to name its version: a second is the
/// least (RFC 9110, 8.8.2.2), and clocks that disagree a little make no difference with a minute.
const SETTLED: Duration = Duration::from_secs(60);

/// Which version of a file is being read: what must be the same for its rest to fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) total: u64,
    /// A strong validator.
    pub(super) mark: Option<HeaderValue>,
}

impl Version {
    /// The version of a whole file, when more of it can be asked for: its length must be known, so that a
    /// body that was compressed on the way, whose bytes are not the file's, is none.
    pub(super) fn of(status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        let whole = status == StatusCode::OK;
        let never = headers.get(ACCEPT_RANGES).is_some_and(|v| v == "none");
        let total = length(headers).filter(|_| whole && !never)?;
        Some(Self {
            total,
            mark: mark(headers),
        })
    }

    /// Whether the server tells this version from others.
    pub(super) fn is_named(&self) -> bool {
        self.mark.is_some()
    }
}

/// Returns the validator that `If-Range` may carry (RFC 9110, 13.1.5): a strong `ETag`; where there is no
/// `ETag` at all, a time of the last change that no later change can share.
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

/// Whether a tag only says that a file means the same, or is none.
fn is_weak(tag: &HeaderValue) -> bool {
    let tag = tag.as_bytes();
    !(tag.len() >= 2 && tag.starts_with(b"\"") && tag.ends_with(b"\""))
}

/// Whether an answer names a version other than `mark`. It need not name any: to `If-Range`, a part is
/// answered only for the version that was named.
pub(super) fn names_another(headers: &HeaderMap, mark: &HeaderValue) -> bool {
    let name = match mark.as_bytes().starts_with(b"\"") {
        true => ETAG,
        false => LAST_MODIFIED,
    };
    headers.get_all(name).iter().any(|named| named != mark)
}

/// The bytes that were given so far, in 64 bits that nobody outside can foresee.
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

    /// Starts over, so that equal bytes come to an equal end.
    pub(super) fn of_none(&self) -> Self {
        Self(self.1.build_hasher(), self.1.clone())
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.0.finish() == other.0.finish()
    }
}

/// The length in a head, unless the bytes that come are others than those that were counted.
pub(super) fn length(headers: &HeaderMap) -> Option<u64> {
    let coding = headers.get(CONTENT_ENCODING);
    if coding.is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
