//! A caller who drops the call at any of the points where it waits: nothing leaks, every place comes back,
//! and the next call works.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use serde_json::json;
use zoho_http::clock::{Clock, ManualClock};
use zoho_http::data_center::Endpoints;
use zoho_http::limits::Limits;
use zoho_http::retry::{Jitter, RetryBudget, RetryPolicy};
use zoho_http::token::{Refusal, TokenError};
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{Client, Http, Operation, Request, Token, TokenSource};
use zoho_sim::scripted::{Gate, Reply, ScriptedServer, Step};
use zoho_tests::{seconds, start};

use crate::books::{self, Books, CREATE, LIST};
use crate::support::{fine, spoiled};

/// Polls a future so often, and then drops it.
struct GivenUp<F> {
    future: Option<Pin<Box<F>>>,
    polls: usize,
}

impl<F: Future> Future for GivenUp<F> {
    /// `None` when it was dropped before it was ready.
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(left) = self.polls.checked_sub(1)
            && let Some(future) = &mut self.future
        {
            if let Poll::Ready(output) = future.as_mut().poll(cx) {
                return Poll::Ready(Some(output));
            }
            self.polls = left;
        }
        if self.polls > 0 {
            return Poll::Pending;
        }
        self.future = None;
        Poll::Ready(None)
    }
}

fn after<F: Future>(polls: usize, future: F) -> GivenUp<F> {
    GivenUp {
        future: Some(Box::pin(future)),
        polls,
    }
}

/// A clock whose sleeps take a turn of the runtime.
#[derive(Debug)]
struct TurnClock(ManualClock);

#[async_trait]
impl Clock for TurnClock {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::task::yield_now().await;
        self.0.sleep(duration).await;
    }
}

/// Never has a token at hand, and takes a turn for each.
#[derive(Debug)]
struct TurnTokens(Endpoints);

impl TurnTokens {
    async fn turn(&self) -> Token {
        tokio::task::yield_now().await;
        let text = "1000.token".to_owned().into();
        Token::new(text, start() + seconds(3600), self.0.clone()).unwrap()
    }
}

#[async_trait]
impl TokenSource for TurnTokens {
    fn current(&self) -> Option<Token> {
        None
    }

    async fn token(&self) -> Result<Token, TokenError> {
        Ok(self.turn().await)
    }

    async fn refresh(&self, _refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        Ok(self.turn().await)
    }
}

/// Refuses the token, is busy, and then answers in three pieces; takes a turn for each thing.
#[derive(Debug, Default)]
struct TurnTransport {
    sent: AtomicUsize,
}

