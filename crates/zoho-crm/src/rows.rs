//! The answers to writes: an outcome for each row that was sent, in the order it was sent in.

use std::borrow::Cow;
use std::ops::Deref;

use bytes::Bytes;
use http::StatusCode;
use serde::ser::Error;
use serde::{Deserialize, Serialize, Serializer};
use zoho_http::wire::{self, Json, Other, Slot};
use zoho_http::{DateTime, DecodeError, Id, object};

/// What became of one row.
///
/// ```
/// use zoho_crm::RowOutcome;
///
/// fn note(outcome: &RowOutcome) {
///     match outcome {
///         RowOutcome::Success(row) => println!("{:?} {:?}", row.action, row.id()),
///         RowOutcome::Failure(row) => println!("{}: {} {:?}", row.code, row.message, row.api_name()),
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum RowOutcome {
    /// It was written.
    Success(RowSuccess),
    /// It was not written.
    Failure(RowFailure),
}

/// A row that was written.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowSuccess {
    /// `SUCCESS`, as a rule.
    pub code: String,
    /// For example `record added`.
    pub message: String,
    /// What an upsert did: `insert` or `update`.
    pub action: Option<String>,
    /// The field by which an upsert found the record that was there.
    pub duplicate_field: Option<String>,
    /// What CRM tells of it: its id, times and users, as a rule.
    pub details: Other,
    /// What else it says.
    pub other: Other,
}

/// A row that was not written.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RowFailure {
    /// For example `MANDATORY_NOT_FOUND`.
    pub code: String,
    /// What is wrong, in Zoho's words.
    pub message: String,
    /// Which field, which limit, which record: free JSON.
    pub details: Other,
    /// What else it says.
    pub other: Other,
}

object!(RowSuccess {
    "code" => code,
    "message" => message,
    "action" => action,
    "duplicate_field" => duplicate_field,
    "details" => details;
    other
});

object!(RowFailure {
    "code" => code,
    "message" => message,
    "details" => details;
    other
});

impl RowSuccess {
    /// The id of the record.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        self.details.read("id").ok()?
    }

    /// When the record was made.
    #[must_use]
    pub fn created_time(&self) -> Option<DateTime> {
        self.details.read("Created_Time").ok()?
    }

    /// When the record was last changed.
    #[must_use]
    pub fn modified_time(&self) -> Option<DateTime> {
        self.details.read("Modified_Time").ok()?
    }
}

impl RowFailure {
    /// The API name of the field that is wrong.
    #[must_use]
    pub fn api_name(&self) -> Option<Cow<'_, str>> {
        self.details.text("api_name")
    }

    /// Where in the request it stands, such as `$.data[1].Company`.
    #[must_use]
    pub fn json_path(&self) -> Option<Cow<'_, str>> {
        self.details.text("json_path")
    }
}

impl RowOutcome {
    /// Whether it was written.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Success(_))
    }

    /// `SUCCESS`, or what is wrong.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Success(row) => &row.code,
            Self::Failure(row) => &row.code,
        }
    }

    /// What CRM tells of it.
    #[must_use]
    pub fn details(&self) -> &Other {
        match self {
            Self::Success(row) => &row.details,
            Self::Failure(row) => &row.details,
        }
    }

    /// The row that was written, or the one that was not as an error.
    ///
    /// # Errors
    /// [`RowFailure`] when it was not written.
    pub fn into_result(self) -> Result<RowSuccess, RowFailure> {
        match self {
            Self::Success(row) => Ok(row),
            Self::Failure(row) => Err(row),
        }
    }
}

impl std::fmt::Display for RowFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.code, self.message)?;
        if let Some(name) = self.json_path().or_else(|| self.api_name()) {
            write!(f, " at `{name}`")?;
        }
        Ok(())
    }
}

impl std::error::Error for RowFailure {}

impl Serialize for RowOutcome {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (status, row) = match self {
            Self::Success(row) => ("success", serde_json::to_value(row)),
            Self::Failure(row) => ("error", serde_json::to_value(row)),
        };
        let mut row = row.map_err(S::Error::custom)?;
        row["status"] = status.into();
        row.serialize(to)
    }
}

/// What became of each row, in the order the rows were sent in. It is used like a slice.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RowOutcomes {
    rows: Vec<RowOutcome>,
    key: &'static str,
    beside: Other,
}

