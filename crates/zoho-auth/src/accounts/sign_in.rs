//! The authorisation code flow: the URL to send the user to, and the exchange of the code.

use secrecy::{ExposeSecret, SecretString};
use zoho_http::data_center::Endpoints;
use zoho_http::{Operation, Request};

use super::token_request::{self, RequestKind};
use super::{AccountsClient, oauth_errors};
use crate::callback::{Callback, invalid};
use crate::connection::{Connection, ConnectionId};
use crate::error::{Error, ErrorKind};
use crate::login::Login;
use crate::scope::ScopeSet;

static EXCHANGE: Operation = Operation::post("accounts.token.exchange", "/oauth/v2/token");

impl AccountsClient {
    /// Begins a sign-in for the connection `id`, at the data centre where the client is registered. Sends nothing.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
    ///
    /// # Errors
    /// [`ErrorKind::InvalidClient`] when there is no redirect URI, and [`ErrorKind::InvalidScope`] when there is no
    /// scope or one is ill-formed or unknown.
    pub fn authorize(
        &self,
        id: impl Into<ConnectionId>,
        data_center: &Endpoints,
        scopes: &ScopeSet,
    ) -> Result<Login, Error> {
        let now = self.http.clock().now();
        Login::begin(id.into(), &self.client, data_center.accounts(), scopes, now)
    }

    /// Completes a sign-in: checks the callback and exchanges its code for tokens, at the accounts server that the
    /// callback names if that is trusted. Store the connection under `id`, or let
    /// [`ConnectionTokens::complete`](crate::ConnectionTokens::complete) do both.
    ///
    /// `id` is the id of the user who came back, taken from the application's session. `callback` is the URL that the
    /// user came back to, or its path and query, or its query alone.
    ///
    /// Zoho's pages: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
    /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html>
    ///
    /// # Errors
    /// Before anything is sent: [`ErrorKind::WrongUser`], [`ErrorKind::LoginExpired`], [`ErrorKind::StateMismatch`],
    /// [`ErrorKind::Denied`], [`ErrorKind::InvalidCallback`], [`ErrorKind::UntrustedHost`]. Depending on Zoho's
    /// response: [`ErrorKind::InvalidCode`], [`ErrorKind::InvalidClient`], [`ErrorKind::Throttled`],
    /// [`ErrorKind::Unavailable`], [`ErrorKind::Unexpected`].
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
            // A refusal without a state is harmless to accept; a code is not.
            None if callback.error.is_some() => {}
            _ => {
                return Err(Error::new(
                    ErrorKind::StateMismatch,
                    "the callback's `state` is not the one of this sign-in: start the sign-in again",
                ));
            }
        }
        if let Some(error) = &callback.error {
            return Err(oauth_errors::denied(error));
        }
        let endpoints = self.endpoints_of(&login, &callback)?;
        let code = callback.code.ok_or_else(|| invalid("has no `code`"))?;
        let request = |secret: &SecretString| {
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
            Request::new(&EXCHANGE).form(form)
        };
        let answer = self.ask(&endpoints, request, RequestKind::Code).await?;
        token_request::apply(answer, self.blank(&endpoints, &login.scopes), self)
    }

    /// Exchanges a code that was generated for a self client in the API console: for scripts, without a sign-in.
    /// `scopes` are the scopes that were chosen for the code.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/self-client/overview.html>
    ///
    /// # Errors
    /// The errors of [`exchange`](Self::exchange) that depend on Zoho's response.
    pub async fn exchange_self_client(
        &self,
        data_center: &Endpoints,
        code: &SecretString,
        scopes: &ScopeSet,
    ) -> Result<Connection, Error> {
        let request = |secret: &SecretString| {
            Request::new(&EXCHANGE).form([
                ("grant_type", "authorization_code"),
                ("client_id", self.client.client_id()),
                ("client_secret", secret.expose_secret()),
                ("code", code.expose_secret()),
            ])
        };
        let answer = self.ask(data_center, request, RequestKind::Code).await?;
        token_request::apply(answer, self.blank(data_center, scopes), self)
    }

    /// Checks that the login was begun for `id` and has not expired.
    pub(crate) fn check(&self, login: &Login, id: &ConnectionId) -> Result<(), Error> {
        let now = self.http.clock().now();
        login.check(id, now, self.client.max_login_age_of())
    }

    /// Returns the user's own accounts server, where the code is exchanged.
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
