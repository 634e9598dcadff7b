//! Which of Zoho's details name things, and so may stand in a message: an allow-list.

use std::fmt::Write;

use serde_json::{Map, Value};

/// Keys whose values are names of Zoho's own or of the account's settings: parameters, fields, columns,
/// permissions, types. Compared without case and underscores, as CRM writes `param_name` and Desk `paramName`.
const NAMES: &[&str] = &[
    "allowedvalues",
    "ambiguitydueto",
    "apiname",
    "clause",
    "columnname",
    "comparator",
    "datatype",
    "dependee",
    "editiontype",
    "errortype",
    "expecteddatatype",
    "expectedfields",
    "expectedtype",
    "feature",
    "field",
    "fieldname",
    "fieldnames",
    "jsonpath",
    "limitdueto",
    "mappedfield",
    "missingscopes",
    "module",
    "modulename",
    "operator",
    "outputtype",
    "param",
    "paramname",
    "paramnames",
    "parentapiname",
    "permission",
    "permissions",
    "requiredscopes",
    "supported",
    "supportedvalues",
];

/// Keys whose values are counts and places.
const COUNTS: &[&str] = &[
    "allowedcount",
    "column",
    "index",
    "limit",
    "line",
    "maxallowedentity",
    "maximumlength",
    "maxlength",
    "maxlimit",
    "minimumlength",
    "minlength",
    "resourcepathindex",
];

/// Keys whose values quote the request: what a person typed may stand there.
const QUOTES: &[&str] = &["near", "reason"];

/// Keys of lists of further errors, each with a code and details of its own.
const NESTED: &[&str] = &["details", "error", "errors"];

/// The codes of such errors.
const CODES: &[&str] = &["code", "errorcode"];

/// How much is shown in all, of one list, and of one value.
const MOST: usize = 300;
const MOST_OF_A_LIST: usize = 10;
const LONGEST_NAME: usize = 100;
const LONGEST_QUOTE: usize = 40;

/// How deep errors stand in errors.
const DEEPEST: usize = 5;

/// More digits than this are an id, a telephone number or a date rather than part of a name.
const MOST_DIGITS: usize = 6;

/// The details that name something, as `param_name: fields, line: 1`; empty where none does.
pub(super) fn shown(details: &Value) -> String {
    let mut shown = Shown::default();
    shown.errors(details, 0);
    shown.text
}

#[derive(Default)]
struct Shown {
    text: String,
    is_full: bool,
}

/// How a value may look under its key.
type Fits = fn(&Value) -> Option<String>;

impl Shown {
    /// An error's details, or a list of them.
    fn errors(&mut self, value: &Value, depth: usize) {
        match value {
            _ if depth > DEEPEST => {}
            Value::Object(object) => self.object(object, "", depth),
            Value::Array(all) => {
                let errors = all.iter().filter(|one| one.is_object() || one.is_array());
                errors.for_each(|one| self.errors(one, depth + 1));
            }
            _ => {}
        }
    }

    fn object(&mut self, object: &Map<String, Value>, of: &str, depth: usize) {
        for (key, value) in object {
            let plain: String = key.chars().filter(|c| *c != '_').collect();
            let plain = plain.to_ascii_lowercase();
            let is_in = |keys: &[&str]| keys.contains(&plain.as_str());
            if is_in(NAMES) {
                self.values(key, value, of, depth, name);
            } else if is_in(COUNTS) {
                self.values(key, value, of, depth, count);
            } else if is_in(QUOTES) {
                self.values(key, value, of, depth, quote);
            } else if is_in(CODES) && depth > 0 {
                self.values(key, value, of, depth, name);
            } else if is_in(NESTED) {
                self.errors(value, depth + 1);
            }
        }
    }

    /// What stands under a key of the list: one value, several, or objects with names of their own.
    fn values(&mut self, key: &str, value: &Value, of: &str, depth: usize, fits: Fits) {
        let all = match value {
            Value::Array(all) => all.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut fitting = all.iter().filter_map(fits);
        let mut list = fitting.by_ref().take(MOST_OF_A_LIST).collect::<Vec<_>>();
        if fitting.next().is_some() {
            list.push("…".to_owned());
        }
        if !list.is_empty() {
            self.add(&format!("{of}{key}: {}", list.join(" | ")));
        }
        if depth < DEEPEST {
            let of = format!("{of}{key}.");
            for object in all.iter().filter_map(Value::as_object).take(MOST_OF_A_LIST) {
                self.object(object, &of, depth + 1);
            }
        }
    }

    fn add(&mut self, piece: &str) {
        if self.is_full {
            return;
        }
        let comma = if self.text.is_empty() { "" } else { ", " };
        self.is_full = self.text.chars().count() + piece.chars().count() + comma.len() > MOST;
        let piece = if self.is_full { "…" } else { piece };
        let _ = write!(self.text, "{comma}{piece}");
    }
}

/// A name: a word or a few, a path, an operator. No address, no number of any length.
fn name(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim(),
        Value::Number(_) | Value::Bool(_) => return count(value),
        _ => return None,
    };
    let in_names = |c: char| c.is_alphanumeric() || "_-.,:$/[]{}()<>=!|&+'# ".contains(c);
    let fits = is_short(text, LONGEST_NAME) && text.chars().all(in_names) && !is_random(text);
    fits.then(|| text.to_owned())
}

