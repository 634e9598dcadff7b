//! How a call ended whose status is one of success: the answer may tell otherwise.

use serde::Deserialize;
use serde_json::Value;
use zoho::http::dynamic::CheckedJson;

use super::line::Line;
use crate::exit::Exit;
use crate::out::Out;
use crate::text::count;

/// What an answer may say of its success.
#[derive(Default, Deserialize)]
struct Said {
    /// Of CRM, for the whole answer.
    status: Option<Value>,
    code: Option<Value>,
    /// Of Desk.
    #[serde(rename = "errorCode")]
    error_code: Option<Value>,
    message: Option<Value>,
    /// Of Desk's mass actions: an outcome for each id.
    results: Option<Value>,
}

/// Says so when something has failed.
pub(super) fn of(line: &Line, answer: &CheckedJson, out: &Out) -> Exit {
    let said: Said = answer.read().unwrap_or_default();
    let rows = answer.rows().or_else(|| results(said.results.as_ref()));
    if let Some((failed, all)) = rows.filter(|(failed, _)| *failed > 0) {
        out.note(format_args!(
            "{failed} of {} failed: see `message` and `details`",
            count(all, "row")
        ));
        return Exit::Failed;
    }
    let is_text = |value: &Option<Value>| value.as_ref().is_some_and(Value::is_string);
    let is_error = said.status.as_ref().is_some_and(|status| status == "error")
        && is_text(&said.code)
        || is_text(&said.error_code);
    let is_error = is_error && is_text(&said.message);
    if is_error || answer.is_misshapen() {
        out.note(format_args!(
            "The answer has not what {} gives: see what it says.",
            line.operation_name()
        ));
        return Exit::Failed;
    }
    Exit::Done
}

/// How many of the results failed, and how many there are.
fn results(results: Option<&Value>) -> Option<(usize, usize)> {
    let results = results?.as_array()?;
    let failed = results.iter().filter(|row| row["success"] == false);
    Some((failed.count(), results.len()))
}
