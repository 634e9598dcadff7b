//! The operations that the simulator answers: those of the catalogues that `zoho-catalog` has compiled in.
//!
//! ```
//! use zoho_sim::catalogue::{self, Product};
//!
//! let list = catalogue::operation("desk.tickets.list").ok_or("no such operation")?;
//! assert_eq!(list.method(), "GET");
//! assert_eq!(list.path(), "/api/{version}/tickets");
//! assert!(list.query().any(|parameter| parameter.name() == "limit"));
//! assert!(Product::Desk.operations().count() > 800);
//! # Ok::<(), &str>(())
//! ```

use std::fmt;

use zoho_catalog::Catalogue;
pub use zoho_catalog::{OperationRef as Operation, ParameterRef as Parameter};

/// A product whose operations are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// Zoho CRM, version 8.
    Crm,
    /// Zoho Desk, version 1.
    Desk,
}

impl Product {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Crm, Self::Desk];

    /// The product of an operation.
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        match catalogue.product.as_str() {
            "crm" => Self::Crm,
            _ => Self::Desk,
        }
    }

    /// The first part of its operations' names: `crm`, `desk`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Crm => "crm",
            Self::Desk => "desk",
        }
    }

    /// Its operations, those of a resource together.
    pub fn operations(self) -> impl Iterator<Item = Operation<'static>> {
        self.catalogue().into_iter().flat_map(Catalogue::operations)
    }

    fn catalogue(self) -> Option<&'static Catalogue> {
        let mut known = zoho_catalog::built_in().iter();
        let found = known.find(|known| known.product() == self.name())?;
        Some(found.catalogue())
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The operation of that full name, such as `crm.users.list`.
#[must_use]
pub fn operation(name: &str) -> Option<Operation<'static>> {
    let (product, _) = name.split_once('.')?;
    let product = Product::ALL.into_iter().find(|p| p.name() == product)?;
    product.catalogue()?.operation(name)
}
