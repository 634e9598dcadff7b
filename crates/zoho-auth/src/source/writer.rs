//! What was learned at Zoho, brought to the store: a new token, or why there is none.

use std::time::Duration;

use secrecy::ExposeSecret;
use zoho_http::{Token, TokenError, TokenErrorKind};

use super::Inner;
use super::refusal::Refused;
use super::store_access::{TRIES, in_time, store_failed};
use super::token_cache::{Looked, Origin, is_token_of};
use crate::connection::Connection;
use crate::error::Error;
use crate::events::Event;
use crate::store::{Expected, StoreError, StoreErrorKind};

/// A connection before and after a token was made for it.
#[derive(Clone)]
pub(super) struct Refreshed {
    pub(super) before: Connection,
    pub(super) after: Connection,
    /// The refusal that it was made because of.
    pub(super) because: Option<Refused>,
}

impl Inner {
    /// What the store keeps, after offering it again what it did not take before.
    pub(super) async fn kept(&self, epoch: u64) -> Result<(Connection, Looked), TokenError> {
        let unsaved = self.state().unsaved.clone();
        if let Some(refreshed) = unsaved
            && let Err(e) = Box::pin(self.keep(*refreshed, epoch)).await
            // Its token has ended meanwhile: what is there now counts.
            && e.kind() != TokenErrorKind::Unavailable
        {
            return Err(e);
        }
        let looked = self.look();
        let stored = self.in_time(self.store.load(&self.id)).await?;
        let stored = stored.ok_or_else(|| Error::not_connected(&self.id).into_token_error())?;
        self.note(&stored, epoch);
        Ok((stored, looked))
    }

    /// Stores a refreshed connection, then uses its token. Where the connection was replaced or removed
    /// meanwhile, that counts: it may belong to another user now.
    pub(super) async fn keep(&self, refreshed: Refreshed, epoch: u64) -> Result<Token, TokenError> {
        for _ in 0..TRIES {
            let looked = self.look();
            let latest = match self.in_time(self.store.load(&self.id)).await {
                Ok(Some(latest)) => latest,
                Ok(None) => {
                    self.forget_unsaved(epoch);
                    return Err(Error::not_connected(&self.id).into_token_error());
                }
                Err(e) => return self.not_kept(refreshed, e, epoch),
            };
            if refreshed.is_overtaken_by(&latest) {
                self.note(&latest, epoch);
                return self.kept_token(&latest, Origin::Store(looked), epoch);
            }
            let expected = Expected::from(&latest);
            // What others noted meanwhile counts too.
            let now = self.clock.now();
            let token_budget = latest.token_budget().refreshed(now);
            let refusals = match &refreshed.because {
                Some(Refused {
                    product,
                    fingerprint,
                    ..
                }) => latest
                    .refusals()
                    .replaced(product, fingerprint.clone(), now),
                None => latest.refusals().clone(),
            };
            let next = latest
                .with_tokens_of(&refreshed.after)
                .with_token_budget(token_budget)
                .with_refusals(refusals)
                .next_generation();
            match in_time(self.store.compare_and_set(&self.id, expected, Some(&next))).await {
                Ok(()) => {
                    let until = next.expires_at();
                    self.events.tell(&self.id, &Event::Refreshed { until });
                    self.note(&next, epoch);
                    return self.kept_token(&next, Origin::Zoho(looked), epoch);
                }
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(e) => return self.not_kept(refreshed, store_failed(e), epoch),
            }
        }
        let busy = StoreError::new("the token store holds a newer connection at every try");
        self.not_kept(refreshed, store_failed(busy), epoch)
    }

    /// The token is good and Zoho has counted it: it serves, and is offered to the store again soon.
    fn not_kept(
        &self,
        refreshed: Refreshed,
        e: TokenError,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        tracing::warn!(connection = %self.id, error = %e, "the refreshed token is not stored");
        self.events.tell(&self.id, &Event::NotStored { error: &e });
        let token = refreshed
            .after
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| self.is_valid(token));
        let mut state = self.state();
        if state.epoch != epoch {
            return Err(e);
        }
        let origin = Origin::Unsaved(self.look());
        let is_wanted = token.is_some() || refreshed.rotates();
        state.unsaved = is_wanted.then(|| Box::new(refreshed));
        drop(state);
        token.map(|token| self.adopt(token, origin, epoch)).ok_or(e)
    }

    fn kept_token(
        &self,
        connection: &Connection,
        origin: Origin,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        self.forget_unsaved(epoch);
        tracing::debug!(connection = %self.id, generation = connection.generation(), "the token was refreshed");
        connection
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| self.is_valid(token))
            .map(|token| self.adopt(token, origin, epoch))
            .ok_or_else(|| {
                TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the connection was replaced while its token was refreshed: try again",
                )
            })
    }

    /// Whether somebody signed in anew since `kept` was read.
    pub(super) async fn is_replaced(&self, kept: &Connection) -> bool {
        let latest = self.in_time(self.store.load(&self.id)).await;
        latest.is_ok_and(|latest| latest.is_some_and(|latest| !latest.is_same_sign_in(kept)))
    }

    fn forget_unsaved(&self, epoch: u64) {
        let mut state = self.state();
        if state.epoch == epoch {
            state.unsaved = None;
        }
    }

    /// Lets others who share the store know of a throttle, of tokens that Zoho may have counted though
    /// none came, and of an access token that was refused and whose refresh token is dead as well. Gives the generation
    /// that is there now. Where the user has signed in anew since, or the store fails, nothing is noted.
    pub(super) async fn note_in_store(
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
        for _ in 0..TRIES {
            let latest = match self.in_time(self.store.load(&self.id)).await {
                Ok(Some(latest)) if latest.is_same_sign_in(kept) => latest,
                _ => break,
            };
            let is_dead = dead.is_some_and(|dead| is_token_of(dead, &latest));
            let expected = Expected::from(&latest);
            let mut noted = latest.next_generation();
            for _ in 0..lost {
                let token_budget = noted.token_budget().counted(self.clock.now());
                noted = noted.with_token_budget(token_budget);
            }
            if let Some(wait) = throttled {
                let token_budget = noted.token_budget().refused(self.clock.now(), wait);
                noted = noted.with_token_budget(token_budget);
            }
            if is_dead {
                noted = noted.without_access_token();
            }
            match in_time(self.store.compare_and_set(&self.id, expected, Some(&noted))).await {
                Ok(()) => return noted.generation(),
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(_) => break,
            }
        }
        generation
    }
}

impl Refreshed {
    /// Whether Zoho gave another refresh token, which alone counts from then on.
    fn rotates(&self) -> bool {
        let [after, before] = [&self.after, &self.before].map(Connection::refresh_token);
        after.map(ExposeSecret::expose_secret) != before.map(ExposeSecret::expose_secret)
    }

    /// Returns whether `latest` comes from a later sign-in or a later refresh.
    fn is_overtaken_by(&self, latest: &Connection) -> bool {
        if !latest.is_same_sign_in(&self.before) && !latest.is_same_sign_in(&self.after) {
            return true;
        }
        let [latest_token, before] = [latest, &self.before].map(Connection::access_token);
        let before = before.map(ExposeSecret::expose_secret);
        latest_token.is_some_and(|token| before != Some(token.expose_secret()))
            && latest.expires_at() >= self.after.expires_at()
    }
}
