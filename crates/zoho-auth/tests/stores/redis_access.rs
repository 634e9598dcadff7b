//! Who may use the server: users and passwords, and TLS with certificates of our own.

use std::fs;
use std::net::TcpListener;
use std::path::Path;

use futures_util::StreamExt;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use zoho_auth::{RedisStore, StoreErrorKind, TokenStore};
use zoho_http::limits::{LimitUpdate, PermitRequest, PermitResponse, RedisLimits, SharedLimits};
use zoho_http::redis_connection::{RedisConnection, RedisConnectionBuilder};

use crate::child::{block_on, command, told};
use crate::support::redis_deployment::{Cluster, NAME, Watched, tell, until};
use crate::support::redis_server::RedisServer;
use crate::support::{Seed, connection, seconds, user};

const PASSWORD: &str = "correct-horse-1";

/// The page that says which rights are needed.
const PAGE: &str = include_str!("../../docs/redis.md");

/// The rights of `user` as they stand on the page, those of a server with what Sentinel and a cluster need.
fn rights(user: &str) -> Vec<String> {
    let own = format!("ACL SETUSER {user} ");
    let line = PAGE.lines().find_map(|line| line.strip_prefix(&own));
    let more = PAGE
        .lines()
        .filter_map(|line| line.strip_prefix("ACL SETUSER zoho-store +"));
    let more = more.filter(|_| user != "zoho-asks");
    let more = more.map(|rights| format!("+{rights}"));
    let all = [line.unwrap().replace("PASSWORD", PASSWORD)]
        .into_iter()
        .chain(more);
    all.flat_map(|rights| rights.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Makes the user on a server that runs.
async fn admit(server: &RedisServer, user: &str) {
    let rights = rights(user);
    let mut words = vec!["ACL", "SETUSER", user];
    words.extend(rights.iter().map(String::as_str));
    tell(server, &words).await.unwrap();
}

/// A server that accepts only the user "app" of the store.
fn secured() -> RedisServer {
    let rights = rights("zoho-store");
    let mut settings = vec!["--user", "app"];
    // What `resetkeys` and `resetchannels` take away is not there for a new user.
    settings.extend(rights.iter().map(String::as_str));
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
    assert!(store.changes().is_some());
    // The rights end at the prefix.
    let other = store.prefix("other:");
    for e in [
        other.load(&user()).await.unwrap_err(),
        other.save(&user(), &connection("m", 60)).await.unwrap_err(),
    ] {
        assert_eq!(e.kind(), StoreErrorKind::Unsupported, "{e}");
        assert!(e.to_string().contains("rights (ACL)"), "{e}");
    }
}

/// Everything that limits do.
async fn limit(limits: &RedisLimits) {
    let mut request = PermitRequest::new("lane", "id", 2, seconds(15));
    request.limit = Some(2);
    request.heavy_limit = Some(1);
    request.waits = true;
    assert_eq!(
        limits.acquire(&request).await.unwrap(),
        PermitResponse::Granted
    );
    limits.extend(&request).await.unwrap();
    let mut other = request.clone();
    (other.id, other.heavy_limit) = ("other".to_owned(), None);
    assert_eq!(limits.acquire(&other).await.unwrap(), PermitResponse::Full);
    let state = limits.read("lane").await.unwrap();
    assert_eq!((state.permits, state.waiting), (2, 1));
    let ids = ["id".to_owned(), "other".to_owned()];
    limits.release("lane", &ids).await.unwrap();
    limits
        .publish("lane", LimitUpdate::Paused(seconds(60)))
        .await
        .unwrap();
    limits.clear("lane").await.unwrap();
}

#[tokio::test]
async fn limits_need_a_user_of_few_rights() {
    let server = RedisServer::start();
    admit(&server, "zoho-limits").await;
    let url = format!(
        "redis://zoho-limits:{PASSWORD}@127.0.0.1:{}/",
        server.port()
    );
    let limits = RedisLimits::connect(&url).unwrap();
    limit(&limits).await;
    let e = limits.prefix("other:").read("lane").await.unwrap_err();
    assert!(e.to_string().contains("rights (ACL)"), "{e}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn few_rights_are_enough_behind_sentinel_and_in_a_cluster() {
    let watched = Watched::start().await;
    let cluster = Cluster::start().await;
    let pair = &watched.pair;
    for server in [&pair.primary, &pair.replica, &cluster.replica]
        .into_iter()
        .chain(&cluster.primaries)
    {
        admit(server, "zoho-store").await;
        admit(server, "zoho-limits").await;
    }
    for sentinel in &watched.sentinels {
        admit(sentinel, "zoho-asks").await;
        tell(sentinel, &["ACL", "SETUSER", "default", "resetpass"])
            .await
            .unwrap();
    }
    let urls = watched.sentinels.iter();
    let urls: Vec<_> = urls
        .map(|sentinel| format!("redis://zoho-asks:{PASSWORD}@127.0.0.1:{}", sentinel.port()))
        .collect();
    let connections = |user| {
        let asking = RedisConnection::sentinels(urls.iter().map(String::as_str), NAME);
        let with = |settings: RedisConnectionBuilder| settings.user(user, PASSWORD).build();
        [with(asking).unwrap(), with(cluster.settings()).unwrap()]
    };
    for redis in connections("zoho-store") {
        works(&RedisStore::from_connection(redis)).await;
    }
    for redis in connections("zoho-limits") {
        limit(&RedisLimits::from_connection(redis)).await;
    }
}

#[tokio::test]
async fn a_channel_that_others_listen_to_needs_no_other_right() {
    let server = RedisServer::start();
    admit(&server, "zoho-store").await;
    let store = as_user(&server, "zoho-store", PASSWORD);
    assert!(store.changes().is_some());
    until("it listens", async || {
        let count = tell(&server, &["PUBSUB", "NUMSUB", "zoho:changes"])
            .await
            .unwrap();
        let (_, count): (String, u64) = redis::from_redis_value(count).unwrap();
        count == 1
    })
    .await;
    let mut heard = server.pubsub().await;
    heard.subscribe("zoho:changes").await.unwrap();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    let message = heard.on_message().next().await.unwrap();
    assert_eq!(message.get_payload::<String>().unwrap(), "user-42");
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
        assert_eq!(e.kind(), StoreErrorKind::Unsupported);
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
    assert_eq!(e.kind(), StoreErrorKind::Unsupported, "{e}");
}

/// A redis-server that speaks TLS alone, with a certificate for 127.0.0.1 by an authority of our own.
struct Tls {
    _server: RedisServer,
    port: u16,
    folder: tempfile::TempDir,
    url: String,
}

/// The settings of a server with the certificate of `folder`.
fn tls_settings(folder: &Path) -> [(&'static str, String); 4] {
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    [
        ("tls-auth-clients", "no".to_owned()),
        ("tls-cert-file", path("server.pem")),
        ("tls-key-file", path("server.key")),
        ("tls-ca-cert-file", path("ca.pem")),
    ]
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

    let settings = tls_settings(folder.path());
    let settings: Vec<_> = settings
        .iter()
        .flat_map(|(name, value)| [format!("--{name}"), value.clone()])
        .collect();
    let settings: Vec<_> = settings.iter().map(String::as_str).collect();
    let (server, port) = RedisServer::with_tls(&settings);
    Tls {
        _server: server,
        port,
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
fn rediss_over_tls_trusts_an_authority_that_the_system_trusts() {
    let tls = with_tls();
    told(trusting(&tls, "ca.pem", "use Redis over TLS"));
}

#[test]
fn over_tls_a_server_whose_certificate_nobody_vouches_for_is_told_nothing() {
    let tls = with_tls();
    told(trusting(&tls, "stranger.pem", "be refused by TLS"));
}

/// Sentinel and server speak TLS, also with each other.
#[test]
fn over_tls_a_primary_is_found_by_its_sentinel() {
    let tls = with_tls();
    // Free again as soon as it is known.
    let own = TcpListener::bind("127.0.0.1:0").unwrap().local_addr();
    let (port, own) = (tls.port, own.unwrap().port());
    let mut settings = vec![
        format!("sentinel monitor {NAME} 127.0.0.1 {port} 1"),
        format!("tls-port {own}"),
        "tls-replication yes".to_owned(),
    ];
    let more = tls_settings(tls.folder.path()).into_iter();
    settings.extend(more.map(|(name, value)| format!("{name} {value}")));
    let _sentinel = RedisServer::sentinel(&settings);
    let mut child = command(
        "use Sentinel over TLS",
        &format!("rediss://127.0.0.1:{own}"),
    );
    child.env("SSL_CERT_FILE", tls.folder.path().join("ca.pem"));
    child.env_remove("SSL_CERT_DIR");
    told(child);
}

/// In the child.
pub(crate) fn use_sentinel(url: &str) {
    let redis = RedisConnection::sentinels([url], NAME).tls().build();
    block_on(async { works(&RedisStore::from_connection(redis.unwrap())).await });
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
