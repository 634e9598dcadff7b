//! Paths: with `{version}` in the place of the version, and one name for one parameter however the
//! files spell it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::json::Json;
use super::operations::Published;
use super::shape::{Member, Shape};
use zoho_catalog::model::{Host, Type};
use zoho_catalog::naming::singular;
use zoho_catalog::naming::snake;
use zoho_catalog::path::placeholders;

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
        return (whole.to_owned(), Host::Answer);
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
    // The version stands second or third: /shop/v8/…, /shop/bulk/v8/…, /api/v1/….
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

/// The parts of the path behind the version, without `actions`.
pub(super) fn parts(path: &str) -> Vec<&str> {
    let parts = path
        .split('/')
        .filter(|part| !part.is_empty() && *part != "{version}");
    let mut parts: Vec<_> = parts
        .filter(|part| !["actions", "action"].contains(part))
        .collect();
    // What stands first, before the version, names the API.
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

/// Whether an operation is about one thing, so that it has one outcome: its path ends with the thing, or
/// with what is done to it without a list being sent.
pub(super) fn is_about_one(operation: &Published) -> bool {
    let path = &operation.path;
    let list = matches!(
        &operation.body,
        super::operations::Sent::Json(_, false, Shape::List(_), _)
    );
    let acted = path
        .split_once("/actions/")
        .is_some_and(|(thing, _)| ends_with_param(thing))
        && !list;
    ends_with_param(path) || acted
}

/// Brings the parameters of the path into its order; what is not described is text.
pub(super) fn order(operation: &mut Published) {
    let stated = std::mem::take(&mut operation.path_params);
    for name in placeholders(&operation.path) {
        let known = stated.iter().find(|member| member.wire == name).cloned();
        operation.path_params.push(known.unwrap_or_else(|| Member {
            wire: name.to_owned(),
            shape: Shape::Plain(if super::scalar::is_id(name) {
                Type::Id
            } else {
                Type::String
            }),
            required: true,
            read_only: false,
            range: None,
            default: None,
        }));
    }
}

/// Names that are spelled in many ways.
const SPELLINGS: &[(&str, &str)] = &[
    ("module_api_name", "module"),
    ("module_name", "module"),
    ("masterrecordid", "record_id"),
    ("moduleid", "module_id"),
    ("related_list_api_name", "related_list"),
    ("portal", "portal_name"),
    ("email_id", "email"),
    ("module_apiname", "module"),
    ("external_field_value", "external_id"),
    ("external_value", "external_id"),
    ("feature_api_name", "feature"),
    ("te_id", "time_entry_id"),
    ("sid", "session_id"),
    ("msg_id", "message_id"),
];

/// Gives the parameters of the path the names they have in Rust, and says which of them are ids.
pub(super) fn rename(operation: &mut Published) {
    let parts: Vec<String> = operation.path.split('/').map(str::to_owned).collect();
    let mut renamed: Vec<String> = Vec::new();
    let mut before = String::new();
    for part in &parts {
        let Some(raw) = part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'))
            .filter(|raw| *raw != "version")
        else {
            if !["actions", "action"].contains(&part.as_str()) {
                before = singular(&snake(part));
            }
            renamed.push(part.clone());
            continue;
        };
        let member = operation
            .path_params
            .iter_mut()
            .find(|member| member.wire == raw);
        let mut name = snake(raw);
        if let Some((_, other)) = SPELLINGS.iter().find(|(spelling, _)| *spelling == name) {
            (*other).clone_into(&mut name);
        }
        let id = |stem: &str| format!("{}_id", if stem.is_empty() { "record" } else { stem });
        let external = name == "external_id"
            || [
                "api_name",
                "portal_name",
                "module",
                "related_list",
                "feature",
                "email",
            ]
            .contains(&name.as_str());
        let of_a_module = renamed.last().is_some_and(|part| part == "{module}");
        if name == "id" || name == "entity_id" && of_a_module {
            name = id(&before);
        } else if !external
            && !super::scalar::is_id(&name)
            && (before.ends_with(&name)
                || name == "record"
                || name == "event"
                || name == "user"
                || name == "draft")
        {
            name = id(&name);
        }
        while renamed.contains(&format!("{{{name}}}")) {
            name = format!("related_{name}");
        }
        if let Some(member) = member {
            name.clone_into(&mut member.wire);
            let plain = matches!(member.shape, Shape::Plain(Type::String | Type::Int));
            if plain && !external && super::scalar::is_id(&name) {
                member.shape = Shape::Plain(Type::Id);
            }
            if external && !matches!(member.shape, Shape::Words(_)) || name == "locale" {
                member.shape = Shape::Plain(Type::String);
            }
            if name == "module" {
                member.shape = Shape::Plain(Type::String);
            }
            member.required = true;
        }
        // What comes next belongs to a record of any module.
        before = if name == "module" {
            String::new()
        } else {
            before
        };
        renamed.push(format!("{{{name}}}"));
    }
    operation.path = renamed.join("/");
}

/// Where one thing has several names in the paths of a product (`/tickets/{ticket_id}` and
/// `/tickets/{case_id}`), it gets the one that most of them use.
pub(super) fn agree(operations: &mut [Published]) {
    let mut names: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for operation in operations.iter() {
        for (place, name) in ids(&operation.path) {
            *names.entry(place).or_default().entry(name).or_default() += 1;
        }
    }
    for operation in operations.iter_mut() {
        for (place, name) in ids(&operation.path) {
            let best = names[&place]
                .iter()
                .max_by_key(|(name, times)| (**times, Reverse((name.len(), (*name).clone()))));
            let Some((best, _)) = best.filter(|(best, _)| **best != name) else {
                continue;
            };
            let taken = operation.path.contains(&format!("{{{best}}}"));
            let member = operation
                .path_params
                .iter_mut()
                .find(|member| member.wire == name);
            if let Some(member) = member.filter(|_| !taken) {
                member.wire.clone_from(best);
                operation.path = operation
                    .path
                    .replace(&format!("{{{name}}}"), &format!("{{{best}}}"));
            }
        }
    }
}

/// The ids in a path: where each stands, and its name.
fn ids(path: &str) -> Vec<(String, String)> {
    let names =
        placeholders(path).filter(|name| name.ends_with("_id") && !name.contains("external"));
    let place = |name: &str| {
        path.split_once(&format!("{{{name}}}"))
            .map_or("", |(place, _)| place)
    };
    names
        .map(|name| (anonymous(place(name)), name.to_owned()))
        .collect()
}
