//! The pages that the browser shows.

use super::request::Refusal;
use crate::text::html;

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{margin:0;min-height:100vh;display:grid;place-items:center;font:1rem/1.5 system-ui,sans-serif}\
main{max-width:32rem;padding:2rem}\
h1{font-size:1.35rem;margin:0 0 .5rem}";

/// A page for the browser.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Page<'a> {
    /// The sign-in is complete.
    SignedIn,
    /// The sign-in failed, for this reason.
    Failed(&'a str),
    /// The callback belongs to another sign-in.
    NotOurs,
    /// A redirect to this address.
    To(&'a str),
    /// The address has been used.
    Used,
    /// There is nothing at this path.
    NotFound,
    /// The request is not one that a browser sends.
    Refused(Refusal),
}

impl Page<'_> {
    /// Returns the response: head and body.
    pub(super) fn response(self) -> String {
        let (status, title, text) = self.content();
        let body = format!(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>{title}</title><style>{STYLE}</style></head>\
             <body><main><h1>{title}</h1><p>{text}</p></main></body></html>",
            title = html(title),
            text = html(text),
        );
        let more = match self {
            Page::Refused(Refusal::Method) => "Allow: GET\r\n".to_owned(),
            Page::To(url) => format!("Location: {url}\r\n"),
            _ => String::new(),
        };
        // The address contains the code: keep it from caches, other pages and their referrers.
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\
             Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\
             Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n\
             {more}Connection: close\r\n\r\n{body}",
            length = body.len(),
        )
    }

    fn content(&self) -> (&'static str, &'static str, &str) {
        match self {
            Self::SignedIn => (
                "200 OK",
                "You are signed in",
                "The connection is stored. You can close this window and go back to the terminal.",
            ),
            Self::Failed(reason) => ("400 Bad Request", "The sign-in failed", reason),
            Self::NotOurs => (
                "400 Bad Request",
                "This belongs to another sign-in",
                "The terminal waits for the sign-in that it started last. Go on in that window; if you did not \
                 allow the access, press Ctrl-C in the terminal.",
            ),
            Self::To(_) => (
                "302 Found",
                "On to Zoho",
                "The sign-in is at Zoho: your browser goes there by itself.",
            ),
            Self::Used => (
                "410 Gone",
                "This address has been used",
                "It led to the sign-in once, and somebody has opened it before. Start the sign-in again in the terminal.",
            ),
            Self::NotFound => (
                "404 Not Found",
                "Nothing here",
                "Only the callback of a sign-in is handled.",
            ),
            Self::Refused(refusal) => {
                let status = match refusal {
                    Refusal::Malformed => "400 Bad Request",
                    Refusal::Method => "405 Method Not Allowed",
                    Refusal::Version => "505 HTTP Version Not Supported",
                    Refusal::TooLarge => "431 Request Header Fields Too Large",
                };
                (
                    status,
                    "Not understood",
                    "Only the callback of a sign-in is handled.",
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_stays_text_and_lengths_are_right() {
        let response = Page::Failed("<script>é").response();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        assert!(!body.contains("<script>"), "{body}");
        assert!(
            head.contains(&format!("Content-Length: {}", body.len())),
            "{head}"
        );
        assert!(head.contains("no-store") && head.contains("no-referrer"));
        let response = Page::Refused(Refusal::Method).response();
        assert!(response.starts_with("HTTP/1.1 405 ") && response.contains("\r\nAllow: GET\r\n"));
    }
}
