//! Dates and date-times as Zoho writes them.
//!
//! Both keep their text: the offset of a date-time names the user's zone. A date-time that is sent is written in the form
//! of the product ([`DateTimeForm`]). A date-time library would keep neither form nor digits and would appear in every
//! signature; programs that use one parse [`DateTime::as_str`].

mod calendar;
mod form;

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use compact_str::CompactString;
use serde::{Serialize, Serializer};

use self::calendar::{parse_date, parse_date_time};
pub use self::form::{DateTimeForm, DateTimeRange};

/// A calendar date, such as `2026-03-31`. A date read in another form keeps its text.
///
/// ```
/// use zoho_types::Date;
///
/// let day = Date::new(2026, 3, 31)?;
/// assert_eq!(day.as_str(), "2026-03-31");
/// assert_eq!(day.year_month_day(), Some((2026, 3, 31)));
/// assert!(Date::new(2026, 2, 30).is_err());
/// # Ok::<(), zoho_types::InvalidDate>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Date {
    text: CompactString,
}

/// A date-time with its offset: `2026-03-31T09:30:00+05:30`, `2026-03-31T04:00:00.000Z`, or milliseconds since 1970,
/// which some operations of Desk use. A date-time read in another form keeps its text.
///
/// `Display`, comparison and hashing use the text as it was read. In a request (body, query, header, criteria or COQL) it
/// is written in the form of the product, at the same instant: CRM takes seconds with a numeric offset (fractions are
/// truncated), Desk takes milliseconds in UTC. See [`DateTimeForm`].
///
/// ```
/// use zoho_types::DateTime;
///
/// let datetime: DateTime = "2026-03-31T09:30:00+05:30".parse()?;
/// assert_eq!(datetime.offset_minutes(), Some(330));
/// assert_eq!(datetime.unix_millis(), Some(1_774_929_600_000));
/// assert_eq!(DateTime::from_unix_millis(1_774_929_600_000).as_str(), "2026-03-31T04:00:00.000Z");
/// # Ok::<(), zoho_types::InvalidDate>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime {
    text: CompactString,
    /// Whether it was read from a JSON number, and is written as one.
    number: bool,
}

/// The error for a text that is not a date, or not a date-time with an offset.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date (`2026-03-31`) or a date-time with its offset (`2026-03-31T09:30:00+05:30`)")]
pub struct InvalidDate;

crate::debug_is_display!(InvalidDate);

impl Date {
    /// Returns the date of a year, a month from 1 to 12, and a day from 1 to 31.
    ///
    /// # Errors
    /// Returns [`InvalidDate`] if the calendar has no such date.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, InvalidDate> {
        format!("{year:04}-{month:02}-{day:02}").parse()
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the year, the month from 1 and the day from 1, or `None` if the text has another form.
    #[must_use]
    pub fn year_month_day(&self) -> Option<(u16, u8, u8)> {
        parse_date(&self.text)
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        parse_date(text).map_or(Err(InvalidDate), |_| Ok(Self { text: text.into() }))
    }
}

impl Date {
    /// Returns a date with a text of any form.
    pub(crate) fn from_json_text(text: &str) -> Self {
        Self { text: text.into() }
    }
}

impl DateTime {
    /// Returns the date-time `millis` milliseconds after the Unix epoch, in UTC.
    #[must_use]
    pub fn from_unix_millis(millis: i64) -> Self {
        Self {
            text: calendar::write_date_time(millis).into(),
            number: false,
        }
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the same instant in `form`. A text of unknown form is returned unchanged.
    #[must_use]
    pub fn in_form(&self, form: DateTimeForm) -> Self {
        match form {
            DateTimeForm::AsWritten => self.clone(),
            form => Self {
                text: form.text(self).into(),
                number: false,
            },
        }
    }

    /// Returns the milliseconds since the Unix epoch, or `None` if the text has another form.
    #[must_use]
    pub fn unix_millis(&self) -> Option<i64> {
        if let Ok(millis) = self.text.parse() {
            return Some(millis);
        }
        parse_date_time(&self.text).map(|(millis, _)| millis)
    }

    /// Returns the offset from UTC in minutes, positive east of Greenwich, or `None` if the text has no offset.
    #[must_use]
    pub fn offset_minutes(&self) -> Option<i32> {
        parse_date_time(&self.text).map(|(_, offset)| offset)
    }

    /// Returns the local date, that is, the date at its own offset.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.text.get(..10)?.parse().ok()
    }

