//! The forms in which products accept date-times.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::ops::Range;

use super::DateTime;
use super::calendar::{parse_date_time, write_date_time};

/// The form in which a product accepts date-times.
///
/// ```
/// use zoho_types::{DateTime, DateTimeForm};
///
/// let datetime = DateTime::from_unix_millis(1_700_000_000_123);
/// assert_eq!(datetime.in_form(DateTimeForm::SecondsWithOffset).as_str(), "2023-11-14T22:13:20+00:00");
/// assert_eq!(datetime.in_form(DateTimeForm::MillisUtc).as_str(), "2023-11-14T22:13:20.123Z");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateTimeForm {
    /// The text of the date-time, unchanged.
    #[default]
    AsWritten,
    /// Seconds and a numeric offset: `2026-03-31T09:30:00+05:30`. CRM refuses fractions and `Z`.
    ///
    /// The offset is kept. Fractions of a second are truncated.
    SecondsWithOffset,
    /// Milliseconds in UTC: `2026-03-31T04:00:00.000Z`, as Desk accepts them.
    ///
    /// Digits of a fraction after the third are truncated.
    MillisUtc,
}

thread_local! {
    /// The form of the value that this thread is writing. Writing has no `await` in it.
    static WRITTEN: Cell<DateTimeForm> = const { Cell::new(DateTimeForm::AsWritten) };
}

/// Restores the form, even if writing panics.
struct Restored(DateTimeForm);

impl Drop for Restored {
    fn drop(&mut self) {
        WRITTEN.set(self.0);
    }
}

impl DateTimeForm {
    /// Runs `write`; within it, serde writes date-times in this form.
    ///
    /// ```
    /// use zoho_types::{DateTime, DateTimeForm};
    ///
    /// let datetime: DateTime = "2026-03-31T04:00:00.5Z".parse()?;
    /// let json = DateTimeForm::SecondsWithOffset.while_writing(|| serde_json::to_string(&datetime));
    /// assert_eq!(json?, r#""2026-03-31T04:00:00+00:00""#);
    /// assert_eq!(serde_json::to_string(&datetime)?, r#""2026-03-31T04:00:00.5Z""#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn while_writing<T>(self, write: impl FnOnce() -> T) -> T {
        let _restored = Restored(WRITTEN.replace(self));
        write()
    }

    /// Returns the form in which this thread is writing.
    pub(super) fn of_what_is_written() -> Self {
        WRITTEN.get()
    }

    /// Returns the text of `datetime` in this form, or its own text if that has an unknown form.
    pub(super) fn text(self, datetime: &DateTime) -> Cow<'_, str> {
        let own = Cow::Borrowed(datetime.text.as_str());
        let Some(millis) = datetime.unix_millis() else {
            return own;
        };
        match (self, parse_date_time(&datetime.text)) {
            (Self::AsWritten, _) => own,
            (Self::SecondsWithOffset, Some((_, offset))) => {
                let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs());
                let (hours, minutes) = (minutes / 60, minutes % 60);
                // The date and the time of day are those of its own clock.
                Cow::Owned(format!(
                    "{}{sign}{hours:02}:{minutes:02}",
                    &datetime.text[..19]
                ))
            }
            (Self::SecondsWithOffset, None) => in_years_of_four_digits(millis)
                .map_or(own, |text| Cow::Owned(format!("{}+00:00", &text[..19]))),
            (Self::MillisUtc, _) => in_years_of_four_digits(millis).map_or(own, Cow::Owned),
        }
    }
}

/// Returns the text in UTC if the year has four digits.
fn in_years_of_four_digits(millis: i64) -> Option<String> {
    let text = write_date_time(millis);
    parse_date_time(&text).is_some().then_some(text)
}

/// A range of date-times in the notation of searches: first and last, separated by a comma.
///
/// A range made of two date-times is written in the form of the product; one made of text is written unchanged.
///
/// ```
/// use zoho_types::{DateTime, DateTimeForm, DateTimeRange};
///
/// let (from, to): (DateTime, DateTime) = ("2026-03-31T09:30:00+05:30".parse()?, "2026-04-01T00:00:00Z".parse()?);
/// let range = DateTimeRange::from((from, to));
/// let sent = range.in_form(DateTimeForm::MillisUtc).to_string();
/// assert_eq!(sent, "2026-03-31T04:00:00.000Z,2026-04-01T00:00:00.000Z");
/// # Ok::<(), zoho_types::InvalidDate>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DateTimeRange(Ends);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Ends {
    Given(String),
    Both(DateTime, DateTime),
}

