//! Two processes on one database: each is notified of the other's changes.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::{StreamExt, future, stream};
use tokio_postgres::{AsyncMessage, NoTls};
use zoho_auth::{
    AccountsClient, Connection, ConnectionId, ConnectionTokens, Expected, ExposeSecret,
    OAuthClient, TokenStore,
};
use zoho_http::clock::{Clock, ManualClock, SystemClock};
use zoho_http::data_center::DataCenters;
use zoho_http::{Http, TokenSource};

use crate::postgres_store::PostgresStore;
use crate::server::{PostgresServer, new_database};
use crate::{connection, user};

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

/// A sign-in whose access token lives for an hour.
fn sign_in(account: &str) -> Connection {
    connection(account, 1).with_access_token(
        format!("1000.access.{account}"),
        start() + Duration::from_secs(3600),
    )
}

/// A process that works for the user. Its clock does not advance: it learns of changes by notification only.
async fn replica(url: &str) -> ConnectionTokens {
    let http = Http::builder().clock(Arc::new(ManualClock::at(start())));
    let client = OAuthClient::new("1000.CLIENT", "secret");
    let accounts = AccountsClient::new(client, http.build().unwrap(), DataCenters::zoho());
    let store = PostgresStore::open(url).await.unwrap().listening(url);
    ConnectionTokens::new(user(), Arc::new(store), accounts)
}

/// Waits until the replica works for `account`.
async fn works_for(replica: &ConnectionTokens, account: &str) {
    let expected = format!("1000.access.{account}");
    let learned = async {
        loop {
            let token = replica.token().await.unwrap();
            if token.secret().expose_secret() == expected {
                return;
            }
            SystemClock::new().sleep(Duration::from_millis(5)).await;
        }
    };
    let learned = tokio::time::timeout(Duration::from_secs(20), learned).await;
    learned.unwrap_or_else(|_| panic!("the replica does not learn of {account}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_on_one_replica_reaches_the_other_at_once() {
    let url = new_database().await;
    let (a, b) = (replica(&url).await, replica(&url).await);
    for account in ["one", "two", "three"] {
        a.connect(sign_in(account)).await.unwrap();
        works_for(&b, account).await;
        works_for(&a, account).await;
    }
    a.disconnect().await.unwrap();
    let gone = async {
        while b.token().await.is_ok() {
            SystemClock::new().sleep(Duration::from_millis(5)).await;
        }
    };
    let gone = tokio::time::timeout(Duration::from_secs(20), gone).await;
    gone.expect("the other replica learns that the user is not connected any more");
}

/// What was notified while the server was away is lost: all is looked at again.
#[tokio::test(flavor = "multi_thread")]
async fn what_happened_while_nobody_listened_is_learned_too() {
    let mut server = PostgresServer::start();
    let url = server.url("postgres");
    let b = replica(&url).await;
    let a = replica(&url).await;
    a.connect(sign_in("one")).await.unwrap();
    works_for(&b, "one").await;
    server.stop();
    server.start_again();
    // Before the other listens again, most likely.
    a.connect(sign_in("two")).await.unwrap();
    works_for(&b, "two").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_changed_is_told_by_its_id() {
    let url = new_database().await;
    let store = PostgresStore::open(&url).await.unwrap();
    let (client, mut connection_) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    let messages = stream::poll_fn(move |context| connection_.poll_message(context));
    let mut told = Box::pin(messages.filter_map(|message| {
        future::ready(match message.unwrap() {
            AsyncMessage::Notification(told) => Some(told.payload().to_owned()),
            _ => None,
        })
    }));
    let listen = client.batch_execute("LISTEN zoho_connections");
    let (listening, first) = tokio::join!(
        async {
            listen.await.unwrap();
            let set = async |id: &str, expected, new: Option<&Connection>| {
                store
                    .compare_and_set(&ConnectionId::from(id), expected, new)
                    .await
            };
            let new = connection("new", 1);
            assert!(
                set("stale", Expected::Generation(5), Some(&new))
                    .await
                    .is_err()
            );
            assert!(set("stale", Expected::Generation(5), None).await.is_err());
            set("nothing to remove", Expected::Any, None).await.unwrap();
            set("changed", Expected::Absent, Some(&new)).await.unwrap();
            assert!(set("changed", Expected::Absent, Some(&new)).await.is_err());
            set("changed", Expected::Generation(1), None).await.unwrap();
            set("last", Expected::Any, Some(&new)).await.unwrap();
        },
        async {
            let told: Vec<String> = told.by_ref().take(3).collect().await;
            told
        }
    );
    let () = listening;
    assert_eq!(first, ["changed", "changed", "last"]);
}
