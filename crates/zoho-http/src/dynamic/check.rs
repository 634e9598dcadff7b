//! Validation of JSON text against the types of an operation, without changing the text.

use std::collections::HashSet;
use std::fmt;

use serde_json::value::RawValue;

use super::finding::{Finding, FindingKind, MOST};
use super::single::{expected, number, takes_text};
use super::text::{items, kind, members};
use zoho_types::json::shown_key;
use zoho_types::json::{About, Field, Object, Places, Scalar, ScalarValue, Slot};

/// The deepest nesting that is examined, the same as in serde_json.
const DEEPEST: usize = 128;

/// The maximum number of items of one list that are checked against their type.
const MOST_ITEMS: usize = 10_000;

/// A JSON text that is checked against types. For generated code, whose method calls say which form the text should
/// have.
pub struct Check<'a> {
    text: &'a str,
    /// The top-level members that have a type.
    named: Vec<&'static str>,
    walk: Walk,
    tally: Option<(usize, usize)>,
    is_empty_list: bool,
    lacks: bool,
}

#[derive(Debug, Default)]
struct Walk {
    path: Vec<Step>,
    findings: Vec<Finding>,
    open: &'static [&'static str],
    is_body: bool,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Item(usize),
}

impl fmt::Debug for Check<'_> {
    /// Omits the text: it may hold data that do not belong in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Check")
            .field("findings", &self.walk.findings)
            .finish_non_exhaustive()
    }
}

impl<'a> Check<'a> {
    pub(super) fn of_body(body: &'a RawValue) -> Self {
        Self::new(body.get(), true)
    }

    pub(super) fn of_response(response: &'a str) -> Self {
        Self::new(response, false)
    }

    fn new(text: &'a str, is_body: bool) -> Self {
        Self {
            text,
            named: Vec::new(),
            walk: Walk {
                is_body,
                ..Walk::default()
            },
            tally: None,
            is_empty_list: false,
            lacks: false,
        }
    }

    /// Names the types whose objects may have any member.
    pub fn open(&mut self, types: &'static [&'static str]) -> &mut Self {
        self.walk.open = types;
        self
    }

    /// Checks the whole text against `T`.
    pub fn whole<T: Field + Default>(&mut self) -> &mut Self {
        self.walk.field(self.text, &mut T::default());
        self
    }

    /// Checks the required member `key` of the object against `T`, or the whole text if the key is empty.
    pub fn member<T: Field + Default>(&mut self, key: &'static str) -> &mut Self {
        if key.is_empty() {
            return self.whole::<T>();
        }
        let found = self.under(key, &mut T::default());
        if !found {
            self.lacks = true;
            self.note_missing(key);
        }
        self
    }

    /// Checks the optional member `key` of the object against `T`.
    pub fn beside<T: Field + Default>(&mut self, key: &'static str) -> &mut Self {
        self.under(key, &mut None::<T>);
        self
    }

    /// Checks each item of the list under `key`, or of the bare list, against `T`.
    pub fn list<T: Field + Default>(&mut self, key: &'static str) -> &mut Self {
        if self.text.starts_with('[') {
            return self.whole::<Vec<T>>();
        }
        self.member::<Vec<T>>(key)
    }

    /// Same as [`list`](Self::list) for an operation that returns one item: an empty list means that it is absent.
    pub fn first<T: Field + Default>(&mut self, key: &'static str) -> &mut Self {
        let list = if self.text.starts_with('[') {
            Some(self.text)
        } else {
            self.at(key)
        };
        let is_empty = |list: &str| {
            let mut is_empty = true;
            items(list, |_, _| is_empty = false) && is_empty
        };
        self.is_empty_list = list.is_some_and(is_empty);
        self.list::<T>(key)
    }

    /// Sets the number of rows that failed and the number of all rows; `None` if the outcomes cannot be read.
    pub fn rows(&mut self, tally: Option<(usize, usize)>) -> &mut Self {
        if tally.is_none() {
            self.lacks = true;
            self.walk.found(
                FindingKind::Type,
                "the outcome of each row",
                kind(self.text),
            );
        }
        self.tally = tally;
        self
    }

    /// Returns the last member with this name.
    fn at(&self, key: &str) -> Option<&'a str> {
        let members = members(self.text)?;
        let mut named = members.into_iter().filter(|(name, _)| name == key);
        named.next_back().map(|(_, value)| value)
    }

    fn under(&mut self, key: &'static str, field: &mut dyn Field) -> bool {
        self.named.push(key);
        let Some(value) = self.at(key) else {
            return false;
        };
        self.walk.inside(Step::Member(key.to_owned()), |walk| {
            walk.field(value, field);
        });
        true
    }

    fn note_missing(&mut self, key: &'static str) {
        if self.text.starts_with('{') {
            self.walk.inside(Step::Member(key.to_owned()), |walk| {
                walk.found(FindingKind::Missing, "a value", "nothing");
            });
        } else {
            self.walk
                .found(FindingKind::Type, "an object", kind(self.text));
        }
    }

    /// Returns the findings. The top level is checked now that all names are known.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        if !self.named.is_empty()
            && let Some(members) = members(self.text)
        {
            let mut seen = HashSet::new();
            for (key, value) in members {
                let is_named = self.named.contains(&key.as_str());
                let is_first = seen.insert(key.clone());
                self.walk.inside(Step::Member(key), |walk| {
                    if !is_first {
                        walk.repeated();
                    }
                    if !is_named {
                        walk.unknown(value);
                    }
                });
            }
        }
        self.walk.findings
    }

    pub(super) fn tally(&self) -> Option<(usize, usize)> {
        self.tally
    }

    pub(super) fn is_empty_list(&self) -> bool {
        self.is_empty_list
    }

    pub(super) fn lacks(&self) -> bool {
        self.lacks
    }
}

