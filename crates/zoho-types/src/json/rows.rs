//! How many rows an answer may have.
//!
//! A row of two bytes takes thousands as a type of many fields: what is read must not be bounded by the size of
//! its text alone. The bound is that of the call whose answer is read, on the thread that reads it.

use std::cell::Cell;

use memchr::memchr2_iter;

use crate::error::DecodeError;

/// The most rows of an answer, unless another bound is set.
pub const MOST_ROWS: usize = 100_000;

/// The most bytes that a row may take on the average, as many rows as there may be.
const BYTES_A_ROW: usize = 512;

/// The most members of JSON that has no type, for each row that there may be.
const MEMBERS_A_ROW: usize = 16;

thread_local! {
    static BOUND: Cell<usize> = const { Cell::new(MOST_ROWS) };
}

/// Sets the bound of this thread back.
struct Before(usize);

impl Drop for Before {
    fn drop(&mut self) {
        BOUND.set(self.0);
    }
}

/// Runs `read`, in which answers may have `most` rows.
pub fn within<T>(most: usize, read: impl FnOnce() -> T) -> T {
    let _before = Before(BOUND.replace(most));
    read()
}

/// What is left of a bound while an answer is read: the items of all its lists count together.
#[derive(Debug)]
pub(super) struct Left {
    bound: usize,
    rows: usize,
    bytes: usize,
    /// Of JSON that has no type.
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

    /// Counts a row of so many bytes; says whether there is room for it.
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

    /// Counts the rows of JSON that has no type; says whether there is room for them.
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

/// Looks whether JSON that is read by serde has no more rows than it may have.
pub(super) fn check_rows(json: &[u8]) -> Result<(), DecodeError> {
    let bound = BOUND.get();
    match are_more_than(bound, json) {
        true => Err(too_many(bound, "")),
        false => Ok(()),
    }
}

/// Whether JSON has more than `most` rows, or more members than go with them.
#[must_use]
pub fn are_more_than(most: usize, json: &[u8]) -> bool {
    // Each takes two bytes at the least, and has a comma or a bracket before it: most answers are done here.
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

/// Counts the rows and members of JSON, and stops where either are more than there may be.
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

/// Where a text that has begun before `at` is over.
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
