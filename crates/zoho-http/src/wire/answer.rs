//! From an answer's bytes to what a caller wants, and back: everything here is compiled once.

use std::fmt::Display;

use bytes::Bytes;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::error::Category;

use super::read::{Seed, Trace};
use super::{Field, Json, Object, Other, Slot, View, Writer};
use crate::answer::{as_text, is_empty, no_json};
use crate::page::PageInfo;
use crate::{DecodeError, Page};

/// Reads the JSON in `body` into `slot`; says whether there was anything but `null`.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected, and never what stands there.
pub fn read(body: &[u8], slot: Slot<'_>) -> Result<bool, DecodeError> {
    use serde::de::DeserializeSeed;

    let text = as_text(body)?;
    let trace = Trace::new(true);
    let mut from = serde_json::Deserializer::from_str(text);
    let seed = Seed {
        slot,
        trace: &trace,
    };
    match seed.deserialize(&mut from) {
        Ok(there) if from.end().is_ok() => Ok(there),
        Ok(_) => Err(DecodeError::new("the answer goes on behind its JSON value")),
        Err(e) => Err(stopped(body, &trace, &e)),
    }
}

fn stopped(body: &[u8], trace: &Trace, e: &serde_json::Error) -> DecodeError {
    if let Some(error) = no_json(body) {
        return error;
    }
    let what = match e.classify() {
        Category::Eof => "the JSON breaks off",
        Category::Data => "the value is of another type or missing",
        _ => "this is no JSON",
    };
    let (path, line, column) = (trace.path(), e.line(), e.column());
    DecodeError::new(format!("{what} at `{path}` (line {line}, column {column})"))
}

/// What stands around the value that a caller wants.
struct Envelope<'a> {
    key: &'static str,
    value: &'a mut dyn Field,
    found: bool,
    info: Option<PageInfo>,
    other: Other,
}

impl Object for Envelope<'_> {
    fn about(&self) -> (&'static str, &'static [&'static str]) {
        ("Envelope", &[])
    }

    fn slot<'a>(&'a mut self, key: &str) -> Option<&'a mut dyn Field> {
        if key == self.key {
            self.found = true;
            return Some(self.value);
        }
        match key {
            "info" => Some(&mut self.info),
            _ => Some(super::other(&mut self.other, key)),
        }
    }

    fn write(&self, to: &mut Writer<'_>) {
        to.field(self.key, self.value).other(&self.other);
    }
}

/// Reads into `value` what stands under `key`, or the whole answer where the key is empty; gives what
/// stands beside it.
fn open(
    body: &[u8],
    key: &'static str,
    value: &mut dyn Field,
) -> Result<(Option<PageInfo>, Other), DecodeError> {
    if key.is_empty() {
        read(body, value.slot())?;
        return Ok((None, Other::new()));
    }
    let mut envelope = Envelope {
        key,
        value,
        found: false,
        info: None,
        other: Other::new(),
    };
    read(body, Slot::Object(&mut envelope))?;
    if envelope.found {
        Ok((envelope.info, envelope.other))
    } else {
        Err(DecodeError::new(format!("the answer has no `{key}`")))
    }
}

/// A list under `key`, or a bare one where the key is empty or the server leaves it out. An empty answer
/// is an empty list.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected.
pub fn list<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<Page<T>, DecodeError> {
    let mut items: Vec<T> = Vec::new();
    let (key, info, other) = read_list(body, key, &mut items)?;
    Ok(Page::new(items, key, info, other))
}

fn read_list(
    body: &[u8],
    key: &'static str,
    items: &mut dyn Field,
) -> Result<(&'static str, Option<PageInfo>, Other), DecodeError> {
    match body.trim_ascii_start().first() {
        None => Ok((key, None, Other::new())),
        Some(b'[') => open(body, "", items).map(|(info, other)| ("", info, other)),
        Some(_) => open(body, key, items).map(|(info, other)| (key, info, other)),
    }
}

/// The value under `key`, or the whole answer where the key is empty.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected.
pub fn one<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<T, DecodeError> {
    let mut value = T::default();
    open(body, key, &mut value)?;
    Ok(value)
}

/// The only item of the list under `key`, or of the bare list where the key is empty.
///
/// # Errors
/// [`DecodeError`] with the place at which it is not what was expected, or when the list is empty; then
/// it [is absent](DecodeError::is_absent).
pub fn first<T: Field + Default>(body: &Bytes, key: &'static str) -> Result<T, DecodeError> {
    let mut items: Vec<T> = Vec::new();
    read_list(body, key, &mut items)?;
    items.into_iter().next().ok_or_else(|| nothing_first(body))
}

