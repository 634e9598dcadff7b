//! Connections that a fault can break off.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// Breaks one connection off.
#[derive(Debug, Clone)]
pub(crate) struct ConnectionControl(Arc<ControlState>);

#[derive(Debug)]
struct ControlState {
    /// Number of bytes that may still be written.
    budget: AtomicUsize,
    reset: AtomicBool,
}

impl ConnectionControl {
    fn new() -> Self {
        Self(Arc::new(ControlState {
            budget: AtomicUsize::new(usize::MAX),
            reset: AtomicBool::new(false),
        }))
    }

    /// Closes the connection after that many more bytes.
    pub(crate) fn cut_after(&self, bytes: usize) {
        self.0.budget.store(bytes, Ordering::Relaxed);
    }

    /// Resets the connection at the next byte.
    pub(crate) fn reset(&self) {
        self.0.reset.store(true, Ordering::Relaxed);
        self.cut_after(0);
    }
}

/// Accepts connections with a [`ConnectionControl`] each.
pub(crate) struct BreakableListener(pub(crate) TcpListener);

impl Listener for BreakableListener {
    type Io = Breakable;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Breakable, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // Without this, small responses wait for the peer's acknowledgement; if it fails they are only slow.
        let _ = stream.set_nodelay(true);
        let control = ConnectionControl::new();
        (Breakable { stream, control }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, BreakableListener>> for ConnectionControl {
    fn connect_info(stream: IncomingStream<'_, BreakableListener>) -> Self {
        stream.io().control.clone()
    }
}

/// A connection that writes as much as its control allows.
pub(crate) struct Breakable {
    stream: TcpStream,
    control: ConnectionControl,
}

impl AsyncRead for Breakable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Breakable {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let state = Arc::clone(&self.control.0);
        let budget = state.budget.load(Ordering::Relaxed);
        if budget == 0 && !bytes.is_empty() {
            if state.reset.load(Ordering::Relaxed) {
                // If it fails the connection is closed in the ordinary way.
                let _ = self.stream.set_zero_linger();
            }
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let allowed = &bytes[..bytes.len().min(budget)];
        let written = Pin::new(&mut self.stream).poll_write(cx, allowed);
        if let Poll::Ready(Ok(written)) = written
            && budget != usize::MAX
        {
            state.budget.store(budget - written, Ordering::Relaxed);
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
