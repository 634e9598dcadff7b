// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum MentionStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
        /// `NOT_FOUND`
        NotFound = "NOT_FOUND",
        /// `DELETED`
        Deleted = "DELETED",
    }
}
