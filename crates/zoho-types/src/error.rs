//! The error of a value that cannot be read.

/// An answer that is not what was expected: where reading stopped, never what stands there.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct DecodeError {
    message: String,
    is_absent: bool,
    is_too_large: bool,
}

crate::debug_is_display!(DecodeError);

impl DecodeError {
    /// An error with a message that holds nothing of the body.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_absent: false,
            is_too_large: false,
        }
    }

    /// An answer that can be read, and says that what was asked for is not there: the call ends with
    /// `ErrorKind::NotFound` and this message.
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

    /// Whether the answer has more than is read.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.is_too_large
    }

    /// Whether it only says that nothing is there.
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
