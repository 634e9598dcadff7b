//! The compact notation of types: `[User]`, `int 1..200 = 200`, `string!`.
//!
//! A type is one of `string int float bool id date datetime json file`, `[T]` (a list), `{T}` (values by name), `User`
//! (of the same file) or `shared.User`. It may be followed by `!` (required), a range (`1..200`, `1..`, `..100`) and a
//! default (`= 200`), in that order. [`Type`] implements `FromStr` and `Display` for its part of the notation.

use std::fmt;
use std::str::FromStr;

use crate::document::Read;
use crate::error::{Error, Fault};
use crate::model::{Body, Field, Range, Response, Type};

/// The types with a keyword.
const WORDS: [(&str, Type); 9] = [
    ("string", Type::String),
    ("int", Type::Int),
    ("float", Type::Float),
    ("bool", Type::Bool),
    ("id", Type::Id),
    ("date", Type::Date),
    ("datetime", Type::DateTime),
    ("json", Type::Json),
    ("file", Type::File),
];

/// The prefix of a shared type.
const SHARED: &str = "shared.";

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(item) => write!(f, "[{item}]"),
            Self::Map(item) => write!(f, "{{{item}}}"),
            Self::Own(name) => f.write_str(name),
            Self::Shared(name) => write!(f, "{SHARED}{name}"),
            word => {
                let word = WORDS.iter().find(|(_, ty)| ty == word);
                f.write_str(word.map_or("json", |(word, _)| word))
            }
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(min) = self.min {
            write!(f, "{min}")?;
        }
        f.write_str("..")?;
        if let Some(max) = self.max {
            write!(f, "{max}")?;
        }
        Ok(())
    }
}

impl FromStr for Type {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        ty(text).map_err(|fault| fault.of_file("", text))
    }
}

impl Field {
    /// Parses the field with the wire name `wire` from its notation, such as `int! 1..200 = 200`.
    ///
    /// # Errors
    /// [`Error`] without a file when the notation is invalid.
    pub fn parse(wire: &str, text: &str) -> Result<Self, Error> {
        field(wire, text).map_err(|fault| fault.of_file("", text))
    }
}

/// The prefix of the only item of a list.
const ONE: &str = "one ";

/// Parses a type.
pub(crate) fn ty(text: &str) -> Read<Type> {
    let text = text.trim();
    if let Some((_, ty)) = WORDS.iter().find(|(word, _)| *word == text) {
        return Ok(ty.clone());
    }
    if let Some(item) = within(text, '[', ']') {
        return Ok(Type::List(Box::new(ty(item)?)));
    }
    if let Some(item) = within(text, '{', '}') {
        return Ok(Type::Map(Box::new(ty(item)?)));
    }
    let (name, shared) = match text.strip_prefix(SHARED) {
        Some(name) => (name, true),
        None => (text, false),
    };
    let is_name = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    if !is_name {
        return Err(Fault::new(format!("`{text}` is not a type")));
    }
    let name = name.to_owned();
    Ok(if shared {
        Type::Shared(name)
    } else {
        Type::Own(name)
    })
}

/// Returns the text between a pair of brackets that encloses the whole text.
fn within(text: &str, open: char, close: char) -> Option<&str> {
    text.strip_prefix(open)?.strip_suffix(close)
}

/// Parses the notation of a field.
pub(crate) fn field(wire: &str, text: &str) -> Read<Field> {
    let (left, default) = match text.split_once(" = ") {
        Some((left, default)) => (left, Some(default.to_owned())),
        None => (text, None),
    };
    let (left, range) = match left.trim().rsplit_once(' ') {
        Some((left, range)) => (left, Some(parse_range(range)?)),
        None => (left.trim(), None),
    };
    let (left, required) = match left.strip_suffix('!') {
        Some(left) => (left, true),
        None => (left, false),
    };
    Ok(Field {
        ty: ty(left)?,
        required,
        range,
        default,
        ..Field::new(wire, Type::Json)
    })
}

/// Parses a range.
fn parse_range(text: &str) -> Read<Range> {
    let fault = || Fault::new(format!("`{text}` are no bounds"));
    let (min, max) = text.split_once("..").ok_or_else(fault)?;
    let bound = |text: &str| (!text.is_empty()).then(|| text.parse()).transpose();
    let (min, max) = (
        bound(min).map_err(|_| fault())?,
        bound(max).map_err(|_| fault())?,
    );
    if min.is_none() && max.is_none() {
        return Err(fault());
    }
    Ok(Range { min, max })
}

/// Returns the notation of a field.
#[must_use]
pub fn print_field(field: &Field) -> String {
    let mut text = field.ty.to_string();
    if field.required {
        text.push('!');
    }
    if let Some(range) = field.range {
        text.push_str(&format!(" {range}"));
    }
    if let Some(default) = &field.default {
        text.push_str(&format!(" = {default}"));
    }
    text
}

