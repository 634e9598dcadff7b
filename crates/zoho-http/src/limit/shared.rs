//! Limits that processes share, as a part that can be replaced.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use async_trait::async_trait;

/// Counts the calls of an organisation for all processes that work for it, since Zoho does. Give one to
/// [`HttpBuilder::shared_limits`](crate::HttpBuilder::shared_limits).
///
/// `RedisLimits` is ready-made (feature `redis-limits`); implement it yourself over whatever your
/// processes share. It holds names of lanes and places and times, never a secret. Within a process calls
/// queue first come, first served before they ask, and while one is refused the others do not ask.
///
/// When it fails or does not answer within [`patience`](Self::patience), calls go on within the process's
/// own limits, and it is asked again every second.
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use zoho_http::{
///     LaneState, News, PlaceAnswer, PlaceRequest, SharedLimits, SharedLimitsError, async_trait,
/// };
///
/// /// For processes that are tasks of one program: a map from lane to places.
/// #[derive(Debug, Default)]
/// struct Tasks(Mutex<HashMap<String, HashMap<String, u32>>>);
///
/// #[async_trait]
/// impl SharedLimits for Tasks {
///     async fn ask(&self, request: &PlaceRequest) -> Result<PlaceAnswer, SharedLimitsError> {
///         let mut lanes = self.0.lock().map_err(|_| SharedLimitsError::new("poisoned"))?;
///         let taken = lanes.entry(request.lane.clone()).or_default();
///         for id in &request.given_back {
///             taken.remove(id);
///         }
///         let sum: u32 = taken.values().sum();
///         if request.limit.is_some_and(|limit| sum + request.places > limit) {
///             return Ok(PlaceAnswer::Full);
///         }
///         taken.insert(request.id.clone(), request.places);
///         Ok(PlaceAnswer::Granted)
///     }
///     async fn keep(&self, _: &PlaceRequest) -> Result<(), SharedLimitsError> {
///         Ok(()) // nothing expires here
///     }
///     async fn give_back(&self, lane: &str, ids: &[String]) -> Result<(), SharedLimitsError> {
///         let mut lanes = self.0.lock().map_err(|_| SharedLimitsError::new("poisoned"))?;
///         if let Some(taken) = lanes.get_mut(lane) {
///             taken.retain(|id, _| !ids.contains(id));
///         }
///         Ok(())
///     }
///     async fn tell(&self, _lane: &str, _news: News) -> Result<(), SharedLimitsError> {
///         Ok(())
///     }
///     async fn read(&self, lane: &str) -> Result<LaneState, SharedLimitsError> {
///         let lanes = self.0.lock().map_err(|_| SharedLimitsError::new("poisoned"))?;
///         let mut state = LaneState::default();
///         state.taken = lanes.get(lane).map_or(0, |taken| taken.values().sum());
///         Ok(state)
///     }
/// }
/// ```
#[async_trait]
pub trait SharedLimits: fmt::Debug + Send + Sync {
    /// Gives back what the request gives back, then takes the places it asks for if they are free. One
    /// that asked before under the same id and was granted is granted again: the answer may have been
    /// lost. A lane that is paused or exhausted grants nothing.
    ///
    /// # Errors
    /// When it cannot tell; the call then goes on without it.
    async fn ask(&self, request: &PlaceRequest) -> Result<PlaceAnswer, SharedLimitsError>;

    /// Makes places last for another lease, whether or not they were forgotten meanwhile: their call is
    /// under way.
    ///
    /// # Errors
    /// When it cannot; it is tried again.
    async fn keep(&self, request: &PlaceRequest) -> Result<(), SharedLimitsError>;

    /// Gives places back. What is not there is no error.
    ///
    /// # Errors
    /// When it cannot; the places come back when their lease ends.
    async fn give_back(&self, lane: &str, ids: &[String]) -> Result<(), SharedLimitsError>;

    /// Lets all processes know what Zoho said to one. What lasts longer counts.
    ///
    /// # Errors
    /// When it cannot; the process that was told keeps to it.
    async fn tell(&self, lane: &str, news: News) -> Result<(), SharedLimitsError>;

    /// How a lane stands.
    ///
    /// # Errors
    /// When it cannot tell.
    async fn read(&self, lane: &str) -> Result<LaneState, SharedLimitsError>;

    /// How long a place is held for a process that is not heard of any more; one that lives extends it
    /// three times in this time. 15 seconds by default.
    fn lease(&self) -> Duration {
        Duration::from_secs(15)
    }

    /// How long an answer is waited for before a call goes on without it. 250 ms by default.
    fn patience(&self) -> Duration {
        Duration::from_millis(250)
    }
}

/// A call that asks for its places.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlaceRequest {
    /// The organisation at the product: `crm:org:600…`, or `crm:account:…` while its organisation is not
    /// known.
    pub lane: String,
    /// Names the places of this call alone.
    pub id: String,
    /// How many places it takes: at least 1, and no more than `limit`.
    pub places: u32,
    /// How many places there are; `None` for as many as come.
    pub limit: Option<u32>,
    /// For a heavy call: how many of those there may be at a time.
    pub heavy_limit: Option<u32>,
    /// How long it holds the places when it is not heard of any more.
    pub lease: Duration,
    /// Whether it asks again shortly when it is refused, so that those who ask later come after it. One
    /// call of a process does at a time, and perhaps a heavy one.
    pub waits: bool,
    /// Places of calls of this process that have ended: they are given back in the same step.
    pub given_back: Vec<String>,
}

impl PlaceRequest {
    /// Asks for `places` in `lane` without limits, to be held for `lease`; set what else it says.
    #[must_use]
    pub fn new(
        lane: impl Into<String>,
        id: impl Into<String>,
        places: u32,
        lease: Duration,
    ) -> Self {
        Self {
            lane: lane.into(),
            id: id.into(),
            places,
            limit: None,
            heavy_limit: None,
            lease,
            waits: false,
            given_back: Vec::new(),
        }
    }
}

/// What a call that asks for its places is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlaceAnswer {
    /// It has them.
    Granted,
    /// They are taken, or others asked before. Ask again shortly.
    Full,
    /// Zoho wants no calls for so long.
    Paused(Duration),
    /// The allowance is used up for so long.
    Exhausted(Duration),
}

/// What Zoho said to one process and holds for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum News {
    /// Zoho wants no calls for so long.
    Paused(Duration),
    /// The allowance is used up for so long.
    Exhausted(Duration),
}

/// How a lane stands, all processes together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct LaneState {
    /// Places taken.
    pub taken: u32,
    /// Heavy calls under way.
    pub heavy: u32,
    /// Processes with a call that waits for its places.
    pub waiting: u32,
    /// How long no call is made, because Zoho said so.
    pub paused_for: Option<Duration>,
    /// How long the allowance is used up.
    pub exhausted_for: Option<Duration>,
}

/// The shared limits cannot be asked.
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
    /// The sentence, as `main` prints it; the single parts with `{:#?}`.
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
        crate::source_behind(&self.message, self.source.as_deref()?)
    }
}

impl SharedLimitsError {
    /// An error; `message` says what happened, without any secret.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// The same with its cause, which may be logged.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}
