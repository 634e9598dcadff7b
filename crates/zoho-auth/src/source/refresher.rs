//! One refresh: read the store, ask Zoho when that does not help, store what comes.

use std::ops::ControlFlow;
use std::time::Duration;

use zoho_http::{Token, TokenError, TokenErrorKind};

use super::Inner;
use super::lease::Held;
use super::refusal::Refused;
use super::token_cache::{Looked, Origin, is_token_of};
use super::writer::Refreshed;
use crate::connection::Connection;
use crate::error::{Error, ErrorKind};
use crate::events::Event;

/// How long Zoho is asked, retries included.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longer than a refresh takes, so that a lease ends under its holder only when that has died or hangs.
pub(super) const LEASE: Duration = Duration::from_secs(15);
/// How long another holder's refresh is waited for: a holder that dies is outlived.
const WAIT: Duration = Duration::from_secs(20);
/// How often the store is read while another holder refreshes, give or take half.
pub(super) const POLL: Duration = Duration::from_millis(100);

impl Inner {
    /// A token that is not `refused` and has its margin to live, or at least is valid where Zoho could
    /// not be asked.
    pub(super) async fn refreshed(
        &self,
        refused: Option<&Refused>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        match self.considered(refused, epoch).await? {
            ControlFlow::Break(token) => Ok(token),
            // Apart: most looks at the store end before, and need no room for what comes now.
            ControlFlow::Continue((_, old)) => {
                Box::pin(self.refreshed_in_turn(old, refused, epoch)).await
            }
        }
    }

    /// The refresh by this process, or by the one that is at it already. `old` serves until then.
    async fn refreshed_in_turn(
        &self,
        mut old: Option<(Token, Looked)>,
        refused: Option<&Refused>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        let give_up = self.clock.monotonic().saturating_add(WAIT);
        loop {
            match self.in_time(self.store.try_lease(&self.id, LEASE)).await {
                Ok(Some(lease)) => {
                    let lease = Held::new(&self.store, &self.id, lease);
                    let result = self.refreshed_alone(refused, epoch).await;
                    lease.give_back().await;
                    return result;
                }
                // Somebody else is at it. What is valid still serves meanwhile.
                Ok(None) => {
                    if let Some((old, looked)) = old {
                        return Ok(self.adopt(old, Origin::Store(looked), epoch));
                    }
                    if self.clock.monotonic() >= give_up {
                        tracing::warn!(
                            connection = %self.id,
                            "another process holds the right to refresh the token and does not: refreshed without"
                        );
                        return self.refreshed_alone(refused, epoch).await;
                    }
                    self.clock.sleep(POLL.mul_f64(0.5 + fraction())).await;
                }
                // A lease saves requests; a full disk must not cost the token.
                Err(e) => {
                    tracing::warn!(connection = %self.id, error = %e, "there is no lease: refreshed without");
                    return self.refreshed_alone(refused, epoch).await;
                }
            }
            old = match self.considered(refused, epoch).await? {
                ControlFlow::Break(token) => return Ok(token),
                ControlFlow::Continue((_, old)) => old,
            };
        }
    }

    /// Looks at what the store keeps: a token that will do, or what is to be refreshed and the token that
    /// serves until then.
    async fn considered(
        &self,
        refused: Option<&Refused>,
        epoch: u64,
    ) -> Result<ControlFlow<Token, (Connection, Option<(Token, Looked)>)>, TokenError> {
        let (kept, looked) = match self.kept(epoch).await {
            Ok(kept) => kept,
            Err(e) => {
                let token = self.without_store(e, refused, epoch)?;
                return Ok(ControlFlow::Break(token));
            }
        };
        let origin = Origin::Store(looked);
        let old = match self.look_at(&kept, refused)? {
            Look::Fresh(token) => return Ok(ControlFlow::Break(self.adopt(token, origin, epoch))),
            // At hand for those who will not wait for the refresh.
            Look::Valid(token) => Some((self.adopt(token, origin, epoch), looked)),
            Look::Useless => {
                self.still_kept(&kept, looked, epoch);
                None
            }
        };
        if let Some(refused) = refused.filter(|refused| self.is_in_vain_by(&kept, refused)) {
            return Err(Box::pin(self.in_vain(refused)).await);
        }
        if !kept.renews_itself() {
            // Nobody can be asked for another token: it serves until it expires, and those who take it.
            if let Some((old, _)) = old {
                return Ok(ControlFlow::Break(old));
            }
            let is_of_it = |refused: &&Refused| {
                is_token_of(&refused.token, &kept) && self.is_valid(&refused.token)
            };
            if let Some(refused) = refused.filter(is_of_it) {
                return Err(Box::pin(self.in_vain(refused)).await);
            }
        }
        match self.standing_failure(&kept) {
            Some(error) => {
                let old = old.filter(|_| !error.needs_reconnect());
                old.map(|(old, _)| ControlFlow::Break(old)).ok_or(error)
            }
            None => Ok(ControlFlow::Continue((kept, old))),
        }
    }

