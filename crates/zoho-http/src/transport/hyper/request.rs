//! Requests in hyper's form.

use bytes::Bytes;
use futures_util::stream::{MapOk, TryStreamExt};
use http::header::{ACCEPT, ACCEPT_ENCODING, PROXY_AUTHORIZATION, RANGE};
use http::{HeaderValue, Request, Uri};
use http_body_util::{Either, Full, StreamBody};
use hyper::body::Frame;
use hyper_util::client::proxy::matcher::Matcher;

use super::{decoding, proxy};
use crate::body::ByteStream;
use crate::transport::{HttpRequest, TransportError, TransportErrorKind};

type Frames = MapOk<ByteStream, fn(Bytes) -> Frame<Bytes>>;

/// The body of a request: bytes, or a stream that is read while it is sent.
pub(super) type RequestBody = Either<Full<Bytes>, StreamBody<Frames>>;

/// Returns `request` in hyper's form, with the headers that the transport adds.
pub(super) fn for_hyper(
    request: HttpRequest,
    proxies: &Matcher,
) -> Result<Request<RequestBody>, TransportError> {
    let is_plain = request.url.scheme() == "http";
    let uri = Uri::from_maybe_shared(Bytes::from(String::from(request.url)));
    let uri = uri.map_err(|e| TransportError::new(TransportErrorKind::Invalid, e))?;
    let body = match request.body.bytes() {
        Some(bytes) => Either::Left(Full::new(bytes.clone())),
        None => Either::Right(StreamBody::new(
            request
                .body
                .into_stream()
                .map_ok(Frame::data as fn(Bytes) -> _),
        )),
    };
    let mut headers = request.headers;
    if !headers.contains_key(ACCEPT) {
        headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    }
    // A range of a compressed body cannot be decompressed.
    if !headers.contains_key(ACCEPT_ENCODING) && !headers.contains_key(RANGE) {
        headers.insert(ACCEPT_ENCODING, decoding::ACCEPTED);
    }
    // For a proxy with a tunnel, the authorisation is sent with the tunnel.
    if is_plain
        && let Some(proxy) = proxy::of(proxies, &uri)
        && let Some(authorization) = proxy.basic_auth()
    {
        headers.insert(PROXY_AUTHORIZATION, authorization.clone());
    }
    let mut made = Request::new(body);
    *made.method_mut() = request.method;
    *made.uri_mut() = uri;
    *made.headers_mut() = headers;
    Ok(made)
}
