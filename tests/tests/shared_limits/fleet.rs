//! Members of a fleet keep to their organisation's limits together.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::StatusCode;
use redis::AsyncCommands;
use redis::aio::MultiplexedConnection;
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::timeout;
use zoho_http::ErrorKind;
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::limits::{LimitUpdate, Limits, SharedLimits, SharedState};

use crate::redis_server::RedisServer;
use crate::server::CountingServer;
use crate::{LANE, TOKEN, child, get, member, shared};

/// The lease of a process that may have to wait for its turn while nine others have theirs.
const LEASE: Duration = Duration::from_secs(5);
/// How often Redis is asked what another process does.
const POLL: Duration = Duration::from_millis(20);

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
        .map(|_| child::spawn(&server, &redis.url(), "/together", 10, LEASE))
        .collect();
    let all = async {
        for _ in 0..100 {
            server.arrival().await;
        }
    };
    let long = Duration::from_secs(120);
    timeout(long, all).await.expect("no process failed");
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
    let lease = Duration::from_secs(3);
    let mut child = child::spawn(&server, &redis.url(), "/held", 5, lease);
    for _ in 0..5 {
        server.arrival().await;
    }
    // Until when the places are taken moves on: they are held for longer than a lease.
    let key = format!("zoho:limits:{{{LANE}}}:places");
    let (clock, mut ends) = (SystemClock::new(), Vec::new());
    loop {
        let places: Vec<(String, f64)> = raw.zrange_withscores(&key, 0, -1).await.unwrap();
        assert_eq!(places.len(), 5);
        let latest = places.iter().map(|(_, until)| *until).fold(0.0, f64::max);
        ends.push(latest);
        // In milliseconds.
        if latest - ends[0] > lease.as_secs_f64() * 1000.0 {
            break;
        }
        // The child needs the machine more than who looks at it.
        clock.sleep(POLL).await;
    }
    assert!(ends.is_sorted());

    let crm = member(&server.url, Limits::at_most(5), shared(&redis.url()));
    let call = tokio::spawn({
        let crm = crm.clone();
        async move { get(&crm, "/told").await }
    });
    while crm
        .client()
        .shared_limit_state()
        .await
        .unwrap()
        .unwrap()
        .waiting
        == 0
    {
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
        let state = async || other.client().shared_limit_state().await.unwrap().unwrap();
        let known = async || {
            let state = state().await;
            state.paused_for.or(state.exhausted_for).is_some()
        };
        while !known().await {
            tokio::task::yield_now().await;
        }
        let e = get(&other, "/together").await.unwrap_err();
        assert_eq!((e.kind(), e.attempts()), (kind, 0), "{e}");
        let wait = e.retry_after().unwrap();
        assert!(wait > Duration::from_secs(60) && wait <= Duration::from_secs(90));
        assert_eq!(server.all(), 1);
        assert_eq!(other.client().limit_status().shared, SharedState::Working);
    }
}

/// All that Redis holds: how many milliseconds each key still lives, and what it is in Redis's own form. In
/// one step, as keys come and go.
async fn content(raw: &mut MultiplexedConnection) -> BTreeMap<String, (i64, Vec<u8>)> {
    let script = redis::Script::new(
        r"
local all = {}
for _, key in ipairs(redis.call('KEYS', '*')) do
  all[#all + 1] = {key, redis.call('PTTL', key), redis.call('DUMP', key)}
end
return all
",
    );
    let all: Vec<(String, i64, Vec<u8>)> = script.invoke_async(raw).await.unwrap();
    let all = all.into_iter();
    all.map(|(key, lives, dump)| (key, (lives, dump))).collect()
}

#[tokio::test]
async fn redis_holds_names_and_times_under_the_prefix_and_not_for_ever() {
    let (server, redis) = (CountingServer::start(1).await, RedisServer::start());
    let mut raw = redis.raw().await;
    let limits = shared(&redis.url()).prefix("shop:");
    let crm = member(&server.url, Limits::at_most(1), limits.clone());
    let mut calls = JoinSet::new();
    for _ in 0..2 {
        let crm = member(&server.url, Limits::at_most(1), limits.clone());
        calls.spawn(async move { get(&crm, "/held").await });
    }
    server.arrival().await;
    let minute = Duration::from_secs(60);
    let elsewhere = LimitUpdate::Paused(minute);
    limits.publish("crm:org:7", elsewhere).await.unwrap();
    // All that is kept of one that has its place and one that waits, which is forgotten when it does not.
    let expected = [
        "shop:limits:{crm:org:600100200}:heavy",
        "shop:limits:{crm:org:600100200}:places",
        "shop:limits:{crm:org:600100200}:waiting",
        "shop:limits:{crm:org:7}:told",
    ];
    let seen = loop {
        let seen = content(&mut raw).await;
        if seen.len() >= expected.len() {
            break seen;
        }
    };
    assert!(seen.keys().eq(&expected), "{:?}", seen.keys());
    limits
        .publish(LANE, LimitUpdate::Exhausted(minute))
        .await
        .unwrap();
    assert_eq!(
        crm.client()
            .shared_limit_state()
            .await
            .unwrap()
            .unwrap()
            .permits,
        1
    );
    let mut told = content(&mut raw).await;
    told.retain(|key, _| !seen.contains_key(key));
    assert!(told.keys().eq(["shop:limits:{crm:org:600100200}:told"]));
    for (key, (lives, dump)) in seen.iter().chain(&told) {
        assert_ne!(*lives, -1, "{key} stays for ever");
        assert!(!dump.is_empty());
        let dump = String::from_utf8_lossy(dump);
        assert!(!dump.contains(&TOKEN[..9]), "{key}");
    }
    server.let_go();
    server.let_go();
    // One was under way, the other learned that the quota is used up.
    let mut outcomes: Vec<_> = calls.join_all().await;
    outcomes.sort_by_key(Result::is_err);
    assert!(outcomes[0].is_ok());
    let e = outcomes[1].as_ref().unwrap_err();
    assert_eq!(e.kind(), ErrorKind::QuotaExhausted, "{e}");
}
