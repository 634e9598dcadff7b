//! Errors of the crates above, which end up in the same type.

use std::error::Error as StdError;
use std::time::Duration;
use zoho_types::OrganizationId;

use super::{Error, ErrorKind, Inner};
use crate::product::ApiError;
use crate::token::TokenErrorKind;

/// One of several organisations.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OrganizationChoice {
    /// Its id.
    pub id: OrganizationId,
    /// The name of the company or portal, when Zoho gives one.
    pub name: Option<String>,
}

impl OrganizationChoice {
    /// The organisation `id`, called `name`.
    pub fn new(id: impl Into<OrganizationId>, name: Option<String>) -> Self {
        Self {
            id: id.into(),
            name,
        }
    }
}

impl Error {
    /// An error of a program or crate above; `message` says what happened and what to do, without any secret.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let mut inner = Inner::new(kind, "");
        inner.hint = Some(message.into());
        Self::from_inner(inner)
    }

    /// A failed sign-in, carried whole: its `Display` is that of `source`, and
    /// [`downcast_ref`](Self::downcast_ref) gives it back. `kind` says what it asks of the caller.
    pub fn of_sign_in(kind: TokenErrorKind, source: impl StdError + Send + Sync + 'static) -> Self {
        let mut inner = Inner::new(ErrorKind::Auth, "");
        inner.sign_in = Some(kind);
        inner.source = Some(Box::new(source));
        Self::from_inner(inner)
    }

    /// The user belongs to several organisations, and has to choose.
    #[must_use]
    pub fn several_organizations(product: &str, choices: Vec<OrganizationChoice>) -> Self {
        let message = format!("the user belongs to several {product} organisations: choose one of");
        let mut inner = Inner::new(ErrorKind::SeveralOrganizations, "");
        inner.hint = Some(message);
        inner.organizations = choices;
        Self::from_inner(inner)
    }

    /// The same as said by the user, or by Zoho on the consent page: see [`is_denied`](Self::is_denied).
    #[must_use]
    pub fn denied(mut self) -> Self {
        self.0.kind = ErrorKind::SignInDenied;
        self
    }

    /// The same with Zoho's own code.
    #[must_use]
    pub fn with_code(mut self, code: Option<&str>) -> Self {
        self.0.api_error = code.map(|code| ApiError::new(code, ""));
        self
    }

    /// The same with the time until the next try is worth making.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// The organisations to choose from, for [`ErrorKind::SeveralOrganizations`]; empty otherwise.
    #[must_use]
    pub fn organizations(&self) -> &[OrganizationChoice] {
        &self.0.organizations
    }

    /// The error that this one carries, where it is a `T`: that of a sign-in or store
    /// (`zoho_auth::Error`), a [`TokenError`](crate::token::TokenError), a
    /// [`TransportError`](crate::transport::TransportError).
    #[must_use]
    pub fn downcast_ref<T: StdError + 'static>(&self) -> Option<&T> {
        self.0.source.as_deref()?.downcast_ref()
    }

    /// The error that this one carries, taken out, where it is a `T`.
    ///
    /// # Errors
    /// This error, as it was, when it carries none or another.
    pub fn downcast<T: StdError + 'static>(mut self) -> Result<T, Self> {
        if self.downcast_ref::<T>().is_none() {
            return Err(self);
        }
        match self.0.source.take().map(|source| source.downcast::<T>()) {
            Some(Ok(carried)) => Ok(*carried),
            Some(Err(source)) => {
                self.0.source = Some(source);
                Err(self)
            }
            None => Err(self),
        }
    }
}
