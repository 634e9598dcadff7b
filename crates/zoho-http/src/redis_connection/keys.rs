//! All keys of a kind, wherever they lie.

use redis::cluster_async::ClusterConnection;
use redis::cluster_routing::{Route, RoutingInfo, SingleNodeRoutingInfo, SlotAddr};
use redis::{Cmd, ErrorKind, FromRedisValue, RedisResult, ServerErrorKind, Value};

use super::link::Kind;
use super::{RedisConnection, RedisConnectionError, RedisLink};

/// How often a listing begins again because servers changed meanwhile.
const TRIES: usize = 3;

impl RedisConnection {
    /// Returns all keys that match `pattern` (as in `SCAN … MATCH`), in order; of a cluster those of all its
    /// primaries. It reads every key of the database once: for administration, not for each request.
    ///
    /// # Errors
    /// [`RedisConnectionError`] when a server fails, or servers changed each time while it was reading.
    pub async fn keys(&self, pattern: &str) -> Result<Vec<String>, RedisConnectionError> {
        for _ in 0..TRIES {
            let scan = Scan::new(pattern);
            let found = match self.run(async |link, _| Ok(link)).await?.kind {
                Kind::Cluster(_) => self.keys_of_all(&scan).await?,
                Kind::Single(_) | Kind::Manager(_) => self.keys_of_one(&scan).await?,
            };
            if let Some(mut keys) = found {
                // A scan may give a key twice.
                keys.sort_unstable();
                keys.dedup();
                return Ok(keys);
            }
        }
        let changed = ErrorKind::Server(ServerErrorKind::TryAgain);
        Err(redis::RedisError::from((changed, "servers changed")).into())
    }

    /// Nothing where the server became another one, on which the place in the listing means nothing.
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

    /// Nothing where another node became a primary, or one more did.
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
                    let page = routed(link, command, primary.slot).await?;
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
        Ok((self.primaries().await? == before).then_some(keys))
    }

    async fn primaries(&self) -> Result<Vec<Primary>, RedisConnectionError> {
        let slots = async |mut link: RedisLink, _| {
            let slots: Value = redis::cmd("CLUSTER")
                .arg("SLOTS")
                .query_async(&mut link)
                .await?;
            Ok(slots)
        };
        let mut primaries: Vec<Primary> = Vec::new();
        for range in parts(&self.run(slots).await?) {
            let [Value::Int(start), _, primary, ..] = parts(range) else {
                continue;
            };
            let Some(Value::BulkString(id)) = parts(primary).get(2) else {
                continue;
            };
            let slot = u16::try_from(*start).unwrap_or(0);
            if !primaries.iter().any(|known| known.id == *id) {
                primaries.push(Primary {
                    id: id.clone(),
                    slot,
                });
            }
        }
        primaries.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        Ok(primaries)
    }
}

/// What `SCAN` answers: where to go on, and keys.
type Page = (u64, Vec<String>);

/// A primary of a cluster, and a slot that it has.
#[derive(PartialEq, Eq)]
struct Primary {
    id: Vec<u8>,
    slot: u16,
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

/// Sends a command to the primary that has `slot`.
async fn routed(link: RedisLink, command: Cmd, slot: u16) -> RedisResult<Value> {
    let Kind::Cluster(cluster) = link.kind else {
        return Err((ErrorKind::Client, "no cluster").into());
    };
    let mut cluster: ClusterConnection = cluster;
    let node = SingleNodeRoutingInfo::SpecificNode(Route::new(slot, SlotAddr::Master));
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
