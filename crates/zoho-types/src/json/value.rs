//! Values that a program can set a member to.

use serde::Serialize;

use super::Json;
use crate::datetime::{Date, DateTime};
use crate::decimal::Decimal;
use crate::id::{Id, OrganizationId};

/// A value that a member of an object can be set to: everything that converts to [`Json`], and the types of this crate
/// that would lose information in the conversion.
///
/// A [`Decimal`] keeps its digits, and a [`DateTime`] is sent in the form of the product.
///
/// ```
/// use zoho_types::Decimal;
/// use zoho_types::json::ExtraFields;
///
/// let amount: Decimal = "1234567890123456.78".parse()?;
/// let fields = ExtraFields::new().with("Amount", amount).with("Stage", "Open").with("Tags", ["a", "b"]);
/// assert_eq!(
///     serde_json::to_string(&fields)?,
///     r#"{"Amount":1234567890123456.78,"Stage":"Open","Tags":["a","b"]}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait MemberValue {
    /// Returns the value as JSON text.
    fn into_text(self) -> ValueText;
}

/// A value as JSON text.
#[derive(Debug, Clone)]
pub struct ValueText(String);

/// A mark before a date-time that a program set. No text that was read begins with it, as JSON does not include the
/// space before a value.
pub(super) const SET_DATE_TIME: char = ' ';

impl ValueText {
    /// Returns the text, with a mark before a date-time.
    pub(super) fn marked(&self) -> &str {
        &self.0
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.trim_start_matches(SET_DATE_TIME)
    }
}

impl<T: Into<Json>> MemberValue for T {
    fn into_text(self) -> ValueText {
        ValueText(self.into().to_string())
    }
}

impl MemberValue for ValueText {
    fn into_text(self) -> ValueText {
        self
    }
}

/// Returns the JSON text of a value that is always serialisable.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

macro_rules! values {
    ($($type:ty: $mark:expr),* $(,)?) => {$(
        impl MemberValue for &$type {
            fn into_text(self) -> ValueText {
                ValueText(format!("{}{}", $mark, json(self)))
            }
        }

        impl MemberValue for $type {
            fn into_text(self) -> ValueText {
                (&self).into_text()
            }
        }
    )*};
}

values! {
    DateTime: SET_DATE_TIME,
    Date: "",
    Decimal: "",
    Id: "",
    OrganizationId: "",
}

#[cfg(test)]
mod tests {
    use super::super::ExtraFields;
    use super::*;
    use crate::datetime::DateTimeForm;
    use serde_json::json;

    #[test]
    fn date_times_that_were_set_are_sent_in_the_form_of_the_product() {
        let datetime = DateTime::from_unix_millis(1_700_000_000_123);
        let text = "2023-11-14T22:13:20.123Z";
        let fields = ExtraFields::new()
            .with("set", &datetime)
            .with("text", text)
            .with("own", datetime.clone());
        assert_eq!(fields.raw("set").unwrap(), format!("{text:?}"));
        assert_eq!(fields.text("set").as_deref(), Some(text));
        assert_eq!(fields.get("set"), Some(json!(text)));
        assert_eq!(fields.read::<DateTime>("set").unwrap(), Some(datetime));
        assert_eq!(
            serde_json::to_value(&fields).unwrap(),
            json!({"set": text, "text": text, "own": text})
        );
        let sent = DateTimeForm::SecondsWithOffset.while_writing(|| serde_json::to_value(&fields));
        let seconds = "2023-11-14T22:13:20+00:00";
        assert_eq!(
            sent.unwrap(),
            json!({"set": seconds, "text": text, "own": seconds})
        );
    }

    #[test]
    fn ids_and_days_and_digits_are_set_as_they_are() {
        let price: Decimal = "1.10".parse().unwrap();
        let fields = ExtraFields::new()
            .with("id", Id::from("7"))
            .with("price", &price)
            .with("day", Date::new(2026, 3, 31).unwrap());
        assert_eq!(
            serde_json::to_string(&fields).unwrap(),
            r#"{"id":"7","price":1.10,"day":"2026-03-31"}"#
        );
    }

    #[test]
    fn text_that_was_read_is_no_date_time_that_was_set() {
        let text = r#"{ "a" : "2018-09-05T23:59:59.999Z" , "b":
            "2018-09-05T23:59:59.999Z"}"#;
        let mut read: ExtraFields = serde_json::from_str(text).unwrap();
        let mut wired = ExtraFields::new();
        crate::json::read(text.as_bytes(), crate::json::Field::slot(&mut wired)).unwrap();
        assert_eq!(read, wired);
        for fields in [&mut read, &mut wired] {
            fields
                .insert_raw("c", " \"2018-09-05T23:59:59.999Z\"")
                .unwrap();
            let sent =
                DateTimeForm::SecondsWithOffset.while_writing(|| serde_json::to_value(&*fields));
            let kept = "2018-09-05T23:59:59.999Z";
            assert_eq!(sent.unwrap(), json!({"a": kept, "b": kept, "c": kept}));
        }
    }
}
