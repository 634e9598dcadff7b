//! The parameters of paths: one name for one parameter however the files spell it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::paths::anonymous;
use super::published::Published;
use super::scalar;
use super::shape::{Member, Shape};
use zoho_catalog::model::Type;
use zoho_catalog::naming::{singular, snake};
use zoho_catalog::path::placeholders;

/// Brings the parameters of the path into its order; what is not described is text.
pub(super) fn order(operation: &mut Published) {
    let stated = std::mem::take(&mut operation.path_params);
    for name in placeholders(&operation.path) {
        let known = stated.iter().find(|member| member.wire == name).cloned();
        operation.path_params.push(known.unwrap_or_else(|| Member {
            wire: name.to_owned(),
            shape: Shape::Plain(if scalar::is_id(name) {
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
            && !scalar::is_id(&name)
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
            if plain && !external && scalar::is_id(&name) {
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

/// The ids in a path: the position of each, and its name.
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
