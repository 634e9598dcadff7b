// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum FieldMappingType {
        /// `static`
        Static = "static",
        /// `merge_field`
        MergeField = "merge_field",
    }
}
