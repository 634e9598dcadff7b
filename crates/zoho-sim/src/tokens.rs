//! The codes and tokens of one data centre.

mod code;

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;

use crate::limits::Limits;
use crate::random;
use crate::scopes::Scopes;

pub(crate) use code::{Challenge, Code, same};

/// A client, the user that it acts as, and the scopes.
#[derive(Clone)]
pub(crate) struct Grant {
    pub(crate) client: String,
    pub(crate) zuid: String,
    pub(crate) scopes: Scopes,
}

/// A successful response of the token endpoint.
pub(crate) struct Issued {
    pub(crate) access_token: String,
    pub(crate) refresh_token: Option<String>,
    pub(crate) scopes: Scopes,
}

/// The reason why the token endpoint refuses.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    InvalidCode,
    InvalidRedirectUri,
    TooManyRequests,
}

struct StoredCode {
    code: Code,
    grants_refresh_token: bool,
}

struct RefreshToken {
    token: String,
    grant: Grant,
    /// The times at which access tokens were requested, within the window.
    asked: VecDeque<Duration>,
    /// Its access tokens, oldest first; some may have expired.
    issued: VecDeque<String>,
}

struct AccessToken {
    grant: Grant,
    expires_at: Duration,
}

/// The codes and tokens of a data centre. Time is monotonic: a change of the time of day expires no token.
#[derive(Default)]
pub(crate) struct Tokens {
    codes: HashMap<String, StoredCode>,
    /// The refresh tokens, oldest first.
    refresh: Vec<RefreshToken>,
    access: HashMap<String, AccessToken>,
    /// The client and user of every consent that granted a refresh token.
    consented: HashSet<(String, String)>,
}

impl Tokens {
    pub(crate) fn issue_code(&mut self, code: Code, limits: &Limits) -> String {
        let now = code.issued_at;
        self.codes
            .retain(|_, stored| stored.code.is_fresh(now, limits.code_lifetime));
        let grants_refresh_token = self.consent(&code.grant, code.offline, code.prompted);
        let name = random::token();
        let stored = StoredCode {
            code,
            grants_refresh_token,
        };
        self.codes.insert(name.clone(), stored);
        name
    }

    pub(crate) fn exchange(
        &mut self,
        now: Duration,
        limits: &Limits,
        client: &str,
        code: &str,
        redirect_uri: Option<&str>,
        verifier: Option<&str>,
    ) -> Result<Issued, Refusal> {
        let stored = self.codes.get(code).ok_or(Refusal::InvalidCode)?;
        if stored.code.grant.client != client || !stored.code.is_fresh(now, limits.code_lifetime) {
            return Err(Refusal::InvalidCode);
        }
        stored.code.admits(redirect_uri, verifier)?;
        let stored = self.codes.remove(code).ok_or(Refusal::InvalidCode)?;
        Ok(self.issue(now, limits, stored.code.grant, stored.grants_refresh_token))
    }

    /// Records a consent, and returns whether it grants a refresh token.
    pub(crate) fn consent(&mut self, grant: &Grant, offline: bool, prompted: bool) -> bool {
        let pair = (grant.client.clone(), grant.zuid.clone());
        // Only the first consent grants a refresh token, unless the request has prompt=consent.
        offline && (self.consented.insert(pair) || prompted)
    }

    /// Issues an access token, and a refresh token if `with_refresh_token`.
    pub(crate) fn issue(
        &mut self,
        now: Duration,
        limits: &Limits,
        grant: Grant,
        with_refresh_token: bool,
    ) -> Issued {
        let scopes = grant.scopes.clone();
        let access_token = self.issue_access(now, limits, grant.clone());
        let refresh_token =
            with_refresh_token.then(|| self.issue_refresh(limits, grant, access_token.clone()));
        Issued {
            access_token,
            refresh_token,
            scopes,
        }
    }

