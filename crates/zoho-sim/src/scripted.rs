//! A server that plays a script of faults, below HTTP where it must: for tests of what a program does
//! when Zoho, or the way to Zoho, fails.
//!
//! [`Sim`](crate::Sim) is a Zoho with state; this is a server with none. It does with each request what
//! the next [`Step`] of its script says, and remembers what it received.
//!
//! | Fault | Step |
//! |---|---|
//! | connection refused | [`Refusing`] |
//! | reset or closed before, during, after the request | [`Step::Reset`], [`Step::Close`] with a [`Moment`] |
//! | half a status line, any bytes | [`Step::raw`] |
//! | no answer; headers and then silence | [`Step::Silence`], [`Reply::silent_after`] |
//! | slow body, held answer | [`Reply::paced`], [`Reply::held`] |
//! | truncated body, by length, chunked or unframed; gzip that breaks off | [`Reply::cut_after`], [`Reply::framing`], [`Reply::gzip`] |
//! | far more than was expected | [`Reply::flood`] |
//! | any status, with headers such as `Retry-After`; a redirect; an error of CRM or Desk; a gateway's page | [`Answer`](crate::Answer) |
//! | downloads: parts, breaks, no `Range`, another `ETag` | [`Reply::file`], [`Reply::etag`], [`Reply::ignoring_ranges`] |
//! | uploads taken slowly, or not at all | [`Reply::reading`], [`Reply::without_reading`] |
//! | no TLS where TLS is expected; an unknown certificate | [`ScriptedServer::https_url`]; `ScriptedBuilder::tls` (feature `tls`) |

mod content;
mod exchange;
mod gate;
mod range;
mod received;
mod refusing;
mod shared;
mod step;
#[cfg(feature = "tls")]
mod tls;
mod wire;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::watch;
use url::Url;
use zoho_http::{Clock, Endpoints, SystemClock};

pub use content::Content;
pub use gate::{Gate, Pace};
pub use received::{End, Received};
pub use refusing::Refusing;
pub use step::{Framing, Moment, Reply, Step};

use shared::{Shared, State};

/// A server on loopback that plays a script, one [`Step`] a request.
///
/// Whole answers keep the connection alive. A request for which there is no step goes to the function of
/// [`otherwise`](Self::otherwise); without one the connection is closed unanswered. The server stops when
/// the last clone is dropped.
///
/// ```
/// use serde_json::json;
/// use zoho_http::{Http, ManualClock, Request, StaticToken, Token};
/// use zoho_sim::Answer;
/// use zoho_sim::scripted::{Moment, Reply, ScriptedServer, Step};
/// # use zoho_http::{Endpoints, Fault, Product, StatusCode, Url};
/// # #[derive(Debug)] struct Books;
/// # impl Product for Books {
/// #     fn name(&self) -> &'static str { "books" }
/// #     fn base_url<'e>(&self, endpoints: &'e Endpoints) -> &'e Url { endpoints.api() }
/// #     fn fault(&self, _: StatusCode, _: &[u8]) -> Option<Fault> { None }
/// # }
/// use std::{sync::Arc, time::{Duration, SystemTime}};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = ScriptedServer::start().await?;
/// server.push(Step::Reset(Moment::After));
/// server.push(Answer::status(429).header("Retry-After", "7"));
/// server.push(Reply::new(Answer::json(200, &json!({ "invoices": [] }))).cut_after(5));
/// server.push(Answer::json(200, &json!({ "invoices": [] })));
///
/// let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
/// let http = Http::builder().clock(Arc::new(clock.clone())).build()?;
/// let hour = SystemTime::UNIX_EPOCH + Duration::from_secs(3600);
/// let token = Token::new("1000.token".to_owned().into(), hour, server.endpoints("test"))?;
/// let books = http.client(Arc::new(Books), Arc::new(StaticToken::new(token)));
/// let answer = books.send(&Request::untyped(&http::Method::GET, "/books/v3/invoices")).await?;
///
/// assert_eq!(answer.attempts(), 4);
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
    #[cfg(feature = "tls")]
    tls: Option<tls::Tls>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.shared.stop.send_replace(true);
    }
}

