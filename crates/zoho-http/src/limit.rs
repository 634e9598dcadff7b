//! Staying within Zoho's limits, which are the organisation's: how many calls at a time, how many a day.

mod edition;
mod editions;
mod fleet;
mod lane;
mod places;
#[cfg(feature = "redis-limits")]
mod redis;
mod seat;
mod shared;
mod told;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::registry::Registry;

#[cfg(feature = "redis-limits")]
pub use self::redis::RedisLimits;
pub use edition::{Edition, UnknownEdition};
pub(crate) use fleet::Common;
use fleet::Fleet;
pub(crate) use lane::{Lane, Permit, Refused};
pub(crate) use places::Load;
pub(crate) use seat::Seat;
pub use shared::{LaneState, News, PlaceAnswer, PlaceRequest, SharedLimits, SharedLimitsError};

/// How many calls one organisation may have under way at one product.
///
/// Zoho counts per organisation and application. By default only what holds in every edition is kept to:
/// ten heavy calls of CRM at a time.
///
/// A wait that Zoho asks for holds for all calls of the organisation: the rest of the day where the allowance
/// is used up, otherwise for ten minutes at most. Then one call asks again. A wait of more than a day is taken
/// for a mistake and believed for ten minutes too. [`Client::clear_server_limits`](crate::Client::clear_server_limits)
/// lifts it.
///
/// Zoho's pages: <https://www.zoho.com/crm/developer/docs/api/v8/api-limits.html>,
/// <https://help.zoho.com/portal/en/community/topic/sub-concurrency-for-complex-apis>
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Calls at a time; `None` for as many as come.
    pub concurrency: Option<usize>,
    /// Heavy calls at a time: those whose operation says so.
    pub heavy: Option<usize>,
    /// How many calls may wait for their turn. One more is an error at once. 10,000 by default.
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
    /// At most `calls` at a time.
    #[must_use]
    pub fn at_most(calls: usize) -> Self {
        Self {
            concurrency: Some(calls.max(1)),
            ..Self::default()
        }
    }
}

/// How an organisation stands at a product, as far as this process knows. From
/// [`Client::gauge`](crate::Client::gauge).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gauge {
    /// Calls under way.
    pub in_flight: usize,
    /// Calls that wait for their turn.
    pub waiting: usize,
    /// Credits left, as Zoho last said. CRM says it once half of the day's are used.
    pub credits_left: Option<u64>,
    /// Calls that may be started before the window begins anew: as Zoho said, less those since.
    pub window_left: Option<u64>,
    /// How long until the window begins anew.
    pub window_resets_in: Option<Duration>,
    /// How long no call is made, because Zoho said so.
    pub paused_for: Option<Duration>,
    /// How long the allowance is used up.
    pub exhausted_for: Option<Duration>,
    /// Whether other processes are counted in.
    pub shared: SharedState,
}

/// How the limits that processes share are doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedState {
    /// There are none: this process keeps to its limits alone.
    NotUsed,
    /// Calls of all processes are counted together.
    Working,
    /// They cannot be asked at the moment: this process keeps to its limits alone.
    Failing,
}

/// The lanes of all organisations.
#[derive(Debug)]
pub(crate) struct Limiter {
    lanes: Mutex<Registry<String, Lane>>,
    common: Option<Arc<Common>>,
}

/// Beyond this many lanes those are dropped that nobody uses.
const LANES: usize = 10_000;

impl Limiter {
    /// Lanes whose calls are counted together with those of other processes, where `shared` says so.
    pub(crate) fn new(shared: Option<Arc<dyn SharedLimits>>) -> Self {
        Self {
            lanes: Mutex::new(Registry::new(LANES)),
            common: shared.map(|limits| Arc::new(Common::new(limits))),
        }
    }

    /// The lane called `key`, made with `limits` where there is none.
    pub(crate) fn lane(&self, key: String, limits: &Limits) -> Arc<Lane> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        let make = |key: &String| {
            let fleet = self.common.clone();
            let fleet = fleet.map(|common| Fleet::new(common, key.clone()));
            Lane::new(limits, fleet)
        };
        lanes.get_or_insert_with(key, |_| true, make)
    }

    /// A lane that nothing else uses.
    pub(crate) fn own_lane(limits: &Limits) -> Arc<Lane> {
        Arc::new(Lane::new(limits, None))
    }
}
