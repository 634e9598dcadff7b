//! The steps of `RedisLimits`, one by one.

use std::time::Duration;

use futures_util::future::{join, join_all};
use zoho_http::limits::{LimitUpdate, PermitRequest, PermitResponse, RedisLimits, SharedLimits};

use crate::redis_server::RedisServer;
use crate::{LANE, shared};

/// A call that asks for `places` of five.
fn call(id: &str, places: u32) -> PermitRequest {
    let mut call = PermitRequest::new(LANE, id, places, Duration::from_secs(60));
    call.limit = Some(5);
    call.waits = true;
    call
}

async fn ask(limits: &RedisLimits, id: &str, places: u32) -> PermitResponse {
    limits.acquire(&call(id, places)).await.unwrap()
}

/// Asks for several, and then what is taken, without waiting for the answers in between: one that waits
/// counts for a second, which a busy machine may take from one answer to the next question.
async fn ask_all<const N: usize>(
    limits: &RedisLimits,
    calls: [PermitRequest; N],
) -> (Vec<PermitResponse>, (u32, u32, u32)) {
    let answers = join_all(calls.iter().map(|call| limits.acquire(call)));
    let (answers, taken) = join(answers, taken(limits)).await;
    let answers = answers.into_iter().map(Result::unwrap);
    (answers.collect(), taken)
}

/// A call that gives the places of `ended` back in the same step.
fn call_after(ended: &str, id: &str, places: u32) -> PermitRequest {
    let mut next = call(id, places);
    next.released = vec![ended.to_owned()];
    next
}

async fn taken(limits: &RedisLimits) -> (u32, u32, u32) {
    let state = limits.read(LANE).await.unwrap();
    (state.permits, state.heavy, state.waiting)
}

#[tokio::test]
async fn places_are_given_in_the_order_they_were_asked_for() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    assert_eq!(ask(&limits, "a", 3).await, PermitResponse::Granted);
    assert_eq!(ask(&limits, "b", 2).await, PermitResponse::Granted);
    assert_eq!(taken(&limits).await, (5, 0, 0));
    // A composite call and a small one wait; what gets free is kept for the first.
    let (c, d) = (call("c", 5), call("d", 1));
    let (answers, now) = ask_all(&limits, [c.clone(), d.clone()]).await;
    assert_eq!(answers, [PermitResponse::Full, PermitResponse::Full]);
    assert_eq!(now, (5, 0, 2));
    limits.release(LANE, &["a".to_owned()]).await.unwrap();
    let (answers, now) = ask_all(&limits, [c.clone(), d]).await;
    assert_eq!(answers, [PermitResponse::Full, PermitResponse::Full]);
    assert_eq!(now, (2, 0, 2));
    let after = call_after("b", "d", 1);
    let (answers, now) = ask_all(&limits, [c.clone(), after, c]).await;
    let expected = [
        PermitResponse::Full,
        PermitResponse::Full,
        PermitResponse::Granted,
    ];
    assert_eq!(answers, expected);
    assert_eq!(now, (5, 0, 1));
    // One that does not wait is not waited for, nor is one that gives up; one that is not heard of any more for no longer than
    // a second.
    assert_eq!(ask(&limits, "e", 5).await, PermitResponse::Full);
    let mut passing = call("passing", 5);
    passing.waits = false;
    assert_eq!(
        limits.acquire(&passing).await.unwrap(),
        PermitResponse::Full
    );
    let gone = ["c".to_owned(), "d".to_owned()];
    limits.release(LANE, &gone).await.unwrap();
    while ask(&limits, "f", 1).await == PermitResponse::Full {
        assert_eq!(taken(&limits).await.0, 0, "kept for e");
        tokio::task::yield_now().await;
    }
    assert_eq!(taken(&limits).await, (1, 0, 0));
}

#[tokio::test]
async fn an_answer_that_was_lost_costs_no_place() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    for _ in 0..3 {
        assert_eq!(ask(&limits, "a", 4).await, PermitResponse::Granted);
    }
    assert_eq!(taken(&limits).await, (4, 0, 0));
    let again = ["a".to_owned(), "a".to_owned(), "unknown".to_owned()];
    limits.release(LANE, &again).await.unwrap();
    assert_eq!(taken(&limits).await, (0, 0, 0));
    // A call under way counts, also where Redis forgot it.
    limits.extend(&call("a", 4)).await.unwrap();
    assert_eq!(taken(&limits).await, (4, 0, 0));
}

