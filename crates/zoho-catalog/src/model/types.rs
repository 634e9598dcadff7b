//! Fields and the types of what they hold.

/// A parameter, a part of a body, or a field of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust, where it is not the snake_case of the wire's.
    pub name: Option<String>,
    /// What it holds.
    pub ty: Type,
    /// Whether it has to be sent, or always comes.
    pub required: bool,
    /// The bounds of a number, of the items of a list, or of the characters of a string.
    pub range: Option<Range>,
    /// What the server takes when it is absent, as it is written on the wire.
    pub default: Option<String>,
}

/// Bounds, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub min: Option<i64>,
    /// The most.
    pub max: Option<i64>,
}

/// What a field, a parameter or a response holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// Text.
    String,
    /// A whole number, which may come as a string.
    Int,
    /// A number, which may come as a string.
    Float,
    /// Yes or no, which may come as a string.
    Bool,
    /// An id: a string or a number on the wire.
    Id,
    /// A day.
    Date,
    /// A date-time with its offset.
    DateTime,
    /// Any JSON.
    Json,
    /// A file: a part of a multipart body.
    File,
    /// Several, in a query separated by commas.
    List(Box<Type>),
    /// Values by name.
    Map(Box<Type>),
    /// A type of the same resource, or within the shared ones, a shared one.
    Own(String),
    /// A shared type.
    Shared(String),
}

impl Field {
    /// Whether a caller has to give it: what is required and has a default is sent with that.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.required && self.default.is_none()
    }

    /// What is sent where a caller sets nothing.
    #[must_use]
    pub fn constant(&self) -> Option<&str> {
        self.default.as_deref().filter(|_| self.required)
    }

    /// An optional field without bounds.
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
    /// The named type at the bottom: `User` of `[User]`.
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
    /// Fields.
    Object {
        /// The fields, in the order of the description.
        fields: Vec<Field>,
        /// Whether fields that are not described are kept.
        extra: bool,
    },
    /// One of several words. Others are kept as they come.
    Enumeration(Vec<Variant>),
}

/// A value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The value on the wire.
    pub wire: String,
    /// The name in Rust, where it is not the CamelCase of the wire's.
    pub name: Option<String>,
}

impl TypeDef {
    /// The fields of an object; none of an enumeration.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::Object { fields, .. } => fields,
            Self::Enumeration(_) => &[],
        }
    }
}
