//! The limit of the rows of a response.
//!
//! A row of two bytes takes thousands as a type of many fields, so the size of the text alone does not bound memory.
//! The limit is that of the call whose response is decoded, on the thread that decodes it.

use std::cell::Cell;

use memchr::memchr2_iter;

use crate::error::DecodeError;

/// The default maximum number of rows of a response.
pub const MOST_ROWS: usize = 100_000;

/// The maximum number of bytes for each row, averaged over the maximum number of rows.
const BYTES_A_ROW: usize = 512;

/// The maximum number of members of untyped JSON for each row of the limit.
const MEMBERS_A_ROW: usize = 16;

thread_local! {
    static BOUND: Cell<usize> = const { Cell::new(MOST_ROWS) };
}

/// Restores the limit of this thread.
struct Before(usize);

impl Drop for Before {
    fn drop(&mut self) {
        BOUND.set(self.0);
    }
}

/// Runs `read`, in which responses may have `most` rows.
pub fn within<T>(most: usize, read: impl FnOnce() -> T) -> T {
    let _before = Before(BOUND.replace(most));
    read()
}

/// The rest of a limit while a response is decoded: the items of all its lists count together.
#[derive(Debug)]
pub(super) struct Left {
    bound: usize,
    rows: usize,
    bytes: usize,
    /// The members of untyped JSON.
    members: usize,
}

impl Left {
    pub(super) fn of_bound() -> Self {
        let bound = BOUND.get();
        Self {
            bound,
            rows: bound,
            bytes: bound.saturating_mul(BYTES_A_ROW),
            members: bound.saturating_mul(MEMBERS_A_ROW),
        }
    }

    /// Counts a row of this size in bytes; returns whether it is within the limit.
    #[inline]
    pub(super) fn take(&mut self, bytes: usize) -> bool {
        match (self.rows.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(rows), Some(bytes)) => {
                (self.rows, self.bytes) = (rows, bytes);
                true
            }
            _ => false,
        }
    }

    /// Counts the rows of untyped JSON; returns whether they are within the limit.
    pub(super) fn take_all(&mut self, json: &str) -> bool {
        let json = json.as_bytes();
        if !matches!(json.first(), Some(b'[' | b'{')) {
            return true;
        }
        let Some((rows, members)) = counted(json, self.rows, self.members) else {
            return false;
        };
        self.rows -= rows;
        self.members -= members;
        true
    }

    pub(super) fn error(&self, path: &str) -> DecodeError {
        too_many(self.bound, &format!(" at `{path}`"))
    }
}

/// Checks that JSON that is decoded by serde does not exceed the limit of rows.
pub(super) fn check_rows(json: &[u8]) -> Result<(), DecodeError> {
    let bound = BOUND.get();
    match are_more_than(bound, json) {
        true => Err(too_many(bound, "")),
        false => Ok(()),
    }
}

/// Returns whether JSON has more than `most` rows, or more members than that number allows.
#[must_use]
pub fn are_more_than(most: usize, json: &[u8]) -> bool {
    // Each takes at least two bytes, with a comma or a bracket before it: most responses are done here.
    let most_members = most.saturating_mul(MEMBERS_A_ROW);
    json.len() / 2 > most
        && memchr2_iter(b',', b'[', json).nth(most).is_some()
        && counted(json, most, most_members).is_none()
}

#[cold]
fn too_many(bound: usize, place: &str) -> DecodeError {
    let rows = if bound == 1 { "row" } else { "rows" };
    DecodeError::too_large(format!(
        "the answer has more than {bound} {rows}, or takes as much memory{place}: ask for fewer at a time, or \
         raise `HttpBuilder::max_rows`"
    ))
}

/// Counts the rows and members of JSON, and stops when either exceeds its limit.
fn counted(json: &[u8], most: usize, most_members: usize) -> Option<(usize, usize)> {
    let (mut rows, mut members, mut at) = (0, 0, 0);
    let mut lists: Vec<bool> = Vec::new();
    while let Some(byte) = json.get(at) {
        at += 1;
        match byte {
            b'"' => at = behind_text(json, at),
            b'[' => {
                let next = json[at..].iter().find(|byte| !byte.is_ascii_whitespace());
                rows += usize::from(next != Some(&b']'));
                lists.push(true);
            }
            b'{' => lists.push(false),
            b']' | b'}' => _ = lists.pop(),
            b',' if lists.last() == Some(&true) => rows += 1,
            b',' => members += 1,
            _ => {}
        }
        if rows > most || members > most_members {
            return None;
        }
    }
    Some((rows, members))
}

/// Returns the position after a string that has begun before `at`.
fn behind_text(json: &[u8], mut at: usize) -> usize {
    while let Some(next) = json
        .get(at..)
        .and_then(|rest| memchr::memchr2(b'"', b'\\', rest))
    {
        at += next + 1;
        if json[at - 1] == b'"' {
            return at;
        }
        at += 1;
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_those_of_all_lists_and_nothing_else() {
        for (json, rows) in [
            (r#"{"data":[{},{},{}]}"#, 3),
            ("[]", 0),
            ("[ \n ]", 0),
            ("[[1],[1],[]]", 5),
            (r#"{"a":1,"b":{"c":2,"d":3},"e":[1,{"f":[2,3]}]}"#, 4),
            (r#"["a,b[c","\",[,\\",","]"#, 3),
            (r#"["unfinished,"#, 1),
        ] {
            let counted = |most| counted(json.as_bytes(), most, 9).map(|(rows, _)| rows);
            assert_eq!(counted(9), Some(rows), "{json}");
            assert_eq!(counted(rows), Some(rows), "{json}");
            if rows > 0 {
                assert_eq!(counted(rows - 1), None, "{json}");
                assert!(are_more_than(rows - 1, json.as_bytes()), "{json}");
            }
            assert!(!are_more_than(rows, json.as_bytes()), "{json}");
        }
        assert!(are_more_than(
            1,
            format!("{{{}}}", r#""a":1,"#.repeat(17)).as_bytes()
        ));
    }

    #[test]
    fn a_bound_holds_for_what_is_read_within() {
        within(3, || {
            assert!(check_rows(b"[1,2,3]").is_ok());
            let e = within(2, || check_rows(b"[1,2,3]")).unwrap_err();
            assert!(e.to_string().contains("more than 2 rows"), "{e}");
            assert!(check_rows(b"[1,2,3]").is_ok());
            assert!(check_rows(b"[1,2,3,4]").is_err());
        });
        assert!(check_rows(b"[1,2,3,4]").is_ok());
    }
}