    pub(crate) fn refresh(
        &mut self,
        now: Duration,
        limits: &Limits,
        client: &str,
        refresh_token: &str,
    ) -> Result<Issued, Refusal> {
        let at = self
            .refresh
            .iter()
            .position(|r| r.token == refresh_token && r.grant.client == client)
            .ok_or(Refusal::InvalidCode)?;
        let stored = &mut self.refresh[at];
        while stored
            .asked
            .front()
            .is_some_and(|asked| now.saturating_sub(*asked) >= limits.window)
        {
            stored.asked.pop_front();
        }
        if stored.asked.len() >= limits.access_tokens_per_window {
            return Err(Refusal::TooManyRequests);
        }
        stored.asked.push_back(now);
        let grant = stored.grant.clone();
        let scopes = grant.scopes.clone();
        let access_token = self.issue_access(now, limits, grant);
        let stored = &mut self.refresh[at];
        stored.issued.push_back(access_token.clone());
        stored
            .issued
            .retain(|token| self.access.contains_key(token));
        while stored.issued.len() > limits.live_access_tokens.max(1) {
            if let Some(oldest) = stored.issued.pop_front() {
                self.access.remove(&oldest);
            }
        }
        Ok(Issued {
            access_token,
            refresh_token: None,
            scopes,
        })
    }

    /// Returns the grant of an access token, while it is valid.
    pub(crate) fn grant_of(&self, now: Duration, access_token: &str) -> Option<&Grant> {
        self.access
            .get(access_token)
            .filter(|token| token.expires_at > now)
            .map(|token| &token.grant)
    }

    /// Revokes a refresh token with its access tokens, or an access token. Returns whether it was valid.
    pub(crate) fn revoke(&mut self, now: Duration, token: &str) -> bool {
        if let Some(at) = self.refresh.iter().position(|r| r.token == token) {
            self.delete_refresh(at);
            return true;
        }
        self.expire(now, token)
    }

    /// Expires an access token. Returns whether it was valid.
    pub(crate) fn expire(&mut self, now: Duration, access_token: &str) -> bool {
        self.access
            .remove(access_token)
            .is_some_and(|token| token.expires_at > now)
    }

    /// Expires the access tokens of a user and returns their number.
    pub(crate) fn expire_user(&mut self, zuid: &str) -> usize {
        let before = self.access.len();
        self.access.retain(|_, token| token.grant.zuid != zuid);
        before - self.access.len()
    }

    /// Revokes the refresh tokens of a user with all access tokens, and returns the number of refresh tokens.
    pub(crate) fn revoke_user(&mut self, zuid: &str) -> usize {
        let before = self.refresh.len();
        self.refresh.retain(|token| token.grant.zuid != zuid);
        self.expire_user(zuid);
        before - self.refresh.len()
    }

    pub(crate) fn live_access_tokens(&self, now: Duration, zuid: &str) -> usize {
        self.access
            .values()
            .filter(|token| token.grant.zuid == zuid && token.expires_at > now)
            .count()
    }

    pub(crate) fn live_refresh_tokens(&self, zuid: &str) -> usize {
        self.refresh
            .iter()
            .filter(|token| token.grant.zuid == zuid)
            .count()
    }

    fn issue_access(&mut self, now: Duration, limits: &Limits, grant: Grant) -> String {
        self.access.retain(|_, token| token.expires_at > now);
        let token = random::token();
        let expires_at = now.saturating_add(limits.access_token_lifetime);
        self.access
            .insert(token.clone(), AccessToken { grant, expires_at });
        token
    }

    fn issue_refresh(&mut self, limits: &Limits, grant: Grant, access_token: String) -> String {
        let of_this_pair =
            |r: &RefreshToken| r.grant.client == grant.client && r.grant.zuid == grant.zuid;
        while self.refresh.iter().filter(|r| of_this_pair(r)).count()
            >= limits.refresh_tokens.max(1)
        {
            let Some(oldest) = self.refresh.iter().position(of_this_pair) else {
                break;
            };
            self.delete_refresh(oldest);
        }
        let token = random::token();
        self.refresh.push(RefreshToken {
            token: token.clone(),
            grant,
            asked: VecDeque::new(),
            issued: VecDeque::from([access_token]),
        });
        token
    }

