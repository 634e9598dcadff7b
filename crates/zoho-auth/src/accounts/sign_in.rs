//! Sign-ins: the URL to send the user to, and the code that comes back.

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

    /// Completes a sign-in: checks the callback and exchanges its code for tokens, at the accounts server that the
    /// callback names if it is a trusted one. Store the connection under `id`, or leave both to
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

    /// Exchanges a code that was made for a self client in the API console: for personal scripts,
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
