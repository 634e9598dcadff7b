//! How generated types are read from JSON and written as JSON.
//!
//! Code that serde derives is compiled anew for every type and every format; for some two thousand types
//! that takes minutes. Here a type says only what the keys of its fields are ([`About`]) and where the
//! fields stand ([`Object::fields`], [`Object::places`]), by the macro [`object!`](crate::object); all that reads
//! and writes is compiled once. The functions that are compiled for each type are as few and as short as they
//! can be: a product has hundreds of types.
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
mod copy;
mod foreign;
mod identity;
mod numbers;
mod order;
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
    body, body_list, file, first, list, nothing, one, owned, read, read_member, strings, text,
};
pub use self::bounds::{Bound, check};
pub use self::copy::{copy, same};
pub use self::foreign::{deserialize, filled};
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
    /// The place that a value is read into, for which a field that may be empty is filled. Where there is no
    /// value (`there` is false), such a field is emptied, and has no place: [`Slot::Absent`].
    fn place(&mut self, there: bool) -> Slot<'_>;

    /// The value that is written.
    fn view(&self) -> View<'_>;

    /// The place that a value is read into.
    fn slot(&mut self) -> Slot<'_>
    where
        Self: Sized,
    {
        self.place(true)
    }
}

/// What is the same for all values of a type with named fields.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The type's name, for `Debug`.
    pub name: &'static str,
    /// The keys of the fields, in their order.
    pub keys: &'a [&'a str],
    /// The keys without which it cannot be read.
    pub required: &'a [&'static str],
    /// What [`check`] looks at.
    pub bounds: &'a [Bound],
}

/// A type with named fields. The macro [`object!`](crate::object) writes it.
pub trait Object {
    /// Hands the fields over, in the order of their keys, with what is the same for all values of the type.
    fn fields(&self, to: &mut Fields<'_>);

    /// Hands the places of the fields over, in the order of their keys.
    fn places(&mut self, to: &mut Places<'_>);
}

/// Takes the fields of an object, all of them at once, and its members without a field.
pub struct Fields<'a>(&'a mut TakeFields<'a>);

type TakeFields<'a> = dyn FnMut(&'static About<'static>, &[&dyn Field], Option<&Other>) + 'a;

impl<'a> Fields<'a> {
    pub(crate) fn new(take: &'a mut TakeFields<'a>) -> Self {
        Self(take)
    }

    /// Takes them. `other` is none where the type drops what has no field.
    pub fn are(
        &mut self,
        about: &'static About<'static>,
        fields: &[&dyn Field],
        other: Option<&Other>,
    ) {
        (self.0)(about, fields, other);
    }
}

impl std::fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fields").finish_non_exhaustive()
    }
}

/// What is the same for all values of the type of `object`.
#[must_use]
pub fn about(object: &dyn Object) -> &'static About<'static> {
    const NOTHING: &About<'static> = &About {
        name: "",
        keys: &[],
        required: &[],
        bounds: &[],
    };
    let mut found = NOTHING;
    object.fields(&mut Fields::new(&mut |about, _, _| found = about));
    found
}

/// Takes the places of the fields of an object, all of them at once, and that of what has no field, or does
/// not fit its own.
pub struct Places<'a>(&'a mut dyn FnMut(&mut [&mut dyn Field], Option<&mut Other>));

impl<'a> Places<'a> {
    pub(crate) fn new(take: &'a mut dyn FnMut(&mut [&mut dyn Field], Option<&mut Other>)) -> Self {
        Self(take)
    }

    /// Takes them. `other` is none where the type drops what has no field.
    pub fn are(&mut self, fields: &mut [&mut dyn Field], other: Option<&mut Other>) {
        (self.0)(fields, other);
    }
}

impl std::fmt::Debug for Places<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Places").finish_non_exhaustive()
    }
}

