//! One refresh under way, shared by all who wait for it.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use zoho_http::{Refusal, Token, TokenError, TokenErrorKind};

use super::refusal::Refused;
use super::{ConnectionTokens, Inner};
use crate::telemetry;

/// Time after which a refresh is given up: its runtime is no longer driven.
const LONGEST: Duration = Duration::from_secs(60);

/// Nothing where the task was stopped: by a panic, or with its runtime.
pub(super) type Flight = Shared<BoxFuture<'static, Option<Result<Token, TokenError>>>>;

/// A refresh that is under way.
pub(super) struct UnderWay {
    number: u64,
    /// The refusal that it began because of.
    refused: Option<Refused>,
    pub(super) flight: Flight,
}

/// A refresh that is waited for.
pub(super) struct Joined {
    number: u64,
    pub(super) flight: Flight,
    /// Whether it looks for another token than the refused one: others may have begun it.
    pub(super) is_for_us: bool,
}

impl ConnectionTokens {
    /// Returns whether the caller holds the only handle and no refresh is running.
    pub(crate) fn is_idle(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }

    /// The refreshes that have not ended, those begun before a `forget` included.
    pub(super) fn under_way(&self) -> Vec<Joined> {
        let state = self.0.state();
        let under_way = state.flight.iter().chain(&state.forgotten);
        let joined = under_way.map(|under_way| Joined {
            number: under_way.number,
            flight: under_way.flight.clone(),
            is_for_us: false,
        });
        joined.collect()
    }

    /// Joins the refresh that is under way, or starts one.
    pub(super) fn join(&self, refusal: Option<&Refusal<'_>>) -> Joined {
        let refused = refusal.map(Refused::of);
        let mut state = self.0.state();
        if let Some(under_way) = &state.flight {
            return Joined {
                number: under_way.number,
                flight: under_way.flight.clone(),
                is_for_us: refused.is_some() && under_way.refused == refused,
            };
        }
        state.flights += 1;
        let number = state.flights;
        let inner = Arc::clone(&self.0);
        let because = refused.clone();
        // A task of its own: a caller who stops waiting must not stop it for the others, nor lose a
        // token that Zoho has counted.
        let task = Box::pin(async move {
            let result = inner.run(because.as_ref()).await;
            inner.finish(number);
            result
        });
        let clock = Arc::clone(&self.0.clock);
        let task = tokio::spawn(telemetry::refresh(&self.0.id, clock, task));
        // The state holds the flight: one that held the state would keep both for ever.
        let inner = Arc::downgrade(&self.0);
        let flight = async move {
            let result = task.await.ok();
            if result.is_none()
                && let Some(inner) = inner.upgrade()
            {
                inner.finish(number);
            }
            result
        }
        .boxed()
        .shared();
        state.flight = Some(UnderWay {
            number,
            refused,
            flight: flight.clone(),
        });
        Joined {
            number,
            flight,
            is_for_us: refusal.is_some(),
        }
    }

    /// What comes of the refresh; nothing where it was stopped. One that comes to nothing for too long is left
    /// to itself, and the next caller begins another.
    pub(super) async fn finished(&self, joined: Joined) -> Option<Result<Token, TokenError>> {
        let finished = tokio::time::timeout(LONGEST, joined.flight).await;
        finished.unwrap_or_else(|_| {
            self.0.finish(joined.number);
            None
        })
    }
}

impl Inner {
    /// Refreshes, and once more where the connection was replaced or removed meanwhile: what the first
    /// round learned may be another user's.
    async fn run(&self, refused: Option<&Refused>) -> Result<Token, TokenError> {
        for _ in 0..3 {
            let epoch = self.state().epoch;
            let result = self.refreshed(refused, epoch).await;
            if self.state().epoch == epoch {
                return result;
            }
        }
        Err(TokenError::new(
            TokenErrorKind::Unavailable,
            "the connection was replaced again and again while its token was refreshed: try again",
        ))
    }

    fn finish(&self, number: u64) {
        let mut state = self.state();
        state.flight.take_if(|flight| flight.number == number);
        state.forgotten.retain(|flight| flight.number != number);
    }
}

/// What is said where the task was stopped.
pub(super) fn stopped() -> TokenError {
    TokenError::new(
        TokenErrorKind::Unavailable,
        "the refresh of the token was stopped: try again",
    )
}
