//! Files that break off on the way down, through the real transport, and uploads that no one accepts.

use std::sync::Arc;
use std::time::Duration;

use zoho_http::body::Body;
use zoho_http::clock::ManualClock;
use zoho_http::{Client, Error, ErrorKind, Request};
use zoho_sim::SimResponse;
use zoho_sim::scripted::{Content, End, Gate, Reply, ScriptedServer, Step};

use crate::books::{Books, CREATE, LIST};
use crate::support::World;

const LENGTH: u64 = 300_000;

fn file() -> Reply {
    Reply::file(Content::pattern(LENGTH)).etag("\"one\"")
}

fn client(world: World) -> (Client, ScriptedServer, ManualClock) {
    let (http, tokens, server, clock) = world.engine();
    (http.client(Arc::new(Books), tokens), server, clock)
}

/// All of the file, and the `Range` of each request.
async fn download(steps: Vec<Step>) -> (Result<Vec<u8>, Error>, Vec<Option<String>>, ManualClock) {
    let world = World::new().await.impatient();
    world.server.script(steps);
    let (client, server, clock) = client(world);
    let mut file = Vec::new();
    let read = async {
        let download = client.download(Request::new(&LIST)).await?;
        download.write_to(&mut file).await
    };
    let read = read.await.map(|_| file);
    assert_eq!((client.limit_status().in_flight, server.left()), (0, 0));
    let received = server.received();
    let ranges = received
        .iter()
        .map(|r| r.header("range").map(str::to_owned));
    (read, ranges.collect(), clock)
}

fn whole() -> Vec<u8> {
    Content::pattern(LENGTH).slice(0..LENGTH).to_vec()
}

fn from(byte: u64) -> Option<String> {
    Some(format!("bytes={byte}-"))
}

#[tokio::test]
async fn a_file_that_breaks_off_goes_on_where_it_broke_off() {
    let steps = vec![
        file().cut_after(100_000).into(),
        file().silent_after(50_000).into(),
        SimResponse::status(503).into(),
        Step::cut(),
        file().into(),
    ];
    let (read, ranges, clock) = download(steps).await;
    assert_eq!(read.unwrap(), whole());
    assert_eq!(
        ranges,
        [
            None,
            from(100_000),
            from(150_000),
            from(150_000),
            from(150_000)
        ]
    );
    assert!(!clock.sleeps().is_empty());
}

#[tokio::test]
async fn a_server_that_knows_no_range_sends_all_of_it_again() {
    let steps = vec![
        file().cut_after(100_000).into(),
        file().ignoring_ranges().into(),
    ];
    let (read, ranges, _clock) = download(steps).await;
    assert_eq!(read.unwrap(), whole());
    assert_eq!(ranges, [None, from(100_000)]);
}

#[tokio::test]
async fn a_file_that_changed_meanwhile_is_not_joined() {
    let other = Reply::file(Content::json(LENGTH)).etag("\"two\"");
    for changed in [other.clone(), other.ignoring_ranges()] {
        let steps = vec![file().cut_after(100_000).into(), changed.into()];
        let (read, _ranges, _clock) = download(steps).await;
        assert_eq!(read.unwrap_err().kind(), ErrorKind::Conflict);
    }
}

#[tokio::test]
async fn a_file_that_always_breaks_off_at_once_is_an_error_in_the_end() {
    let mut steps: Vec<Step> = vec![file().cut_after(1000).into()];
    steps.extend(vec![Step::from(file().cut_after(0)); 3]);
    let (read, ranges, _clock) = download(steps).await;
    let e = read.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport);
    assert_eq!(ranges[1..], [from(1000), from(1000), from(1000)]);
}

/// More than all buffers on the way hold.
fn large() -> Body {
    let pieces = (0..200).map(|_| Ok(vec![b'x'; 100_000].into()));
    Body::stream_with(
        move || Box::pin(futures_util::stream::iter(pieces.clone())),
        None,
    )
}

#[tokio::test]
async fn an_upload_that_nobody_takes_stands_still_and_ends() {
    let builder = ScriptedServer::builder()
        .receive_buffer(8192)
        .keep_bodies(0);
    let server = builder.start().await.unwrap();
    let gate = Gate::new();
    server.push(Reply::new(SimResponse::status(200)).reading(1000, &gate));
    let world = World::on(server, ManualClock::at(zoho_tests::start())).impatient();
    let (client, server, clock) = client(world);
    let e = client
        .send(&Request::new(&CREATE).body("text/plain", large()))
        .await
        .unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport);
    assert!(e.may_have_arrived() && !e.is_retryable(), "{e}");
    assert_eq!(
        (client.limit_status().in_flight, clock.sleeps()),
        (0, vec![])
    );
    gate.open();
    server.ended(1).await;
    let received = &server.received()[0];
    assert!(!received.is_whole() && received.end() == Some(End::PeerLeft));
}

#[tokio::test]
async fn an_upload_that_is_taken_slowly_arrives_whole() {
    let clock = ManualClock::at(zoho_tests::start());
    let builder = ScriptedServer::builder()
        .clock(Arc::new(clock.clone()))
        .keep_bodies(0);
    let server = builder.start().await.unwrap();
    server.push(Reply::new(SimResponse::status(200)).reading(1 << 20, Duration::from_secs(600)));
    let (client, server, clock) = client(World::on(server, clock));
    client
        .send(&Request::new(&CREATE).body("text/plain", large()))
        .await
        .unwrap();
    assert_eq!(server.received()[0].body_len(), 20_000_000);
    assert!(clock.sleeps().len() >= 20, "each piece took ten minutes");
}

#[tokio::test]
async fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let world = World::new().await;
    world
        .server
        .push(Reply::new(SimResponse::crm(413, "FILE_TOO_LARGE", "m")).without_reading());
    let (client, server, _clock) = client(world);
    let request = Request::new(&CREATE).body("text/plain", large());
    let e = client.send(&request).await.unwrap_err();
    assert!(!server.received()[0].is_whole());
    assert_eq!(e.kind(), ErrorKind::Rejected, "{e}");
    assert_eq!(e.status().unwrap(), 413);
    assert_eq!(server.count(), 1);
}
