//! The products of a command line, and their operations, found by name.

use std::fmt::Write;
use std::sync::Arc;

use strsim::jaro_winkler;
use zoho::ScopeSet;
use zoho::auth::USER_INFO;
use zoho::http::Operation;
use zoho::http::dynamic::Entry;

use crate::failure::Failure;
use crate::product::{Example, Product};
use crate::text::{harmless, listed};

/// The minimum similarity of a name that is suggested.
const ALIKE: f64 = 0.75;

/// The maximum number of names that are suggested.
const SUGGESTED: usize = 3;

/// The products of a command line. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Products(Arc<[Product]>);

impl Products {
    pub(crate) fn new(products: impl Into<Arc<[Product]>>) -> Self {
        Self(products.into())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Product> {
        self.0.iter()
    }

    /// Returns the product of that name.
    ///
    /// # Errors
    /// Returns [`Failure`] that names the products.
    pub(crate) fn find(&self, name: &str) -> Result<&Product, Failure> {
        let found = self.iter().find(|product| product.name() == name);
        found.ok_or_else(|| self.unknown_product(name))
    }

    /// Returns the products whose calls name their organisation.
    pub(crate) fn with_organizations(&self) -> impl Iterator<Item = &Product> {
        self.iter()
            .filter(|product| product.organization_finder().is_some())
    }

    /// Returns the operations of all products.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &'static Entry> {
        self.iter()
            .flat_map(|product| product.entries().iter().copied())
    }

    /// Returns the operation with that name: whole (`shop.boxes.list`), or without the product if only one product has
    /// it (`boxes.list`).
    ///
    /// # Errors
    /// Returns [`Failure`] that suggests similar names, or asks for the product.
    pub(crate) fn operation(&self, name: &str) -> Result<(&Product, &'static Entry), Failure> {
        let named = self.iter().flat_map(|product| {
            let entries = product.entries().iter();
            entries.map(move |&entry| (product, entry))
        });
        let mut short = Vec::new();
        for (product, entry) in named {
            if entry.operation().name() == name {
                return Ok((product, entry));
            }
            if without_product(entry.operation()) == name {
                short.push((product, entry));
            }
        }
        match short.as_slice() {
            [found] => Ok(*found),
            [] => Err(self.unknown_operation(name)),
            several => {
                let names: Vec<_> = several
                    .iter()
                    .map(|(_, entry)| entry.operation().name())
                    .collect();
                let names = listed(&names, "and");
                Err(Failure::usage(format!(
                    "`{name}` may be {names}: write it with the product"
                )))
            }
        }
    }

    /// Returns the failure for a name that no operation has.
    pub(crate) fn unknown_operation(&self, name: &str) -> Failure {
        let names = self.entries().map(|entry| entry.operation());
        let names = names.flat_map(|op| [(op.name(), op.name()), (without_product(op), op.name())]);
        let nearest = nearest(name, names);
        let mut message = format!("there is no operation `{}`", harmless(name));
        if nearest.is_empty() {
            message.push_str(": look for it with `zoho ops WORD`");
        } else {
            // Writing to a string cannot fail.
            let _ = write!(
                message,
                "; did you mean {}? `zoho ops WORD` looks for others",
                nearest.join(", ")
            );
        }
        Failure::usage(message)
    }

    fn unknown_product(&self, name: &str) -> Failure {
        let names = self.iter().map(|product| (product.name(), product.name()));
        let nearest = nearest(name, names);
        let mut message = format!("there is no product `{}`", harmless(name));
        let names: Vec<_> = self.iter().map(Product::name).collect();
        let names = listed(&names, "and");
        // Writing to a string cannot fail.
        let _ = match nearest.first() {
            Some(nearest) => write!(
                message,
                "; did you mean {nearest}? The products are {names}"
            ),
            None => write!(message, ": the products are {names}"),
        };
        Failure::usage(message)
    }

    /// Returns the scopes of the settings that `zoho audit` reads, and of the user's profile.
    pub(crate) fn default_scopes(&self) -> ScopeSet {
        let mut scopes = ScopeSet::new();
        for product in self.iter() {
            for setting in product.settings() {
                scopes = scopes.with(setting.operation());
            }
            if let Some(organizations) = product.organization_finder() {
                scopes = scopes.with(organizations.operation());
            }
        }
        scopes.with(&USER_INFO)
    }

