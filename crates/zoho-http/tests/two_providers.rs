//! Both crypto providers are compiled in, as with `--all-features`, and none is installed: rustls then has no default.

use rustls::crypto::CryptoProvider;

#[tokio::test]
async fn one_is_installed_for_redis_over_tls_and_only_for_that() {
    zoho_http::Http::new().unwrap();
    assert!(CryptoProvider::get_default().is_none(), "by the transport");
    zoho_http::redis_connection::RedisConnection::open("redis://127.0.0.1:1/").unwrap();
    assert!(CryptoProvider::get_default().is_none(), "without TLS");
    zoho_http::redis_connection::RedisConnection::open("rediss://127.0.0.1:1/").unwrap();
    let installed = CryptoProvider::get_default().cloned().unwrap();
    // The call that the redis crate makes.
    let _ = rustls::ClientConfig::builder();

    zoho_http::redis_connection::RedisConnection::open("rediss://127.0.0.1:1/").unwrap();
    let now = CryptoProvider::get_default().unwrap();
    assert!(std::sync::Arc::ptr_eq(&installed, now));
}
