// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    pub enum FieldMappingType {
        /// `static`
        Static = "static",
        /// `merge_field`
        MergeField = "merge_field",
    }
}
