//! How generated types are read from JSON and written as JSON.
//!
//! Code that serde derives is compiled anew for every type and every format; for some two thousand types
//! that takes minutes. Here a type says only which of its fields a key belongs to ([`Object::slot`]) and
//! what its fields hold ([`Object::write`]), by the macro [`object!`](crate::object); all that reads and
//! writes is compiled once.
//!
//! - `null` is the same as absent, except among the members that a type has no field for ([`Other`]).
//! - Whole numbers, yes or no, and ids are read from JSON strings too, as Zoho sends both.
//! - What a type has no field for, and what is of another kind than its field holds, is kept as it came among
//!   the members of the nearest object above whose field may be empty, and written back. An event tells of a
//!   value of another kind; where no such field is above it, reading fails and names the path.
//! - An empty string where a number, yes or no, an id or a time is expected is read as absent, and kept
//!   likewise.
//!
//! ```
//! use zoho_http::wire::Other;
//! use zoho_http::{Id, object};
//!
//! /// A note.
//! #[derive(Clone, Default, PartialEq)]
//! pub struct Note {
//!     /// Its id.
//!     pub id: Option<Id>,
//!     /// How often it was read.
//!     pub read_count: Option<i64>,
//!     /// What has no name here.
//!     pub other: Other,
//! }
//! object!(Note { "id" => id, "readCount" => read_count; other });
//!
//! let note: Note = serde_json::from_str(r#"{"id": 7, "readCount": "3", "new": [1]}"#)?;
//! assert_eq!(note.read_count, Some(3));
//! assert_eq!(serde_json::to_string(&note)?, r#"{"id":"7","readCount":3,"new":[1]}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod answer;
pub(crate) mod bounds;
mod containers;
mod foreign;
mod identity;
mod numbers;
mod other;
mod read;
mod rows;
mod scalar;
mod scan;
mod trace;
pub(crate) mod typed;
mod value;
mod write;

pub use self::answer::{
    body, body_list, file, first, list, nothing, one, owned, read, strings, text,
};
pub use self::bounds::{Bound, check};
pub use self::foreign::deserialize;
pub(crate) use self::identity::identity;
pub use self::other::Other;
pub(crate) use self::rows::{MOST_ROWS, are_more_than, check_rows, within};
pub use self::scalar::{Accepted, Scalar, Token};
pub use self::typed::typed;
pub use self::value::{MemberValue, ValueText};
pub use self::write::{debug, serialize};

/// Any JSON. A number is held as `i64`, `u64` or `f64`: where more digits count, read the value by
/// [`Response::members`](crate::Response::members), or the whole body by
/// [`Response::raw`](crate::Response::raw).
pub type Json = serde_json::Value;

/// What a field can hold.
pub trait Field {
    /// The place that a value is read into.
    fn slot(&mut self) -> Slot<'_>;

    /// The value that is written.
    fn view(&self) -> View<'_>;
}

