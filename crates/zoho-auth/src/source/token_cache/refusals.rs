//! Refusals of products, as known to this process.

use std::sync::atomic::Ordering;
use std::time::SystemTime;

use zoho_http::Token;
use zoho_http::token::Refusal;

use super::{Generation, State, TokenCache};
use crate::connection::{Connection, Fingerprint, SignIn};
use crate::source::refused::Refused;

impl TokenCache {
    /// Returns whether `product` refused `token` and needs another one. Cheap if there are no refusals.
    pub(in crate::source) fn is_refused(
        &self,
        token: &Token,
        product: &str,
        now: impl FnOnce() -> SystemTime,
    ) -> bool {
        self.has_refusals.load(Ordering::Relaxed) && {
            let fingerprint = Fingerprint::of(token);
            let refusals = &self.state().refusals;
            refusals.wants_another(product, &fingerprint, now())
        }
    }

    /// Records a refusal. Returns whether no replacement token helps, because the product has already refused one.
    pub(in crate::source) fn refuse(&self, refusal: &Refusal<'_>, now: SystemTime) -> bool {
        let fingerprint = Fingerprint::of(refusal.token());
        let product = refusal.product();
        let mut state = self.state();
        let in_vain = state.refusals.final_for(product, now).is_some()
            || state.refusals.refused_another(product, &fingerprint, now);
        if !in_vain {
            state.refusals = state.refusals.replaced(product, fingerprint, now);
            self.flag_refusals(&state, now);
        }
        in_vain
    }

    /// Records that no replacement token helps the product of `refused`. Returns whether that was known.
    pub(in crate::source) fn refuse_finally(&self, refused: &Refused, now: SystemTime) -> bool {
        let mut state = self.state();
        let was_known = state.refusals.final_for(&refused.product, now).is_some();
        if !was_known {
            let fingerprint = refused.fingerprint.clone();
            state.refusals = state.refusals.in_vain(&refused.product, fingerprint, now);
            self.flag_refusals(&state, now);
        }
        was_known
    }

    /// Returns whether every product of the granted scopes refuses new tokens. If the scopes are unknown, one product
    /// counts for all of them as long as no other token can be requested anyway.
    pub(in crate::source) fn is_refused_by_all(&self, now: SystemTime) -> bool {
        let known = self.known.load();
        let Some(known) = known.as_ref() else {
            return false;
        };
        if known.scopes.is_empty() {
            return !known.is_refreshable;
        }
        let state = self.state();
        let mut products = known.scopes.products().peekable();
        products.peek().is_some()
            && products.all(|product| state.refusals.final_for(&product, now).is_some())
    }

    /// Returns whether a new access token can be requested without the user; assumed until the connection was read.
    pub(in crate::source) fn is_refreshable(&self) -> bool {
        let known = self.known.load();
        known.as_ref().is_none_or(|known| known.is_refreshable)
    }

    /// Returns the sign-in of the connection last read.
    pub(in crate::source) fn sign_in(&self) -> (Option<SignIn>, Generation) {
        let state = self.state();
        (state.sign_in.clone(), state.generation)
    }

    /// Merges the stored refusals. Those of another sign-in are dropped.
    pub(super) fn merge_refusals(&self, state: &mut State, stored: &Connection, now: SystemTime) {
        let sign_in = Some(stored.sign_in());
        state.refusals = match state.sign_in == sign_in {
            true => stored.refusals().merged(&state.refusals),
            false => stored.refusals().clone(),
        };
        state.sign_in = sign_in;
        self.flag_refusals(state, now);
    }

    fn flag_refusals(&self, state: &State, now: SystemTime) {
        let any = state.refusals.any_wants_another(now);
        self.has_refusals.store(any, Ordering::Relaxed);
    }
}
