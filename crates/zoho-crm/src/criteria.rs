//! Search criteria for records, with the escaping that Zoho requires.

use std::fmt;

#[cfg(feature = "records")]
use zoho_http::Request;
use zoho_types::{Date, DateTime, Decimal, Id};

use crate::generated::product::DATE_TIMES;
use crate::literal::coql_text;

/// The criteria of [`records().search`](crate::records::RecordsClient::search), which select the records to find.
///
/// Values are escaped, so that a name like `Park (Cambridge), Ltd` is found and does nothing else. Date-times are
/// written in CRM's form. Zoho allows up to ten comparisons, and treats `equals` on a text as "contains".
///
/// A backslash is written as two, as Zoho documents for one at the end of a value. If the name of a field has
/// characters other than letters, digits, `_`, `$` and `.`, the search is not sent, and its error names the field. Text
/// passed in place of criteria is sent unchanged.
///
/// ```
/// use zoho_crm::Criteria;
///
/// let criteria = Criteria::equals("Last_Name", "Park (Jr)")
///     .and(Criteria::is_in("Lead_Source", ["Trade Show", "Web"]).or(Criteria::starts_with("Email", "ada")));
/// assert_eq!(
///     criteria.as_str(),
///     r"((Last_Name:equals:Park \(Jr\))and((Lead_Source:in:Trade Show,Web)or(Email:starts_with:ada)))",
/// );
/// ```
///
/// <https://www.zoho.com/crm/developer/docs/api/v8/search-records.html>
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Criteria {
    text: String,
    /// The reason why it cannot be sent.
    problem: Option<String>,
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(field: &str, value: impl Operand) -> Self {
            Self::compare(field, stringify!($name), &[value.escaped()])
        }
    )*};
}

impl Criteria {
    comparisons! {
        /// Matches records whose `field`, by its API name, is `value`; for a text, contains it.
        equals
        /// Matches records whose `field` is another value.
        not_equal
        /// Matches records whose `field` begins with `value`.
        starts_with
        /// Matches records whose `field` is greater, or later.
        greater_than
        /// Matches records whose `field` is equal or greater.
        greater_equal
        /// Matches records whose `field` is less, or earlier.
        less_than
        /// Matches records whose `field` is equal or less.
        less_equal
    }

    /// Matches records whose `field` is one of `values`: at most 100.
    #[must_use]
    pub fn is_in(field: &str, values: impl IntoIterator<Item = impl Operand>) -> Self {
        let values: Vec<_> = values.into_iter().map(|value| value.escaped()).collect();
        Self::compare(field, "in", &values)
    }

    /// Matches records whose `field` is from `least` to `most`.
    #[must_use]
    pub fn between(field: &str, least: impl Operand, most: impl Operand) -> Self {
        Self::compare(field, "between", &[least.escaped(), most.escaped()])
    }

    /// Matches records that meet both criteria.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.joined("and", &other)
    }

    /// Matches records that meet one of the criteria, or both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.joined("or", &other)
    }

    /// Returns the text of the query, not yet percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Sets the query parameter `name` of `request` to it, or records the reason why it cannot be sent.
    #[cfg(feature = "records")]
    pub(crate) fn set(self, request: &mut Request, name: &str) {
        match self.problem {
            None => request.set_query(name, self.text),
            Some(problem) => *request = request.clone().problem(problem),
        }
    }

    fn compare(field: &str, comparison: &str, values: &[String]) -> Self {
        let problem = if !is_field(field) {
            Some(NO_FIELD.to_owned())
        } else {
            let said = values.iter().find_map(|value| leaves(value));
            said.map(|said| format!("the value for `{field}` {said}"))
        };
        // Escaped, even a text that is no name stays within its brackets.
        let (field, values) = (escape(field), values.join(","));
        Self {
            text: format!("({field}:{comparison}:{values})"),
            problem,
        }
    }

    fn joined(self, word: &str, other: &Self) -> Self {
        Self {
            text: format!("({}{word}{})", self.text, other.text),
            problem: self.problem.or_else(|| other.problem.clone()),
        }
    }
}

const NO_FIELD: &str = "a field of the criteria has no API name: letters, digits, `_`, `$` and `.`, such as `Last_Name`";

/// Returns whether the text can be the API name of a field, or of a field of a related record.
fn is_field(name: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b"_$.".contains(&b);
    !name.is_empty() && name.bytes().all(letter)
}

macro_rules! given {
    ($($text:ty),*) => {$(
        impl From<$text> for Criteria {
            /// Criteria in Zoho's syntax, which are sent unchanged.
            fn from(text: $text) -> Self {
                Self {
                    text: text.into(),
                    problem: None,
                }
            }
        }
    )*};
}

given!(&str, String, &String);

impl From<&Criteria> for Criteria {
    fn from(criteria: &Criteria) -> Self {
        criteria.clone()
    }
}

