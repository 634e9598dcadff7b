//! One handle for each connection that is in use, in bounded memory.

use std::sync::{Arc, Mutex};

use zoho_auth::{
    ConnectionTokens, Connections, Event, EventListener, ExposeSecret, MemoryStore, TokenStore,
};
use zoho_http::TokenSource;
use zoho_http::clock::ManualClock;

use crate::server::{AccountsServer, days, start, store_of};

fn connections(store: Arc<dyn TokenStore>, server: &Arc<AccountsServer>) -> Connections {
    Connections::new(store, server.accounts(&ManualClock::at(start())))
}

fn empty() -> Connections {
    connections(Arc::new(MemoryStore::new()), &AccountsServer::generous())
}

fn handle(tokens: &Arc<ConnectionTokens>) -> usize {
    Arc::as_ptr(tokens).addr()
}

fn known(connections: &Connections) -> usize {
    let text = format!("{connections:?}");
    let count = text.split("handles: ").nth(1).unwrap();
    count.split(',').next().unwrap().trim().parse().unwrap()
}

#[test]
fn an_id_has_one_handle_and_another_id_another() {
    let connections = empty();
    let one = connections.get("one");
    assert_eq!(handle(&one), handle(&connections.get("one")));
    assert_ne!(handle(&one), handle(&connections.get("two")));
    assert_eq!(one.id().as_str(), "one");
}

#[test]
fn handles_in_use_stay_and_memory_is_bounded() {
    let connections = empty().capacity(100);
    let held: Vec<_> = (0..50)
        .map(|n| connections.get(format!("held-{n}")))
        .collect();
    for n in 0..10_000 {
        let _ = connections.get(format!("passing-{n}"));
        // Where many are held, one to drop is found a few insertions later.
        assert!(known(&connections) <= 125);
    }
    for (n, held) in held.iter().enumerate() {
        let again = connections.get(format!("held-{n}"));
        assert_eq!(handle(held), handle(&again));
    }
}

/// Who keeps a clone of what the `Arc` holds keeps the same handle.
#[test]
fn a_handle_of_which_only_a_clone_is_held_is_not_doubled() {
    let connections = empty().capacity(10);
    let kept = Arc::downgrade(&connections.get("one"));
    let clone = ConnectionTokens::clone(&connections.get("one"));
    let pass = || {
        for n in 0..1000 {
            let _ = connections.get(format!("passing-{n}"));
        }
    };
    pass();
    assert!(kept.upgrade().is_some());
    drop(clone);
    pass();
    assert!(kept.upgrade().is_none(), "nobody has it any more");
}

/// The caller went away, and the refresh goes on: the next caller waits for the same one.
#[tokio::test]
async fn a_handle_whose_refresh_is_under_way_is_not_doubled() {
    let server = AccountsServer::generous();
    let open = server.hold();
    let connections = connections(store_of(&[("one", days(1))]).await, &server).capacity(10);
    let caller = {
        let tokens = connections.get("one");
        tokio::spawn(async move { tokens.token().await })
    };
    server.was_asked(1).await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    for n in 0..1000 {
        let _ = connections.get(format!("passing-{n}"));
    }
    let tokens = connections.get("one");
    let next = tokio::spawn(async move { tokens.token().await });
    open.send(()).unwrap();
    next.await.unwrap().unwrap();
    assert_eq!(server.asked("refresh_token"), ["one"]);
}

#[tokio::test]
async fn settings_reach_every_handle() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = {
        let told = Arc::clone(&told);
        EventListener::new(move |id, event| {
            if let Event::Refreshed { .. } = event {
                told.lock().unwrap().push(id.to_string());
            }
        })
    };
    let store = store_of(&[("one", days(1)), ("two", days(1))]).await;
    let connections = connections(store, &AccountsServer::generous()).events(tell);
    for id in connections.list().await.unwrap() {
        connections.get(&id).token().await.unwrap();
    }
    assert_eq!(*told.lock().unwrap(), ["one", "two"]);
}

/// The callers have gone, and the program is about to end.
#[tokio::test]
async fn refreshes_under_way_are_waited_for_and_stored() {
    let server = AccountsServer::generous();
    let (first, second) = (server.hold(), server.hold());
    let store = store_of(&[("one", days(1)), ("two", days(1))]).await;
    let connections = connections(Arc::clone(&store), &server);
    for id in ["one", "two"] {
        let tokens = connections.get(id);
        let caller = tokio::spawn(async move { tokens.token().await });
        server.was_asked(if id == "one" { 1 } else { 2 }).await;
        caller.abort();
    }
    let settled = tokio::spawn(async move { connections.settled().await });
    first.send(()).unwrap();
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!settled.is_finished());
    second.send(()).unwrap();
    settled.await.unwrap();
    for id in ["one", "two"] {
        let kept = store.load(&id.into()).await.unwrap().unwrap();
        let token = kept.access_token().unwrap().expose_secret();
        assert_eq!(token, format!("1000.access.{id}"));
    }
}

#[tokio::test]
async fn where_nothing_is_under_way_nothing_is_waited_for() {
    let connections = empty();
    let _held = connections.get("one");
    connections.settled().await;
}
