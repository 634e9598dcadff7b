//! Streamed responses: chunks, progress, and the handling of those that break off.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::poll;
use tokio::time::timeout;

use crate::line::{Reply, play, reply, some};
use crate::support::{CREATE, READ};
use zoho_http::body::Body;
use zoho_http::{ErrorKind, Request};

#[tokio::test]
async fn a_file_comes_piece_by_piece_and_its_place_is_taken_until_it_has_come() {
    let play = play([reply(200, &["one ", "two ", "three"])
        .file(13)
        .header("content-disposition", "attachment; filename=\"a.pdf\"")]);
    let file = play.client.download(Request::new(&READ)).await.unwrap();
    assert_eq!(file.length(), Some(13));
    assert_eq!(file.content_type(), Some("application/pdf"));
    assert_eq!(file.file_name().as_deref(), Some("a.pdf"));
    assert_eq!(play.client.limit_status().in_flight, 1);
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
    assert_eq!(play.client.limit_status().in_flight, 1);
    drop(file);
    play.done();
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stands_still_is_continued_and_one_that_only_takes_long_is_not() {
    let play = play([
        reply(200, &["one "]).file(13).etag("v1").hangs(),
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

/// A page in place of a file, and HTML files.
#[tokio::test]
async fn a_page_is_no_file_unless_it_is_called_one_or_asked_for() {
    let page = |media: &'static str| {
        reply(200, &["<!DOCTYPE html><p>Sign in"]).header("content-type", media)
    };
    for media in [
        "text/html",
        "Text/HTML; charset=UTF-8",
        "application/xhtml+xml",
    ] {
        let play = play([page(media)]);
        let e = play.read().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Decode, "{e}");
        assert!(e.to_string().contains("HTML page"), "{e}");
        play.done();
    }
    let play = play([reply(200, &["\n<HTML>"])]);
    assert_eq!(play.read().await.unwrap_err().kind(), ErrorKind::Decode);
    play.done();
    for called in ["attachment", "inline; filename=\"a.html\""] {
        let play = self::play([page("text/html").header("content-disposition", called)]);
        let mut file = play.client.download(Request::new(&READ)).await.unwrap();
        assert!(
            file.next()
                .await
                .unwrap()
                .unwrap()
                .starts_with(b"<!DOCTYPE")
        );
    }
    let play = self::play([page("text/html")]);
    let request = Request::new(&READ).header("accept", "text/html");
    let mut file = play.client.download(request).await.unwrap();
    assert!(file.next().await.unwrap().unwrap().ends_with(b"Sign in"));
}

/// The rest of a file of HTML need not say again that it is one.
#[tokio::test]
async fn the_rest_of_a_file_of_html_is_no_page() {
    let html = |reply: Reply| {
        reply
            .header("content-type", "text/html")
            .header("content-length", "7")
    };
    let play = play([
        html(reply(200, &["<p>"]).header("content-disposition", "attachment"))
            .etag("v1")
            .breaks(),
        reply(206, &["</p>"])
            .header("content-type", "text/html")
            .header("content-range", "bytes 3-6/7"),
    ]);
    assert_eq!(play.read().await.unwrap(), "<p></p>");
    play.done();
}

#[tokio::test]
async fn a_status_that_promises_a_file_is_none_yet() {
    let json = |reply: Reply| reply.header("content-type", "application/json");
    for answer in [
        reply(202, &[]),
        reply(202, &[]).file(0),
        reply(201, &[]).header("content-type", "application/zip"),
        json(reply(202, &["{\"status\":\"in progress\"}"])),
    ] {
        let play = play([answer]);
        let e = play.read().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Unavailable, "{e}");
        assert!(
            e.is_retryable() && e.to_string().contains("no file yet"),
            "{e}"
        );
        play.done();
    }
    let file = json(reply(202, &["{}"])).header("content-disposition", "attachment");
    for (answer, text) in [
        (reply(202, &["one"]).file(3), "one"),
        (file, "{}"),
        (reply(200, &[]).file(0), ""),
    ] {
        let play = play([answer]);
        assert_eq!(play.read().await.unwrap(), text);
        play.done();
    }
}

#[tokio::test]
async fn a_file_that_looks_like_an_error_is_a_file() {
    let json = reply(200, &["code:IN_A_FILE"]).header("content-type", "application/json");
    let play = play([json.header("content-disposition", "attachment; filename=\"e.json\"")]);
    assert_eq!(play.read().await.unwrap(), "code:IN_A_FILE");
    play.done();
}

/// A server that sends a byte now and then: the organisation's permit is not free for others until it is cut.
#[tokio::test(start_paused = true)]
async fn what_drips_in_the_place_of_a_file_is_cut() {
    let second = Duration::from_secs(1);
    let json = |status| reply(status, &["{"]).header("content-type", "application/json");
    for drips in [
        reply(403, &["x"]),
        json(403),
        json(200),
        reply(503, &[]),
        reply(202, &[]),
    ] {
        let play = play(vec![drips.drips(20 * second); 4]);
        let read = timeout(4 * 31 * second, play.read()).await;
        let e = read.expect("it is cut").unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
        play.done();
    }
    let play = play([reply(403, &["x"]).drips(second)]);
    let request = Request::new(&READ).deadline(5 * second).idempotent(false);
    let begun = timeout(6 * second, play.client.download(request)).await;
    let e = begun.expect("it is cut").unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
    play.done();
}

#[tokio::test(start_paused = true)]
async fn an_answer_to_an_upload_that_drips_is_cut() {
    let second = Duration::from_secs(1);
    for status in [200, 201, 400, 500] {
        let play = play([reply(status, &["{"]).drips(20 * second)]);
        let body = Body::stream(futures_util::stream::iter([Ok("abc".into())]), Some(3));
        let request = Request::new(&CREATE).body("text/plain", body);
        let sent = timeout(31 * second, play.client.send(&request)).await;
        let e = sent.expect("it is cut").unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
        assert!(e.may_have_arrived(), "{e}");
        play.done();
    }
}

/// The start that is passed over counts against the deadline as everything else.
#[tokio::test(start_paused = true)]
async fn a_deadline_holds_while_the_start_comes_again() {
    let play = play([
        reply(200, &["one "]).file(13).breaks(),
        reply(200, &["o"]).file(13).hangs(),
    ]);
    let request = Request::new(&READ).deadline(Duration::from_secs(5));
    let file = play.client.download(request).await.unwrap();
    let mut out = tokio::io::sink();
    let read = timeout(Duration::from_secs(6), file.write_to(&mut out)).await;
    let e = read.expect("it is cut").unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
    play.done();
}

#[tokio::test(start_paused = true)]
async fn the_longest_deadline_is_none() {
    let play = play([
        reply(200, &["one "]).file(13).etag("v1").breaks(),
        reply(206, &["two three"]).header("content-range", "bytes 4-12/13"),
    ]);
    play.clock.advance(Duration::from_secs(1));
    let request = Request::new(&READ).deadline(Duration::MAX);
    let file = play.client.download(request).await.unwrap();
    assert_eq!(file.write_to(&mut tokio::io::sink()).await.unwrap(), 13);
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

/// The task that creates the file is under way when the future is dropped, and does not see it.
#[test]
fn a_save_that_is_given_up_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime
        .enable_time()
        .max_blocking_threads(1)
        .build()
        .unwrap();
    runtime.block_on(async {
        let flush = || async { tokio::task::spawn_blocking(|| ()).await.unwrap() };
        // It is given up at each of its steps in turn.
        for steps in 0.. {
            let play = play([reply(200, &["one ", "two"]).file(7)]);
            let file = play.client.download(Request::new(&READ)).await.unwrap();
            let mut saving = Box::pin(file.save(&path));
            let mut is_done = false;
            for _ in 0..steps {
                is_done = is_done || poll!(&mut saving).is_ready();
                // The only thread takes its tasks in order.
                flush().await;
            }
            if is_done {
                assert!(steps > 1, "it has steps");
                break;
            }
            let (go, wait) = std::sync::mpsc::channel::<()>();
            let busy = tokio::task::spawn_blocking(move || wait.recv());
            let _ = poll!(&mut saving);
            drop(saving);
            go.send(()).unwrap();
            busy.await.unwrap().unwrap();
            flush().await;
            let entries = std::fs::read_dir(folder.path()).unwrap();
            let mut names = entries.map(|e| e.unwrap().file_name());
            let left = names.find(|name| name.to_string_lossy().ends_with(".part"));
            assert_eq!(left, None, "after {steps} steps");
            play.done();
        }
    });
}
