//! The name of the type that a method returns: `tags().merge` gives `MergeTags`.

use super::names::camel;
use crate::catalog::model::{Body, Operation, Type};
use crate::catalog::words::singular;
use zoho_catalog::path::placeholders;

/// The name, from the names of the resource and of the operation and from its path. No other operation plays
/// a part in it, so that one that is added renames no other.
pub(super) fn call_name(resource: &str, operation: &Operation) -> String {
    let name = operation.name.as_str();
    let (name, by) = match name.split_once("_by_") {
        Some((name, by)) => (name, format!("_by_{by}")),
        None => (name, String::new()),
    };
    let (name, is_many) = match name.strip_suffix("_many") {
        Some(name) => (name, true),
        None => (name, by.ends_with("_many")),
    };
    let by = by.strip_suffix("_many").unwrap_or(&by);
    let (verb, rest) = name.split_once('_').unwrap_or((name, ""));
    let one = singular(resource);
    let many = if is_many {
        format!("many_{resource}")
    } else {
        resource.to_owned()
    };
    let target = if !is_many && is_about_one(resource, operation, verb) {
        one.clone()
    } else {
        many.clone()
    };
    let said = match (verb, rest) {
        // `search().all`
        ("all", "") => format!("{resource}_all"),
        ("list" | "search" | "count", "") => format!("{verb}_{many}"),
        // Several become one.
        ("merge", "") => format!("merge_{resource}"),
        (_, "") => format!("{verb}_{target}"),
        ("get", "me") => format!("get_my_{one}"),
        (_, "mine") => format!("{verb}_my_{one}"),
        ("mark", "spam") => format!("mark_{target}_as_spam"),
        ("mass", verb) => format!("mass_{verb}_{resource}"),
        (_, "to_trash" | "as_read" | "as_unread") => format!("{verb}_{target}_{rest}"),
        (_, quality) if QUALITIES.contains(&quality) => format!("{verb}_{quality}_{resource}"),
        (_, rest) => match rest.split_once('_') {
            Some(("my", rest)) => format!("{verb}_my_{one}_{rest}"),
            Some(("and", _)) => format!("{verb}_{rest}_{target}"),
            Some(("as" | "to" | "from" | "for" | "of" | "with", _)) => {
                format!("{verb}_{target}_{rest}")
            }
            _ if is_many => format!("{verb}_many_{one}_{rest}"),
            _ => format!("{verb}_{one}_{rest}"),
        },
    };
    camel(&format!("{said}{by}"))
}

/// Words after the verb that say which of the things are meant.
const QUALITIES: &[&str] = &[
    "active",
    "all",
    "archived",
    "assigned",
    "associated",
    "available",
    "deleted",
    "legacy",
    "moderated",
    "offline",
    "online",
    "recent",
    "spam",
    "trashed",
    "unassigned",
    "unconfirmed",
];

/// Whether it is about one of the things: its path names one, or its verb means one and nothing says more.
fn is_about_one(resource: &str, operation: &Operation, verb: &str) -> bool {
    let one = singular(resource);
    let last = singular(resource.rsplit('_').next().unwrap_or(resource));
    let mut names = placeholders(&operation.path).filter_map(|name| name.strip_suffix("_id"));
    if names.any(|name| name == one || name == last) {
        return true;
    }
    // `/settings/service_preferences` is one thing with a name in the plural.
    let is_settings = operation.path.rsplit('/').next() == Some(resource);
    let takes_many = matches!(
        &operation.body,
        Body::Json {
            ty: Type::List(_),
            single: false,
            ..
        }
    );
    match verb {
        "create" => !takes_many,
        "delete" | "download" | "get" | "replace" | "update" | "upload" => {
            !takes_many && !is_settings
        }
        _ => false,
    }
}
