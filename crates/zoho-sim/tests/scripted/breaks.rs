//! Connections that break, by a script, and the records of them.

use std::io::ErrorKind;

use zoho_sim::SimResponse;
use zoho_sim::scripted::{End, Framing, Gate, Refusing, Reply, RequestPhase, ScriptedServer, Step};

use crate::support::{GET, Peer, ask, body, post};

fn ends(server: &ScriptedServer) -> Vec<Option<End>> {
    server.received().iter().map(|r| r.end()).collect()
}

#[tokio::test]
async fn a_reset_comes_before_during_or_after_the_request() {
    let server = ScriptedServer::start().await.unwrap();
    for (phase, read) in [
        (RequestPhase::Before, 0),
        (RequestPhase::During(30), 0),
        (RequestPhase::During(10_000), 0),
        (RequestPhase::After, 1),
    ] {
        server.push(Step::Reset(phase));
        let before = server.received().len();
        let end = ask(&server, &post("0123456789")).await.unwrap_err();
        assert_eq!(end.kind(), ErrorKind::ConnectionReset, "{phase:?}");
        assert_eq!(server.received().len() - before, read, "{phase:?}");
    }
    assert_eq!((server.count(), server.connections()), (4, 4));
    server.ended(4).await;
    assert_eq!(ends(&server), [Some(End::BrokenOff)]);
}

#[tokio::test]
async fn a_close_is_no_reset_even_where_the_request_was_not_read() {
    let server = ScriptedServer::start().await.unwrap();
    for phase in [
        RequestPhase::Before,
        RequestPhase::During(30),
        RequestPhase::After,
    ] {
        server.push(Step::Close(phase));
        assert_eq!(
            ask(&server, &post("0123456789")).await.unwrap(),
            "",
            "{phase:?}"
        );
    }
    assert_eq!(ask(&server, GET).await.unwrap(), "", "without a step too");
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn bytes_are_sent_as_they_are() {
    let server = ScriptedServer::start().await.unwrap();
    server.push(Step::raw("HTTP/1.1 20"));
    assert_eq!(ask(&server, GET).await.unwrap(), "HTTP/1.1 20");
}

#[tokio::test]
async fn a_body_is_cut_in_every_framing() {
    let server = ScriptedServer::start().await.unwrap();
    let reply = Reply::new(SimResponse::status(200)).content("0123456789");
    for (framing, says, sent) in [
        (Framing::Length, "content-length: 10\r\n", "0123"),
        (
            Framing::Chunked,
            "transfer-encoding: chunked\r\n",
            "4\r\n0123\r\n",
        ),
        (Framing::UntilClose, "connection: close\r\n", "0123"),
    ] {
        server.push(reply.clone().framing(framing).cut_after(4));
        let answer = ask(&server, GET).await.unwrap();
        assert!(answer.contains(says), "{answer}");
        assert_eq!(body(&answer), sent);
    }
    server.push(reply.reset_after(4));
    assert!(ask(&server, GET).await.is_err());
    server.ended(4).await;
    assert_eq!(ends(&server), [Some(End::BrokenOff); 4]);
    assert!(server.received().iter().all(|r| r.sent_bytes() == 4));
}

#[tokio::test]
async fn silence_lasts_until_the_peer_goes() {
    let server = ScriptedServer::start().await.unwrap();
    server.push(Step::Silence);
    server.push(
        Reply::new(SimResponse::status(200))
            .content("0123456789")
            .silent_after(3),
    );
    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    server.arrived(1).await;
    assert_eq!(ends(&server), [None]);
    drop(peer);
    server.ended(1).await;

    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    assert!(peer.head().await.contains("content-length: 10"));
    assert_eq!(peer.bytes(3).await, b"012");
    drop(peer);
    server.ended(2).await;
    assert_eq!(ends(&server), [Some(End::BrokenOff); 2]);
}

#[tokio::test]
async fn a_peer_that_leaves_early_is_noticed() {
    let server = ScriptedServer::start().await.unwrap();
    let gate = Gate::new();
    server.push(Reply::new(SimResponse::status(200)).held(&gate));
    server.push(SimResponse::status(200));
    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    server.arrived(1).await;
    drop(peer);
    server.ended(1).await;

    let mut peer = Peer::of(&server).await;
    peer.send(&post("0123456789")[..60]).await;
    drop(peer);
    server.ended(2).await;
    assert_eq!(ends(&server), [Some(End::PeerLeft); 2]);
    let half = &server.received()[1];
    assert!(!half.is_whole() && half.body_len() < 10);
}

#[tokio::test]
async fn what_floods_is_made_while_it_is_sent() {
    let server = ScriptedServer::start().await.unwrap();
    server.push(Reply::flood(100 << 20));
    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    assert!(peer.head().await.contains("content-length: 104857601\r\n"));
    assert_eq!(peer.bytes(5).await, b"[0,0,");
    drop(peer);
    server.ended(1).await;
    let flood = &server.received()[0];
    assert_eq!(flood.end(), Some(End::PeerLeft));
    assert!(flood.sent_bytes() < 50 << 20, "{flood:?}");
}

#[tokio::test]
async fn connections_are_refused_until_the_server_listens() {
    let refusing = Refusing::new().unwrap();
    let url = refusing.url();
    let address = (url.host_str().unwrap().to_owned(), url.port().unwrap());
    let refused = tokio::net::TcpStream::connect(&address).await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::ConnectionRefused);
    let server = refusing.listen().unwrap();
    server.push(SimResponse::status(204));
    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    assert!(peer.head().await.starts_with("HTTP/1.1 204 No Content\r\n"));
    assert_eq!(server.url(), url);
}

#[tokio::test]
async fn a_server_stops_when_it_is_dropped() {
    let server = ScriptedServer::start().await.unwrap();
    let address = server.address();
    server.push(Step::Silence);
    let mut peer = Peer::of(&server).await;
    peer.send(GET).await;
    server.arrived(1).await;
    let clone = server.clone();
    drop(server);
    assert_eq!(clone.count(), 1, "a clone keeps it");
    drop(clone);
    // The connection is closed, and the port is closed soon after.
    assert_eq!(peer.rest().await.unwrap_or_default(), "");
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}
