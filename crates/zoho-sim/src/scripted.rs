//! A server that plays a script of faults, also below HTTP: for tests of how a program behaves when Zoho, or the
//! connection to it, fails.
//!
//! It is independent of the simulator: [`Sim`](crate::Sim) has the state of Zoho, this server has none. It handles each
//! request according to the next [`Step`] of its script, and records the requests that it received. It is a module of
//! this crate, and not a separate crate, because a test of a client of Zoho usually needs both, and they share
//! [`SimResponse`](crate::SimResponse).
//!
//! | Fault | Step |
//! |---|---|
//! | connection refused | [`Refusing`] |
//! | reset or closed before, during, after the request | [`Step::Reset`], [`Step::Close`] with a [`RequestPhase`] |
//! | half a status line, any bytes | [`Step::raw`] |
//! | no response; headers and then silence | [`Step::Silence`], [`Reply::silent_after`] |
//! | slow body, response that is held back | [`Reply::paced`], [`Reply::held`] |
//! | truncated body, by length, chunked or unframed; gzip that breaks off | [`Reply::cut_after`], [`Reply::framing`], [`Reply::gzip`] |
//! | far more than was expected | [`Reply::flood`] |
//! | any status, with headers such as `Retry-After`; a redirect; an error of CRM or Desk; a gateway's page | [`SimResponse`](crate::SimResponse) |
//! | downloads: parts, breaks, no `Range`, another `ETag` | [`Reply::file`], [`Reply::etag`], [`Reply::ignoring_ranges`] |
//! | uploads taken slowly, or not at all | [`Reply::reading`], [`Reply::without_reading`] |
//! | no TLS where TLS is expected; an unknown certificate | [`ScriptedServer::https_url`]; `ScriptedBuilder::tls` (feature `tls`) |

mod builder;
mod content;
mod exchange;
mod gate;
mod range;
mod received;
mod refusing;
mod shared;
mod step;
#[cfg(any(feature = "tls", feature = "tls-ring"))]
mod tls;
mod wire;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};

use url::Url;
use zoho_http::data_center::Endpoints;

pub use builder::ScriptedBuilder;
pub use content::Content;
pub use gate::{Gate, Pace};
pub use received::{End, Received};
pub use refusing::Refusing;
pub use step::{Framing, Reply, RequestPhase, Step};

use shared::{Shared, State};

/// A server on loopback that plays a script, one [`Step`] for each request.
///
/// A whole response keeps the connection alive. A request for which the script has no step gets the step of the
/// function of [`otherwise`](Self::otherwise); without one the connection is closed without a response. The server stops when
/// the last clone is dropped.
///
/// ```
/// use serde_json::json;
/// use zoho_http::clock::ManualClock;
/// use zoho_http::external::Method;
/// use zoho_http::token::StaticToken;
/// use zoho_http::{Http, Request, Token};
/// use zoho_sim::SimResponse;
/// use zoho_sim::scripted::{RequestPhase, Reply, ScriptedServer, Step};
/// # use zoho_http::Product;
/// # use zoho_http::data_center::Endpoints;
/// # use zoho_http::external::Url;
/// # #[derive(Debug)] struct Books;
/// # impl Product for Books {
/// #     fn name(&self) -> &'static str { "books" }
/// #     fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<std::borrow::Cow<'e, Url>, String> { Ok(std::borrow::Cow::Borrowed(endpoints.api())) }
/// # }
/// use std::{sync::Arc, time::{Duration, SystemTime}};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = ScriptedServer::start().await?;
/// server.push(Step::Reset(RequestPhase::After));
/// server.push(SimResponse::status(429).header("Retry-After", "7"));
/// server.push(Reply::new(SimResponse::json(200, &json!({ "invoices": [] }))).cut_after(5));
/// server.push(SimResponse::json(200, &json!({ "invoices": [] })));
///
/// let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
/// let http = Http::builder().clock(Arc::new(clock.clone())).build()?;
/// let hour = SystemTime::UNIX_EPOCH + Duration::from_secs(3600);
/// let token = Token::new("1000.token".to_owned().into(), hour, server.endpoints("test"))?;
/// let books = http.client(Arc::new(Books), Arc::new(StaticToken::new(token)));
/// let response = books.send(&Request::untyped(&Method::GET, "/books/v3/invoices")).await?;
///
/// assert_eq!(response.attempts(), 4);
/// assert_eq!(clock.sleeps()[1], Duration::from_secs(7));
/// let received = server.received();
/// assert_eq!(received[3].target(), "/books/v3/invoices");
/// assert_eq!(received[3].access_token(), Some("1000.token"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ScriptedServer(Arc<Running>);

