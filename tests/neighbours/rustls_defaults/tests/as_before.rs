//! rustls with its defaults chooses its provider by itself, before and after a transport and a connection to Redis
//! were built.

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;

#[tokio::test]
async fn a_configuration_is_built() {
    zoho_http::Http::new().unwrap();
    zoho_http::redis_connection::RedisConnection::open("rediss://127.0.0.1:1/").unwrap();
    assert!(CryptoProvider::get_default().is_none(), "one was installed");
    ClientConfig::builder();
}
