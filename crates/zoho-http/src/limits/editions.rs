// Written by `cargo xtask codegen` from the products' files of the catalogue; changes belong there.
//! The limits of each product by edition.

use super::{Edition, Limits};

impl Limits {
    /// Returns the limits of Zoho CRM for an edition: 5, 10, 15, 20 or 25 calls at a time.
    #[must_use]
    pub fn crm(edition: Edition) -> Self {
        Self::at_most(match edition {
            Edition::Free => 5,
            Edition::Express => 10,
            Edition::Standard => 10,
            Edition::Professional => 15,
            Edition::Enterprise => 20,
            Edition::Ultimate => 25,
        })
    }

    /// Returns the limits of Zoho Desk for an edition: 5, 10, 15 or 25 calls at a time.
    #[must_use]
    pub fn desk(edition: Edition) -> Self {
        Self::at_most(match edition {
            Edition::Free => 5,
            Edition::Express => 10,
            Edition::Standard => 10,
            Edition::Professional => 15,
            Edition::Enterprise => 25,
            Edition::Ultimate => 25,
        })
    }
}
