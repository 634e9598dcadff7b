//! State of one connection in this process, without I/O: the token in memory, the connection as last read, refusals,
//! and the last failure.

mod refusals;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use secrecy::ExposeSecret;
use zoho_http::Token;
use zoho_http::token::TokenError;
use zoho_types::OrganizationId;

use super::failure::{self, Failure};
use super::known::Known;
use super::refresh_policy::RefreshPolicy;
use super::refreshed::Refreshed;
use crate::client::OAuthClient;
use crate::connection::{Connection, Refusals, SignIn};

/// Time after which a token that the store failed to save is saved again.
const OFFER_AGAIN: Duration = Duration::from_secs(5);

/// Time for which calls do not wait, after one that has waited long enough.
const EXTENSION: Duration = Duration::from_secs(5);

/// State of one connection in this process.
///
/// Callers pass the time, and the [`Generation`] in which they began. A change from an earlier generation has no
/// effect, because the cache was [cleared](Self::forget) meanwhile.
pub(super) struct TokenCache {
    policy: RefreshPolicy,
    cached: ArcSwapOption<CachedToken>,
    /// Of the connection last read.
    known: ArcSwapOption<Known>,
    /// Whether any product needs another token than the one it refused. Rarely true, and read before every request.
    has_refusals: AtomicBool,
    state: Mutex<State>,
}

/// Number of times the cache was cleared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Generation(u64);

/// A time, and the number of changes that the store had reported by then.
#[derive(Clone, Copy)]
pub(super) struct Checkpoint {
    pub(super) at: SystemTime,
    pub(super) changes: u64,
}

/// The source of a token, and when the store was read.
#[derive(Clone, Copy)]
pub(super) enum Origin {
    /// Read from the store.
    Store(Checkpoint),
    /// Issued to this process, and saved.
    Zoho(Checkpoint),
    /// Missing from the store, or the store does not respond.
    Unsaved(Checkpoint),
}

/// The token that requests use.
struct CachedToken {
    token: Token,
    refresh_at: SystemTime,
    /// Time of the last confirmation by the store. A clock that shows less was set back.
    from: SystemTime,
    /// Time at which the token is to be refreshed, or the store to be read again.
    until: SystemTime,
    /// Number of changes that the store had reported by then.
    changes: u64,
}

#[derive(Default)]
struct State {
    generation: Generation,
    failure: Option<Failure>,
    /// The refusals in the store, and those not saved yet.
    refusals: Refusals,
    /// Of the connection last read.
    sign_in: Option<SignIn>,
    /// A connection that the store failed to save. It is saved again before a new token is requested.
    unsaved: Option<Box<Refreshed>>,
}

impl TokenCache {
    pub(super) fn new(policy: RefreshPolicy) -> Self {
        Self {
            policy,
            cached: ArcSwapOption::empty(),
            known: ArcSwapOption::empty(),
            has_refusals: AtomicBool::new(false),
            state: Mutex::default(),
        }
    }

    /// Clears everything, and begins a new generation.
    pub(super) fn forget(&self) {
        let mut state = self.state();
        *state = State {
            generation: Generation(state.generation.0 + 1),
            ..State::default()
        };
        self.has_refusals.store(false, Ordering::Relaxed);
        self.cached.store(None);
        self.known.store(None);
    }

    pub(super) fn generation(&self) -> Generation {
        self.state().generation
    }

    /// Returns the token, if it is fresh and the store cannot contain anything newer.
    pub(super) fn current(&self, now: Checkpoint) -> Option<Token> {
        let cached = self.cached.load();
        let cached = cached.as_ref()?;
        let serves =
            cached.from <= now.at && now.at < cached.until && cached.changes == now.changes;
        serves.then(|| cached.token.clone())
    }

    /// Returns the token if it is valid, even when it is due for a refresh.
    pub(super) fn still_valid(&self, now: SystemTime) -> Option<Token> {
        let cached = self.cached.load();
        let token = &cached.as_ref()?.token;
        is_valid(token, now).then(|| token.clone())
    }

    /// Returns the token if it is valid, for a call that has waited long enough. If it is fresh, the next calls use it
    /// as well, as they would wait as long for the same read of the store.
    pub(super) fn extend(&self, now: Checkpoint) -> Option<Token> {
        let _state = self.state();
        let cached = self.cached.load_full()?;
        let token = cached.token.clone();
        if !is_valid(&token, now.at) {
            return None;
        }
        let until = cached.refresh_at.min(now.at + EXTENSION);
        self.put(token.clone(), cached.refresh_at, now, until);
        Some(token)
    }

    /// Returns whether the remaining lifetime of `token` exceeds the time that a refresh is ahead of its expiry.
    pub(super) fn is_fresh(&self, token: &Token, now: SystemTime) -> bool {
        now < self.refresh_at(token)
    }

