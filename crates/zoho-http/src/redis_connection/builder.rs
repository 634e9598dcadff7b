//! The settings of a connection.

use std::fmt;
use std::time::Duration;

use redis::cluster::ClusterClient;
use redis::io::tcp::TcpSettings;
use redis::io::tcp::socket2::TcpKeepalive;
use redis::{ConnectionInfo, IntoConnectionInfo, RedisConnectionInfo};
use secrecy::{ExposeSecret, SecretString};

use super::sentinel::Sentinels;
use super::target::Target;
use super::{RedisConnection, RedisConnectionError, tls};

/// The default timeout of a command.
pub(super) const TIMEOUT: Duration = Duration::from_secs(2);
/// The maximum time for which sent data may stay unacknowledged.
const SILENCE: Duration = Duration::from_secs(5);
/// The timeout of one node of a cluster, after which the others are asked whether it is still there.
const NODE: Duration = Duration::from_millis(800);

/// A builder for [`RedisConnection`]. Created by [`RedisConnection::server`], [`sentinels`](RedisConnection::sentinels)
/// and [`cluster`](RedisConnection::cluster).
///
/// ```no_run
/// use std::time::Duration;
/// use zoho_http::redis_connection::RedisConnection;
///
/// # fn example() -> Result<(), zoho_http::redis_connection::RedisConnectionError> {
/// let redis = RedisConnection::sentinels(
///     ["rediss://:sentinel-password@s1.example:26379", "rediss://:sentinel-password@s2.example:26379"],
///     "mymaster",
/// )
/// .user("app", "password")
/// .tls()
/// .timeout(Duration::from_secs(3))
/// .build()?;
/// # let _ = redis; Ok(()) }
/// ```
#[must_use]
pub struct RedisConnectionBuilder {
    what: What,
    urls: Vec<SecretString>,
    user: Option<(String, SecretString)>,
    tls: bool,
    database: Option<i64>,
    timeout: Duration,
}

enum What {
    Server,
    Sentinels(String),
    Cluster,
}

impl RedisConnectionBuilder {
    pub(super) fn server(url: &str) -> Self {
        Self::new(What::Server, [url])
    }

    pub(super) fn sentinels<'a>(
        urls: impl IntoIterator<Item = &'a str>,
        name: impl Into<String>,
    ) -> Self {
        Self::new(What::Sentinels(name.into()), urls)
    }

    pub(super) fn cluster<'a>(urls: impl IntoIterator<Item = &'a str>) -> Self {
        Self::new(What::Cluster, urls)
    }

    fn new<'a>(what: What, urls: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            what,
            urls: urls.into_iter().map(SecretString::from).collect(),
            user: None,
            tls: false,
            database: None,
            timeout: TIMEOUT,
        }
    }

    /// Sets the user and password of the servers, in place of those of the URL. Those of sentinels are set in the
    /// sentinels' URLs only. For a server with a password but without users, the user is `default`.
    pub fn user(mut self, user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.user = Some((user.into(), password.into()));
        self
    }

    /// Uses TLS with the servers that sentinels name. Otherwise the URLs set it (`rediss://`).
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Sets the number of the database, in place of that of the URL. A cluster has only database 0.
    pub fn database(mut self, database: u32) -> Self {
        self.database = Some(database.into());
        self
    }

    /// Sets the timeout of a command, including the wait for a failover: two seconds by default, at least 100
    /// milliseconds and at most a minute. The server may carry out a command all the same after it timed out.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.clamp(Duration::from_millis(100), Duration::from_secs(60));
        self
    }

    /// Creates the connection. Nothing is sent until it is used.
    ///
    /// # Errors
    /// Returns [`RedisConnectionError`] if a URL is not a Redis URL, there is none, or those of a cluster differ in
    /// user, password or TLS.
    pub fn build(self) -> Result<RedisConnection, RedisConnectionError> {
        let mut urls = Vec::with_capacity(self.urls.len());
        for url in &self.urls {
            let info = url.expose_secret().into_connection_info();
            let info = info.map_err(|_| RedisConnectionError::setting(BAD_URL))?;
            urls.push(info.set_tcp_settings(never_silent()));
        }
        let Some(first) = urls.first().cloned() else {
            return Err(RedisConnectionError::setting(NO_URL));
        };
        let target = match &self.what {
            What::Server => {
                let server = self.with_settings(first);
                tls::prepare(std::slice::from_ref(&server))?;
                Target::Server(server)
            }
            What::Sentinels(name) => {
                let address = tls::address("", 0, self.tls);
                let server = first
                    .set_addr(address)
                    .set_redis_settings(RedisConnectionInfo::default());
                let server = self.with_settings(server);
                tls::prepare(&urls)?;
                tls::prepare(std::slice::from_ref(&server))?;
                Target::Sentinels(Sentinels::new(urls, name.clone(), server, self.tls))
            }
            What::Cluster => {
                let nodes: Vec<_> = urls
                    .into_iter()
                    .map(|node| self.with_settings(node))
                    .collect();
                tls::prepare(&nodes)?;
                Target::Cluster(self.cluster_client(&nodes)?, nodes)
            }
        };
        Ok(RedisConnection::new(target, self.timeout))
    }

    fn with_settings(&self, server: ConnectionInfo) -> ConnectionInfo {
        let mut settings = server.redis_settings().clone();
        if let Some((user, password)) = &self.user {
            settings = settings
                .set_username(user)
                .set_password(password.expose_secret());
        }
        if let Some(database) = self.database {
            settings = settings.set_db(database);
        }
        server.set_redis_settings(settings)
    }

    fn cluster_client(
        &self,
        nodes: &[ConnectionInfo],
    ) -> Result<ClusterClient, RedisConnectionError> {
        ClusterClient::builder(nodes.iter().cloned())
            .connection_timeout(self.timeout.min(NODE))
            .response_timeout(self.timeout.min(NODE))
            // Without it a call waits for as long as a part of the cluster is down.
            .overall_response_timeout(Some(self.timeout))
            .retries(16)
            .min_retry_wait(50)
            .max_retry_wait(500)
            .tcp_settings(never_silent())
            .build()
            .map_err(|_| RedisConnectionError::setting(BAD_CLUSTER))
    }
}

const BAD_URL: &str = "cannot be used with this URL: write redis://USER:PASSWORD@HOST:PORT/DB, or rediss:// for TLS, \
                       and percent-encode the password";
const NO_URL: &str = "needs at least one URL";
const BAD_CLUSTER: &str =
    "cannot be used with these URLs: those of a cluster have one user, password, TLS and database";

impl fmt::Debug for RedisConnectionBuilder {
    /// Omits the URLs, which may contain passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisConnectionBuilder")
            .field("urls", &self.urls.len())
            .field("tls", &self.tls)
            .field("database", &self.database)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Returns TCP settings with which the system ends a connection that a NAT or a failover dropped silently: by default
/// it would send for a quarter of an hour, and all commands would time out meanwhile.
fn never_silent() -> TcpSettings {
    let keepalive = TcpKeepalive::new().with_time(3 * SILENCE);
    #[cfg(any(
        target_os = "android",
        target_os = "fuchsia",
        target_os = "linux",
        target_os = "macos",
        target_os = "windows"
    ))]
    let keepalive = keepalive.with_interval(SILENCE);
    let settings = TcpSettings::default().set_keepalive(keepalive);
    #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
    let settings = settings.set_user_timeout(SILENCE);
    settings
}
