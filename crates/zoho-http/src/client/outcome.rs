//! The outcome of one attempt.

use http::StatusCode;

use super::response_body::BodyTail;
use crate::error::Inner;
use crate::product::ApiError;
use crate::retry::Retryability;

/// The outcome of one attempt.
pub(super) enum AttemptOutcome {
    /// A success, with the rest of its body.
    Done(Option<Box<BodyTail>>),
    /// The access token was refused.
    Unauthorized(Box<Unauthorized>),
    Failed(Retryability, Box<Inner>),
}

impl AttemptOutcome {
    /// Returns the outcome of a failure that another attempt would repeat.
    pub(super) fn permanent(inner: impl Into<Box<Inner>>) -> Self {
        Self::Failed(Retryability::Never, inner.into())
    }
}

/// Zoho's refusal of an access token, kept for the error in case a refresh does not help.
pub(super) struct Unauthorized {
    pub(super) status: StatusCode,
    pub(super) api_error: Option<ApiError>,
    pub(super) sign: RefusalSign,
}

/// The sign by which a refusal was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RefusalSign {
    /// The status and Zoho's code.
    Code,
    /// A redirect to the page of security errors.
    Redirect,
}
