//! Many first calls at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{Method, Version};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{Barrier, Semaphore, watch};
use tokio::task::JoinSet;

use super::super::HyperTransport;
use super::server::{Server, Tls, answer};
use super::transport_to;
use crate::body::Body;
use crate::clock::{Clock, SystemClock};
use crate::transport::{HttpRequest, Transport, TransportError};

const CALLS: usize = 64;
/// The most connections that so many calls open where one is shared: a call that had passed the wait when a
/// connection closed opens its own, and on a busy machine the pool gets a connection late.
const SHARED: usize = CALLS / 8;

type Calls = JoinSet<Result<Version, TransportError>>;

fn start(transport: &HyperTransport, server: &Server) -> Calls {
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let (transport, url) = (transport.clone(), server.url.clone());
        calls.spawn(async move {
            let request = HttpRequest::new(Method::GET, url, Body::empty());
            let response = transport.send(request, Duration::from_secs(60)).await?;
            Ok(response.version())
        });
    }
    calls
}

async fn all(mut calls: Calls, version: Version) {
    while let Some(answered) = calls.join_next().await {
        assert_eq!(answered.unwrap().unwrap(), version);
    }
}

/// Answers requests over HTTP/2, all at once when as many wait as the barrier requires.
async fn answer_together(tls: Tls, together: Arc<Barrier>) {
    let Ok(mut connection) = h2::server::handshake(tls).await else {
        return;
    };
    while let Some(Ok((_, respond))) = connection.accept().await {
        let together = Arc::clone(&together);
        tokio::spawn(async move {
            together.wait().await;
            answer(respond);
        });
    }
}

/// No call is answered before all have arrived: the others do not wait for the first one's response.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_share_a_connection_of_http2_and_do_not_wait_for_the_first_answer() {
    let together = Arc::new(Barrier::new(CALLS));
    let server = Server::start(&["h2", "http/1.1"], move |tls| {
        answer_together(tls, Arc::clone(&together))
    })
    .await;
    let transport = transport_to(&server);
    for _ in 0..2 {
        all(start(&transport, &server), Version::HTTP_2).await;
        assert!(server.connections() <= SHARED, "{}", server.connections());
    }
}

/// Answers requests over HTTP/2 until it is signalled to close, and reports when the connection is closed.
async fn answer_until(tls: Tls, mut is_over: watch::Receiver<bool>, closed: Arc<Semaphore>) {
    let Ok(mut connection) = h2::server::handshake(tls).await else {
        return;
    };
    loop {
        let accepted = tokio::select! {
            accepted = connection.accept() => accepted,
            () = told(&mut is_over) => break,
        };
        match accepted {
            Some(Ok((_, respond))) => answer(respond),
            _ => break,
        }
    }
    connection.graceful_shutdown();
    while let Some(Ok((_, respond))) = connection.accept().await {
        answer(respond);
    }
    closed.add_permits(1);
}

async fn told(is_over: &mut watch::Receiver<bool>) {
    let _ = is_over.wait_for(|is_over| *is_over).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_share_the_successor_of_a_connection_that_was_closed() {
    let (over, is_over) = watch::channel(false);
    let closed = Arc::new(Semaphore::new(0));
    let closes = Arc::clone(&closed);
    let server = Server::start(&["h2"], move |tls| {
        answer_until(tls, is_over.clone(), Arc::clone(&closes))
    })
    .await;
    let transport = transport_to(&server);
    all(start(&transport, &server), Version::HTTP_2).await;
    let first = server.connections();
    over.send(true).unwrap();
    let all_closed = closed.acquire_many(first.try_into().unwrap()).await;
    drop(all_closed.unwrap());
    over.send(false).unwrap();
    all(start(&transport, &server), Version::HTTP_2).await;
    let more = server.connections() - first;
    assert!((1..=SHARED).contains(&more), "{more}");
}

/// Answers one call by HTTP/1.1 when all have arrived.
async fn answer_http1(mut tls: Tls, together: Arc<Barrier>) {
    let mut read = Vec::new();
    while !read.ends_with(b"\r\n\r\n") {
        match tls.read_u8().await {
            Ok(byte) => read.push(byte),
            Err(_) => return,
        }
    }
    together.wait().await;
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\nfine";
    let _ = tls.write_all(answer).await;
    let _ = tls.shutdown().await;
}

/// No call is answered before all have arrived: none waits for another's connection to be free.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_http1_each_has_a_connection_at_once() {
    let together = Arc::new(Barrier::new(CALLS));
    let server = Server::start(&["http/1.1"], move |tls| {
        answer_http1(tls, Arc::clone(&together))
    })
    .await;
    let transport = transport_to(&server);
    all(start(&transport, &server), Version::HTTP_11).await;
    assert_eq!(server.connections(), CALLS);
}

/// The first connection fails in the handshake, and its call with it; the next call leads.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_connection_that_fails_fails_its_own_call_alone() {
    let tried = Arc::new(AtomicUsize::new(0));
    let together = Arc::new(Barrier::new(CALLS - 1));
    let server = Server::start_unless(
        &["h2"],
        {
            let tried = Arc::clone(&tried);
            move || tried.fetch_add(1, Ordering::Relaxed) == 0
        },
        move |tls| answer_together(tls, Arc::clone(&together)),
    )
    .await;
    let transport = transport_to(&server);
    let mut calls = start(&transport, &server);
    let mut failed = 0;
    while let Some(answered) = calls.join_next().await {
        failed += usize::from(answered.unwrap().is_err());
    }
    assert_eq!(failed, 1);
    assert!(server.connections() <= 3, "{}", server.connections());
}

/// Answers no call until as many wait as the barrier requires, and never the first one.
async fn answer_all_but_the_first(tls: Tls, together: Arc<Barrier>, come: Arc<Semaphore>) {
    let Ok(mut connection) = h2::server::handshake(tls).await else {
        return;
    };
    let mut first = None;
    while let Some(Ok((_, respond))) = connection.accept().await {
        if first.is_none() {
            first = Some(respond);
            come.add_permits(1);
            continue;
        }
        let together = Arc::clone(&together);
        tokio::spawn(async move {
            together.wait().await;
            answer(respond);
        });
    }
}

/// Its connection exists all the same, and no call opens one for which the others could wait.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_call_that_is_given_up_leaves_its_connection_to_the_others() {
    let (together, come) = (Arc::new(Barrier::new(CALLS)), Arc::new(Semaphore::new(0)));
    let server = Server::start(&["h2"], {
        let come = Arc::clone(&come);
        move |tls| answer_all_but_the_first(tls, Arc::clone(&together), Arc::clone(&come))
    })
    .await;
    let transport = transport_to(&server);
    let request = HttpRequest::new(Method::GET, server.url.clone(), Body::empty());
    let first = transport.send(request, Duration::from_secs(60));
    tokio::select! {
        _ = first => panic!("it is not answered"),
        come = come.acquire() => come.unwrap().forget(),
    }
    let clock = SystemClock::new();
    all(start(&transport, &server), Version::HTTP_2).await;
    let took = clock.monotonic();
    assert!(took < Duration::from_millis(1500), "{took:?}");
    assert_eq!(server.connections(), 1);
}
