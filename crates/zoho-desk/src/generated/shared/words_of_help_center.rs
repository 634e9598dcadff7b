// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    pub enum PortalUserType {
        /// `ENDUSER`
        Enduser = "ENDUSER",
        /// `SUPPORTREP`
        Supportrep = "SUPPORTREP",
    }
}

words! {
    pub enum UserGroupStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}
