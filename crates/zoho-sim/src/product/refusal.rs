//! The reasons why a request is refused before a handler receives it.

/// The reason why a request is refused. A product converts it to its own error response: see
/// [`SimProduct::refuse`](super::SimProduct::refuse).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal<'a> {
    /// No operation has this path.
    UnknownPath,
    /// Operations have this path, but with other methods.
    WrongMethod,
    /// The path names an API version that the product does not have.
    UnknownVersion(&'a str),
    /// The request carries no access token.
    MissingToken,
    /// The access token is unknown in this data centre, expired or revoked.
    InvalidToken,
    /// The access token lacks a scope.
    ScopeMismatch,
    /// The request names no organisation, and the operation needs one.
    MissingOrganization,
    /// The user does not belong to the organisation that the request names.
    ForeignOrganization(&'a str),
    /// Parameters of the query are missing or invalid; at least one.
    InvalidQuery(&'a [Violation<'a>]),
    /// The media type of the body is not the one that the operation takes.
    UnsupportedMediaType {
        /// The media type that it takes: `application/json`, `multipart/form-data`.
        expected: &'static str,
    },
    /// The body is empty, and the operation takes JSON.
    EmptyBody,
    /// The body is not valid JSON.
    MalformedJson,
    /// Members of the body or parts of the form are missing or invalid; at least one.
    InvalidBody(&'a [Violation<'a>]),
}

/// A parameter, member or part that violates the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation<'a> {
    /// The name on the wire; empty for the body as a whole.
    pub name: &'a str,
    /// The kind of the violation.
    pub kind: ViolationKind,
}

/// The kind of a [`Violation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationKind {
    /// It is required and absent.
    Missing,
    /// It is not a valid value, such as a number out of range.
    Invalid,
    /// It is not an array.
    NotAnArray,
}

impl<'a> Violation<'a> {
    pub(crate) fn missing(name: &'a str) -> Self {
        Self {
            name,
            kind: ViolationKind::Missing,
        }
    }

    pub(crate) fn invalid(name: &'a str) -> Self {
        Self {
            name,
            kind: ViolationKind::Invalid,
        }
    }

    pub(crate) fn not_an_array(name: &'a str) -> Self {
        Self {
            name,
            kind: ViolationKind::NotAnArray,
        }
    }

    /// Returns whether it is required and absent.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.kind == ViolationKind::Missing
    }
}
