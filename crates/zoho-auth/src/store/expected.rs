//! What a change of a store compares with.

use super::error::StoreError;
use crate::connection::Connection;

/// Precondition of a change: what must be kept under the id.
///
/// ```
/// use zoho_auth::Expected;
///
/// assert!(Expected::Absent.check(None).is_ok());
/// assert!(Expected::Generation(7).check(Some(7)).is_ok());
/// assert!(Expected::Generation(7).check(Some(8)).is_err());
/// assert!(Expected::Any.check(Some(8)).is_ok());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Expected {
    /// Nothing.
    Absent,
    /// A connection of this [generation](crate::Connection::generation).
    Generation(u64),
    /// Anything or nothing: the change is not conditional.
    Any,
}

impl Expected {
    /// Compares with the generation that is kept, `None` when nothing is.
    ///
    /// # Errors
    /// [`StoreError::stale`] when something else is kept than expected.
    pub fn check(self, kept: Option<u64>) -> Result<(), StoreError> {
        let as_expected = match self {
            Self::Absent => kept.is_none(),
            Self::Generation(generation) => kept == Some(generation),
            Self::Any => true,
        };
        match as_expected {
            true => Ok(()),
            false => Err(StoreError::stale()),
        }
    }
}

/// Expects the connection that was loaded, or its absence.
impl From<Option<&Connection>> for Expected {
    fn from(loaded: Option<&Connection>) -> Self {
        loaded.map_or(Self::Absent, |kept| Self::Generation(kept.generation()))
    }
}

impl From<&Connection> for Expected {
    fn from(loaded: &Connection) -> Self {
        Self::Generation(loaded.generation())
    }
}