    /// The refresh of the one who holds the lease.
    async fn refreshed_alone(
        &self,
        refused: Option<&Refused>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        let mut is_first = true;
        loop {
            // Another holder may have finished, or failed, between our look and our lease.
            let (kept, old) = match self.considered(refused, epoch).await? {
                ControlFlow::Break(token) => return Ok(token),
                ControlFlow::Continue(refreshable) => refreshable,
            };
            match self.accounts.refresh(&kept, PATIENCE).await {
                Ok(refreshed) => {
                    let refreshed = Refreshed {
                        before: kept,
                        after: refreshed,
                        because: refused.cloned(),
                    };
                    return self.keep(refreshed, epoch).await;
                }
                // Of a sign-in that has ended: nobody need be told, and least of all sent to sign in.
                Err(e) if is_first && e.needs_reconnect() && self.is_replaced(&kept).await => {
                    is_first = false;
                }
                Err(e) => return self.not_refreshed(e, kept, old, refused, epoch).await,
            }
        }
    }

    /// What a failed refresh leaves: the old token where that serves, and a memory of the failure.
    async fn not_refreshed(
        &self,
        e: Error,
        kept: Connection,
        old: Option<(Token, Looked)>,
        refused: Option<&Refused>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        let throttled =
            (e.kind() == ErrorKind::Throttled).then(|| e.retry_after().unwrap_or_default());
        let lost = e.lost_requests();
        let error = e.into_token_error();
        // Asking took a while.
        let old = old.filter(|(old, _)| self.is_valid(old));
        tracing::debug!(connection = %self.id, kind = ?error.kind(), "the token was not refreshed");
        let dead = refused.filter(|_| error.needs_reconnect());
        let dead = dead.map(|refused| &refused.token);
        let generation = self.note_in_store(&kept, throttled, lost, dead).await;
        self.remember_failure(&error, generation, old.is_some(), epoch);
        self.events
            .tell(&self.id, &Event::RefreshFailed { error: &error });
        if error.needs_reconnect() {
            self.events.tell(&self.id, &Event::ReconnectNeeded);
            self.drop_at_hand(epoch);
        }
        match old {
            Some((old, looked)) if !error.needs_reconnect() => {
                Ok(self.adopt(old, Origin::Store(looked), epoch))
            }
            _ => Err(error),
        }
    }

    /// A store that fails takes nobody's valid token away; a connection that is not there does.
    fn without_store(
        &self,
        e: TokenError,
        refused: Option<&Refused>,
        epoch: u64,
    ) -> Result<Token, TokenError> {
        if e.kind() != TokenErrorKind::Store {
            self.drop_at_hand(epoch);
            return Err(e);
        }
        let is_refused =
            |token: &Token| refused.is_some_and(|refused| refused.token.is_same(token));
        match self.still_valid().filter(|token| !is_refused(token)) {
            Some(token) => {
                let event = Event::StoreUnavailable { error: &e };
                self.events.tell(&self.id, &event);
                Ok(self.adopt(token, Origin::Unsaved(self.look()), epoch))
            }
            None => Err(e),
        }
    }

    fn look_at(&self, kept: &Connection, refused: Option<&Refused>) -> Result<Look, TokenError> {
        let is_refused =
            |token: &Token| refused.is_some_and(|refused| refused.token.is_same(token));
        let token = kept
            .token(self.accounts.data_centers())
            .map_err(Error::into_token_error)?
            .filter(|token| !is_refused(token));
        Ok(match token {
            Some(token) if self.is_fresh(&token) => Look::Fresh(token),
            Some(token) if self.is_valid(&token) => Look::Valid(token),
            _ => Look::Useless,
        })
    }
}

/// What a stored access token is good for.
enum Look {
    /// It has its margin to live.
    Fresh(Token),
    /// It is to be refreshed, and valid until then.
    Valid(Token),
    /// There is none, or it has expired, or Zoho has rejected it.
    Useless,
}

/// A random number in `0.0..1.0` for jitter. Without randomness it is the middle.
pub(super) fn fraction() -> f64 {
    getrandom::u32().map_or(0.5, |n| f64::from(n) / (f64::from(u32::MAX) + 1.0))
}
