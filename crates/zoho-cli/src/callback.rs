//! Receives the callback of a sign-in: a listener on loopback that responds to GET.
//!
//! Any page in the browser, and any program of the machine, can send requests to it. Requests without the
//! sign-in's `state` are rejected and reported, and do not end the wait.

mod awaited;
mod page;
mod request;

use std::collections::VecDeque;
use std::fmt;
use std::future::pending;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, JoinHandle, JoinSet};
use tokio::time::timeout;
use url::Url;
use zoho::Login;

use awaited::{Awaited, Route};
pub(crate) use page::Page;
use request::{LARGEST_HEAD, Refusal};

/// The timeout of a request.
const PATIENCE: Duration = Duration::from_secs(10);

/// The number of connections served at a time. Browsers open some early and leave them idle; beyond the limit,
/// the oldest is closed.
const AT_ONCE: usize = 32;

/// A port of 127.0.0.1 on which the callback is awaited. Dropping it closes the port.
#[derive(Debug)]
pub(crate) struct Listener {
    port: u16,
    awaited: Arc<Awaited>,
    arrivals: mpsc::Receiver<Arrival>,
    task: JoinHandle<()>,
}

/// A request that arrived.
#[derive(Debug)]
pub(crate) enum Arrival {
    /// The callback of the sign-in.
    Callback(Callback),
    /// A callback of another sign-in, which was rejected.
    Foreign {
        /// Whether it reports that access was denied, without naming a sign-in.
        is_nameless_refusal: bool,
    },
    /// An address that leads to the sign-in was requested a second time.
    OpenedTwice(Callback),
}

/// A request that awaits its response.
pub(crate) struct Callback {
    target: String,
    stream: TcpStream,
}

impl fmt::Debug for Callback {
    /// Omits the target, which contains the authorisation code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").finish_non_exhaustive()
    }
}

impl Listener {
    /// Listens on `port`, 0 for one that the system chooses, for requests of `path`.
    pub(crate) async fn bind(port: u16, path: &str) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let port = listener.local_addr()?.port();
        let (found, arrivals) = mpsc::channel(AT_ONCE);
        let awaited = Arc::new(Awaited::at(path));
        let task = tokio::spawn(accept(listener, Arc::clone(&awaited), found));
        Ok(Self {
            port,
            awaited,
            arrivals,
            task,
        })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Waits for the callback of `login` from now on, in place of an earlier one.
    pub(crate) fn expect(&self, login: Login) {
        self.awaited.expect(login);
    }

    /// Returns a generator of addresses that lead to the sign-in.
    pub(crate) fn doors(&self) -> Doors {
        Doors {
            port: self.port,
            awaited: Arc::clone(&self.awaited),
        }
    }

    /// Returns the next arrival. Waits for as long as that takes.
    pub(crate) async fn next(&mut self) -> Arrival {
        match self.arrivals.recv().await {
            Some(arrival) => arrival,
            // The port is gone. The wait has a timeout.
            None => pending().await,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Generates addresses of the listener that lead to the sign-in, each once.
///
/// A browser is given such an address instead of the sign-in's own URL: every user of the machine can read the
/// arguments of a process, and with the `state` could finish the sign-in with their own account.
#[derive(Debug)]
pub(crate) struct Doors {
    port: u16,
    awaited: Arc<Awaited>,
}

impl Doors {
    /// Returns an unguessable address; `None` if the system has no random numbers.
    pub(crate) fn open(&self) -> Option<Url> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).ok()?;
        let path = format!("/sign-in/{:032x}", u128::from_ne_bytes(bytes));
        let url = format!("http://127.0.0.1:{}{path}", self.port)
            .parse()
            .ok()?;
        self.awaited.open_door(path);
        Some(url)
    }
}

impl Callback {
    /// Returns path and query as received.
    pub(crate) fn target(&self) -> &str {
        &self.target
    }

    /// Shows `page` to the person at the browser, who may have gone already.
    pub(crate) async fn respond(mut self, page: Page<'_>) {
        respond(&mut self.stream, page).await;
    }
}

async fn accept(listener: TcpListener, awaited: Arc<Awaited>, found: mpsc::Sender<Arrival>) {
    let mut served = JoinSet::new();
    let mut in_order: VecDeque<AbortHandle> = VecDeque::new();
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(e) if is_of_one_connection(&e) => continue,
            Err(_) => break,
        };
        while served.try_join_next().is_some() {}
        in_order.retain(|one| !one.is_finished());
        // A browser sends its request at once: the oldest is the least likely to be it.
        if in_order.len() >= AT_ONCE
            && let Some(oldest) = in_order.pop_front()
        {
            oldest.abort();
        }
        let serving = serve(stream, Arc::clone(&awaited), found.clone());
        in_order.push_back(served.spawn(serving));
    }
}

fn is_of_one_connection(e: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    matches!(e.kind(), ConnectionAborted | ConnectionReset | Interrupted)
}

