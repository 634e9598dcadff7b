//! How the parts of this workspace that speak to Redis reach it.

use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::TcpSettings;
use redis::io::tcp::socket2::TcpKeepalive;
use redis::{Client, IntoConnectionInfo, RedisResult};

/// How long one command may take, and how long reconnecting is tried for it.
const TIMEOUT: Duration = Duration::from_secs(2);
/// How long the other end may leave unsaid that it has got something.
const SILENCE: Duration = Duration::from_secs(5);

/// A connection to the Redis at `url`, `redis://` or, with TLS, `rediss://`, for a store or limits of your
/// own: a command has two seconds, one that breaks off is followed by a new one, and one that is dropped on
/// the way without a word is noticed within seconds. Nothing is sent before it is used.
///
/// # Errors
/// When the URL is none of Redis's, or TLS has no provider of cryptography. Must be called within a Tokio runtime.
///
/// ```no_run
/// # fn example() -> redis::RedisResult<()> {
/// let redis = zoho_http::redis_connection("rediss://app:password@redis.example:6380/0")?;
/// # let _ = redis; Ok(()) }
/// ```
pub fn redis_connection(url: &str) -> RedisResult<ConnectionManager> {
    let info = url.into_connection_info()?;
    let client = Client::open(info.set_tcp_settings(never_silent()))?;
    if url.starts_with("rediss:") {
        crate::crypto_provider::ensure_default().map_err(|none| {
            let kind = redis::ErrorKind::InvalidClientConfig;
            redis::RedisError::from((kind, "no TLS", none.to_string()))
        })?;
    }
    let config = ConnectionManagerConfig::new()
        .set_connection_timeout(Some(TIMEOUT))
        .set_response_timeout(Some(TIMEOUT))
        .set_number_of_retries(1)
        .set_max_delay(Duration::from_millis(200));
    ConnectionManager::new_lazy_with_config(client, config)
}

/// Has the system end a connection that was dropped on the way without a word, by a NAT or a failover: by
/// itself it would send for a quarter of an hour, and meanwhile every command would be one too late.
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