/// A number that counts something.
fn count(value: &Value) -> Option<String> {
    let text = match value {
        Value::Bool(yes) => yes.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    let is_count = is_short(&text, 9) && text.chars().all(|c| c.is_ascii_digit());
    (is_count || value.is_boolean()).then_some(text)
}

/// One word that a name or keyword could be, or a mark of the query language.
fn quote(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim();
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic() || "_$".contains(c))
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_.$".contains(c));
    let is_mark = text.len() <= 2 && text.chars().all(|c| "(),=<>!*'\"".contains(c));
    let fits = is_short(text, LONGEST_QUOTE) && (is_word || is_mark) && !is_random(text);
    fits.then(|| text.to_owned())
}

fn is_short(text: &str, most: usize) -> bool {
    !text.is_empty() && text.chars().count() <= most
}

/// Whether it is an id, a telephone number, a date or a secret by its looks.
fn is_random(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    digits > MOST_DIGITS
        || text
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word.len() > 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_are_shown() {
        for (details, expected) in [
            (json!({"param_name": "fields"}), "param_name: fields"),
            (
                json!({"param_names": ["word", "email"]}),
                "param_names: word | email",
            ),
            (json!({"paramName": "limit"}), "paramName: limit"),
            (
                json!({"column_name": "Foo", "reason": "column given seems to be invalid"}),
                "column_name: Foo",
            ),
            (
                json!({"permissions": ["Shop_Implied_View_Boxes"]}),
                "permissions: Shop_Implied_View_Boxes",
            ),
            (
                json!({"column": 12, "line": 1, "near": "fro"}),
                "column: 12, line: 1, near: fro",
            ),
            (
                json!({"clause": "order by", "operator": ">="}),
                "clause: order by, operator: >=",
            ),
            (
                json!({"api_name": "Last_Name", "json_path": "$.data[0].Last_Name"}),
                "api_name: Last_Name, json_path: $.data[0].Last_Name",
            ),
            (
                json!({"limit": "50", "maximum_length": 120, "resource_path_index": 3}),
                "limit: 50, maximum_length: 120, resource_path_index: 3",
            ),
            (
                json!({"ambiguity_due_to": [{"param_name": "page"}, {"param_name": "page_token"}]}),
                "ambiguity_due_to.param_name: page, ambiguity_due_to.param_name: page_token",
            ),
            (
                json!({"dependee": {"api_name": "Stage", "json_path": "$.data[0].Stage"}}),
                "dependee.api_name: Stage, dependee.json_path: $.data[0].Stage",
            ),
            (
                json!({"module": {"api_name": "Leads", "id": "4150868000000002175"}}),
                "module.api_name: Leads",
            ),
            (
                json!({"errors": [{"code": "INVALID_DATA", "details": {"api_name": "Email"}, "message": "m"}]}),
                "code: INVALID_DATA, api_name: Email",
            ),
            (
                json!({"errors": [{"errorMessage": "Ada", "errorType": "invalid", "fieldName": "/contactId"}]}),
                "errorType: invalid, fieldName: /contactId",
            ),
            (
                json!({"editionType": "FREE", "feature": "sla", "isTrial": true, "maxAllowedEntity": 5}),
                "editionType: FREE, feature: sla, maxAllowedEntity: 5",
            ),
            (json!([{"param_name": "ids"}]), "param_name: ids"),
            (
                json!({"supported_values": ["Not Contacted", "-None-"]}),
                "supported_values: Not Contacted | -None-",
            ),
            (
                json!({"expected_data_type": "jsonarray"}),
                "expected_data_type: jsonarray",
            ),
        ] {
            assert_eq!(shown(&details), expected, "{details}");
        }
    }

    #[test]
    fn what_is_no_name_is_not() {
        for details in [
            json!({"id": "4150868000000623001"}),
            json!({"duplicate_record": {"id": "4150868000000623001", "module": {"api_name": "Leads"}}}),
            json!({"api_name": "4150868000000623001"}),
            json!({"api_name": 4150868000000623001_u64}),
            json!({"api_name": "ada@example.com"}),
            json!({"param_name": "+49 170 1234567"}),
            json!({"supported_values": ["ada@example.com", "2026-11-30", null, "a@b"]}),
            json!({"near": "'O''Brien'"}),
            json!({"near": "Ada Lovelace"}),
            json!({"near": "ada@example.com"}),
            json!({"near": "Lovelacé"}),
            json!({"near": "4150868000000623001"}),
            json!({"reason": "1000.8cb99dxxxxxxxxxxxxx9be93.9b8xxxxxxxxxxxxxxx9d"}),
            json!({"reason": "the value Ada is wrong"}),
            json!({"value": "Ada", "name": "Ada", "email": "a", "by": "Ada", "record": {"module": "x"}}),
            json!({"limit": "Ada", "line": 4150868000000623001_u64, "column": -1, "index": 1.5}),
            json!({"api_name": "a\u{1b}[31m"}),
            json!({"api_name": "A\u{202e}b"}),
            json!({"api_name": "x".repeat(101)}),
            json!("param_name"),
            json!(null),
        ] {
            assert_eq!(shown(&details), "", "{details}");
        }
    }

    #[test]
    fn it_is_bounded_however_much_there_is() {
        let many: Vec<String> = (0..5000).map(|i| format!("Value {i}")).collect();
        let text = shown(&json!({"supported_values": many}));
        assert!(text.ends_with("Value 9 | …") && text.len() < 150, "{text}");
        let errors: Vec<Value> = (0..5000)
            .map(|i| json!({"api_name": format!("F{i}")}))
            .collect();
        let text = shown(&json!({"errors": errors}));
        assert!(
            text.chars().count() <= MOST + 3 && text.ends_with('…'),
            "{text}"
        );
        let mut deep = json!({"api_name": "Deep"});
        for _ in 0..100 {
            deep = json!({"details": deep});
        }
        assert_eq!(shown(&deep), "");
    }
}
