//! Client of Zoho's accounts servers for one OAuth client: sign-in, refresh, revocation, user info.

mod device;
mod oauth_errors;
mod server_info;
mod sign_in;
mod token_request;
mod user_info;

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use zoho_http::data_center::{DataCenters, Endpoints};
use zoho_http::{Http, Operation, Request, TokenSource, decode};

use crate::client::OAuthClient;
use crate::connection::Connection;
use crate::error::{Error, ErrorKind};
use crate::scope::ScopeSet;
use oauth_errors::AccountsServer;
use token_request::RequestKind;

pub use device::{DeviceAuthorization, DeviceState};
pub use user_info::UserInfo;

/// A retry costs one more of ten tokens in ten minutes, and is otherwise harmless.
static REFRESH: Operation =
    Operation::post("accounts.token.refresh", "/oauth/v2/token").idempotent(true);
static CLIENT_CREDENTIALS: Operation =
    Operation::post("accounts.token.client_credentials", "/oauth/v2/token").idempotent(true);
static REVOKE: Operation =
    Operation::post("accounts.token.revoke", "/oauth/v2/token/revoke").idempotent(true);
/// The user's profile, and often the organisation: `GET /oauth/user/info`.
pub static USER_INFO: Operation = Operation::get("accounts.user_info.get", "/oauth/user/info")
    .scopes(&["AaaServer.profile.READ"]);

/// A client of Zoho's accounts servers for one OAuth client. Cheap to clone.
///
/// ```no_run
/// use zoho_auth::{AccountsClient, DataCenter, DataCenters, Http, OAuthClient, ScopeSet};
///
/// # async fn sign_in(callback_url: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let client = OAuthClient::new("1000.ABC", "secret").redirect_uri("https://app.example/callback");
/// let accounts = AccountsClient::new(client, Http::new()?, DataCenters::zoho());
///
/// let scopes = ScopeSet::parse("ZohoCRM.settings.ALL");
/// let login = accounts.authorize("user-42", &DataCenter::Eu.endpoints(), &scopes)?;
/// println!("sign in at {}", login.url());
/// // … Zoho sends the user to the redirect URI …
/// let connection = accounts.exchange("user-42", login, callback_url).await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct AccountsClient {
    client: Arc<OAuthClient>,
    http: Http,
    data_centers: DataCenters,
}

/// The response to a revocation.
#[derive(Deserialize)]
struct Revoked {
    status: String,
}

impl AccountsClient {
    /// Creates a client of the accounts servers of `data_centers` that sends over `http` as `client`.
    #[must_use]
    pub fn new(client: OAuthClient, http: Http, data_centers: DataCenters) -> Self {
        Self {
            client: Arc::new(client),
            http,
            data_centers,
        }
    }

    /// Replaces the client secret in every clone of this value and in every token handle made with one. It applies from
    /// the next request on. A request in progress that Zoho refuses because of the old secret is sent once more with
    /// the new one.
    ///
    /// ```
    /// use zoho_auth::{AccountsClient, DataCenters, Http, OAuthClient};
    ///
    /// # fn example() -> Result<(), zoho_http::Error> {
    /// let client = OAuthClient::new("1000.ABC", "old secret");
    /// let accounts = AccountsClient::new(client, Http::new()?, DataCenters::zoho());
    /// // … the API console gave a new one …
    /// accounts.rotate_secret("new secret");
    /// # Ok(()) }
    /// ```
    pub fn rotate_secret(&self, secret: impl Into<SecretString>) {
        self.client.rotate_secret(secret.into());
    }

    /// Returns the HTTP configuration that requests run on.
    #[must_use]
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// Returns the trusted data centres.
    #[must_use]
    pub fn data_centers(&self) -> &DataCenters {
        &self.data_centers
    }

    pub(crate) fn client(&self) -> &OAuthClient {
        &self.client
    }

    /// Requests a token for the client itself: a service account. The connection refreshes like that of a user, but has
    /// no refresh token and needs no sign-in.
    ///
    /// `soid` is `{service}.{organisation id}`, for example `ZohoCRM.600…434`. A client with a single organisation
    /// needs none.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>
    ///
    /// # Errors
    /// [`ErrorKind::InvalidClient`] when Zoho does not allow this grant for the client, or requires a `soid`;
    /// [`ErrorKind::InvalidScope`]; [`ErrorKind::Throttled`], [`ErrorKind::Unavailable`] and [`ErrorKind::Unexpected`],
    /// depending on Zoho's response.
    pub async fn client_credentials(
        &self,
        data_center: &Endpoints,
        soid: Option<&str>,
        scopes: &ScopeSet,
    ) -> Result<Connection, Error> {
        self.client.admit(scopes)?;
        let connection = self.blank(data_center, scopes).as_service_account(soid);
        let request = |secret: &SecretString| self.client_credentials_request(secret, soid, scopes);
        let answer = self.ask(data_center, request, RequestKind::Client).await?;
        token_request::apply(answer, connection, self)
    }

