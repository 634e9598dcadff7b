//! What names say, in words: the sentence on an operation that has none of its own.

use super::model::Operation;

/// What an operation does, from its name and its place: `Lists users.`
pub(crate) fn operation_doc(resource: &str, operation: &Operation) -> String {
    let things = spaced(resource);
    let thing = singular(&things);
    let name = spaced(&operation.name);
    let (verb, rest) = name.split_once(' ').unwrap_or((name.as_str(), ""));
    let sentence = match (verb, rest) {
        ("list", "") => format!("Lists {things}."),
        ("get", "") => format!("Gets {} {thing}.", article(&thing)),
        ("create", "") => format!("Creates {} {thing}.", article(&thing)),
        ("update", "") => format!("Updates {} {thing}.", article(&thing)),
        ("delete", "") => format!("Deletes {} {thing}.", article(&thing)),
        ("search", "") => format!("Searches {things}."),
        ("count", "") => format!("Counts {things}."),
        (verb, "") => format!("{}: {things}.", capital(verb)),
        (verb, rest) => format!("{} {rest}: {things}.", capital(&third_person(verb))),
    };
    sentence
}

/// `mail_templates` as `mail templates`.
pub(crate) fn spaced(name: &str) -> String {
    name.replace('_', " ")
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
