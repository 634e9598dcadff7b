//! An address where nobody listens, until somebody does.

use std::io;
use std::net::SocketAddr;

use tokio::net::TcpSocket;
use url::Url;
use zoho_http::Endpoints;

use super::{ScriptedBuilder, ScriptedServer, endpoints_of, url_of};

/// A loopback address where connections are refused for as long as this is kept.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use zoho_sim::scripted::Refusing;
///
/// let nobody = Refusing::new()?;
/// let url = nobody.url();          // connections to it are refused …
/// let server = nobody.listen()?;   // … and now they are not
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
    /// Takes a port of the system's choice, and listens not.
    ///
    /// # Errors
    /// When loopback has no free port.
    pub fn new() -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(([127, 0, 0, 1], 0).into())?;
        let address = socket.local_addr()?;
        Ok(Self { socket, address })
    }

    /// The base URL under which nobody answers.
    #[must_use]
    pub fn url(&self) -> Url {
        url_of("http", self.address)
    }

    /// Endpoints all of which are here.
    #[must_use]
    pub fn endpoints(&self, name: impl Into<String>) -> Endpoints {
        endpoints_of(name, &self.url())
    }

    /// Listens from now on, with an empty script. Call it within a Tokio runtime.
    ///
    /// # Errors
    /// When the system does not let it.
    pub fn listen(self) -> io::Result<ScriptedServer> {
        ScriptedBuilder::default().on(self.socket.listen(1024)?)
    }
}