fn nothing_first(body: &[u8]) -> DecodeError {
    if is_empty(body) {
        DecodeError::new("the answer is empty where one object was expected")
    } else {
        DecodeError::absent("Zoho's list of what was asked for is empty: it is not there")
    }
}

/// Nothing, whatever came.
///
/// # Errors
/// Never.
pub fn nothing(_body: &Bytes) -> Result<(), DecodeError> {
    Ok(())
}

/// The body of a request: `value` under `key`, or bare where the key is empty.
#[must_use]
pub fn body(key: &str, value: &dyn Field) -> Vec<u8> {
    written(key, value.view())
}

/// The same with a list of values.
#[must_use]
pub fn body_list<T: Field>(key: &str, values: &[T]) -> Vec<u8> {
    let values: Vec<&dyn Field> = values.iter().map(|value| value as &dyn Field).collect();
    written(key, View::Items(&values))
}

fn written(key: &str, value: View<'_>) -> Vec<u8> {
    let bytes = if key.is_empty() {
        serde_json::to_vec(&value)
    } else if let View::Absent = value {
        Ok(b"{}".to_vec())
    } else {
        let mut to = serde_json::Serializer::new(Vec::new());
        let map = to.serialize_map(None).and_then(|mut map| {
            map.serialize_entry(key, &value)?;
            map.end()
        });
        map.map(|()| to.into_inner())
    };
    // Text as keys and values of JSON's own kinds: writing them to memory cannot fail.
    bytes.unwrap_or_default()
}

/// Values of one type, collected.
pub fn owned<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// A value as JSON text, for places that take text.
#[must_use]
pub fn text(value: &dyn Field) -> String {
    String::from_utf8(written("", value.view())).unwrap_or_default()
}

/// Values as they stand in a query.
pub fn strings<T: Display>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<String> {
    let values = values.into_iter();
    values.map(|value| value.into().to_string()).collect()
}

