//! Receives the browser that comes back from the sign-in: a listener on loopback that answers GET.
//!
//! It compares nothing: whoever awaits the callback judges it, and then tells what the browser shows.

mod page;
mod request;

use std::fmt;
use std::future::pending;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

pub(crate) use page::Page;
use request::{LARGEST_HEAD, Refusal};

/// How long a request may take to arrive, and an answer to be taken.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many connections are served at once. Browsers open some ahead of time and leave them idle.
const AT_ONCE: usize = 32;

/// A port of 127.0.0.1 on which the callback is awaited. It is closed when this is dropped.
#[derive(Debug)]
pub(crate) struct Listener {
    port: u16,
    callbacks: mpsc::Receiver<Callback>,
    task: JoinHandle<()>,
}

/// The browser came back, and waits for an answer.
pub(crate) struct Callback {
    target: String,
    stream: TcpStream,
}

impl fmt::Debug for Callback {
    /// Without the target, which holds the authorisation code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").finish_non_exhaustive()
    }
}

impl Listener {
    /// Listens on `port`, 0 for one that the system chooses, for requests of `path`. Every other path
    /// is answered with 404.
    pub(crate) async fn bind(port: u16, path: &str) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let port = listener.local_addr()?.port();
        let (found, callbacks) = mpsc::channel(AT_ONCE);
        let task = tokio::spawn(accept(listener, path.into(), found));
        Ok(Self {
            port,
            callbacks,
            task,
        })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// The next request of the path. It waits as long as that takes.
    pub(crate) async fn next(&mut self) -> Callback {
        match self.callbacks.recv().await {
            Some(callback) => callback,
            // The system took the port away. Whoever waits has a limit.
            None => pending().await,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Callback {
    /// Path and query, as they came.
    pub(crate) fn target(&self) -> &str {
        &self.target
    }

    /// Shows `page` to the person at the browser, who may have gone already.
    pub(crate) async fn answer(mut self, page: Page<'_>) {
        answer(&mut self.stream, page).await;
    }
}

async fn accept(listener: TcpListener, path: Arc<str>, found: mpsc::Sender<Callback>) {
    let mut served = JoinSet::new();
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(e) if is_of_one_connection(&e) => continue,
            Err(_) => break,
        };
        while served.try_join_next().is_some() {}
        if served.len() >= AT_ONCE {
            served.join_next().await;
        }
        served.spawn(serve(stream, Arc::clone(&path), found.clone()));
    }
}

fn is_of_one_connection(e: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    matches!(e.kind(), ConnectionAborted | ConnectionReset | Interrupted)
}

async fn serve(mut stream: TcpStream, path: Arc<str>, found: mpsc::Sender<Callback>) {
    let head = match timeout(PATIENCE, read_head(&mut stream)).await {
        Ok(Ok(Some(head))) => head,
        Ok(Ok(None)) => {
            answer(&mut stream, Page::Refused(Refusal::TooLarge)).await;
            return;
        }
        // Gone, idle or slower than any browser.
        Ok(Err(_)) | Err(_) => return,
    };
    match request::target(&head) {
        Ok(target) if path_of(target) == &*path => {
            let target = target.to_owned();
            // When nobody waits any more, the connection is closed.
            let _ = found.send(Callback { target, stream }).await;
        }
        Ok(_) => answer(&mut stream, Page::NotFound).await,
        Err(refusal) => answer(&mut stream, Page::Refused(refusal)).await,
    }
}

fn path_of(target: &str) -> &str {
    target.split_once('?').map_or(target, |(path, _)| path)
}

/// The head of a request with the empty line at its end; `None` when it is too large to be ours.
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

async fn answer(stream: &mut TcpStream, page: Page<'_>) {
    let bytes = page.answer();
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
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    }

    #[tokio::test]
    async fn only_the_path_counts_and_an_idle_connection_holds_nobody_up() {
        let mut listener = Listener::bind(0, "/callback").await.unwrap();
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
            let answer = send(port, request.as_bytes()).await;
            assert!(answer.starts_with(expected), "{request}: {answer}");
        }
        let huge = format!(
            "GET /callback?{} HTTP/1.1\r\n",
            "x".repeat(2 * LARGEST_HEAD)
        );
        let answer = send(port, huge.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");

        let browser = tokio::spawn(async move {
            send(
                port,
                b"GET /callback?code=1&state=2 HTTP/1.1\r\nHost: x\r\n\r\n",
            )
            .await
        });
        let callback = listener.next().await;
        assert_eq!(callback.target(), "/callback?code=1&state=2");
        callback.answer(Page::SignedIn).await;
        let answer = browser.await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        assert!(!answer.contains("code=1"), "{answer}");
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
