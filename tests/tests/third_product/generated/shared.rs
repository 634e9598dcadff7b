// Written by `cargo xtask codegen` from things/v2/shared.toml of the catalogue; changes belong there.
//! Types that things and boxes use.

use zoho_types::{ExtraFields, Id, object};

#[non_exhaustive]
pub struct BoxRef {
    pub box_id: Option<Id>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BoxRef {
    "box_id" => box_id,
    "name" => name;
    extra
});
