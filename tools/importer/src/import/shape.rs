//! The shapes of values: a plain value, one of several words, a list, a map or an object.

use zoho_catalog::model::{Range, Type};

/// Any JSON.
pub(super) const JSON: Shape = Shape::Plain(Type::Json);

/// An object's place in the arena.
pub(super) type ObjectId = usize;

/// The shape of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Shape {
    /// No more than a word of the notation.
    Plain(Type),
    /// One of several words.
    Words(Vec<String>),
    /// Several.
    List(Box<Shape>),
    /// By name.
    Map(Box<Shape>),
    /// An object.
    Object(ObjectId),
}

/// A field of an object.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    /// Its name.
    pub(super) wire: String,
    /// The shape of its value.
    pub(super) shape: Shape,
    /// Whether it has to be there and is not null.
    pub(super) required: bool,
    /// Whether the description says that only the server sets it.
    pub(super) read_only: bool,
    /// Its bounds.
    pub(super) range: Option<Range>,
    /// Its default.
    pub(super) default: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default)]
pub(super) struct Object {
    /// Its location: the file, a space and the way to it.
    pub(super) source: String,
    /// Its fields.
    pub(super) members: Vec<Member>,
    /// Whether others may come.
    pub(super) open: bool,
}

/// Whether the shape is a list.
pub(super) fn is_list(shape: &Shape) -> bool {
    matches!(shape, Shape::List(_))
}
