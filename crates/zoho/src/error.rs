//! Constructors of the errors that are the facade's own.

use zoho_http::{Error, ErrorKind};

/// The settings do not fit.
pub(crate) fn setup(problem: &'static str) -> Error {
    Error::new(ErrorKind::Setup, problem)
}

pub(crate) fn wrong_user() -> Error {
    Error::new(
        ErrorKind::WrongUser,
        "the login was begun for another user than it is completed for: start the sign-in anew",
    )
}

#[cfg(feature = "desk")]
pub(crate) fn no_organization() -> Error {
    Error::new(
        ErrorKind::NoOrganization,
        "the user belongs to no Desk organisation: ask an administrator to add the user",
    )
}
