//! The configuration that the clients of a program share: transport, clock, retry policy, limits.

use std::collections::HashMap;
use std::sync::Arc;

use http::HeaderValue;

use crate::clock::{Clock, SystemClock};
#[cfg(feature = "hyper")]
use crate::crypto_provider::NoProvider;
use crate::data_center::DataCenter;
use crate::error::{Error, ErrorKind, Inner};
use crate::limits::{Limits, OrgLimiters, SharedLimits};
use crate::middleware::Middleware;
use crate::retry::budget::Buckets;
use crate::retry::{RetryPolicy, RetryStrategy};
use crate::transport::{Transport, TransportError};
use zoho_types::json::MOST_ROWS;

/// The configuration that clients share: one connection pool, one clock, one retry policy.
///
/// Create one for each program, and from it a client for each product and user. Cheap to clone.
///
/// ```
/// use zoho_http::Http;
/// use zoho_http::retry::RetryPolicy;
///
/// let http = Http::builder()
///     .retry(RetryPolicy { max_attempts: 6, ..RetryPolicy::default() })
///     .build()?;
/// # Ok::<(), zoho_http::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Http {
    pub(crate) shared: Arc<Shared>,
}

#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) retry: RetryPolicy,
    pub(crate) strategy: Option<Arc<dyn RetryStrategy>>,
    pub(crate) max_response: usize,
    pub(crate) max_rows: usize,
    pub(crate) user_agent: HeaderValue,
    pub(crate) data_center: Option<DataCenter>,
    pub(crate) middleware: Vec<Arc<dyn Middleware>>,
    pub(crate) limits: HashMap<String, Limits>,
    pub(crate) any_limits: Limits,
    pub(crate) limiters: Arc<OrgLimiters>,
    pub(crate) buckets: Arc<Buckets>,
}

impl Shared {
    /// Returns the strategy that was set, or the policy.
    pub(crate) fn retry_strategy(&self) -> &dyn RetryStrategy {
        self.strategy.as_deref().unwrap_or(&self.retry)
    }

    /// Returns the limits set for a product, or the default ones.
    pub(crate) fn limits_of(&self, product: &str) -> &Limits {
        self.limits.get(product).unwrap_or(&self.any_limits)
    }
}

impl Http {
    /// Creates a configuration with the default settings.
    ///
    /// # Errors
    /// Returns an error if the network settings of the system cannot be used.
    #[cfg(feature = "hyper")]
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// Returns a builder.
    #[must_use]
    pub fn builder() -> HttpBuilder {
        HttpBuilder::default()
    }

    /// Returns the same configuration with `data_center`, unless one was set: see [`HttpBuilder::data_center`].
    #[must_use]
    pub fn meant_for(&self, data_center: DataCenter) -> Self {
        if self.shared.data_center.is_some() {
            return self.clone();
        }
        Self {
            shared: Arc::new(Shared {
                data_center: Some(data_center),
                ..(*self.shared).clone()
            }),
        }
    }

    /// Returns the clock.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.shared.clock
    }
}

/// A builder for [`Http`].
#[derive(Debug, Default)]
pub struct HttpBuilder {
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    retry: RetryPolicy,
    strategy: Option<Arc<dyn RetryStrategy>>,
    max_response: Option<usize>,
    max_rows: Option<usize>,
    user_agent: Option<String>,
    data_center: Option<DataCenter>,
    middleware: Vec<Arc<dyn Middleware>>,
    limits: HashMap<String, Limits>,
    shared_limits: Option<Arc<dyn SharedLimits>>,
}

impl HttpBuilder {
    /// Sets the transport; [`HyperTransport`](crate::transport::HyperTransport) by default.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sets the clock; the system's by default.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Sets the retry policy: deadlines, waits and the statuses that are retried.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the strategy that decides whether a failed attempt is retried, in place of the policy's own decision.
    /// Times, statuses and budget remain those of [`retry`](Self::retry).
    #[must_use]
    pub fn retry_strategy(mut self, strategy: impl RetryStrategy + 'static) -> Self {
        self.strategy = Some(Arc::new(strategy));
        self
    }

