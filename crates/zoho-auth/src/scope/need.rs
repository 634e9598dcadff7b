//! Scopes that an operation needs, and their alternatives.

use zoho_http::Operation;

use super::ScopeSet;

/// A set of scopes that are needed together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Need {
    /// The scopes to request, all of them.
    pub(super) scopes: &'static [&'static str],
    /// Alternatives: each list of scopes is sufficient.
    pub(super) alternatives: &'static [&'static [&'static str]],
}

impl Need {
    /// Returns the need of an operation itself.
    pub(super) fn of(operation: &Operation) -> Self {
        Self {
            scopes: operation.required_scopes(),
            alternatives: operation.alternative_scopes(),
        }
    }

    fn is_met_by(&self, granted: &ScopeSet) -> bool {
        let all = |scopes: &[&str]| scopes.iter().all(|scope| granted.covers(scope));
        all(self.scopes) || self.alternatives.iter().any(|scopes| all(scopes))
    }

    fn names(&self, scope: &str) -> bool {
        self.scopes.iter().any(|s| s.eq_ignore_ascii_case(scope))
    }
}

impl ScopeSet {
    /// Returns the scopes of `needed` that this set does not cover: the scopes to request from the user. An operation
    /// with [alternative scopes](Operation::alternative_scopes) misses nothing if the set covers one of the
    /// alternatives.
    ///
    /// ```
    /// use zoho_auth::{Operation, ScopeSet, scopes};
    ///
    /// static CHANGE_OWNER: Operation = Operation::post("x.change_owner", "/change_owner")
    ///     .scopes(&["ZohoCRM.change_owner.CREATE"])
    ///     .alternatives(&[&["ZohoCRM.modules.ALL"]]);
    ///
    /// let granted = ScopeSet::parse("ZohoCRM.modules.ALL,ZohoCRM.settings.ALL");
    /// let needed = scopes![CHANGE_OWNER, "ZohoCRM.settings.modules.READ,Desk.settings.READ"];
    /// assert_eq!(granted.missing(&needed).to_string(), "Desk.settings.READ");
    /// ```
    #[must_use]
    pub fn missing(&self, needed: &ScopeSet) -> ScopeSet {
        let needs = needed.needs.iter().filter(|need| !need.is_met_by(self));
        let unmet: Vec<_> = needs.collect();
        let mut missing = ScopeSet::new();
        for entry in &needed.scopes {
            let scope = &entry.scope;
            let is_needed = entry.itself || unmet.iter().any(|need| need.names(scope));
            if is_needed && !self.covers(scope) {
                missing.add(scope);
            }
        }
        missing
    }
}

#[cfg(test)]
mod tests {
    use crate::scope::ScopeSet;
    use crate::scopes;
    use zoho_http::Operation;

    static SEARCH: Operation = Operation::get("shop.orders.search", "/{module}/search")
        .scopes(&["ZohoShop.modules.READ", "Search.securesearch.READ"])
        .alternatives(&[
            &["ZohoShop.old.READ"],
            &["ZohoShop.old.ALL", "Other.x.READ"],
        ]);

    #[test]
    fn a_sign_in_asks_for_the_required_scopes_alone() {
        let asked = scopes![SEARCH];
        let expected = "ZohoShop.modules.READ,Search.securesearch.READ";
        assert_eq!(asked.to_string(), expected);
    }

    #[test]
    fn nothing_is_missing_where_an_alternative_is_covered() {
        for (granted, needed, missing) in [
            ("ZohoShop.old.ALL", scopes![SEARCH], ""),
            ("ZohoShop.old.READ", scopes![scopes![SEARCH]], ""),
            (
                "ZohoShop.modules.ALL",
                scopes![SEARCH],
                "Search.securesearch.READ",
            ),
            (
                "Other.x.READ",
                scopes![SEARCH],
                "ZohoShop.modules.READ,Search.securesearch.READ",
            ),
            // A scope that is requested by name is needed for itself.
            (
                "ZohoShop.old.READ",
                scopes![SEARCH, "ZohoShop.modules.READ"],
                "ZohoShop.modules.READ",
            ),
            (
                "ZohoShop.old.READ",
                scopes!["ZohoShop.modules.READ", SEARCH],
                "ZohoShop.modules.READ",
            ),
        ] {
            let lacks = ScopeSet::parse(granted).missing(&needed);
            assert_eq!(lacks.to_string(), missing, "{granted} for {needed}");
        }
    }
}
