//! Uses of a refresh token, and the time until which Zoho refuses more. They are part of the connection, so that all
//! processes with the same store share the budget.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::seconds;

/// Zoho issues at most ten access tokens for a refresh token in ten minutes.
/// <https://www.zoho.com/accounts/protocol/oauth/token-limits.html>
const TOKENS: usize = 10;
const WINDOW: Duration = Duration::from_secs(600);
/// The longest time for which Zoho refuses tokens. It ends only when no request is made meanwhile.
const LONGEST: Duration = Duration::from_secs(30 * 60);

/// The recent requests for access tokens, and the cool-down after a refusal. In seconds since 1970.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TokenBudget {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    at: Vec<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cool_down_until: Option<u64>,
    /// Number of consecutive refusals before that one.
    #[serde(default, skip_serializing_if = "is_zero")]
    repeated: u32,
}

impl TokenBudget {
    pub(crate) fn is_empty(&self) -> bool {
        self.at.is_empty() && self.cool_down_until.is_none()
    }

    /// Returns the budget with one more request whose response was lost. Zoho counts it; a cool-down continues.
    pub(crate) fn counted(&self, now: SystemTime) -> Self {
        let now = seconds(now);
        let mut at: Vec<u64> = self.recent(now).collect();
        at.push(now);
        Self { at, ..self.clone() }
    }

    /// Returns the budget with one more issued token, which ends a cool-down.
    pub(crate) fn refreshed(&self, now: SystemTime) -> Self {
        Self {
            cool_down_until: None,
            repeated: 0,
            ..self.counted(now)
        }
    }

    /// Returns the budget with a refusal for `wait`, doubled for each refusal that comes soon after the one before.
    pub(crate) fn refused(&self, now: SystemTime, wait: Duration) -> Self {
        let now = seconds(now);
        let longest = LONGEST.as_secs();
        let told = wait.as_secs().min(longest);
        let last = self.cool_down_until;
        // Two concurrent requests count as one refusal.
        let standing = last.filter(|until| now < *until && *until - now <= longest);
        let is_soon =
            last.is_some_and(|until| (until..until.saturating_add(longest)).contains(&now));
        let (repeated, wait) = match (standing, is_soon) {
            (Some(until), _) => (self.repeated, told.max(until - now)),
            (None, true) => {
                let repeated = self.repeated.saturating_add(1);
                let doubled = told << repeated.min(LONGEST.as_secs().ilog2());
                (repeated, doubled.min(longest))
            }
            (None, false) => (0, told),
        };
        Self {
            at: self.recent(now).collect(),
            cool_down_until: Some(now.saturating_add(wait)),
            repeated,
        }
    }

    /// Returns the time until a request can succeed again, if it cannot now.
    pub(crate) fn wait(&self, now: SystemTime) -> Option<Duration> {
        let now = seconds(now);
        let cool_down = self
            .cool_down_until
            .map(|until| until.saturating_sub(now))
            // A time beyond any cool-down was written before the clock was set back.
            .filter(|wait| *wait <= LONGEST.as_secs())
            .unwrap_or(0);
        let mut recent: Vec<u64> = self.recent(now).collect();
        recent.sort_unstable();
        let budget = match recent.len().checked_sub(TOKENS) {
            Some(over) => (recent[over] + WINDOW.as_secs()).saturating_sub(now),
            None => 0,
        };
        let wait = cool_down.max(budget);
        (wait > 0).then(|| Duration::from_secs(wait))
    }

    /// Returns the times that count at `now`. Times in the future, after the clock was set back, do not.
    fn recent(&self, now: u64) -> impl Iterator<Item = u64> {
        let since = now.saturating_sub(WINDOW.as_secs());
        let counts = move |at: &u64| *at > since && *at <= now;
        self.at.iter().copied().filter(counts)
    }
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
    }

    #[test]
    fn the_eleventh_token_in_ten_minutes_has_to_wait_for_the_first_to_age() {
        let mut token_budget = TokenBudget::default();
        for i in 0..10 {
            assert_eq!(token_budget.wait(at(i)), None, "{i}");
            token_budget = token_budget.refreshed(at(i));
        }
        assert_eq!(token_budget.wait(at(10)), Some(Duration::from_secs(590)));
        assert_eq!(token_budget.wait(at(599)), Some(Duration::from_secs(1)));
        assert_eq!(token_budget.wait(at(600)), None);
        let token_budget = token_budget.refreshed(at(600));
        assert_eq!(token_budget.wait(at(600)), Some(Duration::from_secs(1)));
        assert!(token_budget.at.len() <= TOKENS);
    }

    #[test]
    fn a_refusal_cools_down_and_a_token_ends_it() {
        let token_budget = TokenBudget::default().refused(at(0), Duration::from_secs(600));
        assert_eq!(token_budget.wait(at(1)), Some(Duration::from_secs(599)));
        assert_eq!(token_budget.wait(at(600)), None);
        assert_eq!(token_budget.refreshed(at(5)).wait(at(5)), None);
        let lost = token_budget.counted(at(5));
        assert_eq!(lost.wait(at(5)), Some(Duration::from_secs(595)));
        assert_eq!(lost.at.len(), 1);
    }

    #[test]
    fn a_refusal_that_repeats_doubles_the_cool_down_to_thirty_minutes() {
        let told = Duration::from_secs(600);
        let mut token_budget = TokenBudget::default();
        let mut now = 0;
        for wait in [600, 1200, 1800, 1800] {
            token_budget = token_budget.refused(at(now), told);
            assert_eq!(token_budget.wait(at(now)), Some(Duration::from_secs(wait)));
            now += wait + 5;
            assert_eq!(token_budget.wait(at(now)), None);
        }
        // An overloaded server asks for less to begin with.
        let busy = Duration::from_secs(20);
        let mut token_budget = TokenBudget::default();
        let mut now = 0;
        for wait in [20, 40, 80, 160, 320, 640, 1280, 1800, 1800] {
            token_budget = token_budget.refused(at(now), busy);
            assert_eq!(token_budget.wait(at(now)), Some(Duration::from_secs(wait)));
            now += wait;
        }
        // Both of two concurrent requests are refused.
        let both = TokenBudget::default()
            .refused(at(0), told)
            .refused(at(1), told);
        assert_eq!(both.wait(at(1)), Some(told));
        // A token, or half an hour of quiet after it, resets the cool-down.
        let given = token_budget.refreshed(at(now)).refused(at(now + 1), told);
        assert_eq!(given.wait(at(now + 1)), Some(told));
        let quiet = now + 1800;
        assert_eq!(
            token_budget.refused(at(quiet), told).wait(at(quiet)),
            Some(told)
        );
    }

    #[test]
    fn a_clock_that_goes_back_an_hour_locks_no_user_out() {
        let mut token_budget = TokenBudget::default();
        for i in 0..10 {
            token_budget = token_budget.refreshed(at(3600 + i));
        }
        assert_eq!(token_budget.wait(at(0)), None);
        let token_budget = token_budget.refused(at(3600), Duration::from_secs(600));
        assert_eq!(token_budget.wait(at(0)), None);
        assert_eq!(token_budget.wait(at(601)), None);
        assert_eq!(token_budget.wait(at(3601)), Some(Duration::from_secs(599)));
    }
}
