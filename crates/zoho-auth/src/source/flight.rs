//! One renewal under way, shared by all who wait for it.

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use zoho_http::{Refusal, Token, TokenError, TokenErrorKind};

use super::refusal::Refused;
use super::{ConnectionTokens, Inner};
use crate::telemetry;

/// Nothing where the task was stopped: by a panic, or with its runtime.
pub(super) type Flight = Shared<BoxFuture<'static, Option<Result<Token, TokenError>>>>;

impl ConnectionTokens {
    /// Joins the renewal that is under way, or starts one.
    pub(super) fn join(&self, refusal: Option<&Refusal<'_>>) -> Flight {
        let refused = refusal.map(Refused::of);
        let mut state = self.0.state();
        if let Some((_, flight)) = &state.flight {
            return flight.clone();
        }
        state.flights += 1;
        let number = state.flights;
        let inner = Arc::clone(&self.0);
        // A task of its own: a caller who stops waiting must not stop it for the others, nor lose a
        // token that Zoho has counted.
        let task = async move {
            let result = inner.fly(refused.as_ref()).await;
            inner.land(number);
            result
        };
        let clock = Arc::clone(&self.0.clock);
        let task = tokio::spawn(telemetry::refresh(&self.0.id, clock, task));
        let inner = Arc::clone(&self.0);
        let flight = async move {
            let result = task.await.ok();
            if result.is_none() {
                inner.land(number);
            }
            result
        }
        .boxed()
        .shared();
        state.flight = Some((number, flight.clone()));
        flight
    }
}

impl Inner {
    /// Renews, and once more where the connection was replaced or removed meanwhile: what the first
    /// round learned may be another user's.
    async fn fly(&self, refused: Option<&Refused>) -> Result<Token, TokenError> {
        for _ in 0..3 {
            let epoch = self.state().epoch;
            let result = self.renewed(refused, epoch).await;
            if self.state().epoch == epoch {
                return result;
            }
        }
        Err(TokenError::new(
            TokenErrorKind::Unavailable,
            "the connection was replaced again and again while its token was renewed: try again",
        ))
    }

    fn land(&self, number: u64) {
        let mut state = self.state();
        if state.flight.as_ref().is_some_and(|(own, _)| *own == number) {
            state.flight = None;
        }
    }
}

/// What is said where the task was stopped.
pub(super) fn stopped() -> TokenError {
    TokenError::new(
        TokenErrorKind::Unavailable,
        "the renewal of the token was stopped: try again",
    )
}
