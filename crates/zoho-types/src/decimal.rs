//! Decimal numbers with all their digits: money, percentages, quantities.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A decimal number that keeps its digits.
///
/// `1.10` stays `1.10`. A number read from a JSON string is written as a string.
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
    text: CompactString,
    quoted: bool,
}

/// The error for a text that is not a decimal number.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number: it takes digits, with a sign, a point and an exponent where needed")]
pub struct InvalidDecimal;

crate::debug_is_display!(InvalidDecimal);

impl Decimal {
    /// Returns the digits as they were read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the nearest `f64`. For arithmetic on money, pass [`as_str`](Self::as_str) to a decimal library.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }

    /// Returns a number that was read from a JSON string, and is written as one.
    pub(crate) fn quoted(text: &str) -> Result<Self, InvalidDecimal> {
        let mut number: Self = text.parse()?;
        number.quoted = true;
        Ok(number)
    }
}

impl Default for Decimal {
    /// Returns zero.
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
                text: text.into(),
                quoted: false,
            }),
            _ => Err(InvalidDecimal),
        }
    }
}

impl From<i64> for Decimal {
    fn from(n: i64) -> Self {
        Self {
            text: n.to_string().into(),
            quoted: false,
        }
    }
}

impl TryFrom<f64> for Decimal {
    type Error = InvalidDecimal;

    /// Converts a finite number.
    ///
    /// # Errors
    /// Returns [`InvalidDecimal`] for infinities and NaN, which JSON cannot express.
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

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.quoted {
            return to.serialize_str(&self.text);
        }
        if let Ok(whole) = self.text.parse::<i64>()
            && self.text == whole.to_string()
        {
            return to.serialize_i64(whole);
        }
        if let Ok(near) = self.text.parse::<f64>()
            && serde_json::Number::from_f64(near).is_some_and(|n| self.text == n.to_string())
        {
            return to.serialize_f64(near);
        }
        match serde_json::from_str::<&RawValue>(&self.text) {
            Ok(digits) => digits.serialize(to),
            Err(_) => to.serialize_str(&self.text),
        }
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
