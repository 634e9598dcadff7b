//! The proxy of the environment, asked why it did not connect.

use std::time::Duration;

use http::StatusCode;
use http::header::AUTHORIZATION;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use url::Url;

/// How long the question may take. The call it is for has failed already.
const PATIENCE: Duration = Duration::from_secs(5);

/// The longest head of an answer that is looked at.
const HEAD: usize = 4 * 1024;

/// The proxy for TLS that the environment names, as curl and reqwest read it.
pub(super) fn of_environment() -> Option<Url> {
    let set = |names: [&str; 2]| names.iter().find_map(|name| std::env::var(name).ok());
    let named = set(["HTTPS_PROXY", "https_proxy"]).filter(|named| !named.is_empty());
    let named = named.or_else(|| set(["ALL_PROXY", "all_proxy"]))?;
    let named = match named.contains("://") {
        true => named,
        false => format!("http://{named}"),
    };
    // Another kind of proxy has no statuses, or hides them in TLS.
    let url = Url::parse(&named).ok()?;
    (url.scheme() == "http").then_some(url)
}

/// With which status `proxy` refuses to connect to `target`. The library that connects throws the status
/// away, although it decides whether trying again is any use, and so the proxy is asked once more.
pub(super) async fn refusal(
    client: &reqwest::Client,
    proxy: &Url,
    target: &Url,
) -> Option<StatusCode> {
    let asked = tokio::time::timeout(PATIENCE, ask(client, proxy, target)).await;
    let status = asked.ok().flatten()?;
    (!status.is_success()).then_some(status)
}

async fn ask(client: &reqwest::Client, proxy: &Url, target: &Url) -> Option<StatusCode> {
    let address = (
        proxy.host_str()?.trim_matches(['[', ']']),
        proxy.port_or_known_default()?,
    );
    let mut connection = TcpStream::connect(address).await.ok()?;
    let to = format!("{}:{}", target.host_str()?, target.port_or_known_default()?);
    let authorization = authorization(client, proxy).unwrap_or_default();
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

/// The name and password of the proxy's address, in the form of a header line, as `client` writes it.
fn authorization(client: &reqwest::Client, proxy: &Url) -> Option<String> {
    if proxy.username().is_empty() {
        return None;
    }
    let decoded = |text: &str| {
        let decoded = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
        decoded.into_owned()
    };
    let password = proxy.password().map(decoded);
    let request = client
        .get(proxy.clone())
        .basic_auth(decoded(proxy.username()), password)
        .build();
    let request = request.ok()?;
    let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    Some(format!("Proxy-Authorization: {value}\r\n"))
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
    fn the_status_is_the_second_word_of_an_answer() {
        let status = |head: &str| status_of(head.as_bytes()).map(|status| status.as_u16());
        assert_eq!(status("HTTP/1.1 403 Forbidden\r\nVia: x\r\n"), Some(403));
        assert_eq!(status("HTTP/1.0 503"), Some(503));
        for head in ["", "403 Forbidden", "HTTP/1.1", "HTTP/1.1 x"] {
            assert_eq!(status(head), None, "{head}");
        }
    }
}
