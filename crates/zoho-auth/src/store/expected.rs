//! The precondition of a change.

use super::error::StoreError;
use crate::connection::Connection;

/// The precondition of a change: the content of the store under the id.
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
    /// No connection.
    Absent,
    /// A connection of this [generation](crate::Connection::generation).
    Generation(u64),
    /// Anything: the change is unconditional.
    Any,
}

impl Expected {
    /// Compares with the stored generation, or `None` if there is no connection.
    ///
    /// # Errors
    /// [`StoreError::stale`] when the precondition does not hold.
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

/// The precondition that the loaded connection, or its absence, is unchanged.
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
