//! The state of the listener: the callback of one sign-in that it waits for, and the browser that is sent to it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use url::Url;
use zoho::Login;

/// The sign-in whose callback is awaited, and the addresses that lead the browser to it.
#[derive(Debug)]
pub(super) struct Awaited {
    path: String,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    login: Option<Login>,
    doors: Vec<Door>,
}

/// An address of this listener that leads to the sign-in, once.
#[derive(Debug)]
struct Door {
    path: String,
    is_used: bool,
}

/// The route of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route {
    /// It is the callback of the sign-in.
    Ours,
    /// It is a callback without the sign-in's `state`: any page in the browser can send one.
    Foreign {
        /// Whether it reports that access was denied, and names no sign-in.
        is_nameless_refusal: bool,
    },
    /// The browser is redirected to the sign-in.
    To(Url),
    /// The address has led to the sign-in already.
    Used,
    NotFound,
}

impl Awaited {
    pub(super) fn at(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            state: Mutex::default(),
        }
    }

    /// Waits for the callback of `login` in place of an earlier one.
    pub(super) fn expect(&self, login: Login) {
        *self.state() = State {
            login: Some(login),
            doors: Vec::new(),
        };
    }

    /// Lets the first request of `path` through to the sign-in.
    pub(super) fn open_door(&self, path: String) {
        let is_used = false;
        self.state().doors.push(Door { path, is_used });
    }

    /// Returns the route of a request for `target`, which is path and query.
    pub(super) fn route(&self, target: &str) -> Route {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut state = self.state();
        let State { login, doors } = &mut *state;
        if path == self.path {
            return match login {
                Some(login) if login.is_answered_by(target) => Route::Ours,
                _ => Route::Foreign {
                    is_nameless_refusal: is_nameless_refusal(query),
                },
            };
        }
        let door = doors.iter_mut().find(|door| door.path == path);
        match (door, login) {
            (Some(door), _) if door.is_used => Route::Used,
            (Some(door), Some(login)) => {
                door.is_used = true;
                Route::To(login.url().clone())
            }
            _ => Route::NotFound,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_nameless_refusal(query: &str) -> bool {
    let mut names = url::form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name);
    let (mut has_error, mut has_state) = (false, false);
    names.by_ref().for_each(|name| {
        has_error |= name == "error";
        has_state |= name == "state";
    });
    has_error && !has_state
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::callback) fn login(state: &str) -> Login {
        let kept = format!(
            r#"{{"version":2,"id":"ada","url":"https://accounts.zoho.eu/oauth/v2/auth?state={state}",
                "state":"{state}","redirect_uri":"http://localhost:1/callback",
                "accounts_server":"https://accounts.zoho.eu/","scopes":[],"begun_at":0}}"#
        );
        Login::from_json(&kept).unwrap()
    }

    #[test]
    fn only_the_state_of_the_sign_in_makes_a_callback_ours() {
        let awaited = Awaited::at("/callback");
        let foreign = |is_nameless_refusal| Route::Foreign {
            is_nameless_refusal,
        };
        assert_eq!(awaited.route("/callback?state=one"), foreign(false));
        awaited.expect(login("one"));
        for ours in ["/callback?code=1&state=one", "/callback?error=x&state=one"] {
            assert_eq!(awaited.route(ours), Route::Ours, "{ours}");
        }
        for (target, is_nameless_refusal) in [
            ("/callback", false),
            ("/callback?code=1", false),
            ("/callback?code=1&state=two", false),
            ("/callback?error=access_denied&state=two", false),
            ("/callback?error=access_denied", true),
        ] {
            assert_eq!(awaited.route(target), foreign(is_nameless_refusal));
        }
        assert_eq!(awaited.route("/callback/x?state=one"), Route::NotFound);
        awaited.expect(login("two"));
        assert_eq!(awaited.route("/callback?state=one"), foreign(false));
    }

    #[test]
    fn a_door_opens_once_and_not_for_the_next_sign_in() {
        let awaited = Awaited::at("/callback");
        awaited.expect(login("one"));
        awaited.open_door("/d".to_owned());
        assert_eq!(awaited.route("/"), Route::NotFound);
        let Route::To(url) = awaited.route("/d") else {
            panic!("it is open");
        };
        assert!(url.as_str().ends_with("state=one"));
        assert_eq!(awaited.route("/d"), Route::Used);
        awaited.expect(login("two"));
        assert_eq!(awaited.route("/d"), Route::NotFound);
    }
}
