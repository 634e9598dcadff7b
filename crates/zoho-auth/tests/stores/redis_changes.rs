//! What one process does to a connection in Redis the others know at once: no clock moves in these tests.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::Arc;

use zoho_auth::{Connection, ConnectionTokens, RedisStore, TokenStore};
use zoho_http::TokenSource;
use zoho_http::token::TokenErrorKind;

use crate::child::{block_on, command, said, say};
use crate::refresh::bare;
use crate::support::accounts::AccountsServer;
use crate::support::clock::StillClock;
use crate::support::redis_deployment::{Cluster, Watched, until};
use crate::support::redis_server::RedisServer;
use crate::support::{Seed, connection, start, user};

/// A sign-in with another account.
fn another() -> Connection {
    connection("another", 3600).with_generation(1 << 40)
}

fn handle(store: RedisStore) -> ConnectionTokens {
    let store: Arc<dyn TokenStore> = Arc::new(store);
    AccountsServer::new().tokens(&store, &StillClock::at(start()))
}

/// Until `handle` gives this token, or this kind of error.
async fn gives(handle: &ConnectionTokens, expected: &str) {
    until(expected, async || now(handle).await == expected).await;
}

async fn now(handle: &ConnectionTokens) -> String {
    match handle.token().await {
        Ok(token) => bare(&token).to_owned(),
        Err(e) => format!("{:?}", e.kind()),
    }
}

/// Each of `stores` as in a process of its own.
async fn known_at_once(stores: [RedisStore; 2]) {
    let [here, there] = stores;
    here.save(&user(), &connection("old", 3600)).await.unwrap();
    let handle = handle(there);
    gives(&handle, "1000.access.old").await;
    here.save(&user(), &another()).await.unwrap();
    gives(&handle, "1000.access.another").await;
    here.remove(&user()).await.unwrap();
    gives(&handle, &format!("{:?}", TokenErrorKind::Reconnect)).await;
}

#[tokio::test]
async fn on_one_server() {
    let server = RedisServer::start();
    known_at_once([server.store(), server.store()]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_sentinel() {
    let watched = Watched::start().await;
    known_at_once([0; 2].map(|_| RedisStore::from_connection(watched.connection()))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_cluster() {
    let cluster = Cluster::start().await;
    known_at_once([0; 2].map(|_| RedisStore::from_connection(cluster.connection()))).await;
}

/// In a child: says which token it has, whenever that is another one, until it has none.
pub(crate) fn hear(url: &str) {
    block_on(async {
        let handle = handle(RedisStore::connect(url).unwrap());
        let mut last = String::new();
        until("there is no token any more", async || {
            let now = now(&handle).await;
            if now != last {
                say(&now);
                last = now;
            }
            last == format!("{:?}", TokenErrorKind::Reconnect)
        })
        .await;
    });
}

#[test]
fn two_processes() {
    let server = RedisServer::start();
    let store = server.store();
    block_on(store.save(&user(), &connection("old", 3600))).unwrap();
    let mut child = command("hear of changes", &server.url());
    let mut child = child.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut says = || {
        let said = |line: std::io::Result<String>| said(&line.unwrap()).map(str::to_owned);
        lines.by_ref().find_map(said).expect("the child goes on")
    };
    assert_eq!(says(), "1000.access.old");
    block_on(store.save(&user(), &another())).unwrap();
    assert_eq!(says(), "1000.access.another");
    block_on(store.remove(&user())).unwrap();
    assert_eq!(says(), format!("{:?}", TokenErrorKind::Reconnect));
    assert!(child.wait().unwrap().success());
}
