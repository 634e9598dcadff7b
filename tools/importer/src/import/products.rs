//! The products whose descriptions have peculiarities.

mod crm;
mod desk;

use super::product::ProductImport;

/// Returns how the descriptions of a product are read.
pub(super) fn of(product: &str) -> ProductImport {
    match product {
        "crm" => crm::IMPORT,
        "desk" => desk::IMPORT,
        _ => ProductImport::PLAIN,
    }
}
