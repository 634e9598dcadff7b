//! Device flow: sign-in on another device, for programs without a browser or a redirect URI.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use zoho_http::data_center::Endpoints;
use zoho_http::{Operation, Request, decode};

use super::AccountsClient;
use super::oauth_errors::{self, AccountsServer};
use super::token_request::{self, RequestKind, TokenResponse};
use crate::connection::Connection;
use crate::error::{Error, ErrorKind};
use crate::scope::ScopeSet;

static START: Operation =
    Operation::post("accounts.device.start", "/oauth/v3/device/code").idempotent(true);
/// Not idempotent: the response that carries the token spends the code.
static POLL: Operation = Operation::post("accounts.device.poll", "/oauth/v3/device/token");

/// Zoho allows one poll in thirty seconds.
const INTERVAL: Duration = Duration::from_secs(30);
const LIFETIME: Duration = Duration::from_secs(300);

/// A pending sign-in on another device: the code and the address to show to the user.
#[derive(Clone)]
pub struct DeviceAuthorization {
    user_code: String,
    verification_url: String,
    verification_url_complete: Option<String>,
    device_code: SecretString,
    interval: Duration,
    /// Expiry of the code, on the monotonic clock.
    expires_at: Duration,
    endpoints: Endpoints,
    scopes: ScopeSet,
}

/// The state of a pending device sign-in, for a program to show.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeviceState {
    /// The user has not decided yet.
    Pending {
        /// Time until the next poll.
        next: Duration,
    },
    /// Zoho asked for fewer polls; the interval is longer from now on.
    SlowDown {
        /// Time until the next poll.
        next: Duration,
    },
    /// The user's account is in another data centre; the sign-in continues there.
    OtherDataCenter {
        /// The name of that data centre.
        name: String,
    },
    /// The poll failed and will be retried.
    Unavailable {
        /// Time until the next poll.
        next: Duration,
    },
}

#[derive(Deserialize)]
struct Started {
    user_code: String,
    device_code: String,
    verification_url: Option<String>,
    verification_uri: Option<String>,
    verification_uri_complete: Option<String>,
    interval: Option<u64>,
    expires_in: Option<u64>,
}

impl DeviceAuthorization {
    /// Returns the code for the user to type in.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the address of the page where the user types the code.
    #[must_use]
    pub fn verification_url(&self) -> &str {
        &self.verification_url
    }

    /// Returns an address that contains the code, for a link or a QR code.
    #[must_use]
    pub fn verification_url_complete(&self) -> Option<&str> {
        self.verification_url_complete.as_deref()
    }
}

impl AccountsClient {
    /// Begins a sign-in on another device, at the data centre where the client is registered.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/devices/initiation-request.html>
    ///
    /// ```no_run
    /// # async fn example(accounts: zoho_auth::AccountsClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use zoho_auth::{DataCenter, ScopeSet};
    ///
    /// let scopes = ScopeSet::parse("ZohoCRM.settings.ALL");
    /// let device = accounts.device_start(&DataCenter::Us.endpoints(), &scopes).await?;
    /// println!("enter {} at {}", device.user_code(), device.verification_url());
    /// let connection = accounts.device_wait(&device, |state| println!("{state:?}")).await?;
    /// # let _ = connection; Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::InvalidClient`], [`ErrorKind::InvalidScope`], [`ErrorKind::Throttled`],
    /// [`ErrorKind::Unavailable`], [`ErrorKind::Unexpected`].
    pub async fn device_start(
        &self,
        data_center: &Endpoints,
        scopes: &ScopeSet,
    ) -> Result<DeviceAuthorization, Error> {
        self.client.admit(scopes)?;
        let scope = scopes.to_string();
        let request = Request::new(&START).form([
            ("client_id", self.client.client_id()),
            ("grant_type", "device_request"),
            ("scope", scope.as_str()),
            ("access_type", "offline"),
            ("prompt", "consent"),
        ]);
        let client = self
            .http
            .anonymous_client(Arc::new(AccountsServer), data_center.clone());
        let started = client
            .fetch(&request, decode::json::<Started>)
            .await
            .map_err(|e| oauth_errors::error(e, RequestKind::Client))?
            .into_body();
        let verification_url = started.verification_url.or(started.verification_uri);
        // Zoho counts in milliseconds here. An interval that small must be in seconds, and then so is
        // the lifetime.
        let told = started.interval.filter(|count| *count > 0);
        let count = told.or(started.expires_in).unwrap_or(1000);
        let unit = if count >= 1000 {
            Duration::from_millis
        } else {
            Duration::from_secs
        };
        let lifetime = started.expires_in.map_or(LIFETIME, unit);
        Ok(DeviceAuthorization {
            user_code: started.user_code,
            verification_url: verification_url.ok_or_else(|| {
                Error::new(
                    ErrorKind::Unexpected,
                    "Zoho's accounts server began a device sign-in without an address for the user",
                )
            })?,
            verification_url_complete: started.verification_uri_complete,
            device_code: started.device_code.into(),
            interval: started
                .interval
                .map_or(INTERVAL, unit)
                .max(Duration::from_secs(1)),
            expires_at: self
                .http
                .clock()
                .monotonic()
                .saturating_add(lifetime.min(LIFETIME * 12)),
            endpoints: data_center.clone(),
            scopes: scopes.clone(),
        })
    }