    fn client_credentials_request(
        &self,
        secret: &SecretString,
        soid: Option<&str>,
        scopes: &ScopeSet,
    ) -> Request {
        let scopes = scopes.to_string();
        let mut form = vec![
            ("grant_type", "client_credentials"),
            ("client_id", self.client.client_id()),
            ("client_secret", secret.expose_secret()),
            ("scope", scopes.as_str()),
        ];
        form.extend(soid.map(|soid| ("soid", soid)));
        Request::new(&CLIENT_CREDENTIALS).form(form)
    }

    /// Returns a connection at `endpoints` without tokens.
    fn blank(&self, endpoints: &Endpoints, scopes: &ScopeSet) -> Connection {
        Connection::new(endpoints.accounts().clone(), endpoints.api().clone())
            .with_scopes(scopes.clone())
    }

    /// Requests a new access token. The returned connection has a higher generation.
    ///
    /// `deadline` bounds the whole call, retries included.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>
    ///
    /// [`ErrorKind::NotConnected`] when the refresh token is missing, expired or revoked; otherwise as for
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
        let (kind, soid) = match (connection.refresh_token(), connection.service_account()) {
            (Some(_), soid) => (RequestKind::Refresh, soid),
            (None, Some(soid)) => (RequestKind::Client, Some(soid)),
            (None, None) => {
                return Err(Error::new(
                    ErrorKind::NotConnected,
                    "the connection has no refresh token: send the user to sign in again, with offline access",
                ));
            }
        };
        let clock = self.http.clock();
        let until = clock.monotonic().saturating_add(deadline);
        let request = |secret: &SecretString| {
            let request = match connection.refresh_token() {
                Some(refresh_token) => Request::new(&REFRESH).form([
                    ("grant_type", "refresh_token"),
                    ("client_id", self.client.client_id()),
                    ("client_secret", secret.expose_secret()),
                    ("refresh_token", refresh_token.expose_secret()),
                ]),
                None => {
                    self.client_credentials_request(secret, soid.flatten(), connection.scopes())
                }
            };
            request.deadline(until.saturating_sub(clock.monotonic()))
        };
        let answer = self.ask(endpoints, request, kind).await?;
        let next = connection
            .clone()
            .with_generation(connection.generation().saturating_add(1));
        token_request::apply(answer, next, self)
    }

    /// Revokes the refresh token and every access token issued for it. Without a refresh token, revokes the access
    /// token. A token that is no longer valid counts as revoked.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] and [`ErrorKind::Throttled`] when the request to Zoho fails,
    /// [`ErrorKind::UntrustedHost`] when the connection names an accounts server that is not trusted.
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
            Err(e) if oauth_errors::is_dead_token(&e) => Ok(()),
            Err(e) => Err(oauth_errors::error(e, RequestKind::Revoke)),
        }
    }

    /// Returns the user's profile, and often the organisation. Needs the scope `AaaServer.profile.READ`.
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

    /// Requests tokens with the client secret, and once more where Zoho refused the client and the secret was replaced
    /// in the meantime.
    async fn ask(
        &self,
        endpoints: &Endpoints,
        request: impl Fn(&SecretString) -> Request,
        kind: RequestKind,
    ) -> Result<token_request::TokenResponse, Error> {
        let client = self
            .http
            .anonymous_client(Arc::new(AccountsServer), endpoints.clone());
        loop {
            let secret = self.client.client_secret();
            let asked_at = Some(self.http.clock().now());
            match client.fetch(&request(&secret), decode::json).await {
                Ok(answer) => {
                    let mut answer: token_request::TokenResponse = answer.into_body();
                    answer.asked_at = asked_at;
                    return Ok(answer);
                }
                Err(e) => {
                    let e = oauth_errors::error(e, kind);
                    if !self.is_of_old_secret(&e, &secret) {
                        return Err(e);
                    }
                }
            }
        }
    }

    /// Returns whether Zoho refused the client for a secret that has been replaced since.
    fn is_of_old_secret(&self, e: &Error, secret: &Arc<SecretString>) -> bool {
        e.kind() == ErrorKind::InvalidClient && self.client.has_replaced(secret)
    }
}
