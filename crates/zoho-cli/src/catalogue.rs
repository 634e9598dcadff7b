//! The catalogues that are compiled in.

use zoho_catalog::Catalogue;

/// Returns the catalogue of a product of this crate, in the latest version of its API.
pub(crate) fn built_in_catalogue(product: &str) -> &'static Catalogue {
    let all = zoho_catalog::built_in().iter();
    let mut versions = all.filter(|built_in| built_in.product() == product);
    let latest = versions.next_back();
    latest
        .expect("zoho-catalog is built with the feature of the product")
        .catalogue()
}
