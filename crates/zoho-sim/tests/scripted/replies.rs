//! Complete responses: kept connections, pace, files, and the function that decides.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::json;
use zoho_http::clock::ManualClock;
use zoho_sim::SimResponse;
use zoho_sim::scripted::{Content, End, Framing, Gate, Reply, ScriptedServer, Step};

use crate::support::{GET, Peer, ask, body, post};

#[tokio::test]
async fn whole_answers_keep_the_connection_and_every_request_is_remembered() {
    let server = ScriptedServer::start().await.unwrap();
    server.push(SimResponse::json(200, &json!({ "a": 1 })));
    server.push(
        Reply::new(SimResponse::status(200))
            .content("xyz")
            .framing(Framing::Chunked),
    );
    server.push(SimResponse::status(204));
    assert_eq!(server.left(), 3);

    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    assert!(peer.head().await.contains("content-length: 7\r\n"));
    assert_eq!(peer.bytes(7).await, br#"{"a":1}"#);
    let chunked = "PUT /b HTTP/1.1\r\nhost: here\r\nauthorization: Zoho-oauthtoken 1000.x\r\n\
                   transfer-encoding: chunked\r\n\r\n4\r\n{\"b\"\r\n3\r\n:2}\r\n0\r\n\r\n";
    peer.send(chunked).await;
    peer.head().await;
    assert_eq!(peer.bytes(13).await, b"3\r\nxyz\r\n0\r\n\r\n");
    peer.send(&post("a").replace("host: here", "connection: close"))
        .await;
    assert!(!peer.head().await.contains("content-length"));
    assert_eq!(peer.rest().await.unwrap(), "");

    server.ended(3).await;
    let received = server.received();
    let shown: Vec<_> = received
        .iter()
        .map(|r| (r.connection(), r.method(), r.target(), r.body(), r.end()))
        .collect();
    let answered = Some(End::Completed);
    assert_eq!(
        shown,
        [
            (1, "GET", "/a?b=c", &b""[..], answered),
            (1, "PUT", "/b", br#"{"b":2}"#, answered),
            (1, "POST", "/a", b"a", answered),
        ]
    );
    assert_eq!(received[1].json(), Some(json!({ "b": 2 })));
    assert_eq!(received[1].access_token(), Some("1000.x"));
    assert_eq!(received[0].header("host"), Some("here"));
    assert_eq!(received[0].path(), "/a");
    let shown = format!("{server:?} {received:?}");
    assert!(
        !shown.contains("1000.x") && !shown.contains(":2}"),
        "{shown}"
    );
}

#[tokio::test]
async fn pieces_come_when_the_gate_lets_them() {
    let server = ScriptedServer::start().await.unwrap();
    let gate = Gate::new();
    let reply = Reply::new(SimResponse::status(200)).content("0123456789");
    server.push(reply.clone().paced(4, &gate));
    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    peer.head().await;
    assert_eq!(server.received()[0].sent_bytes(), 0);
    gate.release(1);
    assert_eq!(peer.bytes(4).await, b"0123");
    gate.open();
    assert_eq!(peer.bytes(6).await, b"456789");
}

#[tokio::test]
async fn pieces_advance_the_servers_clock_without_waiting() {
    let clock = ManualClock::at(SystemTime::UNIX_EPOCH);
    let builder = ScriptedServer::builder().clock(Arc::new(clock.clone()));
    let server = builder.start().await.unwrap();
    let reply = Reply::new(SimResponse::status(200)).content("0123456789");
    server.push(reply.clone().paced(4, Duration::from_secs(60)));
    server.push(reply.reading(5, Duration::from_secs(1)));
    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    peer.head().await;
    assert_eq!(peer.bytes(10).await, b"0123456789");
    assert_eq!(clock.sleeps(), [Duration::from_secs(60); 3]);
    peer.send(&post(&"x".repeat(20))).await;
    peer.head().await;
    assert_eq!(server.received()[1].body_len(), 20);
    assert_eq!(clock.sleeps()[3..], [Duration::from_secs(1); 4]);
}

#[tokio::test]
async fn a_body_that_is_taken_slowly_holds_the_peer_back() {
    let gate = Gate::new();
    let builder = ScriptedServer::builder()
        .receive_buffer(4096)
        .keep_bodies(8);
    let server = builder.start().await.unwrap();
    server.push(Reply::new(SimResponse::status(200)).reading(100_000, &gate));
    let body = "0123456789".repeat(1_000_000);
    let mut peer = Peer::of(&server).await;
    let (_, mut write) = peer.0.split();
    let request = post(&body);
    let sending = tokio::io::AsyncWriteExt::write_all(&mut write, request.as_bytes());
    tokio::pin!(sending);
    // More than any buffer holds is not taken while the gate is shut.
    tokio::select! {
        _ = &mut sending => panic!("it was all taken"),
        () = server.arrived(1) => panic!("it was all read"),
        () = async { for _ in 0..1000 { tokio::task::yield_now().await } } => {}
    }
    gate.open();
    sending.await.unwrap();
    peer.head().await;
    let received = &server.received()[0];
    assert_eq!(received.body_len(), 10_000_000);
    assert_eq!(received.body(), b"01234567", "the rest is only counted");
}

#[tokio::test]
async fn an_answer_may_come_without_the_body_being_read() {
    let server = ScriptedServer::start().await.unwrap();
    server.push(Reply::new(SimResponse::status(413)).without_reading());
    let mut peer = Peer::of(&server).await;
    peer.send("POST /a HTTP/1.1\r\ncontent-length: 1000\r\n\r\nabc")
        .await;
    let head = peer.head().await;
    assert!(
        head.starts_with("HTTP/1.1 413 ") && head.contains("connection: close"),
        "{head}"
    );
    assert_eq!(peer.rest().await.unwrap(), "");
    assert!(!server.received()[0].is_whole());
}

#[tokio::test]
async fn a_file_is_sent_in_the_parts_that_are_asked_for() {
    let server = ScriptedServer::start().await.unwrap();
    let file = Reply::file(Content::pattern(1000)).etag("\"one\"");
    let ask_for = |range: &str| GET.replace("host: here", &format!("connection: close\r\n{range}"));
    server.push(file.clone().cut_after(400));
    let cut = ask(&server, &ask_for("a: b")).await.unwrap();
    assert!(
        cut.starts_with("HTTP/1.1 200 OK\r\n") && cut.contains("content-length: 1000"),
        "{cut}"
    );
    assert!(
        cut.contains("accept-ranges: bytes") && cut.contains("etag: \"one\""),
        "{cut}"
    );

    server.push(file.clone());
    let rest = ask_for("range: bytes=400-\r\nif-range: \"one\"");
    let part = ask(&server, &rest).await.unwrap();
    assert!(
        part.starts_with("HTTP/1.1 206 Partial Content\r\n"),
        "{part}"
    );
    assert!(
        part.contains("content-range: bytes 400-999/1000\r\ncontent-length: 600\r\n"),
        "{part}"
    );
    let mut peer = Peer::of(&server).await;
    server.push(file.clone());
    peer.send(&rest).await;
    peer.head().await;
    assert_eq!(
        peer.bytes(600).await,
        Content::pattern(1000).slice(400..1000)
    );

    server.push(file.clone().etag("\"two\""));
    let changed = ask(&server, &rest).await.unwrap();
    assert!(
        changed.starts_with("HTTP/1.1 200 ") && changed.contains("length: 1000"),
        "{changed}"
    );
    server.push(file.clone().ignoring_ranges());
    let whole = ask(&server, &rest).await.unwrap();
    assert!(
        whole.starts_with("HTTP/1.1 200 ") && !whole.contains("accept-ranges"),
        "{whole}"
    );
    server.push(file);
    let behind = ask(&server, &ask_for("range: bytes=1000-")).await.unwrap();
    assert!(behind.starts_with("HTTP/1.1 416 "), "{behind}");
    assert!(
        behind.contains("content-range: bytes */1000\r\ncontent-length: 0\r\n"),
        "{behind}"
    );
}

#[tokio::test]
async fn a_function_decides_where_there_is_no_step() {
    let server = ScriptedServer::start().await.unwrap();
    server.otherwise(|received| match received.body() {
        b"cut" => Step::cut(),
        body => SimResponse::status(200)
            .body("text/plain", body.to_vec())
            .into(),
    });
    server.push(SimResponse::html(502));
    server.push(SimResponse::html(502));
    assert_eq!(server.clear(), 2);
    let mut peer = Peer::of(&server).await;
    for text in ["one", "two"] {
        peer.send(&post(text)).await;
        peer.head().await;
        assert_eq!(peer.bytes(3).await, text.as_bytes());
    }
    peer.send(&post("cut")).await;
    assert_eq!(peer.rest().await.unwrap(), "");
    assert_eq!((server.count(), server.connections()), (3, 1));
}

#[tokio::test]
async fn old_requests_are_forgotten_and_stay_counted() {
    let builder = ScriptedServer::builder().keep_requests(2);
    let server = builder.start().await.unwrap();
    server.otherwise(|_| SimResponse::status(204));
    let mut peer = Peer::of(&server).await;
    for n in 0..5 {
        peer.send(&post(&n.to_string())).await;
        peer.head().await;
    }
    server.ended(5).await;
    let bodies: Vec<_> = server
        .received()
        .iter()
        .map(|r| r.body().to_vec())
        .collect();
    assert_eq!(bodies, [b"3", b"4"]);
    assert_eq!(server.count(), 5);
}

#[tokio::test]
async fn who_is_asked_for_tls_and_has_none_says_so_in_plain_text() {
    let server = ScriptedServer::start().await.unwrap();
    assert_eq!(server.https_url().scheme(), "https");
    let hello = "\u{16}\u{3}\u{1}\0\u{5}hello";
    let answer = ask(&server, hello).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(body(&answer).is_empty() && server.received().is_empty());
}

#[tokio::test]
async fn errors_are_said_in_the_dialect_of_the_product() {
    let server = ScriptedServer::start().await.unwrap();
    server.push(SimResponse::crm(
        401,
        "INVALID_TOKEN",
        "invalid oauth token",
    ));
    server.push(SimResponse::desk(429, "THRESHOLD_EXCEEDED", "m"));
    let close = GET.replace("host: here", "connection: close");
    let crm = ask(&server, &close).await.unwrap();
    let crm: serde_json::Value = serde_json::from_str(body(&crm)).unwrap();
    assert_eq!(
        (&crm["code"], &crm["status"]),
        (&json!("INVALID_TOKEN"), &json!("error"))
    );
    let desk = ask(&server, &close).await.unwrap();
    let desk: serde_json::Value = serde_json::from_str(body(&desk)).unwrap();
    assert_eq!(
        desk,
        json!({ "errorCode": "THRESHOLD_EXCEEDED", "message": "m" })
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn many_connections_at_a_time_each_get_what_is_theirs() {
    let server = ScriptedServer::start().await.unwrap();
    // Every fifth response breaks off, and the next one is on a new connection.
    server.otherwise(|received| {
        let body = received.body().to_vec();
        let answer = SimResponse::status(200).body("text/plain", body.clone());
        match body.ends_with(b"0") || body.ends_with(b"5") {
            true => Reply::new(answer).cut_after(1),
            false => Reply::new(answer),
        }
    });
    let mut tasks = tokio::task::JoinSet::new();
    for task in 100..164 {
        let server = server.clone();
        tasks.spawn(async move {
            let mut peer = Peer::of(&server).await;
            for n in 100..150 {
                let body = format!("{task}{n}");
                peer.send(&post(&body)).await;
                peer.head().await;
                if n % 5 == 0 {
                    assert_eq!(peer.rest().await.unwrap(), &body[..1]);
                    peer = Peer::of(&server).await;
                } else {
                    assert_eq!(peer.bytes(6).await, body.as_bytes());
                }
            }
        });
    }
    tasks.join_all().await;
    server.ended(64 * 50).await;
    assert_eq!((server.count(), server.connections()), (3200, 64 * 11));
}
