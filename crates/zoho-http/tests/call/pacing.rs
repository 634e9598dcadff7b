//! Credits, windows and waits in responses, and whose limits they are.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;
use url::Url;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::product::ApiError;
use zoho_http::retry::{Jitter, RetryPolicy};
use zoho_http::token::{Refusal, TokenError};
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{Client, Error, ErrorKind, Http, Product, Request, Token, TokenSource};
use zoho_types::OrganizationId;

use crate::support::{READ, fixed, token};

/// A product whose errors have details, and which does not know its organisation.
#[derive(Debug)]
struct Metered;

impl Product for Metered {
    fn name(&self) -> &'static str {
        "metered"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }
    fn version(&self) -> &str {
        "v1"
    }
    fn api_error(&self, _status: StatusCode, body: &[u8]) -> Option<ApiError> {
        let answer: Value = serde_json::from_slice(body).ok()?;
        let details = answer.get("details").cloned();
        Some(ApiError::new(answer.get("code")?.as_str()?, "m").with_details(details))
    }
}

/// Status, headers and body.
type ScriptedResponse = (u16, Vec<(&'static str, String)>, &'static str);

#[derive(Debug)]
struct ScriptedResponses(Mutex<VecDeque<ScriptedResponse>>);

#[async_trait]
impl Transport for ScriptedResponses {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let next = self.0.lock().unwrap().pop_front();
        let (status, headers, body) = next.expect("an answer for every attempt");
        let mut response = http::Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(name, value);
        }
        let body: BodyStream = Box::pin(futures_util::stream::iter([Ok(Bytes::from_static(
            body.as_bytes(),
        ))]));
        Ok(response.body(body).unwrap())
    }
}

/// A response that says that `left` calls are left in a window that begins again in `resets` seconds.
fn window(left: u64, resets: u64) -> ScriptedResponse {
    let headers = vec![
        ("x-ratelimit-remaining", left.to_string()),
        ("x-ratelimit-reset", resets.to_string()),
    ];
    (200, headers, "")
}

