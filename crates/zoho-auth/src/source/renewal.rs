//! One renewal: read the store, ask Zoho when that does not help, store what comes.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use zoho_http::{Token, TokenError, TokenErrorKind};

use super::minted::Minted;
use super::{AtHand, Inner, State};
use crate::events::Event;
use crate::{Connection, Error, ErrorKind, StoreError};

/// How long Zoho is asked, retries included.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longer than a renewal takes, so that a lease ends under its holder only when that has died or hangs.
pub(super) const LEASE: Duration = Duration::from_secs(15);
/// How long another holder's renewal is waited for: a holder that dies must be outlived.
const WAIT: Duration = Duration::from_secs(40);
/// How often the store is read while another holder renews, give or take half.
pub(super) const POLL: Duration = Duration::from_millis(100);
/// How long the store is waited for.
const STORE: Duration = Duration::from_secs(10);
/// How long a token that the store did not take serves before it is offered again.
const OFFER_AGAIN: Duration = Duration::from_secs(5);

impl Inner {
    /// A token that is not `rejected` and has its margin to live, or at least is valid where Zoho could
    /// not be asked.
    pub(super) async fn renewed(
        &self,
        rejected: Option<&Token>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        if let Some(rejected) = rejected {
            self.drop_rejected(rejected);
        }
        let give_up = self.clock.monotonic().saturating_add(WAIT);
        loop {
            let (_, old) = match self.considered(rejected, epoch).await? {
                ControlFlow::Break(token) => return Ok(token),
                ControlFlow::Continue(renewable) => renewable,
            };
            match self.in_time(self.store.try_lease(&self.id, LEASE)).await {
                Ok(Some(lease)) => {
                    let result = self.renewed_alone(rejected, epoch).await;
                    self.give_back(&lease).await;
                    return result;
                }
                // Somebody else is at it. What is valid still serves meanwhile.
                Ok(None) => {
                    if let Some(old) = old {
                        return Ok(self.adopt(old, Origin::Store, epoch));
                    }
                    if self.clock.monotonic() >= give_up {
                        return Err(TokenError::new(
                            TokenErrorKind::Unavailable,
                            "another process holds the right to renew the token and does not: try later",
                        ));
                    }
                    self.clock.sleep(POLL.mul_f64(0.5 + fraction())).await;
                }
                Err(e) => return old.ok_or(e),
            }
        }
    }

    /// Looks at what the store keeps: a token that will do, or what is to be renewed and the token that
    /// serves until then.
    async fn considered(
        &self,
        rejected: Option<&Token>,
        epoch: u64,
    ) -> Result<ControlFlow<Token, (Connection, Option<Token>)>, TokenError> {
        let kept = match self.kept(epoch).await {
            Ok(kept) => kept,
            Err(e) => return self.without_store(e, epoch).map(ControlFlow::Break),
        };
        let old = match self.look_at(&kept, rejected)? {
            Look::Fresh(token) => {
                return Ok(ControlFlow::Break(self.adopt(token, Origin::Store, epoch)));
            }
            // At hand for those who will not wait for the renewal.
            Look::Valid(token) => Some(self.adopt(token, Origin::Store, epoch)),
            Look::Useless => None,
        };
        match self.standing_failure(&kept) {
            Some(error) => {
                let old = old.filter(|_| error.is_retryable());
                old.map(ControlFlow::Break).ok_or(error)
            }
            None => Ok(ControlFlow::Continue((kept, old))),
        }
    }

    /// The renewal of the one who holds the lease.
    async fn renewed_alone(
        &self,
        rejected: Option<&Token>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        let mut is_first = true;
        loop {
            // Another holder may have finished, or failed, between our look and our lease.
            let (kept, old) = match self.considered(rejected, epoch).await? {
                ControlFlow::Break(token) => return Ok(token),
                ControlFlow::Continue(renewable) => renewable,
            };
            match self.accounts.refresh(&kept, PATIENCE).await {
                Ok(renewed) => {
                    let minted = Minted {
                        before: kept,
                        after: renewed,
                        at: self.clock.monotonic(),
                    };
                    return self.keep(minted, epoch).await;
                }
                // Of a sign-in that has ended: nobody need be told, and least of all sent to sign in.
                Err(e) if is_first && e.needs_reconnect() && self.is_replaced(&kept).await => {
                    is_first = false;
                }
                Err(e) => return self.not_renewed(e, kept, old, rejected, epoch).await,
            }
        }
    }

    /// What a failed renewal leaves: the old token where that serves, and a memory of the failure.
    async fn not_renewed(
        &self,
        e: Error,
        kept: Connection,
        old: Option<Token>,
        rejected: Option<&Token>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        let throttled =
            (e.kind() == ErrorKind::Throttled).then(|| e.retry_after().unwrap_or_default());
        let lost = e.lost_requests();
        let error = e.into_token_error();
        // Asking took a while.
        let old = old.filter(|old| self.is_valid(old));
        tracing::debug!(connection = %self.id, kind = ?error.kind(), "the token was not renewed");
        let generation = self.note_in_store(&kept, throttled, lost, rejected).await;
        self.remember_failure(&error, generation, old.is_some(), epoch);
        self.events
            .tell(&self.id, &Event::RefreshFailed { error: &error });
        if error.needs_reconnect() {
            self.events.tell(&self.id, &Event::ReconnectNeeded);
        }
        match old {
            Some(old) if error.is_retryable() => Ok(self.adopt(old, Origin::Store, epoch)),
            _ => Err(error),
        }
    }

