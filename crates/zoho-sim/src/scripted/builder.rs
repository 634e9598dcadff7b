//! Configures a scripted server, and accepts its connections.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};

use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::watch;
use zoho_http::clock::{Clock, SystemClock};

use super::shared::{Shared, State};
#[cfg(any(feature = "tls", feature = "tls-ring"))]
use super::tls::acceptor;
use super::{Running, ScriptedServer, exchange};

/// Configures and starts a [`ScriptedServer`].
#[derive(Clone)]
#[must_use = "a builder does nothing until it is started"]
pub struct ScriptedBuilder {
    clock: Arc<dyn Clock>,
    keep_bodies: usize,
    keep_requests: usize,
    receive_buffer: Option<u32>,
    #[cfg(any(feature = "tls", feature = "tls-ring"))]
    tls: Option<(Vec<u8>, Vec<u8>)>,
}

impl Default for ScriptedBuilder {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock::new()),
            keep_bodies: 16 << 20,
            keep_requests: 10_000,
            receive_buffer: None,
            #[cfg(any(feature = "tls", feature = "tls-ring"))]
            tls: None,
        }
    }
}

impl ScriptedBuilder {
    /// Sets the clock of [`Pace::Clock`](super::Pace::Clock); by default the system's. With the
    /// [`ManualClock`](zoho_http::clock::ManualClock) of the code under test, no time passes.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the number of bytes kept of each request body; by default 16 MiB. The rest is read and counted.
    pub fn keep_bodies(mut self, bytes: usize) -> Self {
        self.keep_bodies = bytes;
        self
    }

    /// Sets the number of requests kept; by default 10,000. Older ones are dropped but stay counted.
    pub fn keep_requests(mut self, requests: usize) -> Self {
        self.keep_requests = requests;
        self
    }

    /// Sets the size of the receive buffer of the socket, in bytes: what the system accepts before the server
    /// reads it. The system may double it.
    pub fn receive_buffer(mut self, bytes: u32) -> Self {
        self.receive_buffer = Some(bytes);
        self
    }

    /// Serves TLS with this certificate and its private key, both in DER. Handshakes of clients that do not
    /// trust the certificate fail.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use zoho_sim::scripted::ScriptedServer;
    ///
    /// let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()])?;
    /// let (certificate, key) = (made.cert.der().to_vec(), made.signing_key.serialize_der());
    /// let server = ScriptedServer::builder().tls(certificate, key).start().await?;
    /// assert_eq!(server.url().scheme(), "https");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(any(feature = "tls", feature = "tls-ring"))]
    pub fn tls(mut self, certificate: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.tls = Some((certificate.into(), key.into()));
        self
    }

    /// Starts the server on a port chosen by the system, with an empty script.
    ///
    /// # Errors
    /// Returns an error if loopback has no free port, or the certificate does not match its key.
    pub async fn start(self) -> io::Result<ScriptedServer> {
        let socket = TcpSocket::new_v4()?;
        if let Some(bytes) = self.receive_buffer {
            socket.set_recv_buffer_size(bytes)?;
        }
        socket.bind(([127, 0, 0, 1], 0).into())?;
        self.on(socket.listen(1024)?)
    }

    pub(super) fn on(self, listener: TcpListener) -> io::Result<ScriptedServer> {
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            clock: self.clock,
            stop: watch::Sender::new(false),
            state: watch::Sender::new(State::default()),
            decide: Mutex::default(),
            keep_bodies: self.keep_bodies,
            keep_requests: self.keep_requests,
        });
        #[cfg(any(feature = "tls", feature = "tls-ring"))]
        let tls = match &self.tls {
            Some((certificate, key)) => Some(acceptor(certificate, key)?),
            None => None,
        };
        #[cfg(any(feature = "tls", feature = "tls-ring"))]
        let scheme = if tls.is_some() { "https" } else { "http" };
        #[cfg(not(any(feature = "tls", feature = "tls-ring")))]
        let scheme = "http";
        let running = Running {
            address,
            scheme,
            shared,
            #[cfg(any(feature = "tls", feature = "tls-ring"))]
            tls,
        };
        tokio::spawn(running.accepting(listener));
        Ok(ScriptedServer(Arc::new(running)))
    }
}

impl Running {
    /// Accepts connections until the server stops.
    fn accepting(&self, listener: TcpListener) -> impl Future<Output = ()> + Send + use<> {
        let shared = Arc::clone(&self.shared);
        let mut stop = shared.stop.subscribe();
        #[cfg(any(feature = "tls", feature = "tls-ring"))]
        let tls = self.tls.clone();
        let accept = async move {
            loop {
                let Ok((stream, _)) = listener.accept().await else {
                    // A connection that broke before it was accepted, or a temporary shortage.
                    tokio::task::yield_now().await;
                    continue;
                };
                // Without this, pieces wait for the peer's acknowledgement; if it fails they are only slow.
                let _ = stream.set_nodelay(true);
                let shared = Arc::clone(&shared);
                let number = shared.connected();
                #[cfg(any(feature = "tls", feature = "tls-ring"))]
                if let Some(tls) = tls.clone() {
                    tokio::spawn(async move {
                        // A peer that does not trust the certificate closes the connection.
                        if let Ok(stream) = tls.accept(stream).await {
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
                // An error means that the server is gone.
                _ = stop.wait_for(|stopped| *stopped) => {}
            }
        }
    }
}

impl fmt::Debug for ScriptedBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedBuilder")
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
