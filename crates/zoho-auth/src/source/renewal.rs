//! One renewal: read the store, ask Zoho when that does not help, store what comes.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;
use zoho_http::{Token, TokenError, TokenErrorKind};

use super::{AtHand, Inner, Minted};
use crate::events::Event;
use crate::{Connection, Error, ErrorKind, StoreError, StoreErrorKind};

/// How long Zoho is asked, retries included.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longer than a renewal takes, so that a lease ends under its holder only when that has died or hangs.
pub(super) const LEASE: Duration = Duration::from_secs(15);
/// How long another holder's renewal is waited for: a holder that dies must be outlived.
const WAIT: Duration = Duration::from_secs(40);
/// How often the store is read while another holder renews, give or take half.
pub(super) const POLL: Duration = Duration::from_millis(100);
/// How long the store is waited for.
pub(super) const STORE: Duration = Duration::from_secs(10);
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
        let give_up = self.clock.monotonic() + WAIT;
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
                };
                self.keep(minted, epoch).await
            }
            Err(e) => self.not_renewed(e, kept, old, rejected, epoch).await,
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

    /// Lets others who share the store know of a throttle, of tokens that Zoho may have counted though
    /// none came, and of an access token that is dead along with its refresh token. Gives the generation that is there now. Where the connection has changed since,
    /// or the store fails, nothing is noted.
    async fn note_in_store(
        &self,
        kept: &Connection,
        throttled: Option<Duration>,
        lost: u32,
        dead: Option<&Token>,
    ) -> u64 {
        let generation = kept.generation();
        let dead = dead.filter(|dead| is_token_of(dead, kept));
        if throttled.is_none() && lost == 0 && dead.is_none() {
            return generation;
        }
        let latest = self.in_time(self.store.load(&self.id)).await;
        let Ok(Some(latest)) = latest else {
            return generation;
        };
        if latest.generation() != generation {
            return generation;
        }
        let mut noted = latest.next_generation();
        for _ in 0..lost {
            let mints = noted.mints().counted(self.clock.now());
            noted = noted.with_mints(mints);
        }
        if let Some(wait) = throttled {
            let mints = noted.mints().refused(self.clock.now(), wait);
            noted = noted.with_mints(mints);
        }
        if dead.is_some() {
            noted = noted.without_access_token();
        }
        match self.in_time(self.store.save(&self.id, &noted)).await {
            Ok(()) => noted.generation(),
            Err(_) => generation,
        }
    }

    /// What the store keeps, after offering it again what it did not take before.
    async fn kept(&self, epoch: u64) -> Result<Connection, TokenError> {
        let unsaved = self.state().unsaved.clone();
        if let Some(minted) = unsaved {
            self.keep(minted, epoch).await?;
        }
        let stored = self.in_time(self.store.load(&self.id)).await?;
        let stored = stored.ok_or_else(|| Error::not_connected(&self.id).into_token_error())?;
        self.note_organizations(&stored, epoch);
        Ok(stored)
    }

    /// A store that is out of order takes nobody's valid token away; a connection that is not there does.
    fn without_store(&self, e: TokenError, epoch: u64) -> Result<Token, TokenError> {
        if e.kind() != TokenErrorKind::Store {
            self.drop_at_hand(epoch);
            return Err(e);
        }
        let token = self.still_valid().ok_or(e)?;
        Ok(self.adopt(token, Origin::Unsaved, epoch))
    }

    /// Stores a renewed connection, then uses its token. Where the connection was replaced or removed
    /// meanwhile, that counts: it may belong to another user now.
    async fn keep(&self, minted: Minted, epoch: u64) -> Result<Token, TokenError> {
        for _ in 0..4 {
            let latest = match self.in_time(self.store.load(&self.id)).await {
                Ok(Some(latest)) => latest,
                Ok(None) => {
                    self.state().unsaved = None;
                    return Err(Error::not_connected(&self.id).into_token_error());
                }
                Err(e) => return self.not_kept(minted, e, epoch),
            };
            if minted.is_overtaken_by(&latest) {
                return self.kept_token(&latest, Origin::Store, epoch);
            }
            // What others noted meanwhile counts too.
            let mints = latest.mints().minted(self.clock.now());
            let next = latest
                .with_tokens_of(&minted.after)
                .with_mints(mints)
                .next_generation();
            let saved = tokio::time::timeout(STORE, self.store.save(&self.id, &next)).await;
            match saved.unwrap_or_else(|_| Err(silent())) {
                Ok(()) => {
                    let until = next.expires_at();
                    self.events.tell(&self.id, &Event::Refreshed { until });
                    return self.kept_token(&next, Origin::Zoho, epoch);
                }
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(e) => return self.not_kept(minted, store_failed(e), epoch),
            }
        }
        let busy = StoreError::new("the token store holds a newer connection at every try");
        self.not_kept(minted, store_failed(busy), epoch)
    }

    /// The token is good and Zoho has counted it: it serves, and is offered to the store again soon.
    fn not_kept(&self, minted: Minted, e: TokenError, epoch: u64) -> Result<Token, TokenError> {
        tracing::warn!(connection = %self.id, error = %e, "the renewed token is not stored");
        self.events.tell(&self.id, &Event::NotStored { error: &e });
        let token = minted
            .after
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| self.is_valid(token));
        let mut state = self.state();
        if state.epoch != epoch {
            return Err(e);
        }
        state.unsaved = token.is_some().then_some(minted);
        drop(state);
        token
            .map(|token| self.adopt(token, Origin::Unsaved, epoch))
            .ok_or(e)
    }

    fn kept_token(
        &self,
        connection: &Connection,
        origin: Origin,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        self.state().unsaved = None;
        tracing::debug!(connection = %self.id, generation = connection.generation(), "the token was renewed");
        connection
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| self.is_valid(token))
            .map(|token| self.adopt(token, origin, epoch))
            .ok_or_else(|| {
                TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the connection was replaced while its token was renewed: try again",
                )
            })
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

    /// Keeps the token at hand, unless the connection was let go of meanwhile.
    fn adopt(&self, token: Token, origin: Origin, epoch: u64) -> Token {
        let renew_at = token
            .expires_at()
            .checked_sub(self.renewal.ahead_of(&token, self.salt))
            .unwrap_or(SystemTime::UNIX_EPOCH);
        let fresh_until = match origin {
            Origin::Unsaved => renew_at.min(self.clock.now() + OFFER_AGAIN),
            Origin::Store => renew_at,
            // One that lives shorter than the margin would be renewed with every call, and Zoho counts.
            Origin::Zoho => {
                let now = self.clock.now();
                let half = token.expires_at().duration_since(now).unwrap_or_default() / 2;
                renew_at.max(now + half)
            }
        };
        let made_at = (origin == Origin::Zoho).then(|| self.clock.monotonic());
        let mut state = self.state();
        if state.epoch == epoch {
            if self.clock.now() < fresh_until && origin != Origin::Unsaved {
                state.failure = None;
            }
            self.at_hand.store(Some(Arc::new(AtHand {
                token: token.clone(),
                fresh_until,
                made_at,
                told_useless: AtomicBool::new(false),
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

    fn drop_rejected(&self, rejected: &Token) {
        self.state().rejected = Some(rejected.clone());
        let at_hand = self.at_hand.load();
        if at_hand.as_ref().is_some_and(|a| a.token.is_same(rejected)) {
            self.at_hand.store(None);
        }
    }

    /// What the store answers before it is too late for those who wait.
    async fn in_time<T>(
        &self,
        answer: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, TokenError> {
        let answer = tokio::time::timeout(STORE, answer).await;
        answer
            .unwrap_or_else(|_| Err(silent()))
            .map_err(store_failed)
    }
}

/// Where a token at hand comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// It was read.
    Store,
    /// It was made just now, and stored.
    Zoho,
    /// The store does not have it, or does not answer.
    Unsaved,
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

impl Minted {
    /// Whether somebody signed in anew, or renewed later than we did.
    fn is_overtaken_by(&self, latest: &Connection) -> bool {
        if !latest.is_same_sign_in(&self.before) && !latest.is_same_sign_in(&self.after) {
            return true;
        }
        let text = |c: &Connection| c.access_token().map(|t| t.expose_secret().to_owned());
        text(latest).is_some()
            && text(latest) != text(&self.before)
            && latest.expires_at() >= self.after.expires_at()
    }
}

fn is_token_of(token: &Token, connection: &Connection) -> bool {
    connection
        .access_token()
        .is_some_and(|kept| kept.expose_secret() == token.secret().expose_secret())
}

pub(super) fn silent() -> StoreError {
    StoreError::new("the token store does not answer")
}

/// A random number in `0.0..1.0` for jitter. Without randomness it is the middle.
pub(super) fn fraction() -> f64 {
    getrandom::u32().map_or(0.5, |n| f64::from(n) / (f64::from(u32::MAX) + 1.0))
}

fn store_failed(e: StoreError) -> TokenError {
    Error::from(e).into_token_error()
}