    /// Keeps the token in memory, and returns it.
    pub(super) fn adopt(
        &self,
        token: Token,
        origin: Origin,
        generation: Generation,
        now: SystemTime,
    ) -> Token {
        let mut refresh_at = self.refresh_at(&token);
        let (read, until) = match origin {
            Origin::Unsaved(read) => (read, refresh_at.min(now + OFFER_AGAIN)),
            Origin::Store(read) => (read, refresh_at),
            // A token whose lifetime is shorter than the margin would be refreshed with every call, against Zoho's
            // limit.
            Origin::Zoho(read) => {
                let half = token.expires_at().duration_since(now).unwrap_or_default() / 2;
                refresh_at = refresh_at.max(now + half);
                (read, refresh_at)
            }
        };
        let mut state = self.state();
        if state.generation == generation {
            if now < until && !matches!(origin, Origin::Unsaved(_)) {
                state.failure = None;
            }
            self.put(token.clone(), refresh_at, read, until);
        }
        token
    }

    /// Records that the store still contained the token at `read`. Refused by one product, it serves the others while
    /// another one is requested.
    pub(super) fn confirm(&self, stored: &Connection, read: Checkpoint, generation: Generation) {
        let state = self.state();
        let cached = self.cached.load_full();
        let cached = cached.filter(|cached| is_token_of(&cached.token, stored));
        if let Some(cached) = cached
            && state.generation == generation
        {
            let (token, refresh_at) = (cached.token.clone(), cached.refresh_at);
            self.put(token, refresh_at, read, refresh_at);
        }
    }

    /// Drops the token.
    pub(super) fn clear_token(&self, generation: Generation) {
        let state = self.state();
        if state.generation == generation {
            self.cached.store(None);
        }
    }

    /// Records the stored connection: organisations, granted scopes, refusals.
    pub(super) fn observe(&self, stored: &Connection, generation: Generation, now: SystemTime) {
        let known = Known::of(stored);
        let mut state = self.state();
        if state.generation == generation {
            let before = state.sign_in.as_ref();
            if before.is_some_and(|before| *before != stored.sign_in()) {
                // The cached token belongs to the previous sign-in, which may be another account's.
                self.cached.store(None);
            }
            self.merge_refusals(&mut state, stored, now);
            self.known.store(Some(Arc::new(known)));
        }
    }

    pub(super) fn organization(&self, product: &str) -> Option<OrganizationId> {
        self.known.load().as_ref()?.organization(product)
    }

    /// Returns whether the user did not grant `scope`, as far as is known.
    pub(super) fn lacks(&self, scope: &str) -> bool {
        let known = self.known.load();
        known.as_ref().is_some_and(|known| known.lacks(scope))
    }

    /// Returns the connection that the store failed to save.
    pub(super) fn unsaved(&self) -> Option<Box<Refreshed>> {
        self.state().unsaved.clone()
    }

    /// Sets the connection that the store failed to save. Returns whether `generation` is current.
    pub(super) fn set_unsaved(
        &self,
        unsaved: Option<Box<Refreshed>>,
        generation: Generation,
    ) -> bool {
        let mut state = self.state();
        let is_current = state.generation == generation;
        if is_current {
            state.unsaved = unsaved;
        }
        is_current
    }

    pub(super) fn set_failure(&self, failure: Failure, generation: Generation) {
        let mut state = self.state();
        if state.generation == generation {
            state.failure = Some(failure);
        }
    }

    /// Returns the error that a refresh of `stored` would fail with: the token budget of all processes, or the last
    /// failure of this one. `monotonic` is the same time as `now` on the monotonic clock.
    pub(super) fn expected_failure(
        &self,
        stored: &Connection,
        now: SystemTime,
        monotonic: Duration,
        client: &OAuthClient,
    ) -> Option<TokenError> {
        failure::over_budget(stored, now).or_else(|| {
            let state = self.state();
            state.failure.as_ref()?.applies(stored, monotonic, client)
        })
    }

    /// Returns the time at which the token is to be refreshed.
    fn refresh_at(&self, token: &Token) -> SystemTime {
        let ahead = self.policy.ahead_of(token);
        let refresh_at = token.expires_at().checked_sub(ahead);
        let refresh_at = refresh_at.unwrap_or(SystemTime::UNIX_EPOCH);
        let cached = self.cached.load();
        match cached.as_ref().filter(|c| c.token.is_same(token)) {
            Some(cached) => cached.refresh_at.max(refresh_at),
            None => refresh_at,
        }
    }

    /// Caches the token until `until`, or until the store is to be read again.
    fn put(&self, token: Token, refresh_at: SystemTime, read: Checkpoint, until: SystemTime) {
        let look_again = read.at.checked_add(self.policy.look_again);
        self.cached.store(Some(Arc::new(CachedToken {
            token,
            refresh_at,
            from: read.at,
            until: look_again.map_or(until, |look_again| until.min(look_again)),
            changes: read.changes,
        })));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each change of the state is one assignment, so a panic leaves it consistent.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn is_valid(token: &Token, now: SystemTime) -> bool {
    now < token.expires_at()
}

/// Returns whether `token` is the access token of `connection`.
pub(super) fn is_token_of(token: &Token, connection: &Connection) -> bool {
    connection
        .access_token()
        .is_some_and(|stored| stored.expose_secret() == token.secret().expose_secret())
}
