//! Constructors of errors of the facade.

use zoho_http::{Error, ErrorKind};

/// Returns an error for inconsistent settings.
pub(crate) fn setup(problem: &'static str) -> Error {
    Error::new(ErrorKind::Setup, problem)
}

#[cfg(feature = "desk")]
pub(crate) fn no_organization() -> Error {
    Error::new(
        ErrorKind::NoOrganization,
        "the user belongs to no Desk organisation: ask an administrator to add the user",
    )
}
