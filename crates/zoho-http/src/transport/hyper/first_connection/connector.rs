//! Observation of connections: when one is being opened and when it is established.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_service::Service;

use super::FirstConnection;

tokio::task_local! {
    /// The host of the call that is being polled. A connector cannot read the host from its argument, but the pool
    /// calls it while it is polled by the call that needs the connection.
    static CURRENT: Arc<FirstConnection>;
}

/// Runs `sending`; the connections that it opens count for `host`.
pub(in super::super) async fn during<F: Future>(
    host: Arc<FirstConnection>,
    sending: F,
) -> F::Output {
    let mut sending = pin!(CURRENT.scope(Arc::clone(&host), sending));
    let mut is_first = true;
    poll_fn(|cx| {
        let asked = match std::mem::take(&mut is_first) {
            true => host.asked_while_opening(),
            false => None,
        };
        let polled = sending.as_mut().poll(cx);
        host.polled();
        if let Some(asked) = asked {
            host.polled_first(asked);
        }
        polled
    })
    .await
}

/// A connector that informs the [`FirstConnection`] of the call's host. The client is cloned for each call, and the
/// connector with it, which is needed for few.
#[derive(Debug)]
pub(in super::super) struct Observed<S>(Arc<S>);

impl<S> Observed<S> {
    pub(in super::super) fn new(connector: S) -> Self {
        Self(Arc::new(connector))
    }
}

impl<S> Clone for Observed<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S, R> Service<R> for Observed<S>
where
    S: Service<R> + Clone + Send + Sync + 'static,
    R: Send + 'static,
    S::Future: Send + 'static,
    S::Response: 'static,
    S::Error: 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        // The copy that connects is asked.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: R) -> Self::Future {
        let mut connector = S::clone(&self.0);
        let connecting = async move {
            poll_fn(|cx| connector.poll_ready(cx)).await?;
            connector.call(target).await
        };
        let host = CURRENT.try_with(Arc::clone).ok();
        let Some(host) = host else {
            return Box::pin(connecting);
        };
        host.is_asked();
        // Dropped if the connection fails, so that the next call leads.
        let leader = host.opening();
        Box::pin(async move {
            let connection = connecting.await?;
            match CURRENT.try_with(|_| ()) {
                Ok(()) => host.opened_within_poll(),
                // The call was served by another connection, and this one is completed separately.
                Err(_) => host.opened(),
            }
            if let Some(leader) = leader {
                leader.leave();
            }
            Ok(connection)
        })
    }
}
