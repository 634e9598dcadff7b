//! Failures of Redis, with a description of each.

use std::fmt;

use redis::{ErrorKind, RedisError};

/// An error of a connection to Redis.
///
/// It has Redis's code (`OOM`, `READONLY`), and never Redis's own message, which may contain keys and arguments.
#[derive(Clone, PartialEq, Eq)]
pub struct RedisConnectionError {
    problem: String,
    code: Option<String>,
    retryable: bool,
}

impl RedisConnectionError {
    /// Returns the error for a setting that cannot be used.
    pub(super) fn setting(problem: impl Into<String>) -> Self {
        Self {
            problem: problem.into(),
            code: None,
            retryable: false,
        }
    }

    /// Returns Redis's code (`OOM`, `READONLY`, `NOPERM`), or `None` if the server was not reached.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns whether the same command may succeed later without a change of settings.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }

    /// Returns the sentence with `subject` in place of "Redis": "the token store has no memory left (OOM)".
    #[must_use]
    pub fn of(&self, subject: &str) -> String {
        format!("{subject} {}", self.problem)
    }
}

impl From<&RedisError> for RedisConnectionError {
    fn from(e: &RedisError) -> Self {
        let code = code(e).filter(|code| is_plain(code)).map(str::to_owned);
        let (problem, retryable) = match code.as_deref() {
            Some(code) => {
                let meaning = if lacks_a_right(e) { "NOPERM" } else { code };
                let (words, retryable) = in_words(meaning);
                (format!("{words} ({code})"), retryable)
            }
            None => without_code(e),
        };
        Self {
            problem,
            code,
            retryable,
        }
    }
}

impl From<RedisError> for RedisConnectionError {
    fn from(e: RedisError) -> Self {
        Self::from(&e)
    }
}

/// Returns the code of an error. Up to Redis 6.2, an error inside a script is `ERR` outside of it, and its own code is
/// in the text: `ERR Error running script (…): @user_script: 19: -READONLY You can't …`.
pub(super) fn code(e: &RedisError) -> Option<&str> {
    const INSIDE: [&str; 7] = [
        "READONLY",
        "OOM",
        "MISCONF",
        "NOREPLICAS",
        "MASTERDOWN",
        "WRONGTYPE",
        "NOPERM",
    ];
    let code = e.code()?;
    let text = e.detail().unwrap_or_default();
    if code != "ERR" || !text.starts_with("Error running script") {
        return Some(code);
    }
    let inner = INSIDE.into_iter().find(|inner| {
        text.split(": -")
            .skip(1)
            .any(|part| part.starts_with(inner))
    });
    Some(inner.unwrap_or(code))
}

/// Returns whether it is a code: a word in capitals. Anything else may be a part of a script.
fn is_plain(code: &str) -> bool {
    code.len() <= 32 && !code.is_empty() && code.bytes().all(|b| b.is_ascii_uppercase())
}

/// Returns whether a right is missing. Inside a script this has the code `ERR` on some servers (Redis 6.2 and 7.0,
/// Valkey 9.1).
fn lacks_a_right(e: &RedisError) -> bool {
    if e.code() != Some("ERR") {
        return false;
    }
    let text = e.detail().unwrap_or_default();
    let signs = ["permission", "ACL", "can't run this command"];
    signs.iter().any(|sign| text.contains(sign))
}

/// Returns the description of a code, and whether it may be temporary.
fn in_words(code: &str) -> (&'static str, bool) {
    match code {
        "READONLY" => (
            "is a read-only replica: a failover may be under way, or its address is that of a replica",
            true,
        ),
        "LOADING" => ("is loading its data and answers when it is done", true),
        "MASTERDOWN" => ("is a replica that has lost its primary", true),
        "CLUSTERDOWN" => ("is a cluster of which a part is down", true),
        "TRYAGAIN" => ("is moving the key to another node", true),
        "OOM" => (
            "has no memory left and took nothing: raise its maxmemory, or remove what else it keeps",
            true,
        ),
        "MISCONF" => (
            "cannot write to its disk and takes no changes: see its log",
            true,
        ),
        "NOREPLICAS" => (
            "takes no changes while it has fewer replicas than min-replicas-to-write asks for",
            true,
        ),
        "BUSY" => ("is busy with somebody's script", true),
        "MOVED" | "ASK" | "CROSSSLOT" => (
            "is a node of a Redis Cluster and was reached as a single server: use RedisConnection::cluster",
            false,
        ),
        "NOAUTH" | "WRONGPASS" => ("does not take the user and password of its URL", false),
        "NOPERM" => (
            "does not let its user do that: see which rights (ACL) are needed in the documentation",
            false,
        ),
        "WRONGTYPE" => ("keeps something else under that key", false),
        _ => ("refused the command", false),
    }
}

