//! The sessions of browsers, with an expiry and a maximum number. In an application, use its own session store; `user`
//! is then its id of the person who is logged in.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use zoho::Login;
use zoho::auth::{ExposeSecret, SecretString};
use zoho::http::clock::Clock;

use super::pages::Problem;
use super::random;

/// Time without use after which a session ends.
pub(crate) const IDLE: Duration = Duration::from_secs(30 * 60);
/// Time after which a session ends even when it is used.
pub(crate) const AGE: Duration = Duration::from_secs(12 * 3600);
/// The maximum number of sessions: anyone can begin one.
pub(crate) const MOST: usize = 10_000;
/// The maximum number of pending sign-ins at Zoho in a session, one for each tab.
const LOGINS: usize = 5;

pub(crate) struct Sessions {
    clock: Arc<dyn Clock>,
    all: Mutex<HashMap<String, Session>>,
}

struct Session {
    user: String,
    logins: Vec<SecretString>,
    has_connected: bool,
    begun: Duration,
    used: Duration,
}

impl Session {
    fn is_over(&self, now: Duration) -> bool {
        now.saturating_sub(self.used) >= IDLE || now.saturating_sub(self.begun) >= AGE
    }
}

impl Sessions {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let all = Mutex::default();
        Self { clock, all }
    }

    /// Begins a session for `user`, and returns its id for the browser's cookie.
    pub(crate) fn begin(&self, user: String) -> Result<String, Problem> {
        let now = self.clock.monotonic();
        self.add(Session {
            user,
            logins: Vec::new(),
            has_connected: false,
            begun: now,
            used: now,
        })
    }

    /// Returns the user of a session that has not ended, and marks it as used.
    pub(crate) fn user(&self, id: &str) -> Option<String> {
        self.with(id, |session| session.user.clone())
    }

    /// Stores a sign-in at Zoho until its callback arrives.
    pub(crate) fn keep_login(&self, id: &str, login: &Login) {
        self.with(id, |session| {
            if session.logins.len() == LOGINS {
                session.logins.remove(0);
            }
            session.logins.push(login.to_json());
        });
    }

    /// Removes the sign-in that matches the callback, and returns it with the session's user. A repeated callback finds
    /// none.
    pub(crate) fn take_login(&self, id: &str, callback: &str) -> Option<(String, Login)> {
        self.with(id, |session| {
            let read = |kept: &SecretString| Login::from_json(kept.expose_secret()).ok();
            let is_it = |kept| read(kept).is_some_and(|login| login.is_answered_by(callback));
            let index = session.logins.iter().position(is_it)?;
            let login = read(&session.logins.remove(index))?;
            Some((session.user.clone(), login))
        })?
    }

    /// Replaces the id of a session whose user has just connected: the old one is no longer valid.
    pub(crate) fn connected(&self, id: &str) -> Result<Option<String>, Problem> {
        let Some(session) = self.all().remove(id) else {
            return Ok(None);
        };
        let has_connected = true;
        self.add(Session {
            has_connected,
            ..session
        })
        .map(Some)
    }

    pub(crate) fn end(&self, id: &str) {
        self.all().remove(id);
    }

    fn add(&self, session: Session) -> Result<String, Problem> {
        let id = random()?;
        let now = self.clock.monotonic();
        let mut all = self.all();
        if all.len() >= MOST {
            all.retain(|_, session| !session.is_over(now));
        }
        if all.len() >= MOST {
            // Sessions without a connection are removed first.
            let dispensable = all.iter().min_by_key(|(_, s)| (s.has_connected, s.used));
            if let Some(id) = dispensable.map(|(id, _)| id.clone()) {
                all.remove(&id);
            }
        }
        all.insert(id.clone(), session);
        Ok(id)
    }

    fn with<T>(&self, id: &str, f: impl FnOnce(&mut Session) -> T) -> Option<T> {
        let now = self.clock.monotonic();
        let mut all = self.all();
        if all.get(id)?.is_over(now) {
            all.remove(id);
        }
        let session = all.get_mut(id)?;
        session.used = now;
        Some(f(session))
    }

    fn all(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
