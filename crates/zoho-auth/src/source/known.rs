//! The parts of a connection that calls need.

use std::collections::BTreeMap;

use zoho_types::OrganizationId;

use crate::connection::Connection;
use crate::scope::{ScopeSet, product_of};

/// The parts of the connection last read that calls need.
pub(super) struct Known {
    /// By product.
    organizations: BTreeMap<String, OrganizationId>,
    pub(super) scopes: ScopeSet,
    /// Whether a new access token can be requested without the user.
    pub(super) is_refreshable: bool,
}

impl Known {
    pub(super) fn of(connection: &Connection) -> Self {
        let mut organizations: BTreeMap<String, OrganizationId> = connection
            .organizations()
            .map(|(product, id)| (product.to_owned(), id.clone()))
            .collect();
        // A service account names its organisation when it asks for tokens.
        let soid = connection.service_account().flatten();
        if let Some((service, id)) = soid.and_then(|soid| soid.split_once('.')) {
            let product = product_of(service);
            organizations.entry(product).or_insert_with(|| id.into());
        }
        Self {
            organizations,
            scopes: connection.scopes().clone(),
            is_refreshable: connection.is_refreshable(),
        }
    }

    pub(super) fn organization(&self, product: &str) -> Option<OrganizationId> {
        self.organizations.get(product).cloned()
    }

    /// Returns whether the user did not grant `scope`. If the granted scopes are unknown, none is missing.
    pub(super) fn lacks(&self, scope: &str) -> bool {
        !self.scopes.is_empty() && !self.scopes.covers(scope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection() -> Connection {
        let [accounts, api] = ["https://accounts.zoho.eu", "https://www.zohoapis.eu"];
        Connection::new(accounts.parse().unwrap(), api.parse().unwrap())
    }

    #[test]
    fn a_service_account_works_for_the_organisation_that_it_names() {
        let named = connection().as_service_account(Some("ZohoShop.77"));
        assert_eq!(Known::of(&named).organization("shop"), Some("77".into()));
        assert_eq!(Known::of(&named).organization("depot"), None);
        let remembered = named.with_organization("shop", "78");
        assert_eq!(
            Known::of(&remembered).organization("shop"),
            Some("78".into())
        );
        let only = connection().as_service_account(None);
        assert_eq!(Known::of(&only).organization("shop"), None);
    }

    #[test]
    fn a_scope_is_missing_only_where_the_granted_ones_are_known() {
        let unknown = Known::of(&connection());
        assert!(!unknown.lacks("ZohoShop.orders.READ"));
        let granted = ScopeSet::parse("ZohoShop.orders.READ");
        let known = Known::of(&connection().with_scopes(granted));
        assert!(!known.lacks("ZohoShop.orders.READ"));
        assert!(known.lacks("ZohoShop.orders.CREATE"));
    }
}