    fn delete_refresh(&mut self, at: usize) {
        let deleted = self.refresh.remove(at);
        for token in deleted.issued {
            self.access.remove(&token);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn grant() -> Grant {
        Grant {
            client: "client".to_owned(),
            zuid: "7".to_owned(),
            scopes: Scopes::from_iter(["ZohoBooks.bills.READ".to_owned()]),
        }
    }

    fn code(at: Duration, prompted: bool, challenge: Option<Challenge>) -> Code {
        Code {
            grant: grant(),
            redirect_uri: Some("http://127.0.0.1/cb".to_owned()),
            challenge,
            offline: true,
            prompted,
            issued_at: at,
        }
    }

    fn sign_in(tokens: &mut Tokens, limits: &Limits, at: Duration) -> Issued {
        let code = tokens.issue_code(code(at, true, None), limits);
        tokens
            .exchange(
                at,
                limits,
                "client",
                &code,
                Some("http://127.0.0.1/cb"),
                None,
            )
            .unwrap_or_else(|r| panic!("{r:?}"))
    }

    #[test]
    fn the_window_of_the_throttle_slides() {
        let (mut tokens, limits) = (Tokens::default(), Limits::default());
        let refresh = sign_in(&mut tokens, &limits, Duration::ZERO)
            .refresh_token
            .unwrap();
        for i in 0..10 {
            assert!(
                tokens
                    .refresh(SECOND * i, &limits, "client", &refresh)
                    .is_ok()
            );
        }
        let mut ask = |at| tokens.refresh(at, &limits, "client", &refresh).err();
        assert_eq!(ask(SECOND * 599), Some(Refusal::TooManyRequests));
        assert_eq!(ask(SECOND * 600), None);
        assert_eq!(ask(SECOND * 600), Some(Refusal::TooManyRequests));
        assert_eq!(ask(SECOND * 601), None);
    }

    #[test]
    fn a_code_lives_two_minutes() {
        let (mut tokens, limits) = (Tokens::default(), Limits::default());
        let code = tokens.issue_code(code(SECOND, true, None), &limits);
        let late = tokens.exchange(
            SECOND * 121,
            &limits,
            "client",
            &code,
            Some("http://127.0.0.1/cb"),
            None,
        );
        assert_eq!(late.err(), Some(Refusal::InvalidCode));
    }

    #[test]
    fn the_twenty_first_refresh_token_deletes_the_first_and_its_access_token() {
        let (mut tokens, limits) = (Tokens::default(), Limits::default());
        let first = sign_in(&mut tokens, &limits, SECOND);
        for _ in 0..19 {
            sign_in(&mut tokens, &limits, SECOND);
        }
        assert!(tokens.grant_of(SECOND, &first.access_token).is_some());
        sign_in(&mut tokens, &limits, SECOND);
        assert_eq!(tokens.live_refresh_tokens("7"), 20);
        assert!(tokens.grant_of(SECOND, &first.access_token).is_none());
    }

    #[test]
    fn only_the_first_consent_gives_a_refresh_token_unless_asked_again() {
        let (mut tokens, limits) = (Tokens::default(), Limits::default());
        let mut gives = |prompted| {
            let code = tokens.issue_code(code(SECOND, prompted, None), &limits);
            tokens
                .exchange(
                    SECOND,
                    &limits,
                    "client",
                    &code,
                    Some("http://127.0.0.1/cb"),
                    None,
                )
                .unwrap_or_else(|r| panic!("{r:?}"))
                .refresh_token
                .is_some()
        };
        assert!(gives(false));
        assert!(!gives(false));
        assert!(gives(true));
    }
}
