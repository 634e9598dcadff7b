//! Values of query parameters and headers.

use std::borrow::Cow;

use crate::datetime::{Date, DateTime, DateTimeForm, DateTimeRange};

/// A value of a query parameter or header.
///
/// Text is sent unchanged; date-times and ranges of them are written in the form of the product.
///
/// ```
/// use zoho_types::{DateTime, DateTimeForm, ParameterValue};
///
/// let datetime = DateTime::from_unix_millis(1_700_000_000_123);
/// assert_eq!(datetime.text(DateTimeForm::SecondsWithOffset), "2023-11-14T22:13:20+00:00");
/// assert_eq!("2023-11-14T22:13:20.123Z".text(DateTimeForm::SecondsWithOffset), "2023-11-14T22:13:20.123Z");
/// ```
pub trait ParameterValue {
    /// Returns the text of the value, with date-times in `form`.
    fn text(&self, form: DateTimeForm) -> Cow<'_, str>;
}

impl<T: AsRef<str>> ParameterValue for T {
    fn text(&self, _: DateTimeForm) -> Cow<'_, str> {
        Cow::Borrowed(self.as_ref())
    }
}

macro_rules! values {
    ($($type:ty),*) => {$(
        impl ParameterValue for $type {
            fn text(&self, form: DateTimeForm) -> Cow<'_, str> {
                Cow::Owned(self.in_form(form).to_string())
            }
        }
    )*};
}

values!(DateTime, &DateTime, DateTimeRange, &DateTimeRange);

impl ParameterValue for Date {
    fn text(&self, _: DateTimeForm) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }
}

impl ParameterValue for &Date {
    fn text(&self, _: DateTimeForm) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }
}
