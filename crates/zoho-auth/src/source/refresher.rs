//! A refresh: reads the store, requests a token from Zoho if necessary, and stores it.

use std::ops::ControlFlow;
use std::time::Duration;

use zoho_http::Token;
use zoho_http::token::{TokenError, TokenErrorKind};

use super::failure::Failure;
use super::lease::{LEASE_TTL, poll_interval};
use super::refreshed::Refreshed;
use super::refused::Refused;
use super::store_access::store_failed;
use super::token_cache::{Checkpoint, Generation, Origin, is_token_of, is_valid};
use super::writer::Writer;
use crate::accounts::AccountsClient;
use crate::connection::Connection;
use crate::error::{Error, ErrorKind};
use crate::events::Event;

/// Deadline of the request to Zoho, retries included.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait for the refresh of another holder: longer than the lease of a holder that died.
const WAIT: Duration = Duration::from_secs(20);
/// Number of rounds when the connection is replaced or removed during each.
const ROUNDS: u32 = 3;

/// The steps of a refresh.
pub(super) struct Refresher<'a> {
    pub(super) writer: Writer<'a>,
    pub(super) accounts: &'a AccountsClient,
}

/// A token that is valid until its refresh, and when the store was read.
type Old = (Token, Checkpoint);

impl Refresher<'_> {
    /// Returns a token that is not `refused` and is fresh, or at least valid if Zoho could not be reached.
    ///
    /// Starts over when the connection was replaced or removed meanwhile: the outcome of the first round may belong to
    /// another user.
    pub(super) async fn refresh(&self, refused: Option<&Refused>) -> Result<Token, TokenError> {
        let cache = self.writer.cache;
        for _ in 0..ROUNDS {
            let generation = cache.generation();
            let result = self.refresh_once(refused, generation).await;
            if cache.generation() == generation {
                return result;
            }
        }
        Err(TokenError::new(
            TokenErrorKind::Unavailable,
            "the connection was replaced again and again while its token was refreshed: try again",
        ))
    }

    async fn refresh_once(
        &self,
        refused: Option<&Refused>,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        match self.check_store(refused, generation).await? {
            ControlFlow::Break(token) => Ok(token),
            // A future of its own: most refreshes end with the read of the store and do not need its memory.
            ControlFlow::Continue((_, old)) => {
                Box::pin(self.refresh_in_turn(old, refused, generation)).await
            }
        }
    }

    /// Refreshes in this process, or waits for the holder of the lease. `old` is valid until then.
    async fn refresh_in_turn(
        &self,
        mut old: Option<Old>,
        refused: Option<&Refused>,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        let Writer { store, clock, .. } = self.writer;
        let give_up = clock.monotonic().saturating_add(WAIT);
        loop {
            match store.try_lease(LEASE_TTL).await.map_err(store_failed) {
                Ok(Some(lease)) => {
                    let result = self.refresh_alone(refused, generation).await;
                    lease.release().await;
                    return result;
                }
                // Another process refreshes. A token that is still valid is used meanwhile.
                Ok(None) => {
                    if let Some((old, read)) = old {
                        return Ok(self.writer.adopt(old, Origin::Store(read), generation));
                    }
                    if clock.monotonic() >= give_up {
                        tracing::warn!(
                            connection = %store.id(),
                            "another process holds the right to refresh the token and does not: refreshed without"
                        );
                        return self.refresh_alone(refused, generation).await;
                    }
                    clock.sleep(poll_interval()).await;
                }
                // A lease only saves requests; a full disk must not prevent the refresh.
                Err(e) => {
                    tracing::warn!(connection = %store.id(), error = %e, "there is no lease: refreshed without");
                    return self.refresh_alone(refused, generation).await;
                }
            }
            old = match self.check_store(refused, generation).await? {
                ControlFlow::Break(token) => return Ok(token),
                ControlFlow::Continue((_, old)) => old,
            };
        }
    }

    /// Reads the store: breaks with a usable token, or continues with the connection to refresh and the token that is
    /// valid until then.
    async fn check_store(
        &self,
        refused: Option<&Refused>,
        generation: Generation,
    ) -> Result<ControlFlow<Token, (Connection, Option<Old>)>, TokenError> {
        let writer = self.writer;
        let (stored, read) = match writer.load(generation).await {
            Ok(stored) => stored,
            Err(e) => {
                let token = self.without_store(e, refused, generation)?;
                return Ok(ControlFlow::Break(token));
            }
        };
        let origin = Origin::Store(read);
        let old = match self.usability(&stored, refused)? {
            Usability::Fresh(token) => {
                let token = writer.adopt(token, origin, generation);
                return Ok(ControlFlow::Break(token));
            }
            // In memory, for callers that do not wait for the refresh.
            Usability::Valid(token) => Some((writer.adopt(token, origin, generation), read)),
            Usability::Useless => {
                writer.cache.confirm(&stored, read, generation);
                None
            }
        };
        if let Some(refused) = refused.filter(|refused| self.is_refused_finally(&stored, refused)) {
            return Err(Box::pin(writer.refuse_finally(refused)).await);
        }
        if !stored.is_refreshable() {
            // There is no other token: this one is used for the other products until it expires.
            if let Some((old, _)) = old {
                return Ok(ControlFlow::Break(old));
            }
            let is_of_it = |refused: &&Refused| {
                is_token_of(&refused.token, &stored) && is_valid(&refused.token, writer.clock.now())
            };
            if let Some(refused) = refused.filter(is_of_it) {
                return Err(Box::pin(writer.refuse_finally(refused)).await);
            }
        }
        let (now, monotonic) = (writer.clock.now(), writer.clock.monotonic());
        let client = self.accounts.client();
        let failure = writer
            .cache
            .expected_failure(&stored, now, monotonic, client);
        match failure {
            Some(error) => {
                let old = old.filter(|_| !error.needs_reconnect());
                old.map(|(old, _)| ControlFlow::Break(old)).ok_or(error)
            }
            None => Ok(ControlFlow::Continue((stored, old))),
        }
    }

    /// Refreshes as the holder of the lease.
    async fn refresh_alone(
        &self,
        refused: Option<&Refused>,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        let mut is_first = true;
        loop {
            // Another holder may have finished or failed between the read and the lease.
            let (stored, old) = match self.check_store(refused, generation).await? {
                ControlFlow::Break(token) => return Ok(token),
                ControlFlow::Continue(refreshable) => refreshable,
            };
            match self.accounts.refresh(&stored, PATIENCE).await {
                Ok(refreshed) => {
                    let refreshed = Refreshed {
                        before: stored,
                        after: refreshed,
                        because: refused.cloned(),
                    };
                    return self.writer.keep(refreshed, generation).await;
                }
                // The failure of a replaced sign-in concerns no user.
                Err(e)
                    if is_first
                        && e.needs_reconnect()
                        && self.writer.is_replaced(&stored).await =>
                {
                    is_first = false;
                }
                Err(e) => {
                    return self
                        .not_refreshed(e, stored, old, refused, generation)
                        .await;
                }
            }
        }
    }

    /// Records a failed refresh. Returns the old token if it is still usable.
    async fn not_refreshed(
        &self,
        e: Error,
        stored: Connection,
        old: Option<Old>,
        refused: Option<&Refused>,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        let writer = self.writer;
        let throttled =
            (e.kind() == ErrorKind::Throttled).then(|| e.retry_after().unwrap_or_default());
        let lost = e.lost_requests();
        let error = e.into_token_error();
        // The request took a while.
        let now = writer.clock.now();
        let old = old.filter(|(old, _)| is_valid(old, now));
        tracing::debug!(connection = %writer.store.id(), kind = ?error.kind(), "the token was not refreshed");
        let dead = refused.filter(|_| error.needs_reconnect());
        let dead = dead.map(|refused| &refused.token);
        let noted_in = writer.note_failure(&stored, throttled, lost, dead).await;
        let monotonic = writer.clock.monotonic();
        let client = self.accounts.client();
        let failure = Failure::new(&error, noted_in, old.is_some(), monotonic, client);
        writer.cache.set_failure(failure, generation);
        writer.emit(&Event::RefreshFailed { error: &error });
        if error.needs_reconnect() {
            writer.emit(&Event::ReconnectNeeded);
            writer.cache.clear_token(generation);
        }
        match old {
            Some((old, read)) if !error.needs_reconnect() => {
                Ok(writer.adopt(old, Origin::Store(read), generation))
            }
            _ => Err(error),
        }
    }

    /// A failing store does not invalidate a token that is still valid in memory; a missing connection does.
    fn without_store(
        &self,
        e: TokenError,
        refused: Option<&Refused>,
        generation: Generation,
    ) -> Result<Token, TokenError> {
        let writer = self.writer;
        if e.kind() != TokenErrorKind::Store {
            writer.cache.clear_token(generation);
            return Err(e);
        }
        let now = writer.checkpoint();
        let token = writer.cache.still_valid(now.at);
        match token.filter(|token| !is_refused(token, refused)) {
            Some(token) => {
                writer.emit(&Event::StoreUnavailable { error: &e });
                Ok(writer.adopt(token, Origin::Unsaved(now), generation))
            }
            None => Err(e),
        }
    }

    fn usability(
        &self,
        stored: &Connection,
        refused: Option<&Refused>,
    ) -> Result<Usability, TokenError> {
        let Writer { cache, clock, .. } = self.writer;
        let token = stored
            .token(self.writer.data_centers)
            .map_err(Error::into_token_error)?
            .filter(|token| !is_refused(token, refused));
        let now = clock.now();
        Ok(match token {
            Some(token) if cache.is_fresh(&token, now) => Usability::Fresh(token),
            Some(token) if is_valid(&token, now) => Usability::Valid(token),
            _ => Usability::Useless,
        })
    }

    /// Returns whether any process has recorded that no replacement token helps the product of `refused`.
    fn is_refused_finally(&self, stored: &Connection, refused: &Refused) -> bool {
        let (refusals, now) = (stored.refusals(), self.writer.clock.now());
        refusals.final_for(&refused.product, now).is_some()
            || refusals.refused_another(&refused.product, &refused.fingerprint, now)
    }
}

/// Usability of a stored access token.
enum Usability {
    /// It needs no refresh yet.
    Fresh(Token),
    /// It is due for a refresh, and valid until then.
    Valid(Token),
    /// There is no token, or it has expired or was refused.
    Useless,
}

fn is_refused(token: &Token, refused: Option<&Refused>) -> bool {
    refused.is_some_and(|refused| refused.token.is_same(token))
}
