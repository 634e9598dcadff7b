//! A plain reqwest client is built as it is without zoho-http, before and after a transport was built.

use rustls::crypto::CryptoProvider;

#[test]
fn a_plain_client_and_configuration_are_built() {
    reqwest::Client::new();
    zoho_http::Http::new().unwrap();
    assert!(CryptoProvider::get_default().is_none(), "one was installed");
    reqwest::Client::builder().https_only(true).build().unwrap();
    rustls::ClientConfig::builder();
}
