//! Strategies that replace or wrap the retry policy, over real HTTP and a manual clock.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{CREATE, Notes, READ};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::external::Url;
use zoho_http::retry::{
    self, Jitter, RetryBudget, RetryDecision, RetryPolicy, RetryState, RetryStrategy, Retryability,
    StopReason,
};
use zoho_http::token::StaticToken;
use zoho_http::{Error, ErrorKind, Http, Request, Token};

const SECOND: Duration = Duration::from_secs(1);

/// The result of a call: the waits, the number of requests, and the result.
struct Came {
    sleeps: Vec<u64>,
    requests: usize,
    result: Result<(), Error>,
}

/// Sends `request` to a server that answers with `status` and Zoho's `code`, and then with success.
async fn play(
    strategy: impl RetryStrategy + 'static,
    policy: RetryPolicy,
    request: Request,
    status: u16,
    times: u64,
) -> Came {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(status).set_body_string("code:LOCKED"))
        .up_to_n_times(times)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let base: Url = server.uri().parse().unwrap();
    let endpoints = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let http = Http::builder()
        .clock(Arc::new(clock.clone()))
        .retry(policy)
        .retry_strategy(strategy)
        .build()
        .unwrap();
    let far = SystemTime::UNIX_EPOCH + 3600 * SECOND;
    let token = Token::new("1000.a".to_owned().into(), far, endpoints).unwrap();
    let client = http.client(Arc::new(Notes), Arc::new(StaticToken::new(token)));
    let result = client.send(&request).await.map(|_| ());
    Came {
        sleeps: clock.sleeps().iter().map(Duration::as_secs).collect(),
        requests: server.received_requests().await.unwrap().len(),
        result,
    }
}

fn always(wait: Duration) -> impl RetryStrategy {
    retry::from_fn(move |_| RetryDecision::RetryAfter(wait))
}

/// Makes attempts again that were refused with a code, and leaves the rest to another strategy.
#[derive(Debug)]
struct RetryCode<S>(&'static str, S);

impl<S: RetryStrategy> RetryStrategy for RetryCode<S> {
    fn decide(&self, state: &RetryState<'_>) -> RetryDecision {
        match state.code == self.0 && state.attempts < state.max_attempts {
            true => RetryDecision::RetryAfter(2 * SECOND),
            false => self.1.decide(state),
        }
    }
}

/// Doubles the waits of another strategy.
#[derive(Debug)]
struct Doubled<S>(S);

impl<S: RetryStrategy> RetryStrategy for Doubled<S> {
    fn decide(&self, state: &RetryState<'_>) -> RetryDecision {
        match self.0.decide(state) {
            RetryDecision::RetryAfter(wait) => RetryDecision::RetryAfter(wait * 2),
            stop => stop,
        }
    }
}

fn plain() -> RetryPolicy {
    RetryPolicy {
        base_delay: SECOND,
        jitter: Jitter::None,
        ..RetryPolicy::default()
    }
}

#[tokio::test]
async fn a_strategy_wraps_the_policy_and_strategies_compose() {
    let wrapped = Doubled(RetryCode("LOCKED", plain()));
    let came = play(wrapped, plain(), Request::new(&READ), 400, 2).await;
    assert!(came.result.is_ok());
    assert_eq!((came.sleeps, came.requests), (vec![4, 4], 3));

    let other = Arc::new(Doubled(RetryCode("OTHER", plain())));
    let came = play(other.clone(), plain(), Request::new(&READ), 503, 2).await;
    assert!(came.result.is_ok());
    assert_eq!((came.sleeps, came.requests), (vec![2, 4], 3));
    let came = play(other, plain(), Request::new(&READ), 400, 2).await;
    assert_eq!(came.result.unwrap_err().kind(), ErrorKind::Rejected);
    assert_eq!(came.requests, 1);
}

#[tokio::test]
async fn a_closure_replaces_the_policy_and_sees_the_state_of_the_call() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let strategy = retry::from_fn({
        let seen = Arc::clone(&seen);
        move |state| {
            assert_eq!(state.operation.name(), "notes.read");
            assert_eq!((state.max_attempts, state.deadline), (4, 60 * SECOND));
            assert!(state.idempotent && state.code == "LOCKED");
            assert_eq!(
                state.retryability,
                Retryability::IfIdempotent { retry_after: None }
            );
            let status = state.status.unwrap().as_u16();
            let elapsed = state.elapsed.as_secs();
            seen.lock()
                .unwrap()
                .push((state.attempts, status, elapsed, state.last_wait));
            match state.attempts {
                3 => RetryDecision::Stop(StopReason::Other),
                _ => RetryDecision::RetryAfter(3 * SECOND),
            }
        }
    });
    let came = play(strategy, plain(), Request::new(&READ), 503, 9).await;
    assert_eq!(came.result.unwrap_err().kind(), ErrorKind::Unavailable);
    let wait = Some(3 * SECOND);
    assert_eq!(
        *seen.lock().unwrap(),
        [(1, 503, 0, None), (2, 503, 3, wait), (3, 503, 6, wait)]
    );
}

#[tokio::test]
async fn no_strategy_sends_again_what_may_have_been_carried_out() {
    let came = play(always(SECOND), plain(), Request::new(&CREATE), 503, 2).await;
    assert_eq!(came.result.unwrap_err().kind(), ErrorKind::Unavailable);
    assert_eq!(came.requests, 1);
    let came = play(always(SECOND), plain(), Request::new(&CREATE), 429, 2).await;
    assert!(came.result.is_ok());
    assert_eq!(came.requests, 3);
}

#[tokio::test]
async fn deadline_attempts_of_the_request_and_budget_hold_whatever_a_strategy_decides() {
    let read = || Request::new(&READ);
    let came = play(always(25 * SECOND), plain(), read(), 503, 9).await;
    assert!(came.result.is_err());
    assert_eq!((came.sleeps, came.requests), (vec![25, 25], 3));

    let came = play(always(SECOND), plain(), read().attempts(2), 503, 9).await;
    assert!(came.result.is_err());
    assert_eq!(came.requests, 2);

    let poor = RetryPolicy {
        budget: RetryBudget {
            burst: 1,
            ratio: 0.0,
        },
        ..plain()
    };
    let came = play(always(SECOND), poor, read(), 503, 9).await;
    assert!(came.result.is_err());
    assert_eq!(came.requests, 2);
}
