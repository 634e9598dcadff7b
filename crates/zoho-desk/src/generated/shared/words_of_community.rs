// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Mention status.
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
