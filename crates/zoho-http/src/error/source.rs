//! The cause that an error returns.

/// Returns the first of `source` and its causes whose message is not part of `said`.
///
/// An error with the message `said` returns it as its [`source`](std::error::Error::source), so that a chain printed
/// to its end says nothing twice.
///
/// ```
/// use std::io::{Error, ErrorKind};
/// use zoho_http::error::source_behind;
///
/// let cause = Error::from(ErrorKind::NotFound);
/// assert!(source_behind(&format!("the file cannot be read: {cause}"), &cause).is_none());
/// assert!(source_behind("the file cannot be read", &cause).is_some());
/// ```
pub fn source_behind<'e>(
    said: &str,
    source: &'e (dyn std::error::Error + 'static),
) -> Option<&'e (dyn std::error::Error + 'static)> {
    let mut next = Some(source);
    while let Some(error) = next.filter(|error| said.contains(&error.to_string())) {
        next = error.source();
    }
    next
}
