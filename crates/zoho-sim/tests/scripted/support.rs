//! A client that shows every byte, and how the connection ended.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use zoho_sim::scripted::ScriptedServer;

pub(crate) const GET: &str = "GET /a?b=c HTTP/1.1\r\nhost: here\r\n\r\n";

/// One connection to a server.
pub(crate) struct Peer(pub(crate) TcpStream);

impl Peer {
    pub(crate) async fn of(server: &ScriptedServer) -> Self {
        let stream = TcpStream::connect(server.address()).await;
        Self(stream.expect("it listens"))
    }

    pub(crate) async fn send(&mut self, request: &str) {
        self.0
            .write_all(request.as_bytes())
            .await
            .expect("it reads");
    }

    /// Returns the headers of the next response, ending in an empty line.
    pub(crate) async fn head(&mut self) -> String {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(self.0.read_u8().await.expect("more headers"));
        }
        String::from_utf8(head).expect("text")
    }

    pub(crate) async fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        self.0.read_exact(&mut bytes).await.expect("more bytes");
        bytes
    }

    /// Returns everything until the connection is closed, or how it broke.
    pub(crate) async fn rest(&mut self) -> io::Result<String> {
        let mut rest = Vec::new();
        self.0.read_to_end(&mut rest).await?;
        Ok(String::from_utf8_lossy(&rest).into_owned())
    }
}

/// Sends a request on a new connection, and returns the whole response.
pub(crate) async fn ask(server: &ScriptedServer, request: &str) -> io::Result<String> {
    let mut peer = Peer::of(server).await;
    peer.send(request).await;
    peer.rest().await
}

/// Returns the part after the empty line.
pub(crate) fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").expect("a head").1
}

pub(crate) fn post(body: &str) -> String {
    let length = body.len();
    format!("POST /a HTTP/1.1\r\nhost: here\r\ncontent-length: {length}\r\n\r\n{body}")
}
