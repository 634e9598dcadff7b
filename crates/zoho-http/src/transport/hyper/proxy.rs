//! The proxy that is set for a host, and the reason why it did not connect.

use std::time::Duration;

use http::header::PROXY_AUTHORIZATION;
use http::{StatusCode, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The timeout of the request. The call it is for has failed already.
const PATIENCE: Duration = Duration::from_secs(5);

/// The maximum length of a response head that is examined.
const HEAD: usize = 4 * 1024;

/// Returns the proxy for `target`. Hosts on this machine have none.
pub(super) fn of(proxies: &Matcher, target: &Uri) -> Option<Intercept> {
    let host = target.host()?;
    let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
    let is_local = host == "localhost" || address.is_ok_and(|address| address.is_loopback());
    if is_local {
        return None;
    }
    proxies.intercept(target)
}

/// Returns the status with which the proxy refuses to connect to `target`. The connector discards the status, although
/// it decides whether a retry may succeed, so the proxy is asked again.
pub(super) async fn refusal(proxies: &Matcher, target: &Uri) -> Option<StatusCode> {
    let proxy = of(proxies, target)?;
    // Another kind of proxy has no statuses, or hides them in TLS.
    if proxy.uri().scheme_str() != Some("http") {
        return None;
    }
    let asked = tokio::time::timeout(PATIENCE, ask(&proxy, target)).await;
    let status = asked.ok().flatten()?;
    (!status.is_success()).then_some(status)
}

async fn ask(proxy: &Intercept, target: &Uri) -> Option<StatusCode> {
    let host = proxy.uri().host()?.trim_matches(['[', ']']);
    let port = proxy.uri().port_u16().unwrap_or(80);
    let mut connection = TcpStream::connect((host, port)).await.ok()?;
    let to = format!("{}:{}", target.host()?, target.port_u16().unwrap_or(443));
    let authorization = match proxy.basic_auth() {
        Some(value) => format!("{PROXY_AUTHORIZATION}: {}\r\n", value.to_str().ok()?),
        None => String::new(),
    };
    let request = format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\n{authorization}\r\n");
    connection.write_all(request.as_bytes()).await.ok()?;
    let mut head = Vec::new();
    while !head.contains(&b'\n') && head.len() < HEAD {
        if connection.read_buf(&mut head).await.ok()? == 0 {
            break;
        }
    }
    status_of(&head)
}

fn status_of(head: &[u8]) -> Option<StatusCode> {
    let line = std::str::from_utf8(head.split(|b| *b == b'\n').next()?).ok()?;
    let mut words = line.split_ascii_whitespace();
    words.next()?.starts_with("HTTP/").then_some(())?;
    StatusCode::from_bytes(words.next()?.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_is_the_second_word_of_a_response() {
        let status = |head: &str| status_of(head.as_bytes()).map(|status| status.as_u16());
        assert_eq!(status("HTTP/1.1 403 Forbidden\r\nVia: x\r\n"), Some(403));
        assert_eq!(status("HTTP/1.0 503"), Some(503));
        for head in ["", "403 Forbidden", "HTTP/1.1", "HTTP/1.1 x"] {
            assert_eq!(status(head), None, "{head}");
        }
    }

    #[test]
    fn hosts_on_this_machine_have_no_proxy() {
        let proxies = Matcher::builder().all("http://proxy.example:3128").build();
        let is_proxied = |target: &str| of(&proxies, &target.parse().unwrap()).is_some();
        assert!(is_proxied("https://www.zohoapis.eu/shop/v8/org"));
        for target in [
            "http://localhost:8080/",
            "http://127.0.0.1:8080/",
            "https://[::1]:8080/",
        ] {
            assert!(!is_proxied(target), "{target}");
        }
    }
}
