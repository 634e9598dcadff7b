//! The body of a scripted response: bytes in memory, or generated while they are sent.

use std::fmt;
use std::ops::Range;

use bytes::Bytes;

/// The body of a response. A generated body takes no memory, whatever its length.
///
/// ```
/// use zoho_sim::scripted::Content;
///
/// let large = Content::json(100 << 20);
/// assert_eq!(large.len(), (100 << 20) + 1);
/// assert_eq!(large.slice(0..5), "[0,0,");
/// ```
#[derive(Clone)]
pub struct Content(Kind);

#[derive(Clone)]
enum Kind {
    Bytes(Bytes),
    Json(u64),
    Pattern(u64),
}

impl Content {
    /// Generates a JSON array of zeros of `bytes` bytes, or one more if `bytes` is even; at least 3.
    #[must_use]
    pub fn json(bytes: u64) -> Self {
        Self(Kind::Json(bytes.max(3) | 1))
    }

    /// Generates `bytes` bytes like those of a file, without repetition from one chunk to the next.
    #[must_use]
    pub fn pattern(bytes: u64) -> Self {
        Self(Kind::Pattern(bytes))
    }

    /// Returns the number of bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        match &self.0 {
            Kind::Bytes(bytes) => bytes.len() as u64,
            Kind::Json(len) | Kind::Pattern(len) => *len,
        }
    }

    /// Returns whether it has no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the bytes in `range`, as far as they exist.
    #[must_use]
    pub fn slice(&self, range: Range<u64>) -> Bytes {
        let end = range.end.min(self.len());
        let start = range.start.min(end);
        match &self.0 {
            Kind::Bytes(bytes) => bytes.slice(start as usize..end as usize),
            Kind::Json(len) => (start..end).map(|at| json_at(at, *len)).collect(),
            Kind::Pattern(_) => (start..end).map(pattern_at).collect(),
        }
    }
}

fn json_at(at: u64, len: u64) -> u8 {
    match at {
        0 => b'[',
        _ if at == len - 1 => b']',
        _ if at % 2 == 1 => b'0',
        _ => b',',
    }
}

fn pattern_at(at: u64) -> u8 {
    // Two periods without a common factor, so that a piece that is moved or sent twice differs.
    ((at % 251) ^ (at / 251 % 241)) as u8
}

impl<T: Into<Bytes>> From<T> for Content {
    fn from(bytes: T) -> Self {
        Self(Kind::Bytes(bytes.into()))
    }
}

impl fmt::Debug for Content {
    /// Shows the length only: the bytes may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content").field("len", &self.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_json_is_json_of_the_length_asked_for() {
        for (asked, len) in [(0, 3), (3, 3), (4, 5), (1001, 1001)] {
            let content = Content::json(asked);
            let whole = content.slice(0..u64::MAX);
            assert_eq!((content.len(), whole.len() as u64), (len, len));
            let read: Vec<u8> = serde_json::from_slice(&whole).unwrap();
            assert!(read.iter().all(|zero| *zero == 0));
        }
    }

    #[test]
    fn pieces_of_a_pattern_fit_together_and_differ() {
        let content = Content::pattern(2000);
        let mut joined = content.slice(0..700).to_vec();
        joined.extend(content.slice(700..u64::MAX));
        assert_eq!(joined, content.slice(0..2000));
        assert_ne!(content.slice(0..500), content.slice(500..1000));
        assert_ne!(content.slice(0..251), content.slice(251..502));
        assert!(content.slice(3000..4000).is_empty());
    }
}