    /// Returns the date-time of a JSON number: milliseconds since 1970.
    pub(crate) fn from_json_number(millis: i64) -> Self {
        Self {
            text: millis.to_string().into(),
            number: true,
        }
    }

    /// Returns a date-time with a text of any form.
    pub(crate) fn from_json_text(text: &str) -> Self {
        Self {
            text: text.into(),
            number: false,
        }
    }

    /// Returns the milliseconds if they were read from a JSON number.
    pub(crate) fn as_json_number(&self) -> Option<i64> {
        self.text.parse().ok().filter(|_| self.number)
    }

    /// Converts to a [`SystemTime`]. Returns `None` if the text has another form or the platform cannot represent it.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let millis = self.unix_millis()?;
        let distance = Duration::from_millis(millis.unsigned_abs());
        if millis < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        }
    }
}

impl FromStr for DateTime {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        parse_date_time(text).map_or(Err(InvalidDate), |_| {
            Ok(Self {
                text: text.into(),
                number: false,
            })
        })
    }
}

impl From<SystemTime> for DateTime {
    /// Converts to milliseconds in UTC.
    fn from(time: SystemTime) -> Self {
        let millis = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
            Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
        };
        Self::from_unix_millis(millis)
    }
}

impl Serialize for DateTime {
    /// Writes the form of the product that a value is written for, and its own text elsewhere.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match (DateTimeForm::of_what_is_written(), self.as_json_number()) {
            (DateTimeForm::AsWritten, Some(millis)) => to.serialize_i64(millis),
            (form, _) => to.serialize_str(&form.text(self)),
        }
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

macro_rules! text {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text)
            }
        }
    };
}

text!(Date);
text!(DateTime);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_and_written_back_as_it_came() {
        for (json, millis, offset) in [
            (
                r#""2019-07-25T15:26:49+05:30""#,
                Some(1_564_048_609_000),
                Some(330),
            ),
            (
                r#""2017-11-05T00:00:00.000Z""#,
                Some(1_509_840_000_000),
                Some(0),
            ),
            (
                r#""1969-12-31T23:59:59.5-0030""#,
                Some(1_799_500),
                Some(-30),
            ),
            ("1509840000000", Some(1_509_840_000_000), None),
            (r#""1509840000000""#, Some(1_509_840_000_000), None),
            (r#""${EMPTY}""#, None, None),
        ] {
            let datetime: DateTime = serde_json::from_str(json).unwrap();
            assert_eq!(datetime.unix_millis(), millis, "{json}");
            assert_eq!(datetime.offset_minutes(), offset, "{json}");
            assert_eq!(serde_json::to_string(&datetime).unwrap(), json);
        }
        let datetime: DateTime = "2019-07-25T23:26:49-08:00".parse().unwrap();
        assert_eq!(datetime.date(), Date::new(2019, 7, 25).ok());
    }

    #[test]
    fn moments_go_to_the_standard_library_and_back() {
        for millis in [0, -1, 1, 951_782_400_000, 4_102_444_799_999] {
            let datetime = DateTime::from_unix_millis(millis);
            assert_eq!(datetime.unix_millis(), Some(millis), "{datetime}");
            let time = datetime.to_system_time().unwrap();
            assert_eq!(DateTime::from(time), datetime);
        }
        let leap = DateTime::from_unix_millis(951_782_400_000);
        assert_eq!(leap.as_str(), "2000-02-29T00:00:00.000Z");
    }

    #[test]
    fn what_is_none_is_refused() {
        for text in [
            "2019-13-01T00:00:00Z",
            "2019-01-01",
            "2019-01-01T00:00:00",
            "x",
            "é019-01-01T00:00:00Z",
        ] {
            assert_eq!(text.parse::<DateTime>(), Err(InvalidDate), "{text}");
        }
        for text in [
            "2019-02-29",
            "2019-00-01",
            "19-01-01",
            "2019-01-01T00:00:00Z",
        ] {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
        assert!("2020-02-29".parse::<Date>().is_ok());
    }
}
