//! The token at hand: what every request takes without waiting, and for how long.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::ExposeSecret;
use zoho_http::Token;

use super::Inner;
use crate::connection::Connection;
use crate::store::Watch;

/// How long a token that the store did not take serves before it is offered again.
const OFFER_AGAIN: Duration = Duration::from_secs(5);

/// How long the calls after one that has waited long enough do not wait.
const LET_PASS: Duration = Duration::from_secs(5);

/// The token every request takes, while it is fresh and what the store keeps is known.
pub(super) struct AtHand {
    pub(super) token: Token,
    pub(super) refresh_at: SystemTime,
    /// When the store was last known to keep it. Before that the clock was not: it has been set back.
    pub(super) from: SystemTime,
    /// When it is to be refreshed, or the store to be asked again.
    pub(super) until: SystemTime,
    /// The changes told by then.
    pub(super) changes: u64,
}

/// When the store was last asked.
#[derive(Clone, Copy)]
pub(super) struct Looked {
    pub(super) at: SystemTime,
    /// The changes told by then.
    pub(super) changes: u64,
}

/// Where a token at hand comes from, and when the store was asked.
#[derive(Clone, Copy)]
pub(super) enum Origin {
    /// It was read.
    Store(Looked),
    /// We had it made, and it is stored.
    Zoho(Looked),
    /// The store does not have it, or does not answer.
    Unsaved(Looked),
}

impl Inner {
    /// The changes of the connection that were told.
    pub(super) fn changes(&self) -> u64 {
        self.watch.as_ref().map_or(0, Watch::count)
    }

    /// The store, about to be asked.
    pub(super) fn look(&self) -> Looked {
        Looked {
            at: self.clock.now(),
            changes: self.changes(),
        }
    }

    /// The token at hand, even within its margin.
    pub(super) fn still_valid(&self) -> Option<Token> {
        let at_hand = self.at_hand.load();
        let token = &at_hand.as_ref()?.token;
        self.is_valid(token).then(|| token.clone())
    }

    /// The token at hand for a call that has waited long enough, and, while it is fresh, for the next ones
    /// too: they would wait as long for the same look at the store.
    pub(super) fn let_pass(&self) -> Option<Token> {
        let _state = self.state();
        let at_hand = self.at_hand.load_full()?;
        let token = at_hand.token.clone();
        if !self.is_valid(&token) {
            return None;
        }
        let looked = self.look();
        let until = at_hand.refresh_at.min(looked.at + LET_PASS);
        self.put_at_hand(token.clone(), at_hand.refresh_at, looked, until);
        Some(token)
    }

    /// When the token is to be refreshed.
    pub(super) fn refresh_at(&self, token: &Token) -> SystemTime {
        let ahead = self.policy.ahead_of(token);
        let refresh_at = token.expires_at().checked_sub(ahead);
        let refresh_at = refresh_at.unwrap_or(SystemTime::UNIX_EPOCH);
        let at_hand = self.at_hand.load();
        match at_hand.as_ref().filter(|a| a.token.is_same(token)) {
            Some(at_hand) => at_hand.refresh_at.max(refresh_at),
            None => refresh_at,
        }
    }

    pub(super) fn is_fresh(&self, token: &Token) -> bool {
        self.clock.now() < self.refresh_at(token)
    }

    pub(super) fn is_valid(&self, token: &Token) -> bool {
        self.clock.now() < token.expires_at()
    }

    /// Keeps the token at hand, unless the connection was let go of meanwhile.
    pub(super) fn adopt(&self, token: Token, origin: Origin, epoch: u64) -> Token {
        let mut refresh_at = self.refresh_at(&token);
        let (looked, until) = match origin {
            Origin::Unsaved(looked) => (looked, refresh_at.min(self.clock.now() + OFFER_AGAIN)),
            Origin::Store(looked) => (looked, refresh_at),
            // One that lives shorter than the margin would be refreshed with every call, and Zoho counts.
            Origin::Zoho(looked) => {
                let now = self.clock.now();
                let half = token.expires_at().duration_since(now).unwrap_or_default() / 2;
                refresh_at = refresh_at.max(now + half);
                (looked, refresh_at)
            }
        };
        let mut state = self.state();
        if state.epoch == epoch {
            if self.clock.now() < until && !matches!(origin, Origin::Unsaved(_)) {
                state.failure = None;
            }
            self.put_at_hand(token.clone(), refresh_at, looked, until);
        }
        token
    }

    /// Notes that the store still keeps the token at hand: refused by one product, it serves the others
    /// while another one is made.
    pub(super) fn still_kept(&self, kept: &Connection, looked: Looked, epoch: u64) {
        let state = self.state();
        let at_hand = self.at_hand.load_full();
        let at_hand = at_hand.filter(|at_hand| is_token_of(&at_hand.token, kept));
        if let Some(at_hand) = at_hand
            && state.epoch == epoch
        {
            let (token, refresh_at) = (at_hand.token.clone(), at_hand.refresh_at);
            self.put_at_hand(token, refresh_at, looked, refresh_at);
        }
    }

    /// The token serves until `until`, or until the store is to be asked again.
    fn put_at_hand(&self, token: Token, refresh_at: SystemTime, looked: Looked, until: SystemTime) {
        let look_again = looked.at.checked_add(self.policy.look_again);
        self.at_hand.store(Some(Arc::new(AtHand {
            token,
            refresh_at,
            from: looked.at,
            until: look_again.map_or(until, |look_again| until.min(look_again)),
            changes: looked.changes,
        })));
    }

    pub(super) fn drop_at_hand(&self, epoch: u64) {
        let state = self.state();
        if state.epoch == epoch {
            self.at_hand.store(None);
        }
    }
}

/// Whether `token` is the access token of `connection`.
pub(super) fn is_token_of(token: &Token, connection: &Connection) -> bool {
    connection
        .access_token()
        .is_some_and(|kept| kept.expose_secret() == token.secret().expose_secret())
}
