//! Text in COQL queries.

/// Returns a text as a literal of a COQL query: in quotes, with the quotes and backslashes in it doubled.
///
/// Zoho documents that a quote is doubled, and nothing about backslashes. A doubled backslash never escapes the quote
/// after it, whether COQL reads `\\\\` as one backslash or as two; in the second case a text with a backslash is not
/// found.
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
