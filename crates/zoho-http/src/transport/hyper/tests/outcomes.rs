//! The effects of a server on a request, and whether the request is retried.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::stream;
use h2::Reason;
use http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use url::Url;

use super::server::{Server, Tls, answer, read};
use super::transport_to;
use crate::body::Body;
use crate::clock::ManualClock;
use crate::data_center::Endpoints;
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::product::{ApiError, Product};
use crate::request::Request;
use crate::retry::{Jitter, RetryPolicy};
use crate::shared_http::Http;

static READ: Operation = Operation::get("notes.read", "/notes");
static CREATE: Operation = Operation::post("notes.create", "/notes");

#[derive(Debug)]
struct Notes;

impl Product for Notes {
    fn name(&self) -> &'static str {
        "notes"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }
    fn api_error(&self, _: StatusCode, _: &[u8]) -> Option<ApiError> {
        None
    }
}

/// The action of the server on a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Answer,
    /// Resets the stream before it responds.
    Reset(Reason),
    /// The same when it has read all of the request.
    ReadAndReset(Reason),
    /// Responds, and resets the stream within the body.
    ResetBody(Reason),
    /// Closes the connection and reports that it has not processed the request, which is the first on its connection.
    GoAwayBelow(Reason),
    /// Closes the connection and says that it has seen the request.
    GoAway(Reason),
    /// The same, but the connection stays.
    GoAwayAndStay(Reason),
    /// Takes no more requests on the connection, and responds.
    GoAwayAndAnswer,
    /// Breaks the connection off.
    Close,
}

/// The actions for the requests to come, and the number of requests so far.
#[derive(Debug, Default)]
struct Script {
    acts: Mutex<VecDeque<Act>>,
    requests: AtomicUsize,
}

impl Script {
    fn next(&self) -> Act {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let next = self.acts.lock().unwrap().pop_front();
        next.unwrap_or(Act::Answer)
    }

    fn starts_below(&self) -> Option<Reason> {
        match self.acts.lock().unwrap().front() {
            Some(Act::GoAwayBelow(reason)) => Some(*reason),
            _ => None,
        }
    }
}

async fn serve(mut tls: Tls, script: Arc<Script>) {
    if let Some(reason) = script.starts_below() {
        // h2 names the last stream that it has read.
        let _ = go_away_below(&mut tls, reason, &script).await;
        return;
    }
    let Ok(mut connection) = h2::server::handshake(tls).await else {
        return;
    };
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        match script.next() {
            Act::Answer => {
                tokio::spawn(async move {
                    read(request.into_body()).await;
                    answer(respond);
                });
            }
            Act::Reset(reason) => respond.send_reset(reason),
            Act::ReadAndReset(reason) => {
                tokio::spawn(async move {
                    read(request.into_body()).await;
                    respond.send_reset(reason);
                });
            }
            Act::ResetBody(reason) => {
                let mut body = respond
                    .send_response(http::Response::new(()), false)
                    .unwrap();
                body.send_data(Bytes::from_static(b"fi"), false).unwrap();
                // The response must have gone out before.
                tokio::spawn(async move {
                    read(request.into_body()).await;
                    tokio::task::yield_now().await;
                    body.send_reset(reason);
                });
            }
            Act::GoAway(reason) => {
                connection.abrupt_shutdown(reason);
                let _ = poll_fn(|cx| connection.poll_closed(cx)).await;
                return;
            }
            Act::GoAwayAndStay(reason) => {
                connection.abrupt_shutdown(reason);
                let _ = poll_fn(|cx| connection.poll_closed(cx)).await;
                std::future::pending::<()>().await;
            }
            Act::GoAwayAndAnswer => {
                connection.graceful_shutdown();
                answer(respond);
            }
            Act::Close => return,
            Act::GoAwayBelow(_) => unreachable!("it comes first on its connection"),
        }
    }
}

