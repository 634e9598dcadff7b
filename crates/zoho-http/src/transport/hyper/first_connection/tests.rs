//! Which call leads, which ones wait, and for how long.

use std::time::Duration;

use async_trait::async_trait;
use tokio::task::{JoinHandle, yield_now};
use tokio::time::{Instant, advance};

use super::*;
use crate::clock::SystemClock;

/// Tokio's time, which the tests stop.
#[derive(Debug)]
struct Paused {
    start: Instant,
}

#[expect(clippy::disallowed_methods, reason = "the clock of these tests")]
#[async_trait]
impl Clock for Paused {
    fn now(&self) -> std::time::SystemTime {
        SystemClock::new().now()
    }

    fn monotonic(&self) -> Duration {
        Instant::now() - self.start
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

#[expect(clippy::disallowed_methods, reason = "the clock of these tests")]
fn first_connection() -> Arc<FirstConnection> {
    let start = Instant::now();
    FirstConnection::new(Arc::new(Paused { start }))
}

type Waiting = JoinHandle<Option<Leader>>;

async fn call(connection: &Arc<FirstConnection>) -> Waiting {
    let connection = Arc::clone(connection);
    let call = tokio::spawn(async move { connection.turn().await });
    yield_now().await;
    call
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::test(start_paused = true)]
async fn the_others_start_soon_after_the_connection_stands() {
    let connection = first_connection();
    assert!(!connection.is_open());
    let leader = connection.turn().await.expect("the first leads");
    let waiting = [call(&connection).await, call(&connection).await];
    advance(ms(700)).await;
    yield_now().await;
    assert!(waiting.iter().all(|call| !call.is_finished()));
    connection.opened();
    let late = call(&connection).await;
    advance(ms(1)).await;
    yield_now().await;
    assert!(!late.is_finished(), "the pool may not have it yet");
    for call in waiting.into_iter().chain([late]) {
        assert!(call.await.unwrap().is_none());
    }
    assert!(connection.is_open());
    assert!(connection.clock.monotonic() < ms(710));
    // The outcome of the leader's own call changes nothing.
    drop(leader);
    assert!(connection.is_open());
}

#[tokio::test(start_paused = true)]
async fn a_leader_that_goes_passes_the_lead_on() {
    let connection = first_connection();
    let leader = connection.turn().await.expect("the first leads");
    let (second, third) = (call(&connection).await, call(&connection).await);
    drop(leader);
    let second = second.await.unwrap().expect("the second leads");
    yield_now().await;
    assert!(!third.is_finished());
    // Opened, but gone before the pool had it.
    connection.opened();
    yield_now().await;
    drop(second);
    let third = third.await.unwrap().expect("the third leads");
    let fourth = call(&connection).await;
    third.served();
    yield_now().await;
    assert!(fourth.await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_leader_that_goes_leaves_the_connection_that_the_pool_has_and_one_that_fails_does_not() {
    let connection = first_connection();
    for fails in [false, true] {
        let leader = connection.turn().await.expect("it leads");
        connection.opened();
        advance(POOLED_AFTER).await;
        match fails {
            true => leader.failed(),
            false => drop(leader),
        }
        let next = connection.turn().await;
        assert_eq!(next.is_some(), fails);
        assert_eq!(connection.is_open(), !fails);
        advance(IDLE).await;
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_for_longer_than_two_seconds() {
    let connection = first_connection();
    let _leader = connection.turn().await.expect("the first leads");
    advance(ms(500)).await;
    assert!(connection.turn().await.is_none());
    assert_eq!(connection.clock.monotonic(), PATIENCE);
    // Later calls have nothing to wait for.
    assert!(connection.turn().await.is_none());
    assert_eq!(connection.clock.monotonic(), PATIENCE);
}

#[tokio::test(start_paused = true)]
async fn leaders_that_fail_one_after_another_keep_nobody_longer() {
    let connection = first_connection();
    let mut leader = connection.turn().await.expect("the first leads");
    let last = call(&connection).await;
    for _ in 0..3 {
        let next = call(&connection).await;
        advance(ms(600)).await;
        drop(leader);
        yield_now().await;
        if last.is_finished() {
            return;
        }
        leader = match next.is_finished() {
            true => next.await.unwrap().expect("it leads"),
            false => connection.turn().await.expect("it leads"),
        };
    }
    panic!("it waited for {:?}", connection.clock.monotonic());
}

#[tokio::test(start_paused = true)]
async fn the_connection_is_a_first_one_again_when_the_pool_has_let_go_of_it() {
    let connection = first_connection();
    let leader = connection.turn().await.expect("the first leads");
    leader.served();
    for _ in 0..3 {
        advance(IDLE - ms(1)).await;
        assert!(connection.is_open(), "it was used meanwhile");
    }
    advance(IDLE).await;
    assert!(!connection.is_open());
    assert!(connection.turn().await.is_some());
}

#[tokio::test(start_paused = true)]
async fn where_one_connection_serves_all_its_successor_is_waited_for() {
    let connection = first_connection();
    connection.turn().await.expect("the first leads").served();
    // HTTP/1.1 opens connections all the time.
    assert!(connection.opening().is_none());
    assert!(connection.is_open());

    connection.answered(true);
    let opening = connection.opening().expect("it is the only one");
    assert!(connection.opening().is_none());
    assert!(!connection.is_open());
    let waiting = call(&connection).await;
    assert!(!waiting.is_finished());
    connection.opened();
    opening.leave();
    assert!(waiting.await.unwrap().is_none());
    assert!(connection.is_open());

    // One that fails is followed by the next call's.
    drop(connection.opening().expect("it is the only one"));
    assert!(connection.turn().await.is_some());
}

#[test]
fn each_host_has_its_own_and_plain_http_none() {
    let hosts = Hosts::new(Arc::new(SystemClock::new()));
    let of = |url: &str| hosts.of(&url.parse().unwrap()).map(Arc::as_ptr);
    let shop = of("https://shop.zoho.eu/api/v1/tickets");
    assert!(shop.is_some());
    assert_eq!(shop, of("https://shop.zoho.eu:443/"));
    assert_ne!(shop, of("https://shop.zoho.eu:8443/"));
    assert_ne!(shop, of("https://shop.zoho.com/"));
    assert_eq!(None, of("http://shop.zoho.eu/"));
    let made = (0..200).filter(|n| of(&format!("https://n{n}.zoho.eu/")).is_some());
    assert_eq!(made.count(), 125, "3 of 128 were taken");
    assert_eq!(shop, of("https://shop.zoho.eu/"));
}
