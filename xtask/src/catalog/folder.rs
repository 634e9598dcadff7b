//! Where the products' catalogues stand in the workspace.

use anyhow::{Context as _, Result};

pub(crate) use zoho_catalog::SHARED;
pub(crate) use zoho_catalog::folder::VersionFolder;

/// The folder of all products, from the root of the workspace.
pub(crate) const DATA: &str = "crates/zoho-catalog/data";

/// Every version of every product.
pub(crate) fn all() -> Result<Vec<VersionFolder>> {
    Ok(zoho_catalog::folder::versions(DATA)?)
}

/// The names of the products, in order.
pub(crate) fn products() -> Result<Vec<String>> {
    let mut products: Vec<_> = all()?.into_iter().map(|version| version.product).collect();
    products.dedup();
    Ok(products)
}

/// The newest version of a product.
pub(crate) fn of(product: &str) -> Result<VersionFolder> {
    let versions = all()?.into_iter();
    let found = versions.filter(|version| version.product == product).max();
    found.with_context(|| format!("there is no product `{product}`"))
}
