//! Decoding of outcomes from responses.

use bytes::Bytes;
use http::StatusCode;
use zoho_types::json::{self, Field, Json};
use zoho_types::{DecodeError, ExtraFields};

use super::{RowFailure, RowOutcome, RowOutcomes, RowSuccess};

/// The codes of rows that were written, or will be. They are used if a row has no status.
const GOOD: [&str; 4] = [
    "SUCCESS",
    "SCHEDULED",
    "ADDED_SUCCESSFULLY",
    "FILE_UPLOAD_SUCCESS",
];

/// Decodes the outcomes under `key`, which may be a single one, or the bare ones if the key is empty.
#[allow(dead_code, reason = "not every area has such an answer")]
pub(crate) fn outcomes(body: &Bytes, key: &'static str) -> Result<RowOutcomes, DecodeError> {
    let is_bare = |json: &[u8]| json.trim_ascii_start().starts_with(b"[");
    if is_bare(body) {
        return Ok(RowOutcomes::new(list(body)?, "", ExtraFields::new()));
    }
    let mut whole = ExtraFields::new();
    json::read(body, whole.slot())?;
    let under_key = whole.raw(key).filter(|_| !key.is_empty());
    let Some(rows) = under_key.map(str::to_owned) else {
        // One outcome for all, as some operations respond.
        return if key.is_empty() || whole.contains_key("status") {
            Ok(RowOutcomes::new(vec![row(&whole)], "", ExtraFields::new()).bare_row())
        } else {
            Err(DecodeError::new(format!("the response has no `{key}`")))
        };
    };
    whole.remove(key);
    if is_bare(rows.as_bytes()) {
        return Ok(RowOutcomes::new(list(rows.as_bytes())?, key, whole));
    }
    let mut one = ExtraFields::new();
    json::read(rows.as_bytes(), one.slot())?;
    Ok(RowOutcomes::new(vec![row(&one)], key, whole).bare_row())
}

/// Decodes the outcomes of the write of a single object. CRM may return several: for example one for each user that it
/// was shared with.
#[allow(dead_code, reason = "not every area has such an answer")]
pub(crate) fn outcome(body: &Bytes, key: &'static str) -> Result<RowOutcomes, DecodeError> {
    let rows = outcomes(body, key)?;
    if rows.is_empty() {
        return Err(DecodeError::new("the response has no outcome"));
    }
    Ok(rows.of_one())
}

fn list(json: &[u8]) -> Result<Vec<RowOutcome>, DecodeError> {
    let mut rows: Vec<ExtraFields> = Vec::new();
    json::read(json, rows.slot())?;
    Ok(rows.iter().map(row).collect())
}

/// Returns the number of failures and the number of outcomes; `None` if they cannot be decoded.
#[cfg(feature = "dynamic")]
pub(crate) fn tally(body: &Bytes, key: &'static str) -> Option<(usize, usize)> {
    let rows = outcomes(body, key).ok()?;
    Some((rows.failures().count(), rows.len()))
}

/// Returns the outcome that the members of a row describe.
pub(super) fn row(members: &ExtraFields) -> RowOutcome {
    let good = match (members.get("status"), members.text("code")) {
        (Some(Json::String(status)), _) => status.eq_ignore_ascii_case("success"),
        (None | Some(Json::Null), Some(code)) => GOOD.contains(&&*code),
        _ => false,
    };
    if good {
        RowOutcome::Success(RowSuccess::of(members))
    } else {
        RowOutcome::Failure(RowFailure::of(members))
    }
}

/// Returns the members, as JSON text. If a name is repeated, the last one counts, as with any JSON parser.
pub(super) fn last_of_each(members: &ExtraFields) -> impl Iterator<Item = (&str, &str)> {
    let keys: Vec<&str> = members.keys().collect();
    (0..keys.len()).filter_map(move |at| {
        let key = keys[at];
        let is_first = !keys[..at].contains(&key);
        is_first.then(|| members.raw(key).map(|json| (key, json)))?
    })
}

/// Returns whether the value of a member matches the field of its name.
pub(super) fn fits(key: &str, json: &str) -> bool {
    match key {
        "code" | "status" | "message" | "action" | "duplicate_field" => {
            json.starts_with('"') && json != "\"\""
        }
        "details" => json
            .strip_prefix('{')
            .is_some_and(|inner| !inner.trim_start().starts_with('}')),
        _ => true,
    }
}

/// Returns whether an error response has outcomes of rows: objects under `key` with a status.
pub(crate) fn are_in(status: StatusCode, body: &[u8], key: &str) -> bool {
    // Errors about the token and about limits concern the whole request.
    if !status.is_client_error()
        || matches!(
            status,
            StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS
        )
        || key.is_empty()
    {
        return false;
    }
    let Ok(answer) = serde_json::from_slice::<Json>(body) else {
        return false;
    };
    let is_outcome = |row: &Json| row.get("status").is_some() || row.get("code").is_some();
    match answer.get(key) {
        Some(Json::Array(rows)) => rows.iter().all(Json::is_object) && rows.iter().any(is_outcome),
        Some(row) => is_outcome(row),
        None => false,
    }
}
