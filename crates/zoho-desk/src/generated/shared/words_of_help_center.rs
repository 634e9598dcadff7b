// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Portal user type.
    pub enum PortalUserType {
        /// `ENDUSER`
        Enduser = "ENDUSER",
        /// `SUPPORTREP`
        Supportrep = "SUPPORTREP",
    }
}

open_enum! {
    /// User group status.
    pub enum UserGroupStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}
