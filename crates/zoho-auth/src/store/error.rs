//! Errors of token stores.

use std::fmt;

/// The kind of a [`StoreError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreErrorKind {
    /// The stored connection is not the expected one; nothing was written.
    Stale,
    /// The stored content cannot be read. It was not changed.
    Corrupt,
    /// The store does not support the function, or its setup does not allow it: a permission or a password is missing.
    Unsupported,
    /// The store cannot be reached, read or written.
    Failed,
}

/// Error of a token store.
pub struct StoreError {
    kind: StoreErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl StoreError {
    /// Creates an error. `message` describes the failure and what to do about it, without any secret.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self::of(StoreErrorKind::Failed, message)
    }

    /// Creates the error of `compare_and_set` for a stored connection that is not the expected one.
    #[must_use]
    pub fn stale() -> Self {
        Self::of(
            StoreErrorKind::Stale,
            "the token store holds another generation of the connection than was expected: load it again",
        )
    }

    /// Creates the error of `load` for content that cannot be read, stored at `place`.
    #[must_use]
    pub fn corrupt(place: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::of(
            StoreErrorKind::Corrupt,
            format!(
                "{place} holds no readable connections ({cause}); it is left as it is: mend or remove it"
            ),
        )
    }

    /// Sets the source, which must not contain secrets.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(super) fn of(kind: StoreErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// Returns the kind of the failure.
    #[must_use]
    pub fn kind(&self) -> StoreErrorKind {
        self.kind
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        zoho_http::error::source_behind(&self.message, self.source.as_deref()?)
    }
}

impl fmt::Debug for StoreError {
    /// Writes the sentence, as `main` prints it; the single fields with `{:#?}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("StoreError")
            .field("kind", &self.kind)
            .field("message", &self.message)
            .field("source", &self.source)
            .finish()
    }
}
