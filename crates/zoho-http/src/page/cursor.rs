//! Where a list goes on, as a text that can be saved.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize, Serializer};

/// Where a list goes on: save it with `to_string` (or serde), read it with `parse`, and give it to
/// [`List::resume`](super::List::resume) of the same list with the same parameters.
///
/// CRM's page tokens live for a day and belong to the user they were given to.
///
/// ```
/// let cursor: zoho_http::Cursor = "from:101".parse()?;
/// assert_eq!(cursor.to_string(), "from:101");
/// # Ok::<(), zoho_http::InvalidCursor>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Cursor(pub(super) Place);

#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Place {
    Page(u32),
    Token(String),
    From(u32),
}

/// A text that is no cursor.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no cursor: expected a text that a cursor was written to")]
pub struct InvalidCursor;

crate::debug_is_display!(InvalidCursor);

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Page(number) => write!(f, "page:{number}"),
            Place::Token(token) => write!(f, "token:{token}"),
            Place::From(number) => write!(f, "from:{number}"),
        }
    }
}

impl fmt::Debug for Cursor {
    /// Without a page token, which leads to data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Token(_) => f.write_str("token:…"),
            _ => fmt::Display::fmt(self, f),
        }
    }
}

impl FromStr for Cursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let (kind, value) = text.split_once(':').ok_or(InvalidCursor)?;
        let number = || value.parse().map_err(|_| InvalidCursor);
        let place = match kind {
            "page" => Place::Page(number()?),
            "from" => Place::From(number()?),
            "token" if !value.is_empty() => Place::Token(value.to_owned()),
            _ => return Err(InvalidCursor),
        };
        Ok(Self(place))
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(D::Error::custom)
    }
}
