// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Enrichment status, for `zia_organization_enrichments().list`, `zia_people_enrichments().list`.
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
