//! The limits that one call learns from Zoho apply to the organisation's other calls.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::support::{Notes, OK, READ, Script, Step, fixed, status, told};
use http::{HeaderMap, StatusCode};
use tokio::sync::{Barrier, Semaphore};
use url::Url;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::limits::Limits;
use zoho_http::product::{ApiError, FailureClass, Rule};
use zoho_http::retry::{Jitter, RetryBudget, RetryPolicy};
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{Client, ErrorKind, Http, HttpBuilder, Operation, Product, Request};

/// The product of the other tests, for one organisation, with a code for a day's end.
#[derive(Debug)]
struct Organized(&'static str);

impl Product for Organized {
    fn name(&self) -> &'static str {
        "notes"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Notes.base_url(endpoints)
    }
    fn version(&self) -> &str {
        "v1"
    }
    fn organization(&self) -> Option<&str> {
        Some(self.0)
    }
    fn api_error(&self, status: StatusCode, body: &[u8]) -> Option<ApiError> {
        Notes.api_error(status, body)
    }
    fn rules(&self) -> &'static [Rule] {
        const RULES: &[Rule] = &[Rule::code("DAY_GONE", FailureClass::QuotaExhausted)];
        RULES
    }
}

fn builder(script: &Arc<Script>, clock: &ManualClock) -> HttpBuilder {
    Http::builder()
        .transport(script.clone())
        .clock(Arc::new(clock.clone()))
        .retry(RetryPolicy {
            jitter: Jitter::None,
            ..RetryPolicy::default()
        })
}

fn client(http: &Http, organization: &'static str) -> Client {
    http.client(Arc::new(Organized(organization)), fixed())
}

async fn get(client: &Client) -> Result<(), zoho_http::Error> {
    client.send(&Request::new(&READ)).await.map(|_| ())
}

#[tokio::test]
async fn a_wait_that_zoho_asks_for_holds_for_all_calls_of_the_organisation() {
    let script = Script::new(&[told(429, "90"), OK, OK, OK]);
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let http = builder(&script, &clock).build().unwrap();
    let (one, same, other) = (client(&http, "1"), client(&http, "1"), client(&http, "2"));

    assert_eq!(get(&one).await.unwrap_err().kind(), ErrorKind::RateLimited);
    assert_eq!(one.limit_status().paused_for, Some(Duration::from_secs(90)));
    // Too long for the deadline: an error at once, and nothing is sent.
    let e = get(&same).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::RateLimited);
    assert_eq!(e.retry_after(), Some(Duration::from_secs(90)));
    assert_eq!((e.attempts(), script.attempts()), (0, 1));
    assert!(e.to_string().contains("Zoho said before"), "{e}");
    // Another organisation has its own limits.
    get(&other).await.unwrap();

    clock.advance(Duration::from_secs(60));
    get(&same).await.unwrap();
    assert_eq!(
        clock.sleeps(),
        [Duration::from_secs(30)],
        "the rest is waited for"
    );
    get(&one).await.unwrap();
}

#[tokio::test]
async fn an_allowance_that_is_used_up_is_not_asked_for_again_before_its_time() {
    let gone = Step::Response(429, "code:DAY_GONE", Some("3600"));
    let script = Script::new(&[gone, OK]);
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let http = builder(&script, &clock).build().unwrap();
    let client = client(&http, "1");

    let e = get(&client).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::QuotaExhausted);
    clock.advance(Duration::from_secs(3000));
    let e = get(&client).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::QuotaExhausted);
    assert_eq!(e.retry_after(), Some(Duration::from_secs(600)));
    assert_eq!(script.attempts(), 1);
    assert_eq!(clock.sleeps(), []);
    clock.advance(Duration::from_secs(600));
    get(&client).await.unwrap();
    assert_eq!(client.limit_status().exhausted_for, None);
}

#[tokio::test]
async fn a_host_that_is_down_gets_little_extra_load_and_the_error_says_so() {
    let script = Script::new(&[status(503); 130]);
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let http = builder(&script, &clock).build().unwrap();
    let client = client(&http, "1");
    let mut withheld = 0;
    for _ in 0..100 {
        let e = get(&client).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Unavailable);
        assert_eq!(e.is_budget_spent(), e.to_string().contains("retry budget"));
        withheld += usize::from(e.is_budget_spent());
    }
    assert!(script.attempts() < 130, "{}", script.attempts());
    assert!(script.attempts() >= 110, "{}", script.attempts());
    assert!(withheld > 80, "{withheld}");
}

#[tokio::test]
async fn without_a_budget_nothing_is_repeated() {
    let script = Script::new(&[status(503)]);
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let policy = RetryPolicy {
        budget: RetryBudget {
            burst: 0,
            ratio: 0.0,
        },
        ..RetryPolicy::default()
    };
    let http = builder(&script, &clock).retry(policy).build().unwrap();
    assert!(
        get(&client(&http, "1"))
            .await
            .unwrap_err()
            .is_budget_spent()
    );
}

/// Each call adds half a retry to the budget, also one that is built again when its turn has come.
#[tokio::test]
async fn a_call_that_waits_for_its_turn_counts_once_for_the_budget() {
    let script = Script::new(&[status(503), told(429, "30"), status(503)]);
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let policy = RetryPolicy {
        max_attempts: 2,
        jitter: Jitter::None,
        budget: RetryBudget {
            burst: 1,
            ratio: 0.5,
        },
        ..RetryPolicy::default()
    };
    let http = builder(&script, &clock).retry(policy).build().unwrap();
    let client = client(&http, "1");
    let e = get(&client).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::RateLimited);
    let e = get(&client).await.unwrap_err();
    assert!(clock.sleeps().contains(&Duration::from_secs(30)));
    assert_eq!((e.kind(), e.attempts()), (ErrorKind::Unavailable, 1));
    assert!(e.is_budget_spent());
}

