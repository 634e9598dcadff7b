//! Ids, dates and decimals as fields.

use serde::Deserialize;
use serde::de::Deserializer;

use super::foreign::deserialize;
use super::scalar::{Accepted, Scalar, ScalarValue};
use super::{Field, Slot, View};
use crate::datetime::{Date, DateTime};
use crate::decimal::Decimal;
use crate::id::{Id, OrganizationId};

/// The kind that a [`Decimal`] is read from.
const NUMBER: &str = "a number";

macro_rules! id {
    ($name:ident) => {
        impl Scalar for $name {
            fn accept(&mut self, token: ScalarValue<'_>) -> Accepted {
                *self = match token {
                    ScalarValue::Str("") => return Ok(false),
                    ScalarValue::Str(id) => Self::from(id),
                    ScalarValue::Int(id) => Self::from(id.to_string()),
                    ScalarValue::Big(id) => Self::from(id),
                    _ => return Err("an id: a string or a whole number"),
                };
                Ok(true)
            }
        }

        impl Field for $name {
            fn place(&mut self, _there: bool) -> Slot<'_> {
                Slot::Scalar(self)
            }

            fn view(&self) -> View<'_> {
                View::Str(self.as_str())
            }
        }
    };
}

id!(Id);
id!(OrganizationId);

impl Scalar for Date {
    fn accept(&mut self, token: ScalarValue<'_>) -> Accepted {
        *self = match token {
            ScalarValue::Str("") => return Ok(false),
            ScalarValue::Str(text) => Self::from_json_text(text),
            _ => return Err("a day"),
        };
        Ok(true)
    }
}

impl Field for Date {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Scalar(self)
    }

    fn view(&self) -> View<'_> {
        View::Str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut this = Self::default();
        deserialize(Slot::Scalar(&mut this), from)?;
        Ok(this)
    }
}

impl Scalar for DateTime {
    fn accept(&mut self, token: ScalarValue<'_>) -> Accepted {
        *self = match token {
            ScalarValue::Str("") => return Ok(false),
            ScalarValue::Str(text) => Self::from_json_text(text),
            ScalarValue::Int(millis) => Self::from_json_number(millis),
            _ => return Err("a date-time: text or milliseconds"),
        };
        Ok(true)
    }
}

impl Field for DateTime {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Scalar(self)
    }

    fn view(&self) -> View<'_> {
        View::DateTime(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut this = Self::default();
        deserialize(Slot::Scalar(&mut this), from)?;
        Ok(this)
    }
}

impl Decimal {
    /// Sets the number from its JSON text: a number, or a string with a number in it. Returns `false`, and leaves it
    /// unchanged, for `null` and the empty string.
    ///
    /// # Errors
    /// Returns the expected kind if the text is something else.
    pub fn read_json(&mut self, json: &str) -> Accepted {
        if json == "null" {
            return Ok(false);
        }
        if json.starts_with('"') {
            let text: String = serde_json::from_str(json).map_err(|_| NUMBER)?;
            return self.accept(ScalarValue::Str(&text));
        }
        *self = json.parse().map_err(|_| NUMBER)?;
        Ok(true)
    }
}

impl Scalar for Decimal {
    fn accept(&mut self, token: ScalarValue<'_>) -> Accepted {
        *self = match token {
            ScalarValue::Bool(_) => return Err(NUMBER),
            ScalarValue::Str("") => return Ok(false),
            ScalarValue::Str(text) => Self::quoted(text).map_err(|_| NUMBER)?,
            ScalarValue::Float(n) => Self::try_from(n).map_err(|_| NUMBER)?,
            ScalarValue::Int(n) => Self::from(n),
            ScalarValue::Big(n) => n.to_string().parse().map_err(|_| NUMBER)?,
        };
        Ok(true)
    }
}

impl Field for Decimal {
    fn place(&mut self, _there: bool) -> Slot<'_> {
        Slot::Decimal(self)
    }

    fn view(&self) -> View<'_> {
        View::Decimal(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut this = Self::default();
        deserialize(Slot::Decimal(&mut this), from)?;
        Ok(this)
    }
}
