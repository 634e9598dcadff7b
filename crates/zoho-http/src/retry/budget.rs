//! The retry budget of a host: a token bucket that calls fill and retries drain.

use std::sync::{Arc, Mutex, PoisonError};

/// The maximum share of retries among all requests to one host, apart from a burst.
///
/// If a host fails for all calls, retrying every request prolongs the outage. Each call adds `ratio` of a retry to the
/// host's bucket, which holds at most `burst`; each retry takes one out. A call that finds the bucket empty returns its
/// error at once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetryBudget {
    /// The number of retries that the bucket holds. 10 by default.
    pub burst: u32,
    /// The retries that each call adds. By default 0.1, a tenth more load.
    pub ratio: f32,
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self {
            burst: 10,
            ratio: 0.1,
        }
    }
}

/// The units in a bucket that one retry takes out, so that shares are whole numbers.
const UNIT: u32 = 1000;

/// The buckets of all hosts.
#[derive(Debug, Default)]
pub(crate) struct Buckets(Mutex<Vec<(Arc<str>, u32)>>);

impl Buckets {
    /// Adds the share of a new call. Returns the name of the host, which all calls to it share.
    pub(crate) fn fill(&self, host: &str, budget: RetryBudget) -> Arc<str> {
        let full = budget.burst.saturating_mul(UNIT);
        let share = (budget.ratio.max(0.0) * UNIT as f32) as u32;
        self.with(host, full, |name, units| {
            *units = units.saturating_add(share).min(full);
            Arc::clone(name)
        })
    }

    /// Returns whether a retry is allowed, and counts it if so.
    pub(crate) fn take(&self, host: &str, budget: RetryBudget) -> bool {
        let full = budget.burst.saturating_mul(UNIT);
        self.with(host, full, |_, units| match units.checked_sub(UNIT) {
            Some(left) => {
                *units = left;
                true
            }
            None => false,
        })
    }

    fn with<T>(&self, host: &str, full: u32, change: impl FnOnce(&Arc<str>, &mut u32) -> T) -> T {
        let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A program knows a handful of hosts; searching a list of them is faster than hashing.
        let at = hosts.iter().position(|(name, _)| **name == *host);
        let at = at.unwrap_or_else(|| {
            hosts.push((host.into(), full));
            hosts.len() - 1
        });
        let (name, units) = &mut hosts[at];
        change(name, units)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_calls_to_a_host_that_is_down_are_repeated_less_than_thirty_times() {
        let (buckets, budget) = (Buckets::default(), RetryBudget::default());
        let mut sent = 0;
        for _ in 0..100 {
            buckets.fill("a", budget);
            sent += 1;
            while buckets.take("a", budget) {
                sent += 1;
            }
        }
        assert!((110..130).contains(&sent), "{sent}");
        assert!(buckets.take("b", budget), "another host has its own");
    }

    #[test]
    fn without_a_burst_nothing_is_repeated() {
        let budget = RetryBudget {
            burst: 0,
            ratio: 1.0,
        };
        let buckets = Buckets::default();
        buckets.fill("a", budget);
        assert!(!buckets.take("a", budget));
    }
}
