//! Paths of operations: `/crm/{version}/users/{user_id}`.

/// The placeholder of the API version.
const VERSION: &str = "version";

/// Returns the names in braces in a path, in order, except that of the version.
///
/// ```
/// let names = zoho_catalog::path::placeholders("/crm/{version}/{module}/{record_id}");
/// assert_eq!(names.collect::<Vec<_>>(), ["module", "record_id"]);
/// ```
pub fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    let parts = path.split('{').skip(1);
    let names = parts.filter_map(|part| part.split_once('}').map(|(name, _)| name));
    names.filter(|name| *name != VERSION)
}

/// Returns the name of a placeholder segment: `user_id` of `{user_id}`.
#[must_use]
pub fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
