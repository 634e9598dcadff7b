//! Selection of the TLS crypto provider: the one that the program has installed, else that of a feature.

use rustls::crypto::CryptoProvider;

/// Returns the crypto provider for a TLS configuration of this crate, without installing it: the one that the program
/// has installed, else that of the feature `tls`, else that of `tls-ring`. If neither feature is on, another crate of
/// the program may have compiled one into rustls.
///
/// Returns `None` if there is none.
#[cfg(feature = "hyper")]
pub(crate) fn chosen() -> Option<std::sync::Arc<CryptoProvider>> {
    if let Some(installed) = CryptoProvider::get_default() {
        return Some(installed.clone());
    }
    compiled().into_iter().flatten().next().map(Into::into)
}

/// Installs a provider for code that uses rustls' default and cannot be passed one. Does so only if rustls would have
/// no default otherwise: none is installed, and more than one is compiled in.
///
/// # Errors
/// Returns [`NoProvider`] if none is installed and none is compiled in.
#[cfg(feature = "redis-limits")]
pub(crate) fn ensure_default() -> Result<(), NoProvider> {
    if CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    match compiled() {
        [None, None] => Err(NoProvider),
        [Some(first), Some(_)] => {
            // Another thread may have installed one meanwhile, which serves as well.
            let _ = first.install_default();
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The error that this program has no crypto provider for TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "TLS has no provider of cryptography: turn on the feature `tls` (aws-lc-rs) or `tls-ring` of zoho-http, or \
     install one with rustls' `CryptoProvider::install_default` before"
)]
pub(crate) struct NoProvider;

/// Returns the providers that are compiled into rustls by features of this crate or of any other crate of the program,
/// the preferred one first.
fn compiled() -> [Option<CryptoProvider>; 2] {
    // The features that other crates set on rustls cannot be queried. But a module of rustls that is compiled in is
    // found through the glob import, which takes precedence over the replacement of the same name outside this block.
    #[allow(unused_imports, reason = "of use where a provider is compiled in")]
    use rustls::crypto::*;
    #[allow(
        clippy::useless_conversion,
        reason = "a stand-in has nothing to convert"
    )]
    [
        aws_lc_rs::default_provider().into(),
        ring::default_provider().into(),
    ]
}

/// Replaces rustls' module of this name if it is not compiled in.
#[allow(dead_code, reason = "of use where the provider is not compiled in")]
mod aws_lc_rs {
    pub(super) fn default_provider() -> Option<rustls::crypto::CryptoProvider> {
        None
    }
}

/// Replaces rustls' module of this name if it is not compiled in.
#[allow(dead_code, reason = "of use where the provider is not compiled in")]
mod ring {
    pub(super) fn default_provider() -> Option<rustls::crypto::CryptoProvider> {
        None
    }
}
