//! How an error reads: one sentence.

use std::fmt;

use super::{Error, ErrorKind, Inner};
use crate::transport::TransportError;

impl Inner {
    fn what_happened(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            let who = match self.kind {
                ErrorKind::Proxy => "a proxy or firewall",
                _ => "Zoho",
            };
            write!(f, "{who} answered {}", status.as_u16())?;
            if let Some(api_error) = &self.api_error {
                api_error.say(f)?;
            }
        }
        if let Some(source) = &self.source {
            let comma = if self.status.is_some() { "; " } else { "" };
            write!(f, "{comma}{source}")?;
        }
        Ok(())
    }

    fn what_the_sign_in_lacks(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.lacking.is_empty() {
            return Ok(());
        }
        let lacking = self.lacking.join(",");
        write!(
            f,
            "; the sign-in lacks {lacking}, which the operation needs, and Zoho does not always say so: sign the \
             user in again with it"
        )
    }

    fn choices(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, choice) in self.organizations.iter().enumerate() {
            let comma = if i == 0 { " " } else { ", " };
            let name = choice.name.as_deref().unwrap_or("unnamed");
            write!(f, "{comma}{} ({name})", choice.id)?;
        }
        Ok(())
    }

    fn is_in_vain(&self) -> bool {
        let lost = self.source.as_deref();
        let lost = lost.and_then(|lost| lost.downcast_ref::<TransportError>());
        lost.is_some_and(TransportError::is_permanent)
    }

    fn what_to_do(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            ErrorKind::NoToken
            | ErrorKind::InvalidRequest
            | ErrorKind::Decode
            | ErrorKind::PaginationLimit
            | ErrorKind::Setup
            | ErrorKind::SignInDenied
            | ErrorKind::Auth
            | ErrorKind::WrongUser
            | ErrorKind::NoOrganization => Ok(()),
            ErrorKind::SeveralOrganizations => self.choices(f),
            ErrorKind::BodySpent => f.write_str("; make the call again with a new body"),
            ErrorKind::BodyUnreadable => f.write_str("; the body of the request broke off"),
            ErrorKind::Write => f.write_str("; what came could not be written"),
            // Its source says it.
            ErrorKind::TokenRejected if self.source.is_some() => Ok(()),
            ErrorKind::TokenRejected => f.write_str(
                "; the access token is not taken: see whether the user may use this product",
            ),
            ErrorKind::MissingScope if self.scopes.is_empty() => f.write_str(
                "; the token lacks a scope that this path needs: sign the user in again with it",
            ),
            ErrorKind::MissingScope => {
                write!(f, "; the operation needs the scopes {}", self.scopes.join(","))?;
                for scopes in self.alternatives {
                    write!(f, " or {}", scopes.join(","))?;
                }
                f.write_str(": sign the user in again with them")
            }
            ErrorKind::Denied if !self.lacking.is_empty() => Ok(()),
            ErrorKind::Denied => f.write_str(match self.hint {
                Some(_) => "; otherwise the user may not do this: ask an administrator",
                None => "; the user may not do this: ask an administrator",
            }),
            ErrorKind::Proxy => f.write_str(
                "; nothing was carried out: mend the settings of the proxy, or the way to Zoho",
            ),
            ErrorKind::RateLimited => f.write_str("; make fewer calls at a time, or try later"),
            ErrorKind::QuotaExhausted => f.write_str("; wait until the allowance is renewed"),
            ErrorKind::Transport if self.is_in_vain() => {
                f.write_str("; nothing was carried out, and trying again is in vain")
            }
            ErrorKind::Unavailable | ErrorKind::Transport => f.write_str(
                match (self.may_have_arrived, self.idempotent) {
                    (false, _) => "; nothing was carried out: try later",
                    (true, true) => "; try later",
                    (true, false) => {
                        "; it may have been carried out and is not safe to repeat: look before you try again"
                    }
                },
            ),
            ErrorKind::NotModified => f.write_str("; nothing changed: use what you have"),
            ErrorKind::NotFound if !self.lacking.is_empty() => Ok(()),
            ErrorKind::NotFound => f.write_str("; check the id and the API version"),
            ErrorKind::Conflict => f.write_str("; read it anew and decide again"),
            ErrorKind::Rejected => f.write_str("; correct the request"),
            ErrorKind::TooLarge if self.hint.is_some() => Ok(()),
            ErrorKind::TooLarge => {
                f.write_str("; the response is larger than `HttpBuilder::max_response`")
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.write_str(inner.operation)?;
        if let Some(path) = &inner.path {
            write!(f, " {path}")?;
        }
        if let Some(host) = &inner.host {
            write!(f, " at {host}")?;
        }
        if !inner.operation.is_empty() {
            f.write_str(": ")?;
        }
        inner.what_happened(f)?;
        if let Some(hint) = &inner.hint {
            if inner.status.is_some() || inner.source.is_some() {
                f.write_str("; ")?;
            }
            f.write_str(hint)?;
        }
        inner.what_the_sign_in_lacks(f)?;
        inner.what_to_do(f)?;
        if inner.sign_in.is_none()
            && let Some(after) = self.retry_after()
        {
            write!(f, " (in {} s)", after.as_secs_f64().ceil())?;
        }
        if inner.attempts > 1 {
            write!(f, " [after {} attempts]", inner.attempts)?;
        }
        if inner.budget_spent {
            f.write_str(" [not repeated: the host's retry budget is spent]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    /// The sentence, as `main` prints it; the single parts with `{:#?}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation)
            .field("path", &inner.path)
            .field("host", &inner.host)
            .field("status", &inner.status)
            .field("api_error", &inner.api_error)
            .field("retry_after", &inner.retry_after)
            .field("missing_scopes", &self.missing_scopes())
            .field("may_have_arrived", &inner.may_have_arrived)
            .field("attempts", &inner.attempts)
            .field("elapsed", &inner.elapsed)
            .field("hint", &inner.hint)
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    /// What is behind the cause: the sentence holds the cause's own words already.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref()?.source()
    }
}
