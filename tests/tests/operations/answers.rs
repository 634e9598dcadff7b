//! Answers as Zoho's documentation shows them, read by the type of their operation and written again: nothing
//! of them may be missing. `answers.tsv` has a line for each: method, path, status, body.

use http::StatusCode;
use serde_json::Value;
use zoho_http::Operation;
use zoho_http::external::Bytes;
use zoho_sim::samples::Sample;
use zoho_types::ExtraFields;

use crate::every::Case;
use crate::given::Given;
use crate::samples;

/// An answer that is shown.
pub(crate) struct Answer {
    method: &'static str,
    path: &'static str,
    status: StatusCode,
    body: &'static str,
}

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = Answer> {
    include_str!("answers.tsv").lines().map(|line| {
        let mut fields = line.splitn(4, '\t');
        let mut next = || fields.next().unwrap();
        Answer {
            method: next(),
            path: next(),
            status: next().parse().unwrap(),
            body: next(),
        }
    })
}

impl Answer {
    /// Whether CRM sends it by itself, to an address of the program's.
    pub(crate) fn is_notification(&self) -> bool {
        self.path.starts_with("webhook")
    }

    /// Holds it against the operation that it is of.
    pub(crate) fn check<C>(&self, client: &C, cases: &[&Case<C>]) {
        let what = format!("{} {}", self.method, self.path);
        let fit = |case: &&&Case<C>| self.literals(case.operation);
        let case = cases
            .iter()
            .filter(|case| fit(case).is_some())
            .max_by_key(fit);
        let case = case.unwrap_or_else(|| panic!("no operation is {what}"));
        let name = case.operation.name();
        let given = Given {
            operation: samples::operation(name),
            sample: Sample::Full,
        };
        let call = (case.call)(client, &given);
        let read = (call.read)(self.status, &Bytes::from_static(self.body.as_bytes()));
        let read = read.unwrap_or_else(|e| panic!("{name}, {what}: {e}"));
        self.is_whole(&read, &format!("{name}, {what}"));
    }

    /// Panics unless `read` says all that came, or is the value that stands under a key of it: what is beside
    /// that is in `Response::members`.
    pub(crate) fn is_whole(&self, read: &Value, what: &str) {
        let came: Value = alike(&serde_json::from_str(self.body).unwrap());
        let read = alike(read);
        let single = |list: &Value| {
            list.as_array()
                .is_some_and(|items| *items == [read.clone()])
        };
        let is_under = |value: &Value| *value == read || single(value);
        let is_under_a_key = came
            .as_object()
            .is_some_and(|all| all.values().any(is_under));
        let is_only_row = read == Value::Array(vec![came.clone()]);
        if !is_under_a_key && !is_only_row {
            assert_eq!(read, came, "{what}");
        }
    }

    /// How many parts of the path are written as in that of the operation; none when it is another path.
    fn literals(&self, operation: &Operation) -> Option<usize> {
        if operation.method().as_str() != self.method {
            return None;
        }
        let path = operation.path();
        let path = if self.path.starts_with("/crm/") {
            path
        } else {
            path.strip_prefix("/crm/{version}")?
        };
        let (ours, theirs) = (path.split('/'), self.path.split('/'));
        if ours.clone().count() != theirs.clone().count() {
            return None;
        }
        let mut literals = 0;
        for (ours, theirs) in ours.zip(theirs) {
            if ours == theirs {
                literals += 1;
            } else if !ours.starts_with('{') {
                return None;
            }
        }
        Some(literals)
    }
}

/// One that no operation gives, as any JSON.
pub(crate) fn as_json(answer: &Answer) -> Value {
    let body = Bytes::from_static(answer.body.as_bytes());
    let read: ExtraFields = zoho_http::decode::json(answer.status, &body).unwrap();
    serde_json::to_value(read).unwrap()
}

/// The same without what makes no difference: nulls, and whether a whole number came as text.
fn alike(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let there = map.iter().filter(|(_, value)| !value.is_null());
            let there = there.map(|(key, value)| (key.clone(), alike(value)));
            Value::Object(there.collect())
        }
        Value::Array(items) => items.iter().map(alike).collect(),
        Value::Number(number) => number.to_string().into(),
        other => other.clone(),
    }
}
