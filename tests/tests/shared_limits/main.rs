//! Limits that a fleet shares: with a real redis-server, real processes, and a server that counts how many
//! calls it has at a time.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod child;
mod faults;
mod fleet;
#[path = "../../../crates/zoho-auth/tests/stores/support/redis_server.rs"]
#[expect(dead_code, reason = "the tests of stores use more of it")]
mod redis_server;
mod server;
// Where a test can have the system throw away what comes.
#[cfg(target_os = "linux")]
mod silence;
mod steps;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::Method;
use zoho_crm::Crm;
use zoho_http::data_center::Endpoints;
use zoho_http::external::Url;
use zoho_http::limits::{Limits, RedisLimits};
use zoho_http::redis_connection::RedisConnection;
use zoho_http::retry::RetryPolicy;
use zoho_http::token::StaticToken;
use zoho_http::{Error, Http, Token};

/// The organisation of all calls here.
const ORGANIZATION: &str = "600100200";
const LANE: &str = "crm:org:600100200";
const TOKEN: &str = "1000.never-in-redis";

/// Long enough for a machine that has other things to do: no test is to go on alone by accident.
const PATIENCE: Duration = Duration::from_secs(20);

/// On a connection that is as patient: the one of `RedisLimits::connect` gives a command up after two seconds.
fn shared(url: &str) -> RedisLimits {
    let redis = RedisConnection::server(url).timeout(PATIENCE).build();
    RedisLimits::from_connection(redis.unwrap()).with_patience(PATIENCE)
}

/// One member of a fleet: an engine of its own, as in a process of its own.
fn member(api: &Url, limits: Limits, shared: RedisLimits) -> Crm {
    let policy = RetryPolicy {
        max_attempts: 1,
        ..RetryPolicy::default()
    };
    let http = Http::builder()
        .limits("crm", limits)
        .shared_limits(Arc::new(shared))
        .retry(policy)
        .build()
        .unwrap();
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    let endpoints = Endpoints::custom("local", api, api, api, api).unwrap();
    let token = Token::new(TOKEN.to_owned().into(), far, endpoints).unwrap();
    Crm::new(&http, Arc::new(StaticToken::new(token))).organization(ORGANIZATION)
}

async fn get(crm: &Crm, path: &str) -> Result<(), Error> {
    crm.request(&Method::GET, path).send().await.map(|_| ())
}
