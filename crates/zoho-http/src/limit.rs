//! Staying within Zoho's limits, which are the organisation's: how many calls at a time, how many a day.

mod lane;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub(crate) use lane::{Lane, Permit, Refused};

/// How many calls one organisation may have under way at one product.
///
/// Zoho counts per organisation and application. By default only what holds in every edition is kept to:
/// ten heavy calls of CRM at a time.
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

/// What the organisation has bought, which decides how many calls it may have under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edition {
    /// Free
    Free,
    /// Desk's Express
    Express,
    /// Standard
    Standard,
    /// Professional
    Professional,
    /// Enterprise, Zoho One
    Enterprise,
    /// CRM's Ultimate, CRM Plus
    Ultimate,
}

impl Limits {
    /// CRM's limits for an edition: 5, 10, 15, 20 or 25 calls at a time.
    #[must_use]
    pub fn crm(edition: Edition) -> Self {
        Self::at_most(match edition {
            Edition::Free => 5,
            Edition::Express | Edition::Standard => 10,
            Edition::Professional => 15,
            Edition::Enterprise => 20,
            Edition::Ultimate => 25,
        })
    }

    /// Desk's limits for an edition: 5, 10, 15 or 25 calls at a time.
    #[must_use]
    pub fn desk(edition: Edition) -> Self {
        Self::at_most(match edition {
            Edition::Free => 5,
            Edition::Express | Edition::Standard => 10,
            Edition::Professional => 15,
            Edition::Enterprise | Edition::Ultimate => 25,
        })
    }

    /// At most `calls` at a time.
    #[must_use]
    pub fn at_most(calls: usize) -> Self {
        Self {
            concurrency: Some(calls.max(1)),
            ..Self::default()
        }
    }
}

/// How an organisation stands at a product, as far as this program knows. From
/// [`Client::gauge`](crate::Client::gauge).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gauge {
    /// Calls under way.
    pub in_flight: usize,
    /// Calls that wait for their turn.
    pub waiting: usize,
    /// Calls or credits left, as Zoho last said.
    pub left: Option<u64>,
    /// How long no call is made, because Zoho said so.
    pub paused_for: Option<Duration>,
    /// How long the allowance is used up.
    pub exhausted_for: Option<Duration>,
}

/// The lanes of all organisations.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    lanes: Mutex<HashMap<String, Arc<Lane>>>,
}

/// Beyond this many lanes those are dropped that nobody uses.
const LANES: usize = 10_000;

impl Limiter {
    /// The lane called `key`, made with `limits` where there is none.
    pub(crate) fn lane(&self, key: String, limits: &Limits) -> Arc<Lane> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if lanes.len() >= LANES {
            lanes.retain(|_, lane| Arc::strong_count(lane) > 1);
        }
        let lane = lanes
            .entry(key)
            .or_insert_with(|| Arc::new(Lane::new(limits)));
        Arc::clone(lane)
    }
}
