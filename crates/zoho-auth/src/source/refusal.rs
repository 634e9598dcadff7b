//! Which product refused which token, here and in the store.

use std::sync::atomic::Ordering;

use zoho_http::{Refusal, Token, TokenError, TokenErrorKind};

use super::store_access::{TRIES, in_time};
use super::{Inner, State};
use crate::connection::{Connection, Fingerprint};
use crate::error::Error;
use crate::events::Event;
use crate::scope::ScopeSet;
use crate::store::{Expected, StoreErrorKind};

/// A token that a product refused, for a refresh that outlives its caller.
#[derive(Clone)]
pub(super) struct Refused {
    pub(super) token: Token,
    pub(super) product: String,
    pub(super) fingerprint: Fingerprint,
}

impl Refused {
    pub(super) fn of(refusal: &Refusal<'_>) -> Self {
        Self {
            token: refusal.token().clone(),
            product: refusal.product().to_owned(),
            fingerprint: Fingerprint::of(refusal.token()),
        }
    }
}

impl PartialEq for Refused {
    fn eq(&self, other: &Self) -> bool {
        self.product == other.product && self.token.is_same(&other.token)
    }
}

impl Inner {
    /// Takes over what the store keeps of refusals. Those of another sign-in are of no interest.
    pub(super) fn note_refusals(&self, state: &mut State, kept: &Connection) {
        let sign_in = Some(kept.sign_in());
        state.refusals = match state.sign_in == sign_in {
            true => kept.refusals().merged(&state.refusals),
            false => kept.refusals().clone(),
        };
        state.sign_in = sign_in;
        self.flag_refusals(state);
    }

    fn flag_refusals(&self, state: &State) {
        let any = state.refusals.any_wants_another(self.clock.now());
        self.has_refusals.store(any, Ordering::Relaxed);
    }

    /// Whether `product` refused `token` and is to get another one.
    pub(super) fn wants_another(&self, token: &Token, product: &str) -> bool {
        let fingerprint = Fingerprint::of(token);
        let now = self.clock.now();
        let state = self.state();
        state.refusals.wants_another(product, &fingerprint, now)
    }

    /// Remembers a refusal. Whether another token is of no use, as the product has refused one before that
    /// was made because of that.
    pub(super) fn is_in_vain(&self, refusal: &Refusal<'_>) -> bool {
        let fingerprint = Fingerprint::of(refusal.token());
        let (product, now) = (refusal.product(), self.clock.now());
        let mut state = self.state();
        let in_vain = state.refusals.final_for(product, now).is_some()
            || state.refusals.refused_another(product, &fingerprint, now);
        if !in_vain {
            state.refusals = state.refusals.replaced(product, fingerprint, now);
            self.flag_refusals(&state);
        }
        in_vain
    }

    /// The same by what others have found out.
    pub(super) fn is_in_vain_by(&self, kept: &Connection, refused: &Refused) -> bool {
        let (refusals, now) = (kept.refusals(), self.clock.now());
        refusals.final_for(&refused.product, now).is_some()
            || refusals.refused_another(&refused.product, &refused.fingerprint, now)
    }

    /// Remembers, here and in the store, that `refusal` is of a token that was made because of one, and
    /// gives the error that this is.
    pub(super) async fn refused_in_vain(&self, refusal: &Refusal<'_>) -> TokenError {
        self.in_vain(&Refused::of(refusal)).await
    }

