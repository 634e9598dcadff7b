// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::object;

/// Lock status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockStatus {
    /// `locked`: yes or no.
    pub locked: Option<bool>,
}

object!(LockStatus {
    "locked" => locked
});
