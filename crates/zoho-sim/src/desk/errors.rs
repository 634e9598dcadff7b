//! The error responses of Desk: `{"errorCode", "message"}`.

use serde_json::{Value, json};

use crate::product::{Refusal, Violation};
use crate::response::SimResponse;

impl SimResponse {
    /// Creates an error in the format of Desk: `{"errorCode", "message"}`.
    ///
    /// # Panics
    /// Panics if `status` is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn desk(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &json!({ "errorCode": code, "message": message }))
    }
}

/// Returns the response to a request that is refused.
pub(super) fn of_refusal(refusal: &Refusal<'_>) -> SimResponse {
    let (status, code, message) = match refusal {
        Refusal::InvalidQuery(violations) | Refusal::InvalidBody(violations) => {
            return of_violations(violations);
        }
        Refusal::UnknownPath | Refusal::UnknownVersion(_) => {
            (404, "URL_NOT_FOUND", "The URL you provided is invalid.")
        }
        Refusal::WrongMethod => (
            405,
            "METHOD_NOT_ALLOWED",
            "This resource does not answer that method.",
        ),
        Refusal::MissingToken => (
            401,
            "UNAUTHORIZED",
            "You are not authenticated to perform this operation.",
        ),
        Refusal::InvalidToken => (
            401,
            "INVALID_OAUTH",
            "The OAuth token you provided is invalid.",
        ),
        Refusal::ScopeMismatch => (
            403,
            "SCOPE_MISMATCH",
            "Your OAuth token does not have the scopes that this operation needs.",
        ),
        Refusal::MissingOrganization => (400, "BAD_REQUEST", "The header orgId is missing."),
        Refusal::ForeignOrganization(_) => (
            403,
            "OAUTH_ORG_MISMATCH",
            "The given orgId is not one that this token may use.",
        ),
        Refusal::UnsupportedMediaType { expected } => {
            let message = match *expected {
                "application/json" => "The body has to be JSON.",
                _ => "The body has to be a multipart form.",
            };
            (415, "UNSUPPORTED_MEDIA_TYPE", message)
        }
        Refusal::EmptyBody => (422, "EMPTY_PAYLOAD", "The body is empty."),
        Refusal::MalformedJson => (400, "BAD_REQUEST", "The body is not a JSON object."),
    };
    SimResponse::desk(status, code, message)
}

/// Returns the response to a request about a department that does not exist.
pub(super) fn no_such_department() -> SimResponse {
    SimResponse::desk(
        404,
        "RESOURCE_NOT_FOUND",
        "There is no such department in this organisation.",
    )
}

/// Returns the response to invalid data, with an error for each member.
pub(super) fn invalid_data(errors: &[Value]) -> SimResponse {
    let body = json!({
        "errorCode": "INVALID_DATA",
        "message": "The data is invalid due to validation restrictions",
        "errors": errors,
    });
    SimResponse::json(422, &body)
}

fn of_violations(violations: &[Violation<'_>]) -> SimResponse {
    let errors = violations.iter().map(|violation| {
        let kind = if violation.is_missing() {
            "missing"
        } else {
            "invalid"
        };
        let name = format!("/{}", violation.name);
        json!({ "fieldName": name, "errorType": kind, "errorMessage": "" })
    });
    invalid_data(&errors.collect::<Vec<_>>())
}