/// Speaks HTTP/2 by hand until a request has arrived, and then reports that it has processed none.
async fn go_away_below(tls: &mut Tls, reason: Reason, script: &Script) -> std::io::Result<()> {
    const HEADERS: u8 = 1;
    const SETTINGS: u8 = 4;
    let frame = |kind: u8, flags: u8, content: &[u8]| {
        let length = u8::try_from(content.len()).unwrap();
        [&[0, 0, length, kind, flags, 0, 0, 0, 0], content].concat()
    };
    tls.read_exact(&mut [0; 24]).await?;
    tls.write_all(&frame(SETTINGS, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        tls.read_exact(&mut head).await?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        tls.read_exact(&mut vec![0; length.try_into().unwrap()])
            .await?;
        match head[3] {
            SETTINGS if head[4] == 0 => tls.write_all(&frame(SETTINGS, 1, &[])).await?,
            HEADERS => break,
            _ => {}
        }
    }
    script.next();
    let last_and_reason = u64::from(u32::from(reason)).to_be_bytes();
    tls.write_all(&frame(7, 0, &last_and_reason)).await?;
    tls.flush().await?;
    // Until the client has closed.
    while tls.read(&mut [0; 256]).await? > 0 {}
    Ok(())
}

/// The outcome of a call.
struct Went {
    result: Result<Bytes, Error>,
    requests: usize,
    connections: usize,
    waits: Vec<Duration>,
}

async fn call(acts: &[Act], request: &Request) -> Went {
    let script = Arc::new(Script::default());
    script.acts.lock().unwrap().extend(acts);
    let plays = Arc::clone(&script);
    let server = Server::start(&["h2"], move |tls| serve(tls, Arc::clone(&plays))).await;
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let http = Http::builder()
        .transport(Arc::new(transport_to(&server)))
        .clock(Arc::new(clock.clone()))
        .retry(RetryPolicy {
            jitter: Jitter::None,
            attempt_timeout: Duration::from_secs(1),
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    let url = &server.url;
    let endpoints = Endpoints::custom("test", url, url, url, url).unwrap();
    let client = http.anonymous_client(Arc::new(Notes), endpoints);
    let sent = client.send(request).await;
    Went {
        result: sent.map(|response| response.body().clone()),
        requests: script.requests.load(Ordering::Relaxed),
        connections: server.connections(),
        waits: clock.sleeps(),
    }
}

fn create() -> Request {
    Request::new(&CREATE).body("text/plain", "a note")
}

const FIRST_WAIT: Duration = Duration::from_millis(500);

/// Asserts that the call is sent once more, after `wait`.
async fn assert_repeated(act: Act, connections: usize, wait: Duration) {
    for request in [create(), Request::new(&READ)] {
        let went = call(&[act], &request).await;
        assert_eq!(went.result.unwrap(), "fine", "{act:?}");
        assert_eq!(
            (went.requests, went.connections),
            (2, connections),
            "{act:?}"
        );
        assert_eq!(went.waits, [wait], "{act:?}");
    }
}

#[tokio::test]
async fn what_the_server_says_it_has_not_processed_is_sent_again() {
    assert_repeated(Act::Reset(Reason::REFUSED_STREAM), 1, FIRST_WAIT).await;
    assert_repeated(Act::ReadAndReset(Reason::REFUSED_STREAM), 1, FIRST_WAIT).await;
    for reason in [Reason::NO_ERROR, Reason::INTERNAL_ERROR] {
        assert_repeated(Act::GoAwayBelow(reason), 2, FIRST_WAIT).await;
    }
}

#[tokio::test]
async fn a_server_that_finds_the_client_too_busy_is_left_alone_for_longer() {
    let act = Act::GoAwayBelow(Reason::ENHANCE_YOUR_CALM);
    assert_repeated(act, 2, Duration::from_secs(2)).await;
}

#[tokio::test]
async fn a_server_that_always_refuses_is_asked_as_often_as_the_policy_says() {
    let went = call(&[Act::Reset(Reason::REFUSED_STREAM); 9], &create()).await;
    let error = went.result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!error.may_have_arrived(), "{error}");
    assert!(error.is_retryable(), "{error}");
    assert!(error.to_string().contains("not processed"), "{error}");
    assert_eq!((went.requests, went.waits.len()), (4, 3));
}

#[tokio::test]
async fn what_may_have_been_carried_out_is_repeated_only_when_that_is_safe() {
    for act in [
        Act::GoAway(Reason::NO_ERROR),
        Act::GoAway(Reason::ENHANCE_YOUR_CALM),
        Act::GoAway(Reason::INTERNAL_ERROR),
        Act::GoAwayAndStay(Reason::ENHANCE_YOUR_CALM),
        Act::Close,
        Act::Reset(Reason::INTERNAL_ERROR),
        Act::Reset(Reason::ENHANCE_YOUR_CALM),
        // The response had begun.
        Act::ResetBody(Reason::REFUSED_STREAM),
    ] {
        let went = call(&[act], &create()).await;
        let error = went.result.expect_err(&format!("{act:?}"));
        assert!(error.may_have_arrived(), "{act:?}: {error}");
        assert_eq!(went.requests, 1, "{act:?}");

        let went = call(&[act], &Request::new(&READ)).await;
        assert_eq!(went.result.unwrap(), "fine", "{act:?}");
        assert_eq!(went.requests, 2, "{act:?}");
    }
}

#[tokio::test]
async fn a_connection_that_takes_no_more_answers_what_it_has_taken() {
    let went = call(&[Act::GoAwayAndAnswer], &create()).await;
    assert_eq!(went.result.unwrap(), "fine");
    assert_eq!(went.requests, 1);
}

#[tokio::test]
async fn a_stream_that_was_read_is_not_sent_again_and_one_that_is_made_anew_is() {
    let pieces = || stream::iter([Ok(Bytes::from_static(b"a note"))]);
    let act = Act::ReadAndReset(Reason::REFUSED_STREAM);
    let once = Request::new(&CREATE).body("text/plain", Body::stream(pieces(), None));
    let went = call(&[act], &once).await;
    let error = went.result.unwrap_err();
    assert!(!error.may_have_arrived(), "{error}");
    assert_eq!(went.requests, 1);

    let anew = Request::new(&CREATE).body("text/plain", Body::stream_with(pieces, None));
    let went = call(&[act], &anew).await;
    assert_eq!(went.result.unwrap(), "fine");
    assert_eq!(went.requests, 2);
}
