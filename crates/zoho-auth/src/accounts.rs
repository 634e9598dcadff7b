//! Zoho's accounts servers, spoken to as one OAuth client: sign-in, refresh, revocation, user info.

mod device;
mod dialect;
mod grant;
mod server_info;
mod user_info;

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use zoho_http::{DataCenters, Endpoints, Http, Operation, Request, TokenSource, decode};

use crate::callback::{Callback, invalid};
use crate::{Connection, ConnectionId, Error, ErrorKind, Login, OAuthClient, ScopeSet};
use dialect::AccountsServer;
use grant::Grant;

pub use device::{DeviceAuthorization, DeviceState};
pub use user_info::UserInfo;

static EXCHANGE: Operation = Operation::post("accounts.token.exchange", "/oauth/v2/token");
/// Asking twice costs one more of ten tokens in ten minutes, and breaks nothing.
static REFRESH: Operation =
    Operation::post("accounts.token.refresh", "/oauth/v2/token").repeatable(true);
static CLIENT_CREDENTIALS: Operation =
    Operation::post("accounts.token.client_credentials", "/oauth/v2/token").repeatable(true);
static REVOKE: Operation =
    Operation::post("accounts.token.revoke", "/oauth/v2/token/revoke").repeatable(true);
/// Who the user is, and often the organisation: `GET /oauth/user/info`.
pub static USER_INFO: Operation = Operation::get("accounts.user_info.get", "/oauth/user/info")
    .scopes(&["AaaServer.profile.READ"]);

/// Zoho's accounts servers, spoken to as one OAuth client. Cheap to clone.
///
/// ```no_run
/// use zoho_auth::{Accounts, OAuthClient, ScopeSet};
/// use zoho_http::{DataCenter, DataCenters, Http};
///
/// # async fn sign_in(callback_url: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let client = OAuthClient::new("1000.ABC", "secret").redirect_uri("https://app.example/callback");
/// let accounts = Accounts::new(client, Http::new()?, DataCenters::zoho());
///
/// let scopes = ScopeSet::parse("ZohoCRM.settings.ALL");
/// let login = accounts.authorize("user-42", &DataCenter::Eu.endpoints(), &scopes)?;
/// println!("sign in at {}", login.url());
/// // … Zoho sends the user to the redirect URI …
/// let connection = accounts.exchange("user-42", login, callback_url).await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Accounts {
    client: OAuthClient,
    http: Http,
    data_centers: DataCenters,
}

/// What Zoho says of a revocation that it made.
#[derive(Deserialize)]
struct Revoked {
    status: String,
}

impl Accounts {
    /// The accounts servers of `data_centers`, asked over `http` in the name of `client`.
    #[must_use]
    pub fn new(client: OAuthClient, http: Http, data_centers: DataCenters) -> Self {
        Self {
            client,
            http,
            data_centers,
        }
    }

    /// The engine that requests run on.
    #[must_use]
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// The data centres that are trusted.
    #[must_use]
    pub fn data_centers(&self) -> &DataCenters {
        &self.data_centers
    }

    /// Begins a sign-in whose connection will have this `id`, at the data centre where the client is
    /// registered. Nothing is sent.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
    ///
    /// # Errors
    /// [`ErrorKind::InvalidClient`] when there is no redirect URI, and [`ErrorKind::InvalidScope`] when a
    /// scope is ill-formed or unknown, or there is none.
    pub fn authorize(
        &self,
        id: impl Into<ConnectionId>,
        data_center: &Endpoints,
        scopes: &ScopeSet,
    ) -> Result<Login, Error> {
        let now = self.http.clock().now();
        Login::begin(id.into(), &self.client, data_center.accounts(), scopes, now)
    }

