//! What zoho-http says where TLS has no provider of cryptography.

#[test]
fn the_transport_says_what_to_do() {
    let error = zoho_http::Http::new().unwrap_err().to_string();
    for word in ["`tls`", "`tls-ring`", "install_default"] {
        assert!(error.contains(word), "{error}");
    }
}

#[tokio::test]
async fn a_connection_to_redis_says_it_where_it_needs_tls_and_only_there() {
    zoho_http::redis_connection::RedisConnection::open("redis://127.0.0.1:1/").unwrap();
    let error = zoho_http::redis_connection::RedisConnection::open("rediss://127.0.0.1:1/").unwrap_err().to_string();
    assert!(error.contains("`tls-ring`"), "{error}");
}