impl AsRef<str> for Criteria {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Criteria {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Criteria {
    /// Omits the criteria: they may be about people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Criteria").finish_non_exhaustive()
    }
}

/// A value to compare with: text, a number, a boolean, an id, a date or a date-time.
pub trait Operand {
    /// Returns the text of the value in criteria.
    fn escaped(&self) -> String;

    /// Returns the text of the value in a COQL query: see [`coql_value`](crate::coql_value).
    fn literal(&self) -> String {
        coql_text(&self.escaped())
    }
}

/// Returns a value as a literal of a COQL query: text, ids, booleans, dates and date-times in quotes, numbers without.
/// A date-time is written in CRM's form.
///
/// ```
/// use zoho_crm::{DateTime, coql_value};
///
/// let since = DateTime::from_unix_millis(1_700_000_000_123);
/// let query = format!("Modified_Time > {} and Amount > {}", coql_value(since), coql_value(5));
/// assert_eq!(query, "Modified_Time > '2023-11-14T22:13:20+00:00' and Amount > 5");
/// ```
#[must_use]
pub fn coql_value(value: impl Operand) -> String {
    value.literal()
}

macro_rules! operands {
    (text: $($text:ty),*; number: $($number:ty),*; date_time: $($date_time:ty),*) => {
        $(impl Operand for $text {
            fn escaped(&self) -> String {
                escape(self.as_ref())
            }

            fn literal(&self) -> String {
                coql_text(self.as_ref())
            }
        })*
        $(impl Operand for $number {
            fn escaped(&self) -> String {
                self.to_string()
            }

            fn literal(&self) -> String {
                self.to_string()
            }
        })*
        $(impl Operand for $date_time {
            fn escaped(&self) -> String {
                escape(self.in_form(DATE_TIMES).as_str())
            }

            fn literal(&self) -> String {
                coql_text(self.in_form(DATE_TIMES).as_str())
            }
        })*
    };
}

operands!(
    text: &str, String, &String, Id, &Id;
    number: i32, i64, u32, u64, f64, Decimal, &Decimal;
    date_time: DateTime, &DateTime
);

impl Operand for bool {
    fn escaped(&self) -> String {
        self.to_string()
    }

    /// Returns the value in quotes, as COQL requires.
    fn literal(&self) -> String {
        coql_text(&self.to_string())
    }
}

impl Operand for Date {
    fn escaped(&self) -> String {
        escape(self.as_str())
    }
}

/// Returns how an escaped value would leave its brackets. A type of another crate may not escape.
fn leaves(escaped: &str) -> Option<&'static str> {
    let mut is_escaped = false;
    for char in escaped.chars() {
        if matches!(char, '(' | ')') && !is_escaped {
            return Some("has a bracket without a backslash before it");
        }
        is_escaped = char == '\\' && !is_escaped;
    }
    is_escaped.then_some("ends with a lone backslash, which would take the bracket after it along")
}

/// Escapes brackets, commas and backslashes with a backslash.
///
/// Whether Zoho reads `\\\\` as one backslash or as two, the bracket that ends the value is the next one without a
/// backslash before it: an even number of backslashes comes before an odd one that escapes.
fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for char in value.chars() {
        if matches!(char, '(' | ')' | ',' | '\\') {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_cannot_break_out_of_their_brackets() {
        for (value, escaped) in [
            ("plain", "plain"),
            ("a,b", r"a\,b"),
            ("x)or(id:not_equal:1", r"x\)or\(id:not_equal:1"),
            (r"C:\", r"C:\\"),
            (r"a\b", r"a\\b"),
            (r"a\(b", r"a\\\(b"),
            (r"x\)or(id:not_equal:1", r"x\\\)or\(id:not_equal:1"),
            ("é, ü", r"é\, ü"),
        ] {
            let criteria = Criteria::equals("Name", value);
            assert_eq!(criteria.as_str(), format!("(Name:equals:{escaped})"));
        }
        assert_eq!(
            Criteria::is_in("Name", ["a,b", "c"]).as_str(),
            r"(Name:in:a\,b,c)"
        );
    }

    #[test]
    fn every_comparison_has_its_word() {
        let day = Date::new(2026, 3, 31).unwrap();
        for (criteria, expected) in [
            (Criteria::not_equal("a", true), "(a:not_equal:true)"),
            (Criteria::starts_with("a", "x"), "(a:starts_with:x)"),
            (Criteria::greater_than("a", 1.5), "(a:greater_than:1.5)"),
            (Criteria::greater_equal("a", 7_u64), "(a:greater_equal:7)"),
            (Criteria::less_than("a", -1), "(a:less_than:-1)"),
            (Criteria::less_equal("a", day), "(a:less_equal:2026-03-31)"),
            (Criteria::equals("id", Id::from("42")), "(id:equals:42)"),
            (Criteria::between("a", 1, 9), "(a:between:1,9)"),
        ] {
            assert_eq!(criteria.to_string(), expected);
        }
        let shown = format!("{:?}", Criteria::equals("Email", "ada@example.com"));
        assert!(!shown.contains("ada"), "{shown}");
    }
}
