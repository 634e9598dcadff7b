//! The address of a primary that sentinels monitor.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::join_all;
use redis::aio::PubSub;
use redis::{
    AsyncConnectionConfig, Client, ConnectionInfo, ErrorKind, Msg, RedisError, RedisResult,
    ServerErrorKind, Value,
};
use tokio::sync::watch;
use tokio::time::timeout;

use super::tls;
use crate::clock::{Clock, SystemClock};

/// The timeout of a sentinel. They are asked concurrently, and one that is down must not delay a call.
const PATIENCE: Duration = Duration::from_millis(500);
/// The interval at which they are asked although none reported a change: a message may have been lost.
const LOOK_AGAIN: Duration = Duration::from_secs(10);
/// The time for which a report of one of them takes precedence over the responses of the others.
const TRUSTED: Duration = Duration::from_secs(5);

/// A host and a port, as sentinels name them.
pub(super) type Address = (String, u16);

/// A primary and the sentinels that know its address.
pub(super) struct Sentinels {
    sentinels: Vec<ConnectionInfo>,
    name: String,
    /// The connection settings of its servers, except for the address.
    server: ConnectionInfo,
    tls: bool,
    clock: SystemClock,
    known: Mutex<Known>,
    primary: watch::Sender<Option<Address>>,
}

/// The latest known address, and the time since when. Each failover has a higher epoch than those before.
#[derive(Default)]
struct Known {
    epoch: u64,
    since: Duration,
}

/// The result of asking the sentinels.
pub(super) struct Resolved {
    pub(super) address: Address,
    /// Whether one of them is carrying out a failover.
    pub(super) failing_over: bool,
}

impl Sentinels {
    pub(super) fn new(
        sentinels: Vec<ConnectionInfo>,
        name: String,
        server: ConnectionInfo,
        tls: bool,
    ) -> Self {
        Self {
            sentinels,
            name,
            server,
            tls,
            clock: SystemClock::new(),
            known: Mutex::default(),
            primary: watch::Sender::new(None),
        }
    }

    /// Returns the connection settings for the server at `address`.
    pub(super) fn server_at(&self, address: &Address) -> ConnectionInfo {
        let address = tls::address(&address.0, address.1, self.tls);
        self.server.clone().set_addr(address)
    }

    pub(super) fn database(&self) -> i64 {
        self.server.redis_settings().db()
    }

    /// Returns whether the primary was last seen at this address.
    pub(super) fn is_primary(&self, address: Option<&Address>) -> bool {
        self.primary.borrow().as_ref() == address
    }

    /// Returns the last known address of the primary, with a signal when it changes.
    pub(super) fn watch(&self) -> watch::Receiver<Option<Address>> {
        self.primary.subscribe()
    }

    /// Asks all sentinels. If they disagree, the one that knows the latest failover counts.
    pub(super) async fn resolve(&self) -> RedisResult<Resolved> {
        let answers = join_all(self.sentinels.iter().map(|one| self.ask(one))).await;
        let (mut newest, mut failing_over) = (None, false);
        let (mut unknown, mut refused) = (false, None);
        for answer in answers {
            match answer {
                Ok((address, epoch, failover)) => {
                    failing_over |= failover;
                    if newest.as_ref().is_none_or(|(_, newest)| epoch > *newest) {
                        newest = Some((address, epoch));
                    }
                }
                Err(e) if e.kind() == ErrorKind::Server(ServerErrorKind::ResponseError) => {
                    unknown = true;
                }
                // A wrong password or a missing right must not look like a sentinel that is down.
                Err(e) if !e.is_io_error() => refused = refused.or(Some(e)),
                Err(_) => {}
            }
        }
        let Some((address, epoch)) = newest else {
            return Err(match (unknown, refused) {
                (true, _) => (
                    ErrorKind::MasterNameNotFoundBySentinel,
                    "no sentinel knows a primary of that name",
                )
                    .into(),
                (false, Some(refused)) => refused,
                (false, None) => (ErrorKind::Io, "no sentinel answers").into(),
            });
        };
        Ok(Resolved {
            address: self.take(address, epoch),
            failing_over,
        })
    }

