//! Paths: with `{version}` in the place of the version, and what their parts say.

use super::json::Json;
use zoho_catalog::model::Host;

/// Where an operation's servers stand: with it, with its path, or with its file.
pub(super) fn servers<'a>(file: &'a Json, item: &'a Json, operation: &'a Json) -> &'a Json {
    let places = [operation, item, file].map(|place| place.get("servers"));
    let found = places
        .into_iter()
        .find(|servers| !servers.items().is_empty());
    found.unwrap_or(&Json::Null)
}

/// The path of a published one, and its host. Where its server has a path, it begins with that.
pub(super) fn template(raw: &str, servers: &Json) -> (String, Host) {
    let whole = raw.trim_start_matches('/');
    if whole.starts_with('{') && whole.ends_with('}') && !whole.contains('/') {
        return (whole.to_owned(), Host::Response);
    }
    let server = servers.items().first().map(|server| server.get("url"));
    let server = server.and_then(Json::str).unwrap_or_default();
    let content = server.contains("//content.");
    let host = if content { Host::Content } else { Host::Api };
    let base = match server.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
        None => server,
    };
    let base = base.trim_end_matches('/');
    let begins = raw
        .strip_prefix(base)
        .is_some_and(|rest| rest.starts_with('/'));
    let raw = if begins {
        raw.to_owned()
    } else {
        format!("{base}/{whole}")
    };
    let parts = raw.split('/').enumerate();
    // The version is the second or third segment: /shop/v8/…, /shop/bulk/v8/…, /api/v1/….
    let parts = parts.map(|(at, part)| {
        if at <= 3 && is_version(part) {
            "{version}"
        } else {
            part
        }
    });
    (parts.collect::<Vec<_>>().join("/"), host)
}

/// Whether it is one like `v8`.
fn is_version(part: &str) -> bool {
    let number = part.strip_prefix('v').filter(|number| !number.is_empty());
    number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit() || c == '.'))
}

/// The path without the names of its parameters: what tells operations apart.
pub(super) fn anonymous(path: &str) -> String {
    let mut text = String::new();
    for (at, part) in path.split('{').enumerate() {
        if at == 0 {
            text.push_str(part);
        } else {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            text.push_str(if name == "version" { "{version}" } else { "{}" });
            text.push_str(rest);
        }
    }
    text
}

/// The parts of the path after the version, without `actions`.
pub(super) fn parts(path: &str) -> Vec<&str> {
    let parts = path
        .split('/')
        .filter(|part| !part.is_empty() && *part != "{version}");
    let mut parts: Vec<_> = parts
        .filter(|part| !["actions", "action"].contains(part))
        .collect();
    // The first segment, before the version, names the API.
    let before = path.split_once("{version}").map(|(before, _)| before);
    if before.is_some_and(|before| before.len() > 1) {
        parts.remove(0);
    }
    parts
}

/// Whether the part is a parameter.
pub(super) fn is_param(part: &str) -> bool {
    part.starts_with('{')
}

/// Whether the path ends with a thing's parameter: those of modules and related lists stand for words.
pub(super) fn ends_with_param(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or(path);
    let word = last.contains("module") || last.contains("related_list");
    is_param(last) && !word
}
