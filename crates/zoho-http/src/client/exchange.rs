//! The exchange of an attempt: sends the request and reads the response, whole or up to its stream.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::Client;
use super::call_state::{BodyMode, Received};
use super::file_name::names_a_file;
use super::stall::{while_sending, within_stall};
use super::timeouts::StreamTimeouts;
use crate::body::Watch;
use crate::transport::{BodyStream, Sending, TransportError};

/// How much of a body has been read.
pub(super) enum BodyRead {
    Whole,
    /// The beginning of a success; the stream has the rest.
    Open(BodyStream),
    /// It is longer than the client reads.
    TooLarge,
}

/// How much of a body is searched for an error before it is returned as a stream.
const PEEK: usize = 8 * 1024;

/// Awaits the response and reads it into `received`, within the timeouts of `streaming` and the client's size limit.
pub(super) async fn exchange(
    client: &Client,
    sending: Sending<'_>,
    streaming: Option<StreamTimeouts>,
    watch: &Watch,
    mode: BodyMode,
    received: &mut Received,
) -> Result<BodyRead, TransportError> {
    // State that few calls need is boxed, so that the futures of the others do not hold it.
    let response = match streaming {
        None => sending.await?,
        Some(streaming) => Box::pin(while_sending(sending, streaming.stall, watch)).await?,
    };
    let mut body = received.begin(response);
    let streams = mode == BodyMode::Stream && may_have_body(received);
    if streams && !may_be_error(received) {
        return Ok(BodyRead::Open(body));
    }
    let most = match streams {
        true => PEEK,
        false => client.http.shared.max_response,
    };
    let is_whole = match streaming {
        None => read_up_to(most, &mut body, None, received).await?,
        // A body that arrives byte by byte must not hold the call's permit for as long as it likes.
        Some(streaming) => {
            let reading = read_up_to(most, &mut body, Some(streaming.stall), received);
            Box::pin(while_sending(reading, streaming.response, watch)).await?
        }
    };
    Ok(match (is_whole, streams) {
        (true, _) => BodyRead::Whole,
        (false, true) => BodyRead::Open(body),
        (false, false) => BodyRead::TooLarge,
    })
}

/// Reads `body` into `received` until it ends or is longer than `most`; returns whether it has ended.
async fn read_up_to(
    most: usize,
    body: &mut BodyStream,
    stall: Option<Duration>,
    received: &mut Received,
) -> Result<bool, TransportError> {
    let Some(first) = piece(body, stall).await? else {
        return Ok(true);
    };
    received.read = first;
    if received.read.len() <= most {
        // Most bodies arrive in one chunk, which then needs no copy.
        let Some(second) = piece(body, stall).await? else {
            return Ok(true);
        };
        let mut read = BytesMut::with_capacity(received.read.len() + second.len());
        read.extend_from_slice(&received.read);
        read.extend_from_slice(&second);
        while read.len() <= most {
            let Some(piece) = piece(body, stall).await? else {
                received.read = read.freeze();
                return Ok(true);
            };
            read.extend_from_slice(&piece);
        }
        received.read = read.freeze();
    }
    Ok(false)
}

fn may_have_body(received: &Received) -> bool {
    received.status.is_success() && received.status != StatusCode::NO_CONTENT
}

/// Returns whether the beginning of a success has to be searched for an error. Zoho's errors are JSON and may have a
/// status of success. A partial file is not an error, nor is a body whose headers name a file. Statuses other than 200
/// may have no file.
fn may_be_error(received: &Received) -> bool {
    match received.status {
        StatusCode::PARTIAL_CONTENT => false,
        StatusCode::OK => {
            let media = received.headers.get(CONTENT_TYPE);
            let media = media.and_then(|media| media.to_str().ok());
            media.is_none_or(|media| media.contains("json")) && !names_a_file(&received.headers)
        }
        _ => true,
    }
}

async fn piece(
    body: &mut BodyStream,
    stall: Option<Duration>,
) -> Result<Option<Bytes>, TransportError> {
    match stall {
        None => body.try_next().await,
        Some(stall) => Box::pin(within_stall(body.try_next(), stall)).await,
    }
}
