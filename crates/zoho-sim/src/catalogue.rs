//! Every operation of Zoho CRM and Zoho Desk as data: what the simulator answers from.
//!
//! The data come from the same catalogue as the typed operations of `zoho-crm` and `zoho-desk`. They are
//! read once, when they are first asked for.
//!
//! ```
//! use zoho_sim::catalogue::{self, Product};
//!
//! let list = catalogue::operation("desk.tickets.list").ok_or("no such operation")?;
//! assert_eq!(list.method(), "GET");
//! assert_eq!(list.path(), "/api/{version}/tickets");
//! assert!(list.query().iter().any(|parameter| parameter.name() == "limit"));
//! assert!(Product::Desk.operations().len() > 800);
//! # Ok::<(), &str>(())
//! ```

mod notation;
mod read;

use std::collections::HashMap;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

pub(crate) use notation::{Answer, Body, Type};
pub(crate) use read::placeholder;

/// A product whose operations are known.
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

    /// The first part of its operations' names: `crm`, `desk`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Crm => "crm",
            Self::Desk => "desk",
        }
    }

    /// Its operations, those of a resource together.
    #[must_use]
    pub fn operations(self) -> &'static [Operation] {
        &self.catalogue().operations
    }

    pub(crate) fn catalogue(self) -> &'static Catalogue {
        static CRM: OnceLock<Catalogue> = OnceLock::new();
        static DESK: OnceLock<Catalogue> = OnceLock::new();
        let (place, text) = match self {
            Self::Crm => (&CRM, include_str!("../catalogue/crm.json")),
            Self::Desk => (&DESK, include_str!("../catalogue/desk.json")),
        };
        place.get_or_init(|| read::catalogue(self, text))
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The operation of that full name, such as `crm.users.list`.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    let (product, _) = name.split_once('.')?;
    let product = Product::ALL.into_iter().find(|p| p.name() == product)?;
    let catalogue = product.catalogue();
    let at = catalogue.by_name.get(name)?;
    catalogue.operations.get(*at)
}

/// What is known of a product.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    operations: Vec<Operation>,
    by_name: HashMap<String, usize>,
    /// By the resource's name, a dot, and the type's.
    types: HashMap<String, TypeDef>,
}

impl Catalogue {
    /// The type that [`Type::Named`] names.
    pub(crate) fn type_of(&self, name: &str) -> Option<&TypeDef> {
        self.types.get(name)
    }
}

/// A named type.
#[derive(Debug)]
pub(crate) enum TypeDef {
    /// Fields.
    Object { fields: Vec<Parameter> },
    /// The words that are known.
    Enumeration(Vec<String>),
}

/// Which host an operation is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    /// The product's own.
    Api,
    /// The one for big uploads.
    Content,
    /// An address from an earlier answer.
    Answer,
}

/// How a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paging {
    /// It does not.
    None,
    /// `page` and `per_page`.
    Page,
    /// `from` and `limit`.
    Offset,
}

/// An operation: how it is called, what it takes, and what comes back.
///
/// What comes back is shown by [`sample_answer`](Self::sample_answer), what is sent by
/// [`sample_body`](Self::sample_body).
#[derive(Debug)]
pub struct Operation {
    pub(crate) product: Product,
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) at: At,
    pub(crate) version: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) alternatives: Vec<Vec<String>>,
    pub(crate) without_organization: bool,
    pub(crate) path_params: Vec<Parameter>,
    pub(crate) query: Vec<Parameter>,
    pub(crate) headers: Vec<Parameter>,
    pub(crate) body: Body,
    pub(crate) answer: Answer,
    pub(crate) paging: Paging,
}

impl Operation {
    /// Whose it is.
    #[must_use]
    pub fn product(&self) -> Product {
        self.product
    }

    /// The full name, such as `crm.users.list`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The HTTP method: `GET`, `POST`, …
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path with `{version}` and the parameters in braces. Empty where the address is taken from an
    /// earlier answer.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The API version that it is called with, where it is not the client's.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The scopes that it needs, all of them: those that a sign-in asks for.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.scopes.iter().map(String::as_str)
    }

    /// The lists of scopes of which each is as good as [`scopes`](Self::scopes). In them `{module}` means
    /// the module that a call is about.
    #[must_use]
    pub fn alternative_scopes(&self) -> &[Vec<String>] {
        &self.alternatives
    }

    /// Whether a call of it names the organisation, where calls of the product do.
    #[must_use]
    pub fn needs_organization(&self) -> bool {
        !self.without_organization
    }

    /// The parameters of the path, in their order there; where the address is taken from an earlier
    /// answer, that address.
    #[must_use]
    pub fn path_parameters(&self) -> &[Parameter] {
        &self.path_params
    }

    /// The parameters of the query.
    #[must_use]
    pub fn query(&self) -> &[Parameter] {
        &self.query
    }

    /// The parameters that travel as headers.
    #[must_use]
    pub fn headers(&self) -> &[Parameter] {
        &self.headers
    }

    /// Whether a body is sent: JSON or a form.
    #[must_use]
    pub fn has_body(&self) -> bool {
        !matches!(self.body, Body::Nothing)
    }

    /// The parts of the form that is sent; none where the body is JSON or nothing.
    #[must_use]
    pub fn parts(&self) -> &[Parameter] {
        match &self.body {
            Body::Form(parts) => parts,
            Body::Nothing | Body::Json { .. } => &[],
        }
    }

    /// What the body holds, in the catalogue's notation (`users: [User]`); empty where none is sent or it
    /// is a form.
    #[must_use]
    pub fn body_notation(&self) -> &str {
        match &self.body {
            Body::Json { notation, .. } => notation,
            Body::Nothing | Body::Form(_) => "",
        }
    }

    /// Whether a file comes back.
    #[must_use]
    pub fn gives_file(&self) -> bool {
        matches!(self.answer, Answer::File)
    }
}

