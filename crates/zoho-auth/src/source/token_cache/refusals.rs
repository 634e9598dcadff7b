//! The refusals of products, as this process knows them.

use std::sync::atomic::Ordering;
use std::time::SystemTime;

use zoho_http::Token;
use zoho_http::token::Refusal;

use super::{Generation, State, TokenCache};
use crate::connection::{Connection, Fingerprint, SignIn};
use crate::source::refused::Refused;

impl TokenCache {
    /// Whether `product` refused `token` and needs another one. Cheap where there are no refusals.
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

    /// Remembers a refusal. Returns whether another token is of no use, because the product has refused one
    /// that was issued because of such a refusal.
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

    /// Remembers that another token is of no use to the product of `refused`. Returns whether that was known.
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

    /// Whether each product of the granted scopes refuses new tokens. Where the scopes are not known, a product
    /// that refuses speaks for the others if no other token can be requested anyway.
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

    /// Whether a new access token needs no action of the user; assumed until the connection was read.
    pub(in crate::source) fn is_refreshable(&self) -> bool {
        let known = self.known.load();
        known.as_ref().is_none_or(|known| known.is_refreshable)
    }

    /// The sign-in of the connection last read.
    pub(in crate::source) fn sign_in(&self) -> (Option<SignIn>, Generation) {
        let state = self.state();
        (state.sign_in.clone(), state.generation)
    }

    /// Takes over the refusals that the store keeps. Those of another sign-in are dropped.
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
