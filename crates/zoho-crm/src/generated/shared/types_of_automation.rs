// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{ExtraFields, object};

/// Lock status.
#[non_exhaustive]
pub struct LockStatus {
    /// `locked`: yes or no.
    pub locked: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LockStatus {
    "locked" => locked;
    extra
});
