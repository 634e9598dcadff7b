//! Headers and query strings of recorded requests: the access token, and what `Debug` may show.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;

use crate::params::Params;

/// The headers whose values `Debug` shows.
const SHOWN: [&str; 6] = [
    "accept",
    "content-length",
    "content-type",
    "host",
    "orgid",
    "user-agent",
];

/// Returns the access token of `Authorization: Zoho-oauthtoken …`, or of `Bearer …`, which Zoho accepts too.
pub(crate) fn access_token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers
        .get(AUTHORIZATION)?
        .to_str()
        .ok()?
        .trim()
        .split_once(' ')?;
    let known =
        scheme.eq_ignore_ascii_case("Zoho-oauthtoken") || scheme.eq_ignore_ascii_case("Bearer");
    (known && !token.trim().is_empty()).then(|| token.trim())
}

/// Returns every header name and value that is text.
pub(crate) fn texts(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
}

/// Returns the headers for a `Debug`: any value may hold a secret, so only those of a few headers are shown.
pub(crate) fn redacted(headers: &HeaderMap) -> Vec<(&str, &str)> {
    let shown = |name: &str| SHOWN.contains(&name);
    texts(headers)
        .map(|(name, value)| (name, if shown(name) { value } else { "***" }))
        .collect()
}

/// Returns the parameter names of a query, for a `Debug`.
pub(crate) fn parameter_names(query: Option<&str>) -> Vec<String> {
    let query = Params::parse(query.unwrap_or_default().as_bytes());
    query.iter().map(|(name, _)| name.to_owned()).collect()
}
