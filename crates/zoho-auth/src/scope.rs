//! Scopes: what a user allows a program to do.

mod rules;

use std::fmt;

use serde::{Deserialize, Serialize};
use zoho_http::Operation;

pub use rules::{Scope, UnknownScopes};

/// A list of scopes without repetitions, in the order in which they were added.
///
/// ```
/// use zoho_auth::{ScopeSet, scopes};
/// use zoho_http::Operation;
///
/// static GET_ORG: Operation = Operation::get("crm.org.get", "/crm/{version}/org")
///     .scopes(&["ZohoCRM.org.READ"]);
///
/// let asked = scopes![GET_ORG, "AaaServer.profile.READ"];
/// assert_eq!(asked.to_string(), "ZohoCRM.org.READ,AaaServer.profile.READ");
/// assert_eq!(asked, ScopeSet::parse("ZohoCRM.org.READ AaaServer.profile.READ"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScopeSet(Vec<String>);

impl ScopeSet {
    /// No scopes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a list separated by commas or spaces.
    #[must_use]
    pub fn parse(list: &str) -> Self {
        let mut set = Self::new();
        for scope in list.split([',', ' ', '\t', '\r', '\n', '+']) {
            set.add(scope);
        }
        set
    }

    /// The set with the scopes of `source` added: an operation, a text or another set.
    #[must_use]
    pub fn with(mut self, source: &(impl ScopeSource + ?Sized)) -> Self {
        source.add_to(&mut self);
        self
    }

    /// Adds one scope, unless it is there or empty.
    pub fn add(&mut self, scope: &str) {
        let scope = scope.trim();
        if !scope.is_empty() && !self.contains(scope) {
            self.0.push(scope.to_owned());
        }
    }

    /// Whether this very scope is in the set, whatever its case.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.0.iter().any(|s| s.eq_ignore_ascii_case(scope))
    }

    /// The scopes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl fmt::Display for ScopeSet {
    /// Separated by commas, as Zoho wants them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

/// What scopes can be taken from.
pub trait ScopeSource {
    /// Adds the scopes to `set`.
    fn add_to(&self, set: &mut ScopeSet);
}

impl ScopeSource for Operation {
    fn add_to(&self, set: &mut ScopeSet) {
        for scope in self.required_scopes() {
            set.add(scope);
        }
    }
}

impl ScopeSource for str {
    fn add_to(&self, set: &mut ScopeSet) {
        for scope in ScopeSet::parse(self).iter() {
            set.add(scope);
        }
    }
}

impl ScopeSource for String {
    fn add_to(&self, set: &mut ScopeSet) {
        self.as_str().add_to(set);
    }
}

impl ScopeSource for ScopeSet {
    fn add_to(&self, set: &mut ScopeSet) {
        for scope in self.iter() {
            set.add(scope);
        }
    }
}

impl<T: ScopeSource + ?Sized> ScopeSource for &T {
    fn add_to(&self, set: &mut ScopeSet) {
        (**self).add_to(set);
    }
}

/// A [`ScopeSet`] of the scopes that the given operations need; texts and sets may stand among them.
#[macro_export]
macro_rules! scopes {
    ($($source:expr),* $(,)?) => {
        $crate::ScopeSet::new()$(.with(&$source))*
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_merged_without_repetition() {
        let set = scopes![
            "A.b.READ, C.d.ALL",
            ScopeSet::parse("a.B.read E.f.READ"),
            String::new()
        ];
        assert_eq!(set.to_string(), "A.b.READ,C.d.ALL,E.f.READ");
        assert_eq!(set.len(), 3);
        assert!(scopes![].is_empty());
    }
}
