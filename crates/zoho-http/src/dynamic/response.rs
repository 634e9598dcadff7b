//! Raw responses with the findings about them.

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

/// The raw JSON of a response, and where it does not match the type of its operation.
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

    /// Returns whether the response was empty, as with status 204.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.json.is_none()
    }

    /// Returns the raw JSON text; `null` for an empty response.
    #[must_use]
    pub fn get(&self) -> &str {
        self.json.as_ref().map_or("null", |json| json.get())
    }

    /// Returns where the JSON does not match the type of the operation, in the order of the text: at most 100 findings.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns the number of rows that failed and the number of all rows, if the response has an outcome for each row.
    #[must_use]
    pub fn rows(&self) -> Option<(usize, usize)> {
        self.rows
    }

    /// Returns whether the value that the operation returns is missing as a whole: the response has another form.
    #[must_use]
    pub fn is_misshapen(&self) -> bool {
        self.is_misshapen
    }

    /// Decodes the JSON as `T`.
    ///
    /// # Errors
    /// Returns [`DecodeError`] with the path at which it has another type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        zoho_types::json::from_body(self.get().as_bytes())
    }

    /// Returns the JSON as a value. Numbers lose the digits that an `f64` cannot hold, and the last one of a repeated
    /// member counts; the [text](Self::get) has them all.
    ///
    /// # Errors
    /// Returns [`DecodeError`] if a text holds half of a surrogate pair or the nesting is deeper than 128.
    pub fn to_value(&self) -> Result<Json, DecodeError> {
        self.read()
    }
}

impl fmt::Debug for CheckedJson {
    /// Omits the JSON: it may hold data that do not belong in a log.
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

/// Returns the raw response of `operation`, checked against the types that `types` describes. For generated code.
///
/// # Errors
/// Returns [`DecodeError`] if it is not JSON, or if it is an empty list where one object is expected; then it [is
/// absent](DecodeError::is_absent).
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

/// Returns the raw response of an `operation` that returns nothing: the body, if there is one and it is JSON. For
/// generated code.
///
/// # Errors
/// Never returns an error.
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