/// Answers once the gate is opened, and counts how many wait there.
#[derive(Debug)]
struct Gate {
    arrived: Barrier,
    open: Semaphore,
}

#[async_trait::async_trait]
impl Transport for Gate {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        self.arrived.wait().await;
        self.open.acquire().await.unwrap().forget();
        let body: BodyStream = Box::pin(futures_util::stream::empty());
        Ok(http::Response::new(body))
    }
}

static HEAVY: Operation = Operation::get("notes.heavy", "/notes/{version}/heavy").heavy();

#[tokio::test]
async fn no_more_calls_are_under_way_than_the_organisation_may_have() {
    let gate = Arc::new(Gate {
        arrived: Barrier::new(3),
        open: Semaphore::new(0),
    });
    let limits = Limits {
        concurrency: Some(2),
        heavy: Some(1),
        queue: 3,
    };
    let http = Http::builder()
        .transport(gate.clone())
        .limits("notes", limits)
        .build()
        .unwrap();
    let client = client(&http, "1");
    let call = |operation: &'static Operation| {
        let client = client.clone();
        tokio::spawn(async move { client.send(&Request::new(operation)).await })
    };
    let (heavy, light) = (call(&HEAVY), call(&READ));
    gate.arrived.wait().await;
    assert_eq!(client.limit_status().in_flight, 2);

    // Three wait, of which one gives up, and a fourth exceeds the queue.
    let waiting = [call(&READ), call(&READ), call(&HEAVY)];
    while client.limit_status().waiting < 3 {
        tokio::task::yield_now().await;
    }
    let e = client.send(&Request::new(&READ)).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::RateLimited);
    assert!(e.to_string().contains("Limits::queue"), "{e}");
    waiting[1].abort();
    while client.limit_status().waiting > 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(client.limit_status().in_flight, 2);

    let [first, _gone, last] = waiting;
    gate.open.add_permits(2);
    heavy.await.unwrap().unwrap();
    light.await.unwrap().unwrap();
    gate.arrived.wait().await;
    gate.open.add_permits(2);
    first.await.unwrap().unwrap();
    last.await.unwrap().unwrap();
    assert_eq!(client.limit_status().in_flight, 0);
}

#[tokio::test]
async fn a_call_that_is_given_up_gives_its_place_back_wherever_it_was() {
    let gate = Arc::new(Gate {
        arrived: Barrier::new(2),
        open: Semaphore::new(0),
    });
    let http = Http::builder()
        .transport(gate.clone())
        .limits("notes", Limits::at_most(1))
        .build()
        .unwrap();
    let client = client(&http, "1");
    for _ in 0..3 {
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.send(&Request::new(&READ)).await }
        });
        gate.arrived.wait().await;
        assert_eq!(client.limit_status().in_flight, 1);
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        assert_eq!(client.limit_status().in_flight, 0);
    }
}

/// Says that the window is used up.
#[derive(Debug)]
struct Window(&'static [(&'static str, &'static str)]);

#[async_trait::async_trait]
impl Transport for Window {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let body: BodyStream = Box::pin(futures_util::stream::empty());
        let mut response = http::Response::new(body);
        let mut headers = HeaderMap::new();
        for (name, value) in self.0 {
            headers.insert(*name, value.parse().unwrap());
        }
        *response.headers_mut() = headers;
        Ok(response)
    }
}

#[tokio::test]
async fn calls_are_paced_by_what_the_headers_say() {
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let http = Http::builder()
        .transport(Arc::new(Window(&[
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "7"),
            ("x-api-credits-remaining", "41"),
        ])))
        .clock(Arc::new(clock.clone()))
        .build()
        .unwrap();
    let client = client(&http, "1");
    let answer = client.send(&Request::new(&READ)).await.unwrap();
    assert_eq!(answer.allowance().credits_left, Some(41));
    assert_eq!(client.limit_status().credits_left, Some(41));
    get(&client).await.unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);
}

/// Holds its first response, a 429, until the gate is opened; then answers all.
#[derive(Debug)]
struct Busy {
    arrived: Barrier,
    open: Semaphore,
    sent: std::sync::atomic::AtomicUsize,
}

#[async_trait::async_trait]
impl Transport for Busy {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let body: BodyStream = Box::pin(futures_util::stream::empty());
        let mut response = http::Response::new(body);
        if self.sent.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0 {
            self.arrived.wait().await;
            self.open.acquire().await.unwrap().forget();
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            let headers = response.headers_mut();
            headers.insert("retry-after", "3600".parse().unwrap());
        }
        Ok(response)
    }
}

#[tokio::test]
async fn a_pause_that_comes_while_calls_wait_for_their_turn_holds_for_them() {
    let busy = Arc::new(Busy {
        arrived: Barrier::new(2),
        open: Semaphore::new(0),
        sent: std::sync::atomic::AtomicUsize::new(0),
    });
    let http = Http::builder()
        .transport(busy.clone())
        .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
        .limits("notes", Limits::at_most(1))
        .build()
        .unwrap();
    let client = client(&http, "1");
    let call = || {
        let client = client.clone();
        tokio::spawn(async move { get(&client).await })
    };
    let first = call();
    busy.arrived.wait().await;
    let queued = [call(), call()];
    while client.limit_status().waiting < 2 {
        tokio::task::yield_now().await;
    }
    busy.open.add_permits(1);
    assert!(first.await.unwrap().is_err());
    for call in queued {
        let e = call.await.unwrap().unwrap_err();
        assert_eq!(e.kind(), ErrorKind::RateLimited);
        assert!(e.retry_after().is_some());
    }
    assert_eq!(busy.sent.load(std::sync::atomic::Ordering::SeqCst), 1);
}
