//! Conversion of names: `threadCount` to `thread_count`, `tickets` to `ticket`.

/// Returns `mail templates` for `mail_templates`, in British spelling where that differs.
#[must_use]
pub fn spaced(name: &str) -> String {
    name.replace('_', " ")
        .replace("organization", "organisation")
}

/// Returns the word with its first letter in upper case.
pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

/// Returns the words with the last one in the singular: `mail template` for `mail templates`.
#[must_use]
pub fn singular(words: &str) -> String {
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

/// Converts a name to snake_case: `threadCount`, `Modified_Time` and `$se_module` to `thread_count`, `modified_time`
/// and `se_module`.
#[must_use]
pub fn snake(name: &str) -> String {
    // CRM marks names that it generated with this suffix: `Services__s`.
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

/// Returns whether the rest is the plural ending of an acronym: the `Ds` of `IDs`.
fn is_plural(letters: &[char]) -> bool {
    letters.len() == 2 && letters[1] == 's'
}

/// Converts a name to CamelCase: `ticket_comments` to `TicketComments`.
#[must_use]
pub fn camel(name: &str) -> String {
    snake(name).split('_').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
