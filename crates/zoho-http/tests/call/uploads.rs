//! Bodies that are read while they are sent: lengths, progress, and whether they can be sent again.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::line::{Reply, play, play_with, reply, some};
use crate::support::{CREATE, READ, token};
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use zoho_http::body::{Body, Multipart, Part};
use zoho_http::token::{Refusal, TokenError};
use zoho_http::{ErrorKind, Request, Token, TokenSource};

fn stream_of(pieces: &'static [&'static str]) -> Body {
    let length = pieces.iter().map(|p| p.len() as u64).sum();
    let pieces = stream::iter(pieces).map(|text| Ok(Bytes::from(*text)));
    Body::stream(pieces, Some(length))
}

fn again(pieces: &'static [&'static str]) -> Body {
    let make = move || stream::iter(pieces).map(|text| Ok(Bytes::from(*text)));
    Body::stream_with(make, None)
}

fn post(body: Body) -> Request {
    Request::new(&CREATE).body("text/plain", body)
}

#[tokio::test]
async fn a_stream_is_sent_with_its_length_and_its_progress_is_told() {
    let play = play([reply(201, &["made"])]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let request = post(stream_of(&["one ", "two"])).on_upload({
        let told = told.clone();
        move |so_far| told.lock().unwrap().push((so_far.bytes, so_far.total))
    });
    play.client.send(&request).await.unwrap();
    assert_eq!(play.bodies(), [Ok("one two".to_owned())]);
    assert_eq!(play.header("content-length"), [some("7")]);
    assert_eq!(play.header("content-type"), [some("text/plain")]);
    assert_eq!(*told.lock().unwrap(), [(4, Some(7)), (7, Some(7))]);
    play.done();
}

#[tokio::test]
async fn a_stream_that_can_be_made_again_is_sent_again() {
    let play = play([
        reply(429, &[]).header("retry-after", "2").reads(1),
        reply(201, &["made"]),
    ]);
    play.client
        .send(&post(again(&["one ", "two"])))
        .await
        .unwrap();
    assert_eq!(
        play.bodies(),
        [Ok("one ".to_owned()), Ok("one two".to_owned())]
    );
    assert_eq!(play.header("content-length"), [None, None]);
    play.done();
}

#[tokio::test]
async fn a_stream_that_is_given_once_is_sent_again_only_when_nothing_of_it_was_read() {
    let refused = Reply {
        refused: true,
        ..Reply::default()
    };
    let play = play([refused, reply(201, &["made"])]);
    play.client
        .send(&post(stream_of(&["one ", "two"])))
        .await
        .unwrap();
    assert_eq!(play.bodies(), [Ok("one two".to_owned())]);
    play.done();

    let play = self::play([reply(429, &[]).header("retry-after", "2").reads(1)]);
    let e = play
        .client
        .send(&post(stream_of(&["one ", "two"])))
        .await
        .unwrap_err();
    assert_eq!(e.kind(), ErrorKind::RateLimited);
    assert_eq!((e.attempts(), play.clock.sleeps().len()), (1, 0));
    play.done();
}

/// Refreshes every token that is refused.
#[derive(Debug, Default)]
struct Renewing(Mutex<u32>);

#[async_trait]
impl TokenSource for Renewing {
    fn current(&self) -> Option<Token> {
        Some(token(&format!("1000.{}", self.0.lock().unwrap())))
    }
    async fn token(&self) -> Result<Token, TokenError> {
        unreachable!("current always has one")
    }
    async fn refresh(&self, _refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        *self.0.lock().unwrap() += 1;
        Ok(self.current().unwrap())
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_refreshed_and_the_body_sent_again_where_it_can_be() {
    let tokens = Arc::new(Renewing::default());
    let play = play_with(
        [reply(401, &["code:INVALID_TOKEN"]), reply(201, &[])],
        tokens.clone(),
    );
    play.client.send(&post(again(&["one"]))).await.unwrap();
    assert_eq!(play.bodies(), [Ok("one".to_owned()), Ok("one".to_owned())]);

    let play = play_with([reply(401, &["code:INVALID_TOKEN"])], tokens.clone());
    let e = play
        .client
        .send(&post(stream_of(&["one"])))
        .await
        .unwrap_err();
    assert_eq!(e.kind(), ErrorKind::BodySpent);
    assert!(e.is_retryable() && !e.needs_reconnect() && !e.may_have_arrived());
    assert!(e.to_string().contains("with a new body"), "{e}");
    // The next call is sent with the new token.
    assert_eq!(*tokens.0.lock().unwrap(), 2);
    play.done();
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_the_callers_and_not_the_networks() {
    let broken = || {
        let pieces = [
            Ok(Bytes::from("one ")),
            Err(io::Error::other("disk on fire")),
        ];
        Body::stream(stream::iter(pieces), None)
    };
    let play = play([reply(201, &[])]);
    let e = play.client.send(&post(broken())).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::BodyUnreadable);
    assert!(e.to_string().contains("disk on fire"), "{e}");
    assert!(!e.may_have_arrived() && !e.is_retryable());

    let play = self::play([reply(201, &[])]);
    let short = Body::stream(stream::iter([Ok(Bytes::from("abc"))]), Some(4));
    let e = play.client.send(&post(short)).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::BodyUnreadable);
    assert!(e.to_string().contains("4 bytes"), "{e}");
}

#[tokio::test]
async fn a_form_of_files_and_fields_is_sent_again_when_its_parts_can_be() {
    let form = || {
        Multipart::new().field("title", "T").part(
            "file",
            Part::new(again(&["con", "tent"]))
                .file_name("a.txt")
                .content_type("text/plain"),
        )
    };
    let play = play([reply(429, &[]), reply(201, &[])]);
    play.client
        .send(&Request::new(&CREATE).multipart(form()))
        .await
        .unwrap();
    let [Ok(first), Ok(second)] = &play.bodies()[..] else {
        panic!("two bodies")
    };
    assert_eq!(first, second);
    assert!(
        first.contains("name=\"file\"; filename=\"a.txt\"\r\n"),
        "{first}"
    );
    assert!(first.contains("\r\n\r\ncontent\r\n--zoho-"), "{first}");
    let boundary = play.header("content-type")[0].clone().unwrap();
    let boundary = boundary
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    assert!(first.ends_with(&format!("--{boundary}--\r\n")), "{first}");
}

/// The request is built before it is known that it has to wait, and again when its turn has come.
#[tokio::test]
async fn a_stream_that_is_given_once_is_still_there_when_its_call_had_to_wait_its_turn() {
    let full = reply(200, &["{}"])
        .header("x-ratelimit-remaining", "0")
        .header("x-ratelimit-reset", "7");
    let play = play([full, reply(201, &["made"])]);
    play.client.send(&Request::new(&READ)).await.unwrap();
    let request = post(stream_of(&["one ", "two"]));
    play.client.send(&request).await.unwrap();
    assert_eq!(play.clock.sleeps(), [Duration::from_secs(7)]);
    assert_eq!(play.bodies()[1], Ok("one two".to_owned()));
    play.done();
}
