//! Requests that go through a proxy.

use std::time::Duration;

use http::Method;
use hyper_util::client::proxy::matcher::Matcher;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::super::{HyperTransport, tls};
use crate::body::Body;
use crate::transport::{
    ConnectFailure, HttpRequest, Transport, TransportError, TransportErrorKind, Trusted,
};

/// Requests `target` through a proxy that requires a password. Returns what the proxy received on each connection.
async fn through_a_proxy(
    target: &str,
    response: &'static str,
    connections: usize,
) -> (Result<u16, TransportError>, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let proxies = Matcher::builder()
        .all(format!("http://ada:s3cret@{address}"))
        .build();
    let (tls, _) = tls::configuration().unwrap();
    let transport = HyperTransport::over(tls, Trusted::Own, proxies);
    assert!(!format!("{transport:?}").contains("s3cret"));
    let request = HttpRequest::new(Method::GET, target.parse().unwrap(), Body::empty());
    let serving = async {
        let mut received = Vec::new();
        for _ in 0..connections {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = Vec::new();
            while !read.ends_with(b"\r\n\r\n") {
                stream.read_buf(&mut read).await.unwrap();
            }
            stream.write_all(response.as_bytes()).await.unwrap();
            received.push(String::from_utf8(read).unwrap());
        }
        received
    };
    let sending = transport.send(request, Duration::from_secs(10));
    let (response, received) = tokio::join!(sending, serving);
    (response.map(|r| r.status().as_u16()), received)
}

/// `ada:s3cret`.
const AUTHORIZATION: &str = "proxy-authorization: basic ywrhonmzy3jlda==";

#[tokio::test]
async fn a_plain_request_is_handed_to_the_proxy() {
    let response = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
    let (status, received) = through_a_proxy("http://books.example/notes?x=1", response, 1).await;
    assert_eq!(status.unwrap(), 204);
    let received = received[0].to_lowercase();
    assert!(received.starts_with("get http://books.example/notes?x=1 http/1.1\r\n"));
    assert!(received.contains(AUTHORIZATION), "{received}");
}

#[tokio::test]
async fn one_with_tls_is_sent_through_a_tunnel_and_a_refusal_tells_its_status() {
    let response = "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let (status, received) = through_a_proxy("https://www.zohoapis.eu/notes", response, 2).await;
    let e = status.unwrap_err();
    assert_eq!(e.kind(), TransportErrorKind::Connect);
    assert_eq!(
        e.connect_failure(),
        Some(ConnectFailure::ProxyRefused(Some(
            http::StatusCode::FORBIDDEN
        )))
    );
    for received in received {
        let received = received.to_lowercase();
        assert!(received.starts_with("connect www.zohoapis.eu:443 http/1.1\r\n"));
        assert!(received.contains(AUTHORIZATION), "{received}");
        assert!(!received.contains("/notes"), "{received}");
    }
}
