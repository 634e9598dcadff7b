// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{ExtraFields, object};

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
