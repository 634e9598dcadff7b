//! The JSON codec of generated types.
//!
//! Code derived by serde is compiled once for every type and format, which takes minutes for two thousand types. Here a
//! type only lists the keys of its fields ([`About`]) and gives access to them ([`Object::fields`], [`Object::places`]),
//! by the macro [`object!`](crate::object); reading and writing are compiled once.
//!
//! - `null` is read as absent, except among the [`ExtraFields`].
//! - Whole numbers, booleans and ids are also read from JSON strings, as Zoho sends both.
//! - A member without a field, and one whose value has another JSON type than its field, is kept as text in the
//!   [`ExtraFields`] of the nearest enclosing object where the field may be empty, and written back. A `tracing` event
//!   reports a value of another type; without such an object, reading fails and the error names the path.
//! - An empty string where a number, boolean, id or date-time is expected is read as absent and kept likewise.
//!
//! ```
//! use zoho_types::json::ExtraFields;
//! use zoho_types::{Id, object};
//!
//! /// A note.
//! #[derive(Clone, Default, PartialEq)]
//! pub struct Note {
//!     /// Its id.
//!     pub id: Option<Id>,
//!     /// How often it was read.
//!     pub read_count: Option<i64>,
//!     /// What has no name here.
//!     pub extra: ExtraFields,
//! }
//! object!(Note { "id" => id, "readCount" => read_count; extra });
//!
//! let note: Note = serde_json::from_str(r#"{"id": 7, "readCount": "3", "new": [1]}"#)?;
//! assert_eq!(note.read_count, Some(3));
//! assert_eq!(serde_json::to_string(&note)?, r#"{"id":"7","readCount":3,"new":[1]}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

pub(crate) mod body;
pub mod constraints;
mod containers;
mod copy;
mod decode;
mod extra;
mod foreign;
mod numbers;
mod order;
mod read;
mod reading;
mod rows;
mod scalar;
mod scan;
mod text;
mod trace;
mod typed;
mod value;
mod values;
mod write;

pub use self::body::{as_text, is_empty, no_json, path_below, shown_key};
pub use self::constraints::{Constraint, validate};
pub use self::copy::{copy, same};
pub use self::decode::{read, read_field, read_fields, read_member};
pub use self::extra::ExtraFields;
pub use self::foreign::{deserialize, filled};
pub use self::rows::{MOST_ROWS, are_more_than, within};
pub use self::scalar::{Accepted, Scalar, ScalarValue};
pub use self::text::{body, body_list, owned, strings, text};
pub use self::typed::{from_body, typed};
pub use self::value::{MemberValue, ValueText};
pub use self::write::{debug, members_of, serialize};

use crate::datetime::DateTime;
use crate::decimal::Decimal;

/// Any JSON value. A number is held as `i64`, `u64` or `f64`: if more digits count, read the value with [`typed`] or
/// into an [`ExtraFields`].
pub type Json = serde_json::Value;

/// A value that a field can hold.
pub trait Field {
    /// Returns the place that a value is read into. If `there` is true, an optional field is first filled with its
    /// default; otherwise it is emptied and has no place ([`Slot::Absent`]).
    fn place(&mut self, there: bool) -> Slot<'_>;

    /// Returns the value for writing.
    fn view(&self) -> View<'_>;

    /// Returns the place that a value is read into.
    fn slot(&mut self) -> Slot<'_>
    where
        Self: Sized,
    {
        self.place(true)
    }
}

/// The static description of a type with named fields.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The name of the type, for `Debug`.
    pub name: &'static str,
    /// The keys of the fields, in the order of the fields.
    pub keys: &'a [&'a str],
    /// The keys that must be present for reading.
    pub required: &'a [&'static str],
    /// The constraints that [`validate`] applies.
    pub constraints: &'a [Constraint],
}

/// A type with named fields, implemented by the macro [`object!`](crate::object).
pub trait Object {
    /// Passes the fields to `to`, in the order of their keys, with the description of the type.
    fn fields(&self, to: &mut Fields<'_>);

    /// Passes the places of the fields to `to`, in the order of their keys, with the description of the type.
    fn places(&mut self, to: &mut Places<'_>);
}

/// Receives the fields of an object, all at once, and its extra fields.
pub struct Fields<'a>(&'a mut TakeFields<'a>);

/// The function called by [`Fields`]: description of the type, fields, extra fields.
pub type TakeFields<'a> =
    dyn FnMut(&'static About<'static>, &[&dyn Field], Option<&ExtraFields>) + 'a;

impl<'a> Fields<'a> {
    /// Returns a receiver that calls `take`.
    pub fn new(take: &'a mut TakeFields<'a>) -> Self {
        Self(take)
    }

    /// Receives them. `extra` is `None` for a type without extra fields.
    pub fn are(
        &mut self,
        about: &'static About<'static>,
        fields: &[&dyn Field],
        extra: Option<&ExtraFields>,
    ) {
        (self.0)(about, fields, extra);
    }
}

impl std::fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fields").finish_non_exhaustive()
    }
}

