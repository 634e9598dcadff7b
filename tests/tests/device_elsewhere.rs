//! The sign-in on another device, beyond one accounts server: a user of another data centre, a program
//! that leaves, and the whole of it against the simulator.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use serde_json::json as value;
use tokio::sync::Notify;
use zoho::{ScopeSet, crm, scopes};
use zoho_auth::{DeviceAuthorization, DeviceState, ErrorKind};
use zoho_http::clock::{Clock, ManualClock};
use zoho_tests::{
    Exact, House, REFRESHED, USER, World, code_answer, json, refresh_request, seconds, start,
    token_answer,
};

const CODE: &str = "/oauth/v3/device/code";
const POLL: &str = "/oauth/v3/device/token";
const TOKEN: &str = "/oauth/v2/token";

/// A sign-in that has begun at `one`, with ten polls to come.
async fn begun(world: &World) -> DeviceAuthorization {
    let answer = value!({
        "user_code": "BCDF-GHJK",
        "device_code": "1000.device",
        "verification_url": "https://accounts.zoho.com/oauth/v3/device",
        "interval": 30_000,
        "expires_in": 300_000,
    });
    let answer = json(200, answer.to_string());
    world.accounts.on("POST", CODE, answer).await;
    let scopes = ScopeSet::parse("ZohoCRM.settings.ALL");
    let (accounts, one) = (world.zoho.accounts(), world.endpoints("one"));
    accounts.device_start(&one, &scopes).await.unwrap()
}

fn polls(sent: &[Exact]) -> usize {
    let polls = sent
        .iter()
        .filter(|sent| sent.field("grant_type").as_deref() == Some("device_token"));
    polls.count()
}

#[tokio::test]
async fn a_user_of_another_data_centre_is_asked_for_there_and_belongs_there() {
    for elsewhere in [
        value!({ "error": "other_dc", "user_location": "two" }),
        value!({ "error": "other_dc", "dc": "two" }),
        value!({ "error": "other_dc", "user_location": "TWO" }),
    ] {
        let world = World::new().await;
        let device = begun(&world).await;
        let answer = json(200, elsewhere.to_string());
        world.accounts.on("POST", POLL, answer).await;
        let two = &world.two;
        let pending = json(200, r#"{"error":"authorization_pending"}"#);
        two.accounts.once("POST", POLL, pending).await;
        let done = json(200, code_answer(two.api.url().as_str()));
        two.accounts.once("POST", POLL, done).await;

        let mut told = Vec::new();
        let accounts = world.zoho.accounts();
        let waited = accounts.device_wait(&device, |state| told.push(state.clone()));
        let connection = waited.await.unwrap_or_else(|e| panic!("{elsewhere}: {e}"));

        let name = "two".to_owned();
        let next = seconds(30);
        assert_eq!(
            told,
            [
                DeviceState::OtherDataCenter { name },
                DeviceState::Pending { next }
            ]
        );
        assert_eq!(world.clock.sleeps(), [next; 3]);
        assert_eq!(connection.accounts_server(), &two.accounts.url());
        assert_eq!(connection.api_domain(), &two.api.url());
        let user = world.zoho.connect(USER, connection).await.unwrap();

        let refreshed = json(200, token_answer(REFRESHED));
        two.accounts.on("POST", TOKEN, refreshed).await;
        two.api.on("GET", "/crm/v8/org", json(200, "{}")).await;
        world.clock.advance(seconds(3600));
        let call = user.crm().request(&http::Method::GET, "/org");
        call.send().await.unwrap();
        let there = two.accounts.sent().await;
        assert_eq!(polls(&there), 2);
        assert_eq!(there.last(), Some(&refresh_request()));
        let here = world.accounts.sent().await;
        assert_eq!((here.len(), polls(&here)), (2, 1), "start and one poll");
    }
}

#[tokio::test]
async fn a_data_centre_that_is_not_named_or_not_trusted_is_not_asked() {
    let foreign = World::new().await;
    let (evil, third) = (foreign.accounts.url(), "three");
    for elsewhere in [
        value!({ "error": "other_dc" }),
        value!({ "error": "other_dc", "user_location": null }),
        value!({ "error": "other_dc", "user_location": third }),
        value!({ "error": "other_dc", "dc": evil.as_str() }),
        value!({ "error": "other_dc", "user_location": evil.as_str() }),
    ] {
        let world = World::new().await;
        let device = begun(&world).await;
        let answer = json(200, elsewhere.to_string());
        world.accounts.on("POST", POLL, answer).await;
        let accounts = world.zoho.accounts();
        let e = accounts.device_wait(&device, |_| {}).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::UntrustedHost, "{elsewhere}: {e}");
        assert!(!e.is_retryable(), "{e}");
        assert!(!e.to_string().contains(third), "{e}");
        assert_eq!(polls(&world.accounts.sent().await), 1);
        assert_eq!(world.two.sent().await, []);
    }
    assert_eq!(foreign.everything_sent().await, []);
}

/// A clock whose second sleep lasts until it is woken.
#[derive(Debug)]
struct SleepyClock {
    clock: ManualClock,
    asleep: Notify,
    wake: Notify,
}

#[async_trait]
impl Clock for SleepyClock {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        self.clock.sleep(duration).await;
        if self.clock.sleeps().len() == 2 {
            self.asleep.notify_one();
            self.wake.notified().await;
        }
    }
}

