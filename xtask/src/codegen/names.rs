//! Names in Rust from names on the wire.

use anyhow::{Result, ensure};
use std::collections::BTreeMap;

use crate::catalog::model::{Field, Variant};

/// Words that Rust keeps for itself.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods that every call has, so that no setter is called like them.
const COMMON: &[&str] = &[
    "all",
    "attempts",
    "by_token",
    "deadline",
    "download",
    "header",
    "idempotent",
    "into_call",
    "into_future",
    "into_list",
    "pages",
    "query",
    "raw",
    "response",
    "resume",
    "send",
    "stream",
    "version",
];

/// The words of a name: cut where it is neither letter nor digit, and at the humps of a camel.
pub(super) fn words(name: &str) -> Vec<String> {
    // CRM marks what it made itself so: `name_format__s`.
    let name = name.strip_suffix("__s").unwrap_or(name);
    // The plural of a short form is one word.
    let name = name.replace("IDs", "Ids").replace("URLs", "Urls");
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for (i, &c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            open = false;
            continue;
        }
        let before = i.checked_sub(1).map(|i| letters[i]);
        let behind = letters.get(i + 1);
        let hump = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && behind.is_some_and(char::is_ascii_lowercase))
            });
        if hump || !open {
            words.push(String::new());
        }
        open = true;
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    words
}

/// `firstName` as `first_name`, out of the way of keywords.
pub(super) fn snake(name: &str) -> String {
    let mut snake = words(name).join("_");
    if snake.is_empty() || snake.starts_with(|c: char| c.is_ascii_digit()) {
        snake.insert(0, '_');
    }
    if KEYWORDS.contains(&snake.as_str()) {
        snake.push('_');
    }
    snake
}

/// `first_name` as `FirstName`.
pub(super) fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in words(name) {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

/// The name of an operation's static: `move_to_trash` as `MOVE_TO_TRASH`.
pub(super) fn upper(name: &str) -> String {
    name.to_ascii_uppercase()
}

/// The name of an operation's method.
pub(super) fn method(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// The name of a field or an argument.
pub(super) fn field(field: &Field) -> String {
    let name = field.name.clone().unwrap_or_else(|| snake(&field.wire));
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a setter.
pub(super) fn setter(parameter: &Field) -> String {
    let name = field(parameter);
    if COMMON.contains(&name.as_str()) {
        format!("with_{name}")
    } else {
        name
    }
}

/// The name of a value of an enumeration.
pub(super) fn variant(variant: &Variant) -> String {
    let name = variant.name.clone().unwrap_or_else(|| camel(&variant.wire));
    match name.as_str() {
        // The variant of values without a name is called so.
        "Unknown" => "UnknownValue".to_owned(),
        "" => "Empty".to_owned(),
        "Self" => "SelfValue".to_owned(),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("N{name}"),
        name => name.to_owned(),
    }
}

/// Says so when two things that stand in one place got the same name.
pub(super) fn distinct<'a>(
    place: &str,
    names: impl IntoIterator<Item = (String, &'a str)>,
) -> Result<()> {
    let mut seen = BTreeMap::new();
    for (name, wire) in names {
        if let Some(other) = seen.insert(name.clone(), wire) {
            ensure!(
                false,
                "{place}: `{other}` and `{wire}` are both called `{name}`; give one a name of its own"
            );
        }
    }
    Ok(())
}

/// A name as words of a sentence, the first letter in upper case: `firstName` as `First name`.
pub(super) fn sentence(name: &str) -> String {
    capital(&spoken(name))
}

/// A name as words within a sentence: `portalURL` as `portal URL`.
pub(super) fn spoken(name: &str) -> String {
    const SHORT: &[&str] = &[
        "api", "cc", "bcc", "csv", "faq", "im", "ip", "kb", "pdf", "sla", "sms", "ui", "url",
        "utc", "xml", "zip",
    ];
    let words = words(name).into_iter();
    let words = words.map(|word| match word.as_str() {
        short if SHORT.contains(&short) => short.to_ascii_uppercase(),
        _ => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The first letter in upper case.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_names_of_rust() {
        for (wire, expected) in [
            ("firstName", "first_name"),
            ("Modified_Time", "modified_time"),
            ("$shift_effective_from", "shift_effective_from"),
            ("autoCCToMailbox", "auto_cc_to_mailbox"),
            ("portalURL", "portal_url"),
            ("name_format__s", "name_format"),
            ("contactIDs", "contact_ids"),
            ("type", "type_"),
            ("2fa", "_2fa"),
            ("If-Modified-Since", "if_modified_since"),
            ("level1Name", "level1_name"),
        ] {
            assert_eq!(snake(wire), expected, "{wire}");
        }
    }

    #[test]
    fn words_become_variants() {
        let name = |wire: &str| {
            variant(&Variant {
                wire: wire.to_owned(),
                name: None,
            })
        };
        for (wire, expected) in [
            ("On Hold", "OnHold"),
            ("IN PROGRESS", "InProgress"),
            ("ActiveUsers", "ActiveUsers"),
            ("Unknown", "UnknownValue"),
            ("30", "N30"),
            ("", "Empty"),
        ] {
            assert_eq!(name(wire), expected);
        }
    }

    #[test]
    fn a_name_given_twice_is_found() {
        let twice = [("a".to_owned(), "A"), ("a".to_owned(), "$a")];
        let found = distinct("x users", twice).unwrap_err().to_string();
        assert!(found.contains("`A` and `$a`"), "{found}");
    }

    #[test]
    fn names_are_told_as_words() {
        assert_eq!(sentence("portalURL"), "Portal URL");
        assert_eq!(sentence("departmentIds"), "Department ids");
    }
}
