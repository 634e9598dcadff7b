//! A connected user, and clients of the products that act as the user.

use std::sync::Arc;

use zoho_auth::{Connection, ConnectionId, ConnectionStatus, ConnectionTokens, UserInfo};
use zoho_http::Error;

use crate::Zoho;

/// A user who has signed in. Cheap to clone; all clients obtained from it share one token.
#[derive(Debug, Clone)]
pub struct User {
    zoho: Zoho,
    tokens: Arc<ConnectionTokens>,
}

impl User {
    pub(crate) fn new(zoho: Zoho, tokens: Arc<ConnectionTokens>) -> Self {
        Self { zoho, tokens }
    }

    /// Returns the application's id of the user.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        self.tokens.id()
    }

    /// Returns the token source, for a custom client.
    #[must_use]
    pub fn tokens(&self) -> &Arc<ConnectionTokens> {
        &self.tokens
    }

    /// Returns the connection as stored.
    ///
    /// # Errors
    /// When the user is no longer connected, or the store fails.
    pub async fn connection(&self) -> Result<Connection, Error> {
        Ok(self.tokens.connection().await?)
    }

    /// Returns the status of the connection: expiry, scopes, data centre, last failure. Sends nothing.
    ///
    /// # Errors
    /// When the user is no longer connected, or the store fails.
    pub async fn status(&self) -> Result<ConnectionStatus, Error> {
        Ok(self.tokens.status().await?)
    }

    /// Returns the user's profile at Zoho. Needs the scope `AaaServer.profile.READ`.
    ///
    /// # Errors
    /// As for every call: see [`ErrorKind`](crate::ErrorKind).
    pub async fn user_info(&self) -> Result<UserInfo, Error> {
        self.zoho.accounts().user_info(self.tokens.clone()).await
    }

    /// Returns a client of `product` that acts as the user, for a product without an accessor here. It shares the
    /// user's token and the organization's limits with every other client of the user.
    ///
    /// ```no_run
    /// use zoho::http::{Client, Product};
    ///
    /// fn client(user: &zoho::User, product: impl Product + 'static) -> Client {
    ///     user.client(product)
    /// }
    /// ```
    #[must_use]
    pub fn client(&self, product: impl zoho_http::Product + 'static) -> zoho_http::Client {
        let product = Arc::new(product);
        self.zoho.http().client(product, self.tokens.clone())
    }

    /// Returns a client of Zoho CRM that acts as the user. It shares the limits of the organisation that the connection
    /// remembers with the organisation's other users.
    #[cfg(feature = "crm")]
    #[must_use]
    pub fn crm(&self) -> zoho_crm::Crm {
        zoho_crm::Crm::new(self.zoho.http(), self.tokens.clone())
    }

    /// Remembers `id` (CRM's `zgid`) in the connection as the user's organisation in CRM. Its users then share its
    /// limits; until then each user has separate limits. CRM returns the id:
    ///
    /// ```no_run
    /// # async fn example(user: zoho::User) -> Result<(), zoho::Error> {
    /// let org = user.crm().request(&zoho::http::external::Method::GET, "/org").send().await?;
    /// if let Some(id) = org["org"][0]["zgid"].as_str() {
    ///     user.remember_crm_organization(id).await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// When the user is no longer connected, or the store fails.
    #[cfg(feature = "crm")]
    pub async fn remember_crm_organization(
        &self,
        id: impl Into<zoho_types::OrganizationId>,
    ) -> Result<(), Error> {
        self.remember_organization("crm", id.into()).await
    }

    /// Remembers the organisation to use with a product.
    #[cfg(any(feature = "crm", feature = "desk"))]
    async fn remember_organization(
        &self,
        product: &str,
        id: zoho_types::OrganizationId,
    ) -> Result<(), Error> {
        let connection = self.connection().await?;
        let tokens = &self.tokens;
        tokens
            .remember_organization(product, &id, &connection)
            .await?;
        Ok(())
    }
}

#[cfg(feature = "desk")]
mod with_desk {
    use zoho_desk::Desk;
    use zoho_http::error::OrganizationChoice;
    use zoho_http::{Error, ErrorKind, TokenSource};
    use zoho_types::OrganizationId;

    use super::User;
    use crate::error::no_organization;

    /// The key under which the connection remembers Desk's organisation.
    const DESK: &str = "desk";

    impl User {
        /// Returns a client of Zoho Desk that acts as the user, for the user's organisation: the one that the
        /// connection remembers, or else the one in Zoho's user info, or else the only one that the user belongs to.
        /// The connection then remembers it.
        ///
        /// # Errors
        /// [`ErrorKind::SeveralOrganizations`] when there are several: pass one of [`Error::organizations`] to
        /// [`desk_for`](Self::desk_for). [`ErrorKind::NoOrganization`] when there is none.
        pub async fn desk(&self) -> Result<Desk, Error> {
            let connection = match self.connection().await {
                Ok(connection) => connection,
                // A failing store does not invalidate what was read from it before.
                Err(e) if !e.needs_reconnect() => {
                    let known = self.tokens.organization(DESK);
                    return known.map(|known| self.desk_for(known)).ok_or(e);
                }
                Err(e) => return Err(e),
            };
            if let Some(known) = connection.organization(DESK) {
                return Ok(self.desk_for(known));
            }
            let id = match self.organization_of_user_info().await? {
                Some(id) => id,
                None => self.only_organization().await?,
            };
            let tokens = &self.tokens;
            tokens.remember_organization(DESK, &id, &connection).await?;
            Ok(self.desk_for(id))
        }

        /// Returns a client of Zoho Desk that acts as the user, for the organisation `id`.
        #[must_use]
        pub fn desk_for(&self, id: impl Into<OrganizationId>) -> Desk {
            Desk::new(self.zoho.http(), self.tokens.clone()).organization(id)
        }

        /// Remembers `id` in the connection as the organisation that [`desk`](Self::desk) uses.
        ///
        /// # Errors
        /// When the user is no longer connected, or the store fails.
        pub async fn remember_desk_organization(
            &self,
            id: impl Into<OrganizationId>,
        ) -> Result<(), Error> {
            self.remember_organization(DESK, id.into()).await
        }

        /// Reads the user info, which may lack the organisation or be outside the granted scopes.
        async fn organization_of_user_info(&self) -> Result<Option<OrganizationId>, Error> {
            match self.user_info().await {
                Ok(info) => Ok(info.organization_id),
                Err(e)
                    if matches!(
                        e.kind(),
                        ErrorKind::MissingScope
                            | ErrorKind::Denied
                            // A missing scope in a wording that is not recognised as such.
                            | ErrorKind::TokenRejected
                            | ErrorKind::NotFound
                            | ErrorKind::Rejected
                            | ErrorKind::Decode
                    ) =>
                {
                    Ok(None)
                }
                Err(e) => Err(e),
            }
        }

        async fn only_organization(&self) -> Result<OrganizationId, Error> {
            let desk = Desk::new(self.zoho.http(), self.tokens.clone());
            let mut all = desk.organizations().list().send().await?;
            match all.len() {
                0 => Err(no_organization()),
                1 => Ok(all.remove(0).id),
                _ => {
                    let choices = all.into_iter().map(|organization| {
                        let name = organization.company_name.or(organization.portal_name);
                        OrganizationChoice::new(organization.id, name)
                    });
                    Err(Error::several_organizations("Desk", choices.collect()))
                }
            }
        }
    }
}
