//! OAuth scopes: those of a token, and those that a call requires.

use std::sync::Arc;

use zoho_http::scope::scope_covers;

/// The scopes of a token.
#[derive(Debug, Clone)]
pub(crate) struct Scopes(Arc<[String]>);

impl Scopes {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Returns the scopes separated by spaces, as OAuth writes granted scopes.
    pub(crate) fn joined(&self) -> String {
        self.0.join(" ")
    }

    pub(crate) fn satisfy(&self, requirement: &ScopeRequirement) -> bool {
        let mut lists = requirement.0.iter();
        lists.any(|all| all.iter().all(|needed| self.cover(needed)))
    }

    fn cover(&self, needed: &str) -> bool {
        self.iter().any(|granted| scope_covers(granted, needed))
    }
}

impl FromIterator<String> for Scopes {
    fn from_iter<I: IntoIterator<Item = String>>(scopes: I) -> Self {
        Self(scopes.into_iter().collect())
    }
}

/// The scopes that a call requires: every scope of one of several lists.
#[derive(Debug)]
pub(crate) struct ScopeRequirement(Vec<Vec<String>>);

impl ScopeRequirement {
    /// Requires every scope of one of the lists.
    pub(crate) fn one_of(lists: Vec<Vec<String>>) -> Self {
        Self(lists)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scope_of_one_list_is_required() {
        let requirement = ScopeRequirement::one_of(vec![
            vec![
                "ZohoBooks.settings.READ".to_owned(),
                "ZohoBooks.bills.READ".to_owned(),
            ],
            vec!["ZohoBooks.accountants.READ".to_owned()],
        ]);
        for (granted, expected) in [
            ("ZohoBooks.settings.READ", false),
            ("ZohoBooks.settings.READ,ZohoBooks.bills.READ", true),
            ("ZohoBooks.settings.ALL,ZohoBooks.bills.ALL", true),
            ("ZohoBooks.accountants.READ", true),
            ("", false),
        ] {
            let scopes: Scopes = granted.split(',').map(str::to_owned).collect();
            assert_eq!(scopes.satisfy(&requirement), expected, "{granted}");
        }
    }
}
