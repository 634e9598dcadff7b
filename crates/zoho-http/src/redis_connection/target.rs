//! The target of a connection.

use std::future::pending;
use std::time::Duration;

use redis::cluster::ClusterClient;
use redis::{
    AsyncConnectionConfig, Client, ConnectionInfo, ErrorKind, RedisResult, Role, ServerErrorKind,
};
use tokio::time;

use super::link::{Kind, RedisLink};
use super::sentinel::{Sentinels, silent};

pub(super) enum Target {
    Server(ConnectionInfo),
    Sentinels(Sentinels),
    Cluster(ClusterClient, Vec<ConnectionInfo>),
    /// A connection that was passed in, and that its owner has to reopen.
    Given(RedisLink),
}

impl Target {
    pub(super) async fn connect(&self, timeout: Duration) -> RedisResult<RedisLink> {
        let connect = async {
            match self {
                Self::Server(server) => single(server, timeout).await,
                Self::Sentinels(sentinels) => primary(sentinels, timeout).await,
                Self::Cluster(client, _) => {
                    let cluster = client.get_async_connection().await?;
                    Ok(RedisLink::new(Kind::Cluster(cluster)))
                }
                Self::Given(link) => Ok(link.clone()),
            }
        };
        time::timeout(timeout, connect)
            .await
            .unwrap_or_else(|_| Err(silent()))
    }

    /// Runs the background work of a connection for as long as it lasts. Never ends.
    pub(super) async fn attend(&self) {
        if let Self::Sentinels(sentinels) = self {
            sentinels.follow().await;
        }
        pending().await
    }
}

async fn single(server: &ConnectionInfo, timeout: Duration) -> RedisResult<RedisLink> {
    let config = AsyncConnectionConfig::new()
        .set_connection_timeout(Some(timeout))
        .set_response_timeout(Some(timeout));
    let connection = Client::open(server.clone())?
        .get_multiplexed_async_connection_with_config(&config)
        .await?;
    Ok(RedisLink::new(Kind::Single(connection)))
}

/// Returns a connection to the primary, which is asked to confirm its role.
async fn primary(sentinels: &Sentinels, timeout: Duration) -> RedisResult<RedisLink> {
    let address = sentinels.resolve().await?.address;
    let mut link = single(&sentinels.server_at(&address), timeout).await?;
    match redis::cmd("ROLE").query_async(&mut link).await {
        // A user without that right gets an error with the first change.
        Ok(Role::Primary { .. }) => {}
        Err(e) if e.code() == Some("NOPERM") => {}
        Ok(_) => {
            let replica = ErrorKind::Server(ServerErrorKind::ReadOnly);
            return Err((replica, "the sentinels name a replica").into());
        }
        Err(e) => return Err(e),
    }
    link.address = Some(address);
    Ok(link)
}