/// Parses a response: `User`, `user: User`, `users: one User`, `[User]`, `users: [User] info`, `rows`, `data: rows`,
/// `data: row`, `file`.
pub(crate) fn response(text: &str) -> Read<Response> {
    let (key, what) = split_key(text);
    if key.is_none() && what == "file" {
        return Ok(Response::File);
    }
    match what {
        "rows" => return Ok(Response::Rows { key }),
        "row" => return Ok(Response::Row { key }),
        _ => {}
    }
    let (what, info) = match what.strip_suffix(" info") {
        Some(what) => (what, true),
        None => (what, false),
    };
    if let Some(what) = what.strip_prefix(ONE) {
        let ty = ty(what)?;
        return Ok(Response::One {
            key,
            single: true,
            ty,
        });
    }
    Ok(match ty(what)? {
        Type::List(item) => Response::List {
            key,
            item: *item,
            info,
        },
        ty => Response::One {
            key,
            single: false,
            ty,
        },
    })
}

/// Returns the notation of a response, or `None` for [`Response::Nothing`].
#[must_use]
pub fn print_response(response: &Response) -> Option<String> {
    let (key, what) = match response {
        Response::Nothing => return None,
        Response::File => (&None, "file".to_owned()),
        Response::Rows { key } => (key, "rows".to_owned()),
        Response::Row { key } => (key, "row".to_owned()),
        Response::One { key, single, ty } => (
            key,
            if *single {
                format!("{ONE}{ty}")
            } else {
                ty.to_string()
            },
        ),
        Response::List { key, item, info } => (
            key,
            if *info {
                format!("[{item}] info")
            } else {
                format!("[{item}]")
            },
        ),
    };
    Some(join_key(key.as_deref(), &what))
}

/// Parses a body: `User`, `users: [User]`, `users: one User`.
pub(crate) fn body(text: &str) -> Read<Body> {
    let (key, what) = split_key(text);
    let single = what.strip_prefix(ONE);
    Ok(Body::Json {
        key,
        single: single.is_some(),
        ty: ty(single.unwrap_or(what))?,
        extra: Vec::new(),
    })
}

/// Returns the notation of a body without its other members, or `None` if it is not JSON.
#[must_use]
pub fn print_body(body: &Body) -> Option<String> {
    let Body::Json {
        key, single, ty, ..
    } = body
    else {
        return None;
    };
    let one = if *single { ONE } else { "" };
    Some(join_key(key.as_deref(), &format!("{one}{ty}")))
}

/// Splits `users: [User]` into key and type.
fn split_key(text: &str) -> (Option<String>, &str) {
    match text.split_once(": ") {
        Some((key, what)) => (Some(key.to_owned()), what.trim()),
        None => (None, text.trim()),
    }
}

/// Joins a key and a type.
fn join_key(key: Option<&str>, what: &str) -> String {
    match key {
        Some(key) => format!("{key}: {what}"),
        None => what.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_come_back_as_they_were_written() {
        let all = "string int float bool id date datetime json file User shared.Owner [id] {[int]} \
                   [shared.Owner]";
        for text in all.split_whitespace() {
            assert_eq!(ty(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_type_is_refused() {
        for text in ["", "text", "[id", "shared.owner", "User!", "A B", "Ä"] {
            assert!(ty(text).is_err(), "{text}");
        }
    }

    #[test]
    fn fields_come_back_as_they_were_written() {
        for text in [
            "id!",
            "int 1..200 = 200",
            "[id]! ..100",
            "string = a = b",
            "float -1..",
            "Status = on hold",
        ] {
            assert_eq!(print_field(&field("x", text).unwrap()), text);
        }
        let field = super::field("per_page", "int! 1..200 = 200").unwrap();
        assert!(field.required);
        assert_eq!(field.wire, "per_page");
        assert_eq!(field.range.unwrap().max, Some(200));
        assert_eq!(field.default.as_deref(), Some("200"));
        assert!(super::field("x", "int 200").is_err());
        assert!(super::field("x", "int ..").is_err());
    }

    #[test]
    fn answers_come_back_as_they_were_written() {
        for text in [
            "User",
            "user: shared.User",
            "users: one User",
            "[User]",
            "users: [User]",
            "users: [User] info",
            "data: rows",
            "row",
            "file",
            "json",
            "{int}",
        ] {
            let response = super::response(text).unwrap();
            assert_eq!(print_response(&response).as_deref(), Some(text));
        }
        assert_eq!(print_response(&Response::Nothing), None);
    }

    #[test]
    fn bodies_come_back_as_they_were_written() {
        for text in [
            "User",
            "[User]",
            "users: [User]",
            "users: one User",
            "ids: [id]",
            "json",
        ] {
            let body = super::body(text).unwrap();
            assert_eq!(print_body(&body).as_deref(), Some(text));
        }
        assert_eq!(print_body(&Body::Nothing), None);
    }
}
