//! The cause of a failed connection.

use std::fmt;

use http::StatusCode;

/// The cause of a failed connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectFailure {
    /// The name of the host could not be looked up.
    Dns,
    /// Nothing listens at the port, or a firewall refuses.
    Refused,
    /// There is no route to the host.
    Unreachable,
    /// The host did not respond in time.
    TimedOut,
    /// The certificate of the host is not signed by a trusted authority.
    CertificateUntrusted(Trusted),
    /// The certificate of the host has expired, or is not valid yet.
    CertificateExpired,
    /// The certificate belongs to another host.
    CertificateOfAnotherHost,
    /// The certificate is revoked, malformed or not usable for this purpose.
    CertificateInvalid,
    /// The two sides have no TLS version or cipher in common.
    TlsIncompatible,
    /// TLS broke off, or the port does not use it.
    Tls,
    /// The proxy cannot be reached.
    ProxyUnreachable,
    /// The proxy refused to connect, with this status if known.
    ProxyRefused(Option<StatusCode>),
    /// The deadline of the call passed before the request was sent.
    Deadline,
}

/// The certificate authorities that are trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Trusted {
    /// Those set by the program.
    #[default]
    Own,
    /// The system's.
    System,
    /// Mozilla's, as the system has none.
    Bundled,
    /// Those named by this environment variable.
    Variable(&'static str),
    /// Mozilla's, as this environment variable names no readable certificates.
    UnusableVariable(&'static str),
}

impl ConnectFailure {
    /// Returns whether a retry would fail in the same way until a certificate, a proxy or a setting is changed.
    #[must_use]
    pub fn is_permanent(self) -> bool {
        match self {
            Self::CertificateUntrusted(_)
            | Self::CertificateExpired
            | Self::CertificateOfAnotherHost
            | Self::CertificateInvalid
            | Self::TlsIncompatible => true,
            Self::ProxyRefused(status) => status.is_some_and(|status| {
                status.is_client_error()
                    && status != StatusCode::REQUEST_TIMEOUT
                    && status != StatusCode::TOO_MANY_REQUESTS
            }),
            _ => false,
        }
    }
}

impl fmt::Display for ConnectFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::Dns => "the name of the host could not be looked up (DNS)",
            Self::Refused => "nothing listens at the port, or a firewall refuses it",
            Self::Unreachable => "there is no way to the host from this network",
            Self::TimedOut => "the host did not answer in time",
            Self::CertificateUntrusted(trusted) => {
                let signed = "no authority that is trusted here signed the certificate of the host";
                return write!(f, "{signed} ({trusted})");
            }
            Self::CertificateExpired => {
                "the certificate of the host has expired or is not valid yet, or the clock here is wrong"
            }
            Self::CertificateOfAnotherHost => "the certificate is that of another host",
            Self::CertificateInvalid => {
                "the certificate of the host is revoked, or not valid for this"
            }
            Self::TlsIncompatible => "this side and the host speak no TLS in common",
            Self::Tls => "TLS broke off, or the port speaks none",
            Self::ProxyUnreachable => "the proxy cannot be reached",
            Self::ProxyRefused(Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED)) => {
                "the proxy asks for a user name and a password that it knows (407)"
            }
            Self::ProxyRefused(Some(StatusCode::FORBIDDEN)) => {
                "the proxy does not allow connections to this host (403)"
            }
            Self::ProxyRefused(Some(status)) => {
                return write!(f, "the proxy did not connect ({})", status.as_u16());
            }
            Self::ProxyRefused(None) => "the proxy did not connect",
            Self::Deadline => "the deadline of the call had passed before it was sent",
        };
        f.write_str(words)
    }
}

impl fmt::Display for Trusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own => f.write_str("the authorities are those that the program has set"),
            Self::System => f.write_str(
                "where a proxy or firewall opens TLS, add its authority to those of the system",
            ),
            Self::Bundled => f.write_str("the system has none, and Mozilla's are trusted"),
            Self::Variable(name) => write!(f, "the authorities are those that `{name}` names"),
            Self::UnusableVariable(name) => write!(
                f,
                "`{name}` names no certificates that can be read, and Mozilla's are trusted"
            ),
        }
    }
}
