//! Authorisation codes, and the checks of their exchange.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{Grant, Refusal};

/// The PKCE challenge of a sign-in.
#[derive(Clone)]
pub(crate) enum Challenge {
    Plain(String),
    S256(String),
}

/// An authorisation code, with the values that its exchange must match.
pub(crate) struct Code {
    pub(crate) grant: Grant,
    /// The redirect URI; `None` for the code of a self client.
    pub(crate) redirect_uri: Option<String>,
    pub(crate) challenge: Option<Challenge>,
    /// Whether a refresh token was requested, and whether with `prompt=consent`.
    pub(crate) offline: bool,
    pub(crate) prompted: bool,
    pub(crate) issued_at: Duration,
}

impl Code {
    pub(super) fn is_fresh(&self, now: Duration, lifetime: Duration) -> bool {
        now.saturating_sub(self.issued_at) < lifetime
    }

    /// Checks the redirect URI and the verifier of an exchange.
    pub(super) fn admits(
        &self,
        redirect_uri: Option<&str>,
        verifier: Option<&str>,
    ) -> Result<(), Refusal> {
        if redirect_uri != self.redirect_uri.as_deref() {
            return Err(Refusal::InvalidRedirectUri);
        }
        if proves(self.challenge.as_ref(), verifier) {
            Ok(())
        } else {
            Err(Refusal::InvalidCode)
        }
    }
}

/// Returns whether the verifier matches the challenge.
fn proves(challenge: Option<&Challenge>, verifier: Option<&str>) -> bool {
    match (challenge, verifier) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(Challenge::Plain(expected)), Some(given)) => same(expected, given),
        (Some(Challenge::S256(expected)), Some(given)) => {
            same(expected, &URL_SAFE_NO_PAD.encode(Sha256::digest(given)))
        }
    }
}

/// Compares in constant time.
pub(crate) fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verifier_proves_only_its_own_challenge() {
        // The example of RFC 7636, appendix B.
        let challenge = Challenge::S256("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM".to_owned());
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert!(proves(Some(&challenge), Some(verifier)));
        assert!(!proves(Some(&challenge), Some("other")));
        assert!(!proves(Some(&challenge), None));
        assert!(proves(None, Some("anything")));
        assert!(proves(Some(&Challenge::Plain("p".to_owned())), Some("p")));
    }
}
