//! How generated types are read from JSON and written as JSON.
//!
//! Code that serde derives is compiled anew for every type and every format; for some two thousand types
//! that takes minutes. Here a type says only what the keys of its fields are ([`About`]) and where the
//! fields stand ([`Object::fields`], [`Object::places`]), by the macro [`object!`](crate::object); all that reads
//! and writes is compiled once. The functions that are compiled for each type are as few and as short as they
//! can be: a product has hundreds of types.
//!
//! - `null` is the same as absent, except among the members that a type has no field for ([`ExtraFields`]).
//! - Whole numbers, yes or no, and ids are read from JSON strings too, as Zoho sends both.
//! - What a type has no field for, and what is of another kind than its field holds, is kept as it came among
//!   the members of the nearest object above whose field may be empty, and written back. An event tells of a
//!   value of another kind; where no such field is above it, reading fails and names the path.
//! - An empty string where a number, yes or no, an id or a time is expected is read as absent, and kept
//!   likewise.
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
pub mod bounds;
mod containers;
mod copy;
mod decode;
mod extra;
mod foreign;
mod numbers;
mod order;
mod read;
mod rows;
mod scalar;
mod scan;
mod text;
mod trace;
mod typed;
mod value;
mod write;

pub use self::body::{as_text, is_empty, no_json, path_below, shown_key};
pub use self::bounds::{Bound, check};
pub use self::copy::{copy, same};
pub use self::decode::{read, read_field, read_fields, read_member};
pub use self::extra::ExtraFields;
pub use self::foreign::{deserialize, filled};
pub use self::rows::{MOST_ROWS, are_more_than, within};
pub use self::scalar::{Accepted, Scalar, Token};
pub use self::text::{body, body_list, owned, strings, text};
pub use self::typed::{from_body, typed};
pub use self::value::{MemberValue, ValueText};
pub use self::write::{debug, members_of, serialize};

/// Any JSON. A number is held as `i64`, `u64` or `f64`: where more digits count, read the value with
/// [`typed`] or into an [`ExtraFields`].
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

/// Takes the fields of an object: what is the same for its type, the fields, and the members without one.
pub type TakeFields<'a> =
    dyn FnMut(&'static About<'static>, &[&dyn Field], Option<&ExtraFields>) + 'a;

impl<'a> Fields<'a> {
    /// Fields that are handed to `take`.
    pub fn new(take: &'a mut TakeFields<'a>) -> Self {
        Self(take)
    }

    /// Takes them. `extra` is none where the type drops what has no field.
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
pub struct Places<'a>(&'a mut TakePlaces<'a>);

/// Takes the places of the fields of an object, and that of the members without one.
pub type TakePlaces<'a> = dyn FnMut(&mut [&mut dyn Field], Option<&mut ExtraFields>) + 'a;

impl<'a> Places<'a> {
    /// Places that are handed to `take`.
    pub fn new(take: &'a mut TakePlaces<'a>) -> Self {
        Self(take)
    }

    /// Takes them. `extra` is none where the type drops what has no field.
    pub fn are(&mut self, fields: &mut [&mut dyn Field], extra: Option<&mut ExtraFields>) {
        (self.0)(fields, extra);
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
    Raw(&'a mut ExtraFields),
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
    fn as_extra(&self) -> Option<&ExtraFields> {
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
    pub fn extra(&mut self, extra: &ExtraFields) -> &mut Self {
        for (key, value) in extra.pairs() {
            (self.sink)(key, View::Raw(value));
        }
        self
    }
}

#[doc(hidden)]
pub use ::serde;
