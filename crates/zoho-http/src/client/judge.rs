//! What an answer means for its call, and what it says of the organisation's limits.

use std::time::Duration;

use http::StatusCode;

use super::failure::token_text;
use super::foreign;
use super::send::{Loop, Sign, Unauthorized, Verdict};
use crate::limit::{News, Permit};
use crate::product::{Fault, Meaning, meaning};
use crate::retry::Retryability;
use crate::retry::after::retry_after;
use crate::{Allowance, RetryPolicy, Token};
use zoho_types::json::are_more_than;

impl Loop<'_> {
    /// What an answer means: by the product's table, from its status and Zoho's code.
    pub(super) fn judge(&self, permit: &Permit, token: Option<&Token>) -> Verdict {
        let (product, answer) = (&*self.client.product, &self.answer);
        let most = self.client.most_rows(self.request);
        // No error has that many, and to look for one would read them all.
        let read = match are_more_than(most, &answer.read) {
            true => &[],
            false => &*answer.read,
        };
        let fault = product.fault(answer.status, read);
        let is_done = answer.status.is_success() && fault.is_none();
        if is_done {
            permit.taken();
        }
        let allowance = self.note_allowance(permit);
        if is_done || product.has_rows(self.request.operation(), answer.status, read) {
            return Verdict::Done(None);
        }
        self.refusal(permit, token, fault, allowance)
    }

    #[cold]
    fn refusal(
        &self,
        permit: &Permit,
        token: Option<&Token>,
        fault: Option<Fault>,
        allowance: Allowance,
    ) -> Verdict {
        let (status, headers) = (self.answer.status, &self.answer.headers);
        let fault = fault.map(|fault| match token {
            Some(token) => fault.without(token_text(token)),
            None => fault,
        });
        if fault.is_none() && foreign::is_a_proxys(status, headers, &self.answer.read) {
            let inner = self.intercepted(status);
            return Verdict::Failed(Retryability::Never, Box::new(inner));
        }
        let code = fault.as_ref().map_or("", Fault::code);
        let meaning = meaning(self.client.product.rules(), status, code);
        let sign = match foreign::is_security_redirect(status, headers) {
            true => Sign::Redirect,
            false => Sign::Words,
        };
        let is_refused = meaning == Meaning::TokenRejected || sign == Sign::Redirect;
        if is_refused && token.is_some() {
            // Whoever refuses a token says so in words. A renewal costs one of ten.
            if sign == Sign::Words && fault.is_none() && !foreign::is_json(&self.answer.read) {
                let inner = self.refused_without_words(status);
                return Verdict::Failed(Retryability::Never, Box::new(inner));
            }
            let refusal = Unauthorized {
                status,
                fault,
                sign,
            };
            return Verdict::RenewToken(Box::new(refusal));
        }
        let meaning = match meaning {
            // The one sign that it is the credits and not the number of calls at a time.
            Meaning::RateLimited if allowance.credits_left == Some(0) => Meaning::QuotaExhausted,
            meaning => meaning,
        };
        let told = retry_after(headers, self.client.http.shared.clock.now())
            .or_else(|| fault.as_ref().and_then(Fault::retry_after));
        self.note_refusal(permit, meaning, told);
        let retryability = retryability_of(meaning, status, told, self.policy);
        let inner = self.unwelcome(meaning, status, headers, fault, told);
        Verdict::Failed(retryability, Box::new(inner))
    }

    /// Lets the organisation's other calls know what Zoho said of its limits.
    pub(super) fn note_allowance(&self, permit: &Permit) -> Allowance {
        let allowance = Allowance::of(&self.answer.headers);
        permit.answered();
        if let Some(left) = allowance.credits_left {
            permit.note_credits(left);
        }
        if let (Some(left), Some(wait)) = (allowance.window_left, allowance.window_resets_in) {
            let now = self.client.http.shared.clock.monotonic();
            permit.note_window(now, left, wait);
        }
        allowance
    }

    fn note_refusal(&self, permit: &Permit, meaning: Meaning, told: Option<Duration>) {
        let now = self.client.http.shared.clock.monotonic();
        match (meaning, told) {
            (Meaning::RateLimited, Some(wait)) => permit.lane().note(now, News::Paused(wait)),
            (Meaning::QuotaExhausted, Some(wait)) => permit.lane().note(now, News::Exhausted(wait)),
            // They come after the limits were looked at; what is out of order or refuses a token need not have.
            (Meaning::NotFound | Meaning::Conflict | Meaning::Invalid, _) => permit.taken(),
            _ => {}
        }
    }
}

/// What a refusal means for another attempt: by its meaning, and by the statuses of the policy.
fn retryability_of(
    meaning: Meaning,
    status: StatusCode,
    retry_after: Option<Duration>,
    policy: &RetryPolicy,
) -> Retryability {
    let listed = policy.statuses.contains(&status);
    match meaning {
        // By its code alone, with a status that says nothing of the kind.
        Meaning::RateLimited if listed || status != StatusCode::TOO_MANY_REQUESTS => {
            Retryability::Always { retry_after }
        }
        // A product's code may mean it with a status that is not listed.
        Meaning::NotTaken if listed || !status.is_client_error() => {
            Retryability::Always { retry_after }
        }
        Meaning::Unavailable | Meaning::ServerFault | Meaning::Invalid if listed => {
            Retryability::IfIdempotent { retry_after }
        }
        _ => Retryability::Never,
    }
}