impl Walk {
    fn inside(&mut self, step: Step, look: impl FnOnce(&mut Self)) {
        if self.path.len() < DEEPEST && self.findings.len() < MOST {
            self.path.push(step);
            look(self);
            self.path.pop();
        }
    }

    fn found(&mut self, kind: FindingKind, expected: &'static str, found: &'static str) {
        let finding = Finding::new(kind, self.shown(), expected, found);
        self.findings.push(finding);
    }

    fn shown(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Item(index) => path.push_str(&format!("[{index}]")),
                Step::Member(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(shown_key(key));
                }
            }
        }
        if path.is_empty() {
            path.push('.');
        }
        path.chars().take(200).collect()
    }

    fn field(&mut self, json: &str, field: &mut dyn Field) {
        let slot = field.place(json != "null");
        if !matches!(slot, Slot::Absent) {
            self.value(json, slot);
        }
    }

    fn value(&mut self, json: &str, slot: Slot<'_>) {
        match slot {
            Slot::Absent => {}
            Slot::Object(to) => self.object(json, to),
            Slot::List(to) => {
                let is_list = items(json, |index, item| {
                    // Each item takes the room of its type.
                    if index < MOST_ITEMS {
                        self.inside(Step::Item(index), |walk| walk.field(item, to.push()));
                    }
                });
                if !is_list {
                    self.found(FindingKind::Type, "an array", kind(json));
                }
            }
            Slot::Map(to) => match members(json) {
                Some(members) => {
                    let mut seen = HashSet::new();
                    for (key, value) in members {
                        let is_first = seen.insert(key.clone());
                        let slot = to.entry(&key);
                        self.inside(Step::Member(key), |walk| {
                            if !is_first {
                                walk.repeated();
                            }
                            walk.value(value, slot);
                        });
                    }
                }
                None => self.found(FindingKind::Type, "an object", kind(json)),
            },
            Slot::Scalar(to) => self.scalar(json, to),
            Slot::Decimal(to) => {
                if json == "null" || to.read_json(json).is_err() {
                    self.found(FindingKind::Type, "a number", kind(json));
                }
            }
            Slot::Json(_) | Slot::Raw(_) => self.anything(json),
        }
    }

    fn object(&mut self, json: &str, to: &mut dyn Object) {
        to.places(&mut Places::new(&mut |about, fields, _| {
            self.members(json, about, fields);
        }));
    }

    fn members(&mut self, json: &str, about: &About<'_>, fields: &mut [&mut dyn Field]) {
        let Some(members) = members(json) else {
            return self.found(FindingKind::Type, "an object", kind(json));
        };
        let is_open = !self.is_body || self.open.contains(&about.name);
        let mut seen = HashSet::new();
        let mut there: Vec<String> = Vec::new();
        for (key, value) in members {
            let is_first = seen.insert(key.clone());
            if value != "null" {
                there.push(key.clone());
            }
            let at = about.keys.iter().position(|name| *name == key);
            let field = at.and_then(|at| fields.get_mut(at));
            self.inside(Step::Member(key), |walk| {
                if !is_first {
                    walk.repeated();
                }
                match field {
                    None if is_open => walk.anything(value),
                    None => walk.unknown(value),
                    Some(field) => walk.field(value, *field),
                }
            });
        }
        for name in about.required {
            if !there.iter().any(|key| key == name) {
                self.inside(Step::Member((*name).to_owned()), |walk| {
                    walk.found(FindingKind::Missing, "a value", "nothing");
                });
            }
        }
    }

    fn scalar(&mut self, json: &str, to: &mut dyn Scalar) {
        let text;
        let token = match json.as_bytes().first() {
            Some(b'"') => match serde_json::from_str::<String>(json) {
                Ok(read) => {
                    text = read;
                    ScalarValue::Str(&text)
                }
                Err(_) => return self.found(FindingKind::NoCharacter, "characters", "a text"),
            },
            Some(b't') => ScalarValue::Bool(true),
            Some(b'f') => ScalarValue::Bool(false),
            Some(b'-' | b'0'..=b'9') => number(json),
            _ => return self.found(FindingKind::Type, expected(to), kind(json)),
        };
        // Responses are decoded in every form that Zoho sends; a request should have the form of the type.
        let is_text = self.is_body && !matches!(token, ScalarValue::Str(_)) && takes_text(to);
        if is_text {
            self.found(FindingKind::Type, "a text", kind(json));
        } else if let Err(expected) = to.accept(token) {
            self.found(FindingKind::Type, expected, kind(json));
        }
    }

    fn unknown(&mut self, json: &str) {
        if self.is_body {
            self.found(FindingKind::Unknown, "no such member", kind(json));
        }
        self.anything(json);
    }

    fn repeated(&mut self) {
        self.found(FindingKind::Repeated, "one member", "several");
    }

    /// Checks JSON without a type: only its keys and texts can be wrong.
    fn anything(&mut self, json: &str) {
        match json.as_bytes().first() {
            Some(b'{') => {
                let mut seen = HashSet::new();
                let Some(members) = members(json) else {
                    return self.found(FindingKind::NoCharacter, "text", "a key");
                };
                for (key, value) in members {
                    let is_first = seen.insert(key.clone());
                    self.inside(Step::Member(key), |walk| {
                        if !is_first {
                            walk.repeated();
                        }
                        walk.anything(value);
                    });
                }
            }
            Some(b'[') => {
                items(json, |index, item| {
                    self.inside(Step::Item(index), |walk| walk.anything(item));
                });
            }
            Some(b'"') if json.contains("\\u") && serde_json::from_str::<String>(json).is_err() => {
                self.found(FindingKind::NoCharacter, "characters", "a text");
            }
            _ => {}
        }
    }
}