    /// Returns a call for people to try, with the scopes that it needs beyond the default ones.
    pub(crate) fn example(&self) -> Option<(String, ScopeSet)> {
        let product = self
            .iter()
            .filter(|product| !product.call_examples().is_empty())
            .last()?;
        let (example, operation) = first_example(product)?;
        let line = format!("{} {}", product.name(), example.arguments);
        Some((line, ScopeSet::new().with(operation)))
    }

    /// Returns a scope that the first example of a call needs.
    pub(crate) fn example_scope(&self) -> Option<&'static str> {
        let mut operations = self.iter().filter_map(first_example);
        operations.find_map(|(_, operation)| operation.required_scopes().first().copied())
    }

    /// Returns the titles of all products: `Stuff and Shop`.
    pub(crate) fn titles(&self, conjunction: &str) -> String {
        let titles: Vec<_> = self.iter().map(Product::title).collect();
        listed(&titles, conjunction)
    }

    /// Returns the titles of the products whose calls name their organisation.
    pub(crate) fn titles_with_organizations(&self) -> String {
        let titles: Vec<_> = self.with_organizations().map(Product::title).collect();
        listed(&titles, "or")
    }
}

/// Returns the first example of a call, and its operation.
fn first_example(product: &Product) -> Option<(&Example, &'static Operation)> {
    let example = product.call_examples().first()?;
    let name = example.arguments.split(' ').next()?;
    let mut operations = product.entries().iter().map(|entry| entry.operation());
    let operation = operations.find(|operation| without_product(operation) == name)?;
    Some((example, operation))
}

/// Returns the name after the product.
pub(crate) fn without_product(operation: &Operation) -> &'static str {
    let name = operation.name();
    name.split_once('.').map_or(name, |(_, rest)| rest)
}

/// Returns the most similar of `names`, each compared by its first form and returned in its second.
fn nearest<'n>(name: &str, names: impl Iterator<Item = (&'n str, &'n str)>) -> Vec<&'n str> {
    let name = name.to_ascii_lowercase();
    let mut alike: Vec<_> = names
        .map(|(compared, shown)| (jaro_winkler(&name, compared), shown))
        .filter(|(alike, _)| *alike >= ALIKE)
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut nearest: Vec<&str> = Vec::with_capacity(SUGGESTED);
    for (_, shown) in alike {
        if nearest.len() < SUGGESTED && !nearest.contains(&shown) {
            nearest.push(shown);
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use zoho::http::dynamic::nothing;

    use super::*;
    use crate::product::fixture::shop;

    static BOXES: Operation = Operation::get("stuff.boxes.list", "/boxes");
    static LIDS: Operation = Operation::get("stuff.lids.list", "/lids");
    static STUFF: [Entry; 2] = [
        Entry::new(&BOXES, |_, body| nothing(&BOXES, body)),
        Entry::new(&LIDS, |_, body| nothing(&LIDS, body)),
    ];

    fn products() -> Products {
        let stuff = Product::new("stuff", "Stuff", "/", |_| unreachable!());
        Products::new([shop(), stuff.operations(&STUFF)])
    }

    #[test]
    fn a_name_is_found_whole_or_short() {
        let products = products();
        for name in ["shop.boxes.list", "stuff.boxes.list", "lids.list"] {
            let (product, entry) = products.operation(name).unwrap();
            assert!(entry.operation().name().ends_with(name));
            assert!(entry.operation().name().starts_with(product.name()));
        }
        let both = products.operation("boxes.list").unwrap_err().to_string();
        assert!(
            both.contains("shop.boxes.list and stuff.boxes.list"),
            "{both}"
        );
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_nearest() {
        let products = products();
        let error = products.operation("shop.box.list").unwrap_err().to_string();
        assert!(error.contains("did you mean shop.boxes.list"), "{error}");
        let error = products.operation("xyzzy").unwrap_err().to_string();
        assert!(error.contains("zoho ops WORD"), "{error}");
        let error = products.find("sho").unwrap_err().to_string();
        assert_eq!(
            error,
            "there is no product `sho`; did you mean shop? The products are shop and stuff"
        );
        let error = products.find("xyz").unwrap_err().to_string();
        assert_eq!(
            error,
            "there is no product `xyz`: the products are shop and stuff"
        );
    }

    #[test]
    fn an_example_has_the_scopes_that_it_needs() {
        let (line, scopes) = products().example().unwrap();
        assert_eq!(line, "shop boxes.list --per-page 1");
        assert_eq!(scopes.to_string(), "Shop.boxes.READ");
    }
}
