//! The user and the organisation that calls are made for.

use std::fmt;
use std::sync::Arc;

use zoho::OrganizationId;
use zoho::http::{Http, TokenSource};

/// The user and the organisation that calls are made for. Cheap to clone.
#[derive(Clone)]
pub struct Account {
    http: Http,
    tokens: Arc<dyn TokenSource>,
    organization: Option<OrganizationId>,
}

impl Account {
    pub(crate) fn new(http: Http, tokens: Arc<dyn TokenSource>) -> Self {
        Self {
            http,
            tokens,
            organization: None,
        }
    }

    pub(crate) fn of_organization(mut self, id: OrganizationId) -> Self {
        self.organization = Some(id);
        self
    }

    /// Returns the runtime that clients are made from.
    #[must_use]
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// Returns the source of the user's access tokens.
    #[must_use]
    pub fn tokens(&self) -> Arc<dyn TokenSource> {
        Arc::clone(&self.tokens)
    }

    /// Returns the organisation; `None` for a product without [`organizations`](crate::Product::organizations), and
    /// until one is found.
    #[must_use]
    pub fn organization(&self) -> Option<&OrganizationId> {
        self.organization.as_ref()
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("organization", &self.organization)
            .finish_non_exhaustive()
    }
}
