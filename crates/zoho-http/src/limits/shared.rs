//! The limits that processes share, as a trait.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use async_trait::async_trait;

use crate::error::source_behind;

/// Counts the calls of an organisation across all processes that work for it, as Zoho does. Pass one to
/// [`HttpBuilder::shared_limits`](crate::HttpBuilder::shared_limits).
///
/// `RedisLimits` is ready-made (feature `redis-limits`); implement the trait for another store that your processes
/// share. It holds keys of limiters, ids of permits and times, never a secret. Within a process, calls queue in order
/// of arrival before they acquire shared permits, and while one is refused the others do not try.
///
/// If it fails or does not respond within [`patience`](Self::patience), calls continue within the process's own limits,
/// and it is tried again every second.
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use zoho_http::external::async_trait;
/// use zoho_http::limits::{
///     LimitUpdate, OrgLimiterState, PermitRequest, PermitResponse, SharedLimits, SharedLimitsError,
/// };
///
/// /// For processes that are tasks of one program: a map from limiter to permits.
/// #[derive(Debug, Default)]
/// struct Tasks(Mutex<HashMap<String, HashMap<String, u32>>>);
///
/// #[async_trait]
/// impl SharedLimits for Tasks {
///     async fn acquire(&self, request: &PermitRequest) -> Result<PermitResponse, SharedLimitsError> {
///         let mut limiters = self.0.lock().map_err(|_| SharedLimitsError::new("poisoned"))?;
///         let acquired = limiters.entry(request.limiter.clone()).or_default();
///         for id in &request.released {
///             acquired.remove(id);
///         }
///         let sum: u32 = acquired.values().sum();
///         if request.limit.is_some_and(|limit| sum + request.permits > limit) {
///             return Ok(PermitResponse::Full);
///         }
///         acquired.insert(request.id.clone(), request.permits);
///         Ok(PermitResponse::Granted)
///     }
///     async fn extend(&self, _: &PermitRequest) -> Result<(), SharedLimitsError> {
///         Ok(()) // nothing expires here
///     }
///     async fn release(&self, limiter: &str, ids: &[String]) -> Result<(), SharedLimitsError> {
///         let mut limiters = self.0.lock().map_err(|_| SharedLimitsError::new("poisoned"))?;
///         if let Some(acquired) = limiters.get_mut(limiter) {
///             acquired.retain(|id, _| !ids.contains(id));
///         }
///         Ok(())
///     }
///     async fn publish(&self, _limiter: &str, _update: LimitUpdate) -> Result<(), SharedLimitsError> {
///         Ok(())
///     }
///     async fn read(&self, limiter: &str) -> Result<OrgLimiterState, SharedLimitsError> {
///         let limiters = self.0.lock().map_err(|_| SharedLimitsError::new("poisoned"))?;
///         let mut state = OrgLimiterState::default();
///         state.permits = limiters.get(limiter).map_or(0, |acquired| acquired.values().sum());
///         Ok(state)
///     }
/// }
/// ```
#[async_trait]
pub trait SharedLimits: fmt::Debug + Send + Sync {
    /// Releases the permits that the request releases, then acquires those it requests if they are free. A request
    /// with an id that was granted before is granted again: the response may have been lost. A limiter that is
    /// paused or exhausted grants nothing.
    ///
    /// # Errors
    /// Returns an error if the state cannot be read; the call then continues without a shared permit.
    async fn acquire(&self, request: &PermitRequest) -> Result<PermitResponse, SharedLimitsError>;

    /// Extends permits by another lease, whether or not they expired meanwhile: their call is in flight.
    ///
    /// # Errors
    /// Returns an error if that fails; it is tried again.
    async fn extend(&self, request: &PermitRequest) -> Result<(), SharedLimitsError>;

    /// Releases permits. An unknown id is no error.
    ///
    /// # Errors
    /// Returns an error if that fails; the permits are released at the end of their lease.
    async fn release(&self, limiter: &str, ids: &[String]) -> Result<(), SharedLimitsError>;

