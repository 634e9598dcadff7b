//! Catalogues that are compiled in, each with the feature of its product.

use std::sync::OnceLock;

use crate::data::FILES;
use crate::model::Catalogue;

/// A version of a product whose catalogue is compiled in.
///
/// ```
/// let crm = zoho_catalog::built_in().iter().find(|built_in| built_in.product() == "crm");
/// # #[cfg(feature = "crm")]
/// assert!(crm.is_some_and(|crm| crm.catalogue().operation("crm.users.list").is_some()));
/// ```
#[derive(Debug)]
pub struct BuiltIn {
    product: &'static str,
    version: &'static str,
    files: &'static [(&'static str, &'static str)],
    catalogue: OnceLock<Catalogue>,
}

impl BuiltIn {
    /// Returns the name of the product, for example `crm` or `desk`.
    #[must_use]
    pub fn product(&self) -> &'static str {
        self.product
    }

    /// Returns the version of its API, for example `v8`.
    #[must_use]
    pub fn version(&self) -> &'static str {
        self.version
    }

    /// Returns the catalogue, which is parsed on first use.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        self.catalogue.get_or_init(|| {
            let files = self.files.iter().copied();
            match Catalogue::from_files(files) {
                Ok(catalogue) => catalogue,
                Err(error) => unreachable!("what is compiled in was read by a test: {error}"),
            }
        })
    }
}

/// Returns the catalogues that are compiled in, ordered by product and version.
#[must_use]
pub fn built_in() -> &'static [BuiltIn] {
    static ALL: OnceLock<Vec<BuiltIn>> = OnceLock::new();
    ALL.get_or_init(|| {
        let data = FILES.iter().map(|(product, version, files)| BuiltIn {
            product,
            version,
            files,
            catalogue: OnceLock::new(),
        });
        data.collect()
    })
}

/// Returns the catalogue of the latest version of `product`, or `None` if its feature is disabled.
///
/// ```
/// # #[cfg(feature = "crm")]
/// assert!(zoho_catalog::latest("crm").is_some_and(|crm| crm.product == "crm"));
/// assert!(zoho_catalog::latest("books").is_none());
/// ```
#[must_use]
pub fn latest(product: &str) -> Option<&'static Catalogue> {
    let mut versions = built_in().iter().filter(|known| known.product() == product);
    versions.next_back().map(BuiltIn::catalogue)
}
