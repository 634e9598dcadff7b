//! The protocol that client and server agree on.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{Method, Version};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::server::{Server, Tls, answer};
use super::transport_to;
use crate::body::Body;
use crate::transport::{HttpRequest, Transport};

async fn speak_http1(mut tls: Tls) {
    let mut read = Vec::new();
    while !read.ends_with(b"\r\n\r\n") {
        match tls.read_u8().await {
            Ok(byte) => read.push(byte),
            Err(_) => return,
        }
    }
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\nfine";
    let _ = tls.write_all(answer).await;
    let _ = tls.shutdown().await;
}

async fn speak_http2(tls: Tls) {
    let Ok(mut connection) = h2::server::handshake(tls).await else {
        return;
    };
    while let Some(Ok((_, respond))) = connection.accept().await {
        answer(respond);
    }
}

/// Returns the protocol as the server has it of TLS, and the version of the response.
async fn negotiated(offered: &[&str]) -> (Option<Vec<u8>>, Version) {
    let seen = Arc::new(Mutex::new(None));
    let sees = Arc::clone(&seen);
    let server = Server::start(offered, move |tls: Tls| {
        let sees = Arc::clone(&sees);
        async move {
            let protocol = tls.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
            let is_http2 = protocol.as_deref() == Some(b"h2");
            *sees.lock().unwrap() = protocol;
            match is_http2 {
                true => speak_http2(tls).await,
                false => speak_http1(tls).await,
            }
        }
    })
    .await;
    let transport = transport_to(&server);
    let request = HttpRequest::new(Method::GET, server.url.clone(), Body::empty());
    let response = transport.send(request, Duration::from_secs(10)).await;
    let (head, body) = response.unwrap().into_parts();
    let body: Vec<Bytes> = body.try_collect().await.unwrap();
    assert_eq!(body.concat(), b"fine");
    (seen.lock().unwrap().take(), head.version)
}

#[tokio::test]
async fn http2_is_negotiated_where_the_server_speaks_it() {
    let h2 = Some(b"h2".to_vec());
    assert_eq!(negotiated(&["h2", "http/1.1"]).await, (h2, Version::HTTP_2));
}

#[tokio::test]
async fn other_servers_get_http1() {
    let http1 = Some(b"http/1.1".to_vec());
    assert_eq!(negotiated(&["http/1.1"]).await, (http1, Version::HTTP_11));
    assert_eq!(negotiated(&[]).await, (None, Version::HTTP_11));
}
