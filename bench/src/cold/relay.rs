//! A relay on loopback that delays each direction.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Result;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use zoho_http::clock::{Clock as _, SystemClock};

/// How much is read at a time.
const PIECE: usize = 64 * 1024;

/// It ends when this is dropped.
pub(super) struct Relay {
    port: u16,
    accepting: JoinHandle<()>,
}

impl Relay {
    pub(super) async fn start(to: SocketAddr, delay: Duration) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(relay(client, to, delay));
            }
        });
        Ok(Self { port, accepting })
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn relay(client: TcpStream, to: SocketAddr, delay: Duration) -> io::Result<()> {
    let server = TcpStream::connect(to).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    tokio::join!(
        later(from_client, to_server, delay),
        later(from_server, to_client, delay),
    );
    Ok(())
}

/// Writes to `to` what comes from `from`, each piece `delay` after it came, until either side ends.
async fn later(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, delay: Duration) {
    let clock = SystemClock::new();
    let (pieces, mut due) = mpsc::unbounded_channel();
    let reads = async move {
        loop {
            let mut piece = vec![0; PIECE];
            match from.read(&mut piece).await {
                Ok(read) if read > 0 => piece.truncate(read),
                _ => break,
            }
            if pieces.send((clock.monotonic() + delay, piece)).is_err() {
                break;
            }
        }
    };
    let writes = async move {
        while let Some((at, piece)) = due.recv().await {
            let left = at.saturating_sub(clock.monotonic());
            if !left.is_zero() {
                clock.sleep(left).await;
            }
            if to.write_all(&piece).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    };
    tokio::join!(reads, writes);
}
