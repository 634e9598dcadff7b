//! The kinds of JSON values, and the outcomes of reading one.

/// The outcome of reading one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// It was stored in its place.
    Extra,
    /// It was `null`.
    Null,
    /// It was an empty text where another kind is expected, which means the same as `null`.
    Blank,
    /// Its kind does not match its place. The trace has a note of it.
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
    /// A value that no type can hold.
    Unreadable,
}

impl Kind {
    /// Returns the kind of a JSON text.
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
