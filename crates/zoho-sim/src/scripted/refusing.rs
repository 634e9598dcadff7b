//! An address that refuses connections.

use std::io;
use std::net::SocketAddr;

use tokio::net::TcpSocket;
use url::Url;
use zoho_http::data_center::Endpoints;

use super::{ScriptedBuilder, ScriptedServer, endpoints_of, url_of};

/// A loopback address that refuses connections as long as this value exists.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use zoho_sim::scripted::Refusing;
///
/// let address = Refusing::new()?;
/// let url = address.url();          // connections to it are refused …
/// let server = address.listen()?;   // … and now they are not
/// assert_eq!(server.url(), url);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Refusing {
    socket: TcpSocket,
    address: SocketAddr,
}

impl Refusing {
    /// Reserves a port chosen by the system, without listening on it.
    ///
    /// # Errors
    /// Returns an error if loopback has no free port.
    pub fn new() -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(([127, 0, 0, 1], 0).into())?;
        let address = socket.local_addr()?;
        Ok(Self { socket, address })
    }

    /// Returns the base URL of the address.
    #[must_use]
    pub fn url(&self) -> Url {
        url_of("http", self.address)
    }

    /// Returns endpoints that are all this address.
    #[must_use]
    pub fn endpoints(&self, name: impl Into<String>) -> Endpoints {
        endpoints_of(name, &self.url())
    }

    /// Starts a server at the address, with an empty script. Must be called within a Tokio runtime.
    ///
    /// # Errors
    /// Returns an error if the system refuses it.
    pub fn listen(self) -> io::Result<ScriptedServer> {
        ScriptedBuilder::default().on(self.socket.listen(1024)?)
    }
}
