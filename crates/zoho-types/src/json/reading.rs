//! What a value of JSON is, and what became of it.

/// The outcome of reading one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// It is in its place.
    Kept,
    /// It was `null`.
    Null,
    /// It was an empty text where something else is expected, which says the same as `null`.
    Blank,
    /// It is of another kind than its place takes. The trace has a note of it.
    Misfit,
}

/// A kind of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Nothing,
    Null,
    Bool,
    Number,
    Text,
    Array,
    Object,
    /// Nothing that any type holds.
    Unreadable,
}

impl Kind {
    /// The kind of a JSON text.
    pub(super) fn of(json: &str) -> Self {
        match json.trim_ascii_start().as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b't' | b'f') => Self::Bool,
            Some(b'"') => Self::Text,
            Some(b'[') => Self::Array,
            Some(b'{') => Self::Object,
            Some(_) => Self::Number,
            None => Self::Nothing,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Nothing => "missing",
            Self::Null => "null",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::Array => "an array",
            Self::Object => "an object",
            Self::Unreadable => "a number or text that no type holds",
        }
    }
}