/// A type with named fields. The macro [`object!`](crate::object) writes it.
pub trait Object {
    /// The type's name, for `Debug`, and the keys without which it cannot be read.
    fn about(&self) -> (&'static str, &'static [&'static str]);

    /// The field that `key` belongs to; none when the type has no field of that name.
    fn slot<'a>(&'a mut self, key: &str) -> Option<&'a mut dyn Field>;

    /// The place for members that have no field, and for those that do not fit theirs; none when the type
    /// drops them.
    fn extra(&mut self) -> Option<&mut Other> {
        None
    }

    /// Hands each field over to be written.
    fn write(&self, to: &mut Writer<'_>);

    /// What [`check`] looks at.
    fn bounds(&self) -> &'static [Bound] {
        &[]
    }
}

/// A place that a value is read into.
pub enum Slot<'a> {
    /// One that takes a single value of JSON.
    Scalar(&'a mut dyn Scalar),
    /// A number with all its digits.
    Decimal(&'a mut crate::Decimal),
    /// One that may stay empty.
    Option(&'a mut dyn Optional),
    /// One that takes an object.
    Object(&'a mut dyn Object),
    /// One that takes an array.
    List(&'a mut dyn List),
    /// One that takes an object with any keys.
    Map(&'a mut dyn Entries),
    /// One that takes anything.
    Json(&'a mut Json),
    /// One that takes anything, and keeps it as text.
    Raw(&'a mut Other),
}

impl std::fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Scalar(_) => "Scalar",
            Self::Decimal(_) => "Decimal",
            Self::Option(_) => "Option",
            Self::Object(_) => "Object",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Json(_) => "Json",
            Self::Raw(_) => "Raw",
        })
    }
}

/// A value to be written.
pub enum View<'a> {
    /// Nothing: the key is left out.
    Absent,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with all its digits.
    Decimal(&'a crate::Decimal),
    /// Text.
    Str(&'a str),
    /// A date-time, written in the form of the product that it is sent to.
    DateTime(&'a crate::DateTime),
    /// An object.
    Object(&'a dyn Object),
    /// An array.
    List(&'a dyn List),
    /// An array of what stands in several places.
    Items(&'a [&'a dyn Field]),
    /// An object with any keys.
    Map(&'a dyn Entries),
    /// Anything.
    Json(&'a Json),
    /// Anything, as JSON text.
    Raw(&'a str),
}

/// A field that may be empty.
pub trait Optional {
    /// Makes it hold something, and gives the place for it.
    fn fill(&mut self) -> Slot<'_>;

    /// Makes it empty.
    fn clear(&mut self);
}

/// A field with several values.
pub trait List {
    /// The place for one more value.
    fn push(&mut self) -> Slot<'_>;

    /// How many there are.
    fn count(&self) -> usize;

    /// The value at `index`.
    fn at(&self, index: usize) -> View<'_>;

    /// How many bytes one more takes by itself.
    fn item_size(&self) -> usize {
        0
    }
}

/// A field with values by name.
pub trait Entries {
    /// The place for the value of `key`.
    fn entry(&mut self, key: &str) -> Slot<'_>;

    /// How many bytes one more takes by itself.
    fn entry_size(&self) -> usize {
        0
    }

    /// Hands each value over to be written.
    fn write(&self, to: &mut Writer<'_>);
}

/// Takes the fields of an object, one after another.
pub struct Writer<'a> {
    sink: &'a mut dyn FnMut(&str, View<'_>),
    /// Members that are written in place of the fields of the same name.
    instead: Option<&'a Other>,
}

impl std::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").finish_non_exhaustive()
    }
}

impl<'a> Writer<'a> {
    fn new(sink: &'a mut dyn FnMut(&str, View<'_>)) -> Self {
        Self {
            sink,
            instead: None,
        }
    }

    /// The same, leaving out the fields that `other` has a member of the same name for.
    pub fn beside<'b>(&'b mut self, other: &'b Other) -> Writer<'b> {
        Writer {
            sink: &mut *self.sink,
            instead: (!other.is_empty()).then_some(other),
        }
    }

    /// Takes the value of `key`, unless it is absent.
    pub fn field(&mut self, key: &str, value: &dyn Field) -> &mut Self {
        match value.view() {
            View::Absent => {}
            _ if self.instead.is_some_and(|other| other.contains_key(key)) => {}
            view => (self.sink)(key, view),
        }
        self
    }

    /// Takes the members that the type has no field for.
    pub fn other(&mut self, other: &Other) -> &mut Self {
        for (key, value) in other.pairs() {
            (self.sink)(key, View::Raw(value));
        }
        self
    }
}

/// Says which key belongs to which field, and with that implements reading, writing and `Debug`:
/// [`wire::Object`](crate::wire::Object), serde's `Serialize` and `Deserialize`.
///
/// Behind the fields may follow the field that keeps what has no name (`; other`), and the keys without
/// which it cannot be read (`required "id"`) or the bounds of what is sent (`bounds "name" [1, 25]`). The
/// type has to be `Default`.
#[macro_export]
macro_rules! object {
    ($type:ident { $($key:literal => $field:ident),* $(,)? $(; $other:ident)? } $(required $($required:literal),+)? $(bounds $($bound:literal [$least:expr, $most:expr]),+)?) => {
        impl $crate::wire::Object for $type {
            fn about(&self) -> (&'static str, &'static [&'static str]) {
                (stringify!($type), &[$($($required),+)?])
            }

            fn slot<'a>(&'a mut self, key: &str) -> Option<&'a mut dyn $crate::wire::Field> {
                match key {
                    $($key => Some(&mut self.$field as &mut dyn $crate::wire::Field),)*
                    _ => None,
                }
            }

            $(fn extra(&mut self) -> Option<&mut $crate::wire::Other> {
                Some(&mut self.$other)
            })?

            fn write(&self, to: &mut $crate::wire::Writer<'_>) {
                $(let to = &mut to.beside(&self.$other);)?
                $(to.field($key, &self.$field);)*
                $(to.other(&self.$other);)?
                let _ = to;
            }

            $(fn bounds(&self) -> &'static [$crate::wire::Bound] {
                &[$(($bound, $least, $most)),+]
            })?
        }

        impl $crate::wire::serde::Serialize for $type {
            fn serialize<S: $crate::wire::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize($crate::wire::View::Object(self), to)
            }
        }

        impl<'de> $crate::wire::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let mut this = Self::default();
                $crate::wire::deserialize($crate::wire::Slot::Object(&mut this), from)?;
                Ok(this)
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug(self, f)
            }
        }
    };
}

/// An enumeration whose values are words, and which keeps words it does not know.
///
/// ```
/// zoho_http::words! {
///     /// How urgent it is.
///     pub enum Priority {
///         /// `High`
///         High = "High",
///         /// `Low`
///         Low = "Low",
///     }
/// }
/// assert_eq!(Priority::from("High"), Priority::High);
/// let new: Priority = serde_json::from_str(r#""Urgent""#)?;
/// assert_eq!(new, Priority::Other("Urgent".to_owned()));
/// assert_eq!(new.to_string(), "Urgent");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* pub enum $type:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* $variant,)*
            /// A word that this version of the crate has no name for.
            Other(String),
        }

        impl $type {
            /// The words that have a name, as they are written.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $type {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)*
                    _ => Self::Other(word.to_owned()),
                }
            }
        }

        $crate::word_type!($type);
    };
}

/// What all types made of one word have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! word_type {
    ($type:ident) => {
        impl Eq for $type {}

        impl From<String> for $type {
            #[inline]
            fn from(word: String) -> Self {
                Self::from(word.as_str())
            }
        }

        impl From<&$type> for $type {
            #[inline]
            fn from(word: &$type) -> Self {
                word.clone()
            }
        }

        impl AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl Default for $type {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::wire::Scalar for $type {
            fn accept(&mut self, token: $crate::wire::Token<'_>) -> $crate::wire::Accepted {
                token.text(&mut |word| *self = Self::from(word))
            }
        }

        impl $crate::wire::Field for $type {
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Scalar(self)
            }

            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Str(self.as_str())
            }
        }

        impl $crate::wire::serde::Serialize for $type {
            fn serialize<S: $crate::wire::serde::Serializer>(
                &self,
                to: S,
            ) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::wire::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(
                from: D,
            ) -> Result<Self, D::Error> {
                let mut this = Self::default();
                $crate::wire::deserialize($crate::wire::Slot::Scalar(&mut this), from)?;
                Ok(this)
            }
        }
    };
}

#[doc(hidden)]
pub use ::serde;
