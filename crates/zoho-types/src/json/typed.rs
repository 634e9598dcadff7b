//! Decoding of JSON text into a caller's type, with an error that names the path and the kind of a mismatch.

use serde::de::DeserializeOwned;

use super::body::{as_text, no_json, path_below};
use super::rows::check_rows;
use crate::error::DecodeError;

/// Decodes JSON text into a caller's type. `root` is the name of the input: paths begin with it.
///
/// # Errors
/// Returns [`DecodeError`] with the path and the kind of the mismatch, and never the value.
///
/// ```
/// use zoho_types::json;
///
/// let wrong = json::typed::<Vec<bool>>(r#"[true, "s3cret"]"#, "Answers").unwrap_err();
/// assert_eq!(
///     wrong.to_string(),
///     "the value is of another type: `Answers[1]` is a text, and a boolean is expected"
/// );
/// ```
pub fn typed<T: DeserializeOwned>(json: &str, root: &str) -> Result<T, DecodeError> {
    serde_json::from_str(json).map_err(|_| what_did_not_fit::<T>(json, root))
}

/// Decodes again, slowly, to find the path of the mismatch.
#[cold]
fn what_did_not_fit<T: DeserializeOwned>(json: &str, root: &str) -> DecodeError {
    let from = &mut serde_json::Deserializer::from_str(json);
    let Err(e) = serde_path_to_error::deserialize::<_, T>(from) else {
        return DecodeError::new("there is more than one JSON value");
    };
    let at = path_below(root, e.path());
    DecodeError::new(match Reason::of(&e.inner().to_string()) {
        Reason::Missing(name) if at.is_empty() => format!("the value is missing at `{name}`"),
        Reason::Missing(name) => format!("the value is missing at `{at}.{name}`"),
        Reason::Unnamed => format!("the type has no place for the member `{at}`"),
        Reason::Kind { found, expected } => {
            format!("the value is of another type: `{at}` is {found}, and {expected} is expected")
        }
        Reason::Inner { path, rest } => {
            let at = match path.as_str() {
                "." => at,
                below if below.starts_with('[') || at.is_empty() => format!("{at}{below}"),
                below => format!("{at}.{below}"),
            };
            format!("the value is of another type: `{at}` {rest}")
        }
        Reason::Untold => format!("the value does not fit its type at `{at}`"),
    })
}

/// Decodes the body of a response as JSON.
///
/// # Errors
/// Returns [`DecodeError`] with the JSON path at which the body does not have the expected form, or with the position
/// of a byte that is not UTF-8.
pub fn from_body<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let text = as_text(body)?;
    check_rows(body)?;
    serde_json::from_str(text).map_err(|_| where_it_stopped::<T>(text))
}

/// Decodes again, slowly, to find the position of the error. serde's own message would quote the body.
#[cold]
fn where_it_stopped<T: DeserializeOwned>(text: &str) -> DecodeError {
    if let Some(error) = no_json(text.as_bytes()) {
        return error;
    }
    let deserializer = &mut serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize::<_, T>(deserializer) {
        Ok(_) => DecodeError::new("the answer goes on behind its JSON value"),
        Err(e) => {
            let inner = e.inner();
            let what = match inner.classify() {
                serde_json::error::Category::Eof => "the JSON breaks off",
                serde_json::error::Category::Data => "the value is of another type or missing",
                _ => "this is no JSON",
            };
            let mut path = path_below("", e.path());
            if let Some(further) = further_path(inner) {
                if !path.is_empty() && !further.starts_with('[') {
                    path.push('.');
                }
                path.push_str(&further);
            }
            if path.is_empty() {
                path.push('.');
            }
            let (line, column) = (inner.line(), inner.column());
            DecodeError::new(format!("{what} at `{path}` (line {line}, column {column})"))
        }
    }
}

/// Returns the path that an error of serde names beyond the one that was followed: a missing member, or the position
/// within a type that this crate decodes.
fn further_path(e: &serde_json::Error) -> Option<String> {
    match Reason::of(&e.to_string()) {
        Reason::Missing(name) => Some(name),
        Reason::Inner { path, .. } if path != "." => Some(path),
        _ => None,
    }
}

/// The part of an error of serde that does not contain the value.
#[derive(Debug, PartialEq)]
enum Reason {
    /// The member of that name is missing.
    Missing(String),
    /// The type refuses the member.
    Unnamed,
    Kind {
        found: &'static str,
        expected: String,
    },
    /// A type of this crate reported it, with the path from there.
    Inner { path: String, rest: String },
    /// The message comes from another type, and may quote the value.
    Untold,
}