    /// Publishes to all processes a limit that Zoho reported to one. The longest pause counts.
    ///
    /// # Errors
    /// Returns an error if that fails; the process that received it observes it.
    async fn publish(&self, limiter: &str, update: LimitUpdate) -> Result<(), SharedLimitsError>;

    /// Clears the published limits, as Zoho accepts calls again. By default they end at their time.
    ///
    /// # Errors
    /// Returns an error if that fails.
    async fn clear(&self, limiter: &str) -> Result<(), SharedLimitsError> {
        let _ = limiter;
        Ok(())
    }

    /// Returns the state of a limiter.
    ///
    /// # Errors
    /// Returns an error if it cannot be read.
    async fn read(&self, limiter: &str) -> Result<OrgLimiterState, SharedLimitsError>;

    /// Returns the time after which permits expire that are not extended. A running process extends its permits three
    /// times in this time. 15 seconds by default.
    fn lease(&self) -> Duration {
        Duration::from_secs(15)
    }

    /// Returns the time to wait for a response, after which a call continues without it. 250 ms by default.
    fn patience(&self) -> Duration {
        Duration::from_millis(250)
    }
}

/// A request for the shared permits of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PermitRequest {
    /// The key of the limiter: `crm:org:600…` for an organisation at a product, or `crm:account:…` while its
    /// organisation is not known.
    pub limiter: String,
    /// The id of the permits of this call.
    pub id: String,
    /// The number of permits: at least 1, and no more than `limit`.
    pub permits: u32,
    /// The maximum number of permits in use; `None` if it is not limited.
    pub limit: Option<u32>,
    /// The maximum number of heavy calls in flight, for a heavy call.
    pub heavy_limit: Option<u32>,
    /// The time after which the permits expire if they are not extended.
    pub lease: Duration,
    /// Whether the call tries again shortly if it is refused, so that later requests queue after it. At most one
    /// call of a process does at a time, and one heavy call.
    pub waits: bool,
    /// The ids of permits of this process that are released in the same step.
    pub released: Vec<String>,
}

impl PermitRequest {
    /// Creates a request for `permits` of `limiter` without limits, for `lease`.
    #[must_use]
    pub fn new(
        limiter: impl Into<String>,
        id: impl Into<String>,
        permits: u32,
        lease: Duration,
    ) -> Self {
        Self {
            limiter: limiter.into(),
            id: id.into(),
            permits,
            limit: None,
            heavy_limit: None,
            lease,
            waits: false,
            released: Vec::new(),
        }
    }
}

/// The response to a [`PermitRequest`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermitResponse {
    /// The call has its permits.
    Granted,
    /// The permits are in use, or other calls are first in the queue. Try again shortly.
    Full,
    /// Zoho accepts no calls for this long.
    Paused(Duration),
    /// The allowance is used up for this long.
    Exhausted(Duration),
}

/// A limit that Zoho reported to one process and that holds for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitUpdate {
    /// Zoho accepts no calls for this long.
    Paused(Duration),
    /// The allowance is used up for this long.
    Exhausted(Duration),
}

/// The state of a limiter for all processes together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct OrgLimiterState {
    /// The number of permits in use.
    pub permits: u32,
    /// The number of heavy calls in flight.
    pub heavy: u32,
    /// The number of processes with a call that waits for permits.
    pub waiting: u32,
    /// The time until Zoho accepts calls again.
    pub paused_for: Option<Duration>,
    /// The time until the allowance is available again.
    pub exhausted_for: Option<Duration>,
}

/// The error that the shared limits cannot be read or changed.
pub struct SharedLimitsError {
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl fmt::Display for SharedLimitsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for SharedLimitsError {
    /// Writes the sentence that `main` prints; `{:#?}` shows the single parts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("SharedLimitsError")
            .field("message", &self.message)
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for SharedLimitsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        source_behind(&self.message, self.source.as_deref()?)
    }
}

impl SharedLimitsError {
    /// Returns an error with `message`, which says what happened and contains no secret.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// Adds the cause, which may be logged.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}
