//! One renewal: read the store, ask Zoho when that does not help, store what comes.

use std::sync::Arc;
use std::time::Duration;

use zoho_http::{Token, TokenError, TokenErrorKind};

use super::{AtHand, Failure, Inner, MARGIN};
use crate::{Connection, Error, StoreError, StoreErrorKind};

/// How long Zoho is asked, retries included: briefly while the old token still serves.
const PATIENCE: Duration = Duration::from_secs(30);
const PATIENCE_WHILE_VALID: Duration = Duration::from_secs(10);

/// How long nobody asks again after a failure that may pass, and after one that needs somebody's doing.
const BACK_OFF: Duration = Duration::from_secs(1);
const BACK_OFF_WHILE_VALID: Duration = Duration::from_secs(15);
const BACK_OFF_REFUSED: Duration = Duration::from_secs(30);

impl Inner {
    /// A token that is not `rejected` and has its margin to live, or at least is valid where Zoho could
    /// not be asked.
    pub(super) async fn renewed(&self, rejected: Option<&Token>) -> Result<Token, TokenError> {
        if let Some(rejected) = rejected {
            self.drop_rejected(rejected);
        }
        let kept = match self.kept().await {
            Ok(kept) => kept,
            // A store that is out of order takes nobody's valid token away.
            Err(e) if e.kind() == TokenErrorKind::Store => return self.still_valid().ok_or(e),
            Err(e) => {
                self.at_hand.store(None);
                return Err(e);
            }
        };
        let token = kept
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| rejected.is_none_or(|rejected| !rejected.is_same(token)));
        if let Some(token) = &token
            && self.is_fresh(token)
        {
            return Ok(self.adopt(token.clone()));
        }
        let old = token.filter(|token| self.is_valid(token));
        if let Some(error) = self.recent_failure(kept.generation()) {
            return old.filter(|_| error.is_retryable()).ok_or(error);
        }
        let patience = if old.is_some() {
            PATIENCE_WHILE_VALID
        } else {
            PATIENCE
        };
        match self.accounts.refresh(&kept, patience).await {
            Ok(renewed) => self.keep(renewed).await,
            Err(e) => {
                let error = e.into_token_error();
                tracing::debug!(connection = %self.id, kind = ?error.kind(), "the token was not renewed");
                self.remember_failure(&error, kept.generation(), old.is_some());
                match old {
                    Some(old) if error.is_retryable() => Ok(self.adopt(old)),
                    _ => Err(error),
                }
            }
        }
    }

    /// What the store keeps, or what it did not take before and now does.
    async fn kept(&self) -> Result<Connection, TokenError> {
        let stored = self.store.load(&self.id).await;
        let stored = stored.map_err(|e| Error::from(e).into_token_error())?;
        let Some(stored) = stored else {
            return Err(Error::not_connected(&self.id).into_token_error());
        };
        let unsaved = self.state().unsaved.clone();
        match unsaved.filter(|unsaved| unsaved.generation() > stored.generation()) {
            Some(unsaved) => {
                self.keep(unsaved.clone()).await?;
                Ok(unsaved)
            }
            None => Ok(stored),
        }
    }

    /// Stores a renewed connection, then uses its token. Where the connection was replaced or removed
    /// meanwhile, that counts: it may belong to another user now.
    async fn keep(&self, renewed: Connection) -> Result<Token, TokenError> {
        let store_failed = |e: StoreError| Error::from(e).into_token_error();
        let saved = match self.store.load(&self.id).await {
            Ok(Some(latest)) => {
                let renewed = renewed.clone().with_organizations_of(&latest);
                self.store.save(&self.id, &renewed).await
            }
            Ok(None) => {
                self.state().unsaved = None;
                return Err(Error::not_connected(&self.id).into_token_error());
            }
            Err(e) => Err(e),
        };
        let newest = match saved {
            Ok(()) => {
                tracing::debug!(connection = %self.id, generation = renewed.generation(), "the token was renewed");
                renewed
            }
            Err(e) if e.kind() == StoreErrorKind::Stale => {
                let stored = self.store.load(&self.id).await.map_err(store_failed)?;
                stored.ok_or_else(|| Error::not_connected(&self.id).into_token_error())?
            }
            Err(e) => {
                // The token is good and Zoho has counted it: the next call offers it to the store again.
                self.state().unsaved = Some(renewed);
                return Err(store_failed(e));
            }
        };
        {
            let mut state = self.state();
            state.unsaved = None;
            state.failure = None;
        }
        newest
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

    fn adopt(&self, token: Token) -> Token {
        let fresh_until = token
            .expires_at()
            .checked_sub(MARGIN)
            .unwrap_or(std::time::SystemTime::UNIX_EPOCH);
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
        self.clock.now() + MARGIN < token.expires_at()
    }

    fn is_valid(&self, token: &Token) -> bool {
        self.clock.now() < token.expires_at()
    }

    /// The last failure, while it still stands for this generation.
    fn recent_failure(&self, generation: u64) -> Option<TokenError> {
        let state = self.state();
        let failure = state.failure.as_ref()?;
        let now = self.clock.monotonic();
        let stands =
            failure.generation == generation && failure.until.is_none_or(|until| now < until);
        stands.then(|| failure.error.clone())
    }

    fn remember_failure(&self, error: &TokenError, generation: u64, valid: bool) {
        let wait = match error.kind() {
            // The refresh token is dead: only a new sign-in, a new generation, changes that.
            TokenErrorKind::Reconnect => None,
            TokenErrorKind::Throttled | TokenErrorKind::Unavailable => {
                let own = if valid {
                    BACK_OFF_WHILE_VALID
                } else {
                    BACK_OFF
                };
                Some(error.retry_after().unwrap_or(own).max(own))
            }
            _ => Some(BACK_OFF_REFUSED),
        };
        self.state().failure = Some(Failure {
            error: error.clone(),
            generation,
            until: wait.map(|wait| self.clock.monotonic() + wait),
        });
    }
}