impl DateTimeRange {
    /// Returns the range with its date-times in `form`.
    #[must_use]
    pub fn in_form(&self, form: DateTimeForm) -> Self {
        match &self.0 {
            Ends::Given(_) => self.clone(),
            Ends::Both(from, to) => Self(Ends::Both(from.in_form(form), to.in_form(form))),
        }
    }
}

impl fmt::Display for DateTimeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Ends::Given(text) => f.write_str(text),
            Ends::Both(from, to) => write!(f, "{from},{to}"),
        }
    }
}

impl From<(DateTime, DateTime)> for DateTimeRange {
    fn from((from, to): (DateTime, DateTime)) -> Self {
        Self(Ends::Both(from, to))
    }
}

impl From<Range<DateTime>> for DateTimeRange {
    fn from(range: Range<DateTime>) -> Self {
        Self(Ends::Both(range.start, range.end))
    }
}

impl From<&str> for DateTimeRange {
    fn from(text: &str) -> Self {
        Self(Ends::Given(text.to_owned()))
    }
}

impl From<String> for DateTimeRange {
    fn from(text: String) -> Self {
        Self(Ends::Given(text))
    }
}

impl From<&String> for DateTimeRange {
    fn from(text: &String) -> Self {
        Self(Ends::Given(text.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_keeps_the_instant() {
        for (given, seconds, millis) in [
            (
                "2023-11-14T22:13:20.999Z",
                "2023-11-14T22:13:20+00:00",
                "2023-11-14T22:13:20.999Z",
            ),
            (
                "2019-07-25T15:26:49.9999+05:30",
                "2019-07-25T15:26:49+05:30",
                "2019-07-25T09:56:49.999Z",
            ),
            (
                "2019-01-01T00:15:00-0800",
                "2019-01-01T00:15:00-08:00",
                "2019-01-01T08:15:00.000Z",
            ),
            (
                "1969-12-31T23:59:59.5-00:30",
                "1969-12-31T23:59:59-00:30",
                "1970-01-01T00:29:59.500Z",
            ),
            (
                "1700000000123",
                "2023-11-14T22:13:20+00:00",
                "2023-11-14T22:13:20.123Z",
            ),
            (
                "-1",
                "1969-12-31T23:59:59+00:00",
                "1969-12-31T23:59:59.999Z",
            ),
            ("${EMPTY}", "${EMPTY}", "${EMPTY}"),
            (
                "999999999999999999",
                "999999999999999999",
                "999999999999999999",
            ),
        ] {
            let datetime: DateTime = serde_json::from_value(given.into()).unwrap();
            for (form, expected) in [
                (DateTimeForm::AsWritten, given),
                (DateTimeForm::SecondsWithOffset, seconds),
                (DateTimeForm::MillisUtc, millis),
            ] {
                assert_eq!(
                    datetime.in_form(form).as_str(),
                    expected,
                    "{given} {form:?}"
                );
                let written = form.while_writing(|| serde_json::to_value(&datetime).unwrap());
                assert_eq!(written, expected, "{given} {form:?}");
            }
        }
    }

    #[test]
    fn the_form_is_gone_when_the_writing_has_ended_or_panicked() {
        let datetime = DateTime::from_unix_millis(0);
        let form = DateTimeForm::SecondsWithOffset;
        let caught = std::panic::catch_unwind(|| form.while_writing(|| panic!("while writing")));
        assert!(caught.is_err());
        form.while_writing(|| {
            DateTimeForm::MillisUtc.while_writing(|| {});
            assert_eq!(
                serde_json::to_value(&datetime).unwrap(),
                "1970-01-01T00:00:00+00:00"
            );
            let elsewhere = std::thread::spawn({
                let datetime = datetime.clone();
                move || serde_json::to_value(&datetime).unwrap()
            });
            assert_eq!(elsewhere.join().unwrap(), "1970-01-01T00:00:00.000Z");
        });
        assert_eq!(
            serde_json::to_value(&datetime).unwrap(),
            "1970-01-01T00:00:00.000Z"
        );
    }
}
