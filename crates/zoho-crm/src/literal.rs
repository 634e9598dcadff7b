//! Values in the text of COQL queries.

use crate::Operand;

/// A text as it stands in a COQL query: in quotes, with the quotes and backslashes in it doubled.
///
/// Zoho says that a quote is doubled, and nothing of backslashes. Doubled, none takes the quote after it
/// along, whether COQL reads `\\\\` as one backslash or as two; in the second case a text with a backslash is
/// not found.
///
/// ```
/// let query = format!("Last_Name = {}", zoho_crm::coql_text("O'Neil"));
/// assert_eq!(query, "Last_Name = 'O''Neil'");
/// ```
///
/// <https://help.zoho.com/portal/en/community/topic/kaizen-171-faqs-on-coql-api>
#[must_use]
pub fn coql_text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''").replace('\\', "\\\\"))
}

/// A value as it stands in a COQL query: text, ids, yes or no, days and date-times in quotes, numbers
/// without. A date-time is written in CRM's form.
///
/// ```
/// use zoho_crm::coql_value;
/// use zoho_http::DateTime;
///
/// let since = DateTime::from_unix_millis(1_700_000_000_123);
/// let query = format!("Modified_Time > {} and Amount > {}", coql_value(since), coql_value(5));
/// assert_eq!(query, "Modified_Time > '2023-11-14T22:13:20+00:00' and Amount > 5");
/// ```
#[must_use]
pub fn coql_value(value: impl Operand) -> String {
    value.literal()
}
