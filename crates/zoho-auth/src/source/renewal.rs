//! One renewal: read the store, ask Zoho when that does not help, store what comes.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;
use zoho_http::{Token, TokenError, TokenErrorKind};

use super::{AtHand, Inner, Minted};
use crate::events::Event;
use crate::{Connection, Error, ErrorKind, Lease, StoreError, StoreErrorKind};

/// How long Zoho is asked, retries included.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longer than a renewal takes, so that a lease ends under its holder only when that has died or hangs.
const LEASE: Duration = Duration::from_secs(15);
/// How long another holder's renewal is waited for: a holder that dies must be outlived.
const WAIT: Duration = Duration::from_secs(40);
/// How often the store is read while another holder renews, give or take half.
const POLL: Duration = Duration::from_millis(100);

impl Inner {
    /// A token that is not `rejected` and has its margin to live, or at least is valid where Zoho could
    /// not be asked.
    pub(super) async fn renewed(&self, rejected: Option<&Token>) -> Result<Token, TokenError> {
        if let Some(rejected) = rejected {
            self.drop_rejected(rejected);
        }
        let give_up = self.clock.monotonic() + WAIT;
        loop {
            let kept = match self.kept().await {
                Ok(kept) => kept,
                // A store that is out of order takes nobody's valid token away.
                Err(e) if e.kind() == TokenErrorKind::Store => return self.still_valid().ok_or(e),
                Err(e) => {
                    self.at_hand.store(None);
                    return Err(e);
                }
            };
            let old = match self.look_at(&kept, rejected)? {
                Look::Fresh(token) => return Ok(self.adopt(token)),
                Look::Valid(token) => Some(token),
                Look::Useless => None,
            };
            if let Some(error) = self.standing_failure(&kept) {
                return old.filter(|_| error.is_retryable()).ok_or(error);
            }
            match self.store.try_lease(&self.id, LEASE).await {
                Ok(Some(lease)) => {
                    let result = self.renewed_under(&lease, rejected).await;
                    if let Err(e) = self.store.release(&self.id, &lease).await {
                        tracing::debug!(connection = %self.id, error = %e, "the lease was not released and ends by itself");
                    }
                    return result;
                }
                // Somebody else is at it. What is valid still serves meanwhile.
                Ok(None) => {
                    if let Some(old) = old {
                        return Ok(self.adopt(old));
                    }
                    if self.clock.monotonic() >= give_up {
                        return Err(TokenError::new(
                            TokenErrorKind::Unavailable,
                            "another process holds the right to renew the token and does not: try later",
                        ));
                    }
                    self.clock
                        .sleep(POLL.mul_f64(0.5 + super::fraction()))
                        .await;
                }
                Err(e) => return old.ok_or_else(|| store_failed(e)),
            }
        }
    }

    /// The renewal of the one who holds the lease.
    async fn renewed_under(
        &self,
        _lease: &Lease,
        rejected: Option<&Token>,
    ) -> Result<Token, TokenError> {
        // Another holder may have finished between our look and our lease.
        let kept = self.kept().await?;
        let old = match self.look_at(&kept, rejected)? {
            Look::Fresh(token) => return Ok(self.adopt(token)),
            Look::Valid(token) => Some(token),
            Look::Useless => None,
        };
        match self.accounts.refresh(&kept, PATIENCE).await {
            Ok(renewed) => {
                let mints = kept.mints().minted(self.clock.now());
                let minted = Minted {
                    before: kept,
                    after: renewed.with_mints(mints),
                };
                let token = self.keep(minted).await?;
                self.events.tell(
                    &self.id,
                    &Event::Refreshed {
                        until: token.expires_at(),
                    },
                );
                Ok(token)
            }
            Err(e) => self.not_renewed(e, kept, old, rejected).await,
        }
    }

    /// What a failed renewal leaves: the old token where that serves, and a memory of the failure.
    async fn not_renewed(
        &self,
        e: Error,
        kept: Connection,
        old: Option<Token>,
        rejected: Option<&Token>,
    ) -> Result<Token, TokenError> {
        let throttled =
            (e.kind() == ErrorKind::Throttled).then(|| e.retry_after().unwrap_or_default());
        let error = e.into_token_error();
        // Asking took a while.
        let old = old.filter(|old| self.is_valid(old));
        tracing::debug!(connection = %self.id, kind = ?error.kind(), "the token was not renewed");
        let generation = self.note_in_store(&kept, throttled, rejected).await;
        self.remember_failure(&error, generation, old.is_some());
        self.events
            .tell(&self.id, &Event::RefreshFailed { error: &error });
        if error.needs_reconnect() {
            self.events.tell(&self.id, &Event::ReconnectNeeded);
        }
        match old {
            Some(old) if error.is_retryable() => Ok(self.adopt(old)),
            _ => Err(error),
        }
    }

