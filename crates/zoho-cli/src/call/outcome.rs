//! The outcome of a call with a successful status: the response may still report an error.

use serde::Deserialize;
use serde_json::Value;
use zoho::http::dynamic::CheckedJson;

use super::command_line::CommandLine;
use crate::exit::Exit;
use crate::out::Out;
use crate::text::count;

/// Members of a response that report an error.
#[derive(Default, Deserialize)]
struct Report {
    /// `error` for the whole response.
    status: Option<Value>,
    code: Option<Value>,
    #[serde(rename = "errorCode")]
    error_code: Option<Value>,
    message: Option<Value>,
    /// An outcome for each id of a mass action.
    results: Option<Value>,
}

/// Returns the exit code, and reports what failed.
pub(super) fn of(line: &CommandLine, response: &CheckedJson, out: &Out) -> Exit {
    let report: Report = response.read().unwrap_or_default();
    let rows = response.rows().or_else(|| results(report.results.as_ref()));
    if let Some((failed, all)) = rows.filter(|(failed, _)| *failed > 0) {
        out.note(format_args!(
            "{failed} of {} failed: see `message` and `details`",
            count(all, "row")
        ));
        return Exit::Failed;
    }
    let is_text = |value: &Option<Value>| value.as_ref().is_some_and(Value::is_string);
    let is_error = report
        .status
        .as_ref()
        .is_some_and(|status| status == "error")
        && is_text(&report.code)
        || is_text(&report.error_code);
    let is_error = is_error && is_text(&report.message);
    if is_error || response.is_misshapen() {
        out.note(format_args!(
            "The response is not that of {}: see its content.",
            line.operation_name()
        ));
        return Exit::Failed;
    }
    Exit::Done
}

/// Returns the number of results that failed, and of all.
fn results(results: Option<&Value>) -> Option<(usize, usize)> {
    let results = results?.as_array()?;
    let failed = results.iter().filter(|row| row["success"] == false);
    Some((failed.count(), results.len()))
}
