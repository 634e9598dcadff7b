//! What names say, in words: the sentence on an operation that has none of its own.

use super::model::Operation;
use super::read::placeholders;

/// What an operation does, from its name and its place: `Lists the tickets of an account.`
pub(crate) fn operation_doc(resource: &str, operation: &Operation) -> String {
    let things = spaced(resource);
    let thing = singular(&things);
    // Whether it is about one of the things: the path says which.
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

/// Whether the word says which of the things are meant.
fn is_quality(word: &str) -> bool {
    const QUALITIES: &str = "available deleted moderated archived active recent trashed online offline \
        unassigned assigned pending accessible associated unconfirmed legacy sandbox";
    QUALITIES.split_whitespace().any(|quality| quality == word)
}

/// `mail_templates` as `mail templates`, in the house's spelling.
pub(crate) fn spaced(name: &str) -> String {
    name.replace('_', " ")
        .replace("organization", "organisation")
}

/// `a` or `an`.
fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o'])
        || (word.starts_with('u') && !word.starts_with("us") && !word.starts_with("un"))
    {
        "an"
    } else {
        "a"
    }
}

/// The first letter in upper case.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

/// `list` as `lists`, `search` as `searches`.
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

/// The last word in the singular: `mail templates` as `mail template`.
pub(crate) fn singular(words: &str) -> String {
    const IRREGULAR: [(&str, &str); 6] = [
        ("statuses", "status"),
        ("people", "person"),
        ("aliases", "alias"),
        ("series", "series"),
        ("news", "news"),
        ("criteria", "criteria"),
    ];
    let (rest, last) = words
        .rfind(['_', ' '])
        .map_or(("", words), |at| words.split_at(at + 1));
    let irregular = IRREGULAR.iter().find(|(plural, _)| *plural == last);
    let last = if let Some((_, one)) = irregular {
        (*one).to_owned()
    } else if let Some(stem) = last.strip_suffix("ies") {
        format!("{stem}y")
    } else if ["sses", "shes", "ches", "xes"]
        .iter()
        .any(|end| last.ends_with(end))
    {
        last[..last.len() - 2].to_owned()
    } else if last.ends_with("ss") || last.ends_with("us") || last.ends_with("is") {
        last.to_owned()
    } else {
        last.strip_suffix('s').unwrap_or(last).to_owned()
    };
    format!("{rest}{last}")
}

/// A name of any kind as one of Rust's: `threadCount`, `Modified_Time` and `$se_module` as `thread_count`,
/// `modified_time` and `se_module`.
pub(crate) fn snake(name: &str) -> String {
    // CRM marks what it made itself so: `Services__s`.
    let name = name.strip_suffix("__s").unwrap_or(name);
    let letters: Vec<char> = name.chars().collect();
    let mut words = String::new();
    for (at, c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.push('_');
            continue;
        }
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase()
                        && after.is_some_and(char::is_ascii_lowercase)
                        && !is_plural(&letters[at..]))
            });
        if starts {
            words.push('_');
        }
        words.push(c.to_ascii_lowercase());
    }
    let parts: Vec<_> = words.split('_').filter(|part| !part.is_empty()).collect();
    parts.join("_")
}

/// Whether what is left is the end of an acronym in the plural: the `Ds` of `IDs`.
fn is_plural(letters: &[char]) -> bool {
    letters.len() == 2 && letters[1] == 's'
}

/// A name of any kind as one of a type: `ticket_comments` as `TicketComments`.
pub(crate) fn camel(name: &str) -> String {
    snake(name).split('_').map(capital).collect()
}

/// What a resource is, from its name: `Mail templates.`
pub(crate) fn resource_doc(name: &str) -> String {
    format!("{}.", capital(&spaced(name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::read;

    /// The sentence on an operation of a resource.
    fn doc(resource: &str, name: &str, path: &str) -> String {
        let text = format!("[operations.{name}]\nhttp = \"GET {path}\"\n");
        read::resource(resource, &text).unwrap().operations[0]
            .doc
            .clone()
    }

    #[test]
    fn names_become_those_of_rust() {
        let names = [
            ("threadCount", "thread_count", "ThreadCount"),
            ("Modified_Time", "modified_time", "ModifiedTime"),
            ("$se_module", "se_module", "SeModule"),
            ("agentIDs", "agent_ids", "AgentIds"),
            ("photoURL", "photo_url", "PhotoUrl"),
            ("Services__s", "services", "Services"),
            ("24_by_7", "24_by_7", "24By7"),
            ("On Hold", "on_hold", "OnHold"),
        ];
        for (wire, field, ty) in names {
            assert_eq!((snake(wire).as_str(), camel(wire).as_str()), (field, ty));
        }
    }

    #[test]
    fn plurals_have_a_singular() {
        let words = [
            ("users", "user"),
            ("ticket_time_entries", "ticket_time_entry"),
            ("statuses", "status"),
            ("criteria", "criteria"),
            ("addresses", "address"),
            ("branches", "branch"),
            ("analysis", "analysis"),
        ];
        for (many, one) in words {
            assert_eq!(singular(many), one);
        }
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
