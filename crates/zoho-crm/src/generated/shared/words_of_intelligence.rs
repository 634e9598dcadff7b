// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
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