fn without_code(e: &RedisError) -> (String, bool) {
    let (words, retryable) = match e.kind() {
        ErrorKind::MasterNameNotFoundBySentinel => {
            ("is not known to its sentinels by that name", true)
        }
        ErrorKind::AuthenticationFailed => {
            ("does not take the user and password of its URL", false)
        }
        ErrorKind::InvalidClientConfig => ("cannot be reached with these settings", false),
        _ if e.is_timeout() => ("does not answer in time", true),
        ErrorKind::Io | ErrorKind::ClusterConnectionNotFound => ("cannot be reached", true),
        kind => {
            return (
                format!("gave an answer that was not expected ({kind:?})"),
                false,
            );
        }
    };
    (words.to_owned(), retryable)
}

/// Returns whether the server refused the command without carrying it out, and may accept it shortly.
pub(super) fn is_passing(e: &RedisError) -> bool {
    let passing = ["LOADING", "MASTERDOWN", "TRYAGAIN", "CLUSTERDOWN"];
    code(e).is_some_and(|code| passing.contains(&code))
}

/// Returns whether the server refused the command because it is not (or no longer) a primary.
pub(super) fn is_read_only(e: &RedisError) -> bool {
    code(e) == Some("READONLY")
}

/// Returns whether the server is not (or no longer) a primary, or about to be demoted.
pub(super) fn is_of_a_failover(e: &RedisError) -> bool {
    is_read_only(e) || code(e) == Some("NOREPLICAS")
}

impl fmt::Display for RedisConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.of("Redis"))
    }
}

impl fmt::Debug for RedisConnectionError {
    /// Writes the sentence that `main` prints; `{:#?}` shows the single parts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("RedisConnectionError")
            .field("problem", &self.problem)
            .field("code", &self.code)
            .field("retryable", &self.retryable)
            .finish()
    }
}

impl std::error::Error for RedisConnectionError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(code: &str, detail: &str) -> RedisError {
        redis::make_extension_error(code.to_owned(), Some(detail.to_owned()))
    }

    #[test]
    fn the_code_is_told_and_what_may_be_secret_is_not() {
        let e = RedisConnectionError::from(server("OOM", "key zoho:connection:secret"));
        assert_eq!(e.code(), Some("OOM"));
        assert!(e.is_retryable() && e.to_string().contains("no memory left"));
        assert!(!format!("{e} {e:?} {e:#?}").contains("secret"));
        let e = RedisConnectionError::from(server("1000.secret", ""));
        assert!(!format!("{e} {e:?} {e:#?}").contains("secret"), "{e:#?}");
    }

    #[test]
    fn the_code_of_an_error_inside_a_script_is_found() {
        let text = "Error running script (call to f_40): @user_script:19: @user_script: 19: ";
        for (end, expected) in [
            (
                "-READONLY You can't write against a read only replica.",
                "READONLY",
            ),
            (
                "-OOM command not allowed when used memory > 'maxmemory'.",
                "OOM",
            ),
            ("-SECRET of somebody's", "ERR"),
            ("READONLY", "ERR"),
        ] {
            let e = server("ERR", &format!("{text}{end}"));
            assert_eq!(RedisConnectionError::from(&e).code(), Some(expected));
        }
    }

    #[test]
    fn settings_do_not_mend_themselves() {
        for code in ["NOPERM", "NOAUTH", "WRONGTYPE"] {
            assert!(!RedisConnectionError::from(server(code, "")).is_retryable());
        }
        for code in ["MISCONF", "BUSY", "NOREPLICAS"] {
            assert!(RedisConnectionError::from(server(code, "")).is_retryable());
        }
    }
}
