//! Unused connections, refreshed from time to time.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use zoho_auth::{
    Connection, ConnectionId, Connections, Expected, KeepAlive, KeepAliveOutcome as Outcome,
    MemoryStore, StoreError, TokenStore,
};
use zoho_http::TokenSource;
use zoho_http::clock::{Clock, ManualClock};
use zoho_http::token::TokenErrorKind;

use crate::server::{AccountsServer, connection, days, put, start, store_of, token, value};

const MONTHLY: KeepAlive = KeepAlive {
    older_than: days(30),
    concurrency: 4,
    spread: Duration::ZERO,
};

fn ids(names: &[&str]) -> Vec<ConnectionId> {
    names.iter().map(|name| ConnectionId::from(*name)).collect()
}

/// What became of each, by id.
async fn outcomes(connections: &Connections, how: KeepAlive) -> Vec<(String, Outcome)> {
    let ids = connections.list().await.unwrap();
    let mut outcomes: Vec<_> = connections
        .keep_alive(ids, how)
        .await
        .into_iter()
        .map(|(id, outcome)| (id.to_string(), outcome))
        .collect();
    outcomes.sort_by(|(a, _), (b, _)| a.cmp(b));
    outcomes
}

#[tokio::test]
async fn those_that_are_due_are_refreshed_once_and_the_others_left_alone() {
    let server = AccountsServer::generous();
    let clock = ManualClock::at(start());
    let store = store_of(&[
        ("a-month-ago", days(30)),
        ("long-ago", days(400)),
        ("lately", days(29)),
        ("just-now", Duration::ZERO),
    ])
    .await;
    let connections = Connections::new(Arc::clone(&store), server.accounts(&clock));
    let found = outcomes(&connections, MONTHLY).await;
    let refreshed = |name: &str| {
        let (_, outcome) = found.iter().find(|(id, _)| id == name).unwrap();
        matches!(outcome, Outcome::Refreshed)
    };
    assert_eq!(found.len(), 4);
    assert!(
        refreshed("a-month-ago") && refreshed("long-ago"),
        "{found:?}"
    );
    let recent = found.iter().filter(|(_, o)| matches!(o, Outcome::Recent));
    assert_eq!(recent.count(), 2);
    assert_eq!(server.asked("refresh_token").len(), 2);

    // It is stored, so that neither this process nor another one does it again.
    let elsewhere = Connections::new(store, server.accounts(&clock));
    for connections in [&connections, &elsewhere] {
        let again = outcomes(connections, MONTHLY).await;
        assert!(again.iter().all(|(_, o)| matches!(o, Outcome::Recent)));
    }
    assert_eq!(server.asked("refresh_token").len(), 2);
}

#[tokio::test]
async fn a_valid_token_is_not_refreshed_whatever_the_age_asked_for() {
    let server = AccountsServer::generous();
    let store = store_of(&[("one", Duration::from_secs(60))]).await;
    let connections = Connections::new(store, server.accounts(&ManualClock::at(start())));
    let often = KeepAlive {
        older_than: Duration::ZERO,
        ..MONTHLY
    };
    let found = outcomes(&connections, often).await;
    assert!(matches!(found[..], [(_, Outcome::Recent)]), "{found:?}");
    assert_eq!(server.asked("refresh_token").len(), 0);
}

