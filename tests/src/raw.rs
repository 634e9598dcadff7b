//! A server that misbehaves below HTTP: it cuts connections, sends halves, and holds answers back.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{Notify, watch};
use url::Url;

use crate::Exact;

/// What a [`RawServer`] does with one request, after it has read the whole of it.
#[derive(Debug, Clone)]
pub struct Reply {
    bytes: Vec<u8>,
    gate: Option<Arc<Notify>>,
}

impl Reply {
    /// Closes the connection without a word.
    #[must_use]
    pub fn cut() -> Self {
        Self::bytes("")
    }

    /// Writes these bytes, which may be less than an answer, and closes.
    #[must_use]
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            gate: None,
        }
    }

    /// Answers 200 with JSON.
    #[must_use]
    pub fn json(body: &str) -> Self {
        Self::promised(body.len(), body)
    }

    /// Answers with this status, type and body.
    #[must_use]
    pub fn status(status: u16, content_type: &str, body: &str) -> Self {
        Self::bytes(format!(
            "HTTP/1.1 {status} -\r\ncontent-type: {content_type}\r\nconnection: close\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    /// Promises JSON of `length` bytes, writes `body`, and closes.
    #[must_use]
    pub fn promised(length: usize, body: &str) -> Self {
        Self::bytes(format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\
             content-length: {length}\r\n\r\n{body}"
        ))
    }

    /// The same, but only once `gate` is notified.
    #[must_use]
    pub fn held(mut self, gate: &Arc<Notify>) -> Self {
        self.gate = Some(Arc::clone(gate));
        self
    }
}

/// A server on loopback that plays a list of replies, one a request, and then only cuts.
#[derive(Debug)]
pub struct RawServer {
    address: String,
    shared: Arc<Shared>,
    arrived: watch::Receiver<usize>,
}

#[derive(Debug)]
struct Shared {
    received: Mutex<Vec<Exact>>,
    replies: Vec<Reply>,
    count: watch::Sender<usize>,
}

impl RawServer {
    /// Starts on a port of the system's choice.
    pub async fn start(replies: impl Into<Vec<Reply>>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await;
        Self::on(listener.expect("loopback has a free port"), replies)
    }

    /// Starts on a listener.
    #[must_use]
    pub fn on(listener: TcpListener, replies: impl Into<Vec<Reply>>) -> Self {
        let address = listener.local_addr().expect("a listener has an address");
        let address = address.to_string();
        let (count, arrived) = watch::channel(0);
        let shared = Arc::new(Shared {
            received: Mutex::default(),
            replies: replies.into(),
            count,
        });
        tokio::spawn(accept(listener, Arc::clone(&shared), address.clone()));
        Self {
            address,
            shared,
            arrived,
        }
    }

    /// Its base URL.
    #[must_use]
    pub fn url(&self) -> Url {
        base(&self.address)
    }

    /// The requests so far, in order.
    #[must_use]
    pub fn sent(&self) -> Vec<Exact> {
        lock(&self.shared.received).clone()
    }

    /// Waits until `n` requests have arrived whole.
    pub async fn arrived(&self, n: usize) {
        let mut arrived = self.arrived.clone();
        let seen = arrived.wait_for(|count| *count >= n).await;
        seen.expect("the server lives as long as the test");
    }
}

/// A loopback address where connections are refused for as long as the socket is kept; calling
/// `listen` on it makes them succeed.
#[must_use]
pub fn unused_address() -> (TcpSocket, Url) {
    let socket = TcpSocket::new_v4().expect("a socket can be made");
    let any = ([127, 0, 0, 1], 0).into();
    socket.bind(any).expect("loopback has a free port");
    let address = socket.local_addr().expect("a bound socket has an address");
    (socket, base(&address.to_string()))
}

fn base(address: &str) -> Url {
    let url = format!("http://{address}/");
    url.parse().expect("an address makes a URL")
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn accept(listener: TcpListener, shared: Arc<Shared>, address: String) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&shared), address.clone()));
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>, address: String) -> Option<()> {
    let request = read(&mut stream, &address).await?;
    let index = {
        let mut received = lock(&shared.received);
        received.push(request);
        received.len()
    };
    shared.count.send_replace(index);
    let reply = shared.replies.get(index - 1).cloned();
    let reply = reply.unwrap_or_else(Reply::cut);
    if let Some(gate) = reply.gate {
        gate.notified().await;
    }
    stream.write_all(&reply.bytes).await.ok()?;
    stream.shutdown().await.ok()
}

/// Reads one whole request; `None` when the client went away before.
async fn read(stream: &mut TcpStream, address: &str) -> Option<Exact> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..head_end]).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?, first.next()?);
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(Some(0), |(_, value)| value.parse().ok())?;
    while bytes.len() < head_end + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let body = bytes[head_end..].to_vec();
    Some(Exact::assembled(method, target, headers, &body, address))
}
