//! Why a catalogue cannot be read.

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::Path;

/// A catalogue that cannot be read, with the file, the line and the key at fault.
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
    /// The name of the file, as the reader was given it; empty where a single notation was read.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The number of the line, from 1; none where the fault is not in one line.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The keys that lead to the fault, with dots between: `operations.list.query`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The sentence, without file, line and place.
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

/// A fault in a text whose file and lines are not at hand: the reader's own form of [`Error`].
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

    /// The fault at a place of the text, where it has none yet.
    #[must_use]
    pub(crate) fn at(mut self, span: &Range<usize>) -> Self {
        self.offset.get_or_insert(span.start);
        self
    }

    /// The fault under a key.
    #[must_use]
    pub(crate) fn under(mut self, key: &str) -> Self {
        self.keys.push(key.to_owned());
        self
    }

    /// The error in a file of that name and text.
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
