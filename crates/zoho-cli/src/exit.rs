//! Exit codes.

use std::process::ExitCode;

/// The exit code of a command. If several apply, the highest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Exit {
    /// Everything was done.
    Done = 0,
    /// `audit --diff` found differences.
    Differences = 1,
    /// The command line, the credentials, a file or the configuration is wrong.
    Usage = 2,
    /// A user has to sign in, again or for more scopes.
    SignIn = 3,
    /// Zoho refused or failed, or the network did.
    Failed = 4,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_urgent_exit_is_the_higher() {
        assert!(Exit::Failed > Exit::SignIn && Exit::SignIn > Exit::Differences);
        assert_eq!(Exit::Differences as u8, 1);
    }
}
