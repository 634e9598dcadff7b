//! All keys that match a pattern, on all nodes.

use std::time::Duration;

use redis::cluster_async::ClusterConnection;
use redis::cluster_routing::{Route, RoutingInfo, SingleNodeRoutingInfo, SlotAddr};
use redis::{Cmd, ConnectionAddr, ErrorKind, FromRedisValue, RedisResult, ServerErrorKind, Value};

use super::link::Kind;
use super::target::Target;
use super::{RedisConnection, RedisConnectionError, RedisLink};
use crate::clock::Clock;

/// The number of times a listing restarts because servers changed meanwhile.
const TRIES: usize = 5;
/// The wait before that: nodes inform each other of moved slots within a second or two.
const PAUSE: Duration = Duration::from_millis(500);
/// The number of slots of a cluster.
const SLOTS: i64 = 16_384;

impl RedisConnection {
    /// Returns all keys that match `pattern` (as in `SCAN … MATCH`), in order; for a cluster those of all its
    /// primaries. It reads every key of the database once: for administration, not for each request. A key that moves
    /// from one node to another meanwhile may be missing.
    ///
    /// # Errors
    /// Returns [`RedisConnectionError`] if a server fails, one of the primaries is down, or servers changed during each
    /// attempt.
    pub async fn keys(&self, pattern: &str) -> Result<Vec<String>, RedisConnectionError> {
        for tried in 0..TRIES {
            if tried > 0 {
                self.inner.clock.sleep(PAUSE).await;
            }
            let scan = Scan::new(pattern);
            let found = match self.run(async |link, _| Ok(link)).await?.kind {
                Kind::Cluster(_) => self.keys_of_all(&scan).await?,
                Kind::Single(_) | Kind::Manager(_) => self.keys_of_one(&scan).await?,
            };
            if let Some(mut keys) = found {
                // A scan may return a key twice.
                keys.sort_unstable();
                keys.dedup();
                return Ok(keys);
            }
        }
        let changed = ErrorKind::Server(ServerErrorKind::TryAgain);
        Err(redis::RedisError::from((changed, "servers changed")).into())
    }

    /// Returns `None` if the server was replaced by another one, for which the cursor of the listing has no meaning.
    async fn keys_of_one(
        &self,
        scan: &Scan<'_>,
    ) -> Result<Option<Vec<String>>, RedisConnectionError> {
        let (mut keys, mut cursor, mut first) = (Vec::new(), 0, None);
        loop {
            let page = async |mut link: RedisLink, _| {
                let page: Page = scan.from(cursor).query_async(&mut link).await?;
                Ok((page, link.number))
            };
            let ((next, found), number) = self.run(page).await?;
            if *first.get_or_insert(number) != number {
                return Ok(None);
            }
            keys.extend(found);
            cursor = next;
            if cursor == 0 {
                return Ok(Some(keys));
            }
        }
    }

    /// Returns `None` if slots moved to other nodes meanwhile, and keys with them.
    async fn keys_of_all(
        &self,
        scan: &Scan<'_>,
    ) -> Result<Option<Vec<String>>, RedisConnectionError> {
        let before = self.primaries().await?;
        let mut keys = Vec::new();
        for primary in &before {
            let mut cursor = 0;
            loop {
                let page = async |link: RedisLink, _| {
                    let command = scan.from(cursor);
                    let page = routed(link, command, primary.node()).await?;
                    Ok(Page::from_redis_value(page)?)
                };
                let (next, found) = self.run(page).await?;
                keys.extend(found);
                cursor = next;
                if cursor == 0 {
                    break;
                }
            }
        }
        let after = self.primaries().await?;
        let is_as_before = after
            .iter()
            .map(Primary::share)
            .eq(before.iter().map(Primary::share));
        Ok(is_as_before.then_some(keys))
    }

    /// Returns the primaries, which together have all slots.
    async fn primaries(&self) -> Result<Vec<Primary>, RedisConnectionError> {
        let own_host = match &*self.inner.target {
            Target::Cluster(_, nodes) => nodes.first().and_then(|node| host(node.addr())),
            _ => None,
        };
        let slots = async |mut link: RedisLink, _| {
            let slots: Value = redis::cmd("CLUSTER")
                .arg("SLOTS")
                .query_async(&mut link)
                .await?;
            // A node that has lost the others reports only its own slots.
            primaries_of(&slots, own_host).ok_or_else(|| {
                let down = ErrorKind::Server(ServerErrorKind::ClusterDown);
                (down, "not all slots are served").into()
            })
        };
        self.run(slots).await
    }
}

/// The response of `SCAN`: the next cursor, and keys.
type Page = (u64, Vec<String>);

/// A primary of a cluster, and the slots that it has.
#[derive(Debug, PartialEq, Eq)]
struct Primary {
    id: Vec<u8>,
    /// `None` if neither the node that was asked nor this client knows it.
    address: Option<(String, u16)>,
    slots: Vec<(u16, u16)>,
}

