//! Answers as they came.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use zoho_types::DecodeError;
use zoho_types::json::{Json, as_text, is_empty, no_json};

use super::check::Check;
use super::finding::{self, Finding, FindingKind};
use crate::operation::Operation;

/// JSON as it came, and where it does not fit the type of its operation.
///
/// ```
/// use zoho_http::dynamic::response;
/// use zoho_http::external::Bytes;
///
/// # static GET: zoho_http::Operation = zoho_http::Operation::get("shop.get", "/shop");
/// let body = Bytes::from_static(br#"{"amount": 1.10, "new": {"deep": null}}"#);
/// let read = response(&GET, &body, |check| {
///     check.beside::<bool>("amount");
/// })?;
/// assert_eq!(read.get(), r#"{"amount": 1.10, "new": {"deep": null}}"#);
/// assert_eq!(read.findings()[0].path(), "amount");
/// # Ok::<(), zoho_http::external::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct CheckedJson {
    json: Option<Box<RawValue>>,
    findings: Vec<Finding>,
    rows: Option<(usize, usize)>,
    is_misshapen: bool,
}

impl CheckedJson {
    fn empty() -> Self {
        Self {
            json: None,
            findings: Vec::new(),
            rows: None,
            is_misshapen: false,
        }
    }

    /// Whether nothing came, as with status 204.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.json.is_none()
    }

    /// The JSON text as it came; `null` where nothing came.
    #[must_use]
    pub fn get(&self) -> &str {
        self.json.as_ref().map_or("null", |json| json.get())
    }

    /// Where the JSON does not fit the type of the operation, in the order of the text. At most 100 are
    /// given.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The number of rows that failed, and of all rows, where the response holds an outcome for each row.
    #[must_use]
    pub fn rows(&self) -> Option<(usize, usize)> {
        self.rows
    }

    /// Whether the value that the operation gives is not there at all: the response says something else.
    #[must_use]
    pub fn is_misshapen(&self) -> bool {
        self.is_misshapen
    }

    /// Reads the JSON as `T`.
    ///
    /// # Errors
    /// [`DecodeError`] with the path at which it is of another type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        zoho_types::json::from_body(self.get().as_bytes())
    }

    /// Returns the JSON as a value. Numbers lose the digits that an `f64` cannot hold, and of a repeated
    /// member the last one counts; the [text](Self::get) has them all.
    ///
    /// # Errors
    /// [`DecodeError`] when a text holds half of a surrogate pair or the nesting is deeper than 128.
    pub fn to_value(&self) -> Result<Json, DecodeError> {
        self.read()
    }
}

impl fmt::Debug for CheckedJson {
    /// Without the JSON: it may hold what is not meant for a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckedJson")
            .field("len", &self.json.as_ref().map(|json| json.get().len()))
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}

impl Serialize for CheckedJson {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(to)
    }
}

/// Reads the response of `operation` as it came, and holds it against the types that `types` tells. For
/// generated code.
///
/// # Errors
/// [`DecodeError`] when it is no JSON, and when it is an empty list where one object is wanted; then it
/// [is absent](DecodeError::is_absent).
pub fn response(
    operation: &Operation,
    body: &Bytes,
    types: impl FnOnce(&mut Check<'_>),
) -> Result<CheckedJson, DecodeError> {
    if is_empty(body) {
        return Ok(CheckedJson::empty());
    }
    let json = read(body)?;
    let mut check = Check::of_response(json.get());
    types(&mut check);
    if check.is_empty_list() {
        return Err(DecodeError::absent(
            "Zoho's list of what was asked for is empty: it is not there",
        ));
    }
    let (rows, is_misshapen) = (check.tally(), check.lacks());
    let findings = check.finish();
    let message = "the response does not fit, and is given all the same";
    finding::tell(operation.name(), message, findings.iter());
    Ok(CheckedJson {
        json: Some(json),
        findings,
        rows,
        is_misshapen,
    })
}

/// Reads the response of `operation`, which gives nothing: what came all the same, where it is JSON. For
/// generated code.
///
/// # Errors
/// Never.
pub fn nothing(operation: &Operation, body: &Bytes) -> Result<CheckedJson, DecodeError> {
    let mut this = CheckedJson::empty();
    if !is_empty(body) {
        match read(body) {
            Ok(json) => this.json = Some(json),
            Err(_) => this.findings.push(Finding::new(
                FindingKind::Type,
                ".".to_owned(),
                "nothing or JSON",
                "other text",
            )),
        }
        let message = "the response does not fit, and is left out";
        finding::tell(operation.name(), message, this.findings.iter());
    }
    Ok(this)
}

fn read(body: &Bytes) -> Result<Box<RawValue>, DecodeError> {
    let text = as_text(body)?;
    serde_json::from_str::<&RawValue>(text)
        .map(ToOwned::to_owned)
        .map_err(|e| {
            no_json(body).unwrap_or_else(|| {
                let what = match e.classify() {
                    serde_json::error::Category::Eof => "the JSON breaks off",
                    _ => "this is no JSON",
                };
                let (line, column) = (e.line(), e.column());
                DecodeError::new(format!("{what} (line {line}, column {column})"))
            })
        })
}
