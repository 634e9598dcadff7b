//! What records to search for, and texts in COQL: with the escaping that Zoho wants.

use std::fmt;

use zoho_http::{Date, DateTime, Id};

/// The criteria of [`records().search`](crate::records::RecordsClient::search): which records to find.
///
/// Values are escaped, so that a name like `Park (Cambridge), Ltd` is found and does nothing else. Zoho
/// takes up to ten comparisons, and reads `equals` on a text as "contains".
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
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(field: &str, value: impl Operand) -> Self {
            Self::compare(field, stringify!($name), &value.escaped())
        }
    )*};
}

impl Criteria {
    comparisons! {
        /// Records whose `field`, by its API name, is `value`; of a text, contains it.
        equals
        /// Records whose `field` is another.
        not_equal
        /// Records whose `field` begins with `value`.
        starts_with
        /// Records whose `field` is more, or later.
        greater_than
        /// Records whose `field` is as much, or more.
        greater_equal
        /// Records whose `field` is less, or earlier.
        less_than
        /// Records whose `field` is as much, or less.
        less_equal
    }

    /// Records whose `field` is one of `values`: at the most 100.
    #[must_use]
    pub fn is_in(field: &str, values: impl IntoIterator<Item = impl Operand>) -> Self {
        let values: Vec<_> = values.into_iter().map(|value| value.escaped()).collect();
        Self::compare(field, "in", &values.join(","))
    }

    /// Records whose `field` is from `least` to `most`.
    #[must_use]
    pub fn between(field: &str, least: impl Operand, most: impl Operand) -> Self {
        let bounds = format!("{},{}", least.escaped(), most.escaped());
        Self::compare(field, "between", &bounds)
    }

    /// Records that meet both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.joined("and", &other)
    }

    /// Records that meet one of them, or both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.joined("or", &other)
    }

    /// As it stands in the query, not yet percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn compare(field: &str, comparison: &str, value: &str) -> Self {
        Self {
            text: format!("({field}:{comparison}:{value})"),
        }
    }

    fn joined(self, word: &str, other: &Self) -> Self {
        Self {
            text: format!("({}{word}{})", self.text, other.text),
        }
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
    /// Without what is searched for: it may be about people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Criteria").finish_non_exhaustive()
    }
}

/// A value to compare with: text, a number, yes or no, an id, a day or a moment.
pub trait Operand {
    /// As it stands in criteria.
    fn escaped(&self) -> String;
}

macro_rules! operands {
    (text: $($text:ty),*; plain: $($plain:ty),*) => {
        $(impl Operand for $text {
            fn escaped(&self) -> String {
                escape(self.as_ref())
            }
        })*
        $(impl Operand for $plain {
            fn escaped(&self) -> String {
                self.to_string()
            }
        })*
    };
}

operands!(text: &str, String, &String, Id, &Id; plain: i32, i64, u32, u64, f64, bool);

impl Operand for Date {
    fn escaped(&self) -> String {
        escape(self.as_str())
    }
}

impl Operand for DateTime {
    fn escaped(&self) -> String {
        escape(self.as_str())
    }
}

/// Brackets and commas behind a backslash, and a backslash that would stand last and escape the bracket.
fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for char in value.chars() {
        if matches!(char, '(' | ')' | ',') {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    if value.ends_with('\\') {
        escaped.push('\\');
    }
    escaped
}

/// A text as it stands in a COQL query: in quotes, with the quotes in it doubled.
///
/// ```
/// let query = format!("Last_Name = {}", zoho_crm::coql_text("O'Neil"));
/// assert_eq!(query, "Last_Name = 'O''Neil'");
/// ```
///
/// <https://help.zoho.com/portal/en/community/topic/kaizen-171-faqs-on-coql-api>
#[must_use]
pub fn coql_text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
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
            (r"a\b", r"a\b"),
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