    /// Waits until the user has decided, and returns the connection, issued in the user's own data centre. Calls
    /// `on_state` with the outcome of every poll. Dropping the future cancels the wait.
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/devices/polling-request.html>
    ///
    /// # Errors
    /// [`ErrorKind::Denied`] when the user refused, [`ErrorKind::InvalidCode`] when the code expired,
    /// [`ErrorKind::UntrustedHost`] when the user's data centre is not trusted; others depending on Zoho's response.
    pub async fn device_wait(
        &self,
        device: &DeviceAuthorization,
        mut on_state: impl FnMut(&DeviceState) + Send,
    ) -> Result<Connection, Error> {
        let clock = self.http.clock();
        let mut endpoints = device.endpoints.clone();
        let mut interval = device.interval;
        // An immediate poll would waste the first interval: no user decides that fast.
        let mut wait = interval;
        loop {
            if clock.monotonic().saturating_add(wait) > device.expires_at {
                return Err(Error::new(
                    ErrorKind::InvalidCode,
                    "the user did not enter the device code in time: start again",
                ));
            }
            clock.sleep(wait).await;
            let secret = self.client.client_secret();
            let e = match self.poll(&endpoints, device, &secret).await {
                Ok(answer) => {
                    let connection = self.blank(&endpoints, &device.scopes);
                    return token_request::apply(answer, connection, self);
                }
                Err(e) => e,
            };
            wait = interval;
            let state = match e.code().map(str::to_ascii_lowercase).as_deref() {
                Some("authorization_pending") => DeviceState::Pending { next: wait },
                Some("slow_down") => {
                    interval = interval.saturating_add(INTERVAL / 6);
                    wait = interval;
                    DeviceState::SlowDown { next: wait }
                }
                Some("other_dc") => {
                    endpoints = self.elsewhere(&e)?;
                    let name = endpoints.name().to_owned();
                    DeviceState::OtherDataCenter { name }
                }
                _ => {
                    let e = oauth_errors::error(e, RequestKind::Device);
                    if !e.is_retryable() && !self.is_of_old_secret(&e, &secret) {
                        return Err(e);
                    }
                    wait = interval.max(e.retry_after().unwrap_or_default());
                    DeviceState::Unavailable { next: wait }
                }
            };
            on_state(&state);
        }
    }

    async fn poll(
        &self,
        endpoints: &Endpoints,
        device: &DeviceAuthorization,
        secret: &SecretString,
    ) -> Result<TokenResponse, zoho_http::Error> {
        // Zoho allows one poll in an interval: the next poll replaces a failed one.
        let request = Request::new(&POLL).attempts(1).form([
            ("client_id", self.client.client_id()),
            ("client_secret", secret.expose_secret()),
            ("grant_type", "device_token"),
            ("code", device.device_code.expose_secret()),
        ]);
        let client = self
            .http
            .anonymous_client(Arc::new(AccountsServer), endpoints.clone());
        let answer = client.fetch(&request, decode::json).await?;
        Ok(answer.into_body())
    }

    /// Returns the data centre that an `other_dc` response names.
    fn elsewhere(&self, e: &zoho_http::Error) -> Result<Endpoints, Error> {
        let name = e.details().and_then(serde_json::Value::as_str);
        name.and_then(|name| self.data_centers.by_location(name))
            .cloned()
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::UntrustedHost,
                    "the user lives in a data centre that Zoho does not name or that is not trusted: \
                     begin the sign-in there",
                )
            })
    }
}

impl fmt::Debug for DeviceAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceAuthorization")
            .field("verification_url", &self.verification_url)
            .field("interval", &self.interval)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
