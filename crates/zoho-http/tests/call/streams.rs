//! Bodies that are sent and received as streams: what goes over the line, and what becomes of faults.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{CREATE, Notes, READ, fixed, token};
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use http::HeaderMap;
use zoho_http::{
    Body, BodyStream, Client, Error, ErrorKind, Http, Jitter, ManualClock, Multipart, Part,
    Request, RetryBudget, RetryPolicy, Token, TokenError, TokenSource, Transport, TransportError,
    TransportErrorKind,
};

/// A step of the script: an answer, piece by piece, which may break off or stand still.
#[derive(Debug, Clone, Default)]
struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    pieces: Vec<&'static str>,
    breaks: Option<TransportErrorKind>,
    hangs: bool,
    /// How many pieces of the request's body are read; all by default.
    reads: Option<usize>,
    refused: bool,
}

fn reply(status: u16, pieces: &[&'static str]) -> Reply {
    Reply {
        status,
        pieces: pieces.to_vec(),
        ..Reply::default()
    }
}

impl Reply {
    fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
    fn breaks(mut self) -> Self {
        self.breaks = Some(TransportErrorKind::Interrupted);
        self
    }
    fn hangs(mut self) -> Self {
        self.hangs = true;
        self
    }
    fn reads(mut self, pieces: usize) -> Self {
        self.reads = Some(pieces);
        self
    }
    /// A file of that length.
    fn file(self, length: usize) -> Self {
        self.header("content-length", length.to_string())
            .header("content-type", "application/pdf")
    }
    fn etag(self, tag: &str) -> Self {
        self.header("etag", format!("\"{tag}\""))
    }
}

/// What was received.
#[derive(Debug)]
struct Got {
    headers: HeaderMap,
    body: Result<String, String>,
}

#[derive(Debug)]
struct Line {
    replies: Mutex<VecDeque<Reply>>,
    got: Mutex<Vec<Got>>,
}

#[async_trait]
impl Transport for Line {
    async fn send(
        &self,
        request: http::Request<Body>,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let reply = self.replies.lock().unwrap().pop_front();
        let reply = reply.expect("a reply for every attempt");
        let (parts, body) = request.into_parts();
        if reply.refused {
            return Err(TransportError::new(TransportErrorKind::Connect, "refused"));
        }
        let pieces = body.into_stream().take(reply.reads.unwrap_or(usize::MAX));
        let read: io::Result<Vec<Bytes>> = pieces.try_collect().await;
        let broken = read.is_err();
        let body = read.map_err(|e| e.to_string());
        let body = body.map(|pieces| String::from_utf8(pieces.concat()).unwrap());
        self.got.lock().unwrap().push(Got {
            headers: parts.headers,
            body,
        });
        if broken {
            let why = "the body broke off";
            return Err(TransportError::new(TransportErrorKind::Interrupted, why));
        }
        let pieces = stream::iter(reply.pieces).map(|text| Ok(Bytes::from(text)));
        let end = reply
            .breaks
            .map(|kind| Err(TransportError::new(kind, "as scripted")));
        let body = pieces.chain(stream::iter(end));
        let body: BodyStream = match reply.hangs {
            true => Box::pin(body.chain(stream::pending())),
            false => Box::pin(body),
        };
        let mut response = http::Response::builder().status(reply.status);
        for (name, value) in reply.headers {
            response = response.header(name, value);
        }
        Ok(response.body(body).unwrap())
    }
}

struct Play {
    line: Arc<Line>,
    client: Client,
    clock: ManualClock,
}

fn play(replies: impl IntoIterator<Item = Reply>) -> Play {
    play_with(replies, fixed())
}

fn play_with(replies: impl IntoIterator<Item = Reply>, tokens: Arc<dyn TokenSource>) -> Play {
    let line = Arc::new(Line {
        replies: Mutex::new(replies.into_iter().collect()),
        got: Mutex::default(),
    });
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let policy = RetryPolicy {
        jitter: Jitter::None,
        ..RetryPolicy::default()
    };
    let http = Http::builder()
        .transport(line.clone())
        .clock(Arc::new(clock.clone()))
        .retry(policy)
        .build()
        .unwrap();
    Play {
        line,
        client: http.client(Arc::new(Notes), tokens),
        clock,
    }
}

impl Play {
    async fn read(&self) -> Result<String, Error> {
        let file = self.client.download(Request::new(&READ)).await?;
        let pieces: Vec<Bytes> = file.into_stream().try_collect().await?;
        Ok(String::from_utf8(pieces.concat()).unwrap())
    }

    /// One header of each request, in order.
    fn header(&self, name: &str) -> Vec<Option<String>> {
        let got = self.line.got.lock().unwrap();
        let one = |got: &Got| Some(got.headers.get(name)?.to_str().unwrap().to_owned());
        got.iter().map(one).collect()
    }

    fn bodies(&self) -> Vec<Result<String, String>> {
        let got = self.line.got.lock().unwrap();
        got.iter().map(|got| got.body.clone()).collect()
    }

    fn done(&self) {
        assert!(self.line.replies.lock().unwrap().is_empty());
        assert_eq!(self.client.gauge().in_flight, 0);
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn a_file_comes_piece_by_piece_and_its_place_is_taken_until_it_has_come() {
    let play = play([reply(200, &["one ", "two ", "three"])
        .file(13)
        .header("content-disposition", "attachment; filename=\"a.pdf\"")]);
    let file = play.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(file.length(), Some(13));
    assert_eq!(file.content_type(), Some("application/pdf"));
    assert_eq!(file.file_name().as_deref(), Some("a.pdf"));
    assert_eq!(play.client.gauge().in_flight, 1);
    let told = Arc::new(Mutex::new(Vec::new()));
    let mut file = file.on_progress({
        let told = told.clone();
        move |so_far| told.lock().unwrap().push((so_far.bytes, so_far.total))
    });
    assert_eq!(file.next().await.unwrap().unwrap(), "one ");
    let mut out = Vec::new();
    assert_eq!(file.write_to(&mut out).await.unwrap(), 13);
    assert_eq!(out, b"two three");
    let all = Some(13);
    assert_eq!(*told.lock().unwrap(), [(4, all), (8, all), (13, all)]);
    assert_eq!(play.header("accept-encoding"), [some("identity")]);
    play.done();
}

#[tokio::test]
async fn a_download_that_is_dropped_gives_its_place_back() {
    let play = play([reply(200, &["one"]).file(99)]);
    let file = play.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(play.client.gauge().in_flight, 1);
    drop(file);
    play.done();
}

#[tokio::test]
async fn a_file_that_breaks_off_goes_on_where_it_broke_off() {
    let play = play([
        reply(200, &["one ", "two "]).file(13).etag("v1").breaks(),
        reply(206, &["th"])
            .file(5)
            .header("content-range", "bytes 8-12/13")
            .breaks(),
        // Ended early without a word.
        reply(206, &["r"])
            .file(3)
            .header("content-range", "bytes 10-12/13"),
        reply(206, &["ee"])
            .file(2)
            .header("content-range", "bytes 11-12/13"),
    ]);
    assert_eq!(play.read().await.unwrap(), "one two three");
    let ranges = [None, some("bytes=8-"), some("bytes=10-"), some("bytes=11-")];
    assert_eq!(play.header("range"), ranges);
    let tag = some("\"v1\"");
    assert_eq!(
        play.header("if-range"),
        [None, tag.clone(), tag.clone(), tag]
    );
    // Each time something had come, so the back-off starts anew.
    assert_eq!(play.clock.sleeps(), [Duration::from_millis(500); 3]);
    play.done();
}

#[tokio::test]
async fn a_server_without_ranges_begins_anew_and_what_has_come_is_passed_over() {
    let play = play([
        reply(200, &["one ", "tw"]).file(13).breaks(),
        reply(200, &["o", "ne two three"]).file(13),
    ]);
    assert_eq!(play.read().await.unwrap(), "one two three");
    assert_eq!(play.header("range"), [None, some("bytes=6-")]);
    play.done();
}

#[tokio::test]
async fn a_file_that_changed_meanwhile_is_not_joined() {
    let begun = || reply(200, &["one "]).file(13).etag("v1").breaks();
    for changed in [
        reply(200, &["uno due tre!!"]).file(13).etag("v2"),
        reply(200, &["longer than it was"]).file(18).etag("v1"),
        reply(206, &["due tre!!"]).header("content-range", "bytes 4-17/18"),
        reply(206, &["two three"]).header("content-range", "bytes 0-12/13"),
        reply(206, &["two three"]),
        reply(206, &["two three"])
            .header("content-range", "bytes 4-12/13")
            .etag("v2"),
    ] {
        let play = play([begun(), changed.clone()]);
        let e = play.read().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Conflict, "{changed:?}");
        assert!(e.to_string().contains("changed while it was read"), "{e}");
        play.done();
    }
}

#[tokio::test]
async fn a_file_that_breaks_off_again_and_again_is_an_error() {
    let broken = reply(206, &[])
        .header("content-range", "bytes 4-12/13")
        .breaks();
    let play = play([
        reply(200, &["one "]).file(13).breaks(),
        broken.clone(),
        broken.clone(),
        broken,
    ]);
    let e = play.read().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport);
    assert!(e.to_string().contains("4 bytes had come"), "{e}");
    assert!(e.is_retryable());
    play.done();
}

#[tokio::test]
async fn what_cannot_be_continued_is_not() {
    // Without a length, or only a part that the caller asked for, or without ranges.
    for (first, why) in [
        (reply(200, &["one "]).breaks(), "length"),
        (reply(206, &["one "]).file(13).breaks(), "length"),
        (
            reply(200, &["one "])
                .file(13)
                .header("accept-ranges", "none")
                .breaks(),
            "length",
        ),
    ] {
        let first = first.header("content-type", "text/csv");
        let play = play([first]);
        let e = play.read().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport);
        assert!(e.to_string().contains(why), "{e}");
        play.done();
    }
}

