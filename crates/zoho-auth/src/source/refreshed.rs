//! A connection before and after its refresh.

use secrecy::ExposeSecret;

use super::refused::Refused;
use crate::connection::Connection;

/// A connection before and after its refresh.
#[derive(Clone)]
pub(super) struct Refreshed {
    pub(super) before: Connection,
    pub(super) after: Connection,
    /// The refusal that caused the refresh.
    pub(super) because: Option<Refused>,
}

impl Refreshed {
    /// Returns whether Zoho issued a new refresh token, which replaces the old one.
    pub(super) fn rotates(&self) -> bool {
        let [after, before] = [&self.after, &self.before].map(Connection::refresh_token);
        after.map(ExposeSecret::expose_secret) != before.map(ExposeSecret::expose_secret)
    }

    /// Returns whether `latest` comes from a later sign-in or a later refresh.
    pub(super) fn is_overtaken_by(&self, latest: &Connection) -> bool {
        if !latest.is_same_sign_in(&self.before) && !latest.is_same_sign_in(&self.after) {
            return true;
        }
        let [latest_token, before] = [latest, &self.before].map(Connection::access_token);
        let before = before.map(ExposeSecret::expose_secret);
        latest_token.is_some_and(|token| before != Some(token.expose_secret()))
            && latest.expires_at() >= self.after.expires_at()
    }
}
