//! A channel that is subscribed to until the subscription is dropped.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::{Either, select};
use redis::aio::PubSub;
use redis::{Client, ConnectionInfo, RedisError, RedisResult, Value};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::sentinel::{Address, silent};
use super::target::Target;
use super::{Inner, RedisConnection, RedisConnectionError};
use crate::clock::Clock;

/// The interval at which a silent channel is pinged.
const LOOK_AGAIN: Duration = Duration::from_secs(10);
/// The waits after the channel was lost, and after subscribing failed.
const PAUSES: [Duration; 2] = [Duration::from_millis(100), Duration::from_secs(1)];

/// A notice of a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedisNotice {
    /// A published message.
    Message(String),
    /// The subscription starts; messages published before were not received.
    Subscribed,
    /// The subscription is lost. It is restored automatically.
    Lost,
}

/// A subscription to a channel until this is dropped. From [`RedisConnection::subscribe`].
pub struct RedisSubscription {
    task: AbortHandle,
    alive: watch::Receiver<()>,
}

impl RedisSubscription {
    /// Returns whether it is still active: it ends with the runtime in which it began.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.alive.has_changed().is_ok()
    }
}

impl Drop for RedisSubscription {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for RedisSubscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisSubscription")
            .field("alive", &self.is_alive())
            .finish()
    }
}

impl RedisConnection {
    /// Returns whether [`subscribe`](Self::subscribe) works: it does not on a connection that was passed in.
    #[must_use]
    pub fn subscribes(&self) -> bool {
        !matches!(&*self.inner.target, Target::Given(_))
    }

    /// Subscribes to `channel` on a separate connection, in a task of the current runtime, and calls `hear` for each
    /// message, and whenever the subscription is lost or restored. It follows failovers like commands do. Returns
    /// `None` outside of a Tokio runtime, and for a connection that was passed in.
    ///
    /// ```no_run
    /// # fn example(redis: zoho_http::redis_connection::RedisConnection) {
    /// let subscription = redis.subscribe("news", |notice| println!("{notice:?}"));
    /// # drop(subscription); }
    /// ```
    pub fn subscribe(
        &self,
        channel: impl Into<String>,
        hear: impl Fn(RedisNotice) + Send + Sync + 'static,
    ) -> Option<RedisSubscription> {
        if !self.subscribes() {
            return None;
        }
        let runtime = Handle::try_current().ok()?;
        let (sender, alive) = watch::channel(());
        let listener = Listener {
            inner: Arc::clone(&self.inner),
            channel: channel.into(),
        };
        let task = runtime.spawn(async move {
            listener.run(hear).await;
            drop(sender);
        });
        Some(RedisSubscription {
            task: task.abort_handle(),
            alive,
        })
    }
}

struct Listener {
    inner: Arc<Inner>,
    channel: String,
}

impl Listener {
    async fn run(&self, hear: impl Fn(RedisNotice) + Send + Sync) {
        let mut failures = 0;
        let mut told = false;
        loop {
            let (server, changed) = match self.server(failures).await {
                Ok((server, changed)) => (Ok(server), changed),
                Err(e) => (Err(e), None),
            };
            let channel = match server {
                Ok(server) => self.listen(&server).await,
                Err(e) => Err(e),
            };
            match channel {
                Ok(channel) => {
                    failures = 0;
                    hear(RedisNotice::Subscribed);
                    listen(channel, changed, &hear).await;
                    hear(RedisNotice::Lost);
                }
                Err(e) => {
                    failures += 1;
                    let e = RedisConnectionError::from(e);
                    // A missing right is not granted within seconds, and one log line is enough.
                    if !e.is_retryable() && !std::mem::replace(&mut told, true) {
                        tracing::warn!(code = e.code(), "a Redis channel is not heard: {e}");
                    }
                }
            }
            let pause = PAUSES[failures.min(1)];
            self.inner.clock.sleep(pause).await;
        }
    }

    /// Returns the server to subscribe at, and a signal of when it changes. The nodes of a cluster are tried in turn:
    /// each receives messages published at any of them.
    async fn server(&self, failures: usize) -> RedisResult<(ConnectionInfo, Option<Primary>)> {
        match &*self.inner.target {
            Target::Server(server) => Ok((server.clone(), None)),
            Target::Cluster(_, nodes) => Ok((nodes[failures % nodes.len()].clone(), None)),
            Target::Sentinels(sentinels) => {
                let address = sentinels.resolve().await?.address;
                let server = sentinels.server_at(&address);
                let watch = sentinels.watch();
                Ok((server, Some(Primary { address, watch })))
            }
            Target::Given(_) => Err(silent()),
        }
    }

    async fn listen(&self, server: &ConnectionInfo) -> RedisResult<PubSub> {
        let listen = async {
            let mut channel = Client::open(server.clone())?.get_async_pubsub().await?;
            channel.subscribe(&self.channel).await?;
            Ok::<_, RedisError>(channel)
        };
        timeout(self.inner.timeout, listen)
            .await
            .unwrap_or_else(|_| Err(silent()))
    }
}

/// The primary that sentinels named, and a signal of when they name another one.
struct Primary {
    address: Address,
    watch: watch::Receiver<Option<Address>>,
}

/// Listens until the channel is lost, or the sentinels name another primary.
async fn listen(
    mut channel: PubSub,
    primary: Option<Primary>,
    hear: &(impl Fn(RedisNotice) + Sync),
) {
    let elsewhere = async {
        let Some(Primary { address, mut watch }) = primary else {
            return std::future::pending().await;
        };
        let other = |now: &Option<Address>| now.as_ref().is_some_and(|now| *now != address);
        let _ = watch.wait_for(other).await;
    };
    let heard = async {
        loop {
            let next = timeout(LOOK_AGAIN, async {
                pin!(channel.on_message()).next().await
            });
            match next.await {
                Ok(Some(message)) => {
                    if let Ok(text) = message.get_payload() {
                        hear(RedisNotice::Message(text));
                    }
                }
                Ok(None) => return,
                Err(_) => {
                    let alive = timeout(LOOK_AGAIN / 2, channel.ping::<Value>()).await;
                    if !matches!(alive, Ok(Ok(_))) {
                        return;
                    }
                }
            }
        }
    };
    match select(pin!(elsewhere), pin!(heard)).await {
        Either::Left(_) | Either::Right(_) => {}
    }
}