#[async_trait]
impl Transport for TurnTransport {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let number = self.sent.fetch_add(1, Ordering::SeqCst);
        tokio::task::yield_now().await;
        let (status, pieces) = match number {
            0 => (401, vec![r#"{"code":14}"#]),
            1 => (429, vec![]),
            _ => (200, vec!["{", r#""code":0"#, "}"]),
        };
        let pieces = stream::unfold(pieces.into_iter(), |mut pieces| async {
            tokio::task::yield_now().await;
            pieces.next().map(|piece| (Ok(Bytes::from(piece)), pieces))
        });
        let body: BodyStream = Box::pin(pieces);
        Ok(http::Response::builder().status(status).body(body).unwrap())
    }
}

fn engine(transport: Option<Arc<dyn Transport>>, endpoints: Endpoints) -> Client {
    let policy = RetryPolicy {
        jitter: Jitter::None,
        budget: RetryBudget {
            burst: 10_000,
            ratio: 1.0,
        },
        ..RetryPolicy::default()
    };
    let http = Http::builder()
        .clock(Arc::new(TurnClock(ManualClock::at(start()))))
        .retry(policy)
        .limits("books", Limits::at_most(1));
    let http = match transport {
        Some(transport) => http.transport(transport),
        None => http,
    };
    let http = http.build().unwrap();
    http.client(Arc::new(Books), Arc::new(TurnTokens(endpoints)))
}

fn request(operation: &'static Operation) -> Request {
    Request::new(operation).json(&json!({ "name": "x" }))
}

#[track_caller]
fn is_idle(client: &Client, name: &str) {
    let status = client.limit_status();
    assert_eq!(
        (status.in_flight, status.waiting),
        (0, 0),
        "{name}: {status:?}"
    );
}

fn nowhere() -> Endpoints {
    let url = "http://127.0.0.1:1/".parse().unwrap();
    Endpoints::custom("nowhere", &url, &url, &url, &url).unwrap()
}

async fn at_every_point_of_a_scripted_transport(operation: &'static Operation) {
    for polls in 0.. {
        let transport = Arc::new(TurnTransport::default());
        let client = engine(Some(Arc::clone(&transport) as _), nowhere());
        let name = format!("{} after {polls} polls", operation.name());
        let done = after(polls, client.send(&request(operation))).await;
        is_idle(&client, &name);
        // The only place there is: it would wait for ever, were it taken.
        transport.sent.store(2, Ordering::SeqCst);
        client.send(&request(operation)).await.unwrap();
        is_idle(&client, &name);
        if let Some(done) = done {
            assert_eq!(done.unwrap().attempts(), 3);
            assert!(
                polls > 10,
                "{polls} polls are fewer than there are points to wait at"
            );
            return;
        }
    }
}

/// A server that does with the requests of each trial what `step` says of their number, from 0. A request
/// whose caller has gone may come late, and must not meet the steps of the next.
async fn trials(step: impl Fn(usize) -> Step + Send + Sync + 'static) -> ScriptedServer {
    let server = ScriptedServer::start().await.unwrap();
    let seen = Mutex::new(HashMap::<String, usize>::new());
    server.otherwise(move |received| {
        let mut seen = seen.lock().unwrap();
        let number = seen.entry(received.target().to_owned()).or_default();
        *number += 1;
        step(*number - 1)
    });
    server
}

fn trial(operation: &'static Operation, polls: usize) -> Request {
    request(operation).query("trial", polls.to_string())
}

/// More than any call needs.
const MANY: usize = 1000;

async fn at_every_point_of_the_real_transport(operation: &'static Operation) {
    let open = Gate::new();
    open.open();
    let server = trials(move |number| match number {
        0 => books::error(401, 14).into(),
        1 => books::error(429, 44).into(),
        _ => spoiled().paced(40, &open).into(),
    });
    let server = server.await;
    // One engine for all, so that what leaks adds up.
    let client = engine(None, server.endpoints("test"));
    for polls in 0..MANY {
        let name = format!("{} after {polls} polls", operation.name());
        let done = after(polls, client.send(&trial(operation, polls))).await;
        is_idle(&client, &name);
        client.send(&trial(operation, MANY + polls)).await.unwrap();
        is_idle(&client, &name);
        if let Some(done) = done {
            assert_eq!(done.unwrap().attempts(), 3);
            assert!(
                polls > 5,
                "{polls} polls are fewer than there are points to wait at"
            );
            return;
        }
    }
    panic!("it is never done");
}

/// One has the only place; another who waits for it leaves at every point.
async fn while_waiting_for_a_turn(operation: &'static Operation) {
    let server = ScriptedServer::start().await.unwrap();
    server.otherwise(|_| fine());
    let client = engine(None, server.endpoints("test"));
    // It takes a token, and then it waits until the place is free.
    for polls in 0..3 {
        let gate = Gate::new();
        server.push(Reply::new(fine()).held(&gate));
        let arrived = server.count() + 1;
        let first = tokio::spawn({
            let client = client.clone();
            async move { client.send(&request(&LIST)).await }
        });
        server.arrived(arrived).await;
        let none = after(polls, client.send(&request(operation))).await;
        assert!(none.is_none());
        let status = client.limit_status();
        assert_eq!(
            (status.in_flight, status.waiting),
            (1, 0),
            "{polls}: {status:?}"
        );
        gate.open();
        first.await.unwrap().unwrap();
        client.send(&request(operation)).await.unwrap();
        is_idle(&client, "at the end");
    }
}

async fn while_a_download_is_read(operation: &'static Operation) {
    let open = Gate::new();
    open.open();
    let server = trials(move |number| match number {
        0 => file().paced(3, &open).cut_after(6).into(),
        _ => file().into(),
    });
    let server = server.await;
    let client = engine(None, server.endpoints("test"));
    for polls in 0..MANY {
        let reading = async {
            let file = client.download(trial(operation, polls)).await?;
            file.write_to(&mut tokio::io::sink()).await
        };
        let done = after(polls, reading).await;
        is_idle(&client, "a download");
        client
            .send(&trial(&LIST, MANY + polls))
            .await
            .unwrap_or_else(|e| panic!("{e}"));
        if let Some(done) = done {
            assert_eq!(done.unwrap(), 10);
            assert!(
                polls > 5,
                "{polls} polls are fewer than there are points to wait at"
            );
            return;
        }
    }
    panic!("it is never done");
}

fn file() -> Reply {
    Reply::file("0123456789").etag("\"a\"")
}

mod scripted_transport {
    use super::*;

    #[tokio::test]
    async fn get() {
        at_every_point_of_a_scripted_transport(&LIST).await;
    }

    #[tokio::test]
    async fn post() {
        at_every_point_of_a_scripted_transport(&CREATE).await;
    }
}

mod real_transport {
    use super::*;

    #[tokio::test]
    async fn get() {
        at_every_point_of_the_real_transport(&LIST).await;
    }

    #[tokio::test]
    async fn post() {
        at_every_point_of_the_real_transport(&CREATE).await;
    }
}

mod waiting_for_a_turn {
    use super::*;

    #[tokio::test]
    async fn get() {
        while_waiting_for_a_turn(&LIST).await;
    }

    #[tokio::test]
    async fn post() {
        while_waiting_for_a_turn(&CREATE).await;
    }
}

mod reading_a_download {
    use super::*;

    #[tokio::test]
    async fn get() {
        while_a_download_is_read(&LIST).await;
    }
}
