//! Settings flattened to fields: each with its path and a scalar value.

use std::collections::BTreeMap;

use serde_json::Value;

use super::snapshot::UserSettings;
use crate::text::harmless;

/// Shown instead of a secret value.
const HIDDEN: &str = "(hidden)";

/// Words in the names of fields whose values are hidden.
const SECRET_WORDS: [&str; 7] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "apikey",
    "privatekey",
];

/// The path of a field. Paths are ordered by their steps, indexes numerically.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FieldKey {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Item(usize),
    Key(String),
}

impl FieldKey {
    fn of_setting(name: &str) -> Self {
        Self {
            steps: vec![Step::Key(name.to_owned())],
        }
    }

    fn then(&self, step: Step) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step);
        Self { steps }
    }
}

impl std::fmt::Display for FieldKey {
    /// Writes `box.lid.incoming.port`; items of a list as `[0]`, ambiguous keys in quotes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, step) in self.steps.iter().enumerate() {
            match step {
                Step::Item(n) => write!(f, "[{n}]")?,
                // The first is the name of the setting, dots and all.
                Step::Key(key) if at == 0 => f.write_str(&harmless(key))?,
                Step::Key(key) if is_plain(key) => write!(f, ".{key}")?,
                Step::Key(key) => write!(f, "[\"{}\"]", harmless(key))?,
            }
        }
        Ok(())
    }
}

fn is_plain(key: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$');
    !key.is_empty() && key.chars().all(plain)
}

/// The content of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Field {
    /// A value; an object or list only if it is empty.
    Value(Value),
    /// The label of the problem, if it could not be read.
    Unread(&'static str),
}

/// Returns all fields of a user.
pub(super) fn fields(user: &UserSettings) -> BTreeMap<FieldKey, Field> {
    let mut all = BTreeMap::new();
    for (name, value) in &user.settings {
        collect(FieldKey::of_setting(name), unwrapped(value), &mut all);
    }
    for (name, problem) in &user.errors {
        all.insert(FieldKey::of_setting(name), Field::Unread(problem.label()));
    }
    all
}

/// Returns the item of a list with one object: most lists of configurations have one, and the index says nothing.
fn unwrapped(value: &Value) -> &Value {
    match value.as_array().map(Vec::as_slice) {
        Some([one @ Value::Object(_)]) => one,
        _ => value,
    }
}

fn collect(key: FieldKey, value: &Value, all: &mut BTreeMap<FieldKey, Field>) {
    match value {
        Value::Object(inner) if !inner.is_empty() => {
            for (name, value) in inner {
                collect(key.then(Step::Key(name.clone())), value, all);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (at, value) in items.iter().enumerate() {
                collect(key.then(Step::Item(at)), value, all);
            }
        }
        leaf => {
            all.insert(key, Field::Value(leaf.clone()));
        }
    }
}

/// Returns a value as JSON on one line.
pub(super) fn json(value: &Value) -> String {
    harmless(&value.to_string())
}

/// Hides values of fields whose names suggest a secret.
pub(super) fn hide_secrets(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if is_secret(name) {
                    hide(value);
                } else {
                    hide_secrets(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide_secrets),
        _ => {}
    }
}

fn is_secret(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    SECRET_WORDS.iter().any(|word| name.contains(word))
}

/// Keeps booleans, empty text and `null`, so that it remains visible whether a value is set.
fn hide(value: &mut Value) {
    match value {
        Value::String(text) if !text.is_empty() => HIDDEN.clone_into(text),
        Value::Number(_) => *value = HIDDEN.into(),
        Value::Object(fields) => fields.values_mut().for_each(hide),
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn paths(value: Value) -> Vec<String> {
        let mut user = UserSettings::default();
        user.settings.insert("box.x".to_owned(), value);
        fields(&user).keys().map(ToString::to_string).collect()
    }

    #[test]
    fn every_leaf_has_one_path() {
        let list: Vec<_> = (0..11).collect();
        assert_eq!(
            paths(json!({ "a": { "b": 1, "c.d": 2, "": 3 }, "e": [{ "f": null }, {}], "g": {} })),
            [
                "box.x.a[\"\"]",
                "box.x.a.b",
                "box.x.a[\"c.d\"]",
                "box.x.e[0].f",
                "box.x.e[1]",
                "box.x.g"
            ]
        );
        assert_eq!(paths(json!(list)).last().unwrap(), "box.x[10]", "by number");
        assert_eq!(paths(json!(null)), ["box.x"]);
        assert_eq!(paths(json!([])), ["box.x"]);
        assert_eq!(paths(json!([{ "a": true }])), ["box.x.a"]);
        assert_eq!(paths(json!([1])), ["box.x[0]"]);
        assert_eq!(paths(json!({ "a\u{1b}": 1 })), [r#"box.x["a\u{1b}"]"#]);
    }

    #[test]
    fn passwords_are_hidden_wherever_they_stand() {
        let mut value = json!({
            "incoming": { "Password": "canary", "port": 993, "ssl": true },
            "smtp_pass_word": "shown",
            "Private-Key": ["canary"],
            "oauthToken": { "value": "canary", "expires": 5 },
            "password_set": true, "secret": null, "client_secret": "",
            "list": [{ "api_key": 5 }],
        });
        hide_secrets(&mut value);
        let text = value.to_string();
        assert!(!text.contains("canary"), "{text}");
        assert_eq!(value["incoming"]["Password"], HIDDEN);
        assert_eq!(value["incoming"]["port"], 993);
        assert_eq!(value["password_set"], true);
        assert_eq!(value["secret"], Value::Null);
        assert_eq!(value["client_secret"], "");
        assert_eq!(value["list"][0]["api_key"], HIDDEN);
        assert_eq!(value["oauthToken"]["expires"], HIDDEN);
    }
}
