//! Bodies that a server has compressed.

use std::time::Duration;

use async_compression::tokio::bufread::{BrotliEncoder, GzipEncoder};
use bytes::Bytes;
use futures_util::TryStreamExt;
use http::Method;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, RANGE};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use url::Url;

use super::super::HyperTransport;
use crate::body::Body;
use crate::transport::{BodyStream, HttpRequest, Transport, TransportError, TransportErrorKind};

const CONTENT: &[u8] = b"a note, a note, a note, a note, a note";

/// The received request, and the response.
struct Exchange {
    request: String,
    response: Result<http::Response<BodyStream>, TransportError>,
}

/// Sends one request, with `headers`, to a server that responds with `body` in `coding`.
async fn exchange(headers: &[(&'static str, &str)], coding: &str, body: &[u8]) -> Exchange {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url: Url = format!("http://{}/", listener.local_addr().unwrap())
        .parse()
        .unwrap();
    let mut request = HttpRequest::new(Method::GET, url, Body::empty());
    for (name, value) in headers {
        request.headers.insert(*name, value.parse().unwrap());
    }
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: {coding}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let response = [head.as_bytes(), body].concat();
    let serving = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut read = Vec::new();
        while !read.ends_with(b"\r\n\r\n") {
            stream.read_buf(&mut read).await.unwrap();
        }
        stream.write_all(&response).await.unwrap();
        String::from_utf8(read).unwrap()
    };
    let transport = HyperTransport::new().unwrap();
    let (response, request) =
        tokio::join!(transport.send(request, Duration::from_secs(10)), serving);
    Exchange { request, response }
}

async fn content(exchange: Exchange) -> Result<Vec<u8>, TransportError> {
    let pieces: Vec<Bytes> = exchange.response?.into_body().try_collect().await?;
    Ok(pieces.concat())
}

async fn gzip(content: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut encoder = GzipEncoder::new(content);
    encoder.read_to_end(&mut compressed).await.unwrap();
    compressed
}

async fn brotli(content: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut encoder = BrotliEncoder::new(content);
    encoder.read_to_end(&mut compressed).await.unwrap();
    compressed
}

#[tokio::test]
async fn gzip_and_brotli_are_undone() {
    let two_members = [gzip(CONTENT).await, gzip(CONTENT).await].concat();
    for (coding, body, expected) in [
        ("gzip", gzip(CONTENT).await, CONTENT.to_vec()),
        ("br", brotli(CONTENT).await, CONTENT.to_vec()),
        ("gzip", two_members, [CONTENT, CONTENT].concat()),
        ("gzip", Vec::new(), Vec::new()),
        ("br", Vec::new(), Vec::new()),
    ] {
        let exchange = exchange(&[], coding, &body).await;
        assert!(exchange.request.contains("accept-encoding: gzip,br\r\n"));
        let response = exchange.response.as_ref().unwrap();
        assert!(!response.headers().contains_key(CONTENT_ENCODING));
        assert_eq!(content(exchange).await.unwrap(), expected, "{coding}");
    }
}

#[tokio::test]
async fn what_the_caller_accepts_and_parts_of_bodies_are_left_alone() {
    let compressed = gzip(CONTENT).await;
    for headers in [
        (ACCEPT_ENCODING.as_str(), "identity"),
        (RANGE.as_str(), "bytes=0-9"),
    ] {
        let exchange = exchange(&[headers], "zstd", &compressed).await;
        assert!(!exchange.request.contains("gzip"), "{}", exchange.request);
        let response = exchange.response.as_ref().unwrap();
        assert_eq!(response.headers()[CONTENT_ENCODING], "zstd");
        assert_eq!(content(exchange).await.unwrap(), compressed);
    }
}

#[tokio::test]
async fn a_body_that_is_not_what_it_says_is_an_error() {
    for (coding, whole) in [("gzip", gzip(CONTENT).await), ("br", brotli(CONTENT).await)] {
        for body in [&whole[..whole.len() / 2], b"{\"code\":\"SUCCESS\"}"] {
            let e = content(exchange(&[], coding, body).await).await;
            let e = e.expect_err(coding);
            assert_eq!(e.kind(), TransportErrorKind::Interrupted, "{coding}");
        }
    }
}
