//! Generated sentences for operations and resources without a description, from their names and paths.

use crate::model::Operation;
use crate::naming::{capital, singular, spaced};
use crate::path::placeholders;

/// Returns a sentence for an operation, from its name and path: `Lists the tickets of an account.`
#[must_use]
pub fn operation_doc(resource: &str, operation: &Operation) -> String {
    let things = spaced(resource);
    let thing = singular(&things);
    // The path determines whether it concerns a single item.
    let last = singular(resource.rsplit('_').next().unwrap_or(resource));
    let one = placeholders(&operation.path).any(|name| {
        name.strip_suffix("_id")
            .is_some_and(|name| name == singular(resource) || name == last)
    });
    let a_thing = format!("{} {thing}", article(&thing));
    let target = if one {
        a_thing.as_str()
    } else {
        things.as_str()
    };
    let name = spaced(&operation.name);
    let (name, many) = match name.strip_suffix(" many") {
        Some(name) => (name, true),
        None => (name.as_str(), false),
    };
    let (name, by) = match name.split_once(" by ") {
        // The calls of a ticket, or the agent with an address.
        Some((name, by))
            if placeholders(&operation.path)
                .any(|param| param == format!("{}_id", by.replace(' ', "_"))) =>
        {
            (name, format!(" of {} {by}", article(by)))
        }
        Some((name, by)) => (name, format!(" by {by}")),
        None => (name, String::new()),
    };
    let (verb, rest) = name.split_once(' ').unwrap_or((name, ""));
    let does = capital(&third_person(verb));
    let several = if many {
        format!("several {things}")
    } else {
        target.to_owned()
    };
    let said = match (verb, rest) {
        ("list" | "search" | "count", "") => format!("{does} {things}"),
        (_, "") if many => format!("{does} several {things}"),
        ("get" | "create" | "update" | "replace" | "delete" | "upload" | "download", "") => {
            format!("{does} {a_thing}")
        }
        (_, "" | "to") => format!("{does} {target}"),
        ("mass", rest) => format!("{} many {things} at once", capital(&third_person(rest))),
        ("mark", "spam") => format!("{does} {several} as spam"),
        (_, "mine") => format!("{does} the user's own {things}"),
        (_, "all") => format!("{does} all {things}"),
        (_, rest) if is_quality(rest) => format!("{does} {rest} {things}"),
        (_, rest) => match rest.split_once(' ') {
            Some(("my", mine)) => format!("{does} the user's own {mine}"),
            Some(("and", verb)) => format!("{does} and {} {several}", third_person(verb)),
            Some(("as" | "to" | "from" | "for", _)) => format!("{does} {several} {rest}"),
            _ => format!("{does} the {rest} of {several}"),
        },
    };
    format!("{said}{by}.")
}

/// Returns whether the word restricts the items.
fn is_quality(word: &str) -> bool {
    const QUALITIES: &str = "available deleted moderated archived active recent trashed online offline \
        unassigned assigned pending accessible associated unconfirmed legacy sandbox";
    QUALITIES.split_whitespace().any(|quality| quality == word)
}

/// Returns `a` or `an`.
fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o'])
        || (word.starts_with('u') && !word.starts_with("us") && !word.starts_with("un"))
    {
        "an"
    } else {
        "a"
    }
}

/// Returns the third person of a verb: `lists` for `list`, `searches` for `search`.
fn third_person(verb: &str) -> String {
    if verb.ends_with("ch") || verb.ends_with("sh") || verb.ends_with('s') {
        format!("{verb}es")
    } else if let Some(stem) = verb
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'o']))
    {
        format!("{stem}ies")
    } else {
        format!("{verb}s")
    }
}

/// Returns a sentence for a resource, from its name: `Mail templates.`
#[must_use]
pub fn resource_doc(name: &str) -> String {
    format!("{}.", capital(&spaced(name)))
}

#[cfg(test)]
mod tests {
    use crate::read;

    /// Returns the sentence for an operation of a resource.
    fn doc(resource: &str, name: &str, path: &str) -> String {
        let text = format!("[operations.{name}]\nhttp = \"GET {path}\"\n");
        read::resource(resource, &text).unwrap().operations[0]
            .doc
            .clone()
    }

    #[test]
    fn operations_are_described_from_name_and_place() {
        let sentences = [
            ("tickets", "list", "/tickets", "Lists tickets."),
            (
                "accounts",
                "get",
                "/accounts/{account_id}",
                "Gets an account.",
            ),
            ("users", "update_many", "/users", "Updates several users."),
            (
                "tickets",
                "merge",
                "/tickets/{ticket_id}/merge",
                "Merges a ticket.",
            ),
            (
                "tickets",
                "move_to_trash",
                "/tickets/moveToTrash",
                "Moves tickets to trash.",
            ),
            (
                "contacts",
                "mark_spam",
                "/contacts/markSpam",
                "Marks contacts as spam.",
            ),
            (
                "accounts",
                "list_tickets",
                "/accounts/{account_id}/tickets",
                "Lists the tickets of an account.",
            ),
            (
                "calls",
                "list_by_ticket",
                "/tickets/{ticket_id}/calls",
                "Lists calls of a ticket.",
            ),
            (
                "agents",
                "get_by_email",
                "/agents/email/{email}",
                "Gets an agent by email.",
            ),
            (
                "agents",
                "list_deleted",
                "/deletedAgents",
                "Lists deleted agents.",
            ),
            (
                "records",
                "mass_update",
                "/{module}/actions/mass_update",
                "Updates many records at once.",
            ),
            (
                "users",
                "transfer_and_delete",
                "/users/{user_id}/x",
                "Transfers and deletes a user.",
            ),
            (
                "profiles",
                "get_mine",
                "/myProfile",
                "Gets the user's own profiles.",
            ),
            (
                "organizations",
                "get",
                "/organizations/{organization_id}",
                "Gets an organisation.",
            ),
        ];
        for (resource, name, path, sentence) in sentences {
            assert_eq!(doc(resource, name, path), sentence);
        }
    }
}
