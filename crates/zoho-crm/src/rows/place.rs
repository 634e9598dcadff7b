//! The position of a row among all rows of a write that was split into several calls.

use zoho_types::ExtraFields;

use super::{RowFailure, RowOutcome, RowSuccess};

impl RowOutcome {
    /// Adds the number of rows of earlier calls to the paths in the outcome: `$.data[7]` of the second call of a
    /// hundred is `$.data[107]`.
    pub(crate) fn behind(mut self, earlier: usize) -> Self {
        if earlier > 0 {
            match &mut self {
                Self::Success(RowSuccess {
                    message,
                    details,
                    extra,
                    ..
                })
                | Self::Failure(RowFailure {
                    message,
                    details,
                    extra,
                    ..
                }) => {
                    *message = count_on(message, "$.data[", earlier);
                    *details = members_counted_on(details, earlier);
                    *extra = members_counted_on(extra, earlier);
                }
            }
        }
        self
    }
}

/// Returns the members with the indices in their paths increased, at every depth; the rest is unchanged.
fn members_counted_on(members: &ExtraFields, earlier: usize) -> ExtraFields {
    let mut counted = ExtraFields::new();
    for key in members.keys() {
        let json = members.raw(key).unwrap_or("null");
        // A path is at the start of its text: a text written by a person may contain one further on.
        let kept = counted.insert_raw(key, &count_on(json, "\"$.data[", earlier));
        debug_assert!(kept.is_ok(), "a number in a text stays one");
    }
    counted
}

/// Returns `text` with `earlier` added to each number that follows `before` and ends with a bracket.
fn count_on(text: &str, before: &str, earlier: usize) -> String {
    let mut counted = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(before) {
        let (head, tail) = rest.split_at(at + before.len());
        counted.push_str(head);
        let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
        let (number, tail) = tail.split_at(digits);
        // An escaped quote begins no text.
        let is_begun = !rest[..at].ends_with('\\');
        match number.parse::<usize>() {
            Ok(row) if is_begun && tail.starts_with(']') => {
                counted.push_str(&row.saturating_add(earlier).to_string());
            }
            _ => counted.push_str(number),
        }
        rest = tail;
    }
    counted.push_str(rest);
    counted
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_are_counted_on_at_every_depth_and_nothing_else_is_changed() {
        let row = |index: usize| {
            json!({
                "code": "MULTIPLE_OR_MULTI_ERRORS", "status": "error",
                "message": format!("see $.data[{index}].Email and $.data[x]"),
                "details": {
                    "json_path": format!("$.data[{index}].Email"),
                    "limit": 1.5,
                    "errors": [{"details": {"json_path": format!("$.data[{index}].Products[3].id")}}],
                    "typed": "a \"$.data[1]",
                },
                "paths": [format!("$.data[{index}]"), "$.data[]", "$.tags[7]"],
            })
        };
        let of = |row: serde_json::Value| serde_json::from_value::<RowOutcome>(row).unwrap();
        assert_eq!(of(row(7)).behind(100), of(row(107)));
        assert_eq!(of(row(7)).behind(0), of(row(7)));
    }
}
