//! Members of a fleet keep to their organisation's limits together.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::StatusCode;
use redis::AsyncCommands;
use tokio::task::{JoinSet, spawn_blocking};
use zoho_http::{ErrorKind, Limits, SharedLimits, SharedState};

use crate::redis_server::RedisServer;
use crate::server::CountingServer;
use crate::{LANE, TOKEN, child, get, member, shared};

/// `members` engines make `calls` calls each, all at once. Five are with the server each time, and no
/// sixth has come when others were told that there is no place.
async fn five_at_a_time(members: usize, calls: usize) {
    let (server, redis) = (CountingServer::start(1).await, RedisServer::start());
    let mut all = JoinSet::new();
    let mut to_do = Vec::new();
    for _ in 0..members {
        let crm = member(&server.url, Limits::at_most(5), shared(&redis.url()));
        let left = Arc::new(AtomicUsize::new(calls));
        for _ in 0..calls {
            let (crm, left) = (crm.clone(), Arc::clone(&left));
            all.spawn(async move {
                let result = get(&crm, "/held").await;
                left.fetch_sub(1, Ordering::SeqCst);
                result
            });
        }
        to_do.push(left);
    }
    let limits = shared(&redis.url());
    // One that is alone asks for no place before it has one of its own.
    let several = || {
        let busy = to_do.iter().filter(|left| left.load(Ordering::SeqCst) > 0);
        busy.count() > 1
    };
    for so_far in (5..=members * calls).step_by(5) {
        for _ in 0..5 {
            server.arrival().await;
        }
        let others = so_far < members * calls;
        while others && several() && limits.read(LANE).await.unwrap().waiting == 0 {
            assert_eq!(server.most(), 5);
            tokio::task::yield_now().await;
        }
        assert_eq!((server.most(), server.all()), (5, so_far));
        for _ in 0..5 {
            server.let_go();
        }
    }
    while let Some(result) = all.join_next().await {
        result.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_clients_share_five_places() {
    five_at_a_time(2, 50).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_clients_share_five_places() {
    five_at_a_time(10, 10).await;
}

#[tokio::test]
async fn ten_processes_share_five_places() {
    let (server, redis) = (CountingServer::start(5).await, RedisServer::start());
    let children: Vec<_> = (0..10)
        .map(|_| child::spawn(&server, &redis.url(), "/together", 10))
        .collect();
    for mut child in children {
        let status = spawn_blocking(move || child.wait()).await.unwrap();
        assert!(status.unwrap().success());
    }
    assert_eq!((server.most(), server.all()), (5, 100));
}

#[tokio::test]
async fn the_places_of_a_process_live_as_long_as_it_does_and_its_lease_longer() {
    let (server, redis) = (CountingServer::start(1).await, RedisServer::start());
    let mut raw = redis.raw().await;
    let mut child = child::spawn(&server, &redis.url(), "/held", 5);
    for _ in 0..5 {
        server.arrival().await;
    }
    // Until when the places are taken moves on: they are held for longer than a lease.
    let key = format!("zoho:limits:{{{LANE}}}:places");
    let mut ends = Vec::new();
    while ends.len() < 5 {
        let places: Vec<(String, f64)> = raw.zrange_withscores(&key, 0, -1).await.unwrap();
        assert_eq!(places.len(), 5);
        let latest = places.iter().map(|(_, until)| *until).fold(0.0, f64::max);
        if ends.last() != Some(&latest) {
            ends.push(latest);
        }
    }
    assert!(ends.is_sorted());

    let crm = member(&server.url, Limits::at_most(5), shared(&redis.url()));
    let call = tokio::spawn({
        let crm = crm.clone();
        async move { get(&crm, "/told").await }
    });
    while crm.client().shared_gauge().await.unwrap().unwrap().waiting == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.all(), 5, "the call waits for a place");
    child.kill().unwrap();
    child.wait().unwrap();
    call.await.unwrap().unwrap();
    assert_eq!(server.all(), 6);
}

#[tokio::test]
async fn a_pause_told_to_one_holds_for_the_other() {
    for (body, kind) in [
        (
            r#"{"code":"TOO_MANY_REQUESTS","details":{"retry_after":90},"message":"m","status":"error"}"#,
            ErrorKind::RateLimited,
        ),
        (
            r#"{"code":"TOO_MANY_REQUESTS","details":{"retry_after":90},"message":"m","status":"error"}"#,
            ErrorKind::QuotaExhausted,
        ),
    ] {
        let headers: &[_] = match kind {
            ErrorKind::QuotaExhausted => &[("x-api-credits-remaining", "0")],
            _ => &[],
        };
        let status = StatusCode::TOO_MANY_REQUESTS;
        let server = CountingServer::telling(1, status, headers, body).await;
        let redis = RedisServer::start();
        let one = member(&server.url, Limits::default(), shared(&redis.url()));
        let other = member(&server.url, Limits::default(), shared(&redis.url()));
        let e = get(&one, "/told").await.unwrap_err();
        assert_eq!(e.kind(), kind);
        let gauge = async || other.client().shared_gauge().await.unwrap().unwrap();
        let known = async || {
            let gauge = gauge().await;
            gauge.paused_for.or(gauge.exhausted_for).is_some()
        };
        while !known().await {
            tokio::task::yield_now().await;
        }
        let e = get(&other, "/together").await.unwrap_err();
        assert_eq!((e.kind(), e.attempts()), (kind, 0), "{e}");
        let wait = e.retry_after().unwrap();
        assert!(wait > Duration::from_secs(60) && wait <= Duration::from_secs(90));
        assert_eq!(server.all(), 1);
        assert_eq!(other.client().gauge().shared, SharedState::Working);
    }
}

#[tokio::test]
async fn redis_holds_names_and_times_under_the_prefix_and_not_for_ever() {
    let (server, redis) = (CountingServer::start(1).await, RedisServer::start());
    let limits = shared(&redis.url()).prefix("shop:");
    let crm = member(&server.url, Limits::at_most(1), limits.clone());
    let mut calls = JoinSet::new();
    for _ in 0..2 {
        let crm = member(&server.url, Limits::at_most(1), limits.clone());
        calls.spawn(async move { get(&crm, "/held").await });
    }
    server.arrival().await;
    let news = zoho_http::News::Paused(Duration::from_millis(1));
    let state = async || crm.client().shared_gauge().await.unwrap().unwrap();
    while state().await.waiting == 0 {
        tokio::task::yield_now().await;
    }
    limits.tell("crm:org:7", news).await.unwrap();
    let other = zoho_http::News::Exhausted(Duration::from_secs(60));
    limits.tell(LANE, other).await.unwrap();
    assert_eq!(state().await.taken, 1);

    let mut raw = redis.raw().await;
    let keys: Vec<String> = raw.keys("*").await.unwrap();
    assert!(keys.len() >= 3, "{keys:?}");
    for key in &keys {
        assert!(key.starts_with("shop:limits:{crm:org:"), "{key}");
        let lives: i64 = raw.pttl(key).await.unwrap();
        assert_ne!(lives, -1, "{key} stays for ever");
        let dump: Vec<u8> = redis::cmd("DUMP")
            .arg(key)
            .query_async(&mut raw)
            .await
            .unwrap();
        assert!(
            !String::from_utf8_lossy(&dump).contains(&TOKEN[..9]),
            "{key}"
        );
    }
    server.let_go();
    server.let_go();
    // One was under way, the other was told that the allowance is used up.
    let mut outcomes: Vec<_> = calls.join_all().await;
    outcomes.sort_by_key(Result::is_err);
    assert!(outcomes[0].is_ok());
    let e = outcomes[1].as_ref().unwrap_err();
    assert_eq!(e.kind(), ErrorKind::QuotaExhausted, "{e}");
}
