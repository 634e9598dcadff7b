//! Files that break off: the rest is joined only to the version it belongs to.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{FutureExt, poll};

use crate::line::{Line, Reply, play, reply, some};
use crate::support::{Notes, READ, fixed};
use zoho_http::retry::{RetryBudget, RetryPolicy};
use zoho_http::{ErrorKind, Http, Request};

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
    // There was progress each time, so the back-off starts again.
    assert_eq!(play.clock.sleeps(), [Duration::from_millis(500); 3]);
    play.done();
}

#[tokio::test]
async fn a_server_without_ranges_begins_anew_and_what_has_come_is_passed_over() {
    let play = play([
        reply(200, &["one ", "tw"]).file(13).etag("v1").breaks(),
        reply(200, &["o", "ne two three"]).file(13).etag("v1"),
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
        reply(206, &["two three"])
            .header("content-range", "bytes 4-12/13")
            .header("etag", "W/\"v1\""),
        reply(206, &["wo three"]).header("content-range", "bytes 5-12/13"),
        reply(200, &["one two three"]).file(13),
        // It ends before byte 4 by now.
        reply(416, &[]).header("content-range", "bytes */3"),
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
        reply(200, &["one "]).file(13).etag("v1").breaks(),
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

const CHANGED: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

/// Returns the headers that do not identify a version (RFC 9110, 8.8 and 13.1.5).
fn unnamed() -> Vec<Vec<(&'static str, &'static str)>> {
    vec![
        vec![],
        vec![("etag", "W/\"v1\"")],
        vec![("etag", "v1")],
        vec![("last-modified", CHANGED)],
        // It may have been changed once more in the same minute, or by a slow clock.
        vec![
            ("last-modified", CHANGED),
            ("date", "Sun, 06 Nov 1994 08:50:36 GMT"),
        ],
        vec![
            ("last-modified", CHANGED),
            ("date", "Sun, 06 Nov 1994 08:00:00 GMT"),
        ],
        vec![
            ("last-modified", "yesterday"),
            ("date", "Sun, 06 Nov 1994 09:50:36 GMT"),
        ],
        // Where there is a tag, the time is none.
        vec![
            ("etag", "W/\"v1\""),
            ("last-modified", CHANGED),
            ("date", "Sun, 06 Nov 1994 09:50:36 GMT"),
        ],
    ]
}

fn with(mut reply: Reply, headers: &[(&'static str, &str)]) -> Reply {
    for (name, value) in headers {
        reply = reply.header(name, *value);
    }
    reply
}

#[tokio::test]
async fn without_a_strong_validator_all_of_it_is_asked_for_again_and_compared() {
    for headers in unnamed() {
        let begun = || with(reply(200, &["one ", "tw"]).file(13).breaks(), &headers);
        let play = play([
            begun(),
            with(reply(200, &["o", "ne two three"]).file(13), &headers),
        ]);
        assert_eq!(play.read().await.unwrap(), "one two three", "{headers:?}");
        assert_eq!(play.header("range"), [None, None], "{headers:?}");
        assert_eq!(play.header("if-range"), [None, None], "{headers:?}");
        play.done();
        for another in [
            reply(200, &["one TWO THREE"]).file(13),
            reply(200, &["one two three."]).file(14),
            reply(206, &["o three"]).header("content-range", "bytes 6-12/13"),
        ] {
            let play = self::play([begun(), with(another.clone(), &headers)]);
            let e = play.read().await.unwrap_err();
            assert_eq!(e.kind(), ErrorKind::Conflict, "{headers:?} {another:?}");
            assert!(e.to_string().contains("changed while it was read"), "{e}");
            play.done();
        }
    }
}

#[tokio::test]
async fn a_time_of_change_that_is_old_enough_names_the_version() {
    let named = [
        ("last-modified", CHANGED),
        ("date", "Sun, 06 Nov 1994 08:50:37 GMT"),
    ];
    let begun = || with(reply(200, &["one "]).file(13).breaks(), &named);
    let rest = || reply(206, &["two three"]).header("content-range", "bytes 4-12/13");
    let play = play([begun(), rest()]);
    assert_eq!(play.read().await.unwrap(), "one two three");
    assert_eq!(play.header("range"), [None, some("bytes=4-")]);
    assert_eq!(play.header("if-range"), [None, some(CHANGED)]);
    let later = rest().header("last-modified", "Sun, 06 Nov 1994 08:49:38 GMT");
    let play = self::play([begun(), later]);
    assert_eq!(play.read().await.unwrap_err().kind(), ErrorKind::Conflict);
    play.done();
}

#[tokio::test]
async fn what_begins_again_too_often_is_an_error() {
    let broken = reply(200, &["one "]).file(13).breaks();
    let play = play(vec![broken; 4]);
    let e = play.read().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
    play.done();
    // Each time there is a little progress, and the whole file is sent.
    let pieces = [&["o"][..], &["o", "n"], &["one"], &["one "]];
    let play = self::play(pieces.map(|pieces| reply(200, pieces).file(13).breaks()));
    let e = play.read().await.unwrap_err();
    assert!(e.to_string().contains("4 bytes had come"), "{e}");
    play.done();
}

#[tokio::test]
async fn a_file_of_which_nothing_has_come_is_any_version() {
    let play = play([
        reply(200, &[]).file(13).etag("v1").breaks(),
        reply(200, &["longer than it was"]).file(18).etag("v2"),
    ]);
    assert_eq!(play.read().await.unwrap(), "longer than it was");
    assert_eq!(play.header("range"), [None, None]);
    play.done();
}

/// The end of a range of nothing is no number.
#[tokio::test]
async fn a_part_after_a_file_of_no_bytes_is_refused() {
    for etag in ["v1", "W/"] {
        let play = play([
            reply(200, &[]).file(0).etag(etag).breaks(),
            reply(206, &["x"]).header("content-range", "bytes 0-0/1"),
        ]);
        assert_eq!(play.read().await.unwrap_err().kind(), ErrorKind::Conflict);
        play.done();
    }
}

#[tokio::test]
async fn more_than_was_announced_is_not_joined() {
    let play = play([reply(200, &["one ", "two three four"]).file(13)]);
    let mut file = play.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(file.next().await.unwrap().unwrap(), "one ");
    let e = file.next().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
    drop(file);
    play.done();
}

#[tokio::test]
async fn a_file_of_json_that_ends_early_is_not_whole() {
    let json = |reply: Reply| reply.header("content-type", "application/json");
    let play = play([
        json(reply(200, &["[1,"]).header("content-length", "5")),
        json(reply(200, &["[1,2]"]).header("content-length", "5")),
    ]);
    assert_eq!(play.read().await.unwrap(), "[1,2]");
    play.done();
}

/// `select!` and timeouts drop the future of a piece: the file must not seem to end there.
#[tokio::test(start_paused = true)]
async fn a_piece_that_is_no_longer_waited_for_is_not_lost() {
    let play = play([
        reply(200, &["one "]).file(13).etag("v1").breaks(),
        reply(206, &[])
            .header("content-range", "bytes 4-12/13")
            .hangs(),
        reply(206, &["two three"]).header("content-range", "bytes 4-12/13"),
    ]);
    let mut file = play.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(file.next().await.unwrap().unwrap(), "one ");
    assert!(poll!(file.next().boxed()).is_pending());
    assert_eq!(file.next().await.unwrap().unwrap(), "two three");
    assert!(file.next().await.unwrap().is_none());
    drop(file);
    play.done();
}

#[tokio::test]
async fn a_saved_file_begins_again_with_the_version_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    let begun = || reply(200, &["one ", "two "]).file(13).etag("v1").breaks();
    let new = |reply: Reply| reply.etag("v2");
    let play = play([
        begun(),
        new(reply(200, &["uno due tre!!"]).file(13)),
        new(reply(200, &["uno "]).file(11).breaks()),
        new(reply(206, &["due tre"]).header("content-range", "bytes 4-10/11")),
    ]);
    let file = play.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(file.save(&path).await.unwrap(), 11);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "uno due tre");
    play.done();

    // Another one each time.
    let mut replies = vec![begun()];
    for tag in ["v2", "v3", "v4"] {
        replies.push(
            reply(206, &["x"])
                .header("content-range", "bytes 8-8/9")
                .etag(tag),
        );
        replies.push(begun());
    }
    replies.push(
        reply(206, &["x"])
            .header("content-range", "bytes 8-8/9")
            .etag("v5"),
    );
    let play = self::play(replies);
    let file = play.client.download(Request::new(&READ)).await.unwrap();
    let e = file.save(&path).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Conflict, "{e}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "uno due tre");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    play.done();
}