/// Returns the description of the type of `object`.
#[must_use]
pub fn about(object: &dyn Object) -> &'static About<'static> {
    const NOTHING: &About<'static> = &About {
        name: "",
        keys: &[],
        required: &[],
        constraints: &[],
    };
    let mut found = NOTHING;
    object.fields(&mut Fields::new(&mut |about, _, _| found = about));
    found
}

/// Receives the places of the fields of an object, all at once, and that of its extra fields.
pub struct Places<'a>(&'a mut TakePlaces<'a>);

/// The function called by [`Places`]: description of the type, fields, extra fields.
pub type TakePlaces<'a> =
    dyn FnMut(&'static About<'static>, &mut [&mut dyn Field], Option<&mut ExtraFields>) + 'a;

impl<'a> Places<'a> {
    /// Returns a receiver that calls `take`.
    pub fn new(take: &'a mut TakePlaces<'a>) -> Self {
        Self(take)
    }

    /// Receives them. `extra` is `None` for a type without extra fields.
    pub fn are(
        &mut self,
        about: &'static About<'static>,
        fields: &mut [&mut dyn Field],
        extra: Option<&mut ExtraFields>,
    ) {
        (self.0)(about, fields, extra);
    }
}

impl std::fmt::Debug for Places<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Places").finish_non_exhaustive()
    }
}

/// A place that a value is read into.
pub enum Slot<'a> {
    /// A single value.
    Scalar(&'a mut dyn Scalar),
    /// A number with all its digits.
    Decimal(&'a mut Decimal),
    /// An object.
    Object(&'a mut dyn Object),
    /// An array.
    List(&'a mut dyn List),
    /// An object with any keys.
    Map(&'a mut dyn Entries),
    /// Any value.
    Json(&'a mut Json),
    /// Any value, kept as JSON text.
    Raw(&'a mut ExtraFields),
    /// No place: the field is empty.
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

/// A value for writing.
pub enum View<'a> {
    /// No value: the key is left out.
    Absent,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with all its digits.
    Decimal(&'a Decimal),
    /// Text.
    Str(&'a str),
    /// A date-time, written in the form of the product that it is sent to.
    DateTime(&'a DateTime),
    /// An object.
    Object(&'a dyn Object),
    /// An array.
    List(&'a dyn Items),
    /// An object with any keys.
    Map(&'a dyn Entries),
    /// Any value.
    Json(&'a Json),
    /// Any value, as JSON text.
    Raw(&'a str),
}

/// Values in a sequence.
pub trait Items {
    /// Passes each value to `to`.
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a dyn Field));
}

/// A place for the items of an array.
pub trait List {
    /// Appends a default value and returns it for reading into.
    fn push(&mut self) -> &mut dyn Field;

    /// Reserves memory for `count` more values.
    fn reserve(&mut self, count: usize);
}

/// A field with values by key.
pub trait Entries {
    /// Returns the place for the value of `key`.
    fn entry(&mut self, key: &str) -> Slot<'_>;

    /// Returns the size of one more entry in bytes.
    fn entry_size(&self) -> usize {
        0
    }

    /// Passes each value to `to`.
    fn write(&self, to: &mut Writer<'_>);

    /// Returns the entries if they are extra fields.
    fn as_extra(&self) -> Option<&ExtraFields> {
        None
    }
}

/// Receives values by key, one after another.
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

    /// Writes the value of `key`, unless it is absent.
    pub fn field(&mut self, key: &str, value: &dyn Field) -> &mut Self {
        match value.view() {
            View::Absent => {}
            view => (self.sink)(key, view),
        }
        self
    }

    /// Writes extra fields.
    pub fn extra(&mut self, extra: &ExtraFields) -> &mut Self {
        for (key, value) in extra.pairs() {
            (self.sink)(key, View::Raw(value));
        }
        self
    }
}

#[doc(hidden)]
pub use ::serde;
