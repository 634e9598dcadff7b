//! A real server for the store that the processes share.

use std::sync::Arc;

use anyhow::Result;
use clap::ValueEnum;
use tempfile::TempDir;
use zoho_auth::{RedisStore, TokenStore};

use crate::fleet::redis::RedisServer;
use postgres_server::PostgresServer;
use postgres_store::PostgresStore;

#[allow(
    dead_code,
    clippy::unwrap_used,
    reason = "it belongs to the tests, which stop the server and start it again"
)]
#[path = "../../../crates/zoho-auth/tests/postgres/server.rs"]
mod postgres_server;
#[path = "../../../crates/zoho-auth/examples/postgres_store.rs"]
mod postgres_store;

/// What the processes share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// A redis-server, started for it
    Redis,
    /// A PostgreSQL, started for it
    Postgres,
}

impl Kind {
    /// As it is given on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Redis => "redis",
            Self::Postgres => "postgres",
        }
    }

    /// Opens the store at a URL.
    pub(super) async fn open(self, url: &str) -> Result<Arc<dyn TokenStore>> {
        Ok(match self {
            Self::Redis => Arc::new(RedisStore::connect(url)?),
            Self::Postgres => Arc::new(PostgresStore::open(url).await?.listening(url)),
        })
    }
}

/// The server. It ends when this is dropped.
pub(super) enum StoreServer {
    Redis {
        server: Box<RedisServer>,
        /// Removed with it.
        _folder: TempDir,
    },
    Postgres(PostgresServer),
}

impl StoreServer {
    pub(super) async fn start(kind: Kind) -> Result<Self> {
        Ok(match kind {
            Kind::Redis => {
                let folder = tempfile::tempdir()?;
                Self::Redis {
                    server: Box::new(RedisServer::start(folder.path()).await?),
                    _folder: folder,
                }
            }
            Kind::Postgres => {
                Self::Postgres(tokio::task::spawn_blocking(PostgresServer::start).await?)
            }
        })
    }

    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Redis { .. } => Kind::Redis,
            Self::Postgres(_) => Kind::Postgres,
        }
    }

    pub(super) fn url(&self) -> String {
        match self {
            Self::Redis { server, .. } => server.url(),
            Self::Postgres(server) => server.url("postgres"),
        }
    }

    pub(super) async fn open(&self) -> Result<Arc<dyn TokenStore>> {
        self.kind().open(&self.url()).await
    }

    /// How many leases are there, ended or not.
    pub(super) async fn leases(&self) -> Result<u64> {
        match self {
            Self::Redis { server, .. } => {
                let client = zoho_auth::redis::Client::open(server.url())?;
                let mut redis = client.get_multiplexed_async_connection().await?;
                let mut keys = zoho_auth::redis::cmd("KEYS");
                let leases: Vec<String> = keys.arg("*lease*").query_async(&mut redis).await?;
                Ok(leases.len() as u64)
            }
            Self::Postgres(_) => {
                let client = postgres_server::connect(&self.url()).await;
                let count = "SELECT count(*) FROM zoho_leases";
                let count: i64 = client.query_one(count, &[]).await?.get(0);
                Ok(count.unsigned_abs())
            }
        }
    }
}
