//! With the feature `tls-ring`, ring is the only provider, and rustls chooses it by itself.

use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};

#[test]
fn ring_is_chosen() {
    let made = || {
        let builder = ClientConfig::builder().with_root_certificates(RootCertStore::empty());
        builder.with_no_client_auth()
    };
    zoho_http::Http::new().unwrap();
    assert!(CryptoProvider::get_default().is_none(), "one was installed");
    let (chosen, ring) = (made(), rustls::crypto::ring::default_provider());
    let random = format!("{:?}", chosen.crypto_provider().secure_random);
    assert_eq!(random, format!("{:?}", ring.secure_random));
    assert_eq!(chosen.crypto_provider().kx_groups.len(), 3);
}