/// What was read from an answer, as JSON again: for tools that show any answer.
///
/// # Errors
/// Those of reading.
pub fn recode<T: Serialize>(read: Result<T, DecodeError>) -> Result<Json, DecodeError> {
    serde_json::to_value(read?)
        .map_err(|_| DecodeError::new("what was read cannot be written as JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DateTime, Decimal, Id};
    use std::collections::BTreeMap;

    #[derive(Clone, Default, PartialEq)]
    struct Ticket {
        id: Id,
        count: Option<i64>,
        open: Option<bool>,
        cost: Option<Decimal>,
        due: Option<DateTime>,
        parent: Option<Box<Ticket>>,
        tags: Option<Vec<String>>,
        children: Option<Vec<Ticket>>,
        cf: Option<BTreeMap<String, Ticket>>,
        other: Other,
    }

    crate::object!(Ticket {
        "id" => id,
        "count" => count,
        "isOpen" => open,
        "cost" => cost,
        "due" => due,
        "parent" => parent,
        "tags" => tags,
        "children" => children,
        "cf" => cf;
        other
    } required "id");

    fn page(body: &str) -> Result<Page<Ticket>, DecodeError> {
        list(&Bytes::from(body.to_owned()), "data")
    }

    #[test]
    fn nothing_is_lost_on_the_way_in_and_out() {
        let text = r#"{"data":[{"id":"1","count":3,"isOpen":true,"cost":1.10,"due":"2019-07-25T15:26:49+05:30","parent":{"id":"2"},"tags":["a",""],"children":[{"id":"3"}],"cf":{"x":{"id":"4"}},"more":{"a":[1.5]},"new":null}],"info":{"page":1,"per_page":200,"count":1,"more_records":false,"next_page_token":"t","odd":1},"beside":[1]}"#;
        let read = page(text).unwrap();
        assert_eq!(read[0].parent.as_ref().unwrap().id, Id::from("2"));
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        let mut again: Ticket =
            serde_json::from_value(serde_json::to_value(&read[0]).unwrap()).unwrap();
        // A `Value` holds binary numbers.
        again.cost.clone_from(&read[0].cost);
        assert_eq!(again, read[0]);
    }

    #[test]
    fn all_forms_of_a_value_are_read() {
        let read = page(
            r#"[{"id":12345678901234567890,"count":"121","isOpen":"false","cost":"7.50","due":1509840000000,"tags":null,"parent":null},
               {"id":"x","count":"","isOpen":1,"cost":12345678901234567.89,"due":"","tags":[1,true]}]"#,
        )
        .unwrap();
        assert_eq!(read[0].id.as_str(), "12345678901234567890");
        assert_eq!(read[0].count, Some(121));
        assert_eq!(read[0].open, Some(false));
        assert_eq!(read[0].cost.as_ref().unwrap().as_str(), "7.50");
        assert_eq!(read[0].tags, None);
        assert_eq!((read[1].count, &read[1].due), (None, &None));
        assert_eq!(
            read[1].cost.as_ref().unwrap().as_str(),
            "12345678901234567.89"
        );
        assert_eq!(read[1].tags.as_ref().unwrap(), &["1", "true"]);
        assert_eq!(
            serde_json::to_string(&read).unwrap(),
            r#"[{"id":"12345678901234567890","count":121,"isOpen":false,"cost":"7.50","due":1509840000000},{"id":"x","isOpen":true,"cost":12345678901234567.89,"tags":["1","true"]}]"#
        );
    }

    #[test]
    fn an_error_says_where_and_never_what() {
        for (body, expected) in [
            (
                r#"{"data":[{"id":1},{"id":2,"count":"s3cret"}]}"#,
                "`data[1].count`",
            ),
            (
                r#"[{"id":1,"children":[{"id":2,"parent":{"count":1}}]}]"#,
                "missing at `[0].children[0].parent.id`",
            ),
            (r#"{"data":[{"id":null}]}"#, "`data[0].id`"),
            (
                r#"{"data":[{"id":1,"cf":{"a":{"id":1,"isOpen":"s3cret"}}}]}"#,
                "`data[0].cf.a.isOpen`",
            ),
            (
                r#"{"data":[{"id":1,"cf":{"s3cret.\n":{"id":1,"isOpen":"x"}}}]}"#,
                "`data[0].cf.….isOpen`",
            ),
            (r#"{"data":{"s3cret":1}}"#, "`data`"),
            (r#"{"data":[{"id":"s3cr"#, "breaks off at `data[0].id`"),
            ("<html>s3cret</html>", "HTML"),
            ("s3cret", "no JSON"),
            (r#"{"s3cret":[]}"#, "no `data`"),
            (r#"[] s3cret"#, "behind"),
        ] {
            let error = page(body).unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
            assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
        }
        assert!(page("").unwrap().is_empty());
        let latin = Bytes::from_static(b"[{\"id\":\"\xe9\"}]");
        let error = list::<Ticket>(&latin, "data").unwrap_err();
        assert!(error.to_string().contains("UTF-8 at byte 8"), "{error}");
    }

    #[test]
    fn one_is_read_bare_under_a_key_and_first_of_a_list() {
        let bytes = |text: &'static str| Bytes::from_static(text.as_bytes());
        let is_7 = |ticket: Ticket| assert_eq!(ticket.id.as_str(), "7");
        is_7(one(&bytes(r#"{"id":7}"#), "").unwrap());
        is_7(one(&bytes(r#"{"x":1,"org":{"id":7}}"#), "org").unwrap());
        is_7(first(&bytes(r#"{"org":[{"id":7}]}"#), "org").unwrap());
        assert!(one::<Ticket>(&bytes(""), "").is_err());
        let none = |text| first::<Ticket>(&bytes(text), "org").err().unwrap();
        assert!(none(r#"{"org":[]}"#).is_absent());
        assert!(!none("").is_absent() && !none(r#"{"org":1}"#).is_absent());
    }

    #[test]
    fn a_body_is_written_bare_or_under_its_key() {
        let ticket = Ticket {
            id: 7.into(),
            ..Ticket::default()
        };
        let text = |bytes| String::from_utf8(bytes).unwrap();
        assert_eq!(text(body("", &ticket)), r#"{"id":"7"}"#);
        assert_eq!(text(body("user", &ticket)), r#"{"user":{"id":"7"}}"#);
        assert_eq!(
            text(body_list("data", &[ticket.clone(), ticket])),
            r#"{"data":[{"id":"7"},{"id":"7"}]}"#
        );
        assert_eq!(text(body("x", &None::<String>)), "{}");
        assert_eq!(strings::<Id>(["1", "2"]), ["1", "2"]);
    }

    #[test]
    fn debug_shows_what_is_there() {
        let ticket = Ticket {
            id: 7.into(),
            tags: Some(vec!["a".to_owned()]),
            ..Ticket::default()
        };
        assert_eq!(format!("{ticket:?}"), r#"Ticket { id: "7", tags: ["a"] }"#);
    }
}
