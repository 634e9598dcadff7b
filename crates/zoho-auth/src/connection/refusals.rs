//! Refused tokens by product. They are part of the connection, so that all processes with the same store know them.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zoho_http::Token;

use super::seconds;

/// How long a refusal is remembered. Longer with each consecutive refusal of a replacement token.
const MEMORY: u64 = 600;
const LONGEST: u64 = 3600;
/// How long after its end a refusal still lengthens the next one.
const ECHO: u64 = 6 * 3600;

/// The refusals of the last minutes, by product. Times are in seconds since 1970.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Refusals(BTreeMap<String, Refused>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Refused {
    /// The token, as a [`Fingerprint`].
    token: Fingerprint,
    until: u64,
    /// Number of consecutive refusals of replacement tokens.
    #[serde(default, skip_serializing_if = "is_zero")]
    in_vain: u32,
    /// Whether the product refused a replacement token as well: no other is requested for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    is_final: bool,
}

/// Fingerprint that distinguishes tokens without revealing them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fingerprint(String);

impl Fingerprint {
    pub(crate) fn of(token: &Token) -> Self {
        let hash = Sha256::digest(token.secret().expose_secret().as_bytes());
        Self(hash.iter().take(8).map(|b| format!("{b:02x}")).collect())
    }
}

impl Refusals {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the refusals with one for which a replacement token was issued.
    pub(crate) fn replaced(&self, product: &str, token: Fingerprint, now: SystemTime) -> Self {
        self.with(product, token, now, false)
    }

    /// Returns the refusals with one of a replacement token.
    pub(crate) fn in_vain(&self, product: &str, token: Fingerprint, now: SystemTime) -> Self {
        self.with(product, token, now, true)
    }

    fn with(&self, product: &str, token: Fingerprint, now: SystemTime, is_final: bool) -> Self {
        let now = seconds(now);
        let mut kept = self.0.clone();
        kept.retain(|_, refused| {
            // A time beyond any period was written before the clock was set back.
            refused.until <= now + LONGEST && now < refused.until.saturating_add(ECHO)
        });
        let before = kept.get(product).map_or(0, |refused| refused.in_vain);
        let in_vain = before.saturating_add(u32::from(is_final));
        let doubled = MEMORY << in_vain.saturating_sub(1).min(3);
        let refused = Refused {
            token,
            until: now + doubled.min(LONGEST),
            in_vain,
            is_final,
        };
        kept.insert(product.to_owned(), refused);
        Self(kept)
    }

    /// Merges both, keeping of each product the refusal that lasts longer.
    pub(crate) fn merged(&self, other: &Self) -> Self {
        let mut merged = self.0.clone();
        for (product, refused) in &other.0 {
            let lasts = |refused: &Refused| (refused.until, refused.is_final);
            let kept = merged.entry(product.clone());
            let kept = kept.or_insert_with(|| refused.clone());
            if lasts(kept) < lasts(refused) {
                *kept = refused.clone();
            }
        }
        Self(merged)
    }

    /// Returns whether any product needs another token than the one it refused.
    pub(crate) fn any_wants_another(&self, now: SystemTime) -> bool {
        let mut products = self.0.keys();
        products.any(|product| self.standing(product, now).is_some_and(|r| !r.is_final))
    }

    /// Returns whether `product` refused this token, and a replacement may be requested.
    pub(crate) fn wants_another(
        &self,
        product: &str,
        token: &Fingerprint,
        now: SystemTime,
    ) -> bool {
        let refused = self.standing(product, now);
        refused.is_some_and(|refused| !refused.is_final && refused.token == *token)
    }

    /// Returns whether `product` refused another token before this one.
    pub(crate) fn refused_another(
        &self,
        product: &str,
        token: &Fingerprint,
        now: SystemTime,
    ) -> bool {
        let refused = self.standing(product, now);
        refused.is_some_and(|refused| refused.token != *token)
    }

    /// Returns for how long no token is requested for `product`, if that applies.
    pub(crate) fn final_for(&self, product: &str, now: SystemTime) -> Option<Duration> {
        let refused = self.standing(product, now).filter(|r| r.is_final)?;
        Some(Duration::from_secs(refused.until - seconds(now)))
    }

    fn standing(&self, product: &str, now: SystemTime) -> Option<&Refused> {
        let now = seconds(now);
        let refused = self.0.get(product)?;
        (now < refused.until && refused.until <= now + LONGEST).then_some(refused)
    }
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000 + seconds)
    }

    fn token(text: &str) -> Fingerprint {
        Fingerprint(text.to_owned())
    }

    #[test]
    fn a_refusal_lasts_minutes_for_its_product_and_its_token() {
        let refusals = Refusals::default().replaced("depot", token("a"), at(0));
        assert!(refusals.wants_another("depot", &token("a"), at(599)));
        assert!(!refusals.wants_another("depot", &token("a"), at(600)));
        assert!(!refusals.wants_another("shop", &token("a"), at(1)));
        assert!(!refusals.wants_another("depot", &token("b"), at(1)));
        assert!(refusals.refused_another("depot", &token("b"), at(1)));
        assert!(!refusals.refused_another("shop", &token("b"), at(1)));
        assert_eq!(refusals.final_for("depot", at(1)), None);
    }

    #[test]
    fn of_two_memories_the_longer_one_counts() {
        let first = Refusals::default().replaced("depot", token("a"), at(0));
        let later = first.in_vain("depot", token("b"), at(1));
        let of_shop = Refusals::default().replaced("shop", token("a"), at(0));
        for merged in [first.merged(&later), later.merged(&first)] {
            assert_eq!(merged, later);
            let all = merged.merged(&of_shop);
            assert!(all.any_wants_another(at(1)), "the shop does");
            assert!(all.final_for("depot", at(1)).is_some());
        }
        assert!(!later.any_wants_another(at(1)));
        assert!(!first.any_wants_another(at(600)));
    }

    #[test]
    fn each_token_in_vain_makes_the_next_wait_longer_to_an_hour() {
        let mut refusals = Refusals::default();
        let mut now = 0;
        for wait in [600, 1200, 2400, 3600, 3600] {
            refusals = refusals.replaced("depot", token("a"), at(now)).in_vain(
                "depot",
                token("b"),
                at(now),
            );
            let wait_now = refusals.final_for("depot", at(now)).unwrap();
            assert_eq!(wait_now, Duration::from_secs(wait));
            assert!(!refusals.wants_another("depot", &token("b"), at(now)));
            now += wait;
            assert_eq!(refusals.final_for("depot", at(now)), None);
        }
        now += ECHO;
        refusals =
            refusals
                .replaced("depot", token("a"), at(now))
                .in_vain("depot", token("b"), at(now));
        assert_eq!(
            refusals.final_for("depot", at(now)),
            Some(Duration::from_secs(600))
        );
    }

    #[test]
    fn a_clock_that_goes_back_a_day_locks_no_product_out() {
        let refusals = Refusals::default().in_vain("depot", token("a"), at(86_400));
        assert_eq!(refusals.final_for("depot", at(0)), None);
        assert!(!refusals.refused_another("depot", &token("b"), at(0)));
        let refusals = refusals.replaced("shop", token("a"), at(0));
        assert_eq!(refusals.0.len(), 1, "what is out of time is let go of");
    }
}