fn world(answers: impl IntoIterator<Item = ScriptedResponse>) -> (Http, ManualClock) {
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let http = Http::builder()
        .transport(Arc::new(ScriptedResponses(Mutex::new(
            answers.into_iter().collect(),
        ))))
        .clock(Arc::new(clock.clone()))
        .retry(RetryPolicy {
            jitter: Jitter::None,
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    (http, clock)
}

fn client(http: &Http) -> Client {
    http.client(Arc::new(Metered), fixed())
}

async fn get(client: &Client) -> Result<(), Error> {
    client.send(&Request::new(&READ)).await.map(|_| ())
}

#[tokio::test]
async fn only_as_many_calls_are_started_as_are_left_in_the_window() {
    let s = Duration::from_secs;
    // responses -> sleeps
    let plain = || (200, vec![], "");
    let table: Vec<(Vec<ScriptedResponse>, Vec<Duration>)> = vec![
        (vec![window(2, 30), plain(), plain(), plain()], vec![s(30)]),
        (vec![window(0, 30), plain()], vec![s(30)]),
        // A newer number corrects an older one, up and down.
        (vec![window(1, 30), window(9, 30), plain(), plain()], vec![]),
        (vec![window(9, 30), window(0, 12), plain()], vec![s(12)]),
        // Without its end, or when that is a time of day, a window says nothing.
        (
            vec![
                (200, vec![("x-ratelimit-remaining", "0".into())], ""),
                plain(),
            ],
            vec![],
        ),
        (vec![window(0, 1_800_000_000_000), plain()], vec![]),
    ];
    for (answers, sleeps) in table {
        let calls = answers.len();
        let name = format!("{answers:?}");
        let (http, clock) = world(answers);
        let client = client(&http);
        for _ in 0..calls {
            get(&client).await.unwrap();
        }
        assert_eq!(clock.sleeps(), sleeps, "{name}");
    }
}

#[tokio::test]
async fn a_download_that_is_still_read_has_been_counted_by_zoho() {
    let (http, _) = world([(206, vec![], "part"), window(3, 30)]);
    let client = client(&http);
    let file = client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(client.limit_status().in_flight, 1);
    get(&client).await.unwrap();
    assert_eq!(client.limit_status().window_left, Some(3));
    drop(file);
    assert_eq!(client.limit_status().in_flight, 0);
}

#[tokio::test]
async fn a_window_that_begins_anew_after_the_deadline_is_an_error_at_once() {
    let (http, clock) = world([window(0, 90)]);
    let client = client(&http);
    get(&client).await.unwrap();
    clock.advance(Duration::from_secs(10));
    let e = get(&client).await.unwrap_err();
    assert_eq!((e.kind(), e.attempts()), (ErrorKind::RateLimited, 0));
    assert_eq!(e.retry_after(), Some(Duration::from_secs(80)));
    assert_eq!(clock.sleeps(), []);
    let status = client.limit_status();
    assert_eq!(status.window_left, Some(0));
    assert_eq!(status.window_resets_in, Some(Duration::from_secs(80)));
}

#[tokio::test]
async fn without_a_header_the_details_say_how_long_to_wait() {
    const DETAILS: &str = r#"{"code":"TOO_MANY_REQUESTS","details":{"retry_after":7}}"#;
    const NONE: &str = r#"{"code":"TOO_MANY_REQUESTS","details":{}}"#;
    let header = |value: &str| vec![("retry-after", value.to_owned())];
    for (headers, body, slept) in [
        (vec![], DETAILS, 7_000),
        (header("soon"), DETAILS, 7_000),
        (header("2"), DETAILS, 2_000),
        (header("2"), NONE, 2_000),
        // The back-off's own.
        (vec![], NONE, 500),
        (vec![], r#"{"code":"TOO_MANY_REQUESTS"}"#, 500),
        (vec![], "<html>", 500),
    ] {
        let (http, clock) = world([(429, headers.clone(), body), (200, vec![], "")]);
        get(&client(&http)).await.unwrap();
        let slept = Duration::from_millis(slept);
        assert_eq!(clock.sleeps(), [slept], "{headers:?} {body}");
    }
}

#[tokio::test]
async fn a_429_when_no_credits_are_left_is_not_repeated() {
    let busy = r#"{"code":"TOO_MANY_REQUESTS","details":{}}"#;
    let credits = |left: &str| vec![("x-api-credits-remaining", left.to_owned())];
    let (http, clock) = world([(429, credits("0"), busy)]);
    let e = get(&client(&http)).await.unwrap_err();
    assert_eq!((e.kind(), e.attempts()), (ErrorKind::QuotaExhausted, 1));
    assert_eq!(e.retry_after(), None, "Zoho did not say when");
    assert_eq!(clock.sleeps(), []);

    let (http, _) = world([(429, credits("1"), busy), (200, credits("0"), "")]);
    let client = client(&http);
    get(&client).await.unwrap();
    assert_eq!(client.limit_status().credits_left, Some(0));
}

/// One of two users, who learns of the organisation when it asks for a token.
#[derive(Debug)]
struct Member {
    name: &'static str,
    organization: Mutex<Option<&'static str>>,
}

#[async_trait]
impl TokenSource for Member {
    fn current(&self) -> Option<Token> {
        None
    }
    fn account(&self) -> Option<&str> {
        Some(self.name)
    }
    fn organization(&self, product: &str) -> Option<OrganizationId> {
        assert_eq!(product, "metered");
        self.organization.lock().unwrap().map(OrganizationId::from)
    }
    async fn token(&self) -> Result<Token, TokenError> {
        Ok(token("1000.one"))
    }
    async fn refresh(&self, _refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        unreachable!("nothing is rejected")
    }
}

#[tokio::test]
async fn users_share_limits_from_the_moment_their_organisation_is_known() {
    let (http, _) = world([window(5, 30), window(4, 30)]);
    let member = |name| {
        Arc::new(Member {
            name,
            organization: Mutex::default(),
        })
    };
    let (ada, ben, eve) = (member("ada"), member("ben"), member("eve"));
    let client = |member: &Arc<Member>| http.client(Arc::new(Metered), member.clone());
    let (of_ada, of_ben, of_eve) = (client(&ada), client(&ben), client(&eve));
    let copy = of_ada.clone();
    let left = |client: &Client| client.limit_status().window_left;

    get(&of_ada).await.unwrap();
    assert_eq!((left(&of_ada), left(&copy)), (Some(5), Some(5)));
    assert_eq!((left(&of_ben), left(&of_eve)), (None, None));
    assert_eq!(left(&client(&ada)), Some(5), "the account is the same");

    for (member, organization) in [(&ada, "1"), (&ben, "1"), (&eve, "2")] {
        *member.organization.lock().unwrap() = Some(organization);
    }
    get(&of_ben).await.unwrap();
    assert_eq!(left(&of_ada), Some(4));
    assert_eq!((left(&copy), left(&client(&ben))), (Some(4), Some(4)));
    assert_eq!(left(&of_eve), None);
}

/// A single response must not block the organisation for good.
#[tokio::test]
async fn a_wait_that_is_too_long_to_be_true_is_asked_about_after_ten_minutes() {
    let refusal = |headers: &[(&'static str, &str)]| -> ScriptedResponse {
        let headers = headers
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        (429, headers.collect(), "")
    };
    let absurd = ("retry-after", "999999999");
    for refusal in [
        refusal(&[absurd]),
        refusal(&[absurd, ("x-api-credits-remaining", "0")]),
        refusal(&[("retry-after", "Sat, 06 Nov 2094 08:49:37 GMT")]),
        (
            429,
            vec![],
            r#"{"code": "x", "details": {"retry_after": 1e300}}"#,
        ),
        window(0, 86_400),
    ] {
        let name = format!("{refusal:?}");
        let again = (refusal.0 == 429).then(|| refusal.clone());
        let answers = [
            Some(refusal),
            again,
            Some((200, vec![], "")),
            Some((200, vec![], "")),
        ];
        let (http, clock) = world(answers.into_iter().flatten());
        let client = client(&http);
        let refused = get(&client).await.is_err();
        for _ in 0..=u32::from(refused) {
            let e = get(&client).await.unwrap_err();
            assert_eq!(e.attempts(), 0, "{name}: it is not sent");
            assert!(e.retry_after() <= Some(Duration::from_secs(600)), "{name}");
            clock.advance(Duration::from_secs(530));
            assert_eq!(get(&client).await.unwrap_err().attempts(), 0, "{name}");
            clock.advance(Duration::from_secs(70));
            // It is asked: refused once more, or taken.
            if get(&client).await.is_ok() {
                break;
            }
        }
        get(&client).await.unwrap();
        let status = client.limit_status();
        assert_eq!(
            (status.paused_for, status.exhausted_for),
            (None, None),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_wait_can_be_lifted() {
    let used_up = vec![
        ("retry-after", "30000".to_owned()),
        ("x-api-credits-remaining", "0".to_owned()),
    ];
    let (http, _) = world([(429, used_up, ""), (200, vec![], "")]);
    let client = client(&http);
    get(&client).await.unwrap_err();
    let e = get(&client).await.unwrap_err();
    assert_eq!((e.kind(), e.attempts()), (ErrorKind::QuotaExhausted, 0));
    assert_eq!(
        client.limit_status().exhausted_for,
        Some(Duration::from_secs(30_000))
    );
    client.clear_server_limits();
    assert_eq!(client.limit_status().exhausted_for, None);
    get(&client).await.unwrap();
}
