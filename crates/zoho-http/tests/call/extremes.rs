//! The largest numbers that a caller or a server can name.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::line::{Line, Reply, play, reply, some};
use crate::support::{CREATE, Notes, READ, fixed};
use zoho_http::body::Body;
use zoho_http::clock::ManualClock;
use zoho_http::retry::{Jitter, RetryPolicy};
use zoho_http::{ErrorKind, Http, Request};

/// Returns a client all of whose times are the longest there are.
fn endless(replies: Vec<Reply>, jitter: Jitter) -> (zoho_http::Client, ManualClock) {
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    clock.advance(Duration::from_secs(1));
    let line = Arc::new(Line {
        replies: std::sync::Mutex::new(replies.into()),
        got: std::sync::Mutex::default(),
    });
    let http = Http::builder()
        .transport(line)
        .clock(Arc::new(clock.clone()))
        .retry(RetryPolicy {
            base_delay: Duration::MAX,
            max_delay: Duration::MAX,
            deadline: Duration::MAX,
            attempt_timeout: Duration::MAX,
            stall_timeout: Duration::MAX,
            max_attempts: u32::MAX,
            jitter,
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    (http.client(Arc::new(Notes), fixed()), clock)
}

#[tokio::test]
async fn the_longest_times_of_a_policy_and_a_request() {
    let broken = || reply(200, &["one "]).file(7).etag("v1").breaks();
    let rest = || reply(206, &["two"]).header("content-range", "bytes 4-6/7");
    for jitter in [Jitter::Decorrelated, Jitter::Full, Jitter::None] {
        for deadline in [None, Some(Duration::MAX)] {
            let replies = vec![
                reply(503, &[]),
                broken(),
                reply(503, &[]),
                rest(),
                reply(201, &[]),
            ];
            let (client, _clock) = endless(replies, jitter);
            let (mut read, mut create) = (Request::new(&READ), Request::new(&CREATE));
            if let Some(deadline) = deadline {
                (read, create) = (read.deadline(deadline), create.deadline(deadline));
            }
            let file = client.download(read).await.unwrap();
            assert_eq!(file.write_to(&mut tokio::io::sink()).await.unwrap(), 7);
            let body = Body::stream(futures_util::stream::iter([Ok("abc".into())]), Some(3));
            let create = create.body("text/plain", body);
            client.send(&create).await.unwrap();
        }
    }
}

#[tokio::test]
async fn the_end_of_time_is_no_panic() {
    let (client, clock) = endless(vec![], Jitter::None);
    clock.advance(Duration::MAX);
    for request in [
        Request::new(&READ),
        Request::new(&READ).deadline(Duration::MAX),
    ] {
        let e = client.send(&request).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
        let e = client.download(request).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
    }
}

#[tokio::test]
async fn the_largest_numbers_in_headers() {
    let most = u64::MAX.to_string();
    let names = [
        "retry-after",
        "x-api-credits-remaining",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-rate-limit-remaining-v3",
        "x-rate-limit-request-weight-v3",
    ];
    for status in [200, 206, 429, 503] {
        let answer = names.iter().fold(reply(status, &[]), |reply, name| {
            reply.header(name, most.clone())
        });
        let play = play([answer]);
        let request = Request::new(&READ).idempotent(false);
        assert_eq!(play.client.send(&request).await.is_ok(), status < 300);
        let _ = play.client.limit_status();
        play.done();
    }
    let huge = |reply: Reply| {
        let reply = reply.header("content-type", "application/pdf");
        reply.header("content-length", most.clone()).etag("v1")
    };
    let last = u64::MAX - 1;
    let play = play([
        huge(reply(200, &["one "])).breaks(),
        reply(206, &["two"])
            .header("content-range", format!("bytes 4-{last}/{most}"))
            .breaks(),
        reply(206, &[]).header("content-range", format!("bytes {last}-{most}/{most}")),
    ]);
    let e = play.read().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Conflict, "{e}");
    assert_eq!(
        play.header("range"),
        [None, some("bytes=4-"), some("bytes=7-")]
    );
    play.done();
}
