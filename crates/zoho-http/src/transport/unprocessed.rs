//! Requests that an HTTP/2 server says it has not processed (RFC 9113, section 8.7).

use std::error::Error as StdError;
use std::time::Duration;

use h2::Reason;

use super::{TransportError, TransportErrorKind};

/// The minimum wait after a server has found this client too busy.
const CALM: Duration = Duration::from_secs(2);

/// The report of a server about a request that it has not processed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unprocessed {
    /// The wait that it asks for.
    wait: Option<Duration>,
}

impl Unprocessed {
    /// Returns the error of the request, with `source` as the library's own error.
    pub(super) fn error(
        self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> TransportError {
        let lost = TransportError::new(TransportErrorKind::Unprocessed, source);
        match self.wait {
            Some(wait) => lost.with_retry_after(wait),
            None => lost,
        }
    }
}

/// Returns the server's report if `error` belongs to a request whose response has not begun: the server refused its
/// stream, or closed the connection with an identifier below it. Must not be called with an error of a body: it looks
/// the same, but that request has been carried out.
pub(super) fn of(error: &(dyn StdError + 'static)) -> Option<Unprocessed> {
    let told = h2_error(error)?;
    // h2 passes the GOAWAY, whatever its reason, only to streams above the last one that it names.
    let is_below = told.is_go_away();
    let is_refused = told.is_reset() && told.reason() == Some(Reason::REFUSED_STREAM);
    (told.is_remote() && (is_below || is_refused)).then(|| Unprocessed {
        wait: (told.reason() == Some(Reason::ENHANCE_YOUR_CALM)).then_some(CALM),
    })
}

fn h2_error<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e h2::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}
