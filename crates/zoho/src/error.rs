//! Constructors of the errors that are the facade's own.

use zoho_http::{Error, ErrorKind};

/// The settings do not fit.
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
