//! The stored connection, its status, and the organisations remembered in it.

use std::time::SystemTime;

use zoho_http::token::TokenError;
use zoho_types::OrganizationId;

use super::ConnectionTokens;
use crate::connection::Connection;
use crate::error::Error;
use crate::scope::ScopeSet;
use crate::store::{Expected, StoreErrorKind};

/// The status of a connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConnectionStatus {
    /// The time at which the access token expires; `None` if there is no token at the moment.
    pub valid_until: Option<SystemTime>,
    /// Whether the token can be refreshed without the user.
    pub is_refreshable: bool,
    /// The scopes that the user granted.
    pub scopes: ScopeSet,
    /// The short name of the data centre.
    pub data_center: String,
    /// The error of the last refresh, as long as a retry cannot succeed.
    pub last_failure: Option<TokenError>,
}

impl ConnectionTokens {
    /// Returns the connection as stored.
    ///
    /// # Errors
    /// [`ErrorKind::NotConnected`](crate::ErrorKind::NotConnected) when there is none, and
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn connection(&self) -> Result<Connection, Error> {
        let generation = self.0.cache.generation();
        let stored = self.0.store.load_connected().await?;
        self.0
            .cache
            .observe(&stored, generation, self.0.clock().now());
        Ok(stored)
    }

    /// Returns the status of the connection, from the store and the memory of this process. Sends nothing.
    ///
    /// # Errors
    /// As for [`connection`](Self::connection).
    pub async fn status(&self) -> Result<ConnectionStatus, Error> {
        let connection = self.connection().await?;
        let data_centers = self.0.accounts.data_centers();
        let endpoints = data_centers
            .of_connection(connection.accounts_server(), connection.api_domain())
            .map_err(Error::untrusted)?;
        let clock = self.0.clock();
        let (now, monotonic) = (clock.now(), clock.monotonic());
        let client = self.0.accounts.client();
        let last_failure = self
            .0
            .cache
            .expected_failure(&connection, now, monotonic, client);
        Ok(ConnectionStatus {
            valid_until: connection.access_token().map(|_| connection.expires_at()),
            is_refreshable: connection.is_refreshable(),
            scopes: connection.scopes().clone(),
            data_center: endpoints.name().to_owned(),
            last_failure,
        })
    }

    /// Remembers in the store which organisation to use with a product (`desk`, …), as long as the stored sign-in is
    /// that of `connection`.
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
            let generation = self.0.cache.generation();
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
            match self.0.store.compare_and_set(expected, Some(&next)).await {
                // A refresh came between: apply the change to its connection.
                Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
                result => {
                    result?;
                    let now = self.0.clock().now();
                    self.0.cache.observe(&next, generation, now);
                    return Ok(());
                }
            }
        }
    }
}
