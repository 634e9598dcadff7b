// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum PortalUserType {
        /// `ENDUSER`
        Enduser = "ENDUSER",
        /// `SUPPORTREP`
        Supportrep = "SUPPORTREP",
    }
}

open_enum! {
    pub enum UserGroupStatus {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}
