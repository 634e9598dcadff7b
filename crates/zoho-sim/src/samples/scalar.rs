//! Single values that match the name of their field.

use serde_json::{Value, json};

use zoho_catalog::model::{Field, Range, Type, Variant};

use crate::product::SimProduct;

/// A date.
pub(super) const DATE: &str = "2026-03-14";

/// A value that no enumeration has.
pub(super) const UNKNOWN_VALUE: &str = "Sample_Unheard_Of";

/// Parts of names, and a value for a name with that part; the first that matches counts.
const WORDS: &[(&str, &str)] = &[
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

/// Returns an id of 18 digits: the same for a name and a position in a list.
pub(super) fn id(name: &str, at: usize) -> String {
    format!("4{:012}{:05}", hash(name) % 1_000_000_000_000, at + 1)
}

/// Returns text for a field of that name.
pub(super) fn text(product: &dyn SimProduct, name: &str, range: Option<Range>) -> String {
    let lower = name.to_ascii_lowercase();
    let known = WORDS.iter().find(|(word, _)| lower.contains(word));
    let known = known.map(|(_, value)| *value);
    let mut text = match product.sample_text(name).or(known) {
        Some(value) => value.to_owned(),
        None if lower.ends_with("time") => product.sample_date_time().to_owned(),
        None if lower.ends_with("date") => DATE.to_owned(),
        None if lower == "id" || name.ends_with("Id") || lower.ends_with("_id") => id(name, 0),
        None => format!(
            "sample {}",
            lower.trim_matches(|c: char| !c.is_ascii_alphanumeric())
        ),
    };
    let (min, max) = bounds(range);
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

/// Returns a number within the bounds of a field.
pub(super) fn number(field: &Field) -> Value {
    let (min, max) = bounds(field.range);
    let least = min.unwrap_or(1);
    let within = |n: i64| n.max(least).min(max.unwrap_or(i64::MAX));
    match field.ty {
        Type::Float if field.range.is_none() => json!(12.5),
        // The beginning of a list.
        _ if matches!(field.wire.as_str(), "page" | "from") => json!(least),
        _ => json!(within(7)),
    }
}

/// Returns one of the values: the same for a name.
pub(super) fn pick<'a>(name: &str, variants: &'a [Variant]) -> &'a str {
    let count = u64::try_from(variants.len()).unwrap_or(1).max(1);
    let at = usize::try_from(hash(name) % count).unwrap_or_default();
    variants.get(at).map_or("", |variant| &variant.wire)
}

/// Returns the lower and the upper bound.
fn bounds(range: Option<Range>) -> (Option<i64>, Option<i64>) {
    range.map_or((None, None), |range| (range.min, range.max))
}

/// Returns a number for a name, the same on every machine (FNV-1a).
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
