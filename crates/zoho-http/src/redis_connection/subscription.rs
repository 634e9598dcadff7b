//! A channel that is listened to for as long as somebody wants it.

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

/// How often a channel on which nothing is said is asked whether it is still there.
const LOOK_AGAIN: Duration = Duration::from_secs(10);
/// How long it waits after the channel was lost, and after it could not be had.
const PAUSES: [Duration; 2] = [Duration::from_millis(100), Duration::from_secs(1)];

/// What a subscription hears.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedisNotice {
    /// What was published.
    Message(String),
    /// The channel is listened to from now on; what was published before was not heard.
    Subscribed,
    /// The channel is not heard any more. It is subscribed to again.
    Lost,
}

/// A channel that is listened to until this is dropped. From [`RedisConnection::subscribe`].
pub struct RedisSubscription {
    task: AbortHandle,
    alive: watch::Receiver<()>,
}

impl RedisSubscription {
    /// Returns whether it still listens: not when the runtime in which it began has ended.
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
    /// Returns whether [`subscribe`](Self::subscribe) can listen: not on a connection that somebody else made.
    #[must_use]
    pub fn subscribes(&self) -> bool {
        !matches!(&*self.inner.target, Target::Given(_))
    }

    /// Listens to `channel` on a connection of its own, in a task of the current runtime, and calls `hear` for
    /// each message, and whenever the channel was lost or is there again. It follows failovers like commands
    /// do. `None` outside of a Tokio runtime, and for a connection that somebody else made.
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
                    // A right that lacks is not given within seconds, nor is it news every second.
                    if !e.is_retryable() && !std::mem::replace(&mut told, true) {
                        tracing::warn!(code = e.code(), "a Redis channel is not heard: {e}");
                    }
                }
            }
            let pause = PAUSES[failures.min(1)];
            self.inner.clock.sleep(pause).await;
        }
    }

    /// Where to listen, and what tells that it is elsewhere by now. The nodes of a cluster are tried in turn:
    /// each hears what is published at any.
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

/// The primary that sentinels named, and what tells when they name another.
struct Primary {
    address: Address,
    watch: watch::Receiver<Option<Address>>,
}

/// Until the channel is lost, or the sentinels name another primary.
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
