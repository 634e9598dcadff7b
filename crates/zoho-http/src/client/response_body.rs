//! The body of a success: what has been read of it, and the stream of the rest.

use std::time::Duration;

use bytes::Bytes;
use futures_util::TryStreamExt;

use super::stall::within_stall;
use crate::limits::Permit;
use crate::transport::{BodyStream, TransportError};

/// The body of a success.
#[derive(Default)]
pub(super) struct ResponseBody {
    pub(super) read: Bytes,
    pub(super) tail: Option<Box<BodyTail>>,
}

/// The rest of a body that is read as a stream. It holds the permit of its call until it is dropped.
pub(super) struct BodyTail {
    stream: BodyStream,
    _permit: Permit,
}

impl BodyTail {
    pub(super) fn new(stream: BodyStream, permit: Permit) -> Self {
        Self {
            stream,
            _permit: permit,
        }
    }

    /// Returns the next chunk, or an error if none arrives within `stall`.
    pub(super) async fn next(&mut self, stall: Duration) -> Result<Option<Bytes>, TransportError> {
        within_stall(self.stream.try_next(), stall).await
    }
}
