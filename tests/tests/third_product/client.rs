//! Where the operations of the product start: what a crate of a product writes by hand.

use std::sync::Arc;

use zoho_http::{Client, Http, TokenSource};
use zoho_types::OrganizationId;

use crate::generated::product::ThingsProduct;

/// The product for one user.
#[derive(Debug, Clone)]
pub struct Things {
    http: Http,
    tokens: Arc<dyn TokenSource>,
    client: Client,
}

impl Things {
    pub fn new(http: &Http, tokens: Arc<dyn TokenSource>) -> Self {
        let client = http.client(Arc::new(ThingsProduct::default()), Arc::clone(&tokens));
        Self {
            http: http.clone(),
            tokens,
            client,
        }
    }

    pub fn organization(self, id: impl Into<OrganizationId>) -> Self {
        let product = ThingsProduct {
            organization: Some(id.into()),
            ..ThingsProduct::default()
        };
        let client = self
            .http
            .client(Arc::new(product), Arc::clone(&self.tokens));
        Self { client, ..self }
    }

    pub fn client(&self) -> &Client {
        &self.client
    }
}
