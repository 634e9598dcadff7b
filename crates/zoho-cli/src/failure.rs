//! The one sentence of a command that failed, and its exit code.

use std::fmt;

use zoho::auth::ErrorKind as AuthKind;
use zoho::http::token::{TokenError, TokenErrorKind};
use zoho::{ConnectionId, Error, ErrorKind};

use crate::exit::Exit;
use crate::text::shell_word;

/// The connection that is used if none is named.
pub(crate) const DEFAULT_USER: &str = "default";

/// The reason why a command failed: one sentence that ends with the next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    exit: Exit,
    message: String,
}

impl Failure {
    /// Returns a failure of the command line, a file or the configuration.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Returns a failure that requires a user to sign in.
    pub(crate) fn sign_in(message: impl Into<String>) -> Self {
        Self::new(Exit::SignIn, message)
    }

    /// Returns a failure of Zoho or the network.
    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self::new(Exit::Failed, message)
    }

    fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
        }
    }

    /// Returns a failure of a call made as `user`.
    pub(crate) fn of(error: &Error, user: &ConnectionId) -> Self {
        let exit = exit_of(error);
        if let Some(message) = unnamed_scope(error, user) {
            return Self::new(exit, message);
        }
        let next = match exit {
            Exit::SignIn if !error.missing_scopes().is_empty() => format!(
                "; run `{} --more-scopes {}`",
                login_command(user),
                error.missing_scopes().join(",")
            ),
            Exit::SignIn => format!("; run `{}`", login_command(user)),
            _ if error.kind() == ErrorKind::SeveralOrganizations => {
                "; name it with --org ID".to_owned()
            }
            _ => String::new(),
        };
        Self::new(exit, format!("{error}{next}"))
    }

    /// Returns a failure of a call made with an access token from the command line.
    pub(crate) fn of_token(error: &Error) -> Self {
        let exit = exit_of(error);
        let next = match exit {
            Exit::SignIn if !error.missing_scopes().is_empty() => format!(
                "; give --access-token one that has {}",
                error.missing_scopes().join(",")
            ),
            Exit::SignIn => "; give --access-token one that is still valid".to_owned(),
            _ => String::new(),
        };
        Self::new(exit, format!("{error}{next}"))
    }

    /// Returns a failure without a user: of the store or the settings.
    pub(crate) fn general(error: &Error) -> Self {
        Self::new(exit_of(error), error.to_string())
    }

    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Returns the command that signs `user` in.
pub(crate) fn login_command(user: &ConnectionId) -> String {
    match user.as_str() {
        DEFAULT_USER => "zoho login".to_owned(),
        id => format!("zoho login --user {}", shell_word(id)),
    }
}

/// Returns the message for a missing scope that is not known, because no operation describes the call.
fn unnamed_scope(error: &Error, user: &ConnectionId) -> Option<String> {
    if error.kind() != ErrorKind::MissingScope || !error.missing_scopes().is_empty() {
        return None;
    }
    Some(format!(
        "Zoho at {} refuses the call, as `{user}` has not granted its scope ({}): take it from Zoho's \
         page of the call and run `{} --more-scopes SCOPE`",
        error.host(),
        error.code().unwrap_or("no code"),
        login_command(user),
    ))
}

fn exit_of(error: &Error) -> Exit {
    // Zoho does not always say that a scope is missing.
    if error.needs_reconnect() || !error.missing_scopes().is_empty() {
        return Exit::SignIn;
    }
    if error.token_error().map(TokenError::kind) == Some(TokenErrorKind::Store) {
        return Exit::Usage;
    }
    match error.kind() {
        ErrorKind::MissingScope | ErrorKind::SignInDenied => Exit::SignIn,
        ErrorKind::Auth => match error.downcast_ref().map(zoho::auth::Error::kind) {
            Some(
                AuthKind::StateMismatch
                | AuthKind::InvalidCallback
                | AuthKind::InvalidCode
                | AuthKind::LoginExpired,
            ) => Exit::SignIn,
            Some(AuthKind::InvalidClient | AuthKind::UntrustedHost | AuthKind::Store) => {
                Exit::Usage
            }
            _ => Exit::Failed,
        },
        ErrorKind::InvalidRequest | ErrorKind::Setup | ErrorKind::SeveralOrganizations => {
            Exit::Usage
        }
        _ => Exit::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_login_command_names_the_user_where_it_must() {
        assert_eq!(login_command(&"default".into()), "zoho login");
        assert_eq!(login_command(&"ada".into()), "zoho login --user ada");
        assert_eq!(login_command(&"a b".into()), "zoho login --user 'a b'");
    }

    #[test]
    fn a_choice_to_make_says_how() {
        let failure = Failure::of(
            &Error::several_organizations("Shop", Vec::new()),
            &"ada".into(),
        );
        assert_eq!(failure.exit(), Exit::Usage);
        assert!(failure.to_string().ends_with("--org ID"), "{failure}");
    }
}