#[tokio::test]
async fn who_ends_a_call_may_start_the_next_in_one_step() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    assert_eq!(ask(&limits, "a", 5).await, PermitResponse::Granted);
    let next = call_after("a", "b", 5);
    assert_eq!(
        limits.acquire(&next).await.unwrap(),
        PermitResponse::Granted
    );
    assert_eq!(taken(&limits).await, (5, 0, 0));
    // Not past others.
    let calls = [call("other", 1), call_after("b", "c", 5)];
    let (answers, now) = ask_all(&limits, calls).await;
    assert_eq!(answers, [PermitResponse::Full, PermitResponse::Full]);
    assert_eq!(now, (0, 0, 2));
    assert_eq!(ask(&limits, "other", 1).await, PermitResponse::Granted);
}

#[tokio::test]
async fn heavy_calls_have_their_own_bound_and_hold_up_no_others() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    let heavy = |id: &str| {
        let mut call = call(id, 1);
        call.heavy_limit = Some(2);
        call
    };
    for (id, expected) in [
        ("a", PermitResponse::Granted),
        ("b", PermitResponse::Granted),
        ("c", PermitResponse::Full),
    ] {
        assert_eq!(limits.acquire(&heavy(id)).await.unwrap(), expected, "{id}");
    }
    assert_eq!(ask(&limits, "light", 3).await, PermitResponse::Granted);
    assert_eq!(taken(&limits).await, (5, 2, 0));
    let ended = ["a".to_owned()];
    limits.release(LANE, &ended).await.unwrap();
    let granted = limits.acquire(&heavy("c")).await.unwrap();
    assert_eq!(granted, PermitResponse::Granted);
}

#[tokio::test]
async fn a_lease_ends_by_itself() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    let mut short = call("a", 5);
    short.lease = Duration::from_millis(100);
    assert_eq!(
        limits.acquire(&short).await.unwrap(),
        PermitResponse::Granted
    );
    while ask(&limits, "b", 1).await == PermitResponse::Full {
        tokio::task::yield_now().await;
    }
    assert_eq!(taken(&limits).await, (1, 0, 0));
}

#[tokio::test]
async fn the_longer_wait_counts_and_lanes_are_apart() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    let s = Duration::from_secs;
    for wait in [s(50), s(90), s(10)] {
        limits
            .publish(LANE, LimitUpdate::Paused(wait))
            .await
            .unwrap();
    }
    let PermitResponse::Paused(wait) = ask(&limits, "a", 1).await else {
        panic!("paused")
    };
    assert!(wait > s(80) && wait <= s(90), "{wait:?}");
    limits
        .publish(LANE, LimitUpdate::Exhausted(s(30)))
        .await
        .unwrap();
    assert!(matches!(
        ask(&limits, "a", 1).await,
        PermitResponse::Exhausted(_)
    ));
    let state = limits.read(LANE).await.unwrap();
    assert!(state.paused_for > Some(s(80)) && state.exhausted_for <= Some(s(30)));
    limits.clear("desk:org:1").await.unwrap();
    assert!(limits.read(LANE).await.unwrap().paused_for.is_some());
    let mut elsewhere = call("a", 5);
    elsewhere.limiter = "desk:org:1".to_owned();
    let granted = limits.acquire(&elsewhere).await.unwrap();
    assert_eq!(granted, PermitResponse::Granted);
    let own = shared(&redis.url()).prefix("other:");
    assert_eq!(ask(&own, "a", 5).await, PermitResponse::Granted);
    limits.clear(LANE).await.unwrap();
    assert_eq!(limits.read(LANE).await.unwrap().paused_for, None);
    assert_eq!(ask(&limits, "a", 1).await, PermitResponse::Granted);
}

/// Those who use the limits alone read the rights there, the others on the page; a test of stores tries them.
#[test]
fn the_rights_of_a_user_are_the_same_on_both_pages() {
    let page = include_str!("../../../crates/zoho-auth/docs/redis.md");
    let own = include_str!("../../../crates/zoho-http/src/limits/redis.rs");
    let mut lines = page.lines();
    let line = lines.find(|line| line.starts_with("ACL SETUSER zoho-limits"));
    assert!(own.contains(line.unwrap()));
}

#[tokio::test]
async fn an_url_that_is_none_is_an_error_and_nothing_shows_a_password() {
    // The password of the last is there unchanged.
    let slash = "redis://app:hidden/1@127.0.0.1:1/";
    for url in ["", "http://127.0.0.1/", "redis:/nowhere", slash] {
        let e = RedisLimits::connect(url).unwrap_err();
        assert!(e.to_string().contains("@HOST:PORT/DB"), "{e}");
        assert!(e.to_string().contains("percent-encode"), "{e}");
        assert!(!format!("{e} {e:?}").contains("hidden"), "{e}");
    }
    let limits = RedisLimits::connect("redis://app:hidden@127.0.0.1:1/").unwrap();
    let e = limits.read(LANE).await.unwrap_err();
    assert!(e.to_string().contains("cannot be reached"), "{e}");
    assert!(!format!("{limits:?} {e} {e:?}").contains("hidden"));
}