impl Reason {
    fn of(message: &str) -> Self {
        let message = match message.rsplit_once(" at line ") {
            Some((message, _)) => message,
            None => message,
        };
        let quoted = |rest: &str| Some(rest.split_once('`')?.0.to_owned());
        let missing = ["missing field `", "the value is missing at `"];
        if let Some(name) = missing
            .iter()
            .find_map(|said| quoted(message.strip_prefix(said)?))
        {
            return Self::Missing(name);
        }
        if message.starts_with("unknown field `") {
            return Self::Unnamed;
        }
        if let Some(rest) = message.strip_prefix("the value is of another type: `")
            && let Some((path, rest)) = rest.split_once("` ")
            && rest.starts_with("is ")
            && rest.ends_with(" is expected")
        {
            return Self::Inner {
                path: path.to_owned(),
                rest: rest.to_owned(),
            };
        }
        // The expected kind is last, and comes from the type; a value may precede it.
        let Some((found, expected)) = message.rsplit_once(", expected ") else {
            return Self::Untold;
        };
        let Some(found) = kind(found) else {
            return Self::Untold;
        };
        Self::Kind {
            found,
            expected: expected.to_owned(),
        }
    }
}

/// Returns the kind of an unexpected value from serde's message.
fn kind(said: &str) -> Option<&'static str> {
    if said.starts_with("unknown variant `") {
        return Some("another word");
    }
    if said.starts_with("invalid length ") {
        return Some("of another length");
    }
    let what = said
        .strip_prefix("invalid type: ")
        .or_else(|| said.strip_prefix("invalid value: "))?;
    [
        ("string ", "a text"),
        ("character ", "a text"),
        ("integer ", "a number"),
        ("floating point ", "a number"),
        ("number", "a number"),
        ("boolean ", "true or false"),
        ("null", "null"),
        ("unit", "null"),
        ("Option", "null"),
        ("sequence", "an array"),
        ("map", "an object"),
        ("newtype ", "a value"),
    ]
    .into_iter()
    .find_map(|(begins, kind)| what.starts_with(begins).then_some(kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datetime::DateTime;
    use crate::decimal::Decimal;
    use crate::id::Id;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only reading is of interest")]
    struct Deal {
        owner: Owner,
        #[serde(default)]
        tags: Vec<u8>,
        amount: Option<Decimal>,
        stage: Option<Stage>,
        due: Option<DateTime>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only reading is of interest")]
    struct Owner {
        id: Id,
        level: Option<i64>,
    }

    #[derive(Debug, Deserialize)]
    enum Stage {
        Open,
    }

    #[test]
    fn an_error_names_the_path_and_the_kind_and_never_the_value() {
        for (json, expected) in [
            ("{}", "the value is missing at `owner`"),
            (r#"{"owner":{}}"#, "the value is missing at `owner.id`"),
            (
                r#"{"owner":"s3cret, expected x"}"#,
                "`owner` is a text, and struct Owner is expected",
            ),
            (
                r#"{"owner":{"id":1,"level":"s3cret"}}"#,
                "`owner.level` is a text, and i64 is expected",
            ),
            (
                r#"{"owner":{"id":1},"tags":[1,2.5]}"#,
                "`tags[1]` is a number, and u8 is expected",
            ),
            (
                r#"{"owner":{"id":1},"tags":{"s3cret":1}}"#,
                "`tags` is an object, and a sequence is expected",
            ),
            (
                r#"{"owner":{"id":1},"amount":"s3cret"}"#,
                "`amount` is a text, and a number is expected",
            ),
            (
                r#"{"owner":{"id":1},"due":["s3cret"]}"#,
                "`due` is an array, and",
            ),
            (
                r#"{"owner":{"id":["s3cret"]}}"#,
                "`owner.id` is an array, and",
            ),
            (
                r#"{"owner":{"id":1},"stage":"s3cret"}"#,
                "`stage` is another word, and `Open` is expected",
            ),
            (
                r#"{"owner":{"id":1,"s3cret, no name":2}}"#,
                "no place for the member `owner.…`",
            ),
        ] {
            let error = typed::<Deal>(json, "").unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
            assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
        }
        #[derive(Clone, Default)]
        struct Note {
            id: Id,
        }
        crate::object!(Note { "id" => id } required "id");
        let missing = typed::<Vec<Note>>(r#"[{"id":1},{}]"#, "Notes").unwrap_err();
        assert_eq!(missing.to_string(), "the value is missing at `Notes[1].id`");
        let below = typed::<Owner>(r#"{"id":1,"level":true}"#, "Owner").unwrap_err();
        assert!(
            below.to_string().contains("`Owner.level` is true or false"),
            "{below}"
        );
    }
}
