//! The error responses of CRM: `{"code", "details", "message", "status": "error"}`.

use serde_json::{Value, json};

use crate::product::{Refusal, Violation, ViolationKind};
use crate::response::SimResponse;

impl SimResponse {
    /// Creates an error in the format of CRM: `{"code", "details", "message", "status": "error"}`.
    ///
    /// # Panics
    /// Panics if `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn crm(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &body(code, message, &json!({})))
    }
}

/// Returns the response to a request that is refused.
pub(super) fn of_refusal(refusal: &Refusal<'_>) -> SimResponse {
    let (status, code, message) = match refusal {
        Refusal::InvalidQuery([first, ..]) => return invalid_parameter(first),
        Refusal::InvalidBody([first, ..]) => return invalid_body(first),
        Refusal::UnknownPath => (
            404,
            "INVALID_URL_PATTERN",
            "Please check if the URL trying to access is a correct one",
        ),
        Refusal::WrongMethod => (
            400,
            "INVALID_REQUEST_METHOD",
            "The http request method type is not a valid one",
        ),
        Refusal::UnknownVersion(_) => (
            400,
            "API_NOT_SUPPORTED",
            "the API is not supported in this version",
        ),
        Refusal::MissingToken => (401, "AUTHENTICATION_FAILURE", "Authentication failed"),
        Refusal::InvalidToken => (401, "INVALID_TOKEN", "invalid oauth token"),
        Refusal::ScopeMismatch => (
            401,
            "OAUTH_SCOPE_MISMATCH",
            "invalid oauth scope to access this URL",
        ),
        Refusal::UnsupportedMediaType { .. } => (
            415,
            "MEDIA_TYPE_NOT_SUPPORTED",
            "media type is not supported",
        ),
        Refusal::EmptyBody | Refusal::MalformedJson => {
            (400, "JSON_PARSE_ERROR", "the request body is not JSON")
        }
        _ => (400, "INVALID_DATA", "invalid data"),
    };
    SimResponse::crm(status, code, message)
}

/// Returns the response to a request about a module that cannot exist.
pub(super) fn invalid_module() -> SimResponse {
    invalid(
        "INVALID_MODULE",
        "the module name given seems to be invalid",
        &json!({ "resource_path_index": 0 }),
    )
}

/// Returns the body of an error.
pub(super) fn body(code: &str, message: &str, details: &Value) -> Value {
    json!({ "code": code, "details": details, "message": message, "status": "error" })
}

fn invalid_parameter(violation: &Violation<'_>) -> SimResponse {
    let (code, message) = match violation.kind {
        ViolationKind::Missing => (
            "REQUIRED_PARAM_MISSING",
            "One of the expected parameter is missing",
        ),
        _ => (
            "INVALID_DATA",
            "the value of a parameter is not one that it takes",
        ),
    };
    invalid(code, message, &json!({ "param_name": violation.name }))
}

fn invalid_body(violation: &Violation<'_>) -> SimResponse {
    let path = format!("$.{}", violation.name);
    let mut details = json!({ "api_name": violation.name, "json_path": path });
    match violation.kind {
        ViolationKind::Missing => {
            return invalid("MANDATORY_NOT_FOUND", "required field not found", &details);
        }
        ViolationKind::NotAnArray => details["expected_data_type"] = "jsonarray".into(),
        ViolationKind::Invalid => {}
    }
    invalid("INVALID_DATA", "invalid data", &details)
}

fn invalid(code: &str, message: &str, details: &Value) -> SimResponse {
    SimResponse::json(400, &body(code, message, details))
}