#[tokio::test]
async fn a_program_that_stops_waiting_sends_nothing_more() {
    let clock = Arc::new(SleepyClock {
        clock: ManualClock::at(start()),
        asleep: Notify::new(),
        wake: Notify::new(),
    });
    let world = World::with(|setup| setup.clock = Some(Arc::clone(&clock) as _)).await;
    let device = begun(&world).await;
    let pending = json(200, r#"{"error":"authorization_pending"}"#);
    world.accounts.on("POST", POLL, pending).await;

    let accounts = world.zoho.accounts();
    tokio::select! {
        result = accounts.device_wait(&device, |_| {}) => panic!("it waits: {result:?}"),
        () = clock.asleep.notified() => {}
    }
    // The future is dropped here, in its second wait.
    clock.wake.notify_one();
    for _ in 0..5 {
        // A background task would have polled by the time this is answered.
        let _ = accounts.server_info(&world.endpoints("one")).await;
    }
    assert_eq!(polls(&world.accounts.sent().await), 1);
    assert_eq!(clock.clock.sleeps().len(), 2);
}

/// Begins at `us` of the simulator, decides once Zoho has been asked twice, and gives what came of it.
async fn decided(
    house: &House,
    scopes: ScopeSet,
    decide: impl Fn(&str) + Send + Sync,
) -> (Result<zoho::Connection, zoho_auth::Error>, Vec<DeviceState>) {
    let accounts = house.zoho.accounts();
    let us = house.endpoints("us");
    let device = accounts.device_start(&us, &scopes).await.unwrap();
    let page = format!("{}oauth/v3/device", us.accounts());
    assert_eq!(device.verification_url(), page);
    let complete = device.verification_url_complete().unwrap();
    assert!(complete.ends_with(device.user_code()), "{complete}");
    let mut told: Vec<DeviceState> = Vec::new();
    let waited = accounts.device_wait(&device, |state| {
        told.push(state.clone());
        if told.len() == 2 {
            decide(device.user_code());
        }
    });
    let result = waited.await;
    (result, told)
}

#[tokio::test]
async fn against_the_simulator_users_of_either_data_centre_connect() {
    for (home, polled) in [
        ("us", &["us"; 3][..]),
        ("eu", &["us", "us", "us", "eu"][..]),
    ] {
        let house = House::new().await;
        let zuid = house.zuid(home);
        let scopes = scopes![crm::service_preferences::GET];
        let accept = |code: &str| house.sim.approve_device(code, &zuid).unwrap();
        let (connection, told) = decided(&house, scopes, accept).await;

        let next = seconds(30);
        let mut expected = vec![DeviceState::Pending { next }; 2];
        if home == "eu" {
            let name = "eu".to_owned();
            expected.push(DeviceState::OtherDataCenter { name });
        }
        assert_eq!(told, expected);
        assert_eq!(house.clock.sleeps(), vec![next; polled.len()]);
        let mut requests = vec!["us device_request".to_owned()];
        requests.extend(polled.iter().map(|dc| format!("{dc} device_token")));
        assert_eq!(house.token_requests(), requests);
        let user = house.zoho.connect(USER, connection.unwrap()).await.unwrap();
        let kept = user.connection().await.unwrap();
        assert_eq!(kept.accounts_server(), house.endpoints(home).accounts());

        user.crm().service_preferences().get().send().await.unwrap();
        house.clock.advance(seconds(3600));
        user.crm().service_preferences().get().send().await.unwrap();
        let last = format!("{home} refresh_token");
        assert_eq!(house.token_requests().pop(), Some(last));
        assert_eq!(house.sim.live_refresh_tokens(&zuid), 1);
    }
}

#[tokio::test]
async fn against_the_simulator_a_no_is_a_no_and_silence_ends_after_five_minutes() {
    let house = House::new().await;
    let scopes = || scopes![crm::service_preferences::GET];
    let reject = |code: &str| house.sim.reject_device(code).unwrap();
    let (result, told) = decided(&house, scopes(), reject).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Denied);
    assert_eq!(told.len(), 2);

    house.sim.clear_requests();
    let (result, _) = decided(&house, scopes(), |_| {}).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::InvalidCode);
    let statuses: Vec<Option<u16>> = house.sim.requests().iter().map(|r| r.status()).collect();
    assert_eq!(statuses, vec![Some(200); 11]);
}

#[tokio::test]
async fn a_device_that_the_simulator_tells_to_slow_down_gets_its_token_all_the_same() {
    let house = House::new().await;
    let zuid = house.zuid("us");
    let (accounts, us) = (house.zoho.accounts(), house.endpoints("us"));
    let scopes = scopes![crm::service_preferences::GET];
    let device = accounts.device_start(&us, &scopes).await.unwrap();
    // From now on it wants polls further apart than it has said.
    let mut limits = house.sim.limits();
    limits.device_interval = seconds(40);
    house.sim.set_limits(limits);
    let mut told = Vec::new();
    let waited = accounts.device_wait(&device, |state| {
        if told.is_empty() {
            house.sim.approve_device(device.user_code(), &zuid).unwrap();
        }
        told.push(state.clone());
    });
    let connection = waited.await.unwrap();
    assert!(connection.refresh_token().is_some());
    assert_eq!(
        told,
        [
            DeviceState::Pending { next: seconds(30) },
            DeviceState::SlowDown { next: seconds(35) },
            DeviceState::SlowDown { next: seconds(40) },
        ]
    );
    assert_eq!(house.clock.sleeps(), [30, 30, 35, 40].map(seconds));
}
