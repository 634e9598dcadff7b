//! Errors for connections that make no progress.

use std::time::Duration;

use crate::body::Watch;
use crate::transport::{TransportError, TransportErrorKind};

/// Returns the result of `exchanging`, or an error once nothing of the request was sent for `stall`.
pub(super) async fn while_sending<T>(
    exchanging: impl Future<Output = Result<T, TransportError>>,
    stall: Duration,
    watch: &Watch,
) -> Result<T, TransportError> {
    let mut exchanging = std::pin::pin!(exchanging);
    let mut sent = watch.bytes();
    loop {
        if let Ok(result) = tokio::time::timeout(stall, &mut exchanging).await {
            return result;
        }
        if watch.bytes() == sent {
            return Err(stalled());
        }
        sent = watch.bytes();
    }
}

/// Returns the result of `reading`, or an error if it takes longer than `stall`.
pub(super) async fn within_stall<T>(
    reading: impl Future<Output = Result<T, TransportError>>,
    stall: Duration,
) -> Result<T, TransportError> {
    let read = tokio::time::timeout(stall, reading).await;
    read.unwrap_or_else(|_| Err(stalled()))
}

fn stalled() -> TransportError {
    TransportError::new(TransportErrorKind::Timeout, "the connection stood still")
}