/// A parameter of an operation, a part of its form, or a field.
#[derive(Debug, Clone)]
pub struct Parameter {
    pub(crate) product: Product,
    pub(crate) name: String,
    pub(crate) notation: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
}

impl Parameter {
    /// Its name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it holds, in the catalogue's notation: `int 1..200 = 200`, `[id]! ..100`, `UserFilter`.
    #[must_use]
    pub fn notation(&self) -> &str {
        &self.notation
    }

    /// Whether it has to be sent.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// The bounds of a whole number, both included; `None` where it holds something else.
    #[must_use]
    pub fn bounds(&self) -> Option<RangeInclusive<i64>> {
        let bounds = self.min.unwrap_or(i64::MIN)..=self.max.unwrap_or(i64::MAX);
        (self.ty == Type::Int).then_some(bounds)
    }

    /// Whether it holds several values; in a query they are separated by commas.
    #[must_use]
    pub fn is_list(&self) -> bool {
        matches!(self.ty, Type::List(_))
    }

    /// Whether it is a file, or several: a part of a form.
    #[must_use]
    pub fn is_file(&self) -> bool {
        match &self.ty {
            Type::List(item) => **item == Type::File,
            ty => *ty == Type::File,
        }
    }

    /// Whether it has to be sent and the server takes no default for it.
    #[must_use]
    pub fn is_missed(&self) -> bool {
        self.required && !self.notation.contains(" = ")
    }

    /// The words that it takes, where it is an enumeration or a list of one.
    #[must_use]
    pub fn values(&self) -> &[String] {
        let name = match &self.ty {
            Type::Named(name) => name,
            Type::List(item) => match &**item {
                Type::Named(name) => name,
                _ => return &[],
            },
            _ => return &[],
        };
        match self.product.catalogue().type_of(name) {
            Some(TypeDef::Enumeration(values)) => values,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_of_one_operation_and_every_type_is_there() {
        for product in Product::ALL {
            let catalogue = product.catalogue();
            assert_eq!(catalogue.by_name.len(), catalogue.operations.len());
            let fields = catalogue.types.values().flat_map(|ty| match ty {
                TypeDef::Object { fields } => fields.as_slice(),
                TypeDef::Enumeration(_) => &[],
            });
            let used = fields.map(|field| (&field.name, &field.ty));
            let used = used.chain(catalogue.operations.iter().flat_map(types_of));
            for (place, ty) in used {
                if let Some(name) = ty.named() {
                    assert!(catalogue.types.contains_key(name), "{place}: {name}");
                }
            }
        }
    }

    fn types_of(operation: &Operation) -> Vec<(&String, &Type)> {
        let mut types = Vec::new();
        let lists = [&operation.path_params, &operation.query, &operation.headers];
        let parameters = lists.into_iter().flatten().chain(operation.parts());
        types.extend(parameters.map(|p| (&operation.name, &p.ty)));
        if let Body::Json { ty, beside, .. } = &operation.body {
            types.push((&operation.name, ty));
            types.extend(beside.iter().map(|p| (&operation.name, &p.ty)));
        }
        if let Answer::One { ty, .. } | Answer::List { item: ty, .. } = &operation.answer {
            types.push((&operation.name, ty));
        }
        types
    }

    #[test]
    fn an_operation_is_found_by_its_full_name() {
        let found = operation("crm.users.list").unwrap();
        assert_eq!((found.product(), found.method()), (Product::Crm, "GET"));
        assert_eq!(found.scopes().collect::<Vec<_>>(), ["ZohoCRM.users.READ"]);
        for name in ["users.list", "crm.users", "books.users.list", ""] {
            assert!(operation(name).is_none(), "{name}");
        }
    }

    #[test]
    fn an_enumeration_tells_its_words() {
        let list = operation("crm.users.list").unwrap();
        let filter = list.query().iter().find(|p| p.name() == "type").unwrap();
        assert!(filter.values().contains(&"ActiveUsers".to_owned()));
        let page = list.query().iter().find(|p| p.name() == "page").unwrap();
        assert!(page.values().is_empty());
        assert_eq!(page.notation(), "int 1.. = 1");
        assert_eq!(page.bounds(), Some(1..=i64::MAX));
        assert_eq!(filter.bounds(), None);
        let ids = list.query().iter().find(|p| p.name() == "ids").unwrap();
        assert!(ids.is_list() && !ids.is_file() && !ids.is_missed());
    }
}
