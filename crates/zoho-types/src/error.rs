//! The error of a value that cannot be read.

/// The error of JSON that does not fit its type. The message has the path, never a value.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct DecodeError {
    message: String,
    is_absent: bool,
    is_too_large: bool,
}

crate::debug_is_display!(DecodeError);

impl DecodeError {
    /// Returns an error with a message, which must hold no value of the response.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_absent: false,
            is_too_large: false,
        }
    }

    /// Returns the error of a response that can be read and says that the resource does not exist. `zoho-http` turns it
    /// into `ErrorKind::NotFound`.
    #[must_use]
    pub fn absent(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_absent: true,
            is_too_large: false,
        }
    }

    /// An answer of more than is read: the call ends with `ErrorKind::TooLarge` and this message.
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

/// Implements `Debug` of error types by their `Display`: `fn main() -> Result<(), Box<dyn Error>>` prints what
/// `Debug` gives, and a user is to read the sentence.
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
