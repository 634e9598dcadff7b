//! The listeners, and connections that can be broken off on purpose.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::gate;
use crate::record::Role;
use crate::state::Host;
use crate::{accounts, crm, desk};

/// Serves one role of one data centre until the simulator stops.
pub(crate) fn spawn(listener: TcpListener, host: Host) -> JoinHandle<()> {
    let routes: Router<Host> = match host.role {
        Role::Accounts => accounts::routes(),
        Role::Api => crm::routes(),
        Role::Desk => desk::routes(),
    };
    let core = Arc::clone(&host.core);
    let service = gate::guard(routes, host).into_make_service_with_connect_info::<Line>();
    tokio::spawn(async move {
        let server = axum::serve(BreakableListener(listener), service)
            .with_graceful_shutdown(async move { core.stopped().await });
        if let Err(error) = server.await {
            tracing::warn!(%error, "a simulated server ended");
        }
    })
}

/// The grip on one connection: what a fault does to it.
#[derive(Debug, Clone)]
pub(crate) struct Line(Arc<LineState>);

#[derive(Debug)]
struct LineState {
    /// Bytes that may still be written.
    budget: AtomicUsize,
    reset: AtomicBool,
}

impl Line {
    fn new() -> Self {
        Self(Arc::new(LineState {
            budget: AtomicUsize::new(usize::MAX),
            reset: AtomicBool::new(false),
        }))
    }

    /// Closes the connection once so many more bytes are written.
    pub(crate) fn cut_after(&self, bytes: usize) {
        self.0.budget.store(bytes, Ordering::Relaxed);
    }

    /// Closes the connection at the next byte, by a reset.
    pub(crate) fn reset(&self) {
        self.0.reset.store(true, Ordering::Relaxed);
        self.cut_after(0);
    }
}

struct BreakableListener(TcpListener);

impl Listener for BreakableListener {
    type Io = Breakable;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Breakable, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // Without this, small answers wait for the peer's acknowledgement; if it fails they are only slow.
        let _ = stream.set_nodelay(true);
        let line = Line::new();
        (Breakable { stream, line }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, BreakableListener>> for Line {
    fn connect_info(stream: IncomingStream<'_, BreakableListener>) -> Self {
        stream.io().line.clone()
    }
}

/// A connection that writes as much as its line allows.
struct Breakable {
    stream: TcpStream,
    line: Line,
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
        let state = Arc::clone(&self.line.0);
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
