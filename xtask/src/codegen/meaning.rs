//! What a parameter or a field holds, in words: from its type, its bounds, and what its name means in both
//! products. A name that says it all is not said twice.

mod known;

use super::names;
use super::plan::key_of;
use super::types::Types;
use crate::catalog::model::{Field, Type};

/// Words that are longer together are told by their type alone.
const SHORT: usize = 72;

/// A parameter in words: what it is, its bounds, and what is taken when it is not set.
pub(super) fn of_parameter(field: &Field, types: &Types<'_>) -> String {
    let known = known::parameter(field);
    let mut text = with_words(field, types, known, &parameter_kind(field));
    let counted = field.wire == "page" && field.range.is_some_and(|range| range.max.is_none());
    if !counted {
        add_bounds(&mut text, field);
    }
    text
}

/// A field in words: its name on the wire, what it is, its bounds, and whether it can be counted on.
pub(super) fn of_field(field: &Field, types: &Types<'_>, is_sent: bool) -> String {
    let known = known::field(field);
    let mut text = format!("`{}`: ", field.wire);
    text.push_str(&with_words(field, types, known, &kind(&field.ty, field)));
    add_bounds(&mut text, field);
    match (field.required, is_sent) {
        (true, true) => text.push_str("; has to be sent"),
        (true, false) => text.push_str("; always there"),
        (false, _) => {}
    }
    text
}

/// The words of an enumeration belong to what it means.
fn with_words(field: &Field, types: &Types<'_>, known: Option<&str>, kind: &str) -> String {
    let Some((words, is_list)) = words(&field.ty, types) else {
        return known.unwrap_or(kind).to_owned();
    };
    let shown: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    let any = if is_list { "any of " } else { "one of " };
    let mut text = match known {
        Some(known) => format!("{known}: "),
        None => any.to_owned(),
    };
    if shown.iter().map(String::len).sum::<usize>() <= SHORT {
        text.push_str(&shown.join(", "));
    } else {
        let name = types.owned_type(field.ty.named().unwrap_or(&field.ty));
        text.push_str(&format!("the {} words of [`{name}`]", words.len()));
    }
    if words.iter().any(|word| turns_around(word)) {
        text.push_str("; a minus turns the order around");
    }
    text
}

/// `-name`, and not `-1`.
fn turns_around(word: &str) -> bool {
    word.strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
}

fn words<'a>(ty: &Type, types: &Types<'a>) -> Option<(&'a [String], bool)> {
    let (ty, is_list) = match ty {
        Type::List(item) => (&**item, true),
        ty => (ty, false),
    };
    let key = match ty {
        Type::Own(_) | Type::Shared(_) => key_of(ty, types.resource)?,
        _ => return None,
    };
    Some((types.plan.words(&key)?, is_list))
}

/// What kind of parameter it is, where its name is not a known one.
fn parameter_kind(field: &Field) -> String {
    let name = names::snake(&field.wire);
    let is_custom = name
        .strip_prefix("custom_field")
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    match &field.ty {
        Type::String if is_custom => {
            "a custom field and what it has to hold: `cf_color:green`".to_owned()
        }
        Type::String if name.ends_with("time_range") || name.ends_with("date_range") => {
            "two date-times, or text with a comma between them: \
             `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`"
                .to_owned()
        }
        Type::Date => "a day, sent as `2026-01-31`".to_owned(),
        Type::DateTime => "a date-time, sent in the form of the product".to_owned(),
        Type::List(item) if matches!(**item, Type::String | Type::Id | Type::Int) => {
            let list = kind(&field.ty, field);
            format!("{list}, which are sent with commas between them")
        }
        ty => kind(ty, field),
    }
}

