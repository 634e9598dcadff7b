//! Builder of a [`Zoho`].

use std::sync::Arc;

use zoho_auth::{
    AccountsClient, ConnectionId, Connections, Event, EventListener, OAuthClient, RefreshPolicy,
    TokenStore,
};
use zoho_http::data_center::DataCenters;
use zoho_http::{DataCenter, Error, Http};

use crate::{Shared, Zoho, error};

/// Builder of a [`Zoho`]. The OAuth client and the token store are required.
#[derive(Debug, Default)]
#[must_use = "nothing is made until `.build()`"]
pub struct ZohoBuilder {
    oauth: Option<OAuthClient>,
    store: Option<Arc<dyn TokenStore>>,
    data_center: Option<DataCenter>,
    data_centers: Option<DataCenters>,
    http: Option<Http>,
    policy: RefreshPolicy,
    events: EventListener,
    handles: Option<usize>,
}

impl ZohoBuilder {
    /// Sets the OAuth client of the API console. Required.
    pub fn oauth(mut self, client: OAuthClient) -> Self {
        self.oauth = Some(client);
        self
    }

    /// Sets the store of connections. Required.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Sets the data centre where the OAuth client is registered and sign-ins start. Defaults to the US. Connections
    /// store their own data centre.
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = Some(data_center);
        self
    }

    /// Sets the trusted data centres, in place of Zoho's own, for a simulator or a private deployment. Sign-ins start
    /// at the first.
    pub fn data_centers(mut self, data_centers: DataCenters) -> Self {
        self.data_centers = Some(data_centers);
        self
    }

    /// Sets the HTTP configuration, for a custom transport, clock or retry policy.
    pub fn http(mut self, http: Http) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets when tokens are refreshed. Defaults to 120 to 150 seconds before they expire.
    pub fn refresh_policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets a listener that is called when users connect, tokens are refreshed, and users have to sign in again.
    pub fn on_event(
        mut self,
        listener: impl Fn(&ConnectionId, &Event<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.events = EventListener::new(listener);
        self
    }

    /// Sets the number of token handles kept in memory. Defaults to 4096. See [`Connections::capacity`].
    pub fn handle_capacity(mut self, handles: usize) -> Self {
        self.handles = Some(handles);
        self
    }

    /// Builds the [`Zoho`].
    ///
    /// # Errors
    /// [`ErrorKind::Setup`](crate::ErrorKind::Setup) when a required setting is missing or the data centre is not
    /// trusted, and [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when the system's network settings
    /// are invalid.
    pub fn build(self) -> Result<Zoho, Error> {
        let oauth = self.oauth.ok_or(error::setup(
            "the OAuth client is missing: give the API console's to `ZohoBuilder::oauth`",
        ))?;
        let store = self.store.ok_or(error::setup(
            "the token store is missing: give one to `ZohoBuilder::token_store`",
        ))?;
        let data_centers = self.data_centers.unwrap_or_default();
        let start = match self.data_center {
            Some(data_center) => data_centers.get(data_center),
            None => data_centers.iter().next(),
        };
        let start = start.cloned().ok_or(error::setup(
            "the data centre is not among the trusted ones of `ZohoBuilder::data_centers`",
        ))?;
        let http = match self.http {
            Some(http) => http,
            None => Http::builder().build()?,
        };
        let http = match self.data_center {
            Some(data_center) => http.meant_for(data_center),
            None => http,
        };
        let mut connections =
            Connections::new(store, AccountsClient::new(oauth, http, data_centers))
                .refresh_policy(self.policy)
                .events(self.events);
        if let Some(handles) = self.handles {
            connections = connections.capacity(handles);
        }
        Ok(Zoho {
            shared: Arc::new(Shared { connections, start }),
        })
    }
}