async fn serve(mut stream: TcpStream, awaited: Arc<Awaited>, found: mpsc::Sender<Arrival>) {
    let head = match timeout(PATIENCE, read_head(&mut stream)).await {
        Ok(Ok(Some(head))) => head,
        Ok(Ok(None)) => {
            respond(&mut stream, Page::Refused(Refusal::TooLarge)).await;
            return;
        }
        // Gone, idle or slower than any browser.
        Ok(Err(_)) | Err(_) => return,
    };
    let target = match request::target(&head) {
        Ok(target) => target.to_owned(),
        Err(refusal) => {
            respond(&mut stream, Page::Refused(refusal)).await;
            return;
        }
    };
    match awaited.route(&target) {
        // If the wait has ended, the connection is closed.
        Route::Ours => {
            let callback = Callback { target, stream };
            let _ = found.send(Arrival::Callback(callback)).await;
        }
        Route::Used => {
            let request = Callback { target, stream };
            let _ = found.send(Arrival::OpenedTwice(request)).await;
        }
        Route::Foreign {
            is_nameless_refusal,
        } => {
            // Reporting one is enough: if many arrive, the others may be dropped.
            let _ = found.try_send(Arrival::Foreign {
                is_nameless_refusal,
            });
            respond(&mut stream, Page::NotOurs).await;
        }
        Route::To(url) => respond(&mut stream, Page::To(url.as_str())).await,
        Route::NotFound => respond(&mut stream, Page::NotFound).await,
    }
}

/// Returns the head of a request with the empty line at its end; `None` if it is larger than a callback can be.
async fn read_head(stream: &mut TcpStream) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::with_capacity(2048);
    loop {
        if let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            head.truncate(end + 4);
            return Ok(Some(head));
        }
        if head.len() >= LARGEST_HEAD {
            return Ok(None);
        }
        if stream.read_buf(&mut head).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

async fn respond(stream: &mut TcpStream, page: Page<'_>) {
    let bytes = page.response();
    let sent = async {
        stream.write_all(bytes.as_bytes()).await?;
        stream.shutdown().await?;
        // Closing with unread bytes would reset the connection before the browser has read the page.
        let mut rest = [0_u8; 1024];
        let mut left = LARGEST_HEAD;
        while left > 0 {
            match stream.read(&mut rest).await? {
                0 => break,
                n => left = left.saturating_sub(n),
            }
        }
        io::Result::Ok(())
    };
    // The page is a courtesy: whether it is seen changes nothing.
    let _ = timeout(Duration::from_secs(2), sent).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn send(port: u16, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))
            .await
            .unwrap();
        // It may be closed on us in the middle.
        let _ = stream.write_all(bytes).await;
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        String::from_utf8(response).unwrap()
    }

    #[tokio::test]
    async fn only_the_path_counts_and_an_idle_connection_delays_no_other() {
        let mut listener = Listener::bind(0, "/callback").await.unwrap();
        listener.expect(awaited::tests::login("2"));
        let port = listener.port();
        let idle = TcpStream::connect((Ipv4Addr::LOCALHOST, port))
            .await
            .unwrap();
        let mut slow = TcpStream::connect((Ipv4Addr::LOCALHOST, port))
            .await
            .unwrap();
        slow.write_all(b"GET /callb").await.unwrap();

        for (request, expected) in [
            (
                "GET /favicon.ico HTTP/1.1\r\nHost: x\r\n\r\n",
                "HTTP/1.1 404 ",
            ),
            (
                "GET /callback/x?code=1 HTTP/1.1\r\nHost: x\r\n\r\n",
                "HTTP/1.1 404 ",
            ),
            (
                "POST /callback HTTP/1.1\r\nHost: x\r\n\r\n",
                "HTTP/1.1 405 ",
            ),
            ("\x16\x03\x01 garbage\r\n\r\n", "HTTP/1.1 400 "),
        ] {
            let response = send(port, request.as_bytes()).await;
            assert!(response.starts_with(expected), "{request}: {response}");
        }
        let huge = format!(
            "GET /callback?{} HTTP/1.1\r\n",
            "x".repeat(2 * LARGEST_HEAD)
        );
        let response = send(port, huge.as_bytes()).await;
        assert!(response.starts_with("HTTP/1.1 431 "), "{response}");

        let browser = tokio::spawn(async move {
            send(
                port,
                b"GET /callback?code=1&state=2 HTTP/1.1\r\nHost: x\r\n\r\n",
            )
            .await
        });
        let Arrival::Callback(callback) = listener.next().await else {
            panic!("the callback is ours");
        };
        assert_eq!(callback.target(), "/callback?code=1&state=2");
        callback.respond(Page::SignedIn).await;
        let response = browser.await.unwrap();
        assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
        assert!(!response.contains("code=1"), "{response}");
        drop((idle, slow));
    }

    #[tokio::test]
    async fn the_port_is_closed_with_the_listener() {
        let listener = Listener::bind(0, "/callback").await.unwrap();
        let port = listener.port();
        assert!(Listener::bind(port, "/callback").await.is_err());
        drop(listener);
        // The task that holds the port ends at its next turn.
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port))
            .await
            .is_ok()
        {
            tokio::task::yield_now().await;
        }
    }
}
