//! A strict parser of the head of an HTTP/1.1 GET request.

/// The largest head that is read, in bytes. Zoho's callback has a few hundred, plus the cookies of other
/// programs on localhost.
pub(super) const LARGEST_HEAD: usize = 16 * 1024;

/// The reason why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is not HTTP as a browser writes it.
    Malformed,
    /// The method is not GET.
    Method,
    /// The version is not HTTP/1.1 or 1.0.
    Version,
    /// The head is too large.
    TooLarge,
}

/// Returns path and query of a GET request. `head` ends with its empty line.
pub(super) fn target(head: &[u8]) -> Result<&str, Refusal> {
    if head.len() > LARGEST_HEAD {
        return Err(Refusal::TooLarge);
    }
    let head = std::str::from_utf8(head).map_err(|_| Refusal::Malformed)?;
    let head = head.strip_suffix("\r\n\r\n").ok_or(Refusal::Malformed)?;
    let mut lines = head.split("\r\n");
    let line = lines.next().unwrap_or_default();
    let mut parts = line.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Refusal::Malformed);
    };
    if !is_token(method) || !is_target(target) {
        return Err(Refusal::Malformed);
    }
    match version {
        "HTTP/1.1" | "HTTP/1.0" => {}
        other if other.starts_with("HTTP/") => return Err(Refusal::Version),
        _ => return Err(Refusal::Malformed),
    }
    if method != "GET" {
        return Err(Refusal::Method);
    }
    let mut hosts = 0;
    for line in lines {
        let (name, value) = line.split_once(':').ok_or(Refusal::Malformed)?;
        if !is_token(name) || value.bytes().any(|b| b != b'\t' && b.is_ascii_control()) {
            return Err(Refusal::Malformed);
        }
        if name.eq_ignore_ascii_case("host") {
            hosts += 1;
        }
        // A body, which GET has none of, could be taken for another request.
        let empty = name.eq_ignore_ascii_case("content-length") && value.trim() == "0";
        let body = ["content-length", "transfer-encoding"];
        if !empty && body.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            return Err(Refusal::Malformed);
        }
    }
    if hosts > 1 || (hosts == 0 && version == "HTTP/1.1") {
        return Err(Refusal::Malformed);
    }
    Ok(target)
}

fn is_token(text: &str) -> bool {
    let of_token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    !text.is_empty() && text.bytes().all(of_token)
}

fn is_target(text: &str) -> bool {
    text.starts_with('/') && text.bytes().all(|b| b.is_ascii_graphic() && b != b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_sends_is_read() {
        let head = "GET /callback?code=1000.a%2Fb&state=x_-~ HTTP/1.1\r\nHost: localhost:8953\r\n\
                    User-Agent: Mozilla/5.0 (X11)\r\nCookie: a=b; c=d\r\nAccept: */*\r\n\r\n";
        assert_eq!(
            target(head.as_bytes()),
            Ok("/callback?code=1000.a%2Fb&state=x_-~")
        );
        assert_eq!(target(b"GET / HTTP/1.0\r\n\r\n"), Ok("/"));
        let empty = b"GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n";
        assert_eq!(target(empty), Ok("/"));
    }

    #[test]
    fn everything_else_is_refused() {
        for (head, expected) in [
            ("", Refusal::Malformed),
            ("\r\n\r\n", Refusal::Malformed),
            ("GET\r\n\r\n", Refusal::Malformed),
            ("GET / HTTP/1.1", Refusal::Malformed),
            ("GET  / HTTP/1.1\r\nHost: x\r\n\r\n", Refusal::Malformed),
            ("GET / HTTP/1.1 x\r\nHost: x\r\n\r\n", Refusal::Malformed),
            (
                "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n",
                Refusal::Malformed,
            ),
            (
                "GET /\u{e9} HTTP/1.1\r\nHost: x\r\n\r\n",
                Refusal::Malformed,
            ),
            ("GET /\x07 HTTP/1.1\r\nHost: x\r\n\r\n", Refusal::Malformed),
            ("GET /#x HTTP/1.1\r\nHost: x\r\n\r\n", Refusal::Malformed),
            ("GET / HTTP/1.1\r\n\r\n", Refusal::Malformed),
            (
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                Refusal::Malformed,
            ),
            ("GET / HTTP/1.1\r\nHost x\r\n\r\n", Refusal::Malformed),
            (
                "GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n",
                Refusal::Malformed,
            ),
            (
                "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n",
                Refusal::Malformed,
            ),
            (
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n",
                Refusal::Malformed,
            ),
            (
                "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
                Refusal::Malformed,
            ),
            ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", Refusal::Version),
            ("GET / FTP/1.1\r\nHost: x\r\n\r\n", Refusal::Malformed),
            ("get / HTTP/1.1\r\nHost: x\r\n\r\n", Refusal::Method),
            ("POST / HTTP/1.1\r\nHost: x\r\n\r\n", Refusal::Method),
            ("PRI * HTTP/2.0\r\n\r\n", Refusal::Malformed),
        ] {
            assert_eq!(target(head.as_bytes()), Err(expected), "{head:?}");
        }
        assert_eq!(
            target(b"GET / HTTP/1.1\r\nHost: \xff\r\n\r\n"),
            Err(Refusal::Malformed)
        );
        let huge = format!(
            "GET / HTTP/1.1\r\nHost: {}\r\n\r\n",
            "x".repeat(LARGEST_HEAD)
        );
        assert_eq!(target(huge.as_bytes()), Err(Refusal::TooLarge));
    }
}