    /// Sets the maximum size of a response body that is read into memory, in bytes after decompression; 64 MiB by
    /// default.
    #[must_use]
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = Some(bytes);
        self
    }

    /// Sets the maximum number of rows of a response: the items of all its lists together, including nested ones.
    /// 100,000 by default. A response with more is an error of [`ErrorKind::TooLarge`].
    ///
    /// A row of a few bytes takes thousands once it is decoded, so that [`max_response`](Self::max_response) alone
    /// would not bound memory. Rows may therefore take no more than 512 bytes each, averaged over this number, not
    /// counting texts and members without a field. [`Request::max_rows`] sets it for a call.
    ///
    /// [`Request::max_rows`]: crate::Request::max_rows
    #[must_use]
    pub fn max_rows(mut self, rows: usize) -> Self {
        self.max_rows = Some(rows);
        self
    }

    /// Sets the `User-Agent`; `zoho-rust/VERSION` by default.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets the limits of each organisation at `product` (`crm`, `desk`, …).
    #[must_use]
    pub fn limits(mut self, product: impl Into<String>, limits: Limits) -> Self {
        self.limits.insert(product.into(), limits);
        self
    }

    /// Sets the shared limits, which count the calls of an organisation across all processes that work for it:
    /// `RedisLimits` (feature `redis-limits`) or your own. Without them, each process applies the limits on its own.
    ///
    /// Each attempt then acquires a shared permit before it is sent.
    #[must_use]
    pub fn shared_limits(mut self, limits: Arc<dyn SharedLimits>) -> Self {
        self.shared_limits = Some(limits);
        self
    }

    /// Registers middleware that runs on every attempt, in registration order.
    #[must_use]
    pub fn middleware(mut self, middleware: Arc<dyn Middleware>) -> Self {
        self.middleware.push(middleware);
        self
    }

    /// Sets the data centre that this program is meant for. It changes no address: if Zoho refuses a token of another
    /// data centre, the error says that the two differ.
    #[must_use]
    pub fn data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = Some(data_center);
        self
    }

    /// Builds the [`Http`].
    ///
    /// # Errors
    /// Returns [`ErrorKind::InvalidRequest`] if the user agent is not a valid header value, the system's network
    /// settings cannot be used, or there is no transport.
    pub fn build(self) -> Result<Http, Error> {
        let user_agent = self
            .user_agent
            .unwrap_or_else(|| concat!("zoho-rust/", env!("CARGO_PKG_VERSION")).to_owned());
        let user_agent = HeaderValue::try_from(user_agent)
            .map_err(|_| setup("the user agent cannot stand in a header", None))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        Ok(Http {
            shared: Arc::new(Shared {
                transport,
                clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock::new())),
                retry: self.retry,
                strategy: self.strategy,
                max_response: self.max_response.unwrap_or(64 << 20),
                max_rows: self.max_rows.unwrap_or(MOST_ROWS),
                user_agent,
                data_center: self.data_center,
                middleware: self.middleware,
                limits: self.limits,
                any_limits: Limits::default(),
                limiters: Arc::new(OrgLimiters::new(self.shared_limits)),
                buckets: Arc::default(),
            }),
        })
    }
}

#[cfg(feature = "hyper")]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    match crate::transport::HyperTransport::new() {
        Ok(transport) => Ok(Arc::new(transport)),
        Err(e) => {
            use std::error::Error as _;
            let why = e.source();
            Err(match why.and_then(|why| why.downcast_ref::<NoProvider>()) {
                Some(no_provider) => setup(&no_provider.to_string(), None),
                None => setup("the network settings cannot be used", Some(e)),
            })
        }
    }
}

#[cfg(not(feature = "hyper"))]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(setup(
        "no transport: give one to HttpBuilder::transport, or use the feature `reqwest`",
        None,
    ))
}

fn setup(problem: &str, source: Option<TransportError>) -> Error {
    let mut inner = Inner::new(ErrorKind::InvalidRequest, "setup");
    inner.hint = Some(problem.to_owned());
    inner.source = source.map(Into::into);
    Error::from_inner(inner)
}
