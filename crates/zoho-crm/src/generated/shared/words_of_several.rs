// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Field mapping type.
    pub enum FieldMappingType {
        /// `static`
        Static = "static",
        /// `merge_field`
        MergeField = "merge_field",
    }
}