    /// Lets others who share the store know of a throttle and of a token that Zoho does not take. Gives
    /// the generation that is there now. The store's own failure changes nothing about the renewal's.
    async fn note_in_store(
        &self,
        kept: &Connection,
        throttled: Option<Duration>,
        rejected: Option<&Token>,
    ) -> u64 {
        let mut noted = kept.clone();
        if let Some(wait) = throttled {
            let mints = kept.mints().refused(self.clock.now(), wait);
            noted = noted.with_mints(mints);
        }
        if rejected.is_some_and(|rejected| is_token_of(rejected, kept)) {
            noted = noted.without_access_token();
        }
        if noted.is_same(kept) {
            return kept.generation();
        }
        let noted = noted.next_generation();
        match self.store.save(&self.id, &noted).await {
            Ok(()) => noted.generation(),
            Err(_) => kept.generation(),
        }
    }

    /// What the store keeps, after offering it again what it did not take before.
    async fn kept(&self) -> Result<Connection, TokenError> {
        let unsaved = self.state().unsaved.clone();
        if let Some(minted) = unsaved {
            self.keep(minted).await?;
        }
        let stored = self.store.load(&self.id).await.map_err(store_failed)?;
        stored.ok_or_else(|| Error::not_connected(&self.id).into_token_error())
    }

    /// Stores a renewed connection, then uses its token. Where the connection was replaced or removed
    /// meanwhile, that counts: it may belong to another user now.
    async fn keep(&self, minted: Minted) -> Result<Token, TokenError> {
        for _ in 0..4 {
            let latest = match self.store.load(&self.id).await {
                Ok(Some(latest)) => latest,
                Ok(None) => {
                    self.state().unsaved = None;
                    return Err(Error::not_connected(&self.id).into_token_error());
                }
                Err(e) => return Err(self.not_kept(minted, e)),
            };
            if minted.is_overtaken_by(&latest) {
                return self.kept_token(&latest);
            }
            let next = latest.with_tokens_of(&minted.after).next_generation();
            match self.store.save(&self.id, &next).await {
                Ok(()) => return self.kept_token(&next),
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(e) => return Err(self.not_kept(minted, e)),
            }
        }
        let busy = StoreError::new("the token store holds a newer connection at every try");
        Err(self.not_kept(minted, busy))
    }

    /// The token is good and Zoho has counted it: the next call offers it to the store again.
    fn not_kept(&self, minted: Minted, e: StoreError) -> TokenError {
        self.state().unsaved = Some(minted);
        store_failed(e)
    }

    fn kept_token(&self, connection: &Connection) -> Result<Token, TokenError> {
        {
            let mut state = self.state();
            state.unsaved = None;
            state.failure = None;
        }
        tracing::debug!(connection = %self.id, generation = connection.generation(), "the token was renewed");
        connection
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| self.is_valid(token))
            .map(|token| self.adopt(token))
            .ok_or_else(|| {
                TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the connection was replaced while its token was renewed: try again",
                )
            })
    }

    fn look_at(&self, kept: &Connection, rejected: Option<&Token>) -> Result<Look, TokenError> {
        let token = kept
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| rejected.is_none_or(|rejected| !rejected.is_same(token)));
        Ok(match token {
            Some(token) if self.is_fresh(&token) => Look::Fresh(token),
            Some(token) if self.is_valid(&token) => Look::Valid(token),
            _ => Look::Useless,
        })
    }

    fn adopt(&self, token: Token) -> Token {
        let ahead = self.renewal.ahead + self.renewal.jitter.mul_f64(super::fraction());
        let fresh_until = token
            .expires_at()
            .checked_sub(ahead)
            .unwrap_or(SystemTime::UNIX_EPOCH);
        self.at_hand.store(Some(Arc::new(AtHand {
            token: token.clone(),
            fresh_until,
        })));
        token
    }

    fn drop_rejected(&self, rejected: &Token) {
        let at_hand = self.at_hand.load();
        if at_hand.as_ref().is_some_and(|a| a.token.is_same(rejected)) {
            self.at_hand.store(None);
        }
    }

    fn still_valid(&self) -> Option<Token> {
        let at_hand = self.at_hand.load();
        let token = &at_hand.as_ref()?.token;
        self.is_valid(token).then(|| token.clone())
    }

    fn is_fresh(&self, token: &Token) -> bool {
        self.clock.now() + self.renewal.ahead < token.expires_at()
    }

    fn is_valid(&self, token: &Token) -> bool {
        self.clock.now() < token.expires_at()
    }
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
        let refresh_token =
            |c: &Connection| c.refresh_token().map(|t| t.expose_secret().to_owned());
        let access_token = |c: &Connection| c.access_token().map(|t| t.expose_secret().to_owned());
        let latest_refresh_token = refresh_token(latest);
        if latest_refresh_token != refresh_token(&self.before)
            && latest_refresh_token != refresh_token(&self.after)
        {
            return true;
        }
        access_token(latest).is_some()
            && access_token(latest) != access_token(&self.before)
            && latest.expires_at() >= self.after.expires_at()
    }
}

fn is_token_of(token: &Token, connection: &Connection) -> bool {
    connection
        .access_token()
        .is_some_and(|kept| kept.expose_secret() == token.secret().expose_secret())
}

fn store_failed(e: StoreError) -> TokenError {
    Error::from(e).into_token_error()
}
