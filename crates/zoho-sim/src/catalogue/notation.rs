//! The catalogue's notation of types, bodies and answers. What is written is made by a generator: there
//! is nothing to complain about, and an unknown word is the name of a type.

use super::{Parameter, Product};

/// What a field, a parameter or an answer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Int,
    Float,
    Bool,
    Id,
    Date,
    DateTime,
    Json,
    File,
    List(Box<Type>),
    Map(Box<Type>),
    /// The resource's name, a dot, and the type's.
    Named(String),
}

impl Type {
    /// Reads a type that stands in the file of `resource`.
    pub(super) fn parse(resource: &str, text: &str) -> Self {
        let text = text.trim();
        let within = |open, close| text.strip_prefix(open)?.strip_suffix(close);
        if let Some(item) = within('[', ']') {
            return Self::List(Box::new(Self::parse(resource, item)));
        }
        if let Some(item) = within('{', '}') {
            return Self::Map(Box::new(Self::parse(resource, item)));
        }
        match text {
            "string" => Self::String,
            "int" => Self::Int,
            "float" => Self::Float,
            "bool" => Self::Bool,
            "id" => Self::Id,
            "date" => Self::Date,
            "datetime" => Self::DateTime,
            "json" => Self::Json,
            "file" => Self::File,
            name if name.contains('.') => Self::Named(name.to_owned()),
            name => Self::Named(format!("{resource}.{name}")),
        }
    }

    /// The named type at the bottom.
    #[cfg(test)]
    pub(super) fn named(&self) -> Option<&str> {
        match self {
            Self::List(item) | Self::Map(item) => item.named(),
            Self::Named(name) => Some(name),
            _ => None,
        }
    }
}

impl Parameter {
    /// Reads what stands behind a name: a type, `!` where it is required, bounds, a default.
    pub(super) fn parse(product: Product, resource: &str, name: &str, text: &str) -> Self {
        let left = text.split_once(" = ").map_or(text, |(left, _)| left);
        let (ty, range) = left.split_once(' ').unwrap_or((left, ""));
        let (min, max) = range.split_once("..").unwrap_or_default();
        let required = ty.ends_with('!');
        Self {
            product,
            name: name.to_owned(),
            notation: text.to_owned(),
            ty: Type::parse(resource, ty.trim_end_matches('!')),
            required,
            min: min.parse().ok(),
            max: max.parse().ok(),
        }
    }
}

/// What is sent.
#[derive(Debug)]
pub(crate) enum Body {
    Nothing,
    Json {
        /// As it is written.
        notation: String,
        /// The key that it stands under.
        key: Option<String>,
        /// Whether it is the only item of a list.
        single: bool,
        ty: Type,
        /// What may stand beside the key.
        beside: Vec<Parameter>,
    },
    /// A multipart form.
    Form(Vec<Parameter>),
}

impl Body {
    /// Reads `users: [User]`.
    pub(super) fn parse(resource: &str, text: &str, beside: Vec<Parameter>) -> Self {
        let (key, what) = split_key(text);
        let single = what.strip_prefix("one ");
        Self::Json {
            notation: text.to_owned(),
            key,
            single: single.is_some(),
            ty: Type::parse(resource, single.unwrap_or(what)),
            beside,
        }
    }
}

/// What comes back.
#[derive(Debug)]
pub(crate) enum Answer {
    Nothing,
    One {
        key: Option<String>,
        /// Whether it is the only item of a list.
        single: bool,
        ty: Type,
    },
    List {
        key: Option<String>,
        item: Type,
        /// Whether `info` stands beside it.
        info: bool,
    },
    /// An outcome for each row, or for the one thing that was sent.
    Rows {
        key: Option<String>,
        single: bool,
    },
    File,
}

impl Answer {
    /// Reads `users: [User] info`.
    pub(super) fn parse(resource: &str, text: &str) -> Self {
        let (key, what) = split_key(text);
        match what {
            "file" => return Self::File,
            "rows" => return Self::Rows { key, single: false },
            "row" => return Self::Rows { key, single: true },
            _ => {}
        }
        let (what, info) = match what.strip_suffix(" info") {
            Some(what) => (what, true),
            None => (what, false),
        };
        let single = what.strip_prefix("one ");
        match Type::parse(resource, single.unwrap_or(what)) {
            Type::List(item) if single.is_none() => Self::List {
                key,
                item: *item,
                info,
            },
            ty => Self::One {
                key,
                single: single.is_some(),
                ty,
            },
        }
    }
}

/// Takes `users: [User]` apart.
fn split_key(text: &str) -> (Option<String>, &str) {
    match text.split_once(": ") {
        Some((key, what)) => (Some(key.to_owned()), what.trim()),
        None => (None, text.trim()),
    }
}
