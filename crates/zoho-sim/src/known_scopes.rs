//! The scopes that the accounts servers know, and that a sign-in may ask for.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::product::SimProduct;
use crate::scopes::Scopes;

/// Scopes of one word, from OpenID Connect.
const SINGLE_WORDS: [&str; 4] = ["email", "openid", "profile", "offline_access"];

/// The last part of a scope.
const OPERATIONS: [&str; 8] = [
    "ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "VIEW", "CUSTOM",
];

/// The scopes of the simulator's products, and the form of those of others.
#[derive(Debug)]
pub(crate) struct KnownScopes {
    /// By the first part of a scope, in lower case: the first two parts of its product's scopes, in lower
    /// case too.
    kinds: BTreeMap<String, HashSet<String>>,
    /// In lower case.
    nonexistent: HashSet<String>,
}

impl KnownScopes {
    /// Collects the scopes of the products' catalogues: those that operations need, and those that
    /// `product.toml` adds.
    pub(crate) fn of(products: &[Arc<dyn SimProduct>]) -> Self {
        let mut kinds: BTreeMap<String, HashSet<String>> = BTreeMap::new();
        let mut nonexistent = HashSet::new();
        for product in products {
            let catalogue = product.catalogue();
            let scopes = &catalogue.about.scopes;
            let service = scopes.service.to_ascii_lowercase();
            let others = scopes.others.iter().map(String::as_str);
            let others = others.map(|kind| format!("{service}.{kind}").to_ascii_lowercase());
            let others: Vec<_> = others.collect();
            nonexistent.extend(
                scopes
                    .missing
                    .keys()
                    .map(|scope| scope.to_ascii_lowercase()),
            );
            let of_service = kinds.entry(service).or_default();
            of_service.extend(others);
            for operation in catalogue.operations() {
                let alternatives = operation.alternative_scopes().iter().flatten();
                let scopes = operation.scopes().chain(alternatives.map(String::as_str));
                of_service.extend(scopes.filter_map(kind));
            }
        }
        Self { kinds, nonexistent }
    }

    /// Reads a comma-separated list; the error is the first entry that is not a scope.
    pub(crate) fn parse(&self, list: &str) -> Result<Scopes, String> {
        let scopes = list.split(',').map(str::trim).map(|scope| {
            if self.contains(scope) {
                Ok(scope.to_owned())
            } else {
                Err(scope.to_owned())
            }
        });
        scopes.collect()
    }

    fn contains(&self, scope: &str) -> bool {
        if SINGLE_WORDS.contains(&scope) {
            return true;
        }
        let lower = scope.to_ascii_lowercase();
        if self.nonexistent.contains(&lower) || !is_well_formed(scope) {
            return false;
        }
        // Scopes of products that are not simulated are accepted by their form.
        let service = lower.split('.').next().unwrap_or_default();
        let Some(kinds) = self.kinds.get(service) else {
            return true;
        };
        kind(&lower).is_some_and(|kind| kinds.contains(&kind))
    }
}

/// Returns the first two parts of a scope, in lower case.
fn kind(scope: &str) -> Option<String> {
    let (service, rest) = scope.split_once('.')?;
    let (kind, _) = rest.split_once('.')?;
    Some(format!("{service}.{kind}").to_ascii_lowercase())
}

fn is_well_formed(scope: &str) -> bool {
    let well_formed = scope.split('.').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
    });
    let operation = scope.rsplit('.').next().unwrap_or_default();
    well_formed
        && scope.split('.').count() >= 3
        && OPERATIONS.iter().any(|o| o.eq_ignore_ascii_case(operation))
}
