//! The parts of a connection that calls ask for on their way.

use std::collections::BTreeMap;

use zoho_http::OrganizationId;

use crate::connection::Connection;
use crate::scope::{ScopeSet, product_of};

/// The parts of the connection last read that calls ask for.
pub(super) struct Known {
    /// By product.
    organizations: BTreeMap<String, OrganizationId>,
    pub(super) scopes: ScopeSet,
    /// Whether a new access token needs no action of the user.
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

    /// Whether the user did not grant `scope`. Where the granted scopes are not known, none is missing.
    pub(super) fn lacks(&self, scope: &str) -> bool {
        !self.scopes.is_empty() && !self.scopes.covers(scope)
    }
}
