//! A client for one product and one user, and the typed call made with it.

mod attempt;
mod build_request;
mod call;
mod call_state;
mod classify;
mod credential;
mod download;
mod exchange;
mod failure;
mod file_name;
mod foreign;
mod outcome;
mod response_body;
mod retry_decision;
mod send;
mod stall;
mod telemetry;
mod timeouts;

use std::sync::Arc;

use bytes::Bytes;
use zoho_types::DecodeError;

use crate::data_center::Endpoints;
use crate::error::Error;
use crate::limits::{LimitStatus, LimiterHandle, OrgLimiter, OrgLimiterState, SharedLimitsError};
use crate::operation::Operation;
use crate::page::Blocked;
use crate::product::Product;
use crate::request::Request;
use crate::response::{Decode, Response};
use crate::shared_http::Http;
use crate::token::TokenSource;
use call_state::BodyMode;

pub use call::{Call, CallFuture};
pub use download::Download;

/// Sends requests of one product for one user. Cheap to clone.
///
/// ```
/// use std::sync::Arc;
/// use zoho_http::data_center::Endpoints;
/// use zoho_http::external::Method;
/// use zoho_http::{Client, Http, Product, Request, TokenSource};
///
/// # #[derive(Debug)] struct Books;
/// # impl Product for Books {
/// #     fn name(&self) -> &'static str { "books" }
/// #     fn base_url<'e>(&self, e: &'e Endpoints) -> Result<std::borrow::Cow<'e, url::Url>, String> { Ok(std::borrow::Cow::Borrowed(e.api())) }
/// # }
/// async fn organizations(tokens: Arc<dyn TokenSource>) -> Result<usize, zoho_http::Error> {
///     let client = Http::new()?.client(Arc::new(Books), tokens);
///     let response = client.send(&Request::untyped(&Method::GET, "/books/v3/organizations")).await?;
///     Ok(response.body().len())
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    http: Http,
    product: Arc<dyn Product>,
    auth: Auth,
    limiter: Arc<LimiterHandle>,
}

#[derive(Debug, Clone)]
enum Auth {
    Tokens(Arc<dyn TokenSource>),
    None(Endpoints),
}

impl Http {
    /// Returns a client for `product` that authorises its requests with the tokens of `tokens`.
    #[must_use]
    pub fn client(&self, product: Arc<dyn Product>, tokens: Arc<dyn TokenSource>) -> Client {
        Client::new(self.clone(), product, Auth::Tokens(tokens))
    }

    /// Returns a client for `product` at `endpoints` that sends no token: for the accounts server.
    #[must_use]
    pub fn anonymous_client(&self, product: Arc<dyn Product>, endpoints: Endpoints) -> Client {
        Client::new(self.clone(), product, Auth::None(endpoints))
    }
}

impl Client {
    fn new(http: Http, product: Arc<dyn Product>, auth: Auth) -> Self {
        let limits = http.shared.limits_of(product.name());
        let limiter = match &auth {
            // The accounts server has separate limits.
            Auth::None(_) => LimiterHandle::isolated(limits),
            Auth::Tokens(tokens) => LimiterHandle::new(
                &http.shared.limiters,
                limits,
                product.name(),
                product.organization(),
                &**tokens,
            ),
        };
        Self {
            http,
            product,
            auth,
            limiter: Arc::new(limiter),
        }
    }

    fn org_limiter(&self) -> &Arc<OrgLimiter> {
        let tokens = match &self.auth {
            Auth::Tokens(tokens) => Some(&**tokens),
            Auth::None(_) => None,
        };
        let (shared, product) = (&self.http.shared, self.product.name());
        let limits = || shared.limits_of(product);
        self.limiter.get(&shared.limiters, limits, product, tokens)
    }

    /// Returns the status of the organisation's limiter at the product, as far as this process knows it.
    #[must_use]
    pub fn limit_status(&self) -> LimitStatus {
        let now = self.http.shared.clock.monotonic();
        self.org_limiter().status(now)
    }

