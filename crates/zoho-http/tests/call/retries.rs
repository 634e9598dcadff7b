//! The loop as a table: a script of responses in, the sleeps, attempts and result out. Nothing waits.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{CREATE, Notes, OK, READ, Script, Step, fixed, status, token, told};
use async_trait::async_trait;
use zoho_http::clock::ManualClock;
use zoho_http::retry::{Jitter, RetryPolicy};
use zoho_http::token::{Refusal, TokenError, TokenErrorKind};
use zoho_http::transport::TransportErrorKind;
use zoho_http::{Call, DataCenter, ErrorKind, Http, Operation, Request, Token, TokenSource, call};

/// The result of a script.
#[derive(Debug, PartialEq)]
struct Came {
    sleeps: Vec<u64>,
    attempts: usize,
    result: Result<(), ErrorKind>,
}

async fn play(operation: &'static Operation, steps: &[Step], tokens: Arc<dyn TokenSource>) -> Came {
    let script = Script::new(steps);
    let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
    let clock = ManualClock::at(now);
    let http = Http::builder()
        .transport(script.clone())
        .clock(Arc::new(clock.clone()))
        .retry(RetryPolicy {
            jitter: Jitter::None,
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    let result = http
        .client(Arc::new(Notes), tokens)
        .send(&Request::new(operation))
        .await;
    let attempts = script.attempts();
    if let Err(e) = &result {
        assert_eq!(e.attempts() as usize, attempts, "{e}");
        assert_eq!(e.operation(), operation.name());
    }
    assert!(
        script.steps.lock().unwrap().is_empty(),
        "the script was not played to its end"
    );
    Came {
        sleeps: clock
            .sleeps()
            .iter()
            .map(|d| d.as_millis() as u64)
            .collect(),
        attempts,
        result: result.map(|_| ()).map_err(|e| e.kind()),
    }
}

fn came(sleeps: &[u64], attempts: usize, result: Result<(), ErrorKind>) -> Came {
    Came {
        sleeps: sleeps.to_vec(),
        attempts,
        result,
    }
}

#[tokio::test]
async fn scripts_of_a_repeatable_request() {
    use ErrorKind::{Denied, MissingScope, RateLimited, Rejected, Transport, Unavailable};
    use TransportErrorKind::{Connect, Interrupted, Invalid, Timeout};
    let table: &[(&[Step], Came)] = &[
        (&[OK], came(&[], 1, Ok(()))),
        (&[status(503), OK], came(&[500], 2, Ok(()))),
        (
            &[status(502), status(504), OK],
            came(&[500, 1000], 3, Ok(())),
        ),
        (
            &[status(503); 4],
            came(&[500, 1000, 2000], 4, Err(Unavailable)),
        ),
        (&[told(429, "3"), OK], came(&[3000], 2, Ok(()))),
        (&[told(429, "0"), OK], came(&[500], 2, Ok(()))),
        (&[told(429, "garbage"), OK], came(&[500], 2, Ok(()))),
        (
            &[told(429, "Sun, 06 Nov 1994 08:49:47 GMT"), OK],
            came(&[10_000], 2, Ok(())),
        ),
        (
            &[told(429, "Sun, 06 Nov 1994 08:00:00 GMT"), OK],
            came(&[500], 2, Ok(())),
        ),
        (&[told(429, "60")], came(&[], 1, Err(RateLimited))),
        (
            &[told(429, "40"), told(429, "40")],
            came(&[40_000], 2, Err(RateLimited)),
        ),
        (&[told(503, "7"), OK], came(&[7000], 2, Ok(()))),
        (&[Step::Lost(Connect), OK], came(&[500], 2, Ok(()))),
        (&[Step::Lost(Interrupted), OK], came(&[500], 2, Ok(()))),
        (&[Step::Lost(Timeout), OK], came(&[500], 2, Ok(()))),
        (
            &[Step::Lost(Connect); 4],
            came(&[500, 1000, 2000], 4, Err(Transport)),
        ),
        (
            &[Step::Lost(Invalid)],
            came(&[], 1, Err(ErrorKind::InvalidRequest)),
        ),
        (&[status(500)], came(&[], 1, Err(Unavailable))),
        (&[status(400)], came(&[], 1, Err(Rejected))),
        (&[status(403)], came(&[], 1, Err(Denied))),
        (&[status(404)], came(&[], 1, Err(ErrorKind::NotFound))),
        (&[status(409)], came(&[], 1, Err(ErrorKind::Conflict))),
        (&[status(413)], came(&[], 1, Err(Rejected))),
        (&[status(302)], came(&[], 1, Err(Rejected))),
        (
            &[Step::Response(200, "code:BAD", None)],
            came(&[], 1, Err(Rejected)),
        ),
        (
            &[Step::Response(401, "code:SCOPE_MISMATCH", None)],
            came(&[], 1, Err(MissingScope)),
        ),
    ];
    for (steps, expected) in table {
        assert_eq!(&play(&READ, steps, fixed()).await, expected, "{steps:?}");
    }
}

#[tokio::test]
async fn scripts_of_a_request_that_is_not_safe_to_repeat() {
    use ErrorKind::{RateLimited, Transport, Unavailable};
    use TransportErrorKind::{Connect, Interrupted, Timeout};
    let table: &[(&[Step], Came)] = &[
        (&[OK], came(&[], 1, Ok(()))),
        (&[status(502)], came(&[], 1, Err(Unavailable))),
        (&[status(503)], came(&[], 1, Err(Unavailable))),
        (&[told(503, "1")], came(&[], 1, Err(Unavailable))),
        (&[Step::Lost(Interrupted)], came(&[], 1, Err(Transport))),
        (&[Step::Lost(Timeout)], came(&[], 1, Err(Transport))),
        (&[Step::Lost(Connect), OK], came(&[500], 2, Ok(()))),
        (&[told(429, "2"), OK], came(&[2000], 2, Ok(()))),
        (&[told(429, "61")], came(&[], 1, Err(RateLimited))),
        (
            &[Step::Lost(Connect), status(503)],
            came(&[500], 2, Err(Unavailable)),
        ),
    ];
    for (steps, expected) in table {
        assert_eq!(&play(&CREATE, steps, fixed()).await, expected, "{steps:?}");
    }
}

/// Returns `1000.one` until it is rejected, then `1000.two`.
#[derive(Debug, Default)]
struct Renewing {
    refreshes: Mutex<Vec<String>>,
    fails: bool,
}

#[async_trait]
impl TokenSource for Renewing {
    fn current(&self) -> Option<Token> {
        let refreshed = !self.refreshes.lock().unwrap().is_empty();
        Some(token(if refreshed { "1000.two" } else { "1000.one" }))
    }
    async fn token(&self) -> Result<Token, TokenError> {
        unreachable!("current always has one")
    }
    async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        let header = refusal.token().header().to_str().unwrap().to_owned();
        self.refreshes.lock().unwrap().push(header);
        if self.fails {
            return Err(TokenError::new(TokenErrorKind::Reconnect, "sign in again"));
        }
        Ok(token("1000.two"))
    }
}

/// A refusal of the token, in words.
const REFUSED: Step = Step::Response(401, "code:INVALID_TOKEN", None);

/// The page of a proxy or an empty response says nothing about the token, and Zoho counts each new token.
#[tokio::test]
async fn a_401_without_words_costs_no_token() {
    for body in ["", "<html>something went wrong</html>", "denied"] {
        let tokens = Arc::new(Renewing::default());
        let expected = came(&[], 1, Err(ErrorKind::TokenRejected));
        let steps = [Step::Response(401, body, None)];
        assert_eq!(
            play(&READ, &steps, tokens.clone()).await,
            expected,
            "{body}"
        );
        assert!(tokens.refreshes.lock().unwrap().is_empty(), "{body}");
    }
    let tokens = Arc::new(Renewing::default());
    let in_other_words = [Step::Response(401, r#"{"reason":"expired"}"#, None), OK];
    let expected = came(&[], 2, Ok(()));
    assert_eq!(play(&READ, &in_other_words, tokens).await, expected);
}

#[tokio::test]
async fn a_refused_token_is_refreshed_once_and_the_request_replayed_once() {
    for operation in [&READ, &CREATE] {
        let table: &[(&[Step], Came)] = &[
            (&[REFUSED, OK], came(&[], 2, Ok(()))),
            (
                &[REFUSED, REFUSED],
                came(&[], 2, Err(ErrorKind::TokenRejected)),
            ),
            (
                &[told(429, "1"), REFUSED, told(429, "1"), OK],
                came(&[1000, 1000], 4, Ok(())),
            ),
        ];
        for (steps, expected) in table {
            let tokens = Arc::new(Renewing::default());
            assert_eq!(
                &play(operation, steps, tokens.clone()).await,
                expected,
                "{steps:?}"
            );
            let refreshes = tokens.refreshes.lock().unwrap();
            assert_eq!(*refreshes, ["Zoho-oauthtoken 1000.one"], "{steps:?}");
        }
    }
}

#[tokio::test]
async fn a_refresh_that_fails_is_the_error_and_needs_a_sign_in() {
    let tokens = Arc::new(Renewing {
        fails: true,
        ..Renewing::default()
    });
    let expected = came(&[], 1, Err(ErrorKind::NoToken));
    assert_eq!(play(&READ, &[REFUSED], tokens).await, expected);
}

#[tokio::test]
async fn an_answer_beyond_the_bound_is_not_read_to_its_end() {
    let script = Script::new(&[Step::Response(200, "0123456789", None)]);
    let http = Http::builder()
        .transport(script)
        .max_response(9)
        .build()
        .unwrap();
    let client = http.client(Arc::new(Notes), fixed());
    let error = client.send(&Request::new(&READ)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.to_string().contains("max_response"), "{error}");
}

#[tokio::test]
async fn the_error_says_what_where_and_what_next() {
    let play = async |operation, steps: &[Step]| {
        let script = Script::new(steps);
        let http = Http::builder()
            .transport(script)
            .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
            .data_center(DataCenter::In)
            .build()
            .unwrap();
        http.client(Arc::new(Notes), fixed())
            .send(&Request::new(operation))
            .await
            .unwrap_err()
    };
    let e = play(
        &READ,
        &[Step::Response(403, "code:OAUTH_SCOPE_MISMATCH", None)],
    )
    .await;
    assert_eq!(
        e.to_string(),
        "notes.read at www.zohoapis.eu: Zoho answered 403 OAUTH_SCOPE_MISMATCH (as scripted); \
         the operation needs the scopes Notes.all.READ: sign the user in again with them"
    );
    assert_eq!(e.missing_scopes(), ["Notes.all.READ"]);
    assert!(!e.needs_reconnect() && !e.is_retryable());

    let e = play(&CREATE, &[Step::Lost(TransportErrorKind::Interrupted)]).await;
    assert_eq!(
        e.to_string(),
        "notes.create at www.zohoapis.eu: the connection broke off; it may have been carried out and \
         is not safe to repeat: look before you try again"
    );
    assert!(e.may_have_arrived() && !e.is_retryable());

    let e = play(&READ, &[REFUSED]).await;
    assert!(e.needs_reconnect());
    assert!(
        e.to_string()
            .contains("set to `in`, the connection belongs to `eu`"),
        "{e}"
    );

    let e = play(&READ, &[told(429, "90")]).await;
    assert_eq!(e.retry_after(), Some(Duration::from_secs(90)));
    assert!(e.to_string().ends_with("(in 90 s)"), "{e}");
    assert!(e.is_retryable());
}

#[test]
fn errors_are_small_and_can_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<zoho_http::Error>();
    crosses::<zoho_http::Client>();
    assert_eq!(size_of::<zoho_http::Error>(), size_of::<usize>());
}

#[tokio::test]
async fn a_request_can_have_fewer_attempts_than_the_policy_and_another_deadline() {
    for (request, sleeps) in [
        (Request::new(&READ).attempts(1), 0),
        (Request::new(&READ).attempts(2), 1),
        (Request::new(&READ).deadline(Duration::from_millis(1400)), 1),
    ] {
        let script = Script::new(&vec![status(503); sleeps + 1]);
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
        let http = Http::builder()
            .transport(script.clone())
            .clock(Arc::new(clock.clone()))
            .retry(RetryPolicy {
                jitter: Jitter::None,
                ..RetryPolicy::default()
            })
            .build()
            .unwrap();
        let client = http.client(Arc::new(Notes), fixed());
        let e = client.send(&request).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Unavailable);
        assert_eq!(clock.sleeps().len(), sleeps);
        assert_eq!(script.attempts(), sleeps + 1);
    }
}

call! {
    /// Reads a note.
    ReadNote => zoho_http::external::Bytes
}

#[tokio::test]
async fn a_call_has_the_same_settings_and_can_be_awaited_without_send() {
    let started = |steps: &[Step]| {
        let script = Script::new(steps);
        let http = Http::builder()
            .transport(script.clone())
            .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
            .build()
            .unwrap();
        let client = http.client(Arc::new(Notes), fixed());
        let call = Call::new(client, Request::new(&READ), zoho_http::decode::raw);
        (script, ReadNote(call))
    };
    let (script, call) = started(&[status(503)]);
    let e = call.attempts(1).await.unwrap_err();
    assert_eq!((e.attempts(), script.attempts()), (1, 1));
    let (script, call) = started(&[status(503)]);
    let e = call.attempts(2).deadline(Duration::from_nanos(1)).await;
    assert_eq!((e.unwrap_err().attempts(), script.attempts()), (1, 1));
    let (script, call) = started(&[Step::Lost(TransportErrorKind::Interrupted)]);
    let e = call.idempotent(false).await.unwrap_err();
    assert!(e.may_have_arrived() && !e.is_retryable());
    assert_eq!(script.attempts(), 1);
    let (_, call) = started(&[status(200)]);
    let response = call.query("a", "b").header("x-c", "d").response().await;
    assert_eq!(response.unwrap().status(), 200);
}
