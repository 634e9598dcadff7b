//! What the store keeps of the connection, for those who ask, and what calls go by.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::SystemTime;

use zoho_http::{OrganizationId, TokenError};

use super::store_access::in_time;
use super::{ConnectionTokens, Inner};
use crate::connection::Connection;
use crate::error::Error;
use crate::scope::ScopeSet;
use crate::store::{Expected, StoreErrorKind};

/// What a connection says that calls go by.
pub(super) struct Known {
    /// By product.
    pub(super) organizations: BTreeMap<String, OrganizationId>,
    pub(super) scopes: ScopeSet,
    /// Whether another access token can be had without the user.
    pub(super) renews_itself: bool,
}

/// Status of a connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConnectionStatus {
    /// When the access token expires; `None` when there is none at the moment.
    pub valid_until: Option<SystemTime>,
    /// Whether it can be refreshed without the user.
    pub renews_itself: bool,
    /// Scopes that the user granted.
    pub scopes: ScopeSet,
    /// The short name of its data centre.
    pub data_center: String,
    /// Reason why the last refresh failed, while another one cannot succeed.
    pub last_failure: Option<TokenError>,
}

impl ConnectionTokens {
    /// The connection as the store keeps it.
    ///
    /// # Errors
    /// [`ErrorKind::NotConnected`](crate::ErrorKind::NotConnected) when there is none, and
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn connection(&self) -> Result<Connection, Error> {
        let epoch = self.0.state().epoch;
        let kept = in_time(self.0.store.load(&self.0.id)).await?;
        let kept = kept.ok_or_else(|| Error::not_connected(&self.0.id))?;
        self.0.note(&kept, epoch);
        Ok(kept)
    }

    /// Returns the status of the connection, from the store and from what this process knows. Nothing is sent.
    ///
    /// # Errors
    /// As for [`connection`](Self::connection).
    pub async fn status(&self) -> Result<ConnectionStatus, Error> {
        let connection = self.connection().await?;
        let data_centers = self.0.accounts.data_centers();
        let endpoints = data_centers
            .of_connection(connection.accounts_server(), connection.api_domain())
            .map_err(Error::untrusted)?;
        let last_failure = self.0.standing_failure(&connection);
        Ok(ConnectionStatus {
            valid_until: connection.access_token().map(|_| connection.expires_at()),
            renews_itself: connection.renews_itself(),
            scopes: connection.scopes().clone(),
            data_center: endpoints.name().to_owned(),
            last_failure,
        })
    }

    /// Remembers in the store which organisation to use with a product (`desk`, …), as long as the
    /// sign-in is still that of `connection`.
    ///
    /// # Errors
    /// As for [`connection`](Self::connection).
    pub async fn remember_organization(
        &self,
        product: &str,
        organization: &OrganizationId,
        connection: &Connection,
    ) -> Result<(), Error> {
        let mut tries = 3;
        loop {
            let epoch = self.0.state().epoch;
            let latest = self.connection().await?;
            let known = latest.organization(product) == Some(organization);
            if known || !latest.is_same_sign_in(connection) {
                return Ok(());
            }
            let expected = Expected::from(&latest);
            let next = latest
                .with_organization(product, organization)
                .next_generation();
            tries -= 1;
            let store = &self.0.store;
            match in_time(store.compare_and_set(&self.0.id, expected, Some(&next))).await {
                // A refresh came between: its connection is the one to add to.
                Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
                result => {
                    result?;
                    self.0.note(&next, epoch);
                    return Ok(());
                }
            }
        }
    }
}

impl Inner {
    /// Lets clients know which organisations they work for, what was granted and what was refused, unless the
    /// connection was let go of meanwhile.
    pub(super) fn note(&self, connection: &Connection, epoch: u64) {
        let mut known: BTreeMap<String, OrganizationId> = connection
            .organizations()
            .map(|(product, id)| (product.to_owned(), id.clone()))
            .collect();
        // A service account of CRM names its organisation when it asks for tokens.
        let soid = connection.service_account().flatten();
        if let Some(id) = soid.and_then(|soid| soid.strip_prefix("ZohoCRM.")) {
            known.entry("crm".to_owned()).or_insert_with(|| id.into());
        }
        let mut state = self.state();
        if state.epoch == epoch {
            let before = state.sign_in.as_ref();
            if before.is_some_and(|before| *before != connection.sign_in()) {
                // The token at hand is of the sign-in before, which may be another account's.
                self.at_hand.store(None);
            }
            self.note_refusals(&mut state, connection);
            let known = Known {
                organizations: known,
                scopes: connection.scopes().clone(),
                renews_itself: connection.renews_itself(),
            };
            self.known.store(Some(Arc::new(known)));
        }
    }
}
