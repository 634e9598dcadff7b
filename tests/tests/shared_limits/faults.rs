//! When Redis fails calls go on, within the process's own limits.

use tokio::task::JoinSet;
use zoho_crm::Crm;
use zoho_http::limits::{Limits, RedisLimits, SharedState};

use crate::redis_server::RedisServer;
use crate::server::CountingServer;
use crate::{get, member, shared};

/// Calls that are answered at once, one after the other, until they find the shared limits `as_expected`.
async fn call_until(crm: &Crm, as_expected: SharedState) {
    loop {
        get(crm, "/told").await.unwrap();
        if crm.client().limit_status().shared == as_expected {
            return;
        }
    }
}

/// With the connection and the patience that are the default.
fn impatient(redis: &RedisServer) -> RedisLimits {
    RedisLimits::connect(&redis.url()).unwrap()
}

#[tokio::test]
async fn redis_stopped_killed_and_started_again_fails_no_call() {
    let (server, mut redis) = (CountingServer::start(1).await, RedisServer::start());
    let crm = member(&server.url, Limits::at_most(5), impatient(&redis));
    call_until(&crm, SharedState::Working).await;

    redis.pause();
    call_until(&crm, SharedState::Failing).await;
    redis.resume();
    call_until(&crm, SharedState::Working).await;

    redis.kill();
    call_until(&crm, SharedState::Failing).await;
    assert!(crm.client().shared_limit_state().await.is_err());
    redis.start_again();
    call_until(&crm, SharedState::Working).await;
    // Nothing that was taken meanwhile stays taken.
    while crm
        .client()
        .shared_limit_state()
        .await
        .unwrap()
        .unwrap()
        .permits
        > 0
    {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn without_redis_the_process_keeps_to_its_own_limits() {
    let (server, mut redis) = (CountingServer::start(5).await, RedisServer::start());
    redis.kill();
    let crm = member(&server.url, Limits::at_most(5), impatient(&redis));
    let mut calls = JoinSet::new();
    for _ in 0..20 {
        let crm = crm.clone();
        calls.spawn(async move { get(&crm, "/together").await });
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
    assert_eq!((server.most(), server.all()), (5, 20));
    assert_eq!(crm.client().limit_status().shared, SharedState::Failing);
}

#[tokio::test]
async fn a_call_given_up_at_any_point_gives_its_place_back() {
    let (server, redis) = (CountingServer::start(1).await, RedisServer::start());
    let crm = member(&server.url, Limits::at_most(1), shared(&redis.url()));
    let state = async || crm.client().shared_limit_state().await.unwrap().unwrap();
    let call = |path: &'static str| {
        let crm = member(&server.url, Limits::at_most(1), shared(&redis.url()));
        tokio::spawn(async move { get(&crm, path).await })
    };
    let held = call("/held");
    server.arrival().await;
    let waits = call("/told");
    while state().await.waiting == 0 {
        tokio::task::yield_now().await;
    }
    // One that waits for its place, then one that has it.
    waits.abort();
    while state().await.waiting > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(state().await.permits, 1);
    held.abort();
    while state().await.permits > 0 {
        tokio::task::yield_now().await;
    }
    get(&crm, "/told").await.unwrap();
    // And some that are dropped wherever they happen to be.
    for turns in 0..40 {
        let call = call("/told");
        for _ in 0..turns {
            tokio::task::yield_now().await;
        }
        call.abort();
    }
    get(&crm, "/told").await.unwrap();
}
