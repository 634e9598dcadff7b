//! The beginning of a file, and the responses without a file.

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};

use super::version::{Given, Version, length};
use super::{Download, Source};
use crate::client::file_name::names_a_file;
use crate::client::response_body::ResponseBody;
use crate::client::{Client, failure};
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::response::Response;
use crate::transport::{TransportError, TransportErrorKind};

/// A successful response with a file.
pub(super) struct Arrival {
    pub(super) head: Response<()>,
    pub(super) content: ResponseBody,
}

impl Arrival {
    /// Checks a response; one without a file is an error.
    pub(super) fn of(
        client: &Client,
        request: &Request,
        response: Response<ResponseBody>,
    ) -> Result<Self, Error> {
        let mut content = ResponseBody::default();
        let head = response.map(|body| content = body);
        if head.status() == StatusCode::NO_CONTENT {
            return Err(failure::no_file(client, request, &head));
        }
        let is_empty = content.tail.is_none() && content.read.is_empty();
        let is_note = head.status() == StatusCode::ACCEPTED && is_json(head.headers());
        if is_empty && !may_be_empty(head.status()) || is_note && !names_a_file(head.headers()) {
            return Err(failure::after_success(client, request, &head, |inner| {
                inner.kind = ErrorKind::Unavailable;
                inner.hint = Some("with this status there is no file yet".to_owned());
            }));
        }
        // A part belongs to a body that was accepted as a file before, and need not say again that it is one.
        let is_part = head.status() == StatusCode::PARTIAL_CONTENT;
        if !is_part && is_page(head.headers(), &content.read) && !wants_page(request) {
            return Err(failure::after_success(client, request, &head, |inner| {
                inner.kind = ErrorKind::Decode;
                inner.hint = Some(
                    "the response is an HTML page where a file was expected, and not called an attachment: is a \
                     proxy or another host answering? To get pages too, ask with the header `Accept: text/html`"
                        .to_owned(),
                );
            }));
        }
        Ok(Self { head, content })
    }

    /// Returns the length in bytes, if known.
    pub(super) fn total(&self) -> Option<u64> {
        let said = length(self.head.headers());
        match &self.content.tail {
            Some(_) => said,
            None => said.or(Some(self.content.read.len() as u64)),
        }
    }
}

impl Download {
    /// Starts over with `arrival`, whatever was received before.
    pub(super) fn take_over(&mut self, arrival: Arrival) {
        self.total = arrival.total();
        self.version = Version::of(arrival.head.status(), arrival.head.headers());
        self.head = arrival.head;
        self.position = 0;
        self.given = Given::default();
        self.go_on_with(arrival.content);
    }

    /// Continues with this body.
    pub(super) fn go_on_with(&mut self, content: ResponseBody) {
        self.read = content.read;
        self.source = match content.tail {
            Some(tail) => Source::Open(tail),
            None => {
                let at = self.position.saturating_add(self.read.len() as u64);
                match self.total.is_some_and(|total| at < total) {
                    true => Source::Broken(short()),
                    false => Source::Ended,
                }
            }
        };
    }

    /// Receives the next chunk from the server.
    pub(super) async fn receive(&mut self) -> Result<(), TransportError> {
        let stall = self.client.http.shared.retry.stall_timeout;
        let stall = self.left().map_or(stall, |left| left.min(stall));
        let Source::Open(rest) = &mut self.source else {
            return Ok(());
        };
        match rest.next(stall).await? {
            Some(piece) => self.read = piece,
            None if self.is_whole() => self.source = Source::Ended,
            None => return Err(short()),
        }
        Ok(())
    }
}

fn short() -> TransportError {
    let why = "the body ended before its announced length";
    TransportError::new(TransportErrorKind::Interrupted, why)
}

/// Returns whether an empty body is a file with this status.
fn may_be_empty(status: StatusCode) -> bool {
    matches!(status, StatusCode::OK | StatusCode::PARTIAL_CONTENT)
}

fn media(headers: &HeaderMap) -> Option<String> {
    let media = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let media = media.split(';').next().unwrap_or_default();
    Some(media.trim().to_ascii_lowercase())
}

fn is_json(headers: &HeaderMap) -> bool {
    media(headers).is_some_and(|media| media.contains("json"))
}

/// Returns whether it is a page to be displayed. An attachment or a body with a file name is a file, even if it is
/// HTML.
fn is_page(headers: &HeaderMap, read: &[u8]) -> bool {
    if names_a_file(headers) {
        return false;
    }
    match media(headers) {
        Some(media) => ["text/html", "application/xhtml+xml"].contains(&media.as_str()),
        None => {
            let begins = |with: &str| {
                let start = read.trim_ascii_start().get(..with.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
            };
            begins("<!doctype html") || begins("<html")
        }
    }
}

/// Returns whether the caller asked for pages.
fn wants_page(request: &Request) -> bool {
    let accepted = request.headers().get(ACCEPT);
    let accepted = accepted.and_then(|accepted| accepted.to_str().ok());
    accepted.is_some_and(|accepted| accepted.to_ascii_lowercase().contains("html"))
}
