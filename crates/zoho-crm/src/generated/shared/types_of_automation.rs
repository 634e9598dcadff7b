// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Request and response types.

use zoho_http::{ExtraFields, object};

#[non_exhaustive]
pub struct LockStatus {
    pub locked: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LockStatus {
    "locked" => locked;
    extra
});