    /// Returns the primary according to one sentinel, its epoch, and whether a failover is in progress there.
    async fn ask(&self, sentinel: &ConnectionInfo) -> RedisResult<(Address, u64, bool)> {
        let ask = async {
            let config = AsyncConnectionConfig::new()
                .set_connection_timeout(Some(PATIENCE))
                .set_response_timeout(Some(PATIENCE));
            let client = Client::open(sentinel.clone())?;
            let mut connection = client
                .get_multiplexed_async_connection_with_config(&config)
                .await?;
            let mut command = redis::cmd("SENTINEL");
            command.arg("MASTER").arg(&self.name);
            command
                .query_async::<HashMap<String, String>>(&mut connection)
                .await
        };
        let told = timeout(PATIENCE, ask).await.map_err(|_| silent())??;
        let text = |field: &str| told.get(field).map_or("", String::as_str);
        let port = text("port").parse().map_err(|_| nonsense())?;
        let epoch = text("config-epoch").parse().unwrap_or(0);
        let failover = text("flags").contains("failover_in_progress");
        Ok(((text("ip").to_owned(), port), epoch, failover))
    }

    /// Records the result of the sentinels, unless a newer one was received just now; returns the address that counts.
    fn take(&self, address: Address, epoch: u64) -> Address {
        let mut known = self.known();
        let now = self.clock.monotonic();
        if epoch < known.epoch
            && now < known.since + TRUSTED
            && let Some(newer) = self.primary.borrow().clone()
        {
            return newer;
        }
        *known = Known { epoch, since: now };
        self.primary.send_if_modified(|kept| {
            let differs = kept.as_ref() != Some(&address);
            *kept = Some(address.clone());
            differs
        });
        address
    }

    /// Keeps the primary up to date for as long as it is polled: by messages of the sentinels, and by asking them every
    /// ten seconds.
    pub(super) async fn follow(&self) {
        for sentinel in self.sentinels.iter().cycle() {
            let told = timeout(PATIENCE, listen(sentinel)).await;
            // Earlier messages are lost.
            let _ = self.resolve().await;
            if let Ok(Ok(mut told)) = told {
                self.hear(&mut told).await;
            }
            self.clock.sleep(PATIENCE).await;
        }
    }

    /// Receives messages until the sentinel is gone.
    async fn hear(&self, told: &mut PubSub) {
        loop {
            let next = timeout(LOOK_AGAIN, async { pin!(told.on_message()).next().await });
            match next.await {
                Ok(Some(message)) => {
                    if let Some(address) = self.switched(&message) {
                        let epoch = self.known().epoch + 1;
                        self.take(address, epoch);
                    }
                }
                Ok(None) => return,
                Err(_) => {
                    let _ = self.resolve().await;
                    let alive = timeout(PATIENCE, told.ping::<Value>()).await;
                    if !matches!(alive, Ok(Ok(_))) {
                        return;
                    }
                }
            }
        }
    }

    /// Returns the new primary if the message is about ours: `NAME OLD-IP OLD-PORT NEW-IP NEW-PORT`.
    fn switched(&self, message: &Msg) -> Option<Address> {
        let text: String = message.get_payload().ok()?;
        let words: Vec<_> = text.split(' ').collect();
        let [name, _, _, host, port] = words.as_slice() else {
            return None;
        };
        (*name == self.name).then_some(((*host).to_owned(), port.parse().ok()?))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn listen(sentinel: &ConnectionInfo) -> RedisResult<PubSub> {
    let client = Client::open(sentinel.clone())?;
    let mut told = client.get_async_pubsub().await?;
    told.subscribe("+switch-master").await?;
    Ok(told)
}

/// Returns the error of a command without a response.
pub(super) fn silent() -> RedisError {
    std::io::Error::from(std::io::ErrorKind::TimedOut).into()
}

fn nonsense() -> RedisError {
    (ErrorKind::UnexpectedReturnType, "no port").into()
}
