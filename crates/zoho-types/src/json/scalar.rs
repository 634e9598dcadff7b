//! Single values of JSON, in all the forms in which Zoho sends them.

use std::borrow::Cow;

use super::{Field, Slot, View};

/// A single value of JSON.
#[derive(Clone, Copy, PartialEq)]
pub enum ScalarValue<'a> {
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number past the range of [`ScalarValue::Int`].
    Big(u64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    Str(&'a str),
}

impl std::fmt::Debug for ScalarValue<'_> {
    /// Shows the kind, never the value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Bool(_) => "Bool",
            Self::Int(_) | Self::Big(_) => "Int",
            Self::Float(_) => "Float",
            Self::Str(_) => "Str",
        })
    }
}

/// The outcome for a value: `Ok(true)` if it is stored, `Ok(false)` if it means the same as none, and otherwise the
/// expected kind.
pub type Accepted = Result<bool, &'static str>;

/// A place that takes a single value of JSON.
pub trait Scalar {
    /// Takes `token`.
    ///
    /// # Errors
    /// Returns the expected kind if it does not match.
    fn accept(&mut self, token: ScalarValue<'_>) -> Accepted;
}

impl ScalarValue<'_> {
    /// Passes the value as text to `take`; a whole number as it is written in JSON.
    ///
    /// # Errors
    /// Returns an error for a boolean and for a number with a fraction, whose text would not be the original one.
    pub fn text(self, take: &mut dyn FnMut(&str)) -> Accepted {
        match self {
            Self::Str(text) => take(text),
            Self::Int(n) => take(&n.to_string()),
            Self::Big(n) => take(&n.to_string()),
            Self::Bool(_) | Self::Float(_) => return Err("a text"),
        }
        Ok(true)
    }
}

impl<'a> ScalarValue<'a> {
    /// Returns the value as text; a whole number as it is written in JSON.
    ///
    /// # Errors
    /// Same as [`text`](Self::text).
    pub fn into_text(self) -> Result<Cow<'a, str>, &'static str> {
        match self {
            Self::Str(text) => Ok(Cow::Borrowed(text)),
            Self::Int(n) => Ok(Cow::Owned(n.to_string())),
            Self::Big(n) => Ok(Cow::Owned(n.to_string())),
            Self::Bool(_) | Self::Float(_) => Err("a text"),
        }
    }
}

impl Scalar for String {
    fn accept(&mut self, token: ScalarValue<'_>) -> Accepted {
        *self = match token {
            ScalarValue::Str(text) => text.to_owned(),
            token => token.into_text()?.into_owned(),
        };
        Ok(true)
    }
}

impl Scalar for bool {
    fn accept(&mut self, token: ScalarValue<'_>) -> Accepted {
        *self = match token {
            ScalarValue::Bool(yes) => yes,
            ScalarValue::Int(0) | ScalarValue::Str("false" | "False" | "FALSE" | "0" | "no") => {
                false
            }
            ScalarValue::Int(1) | ScalarValue::Str("true" | "True" | "TRUE" | "1" | "yes") => true,
            ScalarValue::Str("") => return Ok(false),
            _ => return Err("true or false"),
        };
        Ok(true)
    }
}

impl Scalar for i64 {
    fn accept(&mut self, token: ScalarValue<'_>) -> Accepted {
        const EXPECTED: &str = "a whole number";
        *self = match token {
            ScalarValue::Int(n) => n,
            ScalarValue::Str("") => return Ok(false),
            // Written back it is a number: one of another form, such as 007, is kept unchanged.
            ScalarValue::Str(text) if is_plain(text) => text.parse().map_err(|_| EXPECTED)?,
            // Some of Zoho's services write 3 as 3.0.
            ScalarValue::Float(n) if n.fract() == 0.0 && n.abs() < 9e15 => {
                format!("{n:.0}").parse().map_err(|_| EXPECTED)?
            }
            _ => return Err(EXPECTED),
        };
        Ok(true)
    }
}

/// Returns whether a whole number has the form that JSON requires.
fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.bytes().all(|b| b.is_ascii_digit()) && (!digits.starts_with('0') || text == "0")
}

impl Field for String {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Scalar(self)
    }

    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Field for bool {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Scalar(self)
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Field for i64 {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Scalar(self)
    }

    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}
