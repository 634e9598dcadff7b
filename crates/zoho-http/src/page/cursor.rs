//! The position in a list, as a text that can be saved.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize, Serializer};

/// The position at which a list continues: save it with `to_string` (or serde), read it with `parse`, and pass it to
/// [`List::resume`](super::List::resume) of the same list with the same parameters.
///
/// A cursor of a list with `from` and `limit` holds the ids of the last page, so that repeated items are left out. One
/// with page numbers holds the page size, and is refused if another size was set. CRM's page tokens expire after a day
/// and belong to the user that they were issued to.
///
/// ```
/// let cursor: zoho_http::page::Cursor = "after:2:4000001,4000002".parse()?;
/// assert_eq!(cursor.to_string(), "after:2:4000001,4000002");
/// # Ok::<(), zoho_http::page::InvalidCursor>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Cursor(pub(super) Position);

/// The position of a page.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Position {
    /// The number of the page, and the page size if known.
    Page(u32, Option<u32>),
    Token(String),
    /// The number of an item, as releases before 0.1 wrote it: counted from 0 or from 1.
    From(u32),
    After(After),
    /// `index`; empty at the start of a list.
    Index(String),
    /// Query parameters from a product or a caller, encoded; empty at the start of a list.
    Query(String),
    /// More items follow, but cannot be requested.
    Blocked(Blocked),
}

/// The position after a number of items.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct After {
    /// The number of items received, including repeated ones.
    pub(super) received: u32,
    pub(super) stage: Stage,
    /// The keys of the last page's items.
    pub(super) last: String,
}

/// The state of knowledge about a server whose pages repeat: either it ignores `from`, or rows that the user may not
/// see lie between.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) enum Stage {
    /// The last page differed from the one before.
    #[default]
    After,
    /// It was the same.
    Again,
    /// It was the same twice, and the next request only checks whether the server applies `from`.
    Probe,
    /// It was the same, and the server does apply `from`.
    Moves,
}

const STAGES: [(&str, Stage); 4] = [
    ("after", Stage::After),
    ("again", Stage::Again),
    ("probe", Stage::Probe),
    ("moves", Stage::Moves),
];

/// The reason why a list cannot continue though more items follow.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Blocked {
    /// Whether it is a limit of the list; otherwise the server is at fault.
    pub(crate) is_limit: bool,
    pub(crate) why: String,
}

/// The error for a text that is not a cursor.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no cursor: expected a text that a cursor was written to")]
pub struct InvalidCursor;

zoho_types::debug_is_display!(InvalidCursor);

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Position::Page(number, None) => write!(f, "page:{number}"),
            Position::Page(number, Some(size)) => write!(f, "page:{number},{size}"),
            Position::Token(token) => write!(f, "token:{token}"),
            Position::From(number) => write!(f, "from:{number}"),
            Position::After(after) => write!(f, "{}:{}", after.shown(), after.last),
            Position::Index(index) => write!(f, "index:{index}"),
            Position::Query(query) => write!(f, "query:{query}"),
            Position::Blocked(Blocked { is_limit, why }) => {
                let kind = if *is_limit { "limit" } else { "stuck" };
                write!(f, "{kind}:{why}")
            }
        }
    }
}

impl After {
    fn shown(&self) -> String {
        let named = STAGES.iter().find(|(_, stage)| *stage == self.stage);
        let kind = named.map_or("after", |(kind, _)| kind);
        format!("{kind}:{}", self.received)
    }
}

impl fmt::Debug for Cursor {
    /// Omits tokens, ids and parameters, which lead to data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Position::Token(_) => f.write_str("token:…"),
            Position::After(after) => f.write_str(&after.shown()),
            Position::Index(_) => f.write_str("index:…"),
            Position::Query(_) => f.write_str("query:…"),
            _ => fmt::Display::fmt(self, f),
        }
    }
}

impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Cursor(self.clone()), f)
    }
}

impl FromStr for Cursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let (kind, value) = text.split_once(':').ok_or(InvalidCursor)?;
        let number = |text: &str| text.parse().map_err(|_| InvalidCursor);
        let place = match kind {
            "page" => match value.split_once(',') {
                None => Position::Page(number(value)?, None),
                Some((page, size)) => Position::Page(number(page)?, Some(number(size)?)),
            },
            "from" => Position::From(number(value)?),
            "index" => Position::Index(value.to_owned()),
            "query" => Position::Query(value.to_owned()),
            "token" if !value.is_empty() => Position::Token(value.to_owned()),
            "limit" | "stuck" if !value.is_empty() => Position::Blocked(Blocked {
                is_limit: kind == "limit",
                why: value.to_owned(),
            }),
            _ => {
                let named = STAGES.iter().find(|(name, _)| *name == kind);
                let (_, stage) = named.ok_or(InvalidCursor)?;
                let (received, last) = value.split_once(':').ok_or(InvalidCursor)?;
                Position::After(After {
                    received: number(received)?,
                    stage: *stage,
                    last: last.to_owned(),
                })
            }
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
