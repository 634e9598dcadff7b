//! The error of parsing or validating a catalogue.

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::Path;

/// Error of parsing or validating a catalogue, with the file, the line and the key.
///
/// ```
/// use zoho_catalog::read;
///
/// let text = "[operations.list]\nhttp = \"GET /users\"\nquerry = {}\n";
/// let error = read::resource("users", text).unwrap_err();
/// assert_eq!(error.to_string(), "users.toml:3: operations.list: unknown key `querry`");
/// assert_eq!(error.line(), Some(3));
/// ```
#[derive(Debug)]
pub struct Error {
    file: String,
    line: Option<usize>,
    place: String,
    message: String,
    source: Option<io::Error>,
}

impl Error {
    /// Returns the name of the file as passed to the parser; empty if a single notation was parsed.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the number of the line, from 1, or `None` if the error does not belong to a single line.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// Returns the path of keys to the error, separated by dots: `operations.list.query`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Returns the message, without file, line and place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn io(path: &Path, message: &str, source: io::Error) -> Self {
        Self {
            file: path.display().to_string(),
            line: None,
            place: String::new(),
            message: message.to_owned(),
            source: Some(source),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            f.write_str(&self.file)?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            f.write_str(": ")?;
        }
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|e| e as _)
    }
}

/// An error in a text whose file and lines are not known: the internal form of [`Error`].
#[derive(Debug)]
pub(crate) struct Fault {
    offset: Option<usize>,
    /// Innermost first.
    keys: Vec<String>,
    message: String,
}

impl Fault {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            offset: None,
            keys: Vec::new(),
            message: message.into(),
        }
    }

    /// Sets the position in the text, unless it is set already.
    #[must_use]
    pub(crate) fn at(mut self, span: &Range<usize>) -> Self {
        self.offset.get_or_insert(span.start);
        self
    }

    /// Adds a key to the path.
    #[must_use]
    pub(crate) fn under(mut self, key: &str) -> Self {
        self.keys.push(key.to_owned());
        self
    }

    /// Converts it to the error of a file with that name and text.
    pub(crate) fn of_file(mut self, file: &str, text: &str) -> Error {
        self.keys.reverse();
        let before = self.offset.and_then(|offset| text.get(..offset));
        Error {
            file: file.to_owned(),
            line: before.map(|before| before.matches('\n').count() + 1),
            place: self.keys.join("."),
            message: self.message,
            source: None,
        }
    }
}

impl From<toml::de::Error> for Fault {
    fn from(error: toml::de::Error) -> Self {
        let fault = Self::new(error.message());
        match error.span() {
            Some(span) => fault.at(&span),
            None => fault,
        }
    }
}
