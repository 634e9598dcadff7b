//! Constraints of request values, validated before a request is sent: a refusal by the server costs a call and says less.

use std::ops::RangeInclusive;

use super::write::members;
use super::{View, Writer, about};

/// A key with the minimum and maximum of its value: of a number, of the number of characters of a text, or of the
/// number of items of a list.
pub type Constraint = (&'static str, i64, i64);

/// Returns a sentence on the first value that violates its constraint, with its path, or `None`.
#[must_use]
pub fn validate(value: View<'_>) -> Option<String> {
    let mut problem = None;
    look(&mut String::new(), &value, &mut problem);
    problem
}

fn look(path: &mut String, value: &View<'_>, problem: &mut Option<String>) {
    match value {
        View::Object(object) => {
            let constraints = about(*object).constraints;
            members(*object, &mut |key, view| {
                let constraint = constraints.iter().find(|(of, ..)| *of == key);
                below(path, key, |path| match constraint {
                    Some((_, least, most)) if problem.is_none() => {
                        *problem = outside(path, &view, &(*least..=*most));
                    }
                    _ => look(path, &view, problem),
                });
            });
        }
        View::List(list) => {
            let mut index = 0;
            list.each(&mut |item| {
                below(path, &format!("[{index}]"), |path| {
                    look(path, &item.view(), problem);
                });
                index += 1;
            });
        }
        View::Map(entries) => entries.write(&mut Writer::new(&mut |_, view| {
            below(path, "…", |path| look(path, &view, problem));
        })),
        _ => {}
    }
}

/// Descends one step, and returns.
fn below(path: &mut String, step: &str, look: impl FnOnce(&mut String)) {
    let length = path.len();
    if length > 0 && !step.starts_with('[') {
        path.push('.');
    }
    path.push_str(step);
    look(path);
    path.truncate(length);
}

/// Describes how a value violates its range.
fn outside(name: &str, value: &View<'_>, range: &RangeInclusive<i64>) -> Option<String> {
    match value {
        View::Int(number) => outside_number(name, *number, range),
        View::Str(text) => outside_text(name, text, range),
        View::List(list) => {
            let mut count = 0;
            list.each(&mut |_| count += 1);
            outside_count(name, count, "values", range)
        }
        _ => None,
    }
}

/// Returns a sentence if the number `value` is outside `range`.
pub fn outside_number(name: &str, value: i64, range: &RangeInclusive<i64>) -> Option<String> {
    let bounds = || said(range);
    (!range.contains(&value)).then(|| format!("`{name}` is {value}, and has to be {}", bounds()))
}

/// Returns a sentence if the number of characters of `text` is outside `range`.
pub fn outside_text(name: &str, text: &str, range: &RangeInclusive<i64>) -> Option<String> {
    outside_count(name, text.chars().count(), "characters", range)
}

/// Returns a sentence if `count` of `of` (a plural noun) is outside `range`.
pub fn outside_count(
    name: &str,
    count: usize,
    of: &str,
    range: &RangeInclusive<i64>,
) -> Option<String> {
    let number = i64::try_from(count).unwrap_or(i64::MAX);
    let of = if count == 1 {
        of.strip_suffix('s').unwrap_or(of)
    } else {
        of
    };
    let bounds = || said(range);
    (!range.contains(&number))
        .then(|| format!("`{name}` has {count} {of}, and has to have {}", bounds()))
}

fn said(range: &RangeInclusive<i64>) -> String {
    match (*range.start(), *range.end()) {
        (i64::MIN | 0, most) => format!("at the most {most}"),
        (least, i64::MAX) => format!("at least {least}"),
        (least, most) => format!("from {least} to {most}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{ExtraFields, Field};
    use std::collections::BTreeMap;

    #[derive(Clone, Default, PartialEq)]
    struct Tag {
        name: Option<String>,
        level: Option<i64>,
        words: Option<Vec<String>>,
        below: Option<Vec<Tag>>,
        by_name: Option<BTreeMap<String, Tag>>,
        extra: ExtraFields,
    }

    crate::object!(Tag {
        "name" => name,
        "level" => level,
        "words" => words,
        "below" => below,
        "by_name" => by_name;
        extra
    } constraints "name" [2, 5], "level" [i64::MIN, 9], "words" [1, i64::MAX]);

    fn named(name: &str) -> Tag {
        Tag {
            name: Some(name.to_owned()),
            ..Tag::default()
        }
    }

    #[test]
    fn a_value_that_violates_its_constraint_is_named_with_its_path() {
        let level = Tag {
            level: Some(10),
            ..Tag::default()
        };
        let words = Tag {
            words: Some(Vec::new()),
            ..named("fine")
        };
        let below = Tag {
            below: Some(vec![named("fine"), named("x")]),
            ..named("fine")
        };
        let by_name = Tag {
            by_name: Some([("s3cret".to_owned(), named("too long"))].into()),
            ..Tag::default()
        };
        for (tag, expected) in [
            (named("ab"), None),
            // Characters, not bytes.
            (named("äöüßé"), None),
            (Tag::default(), None),
            (
                named("s3cret"),
                Some("`name` has 6 characters, and has to have from 2 to 5"),
            ),
            (level, Some("`level` is 10, and has to be at the most 9")),
            (
                words,
                Some("`words` has 0 values, and has to have at least 1"),
            ),
            (
                below,
                Some("`below[1].name` has 1 character, and has to have from 2 to 5"),
            ),
            (
                by_name,
                Some("`by_name.….name` has 8 characters, and has to have from 2 to 5"),
            ),
        ] {
            assert_eq!(validate(tag.view()).as_deref(), expected);
        }
    }
}