impl Primary {
    /// Returns the properties that all nodes report alike: addresses may depend on the node that is asked.
    fn share(&self) -> (&[u8], &[(u16, u16)]) {
        (&self.id, &self.slots)
    }

    /// Returns a route to this node only: by one of its slots, a command would go to another node while this one is
    /// down.
    fn node(&self) -> SingleNodeRoutingInfo {
        match &self.address {
            Some((host, port)) => SingleNodeRoutingInfo::ByAddress {
                host: host.clone(),
                port: *port,
            },
            None => {
                let slot = self.slots.first().map_or(0, |(first, _)| *first);
                SingleNodeRoutingInfo::SpecificNode(Route::new(slot, SlotAddr::Master))
            }
        }
    }
}

/// Parses the response of `CLUSTER SLOTS`; `None` if a slot is missing. A node that does not know its host is at
/// `own_host`.
fn primaries_of(said: &Value, own_host: Option<&str>) -> Option<Vec<Primary>> {
    let mut primaries: Vec<Primary> = Vec::new();
    let mut served = 0;
    for range in parts(said) {
        let [Value::Int(first), Value::Int(last), primary, ..] = parts(range) else {
            return None;
        };
        let [at, Value::Int(port), Value::BulkString(id), ..] = parts(primary) else {
            return None;
        };
        let slots = (u16::try_from(*first).ok()?, u16::try_from(*last).ok()?);
        served += last - first + 1;
        if let Some(known) = primaries.iter_mut().find(|known| known.id == *id) {
            known.slots.push(slots);
            continue;
        }
        let at = match at {
            Value::BulkString(at) => std::str::from_utf8(at).ok()?,
            _ => "",
        };
        let at = match at {
            "" | "?" | "0.0.0.0" | "::" => own_host,
            at => Some(at),
        };
        let port = u16::try_from(*port).ok()?;
        primaries.push(Primary {
            id: id.clone(),
            address: at.map(|at| (at.to_owned(), port)),
            slots: vec![slots],
        });
    }
    primaries.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    for primary in &mut primaries {
        primary.slots.sort_unstable();
    }
    (served == SLOTS).then_some(primaries)
}

fn host(address: &ConnectionAddr) -> Option<&str> {
    match address {
        ConnectionAddr::Tcp(host, _) | ConnectionAddr::TcpTls { host, .. } => Some(host),
        _ => None,
    }
}

struct Scan<'a> {
    pattern: &'a str,
}

impl<'a> Scan<'a> {
    fn new(pattern: &'a str) -> Self {
        Self { pattern }
    }

    fn from(&self, cursor: u64) -> Cmd {
        let mut scan = redis::cmd("SCAN");
        scan.arg(cursor).arg("MATCH").arg(self.pattern);
        scan.arg("COUNT").arg(1000);
        scan
    }
}

/// Sends a command to one node of a cluster.
async fn routed(link: RedisLink, command: Cmd, node: SingleNodeRoutingInfo) -> RedisResult<Value> {
    let Kind::Cluster(cluster) = link.kind else {
        return Err((ErrorKind::Client, "no cluster").into());
    };
    let mut cluster: ClusterConnection = cluster;
    cluster
        .route_command(command, RoutingInfo::SingleNode(node))
        .await
}

fn parts(value: &Value) -> &[Value] {
    match value {
        Value::Array(parts) => parts,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::BulkString(text.into())
    }

    fn range(first: i64, last: i64, host: Value, port: i64, id: &str) -> Value {
        let primary = Value::Array(vec![host, Value::Int(port), text(id)]);
        Value::Array(vec![Value::Int(first), Value::Int(last), primary])
    }

    #[test]
    fn each_primary_is_known_by_its_address_and_all_its_slots() {
        let said = Value::Array(vec![
            range(0, 5_000, text("10.0.0.1"), 6379, "a"),
            range(5_001, 9_999, text(""), 6380, "b"),
            range(10_000, 16_383, text("10.0.0.1"), 6379, "a"),
        ]);
        let primary = |id: &str, address: Option<(&str, u16)>, slots: &[(u16, u16)]| Primary {
            id: id.into(),
            address: address.map(|(host, port)| (host.to_owned(), port)),
            slots: slots.to_vec(),
        };
        let first = primary(
            "a",
            Some(("10.0.0.1", 6379)),
            &[(0, 5_000), (10_000, 16_383)],
        );
        let second = |host: Option<&str>| {
            let address = host.map(|host| (host, 6380));
            primary("b", address, &[(5_001, 9_999)])
        };
        for own in [Some("redis.example"), None] {
            let expected = vec![
                primary("a", Some(("10.0.0.1", 6379)), &first.slots),
                second(own),
            ];
            assert_eq!(primaries_of(&said, own), Some(expected));
        }
    }

    #[test]
    fn a_node_that_knows_of_some_slots_alone_does_not_count() {
        let some = range(0, 5_000, text("10.0.0.1"), 6379, "a");
        for said in [Vec::new(), vec![some]] {
            assert_eq!(primaries_of(&Value::Array(said), None), None);
        }
    }
}