/// What kind of value it is, as far as type and name say.
fn kind(ty: &Type, field: &Field) -> String {
    let words = names::words(&field.wire);
    let ends = |end: &str| words.last().is_some_and(|last| last == end);
    let has = |word: &[&str]| words.iter().any(|w| word.contains(&w.as_str()));
    let is_percent = has(&["percent", "percentage"]);
    match ty {
        Type::Int if is_percent => "percent".to_owned(),
        Type::Int if ends("count") => match words.split_last() {
            Some((_, [])) | None => "how many there are".to_owned(),
            Some((_, of)) => format!(
                "how many {} there are",
                several(&names::spoken(&of.join("_")))
            ),
        },
        Type::Int if unit(&words).is_some() => {
            format!("a whole number of {}", unit(&words).unwrap_or_default())
        }
        Type::Int => "a whole number".to_owned(),
        Type::Float if is_percent => "percent, with all its digits".to_owned(),
        Type::Float if has(&["amount", "price", "cost", "revenue", "balance"]) => {
            "an amount of money, with all its digits".to_owned()
        }
        Type::Float => "a number, with all its digits".to_owned(),
        Type::Bool => question(&words),
        Type::Id => match words.split_last() {
            Some((last, of)) if last == "id" && !of.is_empty() => {
                format!("the id of {}", of_a(&names::spoken(&of.join("_"))))
            }
            _ => "an id".to_owned(),
        },
        Type::Date => "a day".to_owned(),
        Type::DateTime => "a moment with its offset".to_owned(),
        Type::Json => "any JSON".to_owned(),
        Type::File => "a file".to_owned(),
        Type::List(item) => match &**item {
            Type::String => "one or more texts".to_owned(),
            Type::Id => "one or more ids".to_owned(),
            Type::Int | Type::Float => "one or more numbers".to_owned(),
            Type::File => "files".to_owned(),
            _ => "a list".to_owned(),
        },
        Type::Map(_) => "values by name".to_owned(),
        Type::Own(_) | Type::Shared(_) => "an object".to_owned(),
        Type::String if is_percent => "percent, as text".to_owned(),
        Type::String if ends("url") || ends("link") || ends("href") || ends("website") => {
            "an address on the web".to_owned()
        }
        Type::String
            if ends("email") || ((ends("id") || ends("address")) && has(&["email", "mail"])) =>
        {
            "an e-mail address".to_owned()
        }
        Type::String if ends("phone") || ends("mobile") => "a phone number".to_owned(),
        Type::String if words.join("_").ends_with("time_zone") => {
            "the name of a time zone, such as `Europe/Berlin`".to_owned()
        }
        Type::String if ends("locale") => "a locale, such as `en_US`".to_owned(),
        Type::String => "text".to_owned(),
    }
}

/// The unit of time that a name tells.
fn unit(words: &[String]) -> Option<&str> {
    const UNITS: &[&str] = &["seconds", "minutes", "hours", "days", "weeks", "months"];
    let mut words = words.iter().map(String::as_str);
    words.find(|word| UNITS.contains(word))
}

/// `reply` as `replies`.
fn several(thing: &str) -> String {
    if thing.ends_with('s') {
        thing.to_owned()
    } else if let Some(stem) = thing
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'o']))
    {
        format!("{stem}ies")
    } else if thing.ends_with("ch") || thing.ends_with("sh") || thing.ends_with('x') {
        format!("{thing}es")
    } else {
        format!("{thing}s")
    }
}

/// `is_spam` as `whether it is spam`.
fn question(words: &[String]) -> String {
    let verb = words.first().map(String::as_str).unwrap_or_default();
    match (verb, words.get(1..)) {
        ("is" | "has" | "can", Some(rest)) if !rest.is_empty() => {
            format!("whether it {verb} {}", names::spoken(&rest.join("_")))
        }
        _ => "yes or no".to_owned(),
    }
}

/// `ticket` as `a ticket`, and what already says which as it is.
fn of_a(thing: &str) -> String {
    if thing.starts_with(['a', 'e', 'i', 'o']) {
        format!("an {thing}")
    } else {
        format!("a {thing}")
    }
}