/// Settings of a [`ScriptedServer`].
#[derive(Clone)]
#[must_use = "a builder does nothing until it is started"]
pub struct ScriptedBuilder {
    clock: Arc<dyn Clock>,
    keep_bodies: usize,
    keep_requests: usize,
    receive_buffer: Option<u32>,
    #[cfg(feature = "tls")]
    tls: bool,
}

impl Default for ScriptedBuilder {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock::new()),
            keep_bodies: 16 << 20,
            keep_requests: 10_000,
            receive_buffer: None,
            #[cfg(feature = "tls")]
            tls: false,
        }
    }
}

impl ScriptedBuilder {
    /// The clock of [`Pace::Clock`]; the system's by default. Give it the
    /// [`ManualClock`](zoho_http::ManualClock) of the code under test and nobody waits.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// How many bytes of each request's body are kept; 16 MiB by default. The rest is read and counted.
    pub fn keep_bodies(mut self, bytes: usize) -> Self {
        self.keep_bodies = bytes;
        self
    }

    /// How many requests are kept; 10,000 by default. Older ones are forgotten, but stay counted.
    pub fn keep_requests(mut self, requests: usize) -> Self {
        self.keep_requests = requests;
        self
    }

    /// How much of what the peer sends the system takes before the server reads it, in bytes; the
    /// system may take up to twice as much.
    pub fn receive_buffer(mut self, bytes: u32) -> Self {
        self.receive_buffer = Some(bytes);
        self
    }

    /// Speaks TLS with a certificate made on the spot, which nobody trusts who was not given
    /// [`ScriptedServer::certificate`].
    #[cfg(feature = "tls")]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Starts on a port of the system's choice, with an empty script.
    ///
    /// # Errors
    /// When loopback has no free port.
    pub async fn start(self) -> io::Result<ScriptedServer> {
        let socket = TcpSocket::new_v4()?;
        if let Some(bytes) = self.receive_buffer {
            socket.set_recv_buffer_size(bytes)?;
        }
        socket.bind(([127, 0, 0, 1], 0).into())?;
        self.on(socket.listen(1024)?)
    }

    fn on(self, listener: TcpListener) -> io::Result<ScriptedServer> {
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            clock: self.clock,
            stop: watch::Sender::new(false),
            state: watch::Sender::new(State::default()),
            decide: Mutex::default(),
            keep_bodies: self.keep_bodies,
            keep_requests: self.keep_requests,
        });
        #[cfg(feature = "tls")]
        let tls = self.tls.then(tls::Tls::new).transpose()?;
        #[cfg(feature = "tls")]
        let scheme = if tls.is_some() { "https" } else { "http" };
        #[cfg(not(feature = "tls"))]
        let scheme = "http";
        let running = Running {
            address,
            scheme,
            shared,
            #[cfg(feature = "tls")]
            tls,
        };
        tokio::spawn(running.accepting(listener));
        Ok(ScriptedServer(Arc::new(running)))
    }
}

impl Running {
    /// Takes connections until the server stops.
    fn accepting(&self, listener: TcpListener) -> impl Future<Output = ()> + Send + use<> {
        let shared = Arc::clone(&self.shared);
        let mut stop = shared.stop.subscribe();
        #[cfg(feature = "tls")]
        let tls = self.tls.clone();
        let accept = async move {
            loop {
                let Ok((stream, _)) = listener.accept().await else {
                    // A connection that broke before it was taken; what else there is passes too.
                    tokio::task::yield_now().await;
                    continue;
                };
                // Without this, pieces wait for the peer's acknowledgement; if it fails they are only slow.
                let _ = stream.set_nodelay(true);
                let shared = Arc::clone(&shared);
                let number = shared.connected();
                #[cfg(feature = "tls")]
                if let Some(tls) = tls.clone() {
                    tokio::spawn(async move {
                        // A peer that does not trust the certificate says so and goes.
                        if let Ok(stream) = tls.acceptor.accept(stream).await {
                            exchange::serve(stream, shared, number).await;
                        }
                    });
                    continue;
                }
                tokio::spawn(exchange::serve(stream, shared, number));
            }
        };
        async move {
            tokio::select! {
                () = accept => {}
                // An error says that the server is gone.
                _ = stop.wait_for(|stopped| *stopped) => {}
            }
        }
    }
}