    /// Returns the state of the organisation's limiter for all processes that share it; `None` if this process
    /// shares no limits.
    ///
    /// # Errors
    /// Returns an error if the shared limits cannot be read.
    pub async fn shared_limit_state(&self) -> Result<Option<OrgLimiterState>, SharedLimitsError> {
        self.org_limiter().shared_state().await.transpose()
    }

    /// Returns a request for `operation` that writes date-times in the product's format.
    #[must_use]
    pub fn request(&self, operation: &'static Operation) -> Request {
        self.in_its_form(Request::new(operation))
    }

    /// Returns the request with the product's date-time format.
    pub(crate) fn in_its_form(&self, request: Request) -> Request {
        request.date_time_form(self.product.date_time_form())
    }

    /// Clears the pauses that Zoho reported for the organisation, so that the next call is sent at once, for example
    /// after more credits were bought. Processes that share limits clear theirs too.
    ///
    /// Otherwise a pause lasts until its end: at most ten minutes, or at most a day if the day's allowance is used up.
    /// After it, one call is sent as a probe; if Zoho accepts it, the others follow.
    ///
    /// ```
    /// # fn example(client: zoho_http::Client) {
    /// if client.limit_status().exhausted_for.is_some() {
    ///     client.clear_server_limits();
    /// }
    /// # }
    /// ```
    pub fn clear_server_limits(&self) {
        self.org_limiter().clear_server_limits();
    }

    /// Returns the [`Http`] that the client was made from.
    #[must_use]
    pub fn http(&self) -> &Http {
        &self.http
    }

    /// Sends `request` and returns a successful response with its raw body. Retries failed attempts, refreshes the
    /// token, and recognises Zoho's errors whatever their status.
    ///
    /// # Errors
    /// [`Error`]: see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(&self, request: &Request) -> Result<Response<Bytes>, Error> {
        let response = send::send(self, request, BodyMode::Whole).await?;
        let raw = response.body().read.clone();
        Ok(response.map(|content| content.read).read_from(raw))
    }

    /// Sends `request` as [`send`](Self::send) does and returns the body of a success as a stream, never buffered as a
    /// whole. See [`Download`].
    ///
    /// # Errors
    /// Same as [`send`](Self::send). Also returns [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) for a 204, Zoho's
    /// response for a file that does not exist.
    pub async fn download(&self, request: Request) -> Result<Download, Error> {
        Download::begin(self.clone(), request).await
    }

    /// Sends `request` and decodes the response with `decode`.
    ///
    /// # Errors
    /// Same as [`send`](Self::send). Also returns [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the response does
    /// not have the expected form, and [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the response to a `GET`
    /// has the status 204 and `decode` finds nothing in it.
    pub async fn fetch<T>(
        &self,
        request: &Request,
        decode: Decode<T>,
    ) -> Result<Response<T>, Error> {
        // Not through `Self::send`, which would add a future to every call.
        let response = send::send(self, request, BodyMode::Whole).await?;
        match self.read(request, decode, response.status(), &response.body().read) {
            Ok(body) => {
                let raw = response.body().read.clone();
                Ok(response.map(|_| body).read_from(raw))
            }
            Err(e) => Err(self.not_as_expected(request, &response, &e)),
        }
    }

    pub(crate) fn product(&self) -> &dyn Product {
        &*self.product
    }

    pub(crate) fn no_next_page(&self, request: &Request, blocked: &Blocked) -> Error {
        failure::no_next_page(self, request, blocked)
    }

    /// Decodes a body with `decode`, within the limit of rows.
    pub(crate) fn read<T>(
        &self,
        request: &Request,
        decode: Decode<T>,
        status: http::StatusCode,
        body: &Bytes,
    ) -> Result<T, DecodeError> {
        zoho_types::json::within(self.most_rows(request), || decode(status, body))
    }

    fn most_rows(&self, request: &Request) -> usize {
        let own = request.own_max_rows();
        own.unwrap_or(self.http.shared.max_rows)
    }

    pub(crate) fn not_as_expected<T>(
        &self,
        request: &Request,
        response: &Response<T>,
        cause: &DecodeError,
    ) -> Error {
        failure::not_as_expected(self, request, response, cause)
    }
}