#[tokio::test]
async fn the_retry_budget_holds_for_the_rest_of_files_too() {
    let line = Arc::new(Line {
        replies: Mutex::new([reply(200, &["one "]).file(13).breaks()].into()),
        got: Mutex::default(),
    });
    let none = RetryBudget {
        burst: 0,
        ratio: 0.0,
    };
    let http = Http::builder()
        .transport(line)
        .retry(RetryPolicy {
            budget: none,
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    let client = http.client(Arc::new(Notes), fixed());
    let file = client.download(Request::new(&READ)).await.unwrap();
    let e = file.write_to(&mut tokio::io::sink()).await.unwrap_err();
    assert!(e.is_budget_spent(), "{e}");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stands_still_is_continued_and_one_that_only_takes_long_is_not() {
    let play = play([
        reply(200, &["one "]).file(13).hangs(),
        reply(206, &["two three"]).header("content-range", "bytes 4-12/13"),
    ]);
    assert_eq!(play.read().await.unwrap(), "one two three");
    play.done();
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_the_request_sets_ends_a_stream() {
    let play = play([reply(200, &["one "]).file(13).hangs()]);
    let request = Request::new(&READ).deadline(Duration::from_secs(5));
    let mut file = play.client.download(request).await.unwrap();
    assert_eq!(file.next().await.unwrap().unwrap(), "one ");
    play.clock.advance(Duration::from_secs(5));
    let e = file.next().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
    assert!(file.next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_error_in_the_place_of_a_file_is_an_error() {
    let json = |status, body: &'static str| {
        reply(status, &[body]).header("content-type", "application/json;charset=UTF-8")
    };
    for (answer, kind) in [
        (json(200, "code:NO_SUCH_FILE"), ErrorKind::Rejected),
        (json(404, "code:NO_SUCH_FILE"), ErrorKind::NotFound),
        (reply(204, &[]), ErrorKind::NotFound),
        (reply(403, &[]), ErrorKind::Denied),
    ] {
        let play = play([answer]);
        assert_eq!(play.read().await.unwrap_err().kind(), kind);
        play.done();
    }
    // A file of JSON is a file.
    let play = play([json(200, "{\"a\": 1}")]);
    assert_eq!(play.read().await.unwrap(), "{\"a\": 1}");
    let long = "x".repeat(5000);
    let long: &'static str = long.leak();
    let answer = json(200, long);
    let play = self::play([Reply {
        pieces: vec![long; 4],
        ..answer
    }]);
    assert_eq!(play.read().await.unwrap().len(), 20_000);
    play.done();
}

#[tokio::test]
async fn a_file_is_saved_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    let names = || {
        let entries = std::fs::read_dir(folder.path()).unwrap();
        entries.map(|e| e.unwrap().file_name()).collect::<Vec<_>>()
    };
    let broken = play([reply(200, &["one "])
        .breaks()
        .header("content-type", "text/csv")]);
    let file = broken.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(
        file.save(&path).await.unwrap_err().kind(),
        ErrorKind::Transport
    );
    assert!(names().is_empty(), "{:?}", names());

    std::fs::write(&path, "old").unwrap();
    let play = play([reply(200, &["one ", "two"]).file(7)]);
    let file = play.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(file.save(&path).await.unwrap(), 7);
    assert_eq!(std::fs::read(&path).unwrap(), b"one two");
    assert_eq!(names(), ["a.pdf"]);

    let play = self::play([reply(200, &["one"]).file(3)]);
    let file = play.client.download(Request::new(&READ)).await.unwrap();
    let nowhere = folder.path().join("no/such/folder.pdf");
    let e = file.save(nowhere).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Write);
    play.done();
}

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

/// Renews whatever it is told of.
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
    async fn renew(&self, _rejected: &Token) -> Result<Token, TokenError> {
        *self.0.lock().unwrap() += 1;
        Ok(self.current().unwrap())
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_and_the_body_sent_again_where_it_can_be() {
    let tokens = Arc::new(Renewing::default());
    let play = play_with([reply(401, &[]), reply(201, &[])], tokens.clone());
    play.client.send(&post(again(&["one"]))).await.unwrap();
    assert_eq!(play.bodies(), [Ok("one".to_owned()), Ok("one".to_owned())]);

    let play = play_with([reply(401, &[])], tokens.clone());
    let e = play
        .client
        .send(&post(stream_of(&["one"])))
        .await
        .unwrap_err();
    assert_eq!(e.kind(), ErrorKind::BodySpent);
    assert!(e.is_retryable() && !e.needs_reconnect() && !e.may_have_arrived());
    assert!(e.to_string().contains("with a new body"), "{e}");
    // The next call goes out with the new token.
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
