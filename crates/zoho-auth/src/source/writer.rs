//! Writes the outcome of a refresh to the store: a new token, a refusal or a failure.

use std::time::Duration;

use zoho_http::Token;
use zoho_http::clock::Clock;
use zoho_http::data_center::DataCenters;
use zoho_http::token::{TokenError, TokenErrorKind};

use super::refreshed::Refreshed;
use super::refused::{self, Refused};
use super::store_access::{StoreAccess, TRIES, store_failed};
use super::token_cache::{Checkpoint, Generation, Origin, TokenCache, is_token_of, is_valid};
use crate::connection::Connection;
use crate::error::Error;
use crate::events::{Event, EventListener};
use crate::store::{Expected, StoreError, StoreErrorKind};

/// The steps of a refresh that read and change the store.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) store: &'a StoreAccess,
    pub(super) cache: &'a TokenCache,
    pub(super) clock: &'a dyn Clock,
    pub(super) data_centers: &'a DataCenters,
    pub(super) events: &'a EventListener,
}

impl Writer<'_> {
    /// Loads the connection, after saving again a connection that the store failed to save before.
    pub(super) async fn load(
        &self,
        generation: Generation,
    ) -> Result<(Connection, Checkpoint), TokenError> {
        if let Some(refreshed) = self.cache.unsaved()
            && let Err(e) = Box::pin(self.keep(*refreshed, generation)).await
            // Its token has expired meanwhile: use the stored connection.
            && e.kind() != TokenErrorKind::Unavailable
        {
            return Err(e);
        }
        let read = self.checkpoint();
        let stored = self.store.load_connected().await;
        let stored = stored.map_err(Error::into_token_error)?;
        self.observe(&stored, generation);
        Ok((stored, read))
    }

    /// Saves a refreshed connection, then uses its token. A connection that was replaced or removed meanwhile takes
    /// precedence: it may belong to another user now.
    pub(super) async fn keep(
        &self,
        refreshed: Refreshed,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        for _ in 0..TRIES {
            let read = self.checkpoint();
            let latest = match self.store.load().await {
                Ok(Some(latest)) => latest,
                Ok(None) => {
                    self.cache.set_unsaved(None, generation);
                    return Err(Error::not_connected(self.store.id()).into_token_error());
                }
                Err(e) => return self.not_kept(refreshed, store_failed(e), generation),
            };
            if refreshed.is_overtaken_by(&latest) {
                self.observe(&latest, generation);
                return self.stored_token(&latest, Origin::Store(read), generation);
            }
            let expected = Expected::from(&latest);
            // Includes the changes of other processes.
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
            match self.store.compare_and_set(expected, Some(&next)).await {
                Ok(()) => {
                    let until = next.expires_at();
                    self.emit(&Event::Refreshed { until });
                    self.observe(&next, generation);
                    return self.stored_token(&next, Origin::Zoho(read), generation);
                }
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(e) => return self.not_kept(refreshed, store_failed(e), generation),
            }
        }
        let busy = StoreError::new("the token store holds a newer connection at every try");
        self.not_kept(refreshed, store_failed(busy), generation)
    }

    /// Uses the token, which is valid and which Zoho has counted; it is saved again soon.
    fn not_kept(
        &self,
        refreshed: Refreshed,
        e: TokenError,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        tracing::warn!(connection = %self.store.id(), error = %e, "the refreshed token is not stored");
        self.emit(&Event::NotStored { error: &e });
        let now = self.checkpoint();
        let token = refreshed
            .after
            .token(self.data_centers)
            .map_err(Error::into_token_error)?
            .filter(|token| is_valid(token, now.at));
        let is_wanted = token.is_some() || refreshed.rotates();
        let unsaved = is_wanted.then(|| Box::new(refreshed));
        if !self.cache.set_unsaved(unsaved, generation) {
            return Err(e);
        }
        token
            .map(|token| self.adopt(token, Origin::Unsaved(now), generation))
            .ok_or(e)
    }

    fn stored_token(
        &self,
        stored: &Connection,
        origin: Origin,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        self.cache.set_unsaved(None, generation);
        tracing::debug!(connection = %self.store.id(), generation = stored.generation(), "the token was refreshed");
        stored
            .token(self.data_centers)
            .map_err(Error::into_token_error)?
            .filter(|token| is_valid(token, self.clock.now()))
            .map(|token| self.adopt(token, origin, generation))
            .ok_or_else(|| {
                TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the connection was replaced while its token was refreshed: try again",
                )
            })
    }

    /// Returns whether the user has signed in again since `stored` was read.
    pub(super) async fn is_replaced(&self, stored: &Connection) -> bool {
        let latest = self.store.load().await;
        latest.is_ok_and(|latest| latest.is_some_and(|latest| !latest.is_same_sign_in(stored)))
    }

    /// Shares a failed refresh with the other processes: a throttle, the number of requests that Zoho may have counted
    /// although no token arrived, and a refused access token whose refresh token is no longer valid either. Returns the
    /// generation of the stored connection. If the user has signed in again, or the store fails, nothing is recorded.
    pub(super) async fn note_failure(
        &self,
        stored: &Connection,
        throttled: Option<Duration>,
        lost: u32,
        dead: Option<&Token>,
    ) -> u64 {
        let generation = stored.generation();
        let dead = dead.filter(|dead| is_token_of(dead, stored));
        if throttled.is_none() && lost == 0 && dead.is_none() {
            return generation;
        }
        for _ in 0..TRIES {
            let latest = match self.store.load().await {
                Ok(Some(latest)) if latest.is_same_sign_in(stored) => latest,
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
            match self.store.compare_and_set(expected, Some(&noted)).await {
                Ok(()) => return noted.generation(),
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(_) => break,
            }
        }
        generation
    }

    /// Records, in memory and in the store, that no replacement token helps the product of `refused`, and returns the
    /// error of the call.
    pub(super) async fn refuse_finally(&self, refused: &Refused) -> TokenError {
        let was_known = self.cache.refuse_finally(refused, self.clock.now());
        if !was_known {
            match self.note_final_refusal(refused).await {
                Ok(()) => {}
                // Without the store, only this process knows.
                Err(e) if e.kind() == TokenErrorKind::Store => {}
                Err(e) => return e,
            }
        }
        let by_all = self.cache.is_refused_by_all(self.clock.now());
        if by_all && !was_known {
            self.emit(&Event::ReconnectNeeded);
        }
        refused::rejection(&refused.product, by_all, self.cache.is_refreshable())
    }

    async fn note_final_refusal(&self, refused: &Refused) -> Result<(), TokenError> {
        let (before, generation) = self.cache.sign_in();
        for _ in 0..TRIES {
            let stored = self.store.load_connected().await;
            let stored = stored.map_err(Error::into_token_error)?;
            if before
                .as_ref()
                .is_some_and(|before| *before != stored.sign_in())
            {
                self.observe(&stored, generation);
                return Err(TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the user signed in again while the call was made: try again",
                ));
            }
            let now = self.clock.now();
            if stored.refusals().final_for(&refused.product, now).is_some() {
                self.observe(&stored, generation);
                return Ok(());
            }
            let fingerprint = refused.fingerprint.clone();
            let refusals = stored
                .refusals()
                .in_vain(&refused.product, fingerprint, now);
            let expected = Expected::from(&stored);
            let next = stored.with_refusals(refusals).next_generation();
            match self.store.compare_and_set(expected, Some(&next)).await {
                Ok(()) => {
                    self.observe(&next, generation);
                    return Ok(());
                }
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(e) => return Err(store_failed(e)),
            }
        }
        Ok(())
    }

    pub(super) fn adopt(&self, token: Token, origin: Origin, generation: Generation) -> Token {
        let now = self.clock.now();
        self.cache.adopt(token, origin, generation, now)
    }

    fn observe(&self, stored: &Connection, generation: Generation) {
        self.cache.observe(stored, generation, self.clock.now());
    }

    pub(super) fn checkpoint(&self) -> Checkpoint {
        self.store.checkpoint(self.clock)
    }

    pub(super) fn emit(&self, event: &Event<'_>) {
        self.events.tell(self.store.id(), event);
    }
}
