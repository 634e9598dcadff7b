//! Decompression of response bodies.

use std::io;
use std::pin::Pin;

use async_compression::tokio::bufread::{BrotliDecoder, GzipDecoder};
use bytes::Bytes;
use futures_util::{Stream, TryStreamExt, stream};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};
use tokio::io::{AsyncBufReadExt, AsyncRead};
use tokio_util::io::{ReaderStream, StreamReader};

use super::interrupted;
use crate::transport::{BodyStream, TransportError, TransportErrorKind};

/// The content codings that a server may use.
pub(super) const ACCEPTED: HeaderValue = HeaderValue::from_static("gzip,br");

/// A content coding that is decoded here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Gzip,
    Brotli,
}

/// Removes the content coding from `headers` and returns it. The headers then describe the decoded body.
pub(super) fn take(headers: &mut HeaderMap) -> Option<Coding> {
    let coding = match headers.get(CONTENT_ENCODING)?.as_bytes() {
        b"gzip" | b"x-gzip" => Coding::Gzip,
        b"br" => Coding::Brotli,
        _ => return None,
    };
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Some(coding)
}

/// Returns `body` decoded.
pub(super) fn decoded<S>(body: S, coding: Coding) -> BodyStream
where
    S: Stream<Item = Result<Bytes, hyper::Error>> + Send + Unpin + 'static,
{
    // The error of the connection is wrapped in an I/O error.
    let mut body = StreamReader::new(body.map_err(|e| io::Error::other(interrupted(e))));
    let decoding = async move {
        // An empty body is not a compressed empty body, whose header a decoder would miss.
        let is_empty = body.fill_buf().await?.is_empty();
        let decoder: Pin<Box<dyn AsyncRead + Send>> = match coding {
            _ if is_empty => Box::pin(tokio::io::empty()),
            Coding::Gzip => {
                let mut decoder = GzipDecoder::new(body);
                decoder.multiple_members(true);
                Box::pin(decoder)
            }
            Coding::Brotli => Box::pin(BrotliDecoder::new(body)),
        };
        Ok::<_, io::Error>(ReaderStream::new(decoder))
    };
    Box::pin(stream::once(decoding).try_flatten().map_err(broken))
}

/// Returns the error of the connection, or that of the decoder.
fn broken(e: io::Error) -> TransportError {
    match e.downcast::<TransportError>() {
        Ok(of_connection) => of_connection,
        Err(of_decoder) => TransportError::new(TransportErrorKind::Interrupted, of_decoder),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headers_of_a_decoded_body_are_those_of_its_content() {
        let mut headers = HeaderMap::new();
        assert_eq!(take(&mut headers), None);
        for (name, coding) in [("gzip", Coding::Gzip), ("br", Coding::Brotli)] {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("7"));
            assert_eq!(take(&mut headers), Some(coding));
            assert!(headers.is_empty());
        }
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("zstd"));
        assert_eq!(take(&mut headers), None);
        assert_eq!(headers.len(), 1, "what is not undone stays said");
    }
}