    pub(super) async fn in_vain(&self, refused: &Refused) -> TokenError {
        let product = &*refused.product;
        let was_known = {
            let (mut state, now) = (self.state(), self.clock.now());
            let known = state.refusals.final_for(product, now).is_some();
            if !known {
                let fingerprint = refused.fingerprint.clone();
                state.refusals = state.refusals.in_vain(product, fingerprint, now);
                self.flag_refusals(&state);
            }
            known
        };
        if !was_known {
            match self.tell_in_vain(refused).await {
                Ok(()) => {}
                // Without the store this process remembers it alone.
                Err(e) if e.kind() == TokenErrorKind::Store => {}
                Err(e) => return e,
            }
        }
        let is_refused_by_all = self.is_refused_by_all();
        if is_refused_by_all && !was_known {
            self.events.tell(&self.id, &Event::ReconnectNeeded);
        }
        let renews_itself = self.known.load().as_ref().is_none_or(|k| k.renews_itself);
        let (kind, message) = match (is_refused_by_all, renews_itself) {
            (true, true) => (
                TokenErrorKind::Reconnect,
                "the access token is not taken, and new ones are not either: send the user to sign in again"
                    .to_owned(),
            ),
            (true, false) => (
                TokenErrorKind::Reconnect,
                "the access token is not taken, and there is no refresh token to get another: send the user \
                 to sign in again"
                    .to_owned(),
            ),
            (false, true) => (
                TokenErrorKind::Rejected,
                format!(
                    "`{product}` does not take this user's tokens, and not new ones either: see whether the \
                     user may use it there; another token is made for it in a while"
                ),
            ),
            (false, false) => (
                TokenErrorKind::Rejected,
                format!(
                    "`{product}` does not take this user's token, and there is no refresh token to get \
                     another: see whether the user may use it there, or have the user sign in again"
                ),
            ),
        };
        TokenError::new(kind, message)
    }

    async fn tell_in_vain(&self, refused: &Refused) -> Result<(), TokenError> {
        let (before, epoch) = {
            let state = self.state();
            (state.sign_in.clone(), state.epoch)
        };
        for _ in 0..TRIES {
            let kept = self.in_time(self.store.load(&self.id)).await?;
            let kept = kept.ok_or_else(|| Error::not_connected(&self.id).into_token_error())?;
            if before
                .as_ref()
                .is_some_and(|before| *before != kept.sign_in())
            {
                self.note(&kept, epoch);
                return Err(TokenError::new(
                    TokenErrorKind::Unavailable,
                    "the user signed in again while the call was made: try again",
                ));
            }
            let now = self.clock.now();
            if kept.refusals().final_for(&refused.product, now).is_some() {
                self.note(&kept, epoch);
                return Ok(());
            }
            let fingerprint = refused.fingerprint.clone();
            let refusals = kept.refusals().in_vain(&refused.product, fingerprint, now);
            let expected = Expected::from(&kept);
            let next = kept.with_refusals(refusals).next_generation();
            let told = self.store.compare_and_set(&self.id, expected, Some(&next));
            match in_time(told).await {
                Ok(()) => {
                    self.note(&next, epoch);
                    return Ok(());
                }
                Err(e) if e.kind() == StoreErrorKind::Stale => {}
                Err(e) => return Err(Error::from(e).into_token_error()),
            }
        }
        Ok(())
    }

    /// Whether each product of the granted scopes refuses new tokens. Where the scopes are not known, a product that
    /// refuses speaks for the others if there is no other token to be had anyway.
    fn is_refused_by_all(&self) -> bool {
        let known = self.known.load();
        let Some(known) = known.as_ref() else {
            return false;
        };
        if known.scopes.is_empty() {
            return !known.renews_itself;
        }
        let now = self.clock.now();
        let state = self.state();
        let mut products = products_of(&known.scopes).peekable();
        products.peek().is_some()
            && products.all(|product| state.refusals.final_for(&product, now).is_some())
    }
}

/// The products that the scopes are of, by the names that they go by here: `crm` of `ZohoCRM.modules.ALL`.
fn products_of(scopes: &ScopeSet) -> impl Iterator<Item = String> {
    /// Who the user is, which is no product.
    const PROFILE: &str = "AaaServer";
    let services = scopes.iter().filter_map(|scope| scope.split_once('.'));
    let services = services.map(|(service, _)| service);
    services
        .filter(|service| *service != PROFILE)
        .map(|service| {
            let name = service.strip_prefix("Zoho").unwrap_or(service);
            name.to_ascii_lowercase()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_of_scopes() {
        let scopes =
            ScopeSet::parse("ZohoCRM.modules.ALL,Desk.tickets.READ,AaaServer.profile.READ,email");
        let products: Vec<_> = products_of(&scopes).collect();
        assert_eq!(products, ["crm", "desk"]);
    }
}
