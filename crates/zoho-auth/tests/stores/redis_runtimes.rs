//! Runtimes that end, as in a function that is called now and then: what was opened in one is dead in the next.

use tokio::runtime::{Builder, Runtime};
use zoho_auth::{Expected, TokenStore};
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::limits::{RedisLimits, SharedLimits};

use crate::support::redis_server::RedisServer;
use crate::support::{connection, seconds, user};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_lease_is_given_back_although_its_runtime_has_ended() {
    let server = RedisServer::start();
    let (store, other) = (server.store(), server.store());
    let lease = runtime().block_on(store.try_lease(&user(), seconds(3600)));
    let lease = lease.unwrap().unwrap();
    runtime().block_on(store.release(&user(), &lease)).unwrap();
    let free = runtime().block_on(other.try_lease(&user(), seconds(1)));
    assert!(free.unwrap().is_some());
}

#[test]
fn a_store_and_limits_serve_one_runtime_after_the_other() {
    let server = RedisServer::start();
    let (store, limits) = (server.store(), RedisLimits::connect(&server.url()).unwrap());
    for generation in 1..4 {
        runtime().block_on(async {
            let next = connection("m", 60).with_generation(generation);
            let any = Expected::Any;
            store
                .compare_and_set(&user(), any, Some(&next))
                .await
                .unwrap();
            limits.read("lane").await.unwrap();
        });
    }
}

/// One that is kept but does not run drives nothing either.
#[test]
fn runtimes_that_take_turns_do_not_wait_for_each_other() {
    let server = RedisServer::start();
    let store = server.store();
    let runtimes = [runtime(), runtime()];
    let clock = SystemClock::new();
    for _ in 0..3 {
        for runtime in &runtimes {
            assert!(runtime.block_on(store.load(&user())).unwrap().is_none());
        }
    }
    assert!(clock.monotonic() < seconds(2), "{:?}", clock.monotonic());
}

#[test]
fn without_a_runtime_it_is_an_error() {
    let server = RedisServer::start();
    let store = server.store();
    let e = futures_util::FutureExt::now_or_never(store.load(&user()));
    assert!(e.expect("there is nothing to wait for").is_err());
}
