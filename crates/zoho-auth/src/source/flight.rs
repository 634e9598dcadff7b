//! One renewal under way, shared by all who wait for it.

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use zoho_http::{Token, TokenError, TokenErrorKind};

use super::{ConnectionTokens, Inner};
use crate::telemetry;

pub(super) type Flight = Shared<BoxFuture<'static, Result<Token, TokenError>>>;

impl ConnectionTokens {
    /// Joins the renewal that is under way, or starts one.
    pub(super) fn join(&self, rejected: Option<Token>) -> Flight {
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
            let result = inner.fly(rejected.as_ref()).await;
            inner.land(number);
            result
        };
        let clock = Arc::clone(&self.0.clock);
        let task = tokio::spawn(telemetry::refresh(&self.0.id, clock, task));
        let inner = Arc::clone(&self.0);
        let flight = async move {
            task.await.unwrap_or_else(|_| {
                inner.land(number);
                Err(TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the renewal of the token was stopped: try again",
                ))
            })
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
    async fn fly(&self, rejected: Option<&Token>) -> Result<Token, TokenError> {
        for _ in 0..3 {
            let epoch = self.state().epoch;
            let result = self.renewed(rejected, epoch).await;
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
