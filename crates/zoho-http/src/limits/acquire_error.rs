//! The reason why no permit is given.

use std::time::Duration;

/// The reason why a call gets no permit and is not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AcquireError {
    /// The queue has its maximum length.
    QueueFull,
    /// The allowance is used up for this long.
    Exhausted(Duration),
    /// Zoho accepts no calls for this long.
    Paused(Duration),
    /// The deadline of the call passed in the queue.
    DeadlineExceeded,
}