/// Adds the bounds, and what is taken when it is not set.
fn add_bounds(text: &mut String, field: &Field) {
    let what = match field.ty {
        Type::List(_) => " values",
        Type::String => " characters",
        _ => "",
    };
    if let Some(range) = field.range {
        let bounds = match (range.min, range.max) {
            (Some(min), Some(max)) => format!(", from {min} to {max}{what}"),
            (Some(min), None) => format!(", at least {min}{what}"),
            (None, Some(max)) => format!(", at the most {max}{what}"),
            (None, None) => String::new(),
        };
        text.push_str(&bounds);
    }
    if let Some(default) = field
        .default
        .as_ref()
        .filter(|default| is_possible(field, default))
    {
        text.push_str(&format!("; `{default}` where it is left out"));
    }
}

/// Whether a default keeps to the bounds; published ones do not always.
fn is_possible(field: &Field, default: &str) -> bool {
    match (field.range, default.parse::<i64>()) {
        (Some(range), Ok(number)) => {
            range.min.is_none_or(|min| number >= min) && range.max.is_none_or(|max| number <= max)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::Plan;
    use super::*;
    use crate::catalog::model::{Catalogue, Resource};
    use crate::catalog::read;

    /// A line of the notation, told as a parameter or as a field.
    fn told(wire: &str, notation: &str, tell: impl Fn(&Field, &Types<'_>) -> String) -> String {
        let text = "[enums]\nKind = [\"name\", \"-name\"]\n";
        let resource = read::resource("things", text).unwrap();
        let catalogue = Catalogue {
            resources: [("things".to_owned(), resource.clone())].into(),
            shared: Resource::default(),
            ..Catalogue::default()
        };
        let plan = Plan::new(&catalogue);
        let types = Types {
            plan: &plan,
            resource: &resource,
        };
        tell(&Field::parse(wire, notation).unwrap(), &types)
    }

    #[test]
    fn parameters_say_what_they_are_and_how_far_they_go() {
        for (wire, notation, expected) in [
            (
                "per_page",
                "int 1..200 = 200",
                "how many come at a time, from 1 to 200; `200` where it is left out",
            ),
            // Such a default is published.
            (
                "limit",
                "int 1..200 = 0",
                "how many come at a time, from 1 to 200",
            ),
            ("page", "int 1.. = 1", "which page comes; the first is 1"),
            (
                "sortBy",
                "Kind",
                "what the list is ordered by: `name`, `-name`; a minus turns the order around",
            ),
            (
                "kinds",
                "[Kind]",
                "any of `name`, `-name`; a minus turns the order around",
            ),
            ("departmentId", "id", "the id of a department"),
            ("name", "string ..25", "text, at the most 25 characters"),
            ("isSpam", "bool", "whether it is spam"),
            ("approved", "bool", "yes or no"),
            ("due", "date", "a day, sent as `2026-01-31`"),
        ] {
            assert_eq!(told(wire, notation, of_parameter), expected);
        }
    }

    #[test]
    fn fields_say_their_name_on_the_wire_and_what_is_certain() {
        for (wire, notation, expected) in [
            ("id", "id!", "`id`: its id; always there"),
            (
                "Created_Time",
                "datetime",
                "`Created_Time`: when it was created",
            ),
            (
                "unitPrice",
                "float",
                "`unitPrice`: an amount of money, with all its digits",
            ),
            (
                "closedPercentage",
                "float",
                "`closedPercentage`: percent, with all its digits",
            ),
            ("portalURL", "string", "`portalURL`: an address on the web"),
            ("emailId", "string", "`emailId`: an e-mail address"),
            (
                "threadCount",
                "int",
                "`threadCount`: how many threads there are",
            ),
            (
                "timeInMinutes",
                "int",
                "`timeInMinutes`: a whole number of minutes",
            ),
        ] {
            assert_eq!(told(wire, notation, |f, t| of_field(f, t, false)), expected);
        }
        let sent = told("subject", "string!", |f, t| of_field(f, t, true));
        assert_eq!(sent, "`subject`: text; has to be sent");
    }
}
