//! Numbers with all their digits: money, percentages, quantities.

use std::fmt;
use std::str::FromStr;

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::json::{self, Accepted, Field, Scalar, Slot, Token, View};

/// A decimal number, digit for digit as Zoho wrote it: `1.10` stays `1.10`, and what came as a string
/// goes back as one.
///
/// ```
/// use zoho_types::Decimal;
///
/// let price: Decimal = "19.90".parse()?;
/// assert_eq!(price.to_string(), "19.90");
/// assert_eq!(price.to_f64(), 19.9);
/// assert_eq!(serde_json::to_string(&price).unwrap(), "19.90");
/// assert_eq!(Decimal::from(3).as_str(), "3");
/// # Ok::<(), zoho_types::InvalidDecimal>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal {
    text: String,
    quoted: bool,
}

/// A text that is no decimal number.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no decimal number: digits, with a sign, a point and an exponent where needed")]
pub struct InvalidDecimal;

crate::debug_is_display!(InvalidDecimal);

const EXPECTED: &str = "a number";

impl Decimal {
    /// The digits as they were written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The nearest binary number. Sums of money are better reckoned with a decimal library, from
    /// [`as_str`](Self::as_str).
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }

    /// Reads JSON's own text of a number, or of a string with a number in it; gives false where it says nothing.
    ///
    /// # Errors
    /// What was expected, where it is something else.
    pub fn read_json(&mut self, json: &str) -> Accepted {
        if json == "null" {
            return Ok(false);
        }
        if json.starts_with('"') {
            let text: String = serde_json::from_str(json).map_err(|_| EXPECTED)?;
            return self.accept(Token::Str(&text));
        }
        *self = json.parse().map_err(|_| EXPECTED)?;
        Ok(true)
    }
}

impl Default for Decimal {
    /// Nought.
    fn default() -> Self {
        Self::from(0)
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        // JSON's grammar of numbers is the one that Zoho reads.
        match serde_json::from_str::<&RawValue>(text) {
            Ok(_) if text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => Ok(Self {
                text: text.to_owned(),
                quoted: false,
            }),
            _ => Err(InvalidDecimal),
        }
    }
}

impl From<i64> for Decimal {
    fn from(n: i64) -> Self {
        Self {
            text: n.to_string(),
            quoted: false,
        }
    }
}

impl TryFrom<f64> for Decimal {
    type Error = InvalidDecimal;

    /// Refuses what JSON has no number for: infinities and no-numbers.
    fn try_from(n: f64) -> Result<Self, InvalidDecimal> {
        n.to_string().parse()
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Scalar for Decimal {
    fn accept(&mut self, token: Token<'_>) -> Accepted {
        match token {
            Token::Bool(_) => Err(EXPECTED),
            Token::Str("") => Ok(false),
            Token::Str(text) => {
                *self = text.parse().map_err(|_| EXPECTED)?;
                self.quoted = true;
                Ok(true)
            }
            Token::Float(n) => {
                *self = Self::try_from(n).map_err(|_| EXPECTED)?;
                Ok(true)
            }
            token @ (Token::Int(_) | Token::Big(_)) => token.text(&mut |text| {
                *self = Self {
                    text: text.to_owned(),
                    quoted: false,
                };
            }),
        }
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

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.quoted {
            return to.serialize_str(&self.text);
        }
        if let Ok(whole) = self.text.parse::<i64>()
            && whole.to_string() == self.text
        {
            return to.serialize_i64(whole);
        }
        if let Ok(near) = self.text.parse::<f64>()
            && serde_json::Number::from_f64(near).is_some_and(|n| n.to_string() == self.text)
        {
            return to.serialize_f64(near);
        }
        match serde_json::from_str::<&RawValue>(&self.text) {
            Ok(digits) => digits.serialize(to),
            Err(_) => to.serialize_str(&self.text),
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut this = Self::default();
        json::deserialize(Slot::Decimal(&mut this), from)?;
        Ok(this)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stay_as_they_are() {
        for json in [
            "0",
            "-1",
            "1.10",
            "19.90",
            "0.1",
            "12345678901234567.89",
            "1e30",
            r#""19.90""#,
            "1E-3",
            "-0",
            "100000000000000000000",
        ] {
            let mut read = Decimal::default();
            assert_eq!(read.read_json(json), Ok(true), "{json}");
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "x", "1,5", "NaN", "true", "[1]", "\"1\"", " 1", "+1"] {
            assert_eq!(text.parse::<Decimal>(), Err(InvalidDecimal), "{text:?}");
        }
        assert!(Decimal::try_from(f64::INFINITY).is_err());
        assert!(serde_json::from_str::<Decimal>("true").is_err());
        assert_eq!(
            serde_json::from_str::<Decimal>("1.5").unwrap().to_f64(),
            1.5
        );
    }
}
