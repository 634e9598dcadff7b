//! TLS of connections to Redis.

use redis::{ConnectionAddr, ConnectionInfo};

use super::RedisConnectionError;
use crate::crypto_provider;

/// Prepares the process for TLS if one of `servers` requires it.
pub(super) fn prepare(servers: &[ConnectionInfo]) -> Result<(), RedisConnectionError> {
    if servers.iter().any(|server| is_tls(server.addr())) {
        crypto_provider::ensure_default().map_err(|none| {
            RedisConnectionError::setting(format!("cannot be reached by TLS: {none}"))
        })?;
    }
    Ok(())
}

fn is_tls(address: &ConnectionAddr) -> bool {
    matches!(address, ConnectionAddr::TcpTls { .. })
}

/// Returns the address of a server that a sentinel named, with TLS as `tls` says.
pub(super) fn address(host: &str, port: u16, tls: bool) -> ConnectionAddr {
    let host = host.to_owned();
    if tls {
        ConnectionAddr::TcpTls {
            host,
            port,
            insecure: false,
            tls_params: None,
        }
    } else {
        ConnectionAddr::Tcp(host, port)
    }
}
