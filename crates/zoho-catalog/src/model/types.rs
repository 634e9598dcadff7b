//! Fields and their types.

/// A parameter, a part of a body, or a field of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust, if it is not the wire name in snake_case.
    pub name: Option<String>,
    /// The type of its value.
    pub ty: Type,
    /// Whether the field has to be sent, or is always received.
    pub required: bool,
    /// The range of a number, of the number of items of a list, or of characters of a string.
    pub range: Option<Range>,
    /// The value that the server uses if the field is absent, in its wire form.
    pub default: Option<String>,
}

/// An inclusive range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The minimum.
    pub min: Option<i64>,
    /// The maximum.
    pub max: Option<i64>,
}

/// The type of a field, a parameter or a response.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// Text.
    String,
    /// A whole number, which the server may send as a string.
    Int,
    /// A number, which the server may send as a string.
    Float,
    /// A boolean, which the server may send as a string.
    Bool,
    /// An id: a string or a number on the wire.
    Id,
    /// A date.
    Date,
    /// A date-time with an offset.
    DateTime,
    /// Any JSON.
    Json,
    /// A file, as a part of a multipart body.
    File,
    /// A list; in a query, its items are separated by commas.
    List(Box<Type>),
    /// A map from names to values.
    Map(Box<Type>),
    /// A named type of the same resource, or, in a shared type, of the shared ones.
    Own(String),
    /// A shared type.
    Shared(String),
}

impl Field {
    /// Returns whether a caller has to set it. A required field with a default is sent with the default.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.required && self.default.is_none()
    }

    /// Returns the value that is sent if a caller sets none.
    #[must_use]
    pub fn constant(&self) -> Option<&str> {
        self.default.as_deref().filter(|_| self.required)
    }

    /// Creates an optional field without a range.
    #[must_use]
    pub fn new(wire: impl Into<String>, ty: Type) -> Self {
        Self {
            wire: wire.into(),
            name: None,
            ty,
            required: false,
            range: None,
            default: None,
        }
    }
}

impl Type {
    /// Returns the innermost named type: `User` of `[User]`.
    #[must_use]
    pub fn named(&self) -> Option<&Self> {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.named(),
            Self::Own(_) | Self::Shared(_) => Some(self),
            _ => None,
        }
    }
}

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeDef {
    /// An object.
    Object {
        /// The fields, in the order of Zoho's description.
        fields: Vec<Field>,
        /// Whether fields that are not described are kept.
        extra: bool,
    },
    /// An enumeration. Unknown values are kept as received.
    Enumeration(Vec<Variant>),
}

/// A value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The value on the wire.
    pub wire: String,
    /// The name in Rust, if it is not the wire value in CamelCase.
    pub name: Option<String>,
}

impl TypeDef {
    /// Returns the fields of an object; empty for an enumeration.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::Object { fields, .. } => fields,
            Self::Enumeration(_) => &[],
        }
    }
}