    /// Ends a sign-in: checks the callback and exchanges its code for tokens, at the accounts server
    /// that the callback names if it is a trusted one. Store the connection under `id`, or leave both to
    /// [`ConnectionTokens::complete`](crate::ConnectionTokens::complete).
    ///
    /// `id` is that of the user who came back, by your own session; `callback` the URL that they came back to,
    /// whole, or from its path or query on.
    ///
    /// Zoho's pages: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
    /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html>
    ///
    /// # Errors
    /// [`ErrorKind::WrongUser`], [`ErrorKind::LoginExpired`], [`ErrorKind::StateMismatch`],
    /// [`ErrorKind::Denied`], [`ErrorKind::InvalidCallback`], [`ErrorKind::UntrustedHost`] before anything is sent; [`ErrorKind::InvalidCode`],
    /// [`ErrorKind::InvalidClient`], [`ErrorKind::Throttled`], [`ErrorKind::Unavailable`],
    /// [`ErrorKind::Unexpected`] by Zoho's answer.
    pub async fn exchange(
        &self,
        id: impl Into<ConnectionId>,
        login: Login,
        callback: &str,
    ) -> Result<Connection, Error> {
        self.check(&login, &id.into())?;
        let callback = Callback::parse(callback)?;
        match &callback.state {
            Some(state) if login.has_state(state) => {}
            // A refusal without a state costs nothing to believe; a code does.
            None if callback.error.is_some() => {}
            _ => {
                return Err(Error::new(
                    ErrorKind::StateMismatch,
                    "the callback's `state` is not the one of this sign-in: start the sign-in anew",
                ));
            }
        }
        if let Some(error) = &callback.error {
            return Err(dialect::denied(error));
        }
        let endpoints = self.endpoints_of(&login, &callback)?;
        let code = callback.code.ok_or_else(|| invalid("has no `code`"))?;
        let secret = self.client.client_secret();
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("client_id", self.client.client_id()),
            ("client_secret", secret.expose_secret()),
            ("redirect_uri", login.redirect_uri.as_str()),
            ("code", code.expose_secret()),
        ];
        if let Some(verifier) = &login.verifier {
            form.push(("code_verifier", verifier.expose_secret()));
        }
        let request = Request::new(&EXCHANGE).form(form);
        let answer = self.ask(&endpoints, &request, Grant::Code).await?;
        grant::apply(answer, self.blank(&endpoints, &login.scopes), self)
    }

    /// Exchanges a code that was made for a self client in the API console: for scripts of one's own,
    /// without a sign-in. `scopes` are those it was made with.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/self-client/overview.html>
    ///
    /// # Errors
    /// As for [`exchange`](Self::exchange) by Zoho's answer.
    pub async fn exchange_self_client(
        &self,
        data_center: &Endpoints,
        code: &SecretString,
        scopes: &ScopeSet,
    ) -> Result<Connection, Error> {
        let request = Request::new(&EXCHANGE).form([
            ("grant_type", "authorization_code"),
            ("client_id", self.client.client_id()),
            ("client_secret", self.client.client_secret().expose_secret()),
            ("code", code.expose_secret()),
        ]);
        let answer = self.ask(data_center, &request, Grant::Code).await?;
        grant::apply(answer, self.blank(data_center, scopes), self)
    }

    /// Asks for a token in the name of the client itself: a service account. Stored, the connection
    /// renews itself in the same way; there is no refresh token and no user to sign in.
    ///
    /// `soid` is `{service}.{organisation id}`, for example `ZohoCRM.600…434`; a client of one organisation
    /// needs none.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>
    ///
    /// # Errors
    /// [`ErrorKind::InvalidClient`] when Zoho does not let this client do so, or wants a `soid`;
    /// [`ErrorKind::InvalidScope`]; [`ErrorKind::Throttled`], [`ErrorKind::Unavailable`] and
    /// [`ErrorKind::Unexpected`] by Zoho's answer.
    pub async fn client_credentials(
        &self,
        data_center: &Endpoints,
        soid: Option<&str>,
        scopes: &ScopeSet,
    ) -> Result<Connection, Error> {
        self.client.admit(scopes)?;
        let connection = self.blank(data_center, scopes).as_service_account(soid);
        let request = self.client_credentials_request(soid, scopes);
        let answer = self.ask(data_center, &request, Grant::Client).await?;
        grant::apply(answer, connection, self)
    }

    fn client_credentials_request(&self, soid: Option<&str>, scopes: &ScopeSet) -> Request {
        let scopes = scopes.to_string();
        let mut form = vec![
            ("grant_type", "client_credentials"),
            ("client_id", self.client.client_id()),
            ("client_secret", self.client.client_secret().expose_secret()),
            ("scope", scopes.as_str()),
        ];
        form.extend(soid.map(|soid| ("soid", soid)));
        Request::new(&CLIENT_CREDENTIALS).form(form)
    }

    /// A connection at `endpoints` that holds no token yet.
    fn blank(&self, endpoints: &Endpoints, scopes: &ScopeSet) -> Connection {
        Connection::new(endpoints.accounts().clone(), endpoints.api().clone())
            .with_scopes(scopes.clone())
    }

    /// Asks for a new access token. The connection that comes back has a higher generation.
    ///
    /// `deadline` bounds the whole of it, retries included.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
    ///
    /// # Errors
    /// [`ErrorKind::NotConnected`] when the refresh token is missing, dead or revoked; the others as for
    /// [`exchange`](Self::exchange).
    pub async fn refresh(
        &self,
        connection: &Connection,
        deadline: Duration,
    ) -> Result<Connection, Error> {
        let endpoints = self
            .data_centers
            .by_accounts_server(connection.accounts_server())
            .map_err(Error::untrusted)?;
        let request = match (connection.refresh_token(), connection.service_account()) {
            (Some(refresh_token), _) => Request::new(&REFRESH).form([
                ("grant_type", "refresh_token"),
                ("client_id", self.client.client_id()),
                ("client_secret", self.client.client_secret().expose_secret()),
                ("refresh_token", refresh_token.expose_secret()),
            ]),
            (None, Some(soid)) => self.client_credentials_request(soid, connection.scopes()),
            (None, None) => {
                return Err(Error::new(
                    ErrorKind::NotConnected,
                    "the connection has no refresh token: send the user to sign in again, with offline access",
                ));
            }
        };
        let request = request.deadline(deadline);
        let grant = if connection.refresh_token().is_some() {
            Grant::Refresh
        } else {
            Grant::Client
        };
        let answer = self.ask(endpoints, &request, grant).await?;
        let next = connection
            .clone()
            .with_generation(connection.generation().saturating_add(1));
        grant::apply(answer, next, self)
    }

    /// Revokes the refresh token, and with it every access token made from it; without a refresh token,
    /// the access token. A token that is dead already counts as revoked.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] and [`ErrorKind::Throttled`] when Zoho could not be asked,
    /// [`ErrorKind::UntrustedHost`] when the connection names a foreign accounts server.
    pub async fn revoke(&self, connection: &Connection) -> Result<(), Error> {
        let endpoints = self
            .data_centers
            .by_accounts_server(connection.accounts_server())
            .map_err(Error::untrusted)?;
        let Some(token) = connection.refresh_token().or(connection.access_token()) else {
            return Ok(());
        };
        let request = Request::new(&REVOKE).form([("token", token.expose_secret())]);
        let client = self
            .http
            .anonymous_client(Arc::new(AccountsServer), endpoints.clone());
        match client.fetch(&request, decode::json::<Revoked>).await {
            Ok(answer) if answer.body().status.eq_ignore_ascii_case("success") => Ok(()),
            Ok(_) => Err(Error::new(
                ErrorKind::Unexpected,
                "Zoho's accounts server did not say that the token is revoked: try again",
            )),
            Err(e) if dialect::is_dead_token(&e) => Ok(()),
            Err(e) => Err(dialect::error(e, Grant::Revoke)),
        }
    }

    /// Who the user is, and often the organisation. Needs the scope `AaaServer.profile.READ`.
    ///
    /// # Errors
    /// As for any call with a token.
    pub async fn user_info(
        &self,
        tokens: Arc<dyn TokenSource>,
    ) -> Result<UserInfo, zoho_http::Error> {
        let client = self.http.client(Arc::new(AccountsServer), tokens);
        let request = Request::new(&USER_INFO);
        let answer = client.fetch(&request, decode::json).await?;
        Ok(answer.into_body())
    }

    async fn ask(
        &self,
        endpoints: &Endpoints,
        request: &Request,
        grant: Grant,
    ) -> Result<grant::Answer, Error> {
        let client = self
            .http
            .anonymous_client(Arc::new(AccountsServer), endpoints.clone());
        let asked_at = Some(self.http.clock().now());
        client
            .fetch(request, decode::json)
            .await
            .map(|answer| {
                let mut answer: grant::Answer = answer.into_body();
                answer.asked_at = asked_at;
                answer
            })
            .map_err(|e| dialect::error(e, grant))
    }

    /// Checks that the login is of `id` and not too old.
    pub(crate) fn check(&self, login: &Login, id: &ConnectionId) -> Result<(), Error> {
        let now = self.http.clock().now();
        login.check(id, now, self.client.max_login_age_of())
    }

    /// Where the code is exchanged: at the user's own accounts server.
    fn endpoints_of(&self, login: &Login, callback: &Callback) -> Result<Endpoints, Error> {
        if let Some(server) = &callback.accounts_server {
            let found = self.data_centers.by_accounts_server(server);
            return found.cloned().map_err(Error::untrusted);
        }
        if let Some(location) = &callback.location {
            return self
                .data_centers
                .by_location(location)
                .cloned()
                .ok_or_else(|| invalid("names a `location` that is no known data centre"));
        }
        self.data_centers
            .by_accounts_server(&login.accounts_server)
            .cloned()
            .map_err(Error::untrusted)
    }
}