struct Running {
    address: SocketAddr,
    scheme: &'static str,
    shared: Arc<Shared>,
    #[cfg(any(feature = "tls", feature = "tls-ring"))]
    tls: Option<tokio_rustls::TlsAcceptor>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.shared.stop.send_replace(true);
    }
}

impl ScriptedServer {
    /// Starts a server with the default settings and an empty script.
    ///
    /// # Errors
    /// Returns an error if loopback has no free port.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, to configure the server.
    pub fn builder() -> ScriptedBuilder {
        ScriptedBuilder::default()
    }

    /// Appends a step to the script: an [`SimResponse`](crate::SimResponse), a [`Reply`] or a [`Step`].
    pub fn push(&self, step: impl Into<Step>) {
        let step = step.into();
        self.0.shared.change(|state| state.script.push_back(step));
    }

    /// Appends steps to the script.
    pub fn script<S: Into<Step>>(&self, steps: impl IntoIterator<Item = S>) {
        let steps: Vec<Step> = steps.into_iter().map(Into::into).collect();
        self.0.shared.change(|state| state.script.extend(steps));
    }

    /// Sets the function that returns the step for requests after the end of the script.
    ///
    /// It is called when the request is read: a step that would break the connection earlier breaks it then.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use std::sync::atomic::{AtomicUsize, Ordering};
    /// use zoho_sim::SimResponse;
    /// use zoho_sim::scripted::ScriptedServer;
    ///
    /// let server = ScriptedServer::start().await?;
    /// let requests = AtomicUsize::new(0);
    /// // Every fifth response is a failure.
    /// server.otherwise(move |_| match requests.fetch_add(1, Ordering::Relaxed) % 5 {
    ///     4 => SimResponse::html(502),
    ///     _ => SimResponse::status(204),
    /// });
    /// # Ok(())
    /// # }
    /// ```
    pub fn otherwise<S: Into<Step>>(
        &self,
        decide: impl Fn(&Received) -> S + Send + Sync + 'static,
    ) {
        let decide = Arc::new(move |received: &Received| decide(received).into());
        let kept = self.0.shared.decide.lock();
        *kept.unwrap_or_else(PoisonError::into_inner) = Some(decide);
    }

    /// Removes the steps that were not played, and returns their number.
    pub fn clear(&self) -> usize {
        let left = self
            .0
            .shared
            .change(|state| std::mem::take(&mut state.script));
        left.len()
    }

    /// Returns the number of steps that are still to be played.
    #[must_use]
    pub fn left(&self) -> usize {
        self.0.shared.state.borrow().script.len()
    }

    /// Returns the requests whose headers have arrived, in order, with the part of their bodies that has arrived.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        let state = self.0.shared.state.borrow();
        state.record.iter().map(shared::Entry::shown).collect()
    }

    /// Returns the number of requests that began to arrive, including those that were broken off before they
    /// were read and those that were dropped from the log.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.shared.state.borrow().begun
    }

    /// Returns the number of connections.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.0.shared.state.borrow().connections
    }

    /// Waits until that many requests have arrived whole.
    pub async fn arrived(&self, requests: usize) {
        self.until(|state| state.whole >= requests).await;
    }

    /// Waits until that many exchanges have ended: with a response, broken off, or abandoned by the peer.
    pub async fn ended(&self, exchanges: usize) {
        self.until(|state| state.ended >= exchanges).await;
    }

    async fn until(&self, is_so: impl FnMut(&State) -> bool) {
        let mut state = self.0.shared.state.subscribe();
        // It cannot fail while the server exists.
        let _ = state.wait_for(is_so).await;
    }

    /// Returns the address.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.0.address
    }

    /// Returns the base URL.
    #[must_use]
    pub fn url(&self) -> Url {
        url_of(self.0.scheme, self.0.address)
    }

    /// Returns the base URL with `https`, even if the server does not speak TLS: handshakes then fail.
    #[must_use]
    pub fn https_url(&self) -> Url {
        url_of("https", self.0.address)
    }

    /// Returns endpoints that are all this server.
    #[must_use]
    pub fn endpoints(&self, name: impl Into<String>) -> Endpoints {
        endpoints_of(name, &self.url())
    }
}

fn url_of(scheme: &str, address: SocketAddr) -> Url {
    let url = format!("{scheme}://{address}/").parse();
    url.expect("an address makes a URL")
}

fn endpoints_of(name: impl Into<String>, url: &Url) -> Endpoints {
    let endpoints = Endpoints::custom(name, url, url, url, url);
    endpoints.expect("the URL of an address is a base")
}

impl fmt::Debug for ScriptedServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedServer")
            .field("url", &self.url().as_str())
            .field("shared", &self.0.shared)
            .finish()
    }
}
