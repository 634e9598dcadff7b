// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum EnrichmentStatus {
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `FAILED`
        Failed = "FAILED",
        /// `DATA_NOT_FOUND`
        DataNotFound = "DATA_NOT_FOUND",
        /// `SCHEDULED`
        Scheduled = "SCHEDULED",
    }
}