impl ScriptedServer {
    /// Starts with the default settings and an empty script.
    ///
    /// # Errors
    /// When loopback has no free port.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts with settings of your own.
    pub fn builder() -> ScriptedBuilder {
        ScriptedBuilder::default()
    }

    /// Adds a step behind the others: an [`Answer`](crate::Answer), a [`Reply`] or a [`Step`].
    pub fn push(&self, step: impl Into<Step>) {
        let step = step.into();
        self.0.shared.change(|state| state.script.push_back(step));
    }

    /// Adds steps behind the others.
    pub fn script<S: Into<Step>>(&self, steps: impl IntoIterator<Item = S>) {
        let steps: Vec<Step> = steps.into_iter().map(Into::into).collect();
        self.0.shared.change(|state| state.script.extend(steps));
    }

    /// Does this with every request for which there is no step: what a function makes of the request.
    ///
    /// It is called when the request is read, so that a step which would break the connection earlier
    /// breaks it then.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// use std::sync::atomic::{AtomicUsize, Ordering};
    /// use zoho_sim::Answer;
    /// use zoho_sim::scripted::ScriptedServer;
    ///
    /// let server = ScriptedServer::start().await?;
    /// let asked = AtomicUsize::new(0);
    /// // Every fifth answer fails.
    /// server.otherwise(move |_| match asked.fetch_add(1, Ordering::Relaxed) % 5 {
    ///     4 => Answer::html(502),
    ///     _ => Answer::status(204),
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

    /// Drops the steps that were not played, and tells how many they were.
    pub fn clear(&self) -> usize {
        let left = self
            .0
            .shared
            .change(|state| std::mem::take(&mut state.script));
        left.len()
    }

    /// How many steps are still to be played.
    #[must_use]
    pub fn left(&self) -> usize {
        self.0.shared.state.borrow().script.len()
    }

    /// The requests whose headers have come, in order, with what has come of their bodies.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        let state = self.0.shared.state.borrow();
        state.record.iter().map(shared::Entry::shown).collect()
    }

    /// How many requests began to arrive, those included that were broken off before they were read and
    /// those that are forgotten.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.shared.state.borrow().begun
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.0.shared.state.borrow().connections
    }

    /// Waits until so many requests have arrived whole.
    pub async fn arrived(&self, requests: usize) {
        self.until(|state| state.whole >= requests).await;
    }

    /// Waits until so many exchanges have ended: answered, broken off, or given up by the peer.
    pub async fn ended(&self, exchanges: usize) {
        self.until(|state| state.ended >= exchanges).await;
    }

    async fn until(&self, is_so: impl FnMut(&State) -> bool) {
        let mut state = self.0.shared.state.subscribe();
        // It cannot fail while the server is there to be asked.
        let _ = state.wait_for(is_so).await;
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.0.address
    }

    /// Its base URL.
    #[must_use]
    pub fn url(&self) -> Url {
        url_of(self.0.scheme, self.0.address)
    }

    /// Its base URL with `https`, though it may speak none: TLS that fails.
    #[must_use]
    pub fn https_url(&self) -> Url {
        url_of("https", self.0.address)
    }

    /// Endpoints all of which are this server: accounts, API, Desk and uploads.
    #[must_use]
    pub fn endpoints(&self, name: impl Into<String>) -> Endpoints {
        endpoints_of(name, &self.url())
    }

    /// Its certificate in DER, when it speaks TLS.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn certificate(&self) -> Option<&[u8]> {
        self.0.tls.as_ref().map(|tls| tls.certificate.as_ref())
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

impl fmt::Debug for ScriptedBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedBuilder")
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