/// Rows, each with its place among those sent.
pub type Placed<T> = Vec<(usize, T)>;

impl RowOutcomes {
    /// The outcomes of several calls, put together.
    #[cfg(feature = "records")]
    pub(crate) fn of(rows: Vec<RowOutcome>) -> Self {
        Self {
            rows,
            key: "data",
            beside: Other::new(),
        }
    }

    /// The rows that were written, each with its place among those sent.
    pub fn successes(&self) -> impl Iterator<Item = (usize, &RowSuccess)> {
        self.rows
            .iter()
            .enumerate()
            .filter_map(|(i, row)| match row {
                RowOutcome::Success(row) => Some((i, row)),
                RowOutcome::Failure(_) => None,
            })
    }

    /// The rows that were not written, each with its place among those sent.
    pub fn failures(&self) -> impl Iterator<Item = (usize, &RowFailure)> {
        self.rows
            .iter()
            .enumerate()
            .filter_map(|(i, row)| match row {
                RowOutcome::Failure(row) => Some((i, row)),
                RowOutcome::Success(_) => None,
            })
    }

    /// Those that were written, and those that were not, each with its place among those sent.
    #[must_use]
    pub fn split(self) -> (Placed<RowSuccess>, Placed<RowFailure>) {
        let (mut done, mut failed) = (Vec::new(), Vec::new());
        for (index, row) in self.rows.into_iter().enumerate() {
            match row.into_result() {
                Ok(row) => done.push((index, row)),
                Err(row) => failed.push((index, row)),
            }
        }
        (done, failed)
    }

    /// Whether every row was written.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.rows.iter().all(RowOutcome::is_success)
    }

    /// What came beside the rows.
    #[must_use]
    pub fn beside(&self) -> &Other {
        &self.beside
    }
}

impl Deref for RowOutcomes {
    type Target = [RowOutcome];

    fn deref(&self) -> &[RowOutcome] {
        &self.rows
    }
}

impl IntoIterator for RowOutcomes {
    type Item = RowOutcome;
    type IntoIter = std::vec::IntoIter<RowOutcome>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a> IntoIterator for &'a RowOutcomes {
    type Item = &'a RowOutcome;
    type IntoIter = std::slice::Iter<'a, RowOutcome>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl Serialize for RowOutcomes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;

        if self.key.is_empty() {
            return self.rows.serialize(to);
        }
        let mut map = to.serialize_map(None)?;
        map.serialize_entry(self.key, &self.rows)?;
        for (key, value) in self.beside.iter() {
            map.serialize_entry(key, &value)?;
        }
        map.end()
    }
}

/// Reads the outcomes under `key`, which may be a single one, or the bare ones where the key is empty.
#[allow(dead_code, reason = "not every area has such an answer")]
pub(crate) fn outcomes(body: &Bytes, key: &'static str) -> Result<RowOutcomes, DecodeError> {
    let mut answer = Json::Null;
    wire::read(body, Slot::Json(&mut answer))?;
    let (rows, key, beside) = match answer {
        Json::Object(mut whole) if !key.is_empty() => match whole.remove(key) {
            Some(rows) => (rows, key, whole.into()),
            // One outcome for all, as some operations answer.
            None if whole.contains_key("status") => (Json::Object(whole), "", Other::new()),
            None => return Err(DecodeError::new(format!("the answer has no `{key}`"))),
        },
        bare => (bare, "", Other::new()),
    };
    let rows = match rows {
        Json::Array(rows) => rows,
        one => vec![one],
    };
    let rows = rows.into_iter().map(read).collect::<Result<_, _>>()?;
    Ok(RowOutcomes { rows, key, beside })
}

/// Reads the outcome of the one thing that was sent.
#[allow(dead_code, reason = "not every area has such an answer")]
pub(crate) fn outcome(body: &Bytes, key: &'static str) -> Result<RowOutcome, DecodeError> {
    let rows = outcomes(body, key)?.into_iter().next();
    rows.ok_or_else(|| DecodeError::new("the answer has no outcome"))
}

/// How many outcomes are failures, and how many there are; nothing where they cannot be read.
#[cfg(feature = "dynamic")]
pub(crate) fn tally(body: &Bytes, key: &'static str) -> Option<(usize, usize)> {
    let rows = outcomes(body, key).ok()?;
    Some((rows.failures().count(), rows.len()))
}

