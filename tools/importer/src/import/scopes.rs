//! The scopes of an operation: what descriptions and lists say, and what is made of it.

use zoho_catalog::model::Method;

/// The last parts of scopes.
pub(super) const RIGHTS: &[&str] = &[
    "ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "VIEW", "CUSTOM",
];

/// The statements on the scopes of an operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stated<'a> {
    /// The method.
    pub(super) method: Method,
    /// The path.
    pub(super) path: &'a str,
    /// The scopes that the description lists, or those that people decided on.
    pub(super) listed: &'a [String],
    /// Whether it needs all that are listed, just these.
    pub(super) exact: bool,
    /// The lists in Zoho's newest list, each of which is enough; none where it is not there.
    pub(super) newest: &'a [Vec<String>],
}

/// The scopes that an operation needs.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Needed {
    /// The scopes that a sign-in asks for, all of them.
    pub(super) scopes: Vec<String>,
    /// Lists of which each is enough.
    pub(super) alternatives: Vec<Vec<String>>,
}
