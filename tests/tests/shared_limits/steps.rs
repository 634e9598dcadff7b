//! The steps of `RedisLimits`, one by one.

use std::time::Duration;

use zoho_http::{News, PlaceAnswer, PlaceRequest, RedisLimits, SharedLimits};

use crate::redis_server::RedisServer;
use crate::{LANE, shared};

/// A call that asks for `places` of five.
fn call(id: &str, places: u32) -> PlaceRequest {
    let mut call = PlaceRequest::new(LANE, id, places, Duration::from_secs(60));
    call.limit = Some(5);
    call.waits = true;
    call
}

async fn ask(limits: &RedisLimits, id: &str, places: u32) -> PlaceAnswer {
    limits.ask(&call(id, places)).await.unwrap()
}

async fn taken(limits: &RedisLimits) -> (u32, u32, u32) {
    let state = limits.read(LANE).await.unwrap();
    (state.taken, state.heavy, state.waiting)
}

#[tokio::test]
async fn places_are_given_in_the_order_they_were_asked_for() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    assert_eq!(ask(&limits, "a", 3).await, PlaceAnswer::Granted);
    assert_eq!(ask(&limits, "b", 2).await, PlaceAnswer::Granted);
    // A composite call and a small one wait; what gets free is kept for the first.
    assert_eq!(ask(&limits, "c", 5).await, PlaceAnswer::Full);
    assert_eq!(ask(&limits, "d", 1).await, PlaceAnswer::Full);
    limits.give_back(LANE, &["a".to_owned()]).await.unwrap();
    assert_eq!(ask(&limits, "d", 1).await, PlaceAnswer::Full);
    assert_eq!(ask(&limits, "c", 5).await, PlaceAnswer::Full);
    assert_eq!(taken(&limits).await, (2, 0, 2));
    limits.give_back(LANE, &["b".to_owned()]).await.unwrap();
    assert_eq!(ask(&limits, "d", 1).await, PlaceAnswer::Full);
    assert_eq!(ask(&limits, "c", 5).await, PlaceAnswer::Granted);
    assert_eq!(taken(&limits).await, (5, 0, 1));
    // One that does not wait is not waited for, nor is one that gives up; one that is not heard of any more for no longer than
    // a second.
    assert_eq!(ask(&limits, "e", 5).await, PlaceAnswer::Full);
    let mut passing = call("passing", 5);
    passing.waits = false;
    assert_eq!(limits.ask(&passing).await.unwrap(), PlaceAnswer::Full);
    let gone = ["c".to_owned(), "d".to_owned()];
    limits.give_back(LANE, &gone).await.unwrap();
    while ask(&limits, "f", 1).await == PlaceAnswer::Full {
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
        assert_eq!(ask(&limits, "a", 4).await, PlaceAnswer::Granted);
    }
    assert_eq!(taken(&limits).await, (4, 0, 0));
    let again = ["a".to_owned(), "a".to_owned(), "unknown".to_owned()];
    limits.give_back(LANE, &again).await.unwrap();
    assert_eq!(taken(&limits).await, (0, 0, 0));
    // A call under way counts, also where Redis forgot it.
    limits.keep(&call("a", 4)).await.unwrap();
    assert_eq!(taken(&limits).await, (4, 0, 0));
}

#[tokio::test]
async fn who_ends_a_call_may_start_the_next_in_one_step() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    assert_eq!(ask(&limits, "a", 5).await, PlaceAnswer::Granted);
    let mut next = call("b", 5);
    next.given_back = vec!["a".to_owned()];
    assert_eq!(limits.ask(&next).await.unwrap(), PlaceAnswer::Granted);
    assert_eq!(taken(&limits).await, (5, 0, 0));
    // Not past others.
    assert_eq!(ask(&limits, "other", 1).await, PlaceAnswer::Full);
    let mut next = call("c", 5);
    next.given_back = vec!["b".to_owned()];
    assert_eq!(limits.ask(&next).await.unwrap(), PlaceAnswer::Full);
    assert_eq!(ask(&limits, "other", 1).await, PlaceAnswer::Granted);
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
        ("a", PlaceAnswer::Granted),
        ("b", PlaceAnswer::Granted),
        ("c", PlaceAnswer::Full),
    ] {
        assert_eq!(limits.ask(&heavy(id)).await.unwrap(), expected, "{id}");
    }
    assert_eq!(ask(&limits, "light", 3).await, PlaceAnswer::Granted);
    assert_eq!(taken(&limits).await, (5, 2, 0));
    let ended = ["a".to_owned()];
    limits.give_back(LANE, &ended).await.unwrap();
    let granted = limits.ask(&heavy("c")).await.unwrap();
    assert_eq!(granted, PlaceAnswer::Granted);
}

#[tokio::test]
async fn a_lease_ends_by_itself() {
    let redis = RedisServer::start();
    let limits = shared(&redis.url());
    let mut short = call("a", 5);
    short.lease = Duration::from_millis(100);
    assert_eq!(limits.ask(&short).await.unwrap(), PlaceAnswer::Granted);
    while ask(&limits, "b", 1).await == PlaceAnswer::Full {
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
        limits.tell(LANE, News::Paused(wait)).await.unwrap();
    }
    let PlaceAnswer::Paused(wait) = ask(&limits, "a", 1).await else {
        panic!("paused")
    };
    assert!(wait > s(80) && wait <= s(90), "{wait:?}");
    limits.tell(LANE, News::Exhausted(s(30))).await.unwrap();
    assert!(matches!(
        ask(&limits, "a", 1).await,
        PlaceAnswer::Exhausted(_)
    ));
    let state = limits.read(LANE).await.unwrap();
    assert!(state.paused_for > Some(s(80)) && state.exhausted_for <= Some(s(30)));
    let mut elsewhere = call("a", 5);
    elsewhere.lane = "desk:org:1".to_owned();
    let granted = limits.ask(&elsewhere).await.unwrap();
    assert_eq!(granted, PlaceAnswer::Granted);
    let own = shared(&redis.url()).prefix("other:");
    assert_eq!(ask(&own, "a", 5).await, PlaceAnswer::Granted);
}

#[tokio::test]
async fn an_url_that_is_none_is_an_error_and_nothing_shows_a_password() {
    for url in ["", "http://127.0.0.1/", "redis:/nowhere"] {
        let e = RedisLimits::connect(url).unwrap_err();
        assert!(e.to_string().contains("redis://HOST:PORT/DB"), "{e}");
    }
    let limits = RedisLimits::connect("redis://app:hidden@127.0.0.1:1/").unwrap();
    let e = limits.read(LANE).await.unwrap_err();
    assert!(e.to_string().contains("cannot be reached"), "{e}");
    assert!(!format!("{limits:?} {e} {e:?}").contains("hidden"));
}
