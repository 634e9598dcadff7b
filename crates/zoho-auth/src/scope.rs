//! Scopes: the access that a user grants to a program.

mod need;
mod products;
mod rules;
mod services;

use std::fmt;

use serde::{Deserialize, Serialize};
use zoho_http::Operation;

use need::Need;
pub(crate) use products::product_of;
pub use rules::{Scope, UnknownScopes};

/// A list of scopes without duplicates, in insertion order.
///
/// An operation of Desk also adds the scope for finding the organisation, which `user.desk()` needs.
///
/// ```
/// use zoho_auth::{Operation, ScopeSet, scopes};
///
/// static GET_ORG: Operation = Operation::get("crm.org.get", "/crm/{version}/org")
///     .scopes(&["ZohoCRM.org.READ"]);
///
/// let asked = scopes![GET_ORG, "AaaServer.profile.READ"];
/// assert_eq!(asked.to_string(), "ZohoCRM.org.READ,AaaServer.profile.READ");
/// assert_eq!(asked, ScopeSet::parse("ZohoCRM.org.READ AaaServer.profile.READ"));
/// ```
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct ScopeSet {
    scopes: Vec<Entry>,
    /// Needs of operations that alternative scopes meet as well. They exist only in memory, and are neither stored nor
    /// compared.
    needs: Vec<Need>,
}

/// One scope of a set.
#[derive(Clone)]
struct Entry {
    scope: String,
    /// Whether the scope was added explicitly, and not only for needs that alternatives meet as well.
    itself: bool,
}

impl ScopeSet {
    /// Creates an empty set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Parses a list separated by commas or spaces.
    #[must_use]
    pub fn parse(list: &str) -> Self {
        let mut set = Self::new();
        for scope in list.split([',', ' ', '\t', '\r', '\n', '+']) {
            set.add(scope);
        }
        set
    }

    /// Adds the scopes of `source`: an operation, a text or another set.
    #[must_use]
    pub fn with(mut self, source: &(impl ScopeSource + ?Sized)) -> Self {
        source.add_to(&mut self);
        self
    }

    /// Adds one scope, unless it is empty or present already.
    pub fn add(&mut self, scope: &str) {
        self.put(scope, true);
    }

    fn put(&mut self, scope: &str, itself: bool) {
        let scope = scope.trim();
        let mut entries = self.scopes.iter_mut();
        if let Some(known) = entries.find(|entry| entry.scope.eq_ignore_ascii_case(scope)) {
            known.itself |= itself;
        } else if !scope.is_empty() {
            let scope = scope.to_owned();
            self.scopes.push(Entry { scope, itself });
        }
    }

    fn put_need(&mut self, need: Need) {
        let itself = need.alternatives.is_empty();
        for scope in need.scopes {
            self.put(scope, itself);
        }
        if !itself && !self.needs.contains(&need) {
            self.needs.push(need);
        }
    }

    /// Returns whether the set contains exactly this scope, ignoring case.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.iter().any(|s| s.eq_ignore_ascii_case(scope))
    }

    /// Returns the scopes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.scopes.iter().map(|entry| entry.scope.as_str())
    }

    /// Returns whether the set is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scopes.is_empty()
    }

    /// Returns the number of scopes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.scopes.len()
    }
}

impl From<Vec<String>> for ScopeSet {
    fn from(scopes: Vec<String>) -> Self {
        let entry = |scope| Entry {
            scope,
            itself: true,
        };
        Self {
            scopes: scopes.into_iter().map(entry).collect(),
            needs: Vec::new(),
        }
    }
}

impl From<ScopeSet> for Vec<String> {
    fn from(set: ScopeSet) -> Self {
        set.scopes.into_iter().map(|entry| entry.scope).collect()
    }
}

impl PartialEq for ScopeSet {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for ScopeSet {}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Display for ScopeSet {
    /// Writes the scopes separated by commas, as Zoho expects them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, scope) in self.iter().enumerate() {
            if i > 0 {
                f.write_str(",")?;
            }
            f.write_str(scope)?;
        }
        Ok(())
    }
}

/// Source of scopes.
pub trait ScopeSource {
    /// Adds the scopes to `set`.
    fn add_to(&self, set: &mut ScopeSet);
}

impl ScopeSource for Operation {
    fn add_to(&self, set: &mut ScopeSet) {
        set.put_need(Need::of(self));
        if let Some(need) = products::organization_need(self) {
            set.put_need(need);
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
        for entry in &self.scopes {
            set.put(&entry.scope, entry.itself);
        }
        for need in &self.needs {
            set.put_need(*need);
        }
    }
}

impl<T: ScopeSource + ?Sized> ScopeSource for &T {
    fn add_to(&self, set: &mut ScopeSet) {
        (**self).add_to(set);
    }
}

/// Creates a [`ScopeSet`] of the scopes that the given operations need. Texts and sets are allowed among them.
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
    fn a_set_is_stored_as_the_list_of_its_scopes() {
        let set = scopes!["A.b.READ", "C.d.ALL"];
        let stored = serde_json::to_string(&set).unwrap();
        assert_eq!(stored, r#"["A.b.READ","C.d.ALL"]"#);
        assert_eq!(serde_json::from_str::<ScopeSet>(&stored).unwrap(), set);
        assert_eq!(format!("{set:?}"), r#"["A.b.READ", "C.d.ALL"]"#);
    }

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