    /// A store that is out of order takes nobody's valid token away; a connection that is not there does.
    fn without_store(&self, e: TokenError, epoch: u64) -> Result<Token, TokenError> {
        if e.kind() != TokenErrorKind::Store {
            self.drop_at_hand(epoch);
            return Err(e);
        }
        let token = self.still_valid().ok_or(e)?;
        Ok(self.adopt(token, Origin::Unsaved(None), epoch))
    }

    fn look_at(&self, kept: &Connection, rejected: Option<&Token>) -> Result<Look, TokenError> {
        let known = self.state().rejected.clone();
        let refused = |token: &Token| {
            let same = |other: &Token| other.is_same(token);
            rejected.is_some_and(same) || known.as_ref().is_some_and(same)
        };
        let token = kept
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| !refused(token));
        Ok(match token {
            Some(token) if self.is_fresh(&token) => Look::Fresh(token),
            Some(token) if self.is_valid(&token) => Look::Valid(token),
            _ => Look::Useless,
        })
    }

    /// Keeps the token at hand, unless the connection was let go of meanwhile, or Zoho refuses the token.
    pub(super) fn adopt(&self, token: Token, origin: Origin, epoch: u64) -> Token {
        let renew_at = token
            .expires_at()
            .checked_sub(self.renewal.ahead_of(&token, self.salt))
            .unwrap_or(SystemTime::UNIX_EPOCH);
        let fresh_until = match origin {
            Origin::Unsaved(_) => renew_at.min(self.clock.now() + OFFER_AGAIN),
            Origin::Store => renew_at,
            // One that lives shorter than the margin would be renewed with every call, and Zoho counts.
            Origin::Zoho(_) => {
                let now = self.clock.now();
                let half = token.expires_at().duration_since(now).unwrap_or_default() / 2;
                renew_at.max(now + half)
            }
        };
        let made_at = match origin {
            Origin::Store => None,
            Origin::Zoho(made_at) => Some(made_at),
            Origin::Unsaved(made_at) => made_at,
        };
        let is_refused = |state: &State| state.rejected.as_ref().is_some_and(|r| r.is_same(&token));
        let mut state = self.state();
        if state.epoch == epoch && !is_refused(&state) {
            if self.clock.now() < fresh_until && !matches!(origin, Origin::Unsaved(_)) {
                state.failure = None;
            }
            let known = self.at_hand.load();
            // What is known of it stays known when it comes another way.
            let known = known.as_ref().filter(|known| known.token.is_same(&token));
            let told = known.is_some_and(|known| known.told_useless.load(Ordering::Relaxed));
            self.at_hand.store(Some(Arc::new(AtHand {
                token: token.clone(),
                fresh_until,
                made_at: made_at.or_else(|| known?.made_at),
                told_useless: AtomicBool::new(told),
            })));
        }
        token
    }

    fn drop_at_hand(&self, epoch: u64) {
        let state = self.state();
        if state.epoch == epoch {
            self.at_hand.store(None);
        }
    }

    pub(super) fn drop_rejected(&self, rejected: &Token) {
        self.state().rejected = Some(rejected.clone());
        let at_hand = self.at_hand.load();
        if at_hand.as_ref().is_some_and(|a| a.token.is_same(rejected)) {
            self.at_hand.store(None);
        }
    }

    /// What the store answers before it is too late for those who wait.
    pub(super) async fn in_time<T>(
        &self,
        answer: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, TokenError> {
        in_time(answer).await.map_err(store_failed)
    }
}

/// Where a token at hand comes from.
#[derive(Clone, Copy)]
pub(super) enum Origin {
    /// It was read.
    Store,
    /// We had it made, then on the monotonic clock, and it is stored.
    Zoho(Duration),
    /// The store does not have it, or does not answer; when it was made, where we had it made.
    Unsaved(Option<Duration>),
}

/// What a stored access token is good for.
enum Look {
    /// It has its margin to live.
    Fresh(Token),
    /// It is to be renewed, and valid until then.
    Valid(Token),
    /// There is none, or it has expired, or Zoho has rejected it.
    Useless,
}

/// What the store answers before it is too late for those who wait.
pub(super) async fn in_time<T>(
    answer: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let silent = || StoreError::new("the token store does not answer");
    let answer = tokio::time::timeout(STORE, answer).await;
    answer.unwrap_or_else(|_| Err(silent()))
}

/// A random number in `0.0..1.0` for jitter. Without randomness it is the middle.
pub(super) fn fraction() -> f64 {
    getrandom::u32().map_or(0.5, |n| f64::from(n) / (f64::from(u32::MAX) + 1.0))
}

pub(super) fn store_failed(e: StoreError) -> TokenError {
    Error::from(e).into_token_error()
}
