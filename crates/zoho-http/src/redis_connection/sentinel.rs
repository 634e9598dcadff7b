//! Where the primary is that sentinels watch over.

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

/// How long a sentinel may take. They are asked all at once, and one that is gone must not delay a call.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often they are asked although none told of a change: a message may have been lost.
const LOOK_AGAIN: Duration = Duration::from_secs(10);
/// How long what one of them told goes before what the others still say.
const TRUSTED: Duration = Duration::from_secs(5);

/// A host and a port, as sentinels name them.
pub(super) type Address = (String, u16);

/// A primary and the sentinels that know where it is.
pub(super) struct Sentinels {
    sentinels: Vec<ConnectionInfo>,
    name: String,
    /// How its servers are reached, but for the address.
    server: ConnectionInfo,
    tls: bool,
    clock: SystemClock,
    known: Mutex<Known>,
    primary: watch::Sender<Option<Address>>,
}

/// The newest that is known, and since when. Each failover has a higher epoch than those before.
#[derive(Default)]
struct Known {
    epoch: u64,
    since: Duration,
}

/// What the sentinels say.
pub(super) struct Resolved {
    pub(super) address: Address,
    /// One of them carries out a failover at this moment.
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

    /// How the server at `address` is reached.
    pub(super) fn server_at(&self, address: &Address) -> ConnectionInfo {
        let address = tls::address(&address.0, address.1, self.tls);
        self.server.clone().set_addr(address)
    }

    pub(super) fn database(&self) -> i64 {
        self.server.redis_settings().db()
    }

    /// Returns whether the primary was last seen there.
    pub(super) fn is_primary(&self, address: Option<&Address>) -> bool {
        self.primary.borrow().as_ref() == address
    }

    /// Where the primary was last seen, and a signal when that changes.
    pub(super) fn watch(&self) -> watch::Receiver<Option<Address>> {
        self.primary.subscribe()
    }

    /// Asks all sentinels. Of those that disagree the one counts that knows of the latest failover.
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
                // A password or a right that lacks must not look like a sentinel that is gone.
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

    /// Returns the primary by what one sentinel says, its epoch, and whether a failover is under way there.
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

    /// Keeps what the sentinels say, unless something newer was heard just now; what counts.
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

    /// Keeps the primary up to date for as long as it is polled: by what the sentinels tell, and every ten
    /// seconds by asking them.
    pub(super) async fn follow(&self) {
        for sentinel in self.sentinels.iter().cycle() {
            let told = timeout(PATIENCE, listen(sentinel)).await;
            // What was told before is not heard any more.
            let _ = self.resolve().await;
            if let Ok(Ok(mut told)) = told {
                self.hear(&mut told).await;
            }
            self.clock.sleep(PATIENCE).await;
        }
    }

    /// Until the sentinel is gone.
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

    /// Returns the new primary, where the message is of ours: `NAME OLD-IP OLD-PORT NEW-IP NEW-PORT`.
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

/// Returns a command that got no answer.
pub(super) fn silent() -> RedisError {
    std::io::Error::from(std::io::ErrorKind::TimedOut).into()
}

fn nonsense() -> RedisError {
    (ErrorKind::UnexpectedReturnType, "no port").into()
}