/// A place that a value is read into.
pub enum Slot<'a> {
    /// One that takes a single value of JSON.
    Scalar(&'a mut dyn Scalar),
    /// A number with all its digits.
    Decimal(&'a mut crate::Decimal),
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
    /// None: the field is empty.
    Absent,
}

impl std::fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Scalar(_) => "Scalar",
            Self::Decimal(_) => "Decimal",
            Self::Object(_) => "Object",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Json(_) => "Json",
            Self::Raw(_) => "Raw",
            Self::Absent => "Absent",
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
    List(&'a dyn Items),
    /// An object with any keys.
    Map(&'a dyn Entries),
    /// Anything.
    Json(&'a Json),
    /// Anything, as JSON text.
    Raw(&'a str),
}

/// Several values.
pub trait Items {
    /// Hands each value over.
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a dyn Field));
}

/// A place for several values.
pub trait List {
    /// One more value, to be read into.
    fn push(&mut self) -> &mut dyn Field;
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

    /// The same, where they are members without a field.
    fn as_other(&self) -> Option<&Other> {
        None
    }
}

/// Takes values by name, one after another.
pub struct Writer<'a> {
    sink: &'a mut dyn FnMut(&str, View<'_>),
}

impl std::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").finish_non_exhaustive()
    }
}

impl<'a> Writer<'a> {
    fn new(sink: &'a mut dyn FnMut(&str, View<'_>)) -> Self {
        Self { sink }
    }

    /// Takes the value of `key`, unless it is absent.
    pub fn field(&mut self, key: &str, value: &dyn Field) -> &mut Self {
        match value.view() {
            View::Absent => {}
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
///
/// Of a type whose fields are all `Option`, and which keeps what has no name, `object!(type Name { … })`
/// implements `Clone`, `Default` and `PartialEq` as well, at a fraction of what derived ones cost the compiler.
#[macro_export]
macro_rules! object {
    ($type:ident { $($key:literal => $field:ident),* $(,)? $(; $other:ident)? } $(required $($required:literal),+)? $(bounds $($bound:literal [$least:expr, $most:expr]),+)?) => {
        impl $crate::wire::Object for $type {
            fn fields(&self, to: &mut $crate::wire::Fields<'_>) {
                to.are(
                    &$crate::wire::About {
                        name: stringify!($type),
                        keys: &[$($key),*],
                        required: &[$($($required),+)?],
                        bounds: &[$($(($bound, $least, $most)),+)?],
                    },
                    &[$(&self.$field),*],
                    $crate::object!(@other & self $($other)?),
                );
            }

            fn places(&mut self, to: &mut $crate::wire::Places<'_>) {
                to.are(&mut [$(&mut self.$field),*], $crate::object!(@other &mut self $($other)?));
            }
        }

        $crate::object!(@common $type);
    };
    (type $type:ident { $($key:literal => $field:ident),* $(,)? ; $other:ident } $(bounds $($bound:literal [$least:expr, $most:expr]),+)?) => {
        impl $crate::wire::Object for $type {
            fn fields(&self, to: &mut $crate::wire::Fields<'_>) {
                to.are(
                    &$crate::wire::About {
                        name: stringify!($type),
                        keys: &[$($key),*],
                        required: &[],
                        bounds: &[$($(($bound, $least, $most)),+)?],
                    },
                    &[$(&self.$field),*],
                    Some(&self.$other),
                );
            }

            fn places(&mut self, to: &mut $crate::wire::Places<'_>) {
                to.are(&mut [$(&mut self.$field),*], Some(&mut self.$other));
            }
        }

        impl Default for $type {
            fn default() -> Self {
                Self { $($field: None,)* $other: $crate::wire::Other::new() }
            }
        }

        impl Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::wire::copy(self)
            }
        }

        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::same(self, other)
            }
        }

        $crate::object!(@common $type);
    };
    (@common $type:ident) => {
        impl $crate::wire::serde::Serialize for $type {
            fn serialize<S: $crate::wire::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize($crate::wire::View::Object(self), to)
            }
        }

        impl<'de> $crate::wire::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::wire::filled(from)
            }
        }

        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug(self, f)
            }
        }
    };
    (@other &mut $this:ident $other:ident) => { Some(&mut $this.$other) };
    (@other &mut $this:ident) => { None };
    (@other & $this:ident $other:ident) => { Some(&$this.$other) };
    (@other & $this:ident) => { None };
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
        #[derive(Clone)]
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
        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $type {}

        impl ::std::hash::Hash for $type {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

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
                match token.into_text() {
                    Ok(word) => *self = Self::from(&*word),
                    Err(expected) => return Err(expected),
                }
                Ok(true)
            }
        }

        impl $crate::wire::Field for $type {
            fn place(&mut self, _there: bool) -> $crate::wire::Slot<'_> {
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
                $crate::wire::filled(from)
            }
        }
    };
}

#[doc(hidden)]
pub use ::serde;