#[tokio::test]
async fn what_cannot_be_refreshed_is_told_with_what_helps() {
    let server = AccountsServer::new(|form| match value(form, "refresh_token") {
        "dead" => (400, r#"{"error":"invalid_code"}"#.to_owned()),
        "throttled" => (400, r#"{"error":"Access Denied"}"#.to_owned()),
        other => (200, token(other)),
    });
    let clock = ManualClock::at(start());
    let store = store_of(&[
        ("dead", days(90)),
        ("fine", days(90)),
        ("throttled", days(90)),
    ])
    .await;
    let online = connection("online", days(90)).as_service_account(None);
    put(&*store, &"service".into(), &online).await;
    let connections = Connections::new(Arc::clone(&store), server.accounts(&clock));
    let found = outcomes(&connections, MONTHLY).await;
    let kinds: Vec<_> = found
        .iter()
        .map(|(id, outcome)| match outcome {
            Outcome::Failed(e) => (id.as_str(), Some((e.kind(), e.needs_reconnect()))),
            Outcome::Refreshed => (id.as_str(), None),
            other => panic!("{id}: {other:?}"),
        })
        .collect();
    assert_eq!(
        kinds,
        [
            ("dead", Some((TokenErrorKind::Reconnect, true))),
            ("fine", None),
            ("service", None),
            ("throttled", Some((TokenErrorKind::Throttled, false))),
        ]
    );

    // A dead one is not offered again, nor a throttled one before its time, by another process either.
    let before = server.asked("refresh_token").len();
    let elsewhere = Connections::new(store, server.accounts(&clock));
    outcomes(&connections, MONTHLY).await;
    let there = elsewhere.keep_alive(ids(&["throttled"]), MONTHLY).await;
    assert!(matches!(&there[..], [(_, Outcome::Failed(e))] if e.retry_after().is_some()));
    assert_eq!(server.asked("refresh_token").len(), before);
}

#[tokio::test]
async fn an_id_that_is_not_connected_is_told_so() {
    let server = AccountsServer::generous();
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let connections = Connections::new(store, server.accounts(&ManualClock::at(start())));
    let found = connections.keep_alive(ids(&["nobody"]), MONTHLY).await;
    assert!(matches!(&found[..], [(_, Outcome::Failed(e))] if e.needs_reconnect()));
}

#[tokio::test]
async fn no_more_than_so_many_at_a_time() {
    let server = AccountsServer::generous();
    let gates: Vec<_> = (0..6).map(|_| server.hold()).collect();
    let names = ["a", "b", "c", "d", "e", "f"];
    let store = store_of(&names.map(|name| (name, days(60)))).await;
    let connections = Connections::new(store, server.accounts(&ManualClock::at(start())));
    let how = KeepAlive {
        concurrency: 2,
        ..MONTHLY
    };
    let running = tokio::spawn(async move { connections.keep_alive(ids(&names), how).await });
    for (answered, gate) in gates.into_iter().enumerate() {
        let under_way = (answered + 2).min(6);
        server.was_asked(under_way).await;
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert_eq!(server.asked("refresh_token").len(), under_way);
        gate.send(()).unwrap();
    }
    let found = running.await.unwrap();
    assert!(found.iter().all(|(_, o)| matches!(o, Outcome::Refreshed)));
}

#[tokio::test]
async fn refreshes_are_spread_over_the_time_given() {
    let server = AccountsServer::generous();
    let clock = ManualClock::at(start());
    let names = ["a", "b", "c", "d"];
    let store = store_of(&names.map(|name| (name, days(60)))).await;
    let connections = Connections::new(store, server.accounts(&clock));
    let how = KeepAlive {
        spread: Duration::from_secs(400),
        ..MONTHLY
    };
    let found = connections.keep_alive(ids(&names), how).await;
    assert_eq!(found.len(), 4);
    assert_eq!(
        clock.now().duration_since(start()).unwrap(),
        Duration::from_secs(300)
    );
}

#[tokio::test]
async fn an_accounts_server_that_is_down_is_left_alone_after_ten_failures() {
    let server = AccountsServer::new(|_| (503, String::new()));
    let names: Vec<String> = (0..100).map(|n| format!("tenant-{n}")).collect();
    let kept: Vec<_> = names.iter().map(|name| (name.as_str(), days(60))).collect();
    let connections = Connections::new(
        store_of(&kept).await,
        server.accounts(&ManualClock::at(start())),
    );
    let found = outcomes(&connections, MONTHLY).await;
    let postponed = found
        .iter()
        .filter(|(_, o)| matches!(o, Outcome::Postponed));
    let asked = server.asked("refresh_token").len();
    assert!((10..14).contains(&asked), "{asked}");
    assert_eq!(postponed.count(), 100 - asked);
}

/// A walk over all tenants does not push those out of memory that are in use.
#[tokio::test]
async fn handles_in_demand_stay() {
    let server = AccountsServer::generous();
    let names: Vec<String> = (0..100).map(|n| format!("tenant-{n}")).collect();
    let kept: Vec<_> = names.iter().map(|name| (name.as_str(), days(60))).collect();
    let connections = Connections::new(
        store_of(&kept).await,
        server.accounts(&ManualClock::at(start())),
    )
    .capacity(10);
    let popular = Arc::downgrade(&connections.get("tenant-0"));
    let _ = connections.get("tenant-0");
    let _ = connections.get("tenant-0").token().await;
    let walked = connections
        .keep_alive(ids(&["tenant-1", "tenant-2"]), MONTHLY)
        .await;
    assert_eq!(walked.len(), 2);
    assert!(popular.upgrade().is_some());
}

/// A store that does not answer for one tenant.
#[derive(Debug)]
struct Hangs(Arc<dyn TokenStore>);

#[async_trait]
impl TokenStore for Hangs {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        if id.as_str() == "hangs" {
            std::future::pending::<()>().await;
        }
        self.0.load(id).await
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        self.0.compare_and_set(id, expected, new).await
    }
}

#[tokio::test(start_paused = true)]
async fn a_tenant_for_which_the_store_does_not_answer_holds_up_nobody_for_ever() {
    let server = AccountsServer::generous();
    let store = store_of(&[("fine", days(60)), ("hangs", days(60))]).await;
    let store = Arc::new(Hangs(store));
    let connections = Connections::new(store, server.accounts(&ManualClock::at(start())));
    let walk = connections.keep_alive(ids(&["hangs", "fine"]), MONTHLY);
    let found = tokio::time::timeout(days(1), walk).await.unwrap();
    let of = |name: &str| &found.iter().find(|(id, _)| id.as_str() == name).unwrap().1;
    assert!(matches!(of("fine"), Outcome::Refreshed), "{found:?}");
    assert!(matches!(of("hangs"), Outcome::Failed(e) if e.is_retryable()));
}
