//! What the tests share.

pub(crate) mod accounts;
pub(crate) mod clock;
pub(crate) mod faulty_store;
pub(crate) mod redis_deployment;
pub(crate) mod redis_server;
pub(crate) mod relay;
pub(crate) mod scripted_redis;
pub(crate) mod wrappers;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use zoho_auth::{
    Connection, ConnectionId, Expected, ExposeSecret, RedisStore, ScopeSet, StoreError, TokenStore,
};
use zoho_http::Token;
use zoho_http::token::Refusal;

impl redis_server::RedisServer {
    pub(crate) fn store(&self) -> RedisStore {
        RedisStore::connect(&self.url()).unwrap()
    }
}

/// When the tests' clocks begin.
pub(crate) fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

pub(crate) fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

pub(crate) fn user() -> ConnectionId {
    "user-42".into()
}

/// A connection with `mark` in both tokens, whose access token lives for `lives` seconds from
/// [`start`].
pub(crate) fn connection(mark: &str, lives: u64) -> Connection {
    Connection::new(
        "https://accounts.zoho.eu".parse().unwrap(),
        "https://www.zohoapis.eu".parse().unwrap(),
    )
    .with_access_token(format!("1000.access.{mark}"), start() + seconds(lives))
    .with_refresh_token(format!("1000.refresh.{mark}"))
    .with_scopes(ScopeSet::parse("ZohoCRM.settings.ALL"))
}

/// The whole of a connection as text, tokens included.
pub(crate) fn text(connection: &Connection) -> String {
    connection.to_json().expose_secret().to_owned()
}

/// What `store` holds of [`user`], as text.
pub(crate) async fn kept(store: &Arc<dyn TokenStore>) -> Option<String> {
    let kept = store.load(&user()).await.unwrap();
    kept.as_ref().map(text)
}

pub(crate) fn access_token(connection: &Connection) -> &str {
    connection.access_token().unwrap().expose_secret()
}

/// A refusal of `token` by CRM.
pub(crate) fn by_crm(token: &Token) -> Refusal<'_> {
    Refusal::new(token, "crm", "www.zohoapis.eu")
}

/// How the tests change a store from outside.
#[async_trait]
pub(crate) trait Seed {
    /// Keeps `connection` where nothing is, or one of a lower generation.
    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError>;

    /// Removes what is there.
    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError>;
}

#[async_trait]
impl<S: TokenStore + ?Sized> Seed for S {
    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        let kept = self.load(id).await?;
        let older = |kept: &Connection| kept.generation() < connection.generation();
        if !kept.as_ref().is_none_or(older) {
            return Err(StoreError::stale());
        }
        self.compare_and_set(id, kept.as_ref().into(), Some(connection))
            .await
    }

    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError> {
        self.compare_and_set(id, Expected::Any, None).await
    }
}