fn read(mut row: Json) -> Result<RowOutcome, DecodeError> {
    let wrong = || DecodeError::new("an outcome is not what was expected");
    let status = row.as_object_mut().ok_or_else(wrong)?.remove("status");
    if status.as_ref().and_then(Json::as_str) == Some("error") {
        let row = RowFailure::deserialize(row).map_err(|_| wrong())?;
        Ok(RowOutcome::Failure(row))
    } else {
        let row = RowSuccess::deserialize(row).map_err(|_| wrong())?;
        Ok(RowOutcome::Success(row))
    }
}

/// Whether the outcomes of rows stand in an answer of failure: objects under `key` that say how it went.
pub(crate) fn are_in(status: StatusCode, body: &[u8], key: &str) -> bool {
    // About the token and about limits CRM speaks as a whole.
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
    let is_outcome = |row: &Json| row.get("status").is_some() && row.get("code").is_some();
    match answer.get(key) {
        Some(Json::Array(rows)) => !rows.is_empty() && rows.iter().all(is_outcome),
        Some(row) => is_outcome(row),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIXED: &str = r#"{"data":[{"code":"SUCCESS","details":{"Created_Time":"2023-05-10T01:10:47-07:00","id":"42"},"message":"record added","status":"success","action":"insert","duplicate_field":null},{"code":"MANDATORY_NOT_FOUND","details":{"api_name":"Last_Name","json_path":"$.data[1].Last_Name"},"message":"required field not found","status":"error"}],"job":1}"#;

    fn read(body: &'static str, key: &'static str) -> Result<RowOutcomes, DecodeError> {
        outcomes(&Bytes::from_static(body.as_bytes()), key)
    }

    #[test]
    fn each_row_is_told_in_order() {
        let rows = read(MIXED, "data").unwrap();
        assert_eq!(rows.len(), 2);
        assert!(!rows.is_success());
        let (place, done) = rows.successes().next().unwrap();
        assert_eq!((place, done.id()), (0, Some(Id::from("42"))));
        assert_eq!(done.created_time().unwrap().offset_minutes(), Some(-420));
        let (place, failed) = rows.failures().next().unwrap();
        assert_eq!(
            (place, failed.api_name().as_deref()),
            (1, Some("Last_Name"))
        );
        assert_eq!(
            failed.to_string(),
            "MANDATORY_NOT_FOUND (required field not found) at `$.data[1].Last_Name`"
        );
        let mut expected: Json = serde_json::from_str(MIXED).unwrap();
        expected["data"][0]
            .as_object_mut()
            .unwrap()
            .remove("duplicate_field");
        assert_eq!(serde_json::to_value(&rows).unwrap(), expected);
        let (done, failed) = rows.split();
        assert_eq!((done.len(), failed.len()), (1, 1));
    }

    #[test]
    fn a_single_outcome_is_read_wherever_it_stands() {
        for (body, key) in [
            (
                r#"{"users":[{"code":"SUCCESS","status":"success"}]}"#,
                "users",
            ),
            (
                r#"{"users":{"code":"SUCCESS","status":"success"}}"#,
                "users",
            ),
            (r#"{"code":"SUCCESS","status":"success"}"#, "users"),
            (r#"{"code":"SUCCESS","status":"success"}"#, ""),
        ] {
            let row = outcome(&Bytes::from(body), key).unwrap();
            assert!(row.is_success(), "{body}");
        }
        assert!(read(r#"{"x":1}"#, "data").is_err());
        assert!(read(r#"{"data":[1]}"#, "data").is_err());
        assert!(outcome(&Bytes::from(r#"{"data":[]}"#), "data").is_err());
    }

    #[test]
    fn rows_that_all_failed_are_rows_and_other_errors_are_none() {
        let bad = StatusCode::BAD_REQUEST;
        assert!(are_in(bad, MIXED.as_bytes(), "data"));
        assert!(!are_in(StatusCode::UNAUTHORIZED, MIXED.as_bytes(), "data"));
        assert!(!are_in(StatusCode::BAD_GATEWAY, MIXED.as_bytes(), "data"));
        for body in [
            r#"{"code":"INVALID_DATA","details":{},"message":"m","status":"error"}"#,
            r#"{"data":[]}"#,
            r#"{"data":"x"}"#,
            "<html>",
        ] {
            assert!(!are_in(bad, body.as_bytes(), "data"), "{body}");
        }
    }
}
