//! Single values that look like what their field's name says.

use serde_json::{Value, json};

use crate::catalogue::Product;
use zoho_catalog::model::{Field, Range, Type, Variant};

/// A day.
pub(super) const DATE: &str = "2026-03-14";

/// A word that no enumeration knows.
pub(super) const UNKNOWN_WORD: &str = "Sample_Unheard_Of";

/// Where a file of an earlier answer is: an operation of CRM that gives one.
const DOWNLOAD: &str = "/crm/bulk/v8/read/400000000000000001/result";

/// What a name speaks of, and a value for it; the first that fits.
const WORDS: &[(&str, &str)] = &[
    ("download_url", DOWNLOAD),
    ("email", "ada.park@example.com"),
    ("mail", "ada.park@example.com"),
    ("url", "https://www.example.com/sample"),
    ("link", "https://www.example.com/sample"),
    ("website", "https://www.example.com"),
    ("domain", "example.com"),
    ("phone", "+1 202 555 0143"),
    ("mobile", "+1 202 555 0143"),
    ("fax", "+1 202 555 0143"),
    ("locale", "en-us"),
    ("language", "en"),
    ("time_zone", "America/New_York"),
    ("timezone", "America/New_York"),
    ("currency", "USD"),
    ("country", "United States"),
    ("city", "Austin"),
    ("street", "1 Sample Street"),
    ("zip", "78701"),
    ("color", "#1E6FD9"),
    ("first_name", "Ada"),
    ("firstname", "Ada"),
    ("last_name", "Park"),
    ("lastname", "Park"),
    ("api_name", "Sample_Name"),
    ("apiname", "Sample_Name"),
    ("module", "Contacts"),
    ("related_list", "Notes"),
    ("layout", "Standard"),
    ("subject", "A sample subject"),
    ("description", "A sample description"),
    ("content", "A sample text"),
    ("name", "Sample name"),
];

/// A module that a user of Desk has made.
const DESK_MODULE: (&str, &str) = ("module", "cm_samples");

/// An id of 18 digits: the same for a name and a place in a list.
pub(super) fn id(name: &str, at: usize) -> String {
    format!("4{:012}{:05}", hash(name) % 1_000_000_000_000, at + 1)
}

/// A moment in the form of the product.
pub(super) fn date_time(product: Product) -> &'static str {
    match product {
        Product::Crm => "2026-03-14T09:26:53+05:30",
        Product::Desk => "2026-03-14T09:26:53.000Z",
    }
}

/// Text for a field of that name.
pub(super) fn text(product: Product, name: &str, range: Option<Range>) -> String {
    let lower = name.to_ascii_lowercase();
    let known = match (product, name) {
        (Product::Desk, "module") => Some(&DESK_MODULE),
        _ => WORDS.iter().find(|(word, _)| lower.contains(word)),
    };
    let mut text = match known {
        Some((_, value)) => (*value).to_owned(),
        None if lower.ends_with("time") => date_time(product).to_owned(),
        None if lower.ends_with("date") => DATE.to_owned(),
        None if lower == "id" || name.ends_with("Id") || lower.ends_with("_id") => id(name, 0),
        None => format!(
            "sample {}",
            lower.trim_matches(|c: char| !c.is_ascii_alphanumeric())
        ),
    };
    let (min, max) = range.map_or((None, None), |r| (r.min, r.max));
    let bound = |bound: Option<i64>| bound.and_then(|n| usize::try_from(n).ok());
    let length = text.chars().count();
    if let Some(max) = bound(max).filter(|max| *max < length) {
        text = text.chars().take(max).collect();
    }
    if let Some(min) = bound(min).filter(|min| *min > length) {
        text.extend(std::iter::repeat_n('x', min - length));
    }
    text
}

/// A number within the bounds.
pub(super) fn number(field: &Field) -> Value {
    let (min, max) = field.range.map_or((None, None), |r| (r.min, r.max));
    let least = min.unwrap_or(1);
    let within = |n: i64| n.max(least).min(max.unwrap_or(i64::MAX));
    match field.ty {
        Type::Float if field.range.is_none() => json!(12.5),
        // Where lists begin.
        _ if matches!(field.wire.as_str(), "page" | "from") => json!(least),
        _ => json!(within(7)),
    }
}

/// One of the words: the same for a name.
pub(super) fn pick<'a>(name: &str, words: &'a [Variant]) -> &'a str {
    let count = u64::try_from(words.len()).unwrap_or(1).max(1);
    let at = usize::try_from(hash(name) % count).unwrap_or_default();
    words.get(at).map_or("", |word| word.wire.as_str())
}

/// A number for a name, the same wherever it is made (FNV-1a).
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
