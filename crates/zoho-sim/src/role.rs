//! The servers of a simulated data centre.

use std::fmt;

/// One of the servers of a data centre.
///
/// ```
/// use zoho_sim::Role;
///
/// assert_eq!(Role::Host("desk").to_string(), "desk");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The accounts server: sign-in and tokens.
    Accounts,
    /// The API host that most products share.
    Api,
    /// The host of a product that is not at the API host, by the name of the host.
    Host(&'static str),
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Accounts => "accounts",
            Self::Api => "api",
            Self::Host(name) => name,
        })
    }
}
