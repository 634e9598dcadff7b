//! Sign-ins that wait for the user's decision on the consent page.

use std::collections::HashMap;
use std::time::Duration;

use url::Url;

use crate::random;
use crate::scopes::Scopes;
use crate::tokens::Challenge;

/// The lifetime of the consent page.
const LIFETIME: Duration = Duration::from_secs(600);

/// A sign-in that waits for the user's decision. It stays in the server, and the page knows only its id, so
/// that the page cannot change it.
pub(crate) struct PendingSignIn {
    pub(crate) site: usize,
    pub(crate) client: String,
    pub(crate) redirect_uri: Url,
    /// The redirect URI as it was sent: the exchange of the code must send the same text.
    pub(crate) redirect_given: String,
    pub(crate) scopes: Scopes,
    pub(crate) state: Option<String>,
    pub(crate) challenge: Option<Challenge>,
    pub(crate) offline: bool,
    pub(crate) prompted: bool,
    pub(crate) begun_at: Duration,
}

/// Pending sign-ins by id.
#[derive(Default)]
pub(crate) struct SignIns(HashMap<String, PendingSignIn>);

impl SignIns {
    /// Adds a sign-in, drops those that have expired, and returns its id.
    pub(crate) fn insert(&mut self, sign_in: PendingSignIn) -> String {
        let now = sign_in.begun_at;
        self.0.retain(|_, pending| is_open(pending, now));
        let id = random::hex();
        self.0.insert(id.clone(), sign_in);
        id
    }

    pub(crate) fn get(&self, id: &str) -> Option<&PendingSignIn> {
        self.0.get(id)
    }

    /// Removes and returns a sign-in of a data centre, if it has not expired.
    pub(crate) fn take(&mut self, id: &str, site: usize, now: Duration) -> Option<PendingSignIn> {
        let pending = self.0.remove(id);
        pending.filter(|pending| pending.site == site && is_open(pending, now))
    }
}

fn is_open(pending: &PendingSignIn, now: Duration) -> bool {
    now.saturating_sub(pending.begun_at) < LIFETIME
}
