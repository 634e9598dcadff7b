//! Classification of the errors of hyper and its connectors for a request without a response.

use std::error::Error as StdError;
use std::io;

use rustls::CertificateError;

use crate::transport::{ConnectFailure, Trusted};

/// The cause of a failure, as its error chain shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    Known(ConnectFailure),
    /// The proxy responded with a status other than 200 and 407, and the library does not say which.
    RefusedByProxy,
    Unknown,
}

/// Searches the causes of `error`, the outer ones first. The library has no types for some of them, only messages.
pub(super) fn of(error: &(dyn StdError + 'static), trusted: Trusted) -> Cause {
    let mut next = Some(error);
    while let Some(error) = next {
        let words = error.to_string();
        if let Some(tunnel) = words.strip_prefix("tunnel error: ") {
            return match tunnel {
                "failed to create underlying connection" => {
                    Cause::Known(ConnectFailure::ProxyUnreachable)
                }
                "proxy authorization required" => Cause::Known(ConnectFailure::ProxyRefused(Some(
                    http::StatusCode::PROXY_AUTHENTICATION_REQUIRED,
                ))),
                _ => Cause::RefusedByProxy,
            };
        }
        if words.starts_with("SOCKS error") {
            return Cause::Known(ConnectFailure::ProxyRefused(None));
        }
        if words == "dns error" {
            return Cause::Known(ConnectFailure::Dns);
        }
        if let Some(tls) = tls(error) {
            return Cause::Known(of_tls(tls, trusted));
        }
        if let Some(io) = error.downcast_ref::<io::Error>()
            && let Some(known) = of_io(io)
        {
            return Cause::Known(known);
        }
        next = error.source();
    }
    Cause::Unknown
}

/// Returns whether it is a timeout: of a connection, or of the ping to an HTTP/2 server.
pub(super) fn is_timeout(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        let of_hyper = error.downcast_ref::<hyper::Error>();
        let of_io = error.downcast_ref::<io::Error>();
        if of_hyper.is_some_and(hyper::Error::is_timeout)
            || of_io.is_some_and(|e| e.kind() == io::ErrorKind::TimedOut)
        {
            return true;
        }
        next = error.source();
    }
    false
}

/// Returns the TLS error, bare or within an I/O error.
fn tls<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e rustls::Error> {
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return Some(tls);
    }
    let io = error.downcast_ref::<io::Error>()?;
    let inner: &'e (dyn StdError + 'static) = io.get_ref()?;
    match inner.downcast_ref::<rustls::Error>() {
        Some(tls) => Some(tls),
        None => tls(inner),
    }
}

fn of_tls(error: &rustls::Error, trusted: Trusted) -> ConnectFailure {
    use CertificateError as Bad;
    match error {
        rustls::Error::InvalidCertificate(bad) => match bad {
            // The other one, if a trusted authority has the same name as the one that signed.
            Bad::UnknownIssuer | Bad::BadSignature => ConnectFailure::CertificateUntrusted(trusted),
            Bad::Expired
            | Bad::ExpiredContext { .. }
            | Bad::NotValidYet
            | Bad::NotValidYetContext { .. } => ConnectFailure::CertificateExpired,
            Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
                ConnectFailure::CertificateOfAnotherHost
            }
            _ => ConnectFailure::CertificateInvalid,
        },
        rustls::Error::NoCertificatesPresented => ConnectFailure::CertificateInvalid,
        rustls::Error::PeerIncompatible(_) => ConnectFailure::TlsIncompatible,
        _ => ConnectFailure::Tls,
    }
}

fn of_io(error: &io::Error) -> Option<ConnectFailure> {
    Some(match error.kind() {
        io::ErrorKind::ConnectionRefused => ConnectFailure::Refused,
        io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::NetworkDown
        | io::ErrorKind::AddrNotAvailable => ConnectFailure::Unreachable,
        io::ErrorKind::TimedOut => ConnectFailure::TimedOut,
        // The other side closed the connection before the handshake was complete.
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe => ConnectFailure::Tls,
        _ => return None,
    })
}
