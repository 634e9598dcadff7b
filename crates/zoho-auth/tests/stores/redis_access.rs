//! Who may use the server: users and passwords, and TLS with certificates of our own.

use std::fs;
use std::path::Path;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use zoho_auth::{RedisStore, StoreErrorKind, TokenStore};

use crate::child::{block_on, command, told};
use crate::support::redis_server::RedisServer;
use crate::support::{Seed, connection, seconds, user};

const PASSWORD: &str = "correct-horse-1";

/// What a user needs who does nothing but keep connections.
const RIGHTS: &str = "~zoho:* -@all +hget +hset +pexpire +persist +del +set +get +scan \
                      +eval +evalsha +script|load";

fn secured() -> RedisServer {
    let mut settings = vec!["--user", "app", "on"];
    let password = format!(">{PASSWORD}");
    settings.push(&password);
    settings.extend(RIGHTS.split_whitespace());
    settings.extend(["--user", "default", "off"]);
    RedisServer::with(&settings)
}

fn as_user(server: &RedisServer, user: &str, password: &str) -> RedisStore {
    let url = format!("redis://{user}:{password}@127.0.0.1:{}/0", server.port());
    RedisStore::connect(&url).unwrap()
}

/// Everything a store does.
async fn works(store: &dyn TokenStore) {
    let id = user();
    store.save(&id, &connection("m", 60)).await.unwrap();
    assert!(store.load(&id).await.unwrap().is_some());
    let lease = store.try_lease(&id, seconds(60)).await.unwrap();
    store.release(&id, &lease.unwrap()).await.unwrap();
    assert_eq!(store.list().await.unwrap(), std::slice::from_ref(&id));
    store.remove(&id).await.unwrap();
}

#[tokio::test]
async fn a_user_with_few_rights_is_enough() {
    let server = secured();
    let store = as_user(&server, "app", PASSWORD);
    works(&store).await;
    works(&store.clone().expire_after(seconds(60))).await;
    // The rights end at the prefix.
    let other = store.prefix("other:");
    let e = other.load(&user()).await.unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
}

#[tokio::test]
async fn a_wrong_password_is_an_error_without_the_password() {
    let server = secured();
    for (name, password) in [
        ("app", "wrong-horse-2"),
        ("nobody", "wrong-horse-2"),
        ("default", PASSWORD),
    ] {
        let store = as_user(&server, name, password);
        let e = store.load(&user()).await.unwrap_err();
        assert_eq!(e.kind(), StoreErrorKind::Failed);
        let shown = format!("{e} {e:?} {store:?}");
        assert!(!shown.contains("horse"), "{shown}");
        let message = e.to_string();
        assert!(
            message.contains("user") && message.contains("password"),
            "it says what to look at: {message}"
        );
    }
}

#[tokio::test]
async fn no_password_where_one_is_needed_is_an_error() {
    let server = secured();
    let e = server.store().load(&user()).await.unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
}

/// A redis-server that speaks TLS alone, with a certificate for 127.0.0.1 by an authority of our own.
struct Tls {
    _server: RedisServer,
    folder: tempfile::TempDir,
    url: String,
}

fn with_tls() -> Tls {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mut authority = CertificateParams::new([]).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_key = KeyPair::generate().unwrap();
    let authority_certificate = authority.self_signed(&authority_key).unwrap();
    fs::write(path("ca.pem"), authority_certificate.pem()).unwrap();
    let issuer = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let names = ["127.0.0.1".to_owned()];
    let certificate = CertificateParams::new(names).unwrap();
    let certificate = certificate.signed_by(&key, &issuer).unwrap();
    fs::write(path("server.pem"), certificate.pem()).unwrap();
    fs::write(path("server.key"), key.serialize_pem()).unwrap();
    // An authority that signed nothing.
    let stranger_key = KeyPair::generate().unwrap();
    let stranger = CertificateParams::new([]).unwrap();
    let stranger = stranger.self_signed(&stranger_key).unwrap();
    fs::write(path("stranger.pem"), stranger.pem()).unwrap();

    let (server, port) = RedisServer::with_tls(&[
        "--tls-auth-clients",
        "no",
        "--tls-cert-file",
        &path("server.pem"),
        "--tls-key-file",
        &path("server.key"),
        "--tls-ca-cert-file",
        &path("ca.pem"),
    ]);
    Tls {
        _server: server,
        url: format!("rediss://127.0.0.1:{port}/"),
        folder,
    }
}

/// A child in which the certificates of `file` are those that the system trusts.
fn trusting(tls: &Tls, file: &str, role: &str) -> std::process::Command {
    let mut child = command(role, &tls.url);
    child.env("SSL_CERT_FILE", tls.folder.path().join(file));
    child.env_remove("SSL_CERT_DIR");
    child
}

#[test]
fn rediss_is_tls_with_an_authority_that_the_system_trusts() {
    let tls = with_tls();
    told(trusting(&tls, "ca.pem", "use Redis over TLS"));
}

#[test]
fn a_server_whose_certificate_nobody_vouches_for_is_told_nothing() {
    let tls = with_tls();
    told(trusting(&tls, "stranger.pem", "be refused by TLS"));
}

/// In the child.
pub(crate) fn use_tls(url: &str) {
    block_on(async { works(&RedisStore::connect(url).unwrap()).await });
}

/// In the child.
pub(crate) fn be_refused(url: &str) {
    assert!(Path::new(&std::env::var("SSL_CERT_FILE").unwrap()).exists());
    block_on(async {
        let store = RedisStore::connect(url).unwrap();
        let e = store.load(&user()).await.unwrap_err();
        assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
        // Nor is anything said in plain text to a port that speaks TLS.
        let plain = RedisStore::connect(&url.replace("rediss:", "redis:")).unwrap();
        assert!(plain.load(&user()).await.is_err());
    });
}
