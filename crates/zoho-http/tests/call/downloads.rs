//! Answers that are read as they come: pieces, progress, and what becomes of those that break off.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::line::{Line, Reply, play, reply, some};
use crate::support::{Notes, READ, fixed};
use zoho_http::{ErrorKind, Http, Request, RetryBudget, RetryPolicy};

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
