//! The error for a value that cannot be decoded.

/// The error for JSON that does not match its type. The message contains the path, never a value.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct DecodeError {
    message: String,
    is_absent: bool,
    is_too_large: bool,
}

crate::debug_is_display!(DecodeError);

impl DecodeError {
    /// Returns an error with a message, which must not contain a value of the response.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_absent: false,
            is_too_large: false,
        }
    }

    /// Returns the error for a response that can be decoded and says that the resource does not exist. `zoho-http`
    /// converts it to `ErrorKind::NotFound`.
    #[must_use]
    pub fn absent(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_absent: true,
            is_too_large: false,
        }
    }

    /// Returns the error for a response that exceeds the limit: the call ends with `ErrorKind::TooLarge` and this
    /// message.
    #[must_use]
    pub fn too_large(message: String) -> Self {
        Self {
            message,
            is_absent: false,
            is_too_large: true,
        }
    }

    /// Returns whether the response exceeds the limit of rows.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.is_too_large
    }

    /// Returns whether the response only says that the resource does not exist.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        self.is_absent
    }
}

/// Implements `Debug` of error types by their `Display`: `fn main() -> Result<(), Box<dyn Error>>` prints the `Debug`
/// form, and a user should see the sentence.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_is_display {
    ($($error:ty),* $(,)?) => {
        $(impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self, f)
            }
        })*
    };
}
