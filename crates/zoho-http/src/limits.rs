//! The limits of an organisation: concurrent calls, and calls for each day.

mod acquire_error;
mod concurrency;
mod distributed;
mod edition;
mod editions;
mod limiter_handle;
mod org_limiter;
#[cfg(feature = "redis-limits")]
mod redis;
mod server_limits;
mod shared;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::registry::Registry;

#[cfg(feature = "redis-limits")]
pub use self::redis::RedisLimits;
pub use crate::allowance::Allowance;
pub(crate) use acquire_error::AcquireError;
pub(crate) use concurrency::Cost;
use distributed::{DistributedLimiter, DistributedLimits};
pub use edition::{Edition, UnknownEdition};
pub(crate) use limiter_handle::LimiterHandle;
pub(crate) use org_limiter::{OrgLimiter, Permit};
pub use shared::{
    LimitUpdate, OrgLimiterState, PermitRequest, PermitResponse, SharedLimits, SharedLimitsError,
};

/// The concurrency limits of one organisation at one product.
///
/// Zoho counts per organisation and application. The default has the one limit that holds in every edition: ten
/// heavy calls of CRM at a time.
///
/// A wait that Zoho asks for applies to all calls of the organisation: for the rest of the day if the allowance is used
/// up, otherwise for at most ten minutes. After it, one call is sent as a probe. A wait of more than a day is
/// considered a mistake and also lasts ten minutes. [`Client::clear_server_limits`](crate::Client::clear_server_limits)
/// ends it.
///
/// Zoho's pages: <https://www.zoho.com/crm/developer/docs/api/v8/api-limits.html>,
/// <https://help.zoho.com/portal/en/community/topic/sub-concurrency-for-complex-apis>
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The maximum number of calls in flight; `None` if it is not limited.
    pub concurrency: Option<usize>,
    /// The maximum number of calls in flight of operations that are marked as heavy.
    pub heavy: Option<usize>,
    /// The maximum number of calls that wait for a permit. A further call fails at once. 10,000 by default.
    pub queue: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            concurrency: None,
            heavy: Some(10),
            queue: 10_000,
        }
    }
}

impl Limits {
    /// Limits the calls in flight to `calls`.
    #[must_use]
    pub fn at_most(calls: usize) -> Self {
        Self {
            concurrency: Some(calls.max(1)),
            ..Self::default()
        }
    }
}

/// The status of an organisation's limiter at a product, as far as this process knows it. From
/// [`Client::limit_status`](crate::Client::limit_status).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LimitStatus {
    /// The number of calls in flight.
    pub in_flight: usize,
    /// The number of calls that wait for a permit.
    pub waiting: usize,
    /// The credits left, as Zoho last reported. CRM reports them once half of the day's are used.
    pub credits_left: Option<u64>,
    /// The number of calls that may start before the window resets: as Zoho reported, minus those started since.
    pub window_left: Option<u64>,
    /// The time until the window resets.
    pub window_resets_in: Option<Duration>,
    /// The time until Zoho accepts calls again.
    pub paused_for: Option<Duration>,
    /// The time until the allowance is available again.
    pub exhausted_for: Option<Duration>,
    /// Whether and how calls of other processes are counted.
    pub shared: SharedState,
}

/// The state of the limits that processes share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedState {
    /// There are none: this process uses only its own limits.
    NotUsed,
    /// Calls of all processes are counted together.
    Working,
    /// They do not respond at the moment: this process uses only its own limits.
    Failing,
}

/// The limiters of all organisations.
#[derive(Debug)]
pub(crate) struct OrgLimiters {
    limiters: Mutex<Registry<String, OrgLimiter>>,
    distributed: Option<Arc<DistributedLimits>>,
}

/// The number of limiters beyond which unused ones are dropped.
const MOST: usize = 10_000;

impl OrgLimiters {
    /// Creates limiters that count the calls of other processes too if there are `shared` limits.
    pub(crate) fn new(shared: Option<Arc<dyn SharedLimits>>) -> Self {
        Self {
            limiters: Mutex::new(Registry::new(MOST)),
            distributed: shared.map(|limits| Arc::new(DistributedLimits::new(limits))),
        }
    }

    /// Returns the limiter with this key, which is created with `limits` if there is none.
    pub(crate) fn get(&self, key: String, limits: &Limits) -> Arc<OrgLimiter> {
        let limiters = &self.limiters;
        let mut limiters = limiters.lock().unwrap_or_else(PoisonError::into_inner);
        let create = |key: &String| {
            let distributed = self.distributed.clone();
            let distributed = distributed.map(|all| DistributedLimiter::new(all, key.clone()));
            OrgLimiter::new(limits, distributed)
        };
        limiters.get_or_insert_with(key, |_| true, create)
    }

    /// Creates a limiter that nothing else uses.
    pub(crate) fn isolated(limits: &Limits) -> Arc<OrgLimiter> {
        Arc::new(OrgLimiter::new(limits, None))
    }
}
